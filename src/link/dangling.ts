import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Edition } from '../edition/edition.ts';
import { definition } from '../format/fields.ts';
import { didYouMean, nearest, plainForm } from '../format/near.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { squeezedDash } from '../parse/line.ts';
import { spanOf } from '../parse/node.ts';
import { aboutItem } from './school.ts';
import type { Item, Reference } from './school.ts';

const words = {
  dangling: { en: '“{written}” is nothing in this school', cy: 'Nid yw “{written}” yn ddim yn yr ysgol hon' },
  danglingMany: {
    en: '“{written}” is nothing in this school, and {count} references lead to it',
    cy: 'Nid yw “{written}” yn ddim yn yr ysgol hon, ac mae {count} cyfeiriad yn arwain ato',
  },
  near: { en: 'Did you mean “{near}” ({file}:{line})?', cy: 'Ai “{near}” oeddech chi’n ei feddwl ({file}:{line})?' },
  wrongKind: { en: '“{written}” is a {kind} ({file}:{line}), and “{field}” does not take one', cy: '“{written}”: {kind} ({file}:{line}); nid yw “{field}” yn derbyn hynny' },
  choose: { en: 'Write the id of one of these: {kinds}', cy: 'Ysgrifennwch enw byr un o’r rhain: {kinds}' },
  asWords: { en: 'This looks like words. Write the id of one of these: {kinds}', cy: 'Mae hwn yn edrych fel geiriau. Ysgrifennwch enw byr un o’r rhain: {kinds}' },
  dash: { en: 'Begin each entry of a list on a line of its own with a short dash (-) and a space', cy: 'Dechreuwch bob cofnod mewn rhestr ar ei linell ei hun â llinell fer (-) a bwlch' },
  missingKinds: {
    en: '“{written}” is nothing in this school. Nothing of the kind it could be is there ({kinds}), and {count} references lead to such things',
    cy: 'Nid yw “{written}” yn ddim yn yr ysgol hon. Nid oes dim o’r fath yno ({kinds}), ac mae {count} cyfeiriad yn arwain at bethau felly',
  },
  missingKindsHint: {
    en: 'Was a file deleted, renamed or left out? Put it back, or take the references away',
    cy: 'A gafodd ffeil ei dileu, ei hailenwi neu ei gadael allan? Rhowch hi’n ôl, neu tynnwch y cyfeiriadau',
  },
  alsoHere: { en: 'here too', cy: 'yma hefyd' },
};

/** How many of the other places of one problem are shown. */
const MOST_RELATED = 5;
/** So many references are compared letter by letter with what there is. A file with more that lead nowhere is no slip of the pen. */
const MOST_GUESSES = 50;

export type ByKind = ReadonlyMap<string, ReadonlyMap<string, Item>>;

/**
 * Tells of references that lead nowhere, each cause once: a file that was deleted at the first reference into it, an id that
 * was changed at the first that still has the old one. The others are counted.
 */
export class Dangling {
  private readonly byPath = new Map<string, Item>();
  private readonly known = new Map<string, ReadonlyMap<string, Item>>();
  private readonly children = new Map<Item, Item[]>();
  private readonly misses = new Map<Reference, Item | undefined>();
  private guesses = 0;

  constructor(
    private readonly byKind: ByKind,
    items: readonly Item[],
    private readonly edition: Edition,
  ) {
    for (const item of items) {
      if (item.id === '') continue;
      if (!this.byPath.has(item.path)) this.byPath.set(item.path, item);
      if (!item.parent) continue;
      const beside = this.children.get(item.parent);
      if (beside) beside.push(item);
      else this.children.set(item.parent, [item]);
    }
  }

  tell(dangling: readonly Reference[]): Diagnostic[] {
    const gone: Reference[] = [];
    const byCause = new Map<string, Reference[]>();
    for (const reference of [...dangling].sort(inOrderOfPlaces)) {
      if (this.kindIsGone(reference)) gone.push(reference);
      else {
        const cause = this.causeOf(reference);
        const group = byCause.get(cause);
        if (group) group.push(reference);
        else byCause.set(cause, [reference]);
      }
    }
    const several = gone.length > 1 ? [this.missingKinds(gone)] : gone.map((reference) => this.one([reference]));
    return [...several, ...[...byCause.values()].map((group) => this.one(group))];
  }

  /** Nothing of the kinds it may name is there at all, and it is no slip for something else. */
  private kindIsGone(reference: Reference): boolean {
    const kind = mainKind(reference);
    return !this.byKind.has(kind) && !this.byKind.has(PARENTS[kind] ?? kind) && !this.nearMiss(reference) && !this.elsewhere(reference);
  }

  /** What is missing: the item whose id begins the reference or, where that is there, the one under it. */
  private causeOf(reference: Reference): string {
    const path = pathOf(reference);
    const first = path.split('/')[0]!;
    return path === first || this.byPath.has(first) ? path : first;
  }

  private missingKinds(gone: readonly Reference[]): Diagnostic {
    const kinds = [...new Set(gone.map(mainKind).map((kind) => PARENTS[kind] ?? kind))];
    return {
      ...base(gone[0]!),
      message: say(words.missingKinds, { written: safe(gone[0]!.written, 60), kinds: joinSaid(kinds.map((kind) => inLineSaid(definition(kind).title)), ', '), count: gone.length }),
      hint: words.missingKindsHint,
      related: relatedTo(gone),
    };
  }

