import { holds, placeInList, placeUnder, trail } from '../format/place.ts';
import type { Place } from '../format/place.ts';
import type { Lang } from '../language/said.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Conflict } from './conflict.ts';
import { inDateOrder } from './dates.ts';
import { nameEntries } from './entries.ts';
import { inBrackets, opened } from './flow.ts';
import { indented, isEmpty, isNote, sameLines, sameLine } from './lines.ts';
import type { Line } from './lines.ts';
import { bothVersions } from './marks.ts';
import type { Marking } from './marks.ts';
import { mergeNotes, notesIn } from './notes.ts';
import { orderOf } from './order.ts';
import type { Inside, Part } from './parts.ts';
import { equal, plainOf } from './plain.ts';
import type { Plain } from './plain.ts';
import { renamed } from './renames.ts';
import { changed, mergeRuns } from './three.ts';

/** Something merged: its lines, and what it must say when they are read again, with every conflict settled for one side. Undefined: it is not there. */
interface Made {
  readonly lines: readonly Line[];
  readonly ours: Settled;
  readonly theirs: Settled;
}

interface Settled {
  readonly key: string;
  readonly value: Plain;
}
type Maybe<T> = T | undefined;

const NOTHING: Inside = { type: 'map', parts: [], step: 0, tail: [] };
const isNull = ({ node }: Part): boolean => node.type === 'scalar' && node.text === null;

/** Merges two versions of a file’s parts with the one that both come from. */
export class Merger {
  readonly conflicts: Conflict[] = [];
  /** Notes that went with something that one side dropped. */
  readonly gone = new Set<string>();

  constructor(
    private readonly marking: Marking,
    private readonly lang: Lang,
  ) {}

  /** Merges what stands in one thing. Lines are counted from the column of that thing. */
  inside(places: readonly Place[], base: Maybe<Inside>, ours: Inside, theirs: Inside): { readonly lines: readonly Line[]; readonly ours: Plain; readonly theirs: Plain } {
    const was = base ?? { ...NOTHING, type: ours.type, step: ours.step };
    const step = changed(was.step, ours.step, theirs.step);
    const { lines, ...values } = ours.type === 'map' ? this.map(places, was, ours, theirs) : this.list(places, was, ours, theirs);
    return { lines: indented([...lines, ...mergeNotes(was.tail, ours.tail, theirs.tail)], step), ...values };
  }

  private map(places: readonly Place[], base: Inside, ours: Inside, theirs: Inside) {
    const [left, right] = [renamed(base.parts, ours.parts), renamed(base.parts, theirs.parts)];
    const was = new Map(base.parts.map((part) => [part.key, part]));
    const order = orderOf([...was.keys()], [...left.keys()], [...right.keys()]);
    const made = order.flatMap((key) => this.part([...places, placeUnder(places.at(-1)!, key)], was.get(key), left.get(key), right.get(key)) ?? []);
    const values = (side: 'ours' | 'theirs'): Plain => new Map(made.flatMap((one) => (one[side] ? [[one[side].key, one[side].value] as const] : [])));
    return { lines: made.flatMap(({ lines }) => lines), ours: values('ours'), theirs: values('theirs') };
  }

  private list(places: readonly Place[], base: Inside, ours: Inside, theirs: Inside) {
    const { order, of } = this.entries(places, base, ours, theirs);
    const made = order.flatMap((name) => {
      const told = this.conflicts.length;
      const [was, our, their] = of(name);
      const merged = this.part([...places.slice(0, -1), placeInList(places.at(-1)!)], was, our, their);
      // Where an entry’s own fields are at odds, it is shown whole: the dash before its first field belongs to all of it.
      return merged && this.conflicts.length > told && our && their ? this.both(was, our, their) : (merged ?? []);
    });
    const values = (side: 'ours' | 'theirs'): Plain => made.flatMap((one) => (one[side] ? [one[side].value] : []));
    return { lines: made.flatMap(({ lines }) => lines), ours: values('ours'), theirs: values('theirs') };
  }

