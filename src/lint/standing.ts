import type { Edition } from '../edition/edition.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** How a rule counts under an edition: what it rests on, and how loud it is once the plan is put up for approval. */
export interface Standing {
  readonly basis: Diagnostic['basis'];
  readonly severity: Severity;
}

/**
 * What a rule is under an edition. Undefined when the edition lacks its clause: then it does not apply. A *must* whose loudness
 * the edition gives is law, whatever the rule is elsewhere, so the same guidance made statutory is data and no code. What is local is never law, whatever its clause is called.
 */
export function standingOf(rule: Rule, edition: Edition): Standing | undefined {
  if (rule.clause === undefined || rule.basis === 'local') return rule;
  const clause = edition.clauses[rule.clause];
  if (!clause) return undefined;
  return clause.force === 'must' && clause.severity ? { basis: 'law', severity: clause.severity } : rule;
}

/** What no setting reaches: the statutory items of an edition, and the rules that are law under it. */
export const lawsOf = (edition: Edition, rules: readonly Rule[]): ReadonlySet<string> =>
  new Set([...Object.keys(edition.items), ...rules.filter((rule) => standingOf(rule, edition)?.basis === 'law').map(({ id }) => id)]);
