import type { ListNode, MapNode, Node } from '../parse/node.ts';
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

const ofMap = ({ entries }: MapNode, text: string): Part[] =>
  [...entries].map(([key, node]) => {
    const name = `${text.slice(node.key!.start, node.key!.end)}:`;
    const value = text.slice(node.start, node.end);
    return part(key, name, node, value === '' ? name : `${name} ${value}`);
  });

const ofList = ({ items }: ListNode, text: string): Part[] => items.map((node) => part('', '', node, `- ${text.slice(node.start, node.end)}`));

/** What an entry of a list says, as it stands in brackets. */
export const inBrackets = ({ body: [line] }: Part): string => line!.text.slice(2);
