import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic told in full, and those that say the same of other things. */
export interface Folded {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** From so many on, one is told in full and the rest are named: two can be read one after the other. */
const MANY = 3;

/**
 * Folds what one rule says of many things into one message, in the order given. Errors and what law asks for are never folded:
 * each of those has to be dealt with by itself.
 */
export function fold(diagnostics: readonly Diagnostic[]): readonly Folded[] {
  const alike = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) if (mayFold(one)) alike.set(keyOf(one), [...(alike.get(keyOf(one)) ?? []), one]);
  return diagnostics.flatMap((one): readonly Folded[] => {
    const group = mayFold(one) ? alike.get(keyOf(one))! : [one];
    if (group.length < MANY) return [{ first: one, others: [] }];
    return group[0] === one ? [{ first: one, others: group.slice(1) }] : [];
  });
}

const mayFold = ({ severity, basis, item, private: hidden }: Diagnostic): boolean => severity !== 'error' && basis !== 'law' && basis !== 'integrity' && item !== undefined && !hidden;

const keyOf = ({ rule, severity }: Diagnostic): string => `${rule} ${severity}`;
