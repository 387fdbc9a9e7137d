import type { Key, ListNode, MapNode, Node } from '../parse/node.ts';
import type { Inside, Part } from './parts.ts';

/** The entries of a map or list in brackets, as if each stood in a line of its own. Undefined where a note or a line end is among them. */
export function opened(node: Node): Inside | undefined {
  if (node.type === 'scalar' || !node.flow || !node.source) return undefined;
  const { text } = node.source.file;
  const written = text.slice(node.start, node.end);
  if (/[\n#]/.test(written)) return undefined;
  return { type: node.type, step: 2, tail: [], parts: node.type === 'map' ? ofMap(node, text) : ofList(node, text) };
}

const part = (key: string, name: string, node: Node, line: string): Part => ({ key, node, name, remark: '', lead: [], body: [{ at: 0, text: line }], tail: [], inside: undefined });

/** Where a key stands with its quotation marks, if it has any: those stand outside its own place. */
export function keyIn({ start, end }: Key, text: string): { readonly start: number; readonly written: string } {
  const mark = text[end];
  const quoted = (mark === '"' || mark === "'") && text[start - 1] === mark;
  return quoted ? { start: start - 1, written: text.slice(start - 1, end + 1) } : { start, written: text.slice(start, end) };
}

/** A value with its quotation marks, which stand outside its place. Empty for one that is not written. */
function valueIn(node: Node, text: string): string {
  const quoted = node.type === 'scalar' && node.style === 'quoted';
  return quoted ? text.slice(node.start - 1, node.end + 1) : text.slice(node.start, node.end);
}

const ofMap = ({ entries }: MapNode, text: string): Part[] =>
  [...entries].map(([key, node]) => {
    const name = `${keyIn(node.key!, text).written}:`;
    const value = valueIn(node, text);
    return part(key, name, node, value === '' ? name : `${name} ${value}`);
  });

const ofList = ({ items }: ListNode, text: string): Part[] => items.map((node) => part('', '', node, `- ${valueIn(node, text)}`));

/** What an entry of a list says, as it stands in brackets. */
export const inBrackets = ({ body: [line] }: Part): string => line!.text.slice(2);
