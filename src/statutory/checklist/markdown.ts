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
  const top = quiet ? [] : [`# ${TITLE[lang]}`, `${cell(heading[lang])} · ${today}`];
  const table = [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...rows].join('\n');
  return `${[...top, table, ...notes.map((note) => note[lang]).filter((note) => note !== '')].join('\n\n')}\n`;
};

function row({ asks, section, document, sure }: ChecklistClause, { title, standing, place, reason, problems }: ChecklistItem, lang: Lang): string {
  const { sign, word } = STANDING[standing];
  const gaps = problems.map(({ message, hint }) => `${cell(sentence(message[lang]))}${hint ? ` ${withCode(sentence(hint[lang]))}` : ''}`);
  const cells = [
    `${sign} ${word[lang]}`,
    [`**${cell(title[lang])}**`, ...(reason ? [cell(reason[lang])] : []), ...gaps].join('<br>'),
    cell(asks[lang]),
    place && place.file !== '' ? cell(`${place.file}:${place.start.line}`) : '',
    cell(`${section[lang]} (${document[lang]})${sure ? `; ${sure[lang]}` : ''}`),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text for a table's cell: one line, and every mark that Markdown or HTML could read as its own is escaped. */
const cell = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]#|~!]/g, '\\$&')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1&#8203;$2')
    .replace(/@/g, '&#64;')
    .trim();

/** The same for hints, which are our own words throughout: names of fields stay code. */
const withCode = (hint: string): string => cell(hint).replace(/\\`/g, '`');
