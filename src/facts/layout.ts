import type { Document } from '../parse/document.ts';
import type { Node, ScalarNode } from '../parse/node.ts';

/**
 * How a file is laid out, without its words: its keys in their order, spaces, brackets and quotation marks, and where its
 * notes stand. Together with its facts this is the whole file: where both are the same, so is the file.
 */
export function layoutOf({ root, source }: Document): string {
  const { text, marked } = source.file;
  const values: ScalarNode[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'scalar') values.push(node);
    else for (const inner of node.type === 'map' ? node.entries.values() : node.items) visit(inner);
  };
  if (root) visit(root);
  values.sort((a, b) => a.start - b.start);
  let layout = marked ? '\ufeff' : '';
  let at = 0;
  for (const value of values) {
    layout += withoutNotes(text.slice(at, value.start)) + sign(value, text.slice(value.start, value.end));
    at = value.end;
  }
  return layout + withoutNotes(text.slice(at));
}

const withoutNotes = (between: string): string => between.replace(/#[^\r\n]*/g, '#');

/** What stands for a value: its quotation marks stand beside it. Where the way it is written may hide something, the value as it is written. */
function sign({ style, text }: ScalarNode, written: string): string {
  if (text === null) return '';
  return style === 'literal' || written === text ? '_' : written;
}
