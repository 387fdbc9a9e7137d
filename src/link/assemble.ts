import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { matchKeys } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { say } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty, spanOf } from '../parse/node.ts';
import type { ListNode, MapNode, Node } from '../parse/node.ts';

const words = {
  twice: {
    en: '“{key}” stands in two files: the first is {file}, line {line}',
    cy: 'Mae “{key}” mewn dwy ffeil: y gyntaf yw {file}, llinell {line}',
  },
  twiceHint: {
    en: 'Keep it in one file, or give one of them another id',
    cy: 'Cadwch ef mewn un ffeil, neu rhowch enw byr arall i un ohonynt',
  },
};

/** Keys that belong to one file and not to the whole: its language, its schema, the format's version. */
const OF_ONE_FILE = new Set(['$schema', 'language', 'sip']);

/** What may stand in several files, a part in each, by how it is written. */
const WRITTEN_AS: Partial<Record<Field['type'], Node['type']>> = { object: 'map', map: 'map', years: 'map', list: 'list' };

/** Joins the fragments of all files into one tree. Where the same thing stands in two files, the first counts. */
export function assemble(documents: readonly Document[]): { tree: MapNode; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];

  const twice = (first: Node, second: Node, key: string): void => {
    const span = spanOf(first, 'key');
    problems.push({
      rule: 'reference',
      severity: 'error',
      basis: 'integrity',
      message: say(words.twice, { key: safe(key, 60), file: safe(span.file), line: span.start.line }),
      hint: words.twiceHint,
      span: spanOf(second, 'key'),
      related: [{ message: { en: 'the first', cy: 'y cyntaf' }, span }],
    });
  };

  const join = (first: Node, second: Node, shape: Field | undefined, key: string): Node => {
    if (isEmpty(second)) return first;
    if (isEmpty(first)) return second;
    const wanted = shape && WRITTEN_AS[shape.type];
    if (!wanted) {
      twice(first, second, key);
      return first;
    }
    // A part of the wrong shape has been told at its place, and takes nothing away from the other.
    if (second.type !== wanted) return first;
    if (first.type !== wanted) return second;
    if (first.type === 'list' && second.type === 'list') return joinLists(first, second);
    return joinMaps([first as MapNode, second as MapNode], (map, name) => shapeWithin(shape, map, name));
  };

  /** What stands under a key of a map that several files share. In a map of items nothing does: one item stands in one file. */
  const shapeWithin = (shape: Field, map: MapNode, key: string): Field | undefined => {
    if (shape.type === 'object') return matchKeys(shape.of, [...map.entries.keys()]).get(key)?.shape;
    return shape.type === 'years' && shape.each === 'map' ? { ...shape, type: 'map' } : undefined;
  };

  const joinMaps = (maps: readonly MapNode[], shapeOf: (map: MapNode, key: string) => Field | undefined): MapNode => {
    const entries = new Map<string, Node>();
    for (const map of maps) {
      for (const [key, node] of map.entries) {
        const first = entries.get(key);
        entries.set(key, first ? join(first, node, shapeOf(map, key), key) : node);
      }
    }
    return { ...maps[0]!, entries, source: maps.length === 1 ? maps[0]!.source : undefined };
  };

  const joinLists = (first: ListNode, second: ListNode): ListNode => ({ ...first, items: [...first.items, ...second.items] });

  const roots: MapNode[] = [];
  for (const { root } of [...documents].sort((a, b) => compareText(a.source.file.path, b.source.file.path))) {
    if (root?.type !== 'map') continue;
    const entries = new Map([...root.entries].filter(([key]) => !OF_ONE_FILE.has(key)));
    const matched = matchKeys('root', [...entries.keys()]);
    const mended = new Map([...entries].map(([key, node]) => [matched.get(key)?.field ?? key, node] as const));
    roots.push({ ...root, entries: mended });
  }
  const empty: MapNode = { type: 'map', entries: new Map(), start: 0, end: 0, source: documents[0]?.source, key: undefined, flow: false };
  const rootShape = { type: 'object', of: 'root', title: { en: '', cy: '' } } as const satisfies Field;
  const tree = roots.length === 0 ? empty : joinMaps(roots, (map, key) => shapeWithin(rootShape, map, key));
  return { tree: { ...tree, source: tree.source ?? roots[0]?.source }, problems };
}
