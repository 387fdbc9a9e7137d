import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns, hang, wrap } from '../../diagnostics/width.ts';
import { sentence } from '../../diagnostics/view.ts';
import type { Layout } from '../../diagnostics/view.ts';
import type { Said } from '../../language/said.ts';
import { STANDING, TITLE } from './view.ts';
import type { ChecklistClause, ChecklistFormat, ChecklistItem } from './view.ts';

const words = {
  from: { en: 'Where this comes from', cy: 'O ble y daw hyn' },
} satisfies Record<string, Said>;

const TINT = { present: 'green', incomplete: 'yellow', missing: 'red', 'not-applicable': 'dim', unread: 'yellow' } as const;

/** For a terminal: what each clause asks, how the plan stands on its items, and at the end the documents. */
export const text: ChecklistFormat = (checklist, layout) => {
  const { lang, width } = layout;
  const documents = [...new Set(checklist.clauses.map(({ document }) => document[lang]))];
  const parts: string[] = [];
  if (!layout.quiet) parts.push(`${paint(layout).bold(wrap(checklist.heading[lang], width))}\n${wrap(`${TITLE[lang]} · ${checklist.today}`, width)}`);
  for (const one of checklist.clauses) parts.push(clause(one, documents.indexOf(one.document[lang]) + 1, layout));
  parts.push([words.from[lang], ...documents.map((document, index) => hang(document, width, `[${index + 1}] `))].join('\n'));
  parts.push(checklist.notes.map((note) => wrap(note[lang], width)).filter((note) => note !== '').join('\n'));
  return `${parts.join('\n\n')}\n`;
};

function clause({ asks, section, sure, items }: ChecklistClause, document: number, layout: Layout): string {
  const { lang, width } = layout;
  const source = `${section[lang]} [${document}]${sure ? `; ${sure[lang]}` : ''}`;
  return [wrap(asks[lang], width), ...items.map((one) => item(one, layout)), paint(layout).dim(wrap(source, width, '  '))].join('\n');
}

function item({ title, standing, place, reason, problems }: ChecklistItem, layout: Layout): string {
  const { lang, width } = layout;
  const { sign, word } = STANDING[standing];
  const room = Math.max(...Object.values(STANDING).map((one) => columns(one.word[lang])));
  const label = `  ${sign} ${word[lang].padEnd(room)}  `;
  const where = place && place.file !== '' ? `  ${safe(place.file)}:${place.start.line}` : '';
  const lines = [hang(`${title[lang]}${where}`, width, label).replace(`${sign} ${word[lang]}`, (said) => paint(layout)[TINT[standing]](said))];
  const more = (said: string) => lines.push(wrap(said, width, '      '));
  if (reason) more(sentence(safe(reason[lang], 1000)));
  for (const { message, hint, span } of problems) {
    const elsewhere = span.file !== place?.file || span.start.line !== place.start.line;
    more(`${sentence(message[lang])}${elsewhere && span.file !== '' ? `  ${safe(span.file)}:${span.start.line}` : ''}`);
    if (hint && problems.at(-1)?.hint === hint) more(sentence(hint[lang]));
  }
  return lines.join('\n');
}