  /** The entries of three versions of a list, each under a name, in their merged order. */
  private entries(places: readonly Place[], base: Inside, ours: Inside, theirs: Inside) {
    const place = places.at(-1)!;
    const named = nameEntries(base.parts, ours.parts, theirs.parts, place.kind === 'list' && place.def === 'reading');
    const by = (names: readonly string[], parts: readonly Part[]) => new Map(names.map((name, index) => [name, parts[index]!] as const));
    const [was, left, right] = [by(named.base, base.parts), by(named.ours, ours.parts), by(named.theirs, theirs.parts)];
    const of = (name: string) => [was.get(name), left.get(name), right.get(name)] as const;
    return { order: inDateOrder(orderOf(named.base, named.ours, named.theirs), of), of };
  }

  private part(places: readonly Place[], base: Maybe<Part>, ours: Maybe<Part>, theirs: Maybe<Part>): Maybe<Made> {
    if (!ours && !theirs) {
      this.forget(base);
      return undefined;
    }
    if (!ours || !theirs) return this.oneSided(places, base, ours, theirs);
    if (!base && (ours.key !== theirs.key || (!sameLines(ours.body, theirs.body) && !equal(plainOf(ours.node), plainOf(theirs.node)) && !this.mayJoin(places, ours, theirs)))) {
      return this.conflict('added', places, base, ours, theirs);
    }
    if (base && base.key !== ours.key && base.key !== theirs.key && ours.key !== theirs.key) return this.conflict('changed', places, base, ours, theirs);
    const body = this.body(places, base, ours, theirs);
    if (!body) return this.conflict('changed', places, base, ours, theirs);
    const key = base ? changed(base.key, ours.key, theirs.key) : ours.key;
    const [lead, tail] = [mergeNotes(base?.lead ?? [], ours.lead, theirs.lead), mergeNotes(base?.tail ?? [], ours.tail, theirs.tail)];
    return { lines: [...lead, ...body.lines, ...tail], ours: { key, value: body.ours }, theirs: { key, value: body.theirs } };
  }

  /** Both sides put something in where nothing was, and each thing in it has a name of its own. */
  private mayJoin(places: readonly Place[], ours: Part, theirs: Part): boolean {
    return holds(places.at(-1)!) && this.insideOf(ours) !== undefined && this.insideOf(ours)!.type === this.insideOf(theirs)?.type;
  }

  private insideOf = (part: Part): Maybe<Inside> => part.inside ?? opened(part.node);

  /** The value of something that is there on both sides. Undefined where it cannot be merged. */
  private body(places: readonly Place[], base: Maybe<Part>, ours: Part, theirs: Part): Maybe<{ readonly lines: readonly Line[]; readonly ours: Plain; readonly theirs: Plain }> {
    const take = (part: Part) => ({ lines: this.withRemark(part, base, ours, theirs), ours: plainOf(part.node), theirs: plainOf(part.node) });
    if (sameLines(ours.body, theirs.body) || (base && sameLines(base.body, theirs.body))) return { ...take(ours), lines: ours.body };
    if (base && sameLines(base.body, ours.body)) return { ...take(theirs), lines: theirs.body };
    const was = base && !isNull(base) ? base : undefined;
    if (ours.inside && theirs.inside && (was?.inside || (!was && this.mayJoin(places, ours, theirs)))) {
      const types = new Set([ours.inside.type, theirs.inside.type, ...(was ? [was.inside!.type] : [])]);
      return types.size === 1 ? this.opened(places, base, ours, theirs, was?.inside, ours.inside, theirs.inside) : undefined;
    }
    const [now, then, there] = [plainOf(ours.node), plainOf(base?.node), plainOf(theirs.node)];
    if ((base && (equal(then, now) || equal(then, there))) || equal(now, there)) {
      const [kept, other] = base && equal(then, now) ? [theirs, ours] : [ours, theirs];
      // Notes in what the other side emptied or wrote anew went with it.
      this.forget({ ...other, lead: [], tail: [] });
      return take(kept);
    }
    const prose = base && this.prose(base, ours, theirs);
    if (prose) return prose;
    const [left, right, before] = [this.insideOf(ours), this.insideOf(theirs), was && this.insideOf(was)];
    if (!left || !right || left.type !== right.type || (was && before?.type !== left.type) || (!was && !this.mayJoin(places, ours, theirs))) return undefined;
    const flows = [ours, theirs, ...(was ? [was] : [])].every(({ inside }) => inside === undefined);
    if (flows && left.type === 'list') return this.brackets(places, base, ours, theirs, before, left, right);
    return ours.name === '' ? undefined : this.opened(places, base, ours, theirs, before, left, right);
  }

