import { escaped } from '../../diagnostics/safe.ts';
import type { ChecklistFormat } from './view.ts';

/** The version of this output's own shape; `schemas/checklist.schema.json` describes it. */
const CHECKLIST_VERSION = 1;

/** One object, in the chosen language: the items in the edition's order, each with its clause. */
export const json: ChecklistFormat = ({ heading, edition, stage, today, clauses, notes }, { lang }) => {
  const items = clauses.flatMap((clause) =>
    clause.items.map(({ id, title, standing, place, reason, problems }) => ({
      id,
      title: title[lang],
      standing,
      ...(place && place.file !== '' ? { place: { file: place.file, line: place.start.line, column: place.start.column } } : {}),
      ...(reason ? { reason: reason[lang] } : {}),
      problems: problems.map(({ message, hint, severity, span }) => ({
        severity,
        message: message[lang],
        ...(hint ? { hint: hint[lang] } : {}),
        file: span.file,
        line: span.start.line,
        column: span.start.column,
      })),
      law: {
        clause: clause.id,
        asks: clause.asks[lang],
        section: clause.section[lang],
        document: clause.document[lang],
        force: clause.force,
        certainty: clause.certainty,
        ...(clause.sure ? { sure: clause.sure[lang] } : {}),
      },
    })),
  );
  const output = {
    version: CHECKLIST_VERSION,
    language: lang,
    heading: heading[lang],
    edition: { id: edition.id, title: edition.title[lang] },
    stage,
    asOf: today,
    items,
    notes: notes.map((note) => note[lang]).filter((note) => note !== ''),
  };
  return `${escaped(JSON.stringify(output, null, 2))}\n`;
};
