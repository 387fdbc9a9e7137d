import { definition } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { isA } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import type { Answering } from './answers.ts';
import type { Verdict } from './change.ts';
import { aboutBoth, differs, side } from './difference.ts';
import type { Difference, FieldPair } from './difference.ts';
import type { Doubt } from './doubt.ts';
import { fieldDifferences } from './fields.ts';
import type { Pairing } from './match.ts';
import { matchRecords } from './records.ts';
import { knownBy, sayAdjustment, sayApproval, sayLeft, sayReading, sayReview } from './summary.ts';
import { valueOf } from './written.ts';

/**
 * Fields whose difference is no change of the plan: `number` orders siblings; `formerly` records a rename, and the rename is
 * told; the others say how the files are written or where they stand.
 */
export const NO_CHANGE: ReadonlySet<string> = new Set(['number', 'formerly', 'root.$schema', 'root.sip', 'root.language', 'root.files']);

const compared = new Map<string, readonly (readonly [string, Field])[]>();

/** The fields of a definition that are compared, in the order of the format. */
function comparedFields(def: string): readonly (readonly [string, Field])[] {
  const known = compared.get(def);
  if (known) return known;
  const fields = Object.entries(definition(def).fields).filter(([name]) => !NO_CHANGE.has(name) && !NO_CHANGE.has(`${def}.${name}`));
  compared.set(def, fields);
  return fields;
}

/** Compares two versions of a school item by item, down from the root. */
export class Differ {
  readonly found: Difference[] = [];

  constructor(
    private readonly pairing: Pairing,
    private readonly answering: Answering,
    private readonly doubt: Doubt,
  ) {}

  /** One thing in both versions, or a part without an id that one of them may lack: its own fields first, then what stands in it. */
  compare(before: Item | undefined, after: Item | undefined): void {
    const { def } = (after ?? before)!;
    const fields = comparedFields(def);
    const from = this.found.length;
    const told = new Set<string>();
    const tell = (name: string, one: Difference) => {
      told.add(name);
      this.found.push(one);
    };
    this.changedPlace(before, after);
    this.answers(after);
    // Both versions hold the very same part of one file: only what is linked to it from elsewhere can differ.
    const shared = before !== undefined && after !== undefined && before.node === after.node;
    for (const [name, shape] of shared ? [] : fields) {
      const pair: FieldPair = { before, after, name, shape };
      if (this.unclear(pair)) continue;
      for (const one of fieldDifferences(pair, { pairing: this.pairing, answering: this.answering })) tell(name, one);
    }
    this.withoutRepeatedReason(from);
    for (const [name, shape] of fields) if (HOLDS.has(shape.type)) this.held({ before, after, name, shape });
    if (!shared) this.doubt.misshapen(before, after, told);
  }

  /** A new id, or another place. */
  private changedPlace(before: Item | undefined, after: Item | undefined): void {
    if (!before || !after || after.id === '') return;
    const tell = (verdict: Verdict, was: string, is: string) =>
      this.found.push({ verdict, ...aboutBoth({ before, after }), before: { words: same(was), span: side(before, '', '')!.span! }, after: { words: same(is), span: side(after, '', '')!.span! } });
    if (before.parent && after.parent && this.pairing.later(before.parent) !== after.parent) tell('moved', before.path, after.path);
    else if (before.path !== after.path && (before.id !== after.id || before.parent?.path === after.parent?.path)) before.id === after.id ? tell('renamed', before.path, after.path) : tell('renamed', before.id, after.id);
  }

  private answers(after: Item | undefined): void {
    if (!after) return;
    const about = aboutBoth({ before: this.pairing.earlier(after), after });
    const paths = (items: readonly Item[]): Said => joinSaid(items.map(({ path }) => same(path)), ', ');
    const by = this.answering.answered.get(after);
    if (by) this.found.push({ verdict: 'answered', ...about, after: { words: paths(by) } });
    const no = this.answering.unanswered.get(after);
    if (no) this.found.push({ verdict: 'no-longer-answered', ...about, before: { words: paths(no) } });
  }

  /** Why something was closed is told where it is closed, and not once more as words that were written. */
  private withoutRepeatedReason(from: number): void {
    const closed = this.found.slice(from).some(({ verdict }) => verdict === 'closed' || verdict === 'reopened');
    if (!closed) return;
    for (let at = this.found.length - 1; at >= from; at--) {
      const { field, verdict } = this.found[at]!;
      if (field === 'closed-because' && (verdict === 'written' || verdict === 'withdrawn')) this.found.splice(at, 1);
    }
  }

  /** True where a field is in one version, and in the other only perhaps. */
  private unclear(pair: FieldPair): boolean {
    const { before, after, name, shape } = pair;
    if (HOLDS.has(shape.type)) return false;
    const [was, is] = [valueOf(before, name), valueOf(after, name)];
    if (was === undefined && is !== undefined) return this.doubt.mayStand('before', pair, name);
    if (is === undefined && was !== undefined) return this.doubt.mayStand('after', pair, name);
    return false;
  }

