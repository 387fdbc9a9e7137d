import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './node.ts';
import { trouble } from './trouble.ts';
import { words } from './words.ts';

/** The most that one file may hold. A plan of 20 priorities is about a tenth of it. */
export const MOST_BYTES = 1024 * 1024;

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/;
const CONFLICT = /^(<<<<<<<|>>>>>>>|=======|\|\|\|\|\|\|\|)(?: |\r?$)/m;
/** Spaces other than the ordinary one, at the beginning of a line: they come from Word and from web pages. */
const ODD_INDENT = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/m;
const DIRECTIVE = /^%[A-Za-z]/m;

/**
 * What is refused before the parser sees the text, because the parser would accept it, or would say something unkind about
 * it: merge conflicts, control characters, directives, no-break spaces as indentation.
 */
export function refusedBeforeParsing(source: SourceText): Diagnostic[] {
  const { text } = source.file;
  if (text.length > MOST_BYTES) return [trouble(source, 0, 0, words.tooBig)];
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
    return [trouble(source, control.index, control.index + 1, words.controlCharacter, { code })];
  }
  const conflict = CONFLICT.exec(text);
  if (conflict && /^<<<<<<<|^>>>>>>>/m.test(text)) {
    return [trouble(source, conflict.index, conflict.index + conflict[0].trimEnd().length, words.conflict)];
  }
  const directive = DIRECTIVE.exec(text);
  if (directive && /^\s*(#.*\s+)*%/.test(text)) {
    const end = text.indexOf('\n', directive.index);
    return [trouble(source, directive.index, end === -1 ? text.length : end, words.directive)];
  }
  const odd = ODD_INDENT.exec(text);
  if (odd && !insideBlock(source, odd.index)) {
    return [trouble(source, odd.index, odd.index + odd[0].length, words.oddIndent)];
  }
  return [];
}

/** True when the line belongs to a `|` block, where odd spaces are only words: the block began on a less indented line. */
function insideBlock(source: SourceText, offset: number): boolean {
  const { line } = source.position(offset);
  const indent = /^ */.exec(source.line(line))![0].length;
  if (indent === 0) return false;
  for (let above = line - 1; above > 0; above--) {
    const text = source.line(above);
    if (text.trim() === '') continue;
    const depth = /^ */.exec(text)![0].length;
    if (depth < indent) return /[|>][+-]?\d?\s*$/.test(text);
  }
  return false;
}
