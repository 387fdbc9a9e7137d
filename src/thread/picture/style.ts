/** One theme of a picture. Text on every ground has a contrast of at least 4.5 to 1; lines at least 3 to 1. */
interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly gap: string;
  /** Ground and outline of each sort of box. */
  readonly sorts: Readonly<Record<string, readonly [string, string]>>;
  /** A colour for the lines of each priority in turn. */
  readonly threads: readonly string[];
}

const LIGHT: Theme = {
  ground: '#ffffff',
  ink: '#1b2128',
  soft: '#4d5762',
  line: '#7d8790',
  gap: '#a8281e',
  sorts: {
    finding: ['#fff7e0', '#a87408'],
    cause: ['#fffbef', '#a87408'],
    recommendation: ['#f5efff', '#7349b0'],
    reason: ['#f3f4f6', '#6b7580'],
    priority: ['#e4f1fb', '#0f5f96'],
    target: ['#e8f6ec', '#1f7d47'],
    learning: ['#e2f5f5', '#10747a'],
    inset: ['#eef4f4', '#10747a'],
    action: ['#fdf0e8', '#a84e1d'],
    milestone: ['#f7f4ef', '#86694a'],
  },
  threads: ['#0f5f96', '#a84e1d', '#1f7d47', '#7349b0', '#8f6a00', '#a02c6d'],
};

const DARK: Theme = {
  ground: '#10151b',
  ink: '#e8edf2',
  soft: '#aab4be',
  line: '#76818c',
  gap: '#ff8f85',
  sorts: {
    finding: ['#2b2410', '#c79a3a'],
    cause: ['#221d10', '#c79a3a'],
    recommendation: ['#251d38', '#a586dc'],
    reason: ['#1e242b', '#8b96a1'],
    priority: ['#10283b', '#5aabe4'],
    target: ['#12291c', '#56b47c'],
    learning: ['#0f2a2c', '#4db3b9'],
    inset: ['#152324', '#4db3b9'],
    action: ['#321e12', '#dc8a5c'],
    milestone: ['#26211b', '#b39a7c'],
  },
  threads: ['#5aabe4', '#dc8a5c', '#56b47c', '#a586dc', '#cfae45', '#df7fb4'],
};

export const THREADS = LIGHT.threads.length;

/** Kept to the picture, so that it may stand inside a page without changing anything around it. */
const within = (selectors: string, looks: string): string => `${selectors.split(',').map((one) => `.sip-thread ${one}`).join(',')}{${looks}}`;

const rules = ({ ground, ink, soft, line, gap, sorts, threads }: Theme): string =>
  [
    within('.ground', `fill:${ground}`),
    within('text', `fill:${ink}`),
    within('.kind,.note,.column', `fill:${soft}`),
    within('.line', `stroke:${line}`),
    ...threads.map((colour, index) => within(`.t${index}`, `stroke:${colour}`)),
    ...Object.entries(sorts).map(([sort, [fill, stroke]]) => within(`.${sort} .shape`, `fill:${fill};stroke:${stroke}`)),
    within('.priority .bar', `fill:${sorts['priority']![1]}`),
    within('.target .way', `stroke:${sorts['target']![1]}`),
    within('.target .now', `fill:${sorts['target']![1]}`),
    within('.inset .fold', `stroke:${sorts['inset']![1]}`),
    within('.missing .shape', `fill:${ground};stroke:${gap}`),
    within('.gap', `fill:${gap}`),
    within('.broken', `stroke:${gap}`),
  ].join('');

const SHARED = [
  within('text', 'font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'),
  within('.heading', 'font-size:22px;font-weight:650'),
  within('.column', 'font-size:15px;font-weight:650'),
  within('.kind', 'font-size:11px;font-weight:600'),
  within('.name,.gap', 'font-size:13px'),
  within('.title', 'font-size:16px;font-weight:650'),
  within('.note', 'font-size:11.5px'),
  within('.shape', 'stroke-width:1.4'),
  within('.fold', 'fill:none;stroke-width:1.4'),
  within('.line', 'fill:none;stroke-width:1.7;stroke-opacity:.85'),
  within('.broken,.missing .shape', 'stroke-dasharray:6 4'),
  within('.way', 'fill:none;stroke-width:2;stroke-linecap:round'),
].join('');

/** The looks of a picture: light, and dark where the reader's screen is. Print is always light. */
export const STYLE = `${SHARED}${rules(LIGHT)}@media screen and (prefers-color-scheme:dark){${rules(DARK)}}`;
