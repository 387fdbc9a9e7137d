import { escaped } from '../../diagnostics/safe.ts';
import type { StatusFormat } from './layout.ts';

/** The version of this output's own shape; `schemas/status.schema.json` describes it. */
const STATUS_VERSION = 1;

/** Every school with all that waits in it. Words are in the chosen language, a title as the school wrote it. */
export const json: StatusFormat = (schools, { lang, today, days, audience }) => {
  const output = {
    version: STATUS_VERSION,
    asOf: today,
    days,
    audience,
    schools: schools.map(({ name, folder, entries, unreadable }) => ({
      name: name[lang],
      folder,
      entries: entries.map(({ state, basis, kind, path, title, tells, day, when, late, source, span }) => ({
        state,
        basis,
        kind,
        ...(path === undefined ? {} : { path }),
        title: title[lang],
        ...(tells ? { tells: tells[lang] } : {}),
        ...(day === undefined ? {} : { day }),
        ...(when ? { when: when[lang] } : {}),
        ...(late ? { late } : {}),
        ...(source ? { source: source[lang] } : {}),
        ...(span ? { file: span.file, line: span.start.line, column: span.start.column } : {}),
      })),
      unreadable,
    })),
  };
  return escaped(`${JSON.stringify(output, null, 2)}\n`);
};
