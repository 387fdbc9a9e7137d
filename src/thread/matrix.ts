import type { Said } from '../language/said.ts';
import { lookup } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import type { Gap, Thread, ThreadKind, ThreadNode } from './thread.ts';

/**
 * How a row stands to a priority. `direct`: the priority rests on it, or it serves the priority. `cause`: something that is
 * done in the priority answers one of its causes. `all`: it serves the priority because it is for all of them.
 */
export type Mark = 'direct' | 'cause' | 'all';

export interface MatrixRow {
  readonly node: ThreadNode;
  /** One for each column. */
  readonly marks: readonly (Mark | undefined)[];
  /** Where the thread breaks at this row. */
  readonly gap?: Gap;
}

/** Rows of one sort under a heading. */
export interface MatrixGroup {
  readonly heading: Said;
  readonly rows: readonly MatrixRow[];
}

/** What the priorities rest on and what is done for them, as a table: priorities are the columns. */
export interface Matrix {
  readonly columns: readonly ThreadNode[];
  readonly groups: readonly MatrixGroup[];
}

const GROUPS: readonly { readonly heading: Said; readonly kinds: readonly ThreadKind[] }[] = [
  { heading: { en: 'Findings', cy: 'Canfyddiadau' }, kinds: ['finding'] },
  { heading: { en: 'Recommendations', cy: 'Argymhellion' }, kinds: ['recommendation'] },
  { heading: { en: 'Other reasons', cy: 'Rhesymau eraill' }, kinds: ['previous-target', 'shared-priority', 'outside-plan', 'national-priority', 'elsewhere', 'words'] },
  { heading: { en: 'Professional learning', cy: 'Dysgu proffesiynol' }, kinds: ['professional-learning'] },
  { heading: { en: 'INSET days', cy: 'Diwrnodau HMS' }, kinds: ['inset-day'] },
];

/** Lays a thread out as a matrix. Reasons that nothing rests on are left out, unless they wait for an answer. */
export function matrixOf(thread: Thread): Matrix {
  const find = lookup(thread);
  const forAll = new Set(thread.links.filter(({ all }) => all).map(({ from, to }) => `${from} ${to}`));
  const columns = thread.nodes.filter(({ kind }) => kind === 'priority');
  const groups = GROUPS.map(({ heading, kinds }) => ({
    heading,
    rows: thread.nodes
      .filter(({ kind }) => kinds.includes(kind))
      .map((node): MatrixRow => {
        const gap = find.gaps(node)[0];
        return { node, marks: columns.map((priority) => mark(node, priority, find, forAll)), ...(gap ? { gap } : {}) };
      })
      .filter(({ node, marks, gap }) => gap !== undefined || node.facts.left !== undefined || marks.some((one) => one !== undefined)),
  }));
  return { columns, groups: groups.filter(({ rows }) => rows.length > 0) };
}

function mark(node: ThreadNode, priority: ThreadNode, { before, after }: Lookup, forAll: ReadonlySet<string>): Mark | undefined {
  if (node.kind === 'professional-learning' || node.kind === 'inset-day') {
    const served = before(node, 'supported-by');
    if (!served.some((one) => one === priority || before(one, 'has-target').includes(priority))) return undefined;
    return forAll.has(`${priority.key} ${node.key}`) ? 'all' : 'direct';
  }
  if (after(node, 'because').includes(priority)) return 'direct';
  const answers = after(node, 'has-cause').flatMap((cause) => after(cause, 'answered-by'));
  const done = [...after(priority, 'has-action'), ...[priority, ...after(priority, 'has-target')].flatMap((one) => after(one, 'supported-by'))];
  return answers.some((answer) => done.includes(answer)) ? 'cause' : undefined;
}

/** The signs of a matrix, and what each says. */
export const SIGNS = {
  direct: { sign: '●', said: { en: 'the priority rests on it, or it serves the priority', cy: 'mae’r flaenoriaeth yn seiliedig arno, neu mae’n gwasanaethu’r flaenoriaeth' } },
  cause: { sign: '○', said: { en: 'something done in the priority answers one of its causes', cy: 'mae rhywbeth a wneir yn y flaenoriaeth yn ateb un o’i achosion' } },
  all: { sign: '◆', said: { en: 'it is for every priority open this year', cy: 'mae ar gyfer pob blaenoriaeth sy’n agored eleni' } },
  gap: { sign: '✗', said: { en: 'the thread breaks here: something still to do', cy: 'mae’r edefyn yn torri yma: rhywbeth i’w wneud eto' } },
  left: { sign: '–', said: { en: 'left for now by a decision', cy: 'gadawyd am y tro drwy benderfyniad' } },
} as const satisfies Record<string, { readonly sign: string; readonly said: Said }>;

/** The signs that a matrix uses, in the order of the legend. */
export function signsOf({ groups }: Matrix): readonly (keyof typeof SIGNS)[] {
  const rows = groups.flatMap((group) => group.rows);
  const used = new Set<string>(rows.flatMap(({ marks, gap, node }) => [...marks.flatMap((one) => one ?? []), ...(gap ? ['gap'] : []), ...(node.facts.left ? ['left'] : [])]));
  return (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((sign) => used.has(sign));
}
