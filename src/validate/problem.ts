import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import { spanOf } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';

/** Where to mark: a node's name or its value. */
export interface At {
  readonly node: Node;
  readonly part: 'key' | 'value';
}

/** A diagnostic of this stage: a shape that is not the format's. Always an error of integrity, never called law. */
export function problem(at: At, advice: { readonly message: Said; readonly hint: Said }, fillings: Readonly<Record<string, Filling>>): Diagnostic {
  return {
    rule: 'shape',
    severity: 'error',
    basis: 'integrity',
    message: say(advice.message, fillings),
    hint: say(advice.hint, fillings),
    span: spanOf(at.node, at.part),
  };
}