  /** What holds others: its first line, then they; in a list, the dash before the first of them. */
  private opened(places: readonly Place[], base: Maybe<Part>, ours: Part, theirs: Part, was: Maybe<Inside>, left: Inside, right: Inside) {
    const { lines, ...values } = this.inside(places, was, left, right);
    if (ours.name === '') return { lines: dashed(lines), ...values };
    const name = base ? changed(base.name, ours.name, theirs.name) : ours.name;
    const [first, ...above] = this.remarked({ at: 0, text: name }, base, ours, theirs);
    return { lines: [...above, first!, ...lines], ...values };
  }

  /** Ids and roles in brackets: what each side put in is there, what one took out is not. */
  private brackets(places: readonly Place[], base: Maybe<Part>, ours: Part, theirs: Part, was: Maybe<Inside>, left: Inside, right: Inside) {
    const { order, of } = this.entries(places, was ?? { ...NOTHING, type: 'list' }, left, right);
    const says = (part: Maybe<Part>) => (part?.node.type === 'scalar' ? part.node.text : undefined);
    const kept: Part[] = [];
    for (const name of order) {
      const [before, our, their] = of(name);
      const result = before ? changed<Maybe<Part>>(before, our, their, (a, b) => says(a) === says(b)) : (our ?? their);
      const agreed = !before || [our, their].some((one) => says(one) === says(before)) || says(our) === says(their);
      if (!agreed || (result && result.node.type !== 'scalar')) return undefined;
      if (result) kept.push(result);
    }
    const name = base ? changed(base.name, ours.name, theirs.name) : ours.name;
    const [first, ...above] = this.remarked({ at: 0, text: `${name} [${kept.map(inBrackets).join(', ')}]` }, base, ours, theirs);
    const value = kept.map(({ node }) => plainOf(node));
    return ours.name === '' ? undefined : { lines: [...above, first!], ours: value, theirs: value };
  }

  /** Prose of several lines is merged as git merges lines, when both sides changed other paragraphs. */
  private prose(base: Part, ours: Part, theirs: Part) {
    const nodes = [base.node, ours.node, theirs.node].flatMap((node) => (node.type === 'scalar' && node.style === 'literal' && node.text !== null ? [node.text] : []));
    const [was, left, right] = nodes.map((text) => text.split('\n'));
    if (!was || !left || !right) return undefined;
    const words = mergeRuns(was, left, right, Object.is);
    const lines = mergeRuns(base.body, ours.body, theirs.body, sameLine);
    return words && lines ? { lines, ours: words.join('\n').trimEnd(), theirs: words.join('\n').trimEnd() } : undefined;
  }

  /** The lines of one side’s value, with the note at the end of its first line that the other side wrote. */
  private withRemark(part: Part, base: Maybe<Part>, ours: Part, theirs: Part): readonly Line[] {
    const [first, ...rest] = part.body;
    const words = part.remark === '' ? first!.text : first!.text.slice(0, first!.text.length - part.remark.length).trimEnd();
    const [line, ...above] = this.remarked({ at: 0, text: words }, base, ours, theirs);
    return line!.text === first!.text ? part.body : [...above, line!, ...rest];
  }

