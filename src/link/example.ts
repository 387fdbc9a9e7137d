import type { Said } from '../language/said.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { link } from './link.ts';
import { isA } from './school.ts';
import type { Item, School } from './school.ts';
import { isWritten } from './text.ts';

/** What stands before the words of whatever `sip init` writes only to show how it is done. */
export const EXAMPLE_MARK: Said = { en: '(Example)', cy: '(Enghraifft)' };

/** The kinds of which `sip init` writes one, and the field that bears the mark. */
const MARKED = ['finding', 'priority', 'professional-learning'] as const;
type Marked = Item<(typeof MARKED)[number]>;

const isMarked = (words: string): boolean => words.trimStart().startsWith(EXAMPLE_MARK.en) || words.trimStart().startsWith(EXAMPLE_MARK.cy);

/** What an item says of itself, in each language it is written in. */
function saidIn(item: Marked): readonly string[] {
  const text = isA(item, 'finding') ? item.data.finding : (item as Item<'priority' | 'professional-learning'>).data.title;
  return isWritten(text) ? [text.en, text.cy].filter((words) => words !== undefined) : [];
}

/** What bears the mark of an example, in one language at least. */
export const markedAsExample = (school: School): readonly Item[] => marked(school, (said) => said.some(isMarked));

/** The examples that nobody has begun to replace: marked in every language that they are written in. */
export const examplesIn = (school: School): readonly Item[] => marked(school, (said) => said.length > 0 && said.every(isMarked));

const marked = (school: School, by: (said: readonly string[]) => boolean): readonly Item[] =>
  MARKED.flatMap((kind): readonly Item[] => (school.all(kind) as readonly Marked[]).filter((item) => by(saidIn(item))));

const own = new WeakMap<School, School>();

/** The school without the examples of `sip init`: they are the program's words and no part of its plan. The same school where there are none. */
export function withoutExamples(school: School): School {
  let without = own.get(school);
  if (!without) {
    const left = new Set(examplesIn(school).map(({ node }) => node));
    without = left.size === 0 ? school : linkedAgain(school, treeWithout(school.tree, left));
    own.set(school, without);
  }
  return without;
}

/** The tree without some of the items that stand directly in its parts. */
const treeWithout = (tree: MapNode, left: ReadonlySet<Node>): MapNode => {
  const kept = (part: Node): Node => (part.type === 'map' ? { ...part, entries: new Map([...part.entries].filter(([, item]) => !left.has(item))) } : part);
  return { ...tree, entries: new Map([...tree.entries].map(([key, part]) => [key, kept(part)])) };
};

const linkedAgain = ({ documents, edition, local, label, unreadable, provenance, stage }: School, tree: MapNode): School =>
  link({ tree, documents, edition, ...(local ? { local } : {}), label, unreadable, provenance, stage }).school;
