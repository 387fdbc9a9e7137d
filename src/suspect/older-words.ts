import { nodeAlong } from '../history/unchanged.ts';
import type { Trail } from '../history/unchanged.ts';
import type { Lang } from '../language/said.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { holdsRecord, isConfirmedAt } from './confirmed.ts';
import type { Confirmed, IsMeant } from './confirmed.ts';
import { earlierTrail, NOW } from './line.ts';
import type { Line } from './line.ts';
import { letters, wordsIn } from './same-words.ts';
import type { Step } from './standing.ts';

/** Words in two languages of which one was changed alone: which, in which step, and how it read. */
export interface Alone {
  readonly changed: Lang;
  readonly step: Step;
  readonly before: string;
  readonly after: string;
  readonly nodes: readonly Node[];
}

const LANGS: readonly Lang[] = ['en', 'cy'];

/**
 * Whether words in two languages have come apart. They are together where both were changed in one version, where one of them
 * was first written, and where somebody read both and recorded it; a change to the other brings them together again. Walked back
 * to where they were last together for certain.
 *
 * @param read when somebody read both, and how a version is asked for the record
 */
export function cameApart(start: Trail, read: { readonly confirmed: readonly Confirmed[]; readonly isMeant: (tree: MapNode, at: Trail) => IsMeant }, line: Line): Alone | 'unopened' | 'untold' | undefined {
  /** Newest first. */
  const alone: Alone[] = [];
  const seen = new Set<string>();
  for (let [at, trail]: [string, Trail] = [NOW, start]; ; ) {
    const { ids, end } = line.before(at);
    if (end === 'unopened') return end;
    const is = nodeAlong(line.tree(at), trail)!;
    const steps = ids.flatMap((id) => {
      const earlier = earlierTrail(line.tree(id), line.tree(at), trail);
      const was = earlier && nodeAlong(line.tree(id), earlier);
      if (!earlier || LANGS.some((lang) => wordsIn(was, lang) === undefined)) return [];
      return [{ id, earlier, was, changed: was === is ? [] : LANGS.filter((lang) => letters(wordsIn(was, lang)!) !== letters(wordsIn(is, lang)!)) }];
    });
    const next = steps.sort((a, b) => a.changed.length - b.changed.length)[0];
    const holds = (id: string, along: Trail, record: Confirmed) => holdsRecord(line.tree(id), record, read.isMeant(line.tree(id), along));
    const isRead = (record: Confirmed) => isConfirmedAt(record, line.versions.get(at)!.day, { here: () => holds(at, trail, record), before: () => next !== undefined && holds(next.id, next.earlier, record) }, next !== undefined && next.changed.length > 0);
    if (read.confirmed.some(isRead)) return stillApart(alone);
    if (end === 'cut' && alone.length === 0) return 'untold';
    if (!next || next.changed.length === 2 || seen.has(next.id)) return stillApart(alone);
    const [changed] = next.changed;
    if (changed) alone.push({ changed, step: { before: next.id, after: at }, before: wordsIn(next.was, changed)!, after: wordsIn(is, changed)!, nodes: [next.was!, is] });
    seen.add(next.id);
    [at, trail] = [next.id, next.earlier];
  }
}

/** The latest change that the other language has not followed. */
function stillApart(alone: readonly Alone[]): Alone | undefined {
  let apart: Alone | undefined;
  for (const one of [...alone].reverse()) apart = !apart || apart.changed === one.changed ? one : undefined;
  return apart;
}
