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

export type ByKind = ReadonlyMap<string, ReadonlyMap<string, Item>>;

/**
 * Tells of references that lead nowhere, each cause once: a file that was deleted at the first reference into it, an id that
 * was changed at the first that still has the old one. The others are counted.
 */
export class Dangling {
  constructor(
    private readonly byKind: ByKind,
    private readonly items: readonly Item[],
    private readonly edition: Edition,
  ) {}

  tell(dangling: readonly Reference[]): Diagnostic[] {
    const gone: Reference[] = [];
    const byCause = new Map<string, Reference[]>();
    for (const reference of [...dangling].sort(inOrderOfPlaces)) {
      if (this.kindIsGone(reference)) gone.push(reference);
      else {
        const cause = this.causeOf(reference);
        byCause.set(cause, [...(byCause.get(cause) ?? []), reference]);
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
    const known = this.items.some((item) => item.path === first);
    return path === first || known ? path : first;
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
    const candidates = new Map<string, Item>();
    const own = ownParent(reference);
    for (const kind of reference.kinds) {
      for (const [path, item] of this.byKind.get(kind) ?? []) {
        if (own && item.parent !== own) continue;
        candidates.set(own ? item.id : path, item);
        // A child named without its parent (R1 for estyn-2025/R1), or an id that was changed.
        if (item.id === reference.written || formerly(item).includes(reference.written)) return item;
        if (plainForm(path) === plainForm(reference.written)) return item;
      }
    }
    const near = nearest(reference.written, candidates.keys());
    return near === undefined ? undefined : candidates.get(near);
  }

  private elsewhere(reference: Reference): Item | undefined {
    return this.items.find((item) => item.id !== '' && item.path === reference.written);
  }
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
