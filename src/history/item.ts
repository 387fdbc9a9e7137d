import { definition, wordOf } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { isA } from '../link/school.ts';
import type { Acceptance, Item, Label, Person, Reference } from '../link/school.ts';
import type { Amount, Money } from '../link/quantity.ts';
import type { Text } from '../link/text.ts';
import type { Time } from '../link/time.ts';
import type { Answering } from './answers.ts';
import type { Verdict } from './change.ts';
import { aboutBoth, differs, side } from './difference.ts';
import type { Difference, FieldPair } from './difference.ts';
import type { Doubt } from './doubt.ts';
import { aimVerdict, amountVerdict, baselineVerdict } from './figures.ts';
import { timeDiffers } from './kinds-of-time.ts';
import { linkDifference } from './links.ts';
import type { Pairing } from './match.ts';
import { matchRecords } from './records.ts';
import { statusDifference } from './status.ts';
import { knownBy, sayAdjustment, sayApproval, sayLeft, sayReading, sayReview } from './summary.ts';
import { textVerdict } from './text-verdict.ts';
import type { TextVerdict } from './text-verdict.ts';
import { acceptanceVerdicts, labelVerdicts, moneyVerdict, plainVerdict, timeVerdict, wordsVerdict, wordVerdict } from './values.ts';
import { nodeAt, plainData, wordsAt } from './written.ts';

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
      for (const one of this.field(pair)) tell(name, one);
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
  private unclear({ before, after, name, shape }: FieldPair): boolean {
    if (HOLDS.has(shape.type)) return false;
    const [was, is] = [valueOf(before, name), valueOf(after, name)];
    if (was === undefined && is !== undefined) return this.doubt.mayStand('before', before, name);
    if (is === undefined && was !== undefined) return this.doubt.mayStand('after', after, name);
    return false;
  }

  private field(pair: FieldPair): readonly Difference[] {
    const { before, after, name, shape } = pair;
    const { def } = (after ?? before)!;
    const [was, is] = [valueOf(before, name), valueOf(after, name)];
    const one = (told: TextVerdict | undefined): readonly Difference[] => (told ? [differs(pair, told.verdict, told.before, told.after)] : []);
    switch (shape.type) {
      case 'text':
      case 'title':
        return one(textVerdict(was as Text | undefined, is as Text | undefined));
      case 'amount':
        if (def === 'target' && name === 'aim' && before && after) return one(aimVerdict(before as Item<'target'>, after as Item<'target'>));
        return one(def === 'target' && name === 'baseline' ? baselineVerdict(was as Amount, is as Amount) : amountVerdict(was as Amount | undefined, is as Amount | undefined));
      case 'money':
        return one(moneyVerdict(was as Money | undefined, is as Money | undefined));
      case 'time':
        return one(timeVerdict(was as Time | undefined, is as Time | undefined, timeDiffers(def, name)));
      case 'word':
        if (name === 'status' || name === 'stage') return statusDifference(pair, was as string | undefined, is as string | undefined);
        return one(wordVerdict(def, name, was as string | undefined, is as string | undefined, 'restated'));
      case 'word-list':
        return one(wordsVerdict(was as readonly string[] | undefined, is as readonly string[] | undefined, (word) => wordOf(def, name, word), 'restated'));
      case 'edition-word':
        // As written: a word that this edition does not know is a word too.
        return one(wordsVerdict(wordsAt(before, name), wordsAt(after, name), same, 'restated'));
      case 'people':
        return this.people(pair, was as readonly Person[], is as readonly Person[]);
      case 'references':
        return this.references(pair, (was ?? []) as readonly Reference[], (is ?? []) as readonly Reference[]);
      case 'labels':
        return labelVerdicts(shape.of, (was ?? []) as readonly Label<unknown>[], (is ?? []) as readonly Label<unknown>[], same).flatMap(one);
      case 'accept':
      case 'allowed':
        return acceptanceVerdicts((was ?? []) as readonly Acceptance[], (is ?? []) as readonly Acceptance[]).flatMap(one);
      case 'plain':
      case 'year':
      case 'version':
      case 'edition':
      case 'file-list':
        return one(plainVerdict(was as string | undefined, is as string | undefined));
      case 'rule-settings': {
        const settings = (item: Item | undefined) => (nodeAt(item, name) ? plainData(nodeAt(item, name)) : undefined);
        return one(plainVerdict(settings(before), settings(after)));
      }
      case 'number':
      case 'ids':
      case 'map':
      case 'years':
      case 'list':
      case 'object':
        return [];
    }
  }

  private people(pair: FieldPair, was: readonly Person[] | undefined, is: readonly Person[] | undefined): readonly Difference[] {
    const { gained, lost } = linkDifference(was ?? [], is ?? [], this.pairing);
    if (gained.length + lost.length === 0) return [];
    const names = (people: readonly Person[] | undefined) => people && joinSaid(people.map((person) => (person.to ? knownBy(person.to) : same(person.written))), ', ');
    return [differs(pair, was === undefined ? 'written' : is === undefined ? 'withdrawn' : 'reassigned', names(was), names(is))];
  }

  /** What was linked and unlinked. A link that gives something its first answer is told there. */
  private references(pair: FieldPair, was: readonly Reference[], is: readonly Reference[]): readonly Difference[] {
    const answers = pair.name === 'because' || pair.name === 'answers';
    const { gained, lost } = linkDifference(was, is, this.pairing);
    const { answered, unanswered } = this.answering;
    const more = gained.filter(({ to }) => !(answers && to && answered.has(to)));
    const fewer = lost.filter(({ to }) => !(answers && to && unanswered.has(this.pairing.later(to)!)));
    const names = (links: readonly Reference[]) => same(links.map(({ to, written }) => to?.path ?? written).join(', '));
    return [...(fewer.length > 0 ? [differs(pair, 'unlinked', names(fewer), undefined)] : []), ...(more.length > 0 ? [differs(pair, 'linked', undefined, names(more))] : [])];
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
    const gone = inBefore.filter((item) => !this.pairing.later(item));
    const after_ = new Map<Item | undefined, Item[]>();
    let last: Item | undefined;
    for (const item of inBefore) {
      if (gone.includes(item)) after_.set(last, [...(after_.get(last) ?? []), item]);
      else last = this.pairing.later(item);
    }
    const tellGone = (place: Item | undefined) => {
      for (const item of after_.get(place) ?? []) if (!this.doubt.mayStand('after', after, name)) this.found.push(this.whole(item, 'gone'));
    };
    const here = new Set(inAfter);
    tellGone(undefined);
    for (const item of inAfter) {
      const earlier = this.pairing.earlier(item);
      if (earlier) this.compare(earlier, item);
      else {
        if (!this.doubt.mayStand('before', before, name)) this.found.push(this.whole(item, 'come'));
        this.broughtAlong(item);
      }
      tellGone(item);
    }
    for (const place of after_.keys()) if (place && !here.has(place)) tellGone(place);
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
    if (this.doubt.mayStand(a ? 'after' : 'before', a ? pair.after : pair.before, pair.name)) return;
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
    for (const item of after) {
      const other = earlier.get(item);
      if (other && ofRoot) this.compare(other, item);
      else if (other) this.entry(pair, other, item, words);
      else if (come.includes(item) && !this.doubt.mayStand('before', pair.before, pair.name)) this.found.push(ofRoot ? this.whole(item, 'come') : differs(pair, gained, undefined, words(item)));
    }
    for (const item of gone) if (!this.doubt.mayStand('after', pair.after, pair.name)) this.found.push(ofRoot ? this.whole(item, 'gone') : differs(pair, lost, words(item), undefined));
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

/** What a field holds; undefined where it holds nothing. */
function valueOf(item: Item | undefined, name: string): unknown {
  const value = (item?.data as unknown as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
