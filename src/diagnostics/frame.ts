import type { Span } from './diagnostic.ts';
import { columns } from './width.ts';
import { safe } from './safe.ts';

/** The source line with a mark under the stretch that is meant. Long lines are cut around the mark. */
export function frame(span: Span, line: string, width: number): string[] {
  const number = String(span.start.line).padStart(5);
  const room = Math.max(width - 9, 20);
  const from = span.start.column - 1;
  const clean = (text: string) => safe(text.replace(/\t/g, ' '), 10_000);
  let before = clean(line.slice(0, from));
  let marked = clean(line.slice(from, Math.max(span.end.column - 1, from + 1)));
  let after = clean(line.slice(Math.max(span.end.column - 1, from + 1)));
  if (columns(before) > room / 2 && columns(before + marked) > room) before = `…${before.slice(-Math.floor(room / 4))}`;
  if (columns(before + marked) > room) marked = `${marked.slice(0, Math.max(room - columns(before) - 1, 1))}…`;
  const left = room - columns(before + marked);
  if (columns(after) > left) after = left > 1 ? `${after.slice(0, left - 1)}…` : '';
  const caret = '^'.repeat(Math.max(columns(marked), 1));
  return [`${number} │ ${before}${marked}${after}`.trimEnd(), `${' '.repeat(5)} │ ${' '.repeat(columns(before))}${caret}`];
}
