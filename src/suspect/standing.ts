import { nodeAlong } from '../history/unchanged.ts';
import type { Trail } from '../history/unchanged.ts';
import type { Day } from '../link/calendar.ts';
import type { Node } from '../parse/node.ts';
import { holdsRecord, isConfirmedAt, ofLink } from './confirmed.ts';
import type { Confirmed } from './confirmed.ts';
import { earlierTrail, lastPart, NOW } from './line.ts';
import type { Line } from './line.ts';
import type { Link } from './links.ts';
import { groundDiffers, inBoth, rewritingOf, wordsUnder } from './same-words.ts';

/** One step of the line, from a version to the one after it. */
export interface Step {
  readonly before: string;
  readonly after: string;
}

/** How a link stands: the version at which it was last looked at, and the steps since in which its ground may have changed, newest first. */
export interface Standing {
  readonly base: string;
  readonly looked: Day;
  readonly steps: readonly Step[];
}

/** The two ends of a link in one version. */
interface Place {
  readonly id: string;
  readonly from: Trail;
  readonly to: Trail;
}

/**
 * Walks back from now to the version at which a link was last looked at: where it was confirmed, where it was written, or where
 * what refers was rewritten. `unopened`: a version is still to be opened; `untold`: the versions do not go back as far.
 */
export function standingOf(link: Link, start: { readonly from: Trail; readonly to: Trail }, confirmed: readonly Confirmed[], line: Line): Standing | 'unopened' | 'untold' {
  const steps: Step[] = [];
  const seen = new Set<string>();
  /** The languages of fields that were changed without the other, in the versions walked past. */
  let alone: ReadonlySet<string> = new Set();
  for (let at: Place = { id: NOW, ...start }; ; ) {
    const settled = (looked: Day = line.versions.get(at.id)!.day): Standing => ({ base: at.id, looked, steps });
    const { ids, end } = line.before(at.id);
    if (end === 'unopened') return end;
    const next = ids.map((id) => stepTo(id, at, link, alone, line)).sort((a, b) => a.order - b.order)[0];
    const record = confirmed.find((one) => isConfirmedAt(one, line.versions.get(at.id)!.day, { here: () => holds(at, one, line), before: () => next?.place !== undefined && holds(next.place, one, line) }, next?.moved === true));
    if (record) return settled(record.day);
    if (!next) return end === 'cut' && steps.length === 0 ? 'untold' : settled();
    if (!next.place || next.rewritten || seen.has(next.id)) return settled();
    if (next.moved) steps.push({ before: next.id, after: at.id });
    seen.add(next.id);
    alone = next.alone;
    at = next.place;
  }
}

const holds = ({ id, from, to }: Place, record: Confirmed, line: Line): boolean => holdsRecord(line.tree(id), record, ofLink(from, to));

interface Next {
  readonly id: string;
  /** Undefined where the link was not there yet. */
  readonly place?: Place;
  readonly rewritten: boolean;
  readonly alone: ReadonlySet<string>;
  readonly moved: boolean;
  /** Of several versions that were brought together, the one from which the most came as it is. */
  readonly order: number;
}

function stepTo(id: string, at: Place, { from, to, field }: Link, since: ReadonlySet<string>, line: Line): Next {
  const [was, is] = [line.tree(id), line.tree(at.id)];
  const [fromTrail, toTrail] = [earlierTrail(was, is, at.from), earlierTrail(was, is, at.to)];
  if (!fromTrail || !toTrail) return { id, rewritten: false, alone: since, moved: false, order: 3 };
  const [a, b] = [nodeAlong(was, fromTrail)!, nodeAlong(is, at.from)!];
  const place = refers(a, field, toTrail) ? { id, from: fromTrail, to: toTrail } : undefined;
  const rewriting = rewritingOf(from.def, a, b);
  const alone = new Set([...since, ...rewriting.alone]);
  const rewritten = rewriting.whole || (rewriting.alone.length > 0 && inBoth(alone));
  const moved = groundDiffers(to.def, nodeAlong(was, toTrail)!, nodeAlong(is, at.to)!);
  return { id, ...(place ? { place } : {}), rewritten, alone, moved, order: !place || rewritten ? 2 : moved ? 1 : 0 };
}

/** Whether the reference stood there already, however it was written. */
const refers = (from: Node, field: Link['field'], to: Trail): boolean => field === undefined || wordsUnder(from, field).some((written) => lastPart(written) === to.at(-1));