  private one(group: readonly Reference[]): Diagnostic {
    const reference = group[0]!;
    const written = safe(reference.written, 60);
    const near = this.nearMiss(reference);
    const other = this.elsewhere(reference);
    const kinds = joinSaid(reference.kinds.map((kind) => inLineSaid(definition(kind).title)), ', ');
    const related = group.length > 1 ? { related: relatedTo(group) } : {};
    const dangling = group.length > 1 ? say(words.danglingMany, { written, count: group.length }) : say(words.dangling, { written });
    const as = (message: Said, hint: Said): Diagnostic => ({ ...base(reference), message, hint, ...related });
    if (squeezedDash(reference.written)) return as(dangling, words.dash);
    if (near) {
      const span = spanOf(near.node, 'key');
      return as(dangling, say(words.near, { near: ownParent(reference) ? near.id : near.path, file: safe(span.file), line: span.start.line }));
    }
    if (other) {
      const span = spanOf(other.node, 'key');
      const field = definition(reference.from.def).fields[reference.field]!.title;
      return as(say(words.wrongKind, { written, kind: inLineSaid(definition(other.def).title), file: safe(span.file), line: span.start.line, field }), say(words.choose, { kinds }));
    }
    const national = reference.kinds.includes('national-priority') ? nearest(reference.written, Object.keys(this.edition.nationalPriorities)) : undefined;
    return as(dangling, national ? didYouMean(national) : say(/\s/.test(reference.written) ? words.asWords : words.choose, { kinds }));
  }

  private nearMiss(reference: Reference): Item | undefined {
    if (this.misses.has(reference)) return this.misses.get(reference);
    const own = ownParent(reference);
    const found = own ? this.besideIt(reference, own) : (this.knownAs(reference) ?? this.guess(reference.written, reference.kinds.flatMap((kind) => [...(this.byKind.get(kind) ?? [])])));
    this.misses.set(reference, found);
    return found;
  }

  /** A child named without its parent (R1 for estyn-2025/R1), an id that was changed, capitals and accents left out. */
  private knownAs({ written, kinds }: Reference): Item | undefined {
    for (const kind of kinds) {
      let names = this.known.get(kind);
      if (!names) this.known.set(kind, (names = namesOf(this.byKind.get(kind))));
      const item = names.get(written) ?? names.get(plainForm(written));
      if (item) return item;
    }
    return undefined;
  }

  /** What a short reference could mean among the things of its own parent. */
  private besideIt({ written, kinds }: Reference, own: Item): Item | undefined {
    const beside = (this.children.get(own) ?? []).filter(({ def }) => kinds.includes(def));
    return beside.find((item) => formerly(item).includes(written)) ?? this.guess(written, beside.map((item) => [item.id, item]));
  }

  private guess(written: string, candidates: readonly (readonly [string, Item])[]): Item | undefined {
    if (++this.guesses > MOST_GUESSES) return undefined;
    const byName = new Map(candidates);
    const near = nearest(written, byName.keys());
    return near === undefined ? undefined : byName.get(near);
  }

  private elsewhere(reference: Reference): Item | undefined {
    return this.byPath.get(reference.written);
  }
}

/** Everything that items may be called by: the id alone, what it was before, the whole path in plain letters. The first counts. */
function namesOf(items: ReadonlyMap<string, Item> = new Map()): ReadonlyMap<string, Item> {
  const names = new Map<string, Item>();
  for (const [path, item] of items) {
    for (const name of [item.id, ...formerly(item), plainForm(path)]) if (!names.has(name)) names.set(name, item);
  }
  return names;
}

/** What every diagnostic about a reference has. */
export function base(reference: Reference): Omit<Diagnostic, 'message'> {
  const about = reference.from.id === '' && reference.from.parent ? reference.from.parent : reference.from;
  return { rule: 'reference', severity: 'error', basis: 'integrity', span: spanOf(reference.node), item: aboutItem(about) };
}

const formerly = (item: Item): readonly string[] => (item.data as { formerly?: readonly string[] }).formerly ?? [];

const relatedTo = ([, ...rest]: readonly Reference[]) => rest.slice(0, MOST_RELATED).map((other) => ({ message: words.alsoHere, span: spanOf(other.node) }));

const inOrderOfPlaces = (a: Reference, b: Reference): number =>
  compareText(a.node.source?.file.path ?? '', b.node.source?.file.path ?? '') || a.node.start - b.node.start;

/** The item that a short reference is looked for in: `target: T1` means the target of its own priority. */
function ownParent({ from, field, written }: Reference): Item | undefined {
  const shape = definition(from.def).fields[field];
  return shape?.type === 'references' && shape.scope === 'parent' && !written.includes('/') ? from.parent : undefined;
}

/** What a reference names, in full: a word for the kind may stand before an id, and its own parent is understood. */
function pathOf(reference: Reference): string {
  const own = ownParent(reference);
  if (own) return `${own.path}/${reference.written}`;
  const [first, ...rest] = reference.written.split('/');
  return rest.length > 0 && reference.kinds.includes(first!) ? rest.join('/') : reference.written;
}

const PARENTS: Readonly<Record<string, string>> = {
  cause: 'finding',
  recommendation: 'inspection',
  target: 'priority',
  milestone: 'priority',
  action: 'priority',
  'shared-priority': 'collaborative',
  evidence: 'finding',
};

/** The kind that a reference most likely means: a finding where it may be one, else the first that stands by itself. */
const mainKind = ({ kinds }: Reference): string => (kinds.includes('finding') ? 'finding' : (kinds.find((kind) => PARENTS[kind] === undefined) ?? kinds[0]!));
