import { namesOf } from '../../diagnostics/names.ts';
import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns, hang, wrap } from '../../diagnostics/width.ts';
import type { Change } from '../../history/change.ts';
import type { Moment, Step } from '../../history/timeline.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { kindTitle } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import type { Figures } from '../figures.ts';
import type { Life, Versions } from '../log.ts';
import { isFirst, isNow, sayChange, sayFigure, sayLast, sayRecorded, sayRow, sayStanding, sayStep } from '../say.ts';
import { words } from '../words.ts';
import type { LogFormat, LogLayout } from './layout.ts';

/** Longer than any line that a person means. */
const MOST = 600;
/** Most changes of one version that are listed; the rest are counted. */
const MOST_CHANGES = 12;

/** The log for a terminal: the same without colour, wrapped to its width. */
export const text: LogFormat = (log, layout) => `${('life' in log ? life(log.life, layout) : versions(log.versions, layout)).filter((part) => part !== '').join('\n\n')}\n`;

function versions({ steps, older }: Versions, layout: LogLayout): string[] {
  const { lang, width } = layout;
  const colours = paint(layout);
  const ending = [...(older > 0 ? [say(words.older, { count: older })] : []), words.follow].map((said) => wrap(said[lang], width));
  return [colours.bold(wrap(layout.heading[lang], width)), words.plan[lang], ...steps.map((step) => [head(step, layout), hang(plain(sayStep(step)[lang]), width, '  ')].join('\n')), ending.join('\n')];
}

function life(one: Life, layout: LogLayout): string[] {
  const { lang, width } = layout;
  const { item, title, moments, figures, standing } = one;
  const colours = paint(layout);
  const told = (said: Said) => wrap(plain(said[lang]), width);
  const named = title.en === item.id ? [] : [safe(title[lang], MOST)];
  const top = [colours.bold(wrap([safe(item.path), kindTitle(item)[lang], ...named].join(' · '), width))];
  const last = sayLast(one);
  if (last) top.push(told(last));
  if (standing) top.push(told(sayStanding(standing)));
  if (standing?.state === 'changed') top.push(...changes(standing.changes, item, layout));
  return [top.join('\n'), chart(figures, layout), words.versions[lang], ...moments.map((moment) => [head(moment, layout), ...what(moment, item, layout)].join('\n'))];
}

function chart(figures: readonly Figures[], layout: LogLayout): string {
  const { lang, width } = layout;
  const several = isNow(figures);
  const rows = figures.flatMap(({ path, rows: all }) => all.map((row) => ({ label: several ? safe(path.split('/').at(-1)!, 20) : sayRow(row)[lang], bars: row.bars, said: sayFigure(row)[lang] })));
  if (rows.length === 0) return '';
  const [wide, drawn] = [Math.max(...rows.map(({ label }) => columns(label))), Math.max(...rows.map(({ bars }) => columns(bars)))];
  const pad = (words: string, to: number) => words + ' '.repeat(Math.max(to - columns(words), 0));
  // Many readings make a long chart: then the words stand below it.
  const beside = 2 + wide + 2 + drawn + 2 <= width - 30;
  const lines = rows.map(({ label, bars, said }) =>
    beside ? hang(plain(said), width, `  ${pad(label, wide)}  ${drawn > 0 ? `${pad(bars, drawn)}  ` : ''}`) : `  ${label}\n${hang(bars, width, '    ')}\n${hang(plain(said), width, '    ')}`,
  );
  return [(several ? words.figuresNow : words.figures)[lang], ...lines.map((line) => line.trimEnd()), ...(drawn > 0 ? [paint(layout).dim(wrap(words.figuresKey[lang], width, '  '))] : [])].join('\n');
}

function head({ recorded }: Moment | Step, layout: LogLayout): string {
  const [day, ...rest] = sayRecorded(recorded).map((said) => said[layout.lang]);
  return paint(layout).bold(wrap([day, ...rest].join(' · '), layout.width));
}

function what({ changes: all, unreadable, recorded, item }: Moment, of: Item, layout: LogLayout): readonly string[] {
  const { lang, width } = layout;
  const line = (said: Said) => hang(plain(said[lang]), width, '  ');
  const files = namesOf(unreadable);
  if (unreadable.length > 0) return [line(say(item === undefined ? words.unreadable : words.partly, { files })), ...changes(all, of, layout)];
  if (all.length === 0) return [line(isFirst(recorded) ? words.firstHas : words.firstReadHas)];
  return changes(all, of, layout);
}

function changes(all: readonly Change[], of: Item, layout: LogLayout): readonly string[] {
  const { lang, width } = layout;
  const colours = paint(layout);
  const shown = all.length > MOST_CHANGES + 1 ? all.slice(0, MOST_CHANGES) : all;
  const said = shown.map((change) => sayChange(change, of));
  const wide = Math.max(12, ...said.map(({ verdict }) => columns(verdict[lang])));
  const lines = said.map(({ verdict, rest }) => {
    const label = `  ${verdict[lang]}${' '.repeat(wide + 2 - columns(verdict[lang]))}`;
    const full = hang(plain(rest[lang]), width, label).trimEnd();
    return full.replace(verdict[lang], () => colours.cyan(verdict[lang]));
  });
  return all.length > shown.length ? [...lines, `  ${say(words.more, { count: all.length - shown.length })[lang]}`] : lines;
}

/** Words of the school's, safe for a terminal. */
const plain = (said: string): string => safe(said, MOST);
