import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import { safe } from '../diagnostics/safe.ts';
import type { SourceText } from './node.ts';

/** How many mistakes of one file are told at once: what a person can act on. */
export const MOST_MISTAKES = 20;

/** A sentence with what to do about it. */
export interface Advice {
  readonly message: Said;
  readonly hint: Said;
}

/** A diagnostic of this stage: text that is not the plain YAML of the format. Always an error of integrity. */
export function trouble(
  source: SourceText,
  start: number,
  end: number,
  advice: Advice,
  fillings: Readonly<Record<string, Filling>> = {},
  hint: Said = advice.hint,
): Diagnostic {
  const clean = Object.fromEntries(Object.entries(fillings).map(([name, value]) => [name, typeof value === 'string' ? safe(value, 80) : value]));
  return {
    rule: 'yaml',
    severity: 'error',
    basis: 'integrity',
    message: say(advice.message, clean),
    hint: say(hint, clean),
    span: source.span(start, end),
  };
}