  /** What stands in a thing: things with an id, entries of a list, or a part without an id. */
  private held(pair: FieldPair): void {
    const { before, after, name, shape } = pair;
    const [was, is] = [valueOf(before, name), valueOf(after, name)];
    if (shape.type === 'object') {
      const [a, b] = [was, is] as [Item | undefined, Item | undefined];
      if (!a && !b) return;
      if (shape.of === 'left' && !(a && b)) this.left(pair, a, b);
      else this.compare(a, b);
      return;
    }
    const [inBefore, inAfter] = [(was ?? []) as readonly Item[], (is ?? []) as readonly Item[]];
    if (shape.type === 'list') return this.list(pair, inBefore, inAfter);
    // What is gone stands where it stood: behind what came before it.
    const goneBehind = new Map<Item | undefined, Item[]>();
    let last: Item | undefined;
    for (const item of inBefore) {
      const later = this.pairing.later(item);
      if (later) last = later;
      else if (goneBehind.has(last)) goneBehind.get(last)!.push(item);
      else goneBehind.set(last, [item]);
    }
    const tellGone = (place: Item | undefined) => {
      for (const item of goneBehind.get(place) ?? []) if (!this.doubt.mayStand('after', pair, name)) this.found.push(this.whole(item, 'gone'));
    };
    const here = new Set(inAfter);
    tellGone(undefined);
    for (const item of inAfter) {
      const earlier = this.pairing.earlier(item);
      if (earlier) this.compare(earlier, item);
      else {
        if (!this.doubt.mayStand('before', pair, name)) this.found.push(this.whole(item, 'come'));
        this.broughtAlong(item);
      }
      tellGone(item);
    }
    for (const place of goneBehind.keys()) if (place && !here.has(place)) tellGone(place);
  }

  /** What stands in a new thing and stood elsewhere before has moved there. */
  private broughtAlong(holder: Item): void {
    for (const [name, shape] of comparedFields(holder.def)) {
      if (shape.type !== 'map') continue;
      for (const item of (valueOf(holder, name) ?? []) as readonly Item[]) {
        const earlier = this.pairing.earlier(item);
        if (earlier) this.compare(earlier, item);
        else this.broughtAlong(item);
      }
    }
  }

  /** A decision to leave something for now is told at what was left. */
  private left(pair: FieldPair, a: Item | undefined, b: Item | undefined): void {
    if (this.doubt.mayStand(a ? 'after' : 'before', pair, pair.name)) return;
    const words = (item: Item | undefined) => item && sayLeft(item as Item<'left'>);
    this.found.push(differs(pair, a ? 'withdrawn' : 'written', words(a), words(b)));
  }

  /** A thing that one version alone has. */
  private whole(item: Item, which: 'come' | 'gone'): Difference {
    const come = which === 'come';
    const evidence = isA(item, 'evidence');
    const verdict: Verdict = isA(item, 'approval') ? (come ? 'approved' : 'approval-withdrawn') : isA(item, 'review') ? (come ? 'reviewed' : 'review-withdrawn') : evidence ? (come ? 'evidence-added' : 'evidence-withdrawn') : come ? 'added' : 'dropped';
    const words = isA(item, 'approval') ? sayApproval(item) : isA(item, 'review') ? sayReview(item) : knownBy(item);
    const told = side(item, '', words);
    return { verdict, item, ...(come ? { after: told! } : { before: told! }) };
  }

  /** Entries without ids. Those of the plan itself are things of their own; those of a target or a grant are told at it. */
  private list(pair: FieldPair, before: readonly Item[], after: readonly Item[]): void {
    const { pairs, gone, come } = matchRecords(before, after);
    const ofRoot = isA(pair.after ?? pair.before, 'root');
    const words = pair.name === 'readings' ? sayReading : sayAdjustment;
    const verdicts: Readonly<Record<string, readonly [Verdict, Verdict]>> = { readings: ['measurement-withdrawn', 'measured'], adjustments: ['re-costed', 're-costed'] };
    const [lost, gained] = verdicts[pair.name] ?? ['dropped', 'added'];
    const earlier = new Map(pairs.map(([a, b]) => [b, a]));
    const fresh = new Set(come);
    for (const item of after) {
      const other = earlier.get(item);
      if (other && ofRoot) this.compare(other, item);
      else if (other) this.entry(pair, other, item, words);
      else if (fresh.has(item) && !this.doubt.mayStand('before', pair, pair.name)) this.found.push(ofRoot ? this.whole(item, 'come') : differs(pair, gained, undefined, words(item)));
    }
    for (const item of gone) if (!this.doubt.mayStand('after', pair, pair.name)) this.found.push(ofRoot ? this.whole(item, 'gone') : differs(pair, lost, words(item), undefined));
  }

  /** An entry that was put right: told once, at what holds it. */
  private entry(pair: FieldPair, a: Item, b: Item, words: (item: Item) => Said): void {
    const inner = new Differ(this.pairing, this.answering, this.doubt);
    inner.compare(a, b);
    const [first] = inner.found;
    if (!first) return;
    const inText = inner.found.every(({ field }) => field === 'text');
    this.found.push(inText ? differs(pair, first.verdict, first.before?.words, first.after?.words) : differs(pair, pair.name === 'adjustments' ? 're-costed' : 'restated', words(a), words(b)));
  }
}

const HOLDS: ReadonlySet<string> = new Set(['map', 'years', 'list', 'object']);
