import { escapeMarkdown } from '../../diagnostics/markup.ts';
import { sentence } from '../../diagnostics/view.ts';
import type { Lang, Said } from '../../language/said.ts';
import { STANDING, TITLE } from './view.ts';
import type { ChecklistClause, ChecklistFormat, ChecklistItem } from './view.ts';

const words = {
  standing: { en: 'How it stands', cy: 'Sut y mae' },
  item: { en: 'What', cy: 'Beth' },
  asks: { en: 'What it asks', cy: 'Yr hyn y gofynnir amdano' },
  where: { en: 'Where', cy: 'Ble' },
  from: { en: 'Where it comes from', cy: 'O ble y daw' },
} satisfies Record<string, Said>;

/** A Markdown table, a row an item. Words of the school are escaped: they can open no link, image or tag, and end no cell. */
export const md: ChecklistFormat = ({ heading, clauses, notes, today }, { lang, quiet }) => {
  const columns = [words.standing, words.item, words.asks, words.where, words.from].map((word) => word[lang]);
  const rows = clauses.flatMap((clause) => clause.items.map((item) => row(clause, item, lang)));
  const top = quiet ? [] : [`# ${TITLE[lang]}`, `${escapeMarkdown(heading[lang])} · ${today}`];
  const table = [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...rows].join('\n');
  return `${[...top, table, ...notes.map((note) => note[lang]).filter((note) => note !== '')].join('\n\n')}\n`;
};

function row({ asks, section, document, sure }: ChecklistClause, { title, standing, place, reason, problems }: ChecklistItem, lang: Lang): string {
  const { sign, word } = STANDING[standing];
  const gaps = problems.map(({ message, hint }) => `${escapeMarkdown(sentence(message[lang]))}${hint ? ` ${withCode(sentence(hint[lang]))}` : ''}`);
  const cells = [
    `${sign} ${word[lang]}`,
    [`**${escapeMarkdown(title[lang])}**`, ...(reason ? [escapeMarkdown(reason[lang])] : []), ...gaps].join('<br>'),
    escapeMarkdown(asks[lang]),
    place && place.file !== '' ? escapeMarkdown(`${place.file}:${place.start.line}`) : '',
    escapeMarkdown(`${section[lang]} (${document[lang]})${sure ? `; ${sure[lang]}` : ''}`),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Hints, which are our own words throughout: names of fields stay code. */
const withCode = (hint: string): string => escapeMarkdown(hint).replace(/\\`/g, '`');
