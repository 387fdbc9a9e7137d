import type { Lang, Said } from '../language/said.ts';
import { escapeHtml, proseHtml } from './prose-html.ts';
import type { Bar, MarkedVoice } from './view.ts';
import type { Prose, Run, Words } from './words.ts';

/** Words in a page of a language: what is in another is marked so, side by side where there are two. */
export function wordsHtml(words: Words, page: Lang): string {
  const [first, second] = words;
  if (!first) return '';
  const whole = second === undefined ? runsHtml(first.runs, page) : `<span class="two">${words.map(({ runs, lang }) => `<span lang="${lang}">${runsHtml(runs, lang)}</span>`).join(' ')}</span>`;
  return words.some(({ gap }) => gap) ? `<span class="gap">${whole}</span>` : whole;
}

/** Words as a short label: two languages on one line. */
export const labelHtml = (words: Words, page: Lang): string =>
  words.length < 2 ? wordsHtml(words, page) : words.map(({ runs, lang }) => `<span lang="${lang}">${runsHtml(runs, lang)}</span>`).join(' / ');

const runsHtml = (runs: readonly Run[], around: Lang): string =>
  runs.map(({ text, lang, only }) => {
    const escaped = escapeHtml(text);
    const marked = lang === around ? escaped : `<span lang="${lang}">${escaped}</span>`;
    return only ? `${marked}${onlyMark(lang)}` : marked;
  }).join('');

/** The note that words stand in one language alone; what it means is told once, at the top. */
const onlyMark = (lang: Lang): string => ` <span class="only">${lang}</span>`;

/** The school's prose, in one language or two. */
export function proseBlock(prose: Prose, page: Lang): string {
  const voices = prose.map(({ lang, markdown, only }) => ({ lang, only, ...proseHtml(markdown) }));
  if (voices.length === 2) return `<div class="two">${voices.map(({ lang, html }) => `<div lang="${lang}">${html}</div>`).join('\n')}</div>`;
  const [voice] = voices;
  if (!voice) return '';
  const { lang, only, line } = voice;
  const html = `${voice.html}${only ? (line ? onlyMark(lang) : `<p class="onlyline">${onlyMark(lang).trim()}</p>`) : ''}`;
  const attribute = lang === page ? '' : ` lang="${lang}"`;
  if (line) return attribute === '' ? html : `<span${attribute}>${html}</span>`;
  return `<div class="prose"${attribute}>${html}</div>`;
}

const MARKS: Readonly<Record<'gone' | 'new', Said>> = {
  gone: { en: 'taken out:', cy: 'tynnwyd allan:' },
  new: { en: 'put in:', cy: 'rhoddwyd i mewn:' },
};
const ENDS: Said = { en: 'end of change', cy: 'diwedd y newid' };

/** Words with what is gone struck out and what is new underlined; who hears the page is told the same in words. */
export function marksHtml(voices: readonly MarkedVoice[], page: Lang): string {
  const said = voices.map(({ lang, own, stretches }) => {
    const html = stretches.map(({ text, mark }) => {
      const escaped = escapeHtml(text);
      if (mark === undefined) return own === lang ? escaped : `<span lang="${own}">${escaped}</span>`;
      const element = mark === 'gone' ? 'del' : 'ins';
      const inner = own === lang ? escaped : `<span lang="${own}">${escaped}</span>`;
      return `<${element}><span class="unseen">${MARKS[mark][lang]} </span>${inner}<span class="unseen"> (${ENDS[lang]})</span></${element}>`;
    }).join(' ');
    return { lang, html: own === lang ? html : `${html}${onlyMark(own)}` };
  });
  if (said.length === 2) return `<span class="two">${said.map(({ lang, html }) => `<span lang="${lang}">${html}</span>`).join(' ')}</span>`;
  return said.map(({ lang, html }) => (lang === page ? html : `<span lang="${lang}">${html}</span>`)).join('');
}

const WIDTH = 130;
const EDGE = 6;

/** A line from where a target began to where it should be, filled to where it stands. The figures stand beside it in words. */
export function barSvg({ at, alternative }: Bar, page: Lang): string {
  const voice = alternative.find(({ lang }) => lang === page) ?? alternative[0]!;
  const label = escapeHtml(voice.runs.map(({ text }) => text).join(''));
  const x = (share: number) => Math.round((EDGE + share * (WIDTH - 2 * EDGE)) * 10) / 10;
  const now = at === undefined ? '' : `<rect class="done" x="${EDGE}" y="6" width="${Math.round((x(at) - EDGE) * 10) / 10}" height="4" rx="2"/><circle class="now" cx="${x(at)}" cy="8" r="5"/>`;
  return `<svg class="bar" role="img" aria-label="${label}" width="${WIDTH}" height="16" viewBox="0 0 ${WIDTH} 16" lang="${voice.lang}"><rect class="track" x="${EDGE}" y="6" width="${WIDTH - 2 * EDGE}" height="4" rx="2"/><path class="start" d="M${EDGE} 3v10"/><path class="aim" d="M${WIDTH - EDGE} 1v14"/>${now}</svg>`;
}
