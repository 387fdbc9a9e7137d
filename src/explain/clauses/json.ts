import type { Edition } from '../../edition/edition.ts';
import type { Lang } from '../../language/said.ts';
import { carriersOf } from './listed.ts';
import type { Listed } from './listed.ts';

/** The version of this output's own shape; `schemas/clauses.schema.json` describes it. */
const CLAUSES_VERSION = 1;

/** The clauses as one object, in the chosen language. */
export function clausesJson(edition: Edition, clauses: readonly Listed[], lang: Lang): string {
  const output = {
    version: CLAUSES_VERSION,
    language: lang,
    edition: edition.id,
    clauses: clauses.map((clause) => {
      const { id, source, lines, section, actor, force, certainty, text, carrier, also, reason } = clause;
      const { toCome } = carriersOf(clause);
      return {
        id,
        source,
        lines: lines ?? null,
        section: section[lang],
        actor,
        force,
        certainty,
        text: text[lang],
        carrier,
        ...(also ? { also } : {}),
        ...(toCome.length > 0 ? { toCome } : {}),
        ...(reason ? { reason: reason[lang] } : {}),
      };
    }),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