  /** A first line with the note that stands at its end; where both sides have one of their own, theirs is put above. */
  private remarked(line: Line, base: Maybe<Part>, ours: Part, theirs: Part): readonly Line[] {
    const remark = base ? changed(base.remark, ours.remark, theirs.remark) : ours.remark === '' ? theirs.remark : ours.remark;
    const both = ours.remark !== theirs.remark && theirs.remark !== '' && theirs.remark !== base?.remark && ours.remark !== base?.remark && ours.remark !== '';
    const [kept, other] = both ? [ours.remark, theirs.remark] : [remark, ''];
    const whole = { ...line, text: kept === '' ? line.text : `${line.text} ${kept}` };
    return other === '' ? [whole] : [whole, { at: 0, text: other }];
  }

  private oneSided(places: readonly Place[], base: Maybe<Part>, ours: Maybe<Part>, theirs: Maybe<Part>): Maybe<Made> {
    const part = (ours ?? theirs)!;
    if (!base) return whole(part);
    const noted = new Set(notesOf(base));
    if (part.key === base.key && equal(plainOf(base.node), plainOf(part.node)) && notesOf(part).every((note) => noted.has(note))) {
      this.forget(base);
      this.forget(part);
      return undefined;
    }
    return this.conflict(ours ? 'dropped-by-theirs' : 'dropped-by-ours', places, base, ours, theirs);
  }

  private conflict(kind: Conflict['kind'], places: readonly Place[], base: Maybe<Part>, ours: Maybe<Part>, theirs: Maybe<Part>): Made {
    const value = (part: Maybe<Part>) => (part ? plainOf(part.node) : undefined);
    this.conflicts.push({ kind, places, base: value(base), ours: value(ours), theirs: value(theirs) });
    return this.both(base, ours, theirs, places);
  }

  /** Both versions, one after the other. Notes above them that are alike stand above both. */
  private both(base: Maybe<Part>, ours: Maybe<Part>, theirs: Maybe<Part>, places?: readonly Place[]): Made {
    const { conflicts, lang } = this;
    const what = safe(trail(places ?? conflicts.at(-1)!.places)[lang], 120);
    const alike = base !== undefined && ours !== undefined && theirs !== undefined;
    const lead = alike ? mergeNotes(base.lead, ours.lead, theirs.lead) : [];
    const lines = (part: Maybe<Part>) => (part ? [...(alike ? [] : part.lead), ...part.body, ...part.tail] : []);
    const settled = (part: Maybe<Part>): Settled | undefined => part && { key: part.key, value: plainOf(part.node) };
    return { lines: [...lead, ...bothVersions(this.marking, what, lines(ours), lines(theirs), lines(base))], ours: settled(ours) as Settled, theirs: settled(theirs) as Settled };
  }

  private forget(part: Maybe<Part>): void {
    if (part) for (const note of notesIn([...part.lead, ...part.body, ...part.tail])) this.gone.add(note);
  }
}

const whole = (part: Part): Made => {
  const settled = { key: part.key, value: plainOf(part.node) };
  return { lines: [...part.lead, ...part.body, ...part.tail], ours: settled, theirs: settled };
};

/** Puts the dash of a list’s entry before the first line that is no note. */
function dashed(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => !isEmpty(line) && !isNote(line));
  if (at === -1) return [...lines, { at: 0, text: '-' }];
  const first = lines[at]!;
  return [...lines.slice(0, at).map((line) => (line.at === undefined ? line : { ...line, at: 0 })), { at: 0, text: `-${' '.repeat(Math.max(1, (first.at ?? 2) - 1))}${first.text}` }, ...lines.slice(at + 1)];
}

/** The lines of a part that hold a note. One that somebody wrote beside what the other side took away is for people to settle. */
const notesOf = ({ lead, body, tail, remark }: Part): readonly string[] => [...[...lead, ...body, ...tail].map(({ text }) => text.trim()), remark].filter((text) => text.includes('#'));
