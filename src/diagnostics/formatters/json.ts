import { escaped } from '../safe.ts';
import { countOf, plainly } from '../view.ts';
import type { Formatter } from '../view.ts';

/** The version of this output's own shape; `schemas/diagnostics.schema.json` describes it. */
const JSON_VERSION = 1;

/** One object: the summary, then every diagnostic in the chosen language. Nothing is left out, whatever its number. */
export const json: Formatter = ({ diagnostics, files, unreadable, elsewhere }, { lang }) => {
  const output = {
    version: JSON_VERSION,
    summary: {
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      infos: countOf(diagnostics, 'info'),
      files: files.length,
      unreadable: unreadable.length,
      ...(elsewhere ? { elsewhere: elsewhere.count } : {}),
    },
    diagnostics: diagnostics.map(({ rule, severity, basis, message, hint, clause, span, item, related }) => ({
      rule,
      severity,
      basis,
      message: plainly(message, lang),
      hint: hint ? plainly(hint, lang) : null,
      clause: clause ?? null,
      file: span.file,
      start: span.start,
      end: span.end,
      item: item ? { kind: item.kind, id: item.id, title: item.title[lang] } : null,
      related: (related ?? []).map((other) => ({ message: plainly(other.message, lang), file: other.span.file, start: other.span.start, end: other.span.end })),
    })),
  };
  return `${escaped(JSON.stringify(output, null, 2))}\n`;
};
