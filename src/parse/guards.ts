import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MOST_BYTES } from '../read/snapshot.ts';
import { readLine } from './line.ts';
import type { SourceText } from './node.ts';
import { MOST_MISTAKES, trouble } from './trouble.ts';
import { words } from './words.ts';

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\r(?!\n)/;
const CONFLICT = /^<<<<<<<(?: |\r?$)/gm;
const CONFLICT_END = /^(?:>>>>>>>|=======|\|\|\|\|\|\|\|)(?: |\r?$)/m;
/** Spaces other than the ordinary one, at the beginning of a line: they come from Word and from web pages. */
const ODD_INDENT = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/m;

/**
 * What is refused before the parser sees the text, because the parser would accept it, or would say something unkind about
 * it: control characters, merge conflicts, directives.
 */
export function refusedBeforeParsing(source: SourceText): Diagnostic[] {
  const { text } = source.file;
  if (text.length > MOST_BYTES) return [trouble(source, 0, 0, words.tooBig)];
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    return [trouble(source, control.index, control.index + 1, words.controlCharacter, { code })];
  }
  const conflicts = CONFLICT_END.test(text) ? [...text.matchAll(CONFLICT)] : [];
  if (conflicts.length > 0) return conflicts.slice(0, MOST_MISTAKES).map(({ index }) => trouble(source, index, index + 7, words.conflict));
  const directive = directiveIn(source);
  if (directive !== undefined) return [trouble(source, directive, directive + source.line(source.position(directive).line).trimEnd().length, words.directive)];
  return [];
}

/** A line such as `%YAML 1.1` before the first words. Undefined when there is none. */
function directiveIn(source: SourceText): number | undefined {
  for (let line = 1; line <= source.lineCount; line++) {
    const text = source.line(line);
    if (/^%[A-Za-z]/.test(text)) return source.lineStart(line);
    if (text.trim() !== '' && !text.trimStart().startsWith('#')) return undefined;
  }
  return undefined;
}

const BLOCK_BEGINS = /(?:^|[:-] {1,9})[|>][+-]?\d?[+-]?[ \t]*$/;

/** The lines that begin with a no-break space or its like, by their offsets. In a `|` block such spaces are only words. */
export function oddIndents(source: SourceText): number[] {
  if (!ODD_INDENT.test(source.file.text)) return [];
  const found: number[] = [];
  let block = -1;
  for (let line = 1; line <= source.lineCount; line++) {
    const text = source.line(line);
    if (text.trim() === '') continue;
    const { indent } = readLine(text);
    if (block !== -1 && indent > block) continue;
    block = BLOCK_BEGINS.test(text) ? indent : -1;
    if (ODD_INDENT.test(text)) found.push(source.lineStart(line));
  }
  return found;
}
