import { namesOf } from '../../diagnostics/names.ts';
import { escapeMarkdown } from '../../diagnostics/markup.ts';
import type { Change } from '../../history/change.ts';
import type { Moment, Step } from '../../history/timeline.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import { kindTitle } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import type { Life, Versions } from '../log.ts';
import { isFirst, isNow, sayChange, sayFigure, sayLast, sayRecorded, sayRow, sayStanding, sayStep } from '../say.ts';
import { words } from '../words.ts';
import type { LogFormat } from './layout.ts';

/** The log as Markdown, for a page or a comment. */
export const markdown: LogFormat = (log, { lang, heading }) => `${('life' in log ? life(log.life, lang) : versions(log.versions, lang, heading)).filter((part) => part !== '').join('\n\n')}\n`;

const md = escapeMarkdown;

function versions({ steps, older }: Versions, lang: Lang, heading: Said): string[] {
  const lines = steps.map((step) => `- **${head(step, lang)}**  \n  ${md(sayStep(step)[lang])}`);
  return [`# ${md(heading[lang])}`, `## ${words.plan[lang]}`, lines.join('\n'), ...(older > 0 ? [md(say(words.older, { count: older })[lang])] : [])];
}

function life(one: Life, lang: Lang): string[] {
  const { item, title, moments, figures, standing } = one;
  const named = title.en === item.id ? '' : ` · ${md(title[lang])}`;
  const last = sayLast(one);
  const several = isNow(figures);
  const rows = figures.flatMap(({ path, rows: all }) => all.map((row) => `| ${several ? md(path.split('/').at(-1)!) : sayRow(row)[lang]} | ${row.bars} | ${md(sayFigure(row)[lang])} |`));
  const chart = rows.length === 0 ? [] : [`## ${(several ? words.figuresNow : words.figures)[lang]}`, [`| | | |`, '|---|---|---|', ...rows].join('\n'), words.figuresKey[lang]];
  return [
    `# ${md(item.path)} · ${kindTitle(item)[lang]}${named}`,
    ...(last ? [md(last[lang])] : []),
    ...(standing ? [md(sayStanding(standing)[lang])] : []),
    ...(standing?.state === 'changed' ? [changes(standing.changes, item, lang).join('\n')] : []),
    ...chart,
    `## ${words.versions[lang]}`,
    ...moments.map((moment) => [`### ${head(moment, lang)}`, '', ...what(moment, item, lang)].join('\n')),
  ];
}

const head = ({ recorded }: Moment | Step, lang: Lang): string => sayRecorded(recorded).map((said) => md(said[lang])).join(' · ');

function what({ changes: all, unreadable, recorded, item }: Moment, of: Item, lang: Lang): readonly string[] {
  if (unreadable.length > 0) return [`- ${md(say(item === undefined ? words.unreadable : words.partly, { files: namesOf(unreadable) })[lang])}`, ...changes(all, of, lang)];
  return all.length === 0 ? [`- ${(isFirst(recorded) ? words.firstHas : words.firstReadHas)[lang]}`] : changes(all, of, lang);
}

const changes = (all: readonly Change[], of: Item, lang: Lang): readonly string[] =>
  all.map((change) => {
    const { verdict, rest } = sayChange(change, of);
    return `- **${verdict[lang]}** ${md(rest[lang])}`.trimEnd();
  });
