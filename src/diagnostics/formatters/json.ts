import { countOf } from '../view.ts';
import type { Formatter } from '../view.ts';

/** The version of this output's own shape; `schemas/diagnostics.schema.json` describes it. */
export const JSON_VERSION = 1;

/** One object: the summary, then every diagnostic in the chosen language. Nothing is left out, whatever its number. */
export const json: Formatter = ({ diagnostics, files, unreadable }, { lang }) => {
  const output = {
    version: JSON_VERSION,
    summary: { errors: countOf(diagnostics, 'error'), warnings: countOf(diagnostics, 'warning'), infos: countOf(diagnostics, 'info'), files, unreadable },
    diagnostics: diagnostics.map(({ rule, severity, basis, message, hint, clause, span, item, related }) => ({
      rule,
      severity,
      basis,
      message: message[lang],
      ...(hint ? { hint: hint[lang] } : {}),
      ...(clause ? { clause } : {}),
      ...span,
      ...(item ? { item: { ...item, title: item.title[lang] } } : {}),
      related: (related ?? []).map((other) => ({ message: other.message[lang], ...other.span })),
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
};
