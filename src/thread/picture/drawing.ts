import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { lookup } from '../lookup.ts';
import type { Lookup } from '../lookup.ts';
import type { Gap, Thread, ThreadKind, ThreadNode } from '../thread.ts';
import { words } from '../words.ts';

/** Which column of a picture a thing stands in, from evidence to impact. */
export type Column = 'reasons' | 'causes' | 'priorities' | 'targets' | 'doing';

export const COLUMNS: readonly Column[] = ['reasons', 'causes', 'priorities', 'targets', 'doing'];

const COLUMN_OF: Record<ThreadKind, Column> = {
  finding: 'reasons',
  recommendation: 'reasons',
  'national-priority': 'reasons',
  'previous-target': 'reasons',
  'shared-priority': 'reasons',
  'outside-plan': 'reasons',
  elsewhere: 'reasons',
  words: 'reasons',
  cause: 'causes',
  priority: 'priorities',
  target: 'targets',
  milestone: 'doing',
  action: 'doing',
  'professional-learning': 'doing',
  'inset-day': 'doing',
};

/** A box of a picture: a thing, or a place where something is still to do. */
export interface Box {
  /** `n0`, `n1` …: nothing of a file's text is in it. */
  readonly id: string;
  readonly column: Column;
  readonly node?: ThreadNode;
  readonly gap?: Gap;
  /** Labels below the title that the node alone does not tell. */
  readonly notes: readonly Said[];
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly gap?: true;
}

/** What a picture shows: boxes in columns and lines between them. Mermaid and SVG are two drawings of it. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Beyond this a picture helps nobody, and takes long to lay out. */
export const MOST_BOXES = 400;

/**
 * Chooses what to draw. The whole plan: reasons, priorities, targets, professional learning, and INSET days that no
 * professional learning is held on; causes, actions and milestones are for the picture of one thing.
 */
export function drawingOf(thread: Thread): Drawing {
  const find = lookup(thread);
  const shown = thread.nodes.filter((node) => isShown(node, find));
  const ids = new Map(shown.map((node, index) => [node.key, `n${index}`]));
  const boxes: Box[] = shown.map((node) => ({ id: ids.get(node.key)!, column: COLUMN_OF[node.kind], node, notes: notesOf(node, find) }));
  const lines: Line[] = [];
  const seen = new Set<string>();
  const join = (from: ThreadNode, to: ThreadNode) => {
    const [start, end] = [ids.get(from.key), ids.get(to.key)];
    if (start === undefined || end === undefined || seen.has(`${start} ${end}`)) return;
    seen.add(`${start} ${end}`);
    lines.push({ from: start, to: end });
  };
  for (const node of shown) for (const next of nextOf(node, find)) join(node, next);
  for (const [index, gap] of thread.gaps.entries()) {
    const at = ids.get(gap.at);
    if (at === undefined) continue;
    const box: Box = { id: `g${index}`, column: gapColumn(gap, COLUMN_OF[find.node(gap.at).kind]), gap, notes: [] };
    boxes.push(box);
    const before = COLUMNS.indexOf(box.column) < COLUMNS.indexOf(COLUMN_OF[find.node(gap.at).kind]);
    lines.push(before ? { from: box.id, to: at, gap: true } : { from: at, to: box.id, gap: true });
  }
  return { boxes, lines };
}

function isShown(node: ThreadNode, { thread, after, before, gaps }: Lookup): boolean {
  if (gaps(node).length > 0 || node.key === thread.focus) return true;
  const alone = thread.focus !== undefined;
  switch (node.kind) {
    case 'cause':
    case 'action':
    case 'milestone':
      return alone;
    case 'priority':
    case 'target':
    case 'professional-learning':
      return true;
    case 'inset-day':
      return before(node, 'held-on').length === 0;
    default:
      return node.facts.left !== undefined || after(node, 'because').length > 0;
  }
}

/** Where lines lead from a node. A cause stands between its finding and the priority when the priority answers it. */
function nextOf(node: ThreadNode, find: Lookup): readonly ThreadNode[] {
  const { after, thread } = find;
  const alone = thread.focus !== undefined;
  switch (node.kind) {
    case 'finding': {
      if (!alone) return after(node, 'because');
      const causes = after(node, 'has-cause');
      const through = new Set(causes.flatMap((cause) => prioritiesFor(cause, find)));
      return [...causes, ...after(node, 'because').filter((priority) => !through.has(priority))];
    }
    case 'cause': {
      const priorities = prioritiesFor(node, find);
      return priorities.length > 0 ? priorities : after(node, 'answered-by');
    }
    case 'priority': {
      const targets = after(node, 'has-target');
      const towards = new Set(targets.flatMap((target) => after(target, 'towards')));
      return [...targets, ...after(node, 'supported-by').filter((one) => !isForAll(one)), ...after(node, 'has-action', 'has-milestone').filter((one) => !towards.has(one))];
    }
    case 'target':
      return after(node, 'supported-by', 'towards');
    default:
      return after(node, 'because');
  }
}

/** The priorities that rest on a cause's finding and in which something answers the cause. */
function prioritiesFor(cause: ThreadNode, { after, before }: Lookup): readonly ThreadNode[] {
  const answers = after(cause, 'answered-by');
  return before(cause, 'has-cause')
    .flatMap((finding) => after(finding, 'because'))
    .filter((priority) => answers.some((answer) => [priority, ...after(priority, 'has-target')].some((one) => after(one, 'has-action', 'towards', 'supported-by').includes(answer))));
}

const isForAll = ({ facts }: ThreadNode): boolean => facts.all !== undefined;

/** A gap stands where the thing that is missing would stand. */
function gapColumn({ kind }: Gap, at: Column): Column {
  switch (kind) {
    case 'finding-unanswered':
    case 'recommendation-unanswered':
    case 'cause-unanswered':
      return 'priorities';
    case 'priority-without-reason':
      return 'reasons';
    case 'priority-without-target':
      return 'targets';
    case 'priority-without-learning':
      return 'doing';
    case 'learning-serves-nothing':
    case 'inset-serves-nothing':
      return 'targets';
    default:
      return at === 'reasons' ? 'priorities' : COLUMNS[Math.max(COLUMNS.indexOf(at) - 1, 0)]!;
  }
}

function notesOf(node: ThreadNode, { after, before, thread }: Lookup): readonly Said[] {
  const notes: Said[] = [];
  if (node.kind === 'professional-learning') {
    const days = after(node, 'held-on').flatMap(({ facts }) => facts.when ?? []);
    if (days.length > 0) notes.push(say(words.inset, { when: { en: days.map(({ en }) => en).join(', '), cy: days.map(({ cy }) => cy).join(', ') } }));
  }
  if (node.facts.all !== undefined) notes.push(say(words.forAll, { count: node.facts.all }));
  const causes = before(node, 'answered-by');
  if (thread.focus !== undefined && causes.length > 0) notes.push(say(words.answers, { paths: causes.map(({ path }) => path.split('/').at(-1)!).join(', ') }));
  return notes;
}
