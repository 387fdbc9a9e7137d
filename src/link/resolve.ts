import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Edition } from '../edition/edition.ts';
import { definition } from '../format/fields.ts';
import { nearest, plainForm } from '../format/near.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { squeezedDash } from '../parse/line.ts';
import { spanOf } from '../parse/node.ts';
import { aboutItem } from './school.ts';
import type { Item, Reference } from './school.ts';

const words = {
  dangling: { en: '“{written}” is nothing in this school', cy: 'Nid yw “{written}” yn ddim yn yr ysgol hon' },
  near: { en: 'Did you mean “{near}” ({file}:{line})?', cy: 'Ai “{near}” oeddech chi’n ei feddwl ({file}:{line})?' },
  nearPlain: { en: 'Did you mean “{near}”?', cy: 'Ai “{near}” oeddech chi’n ei feddwl?' },
  wrongKind: { en: '“{written}” is a {kind} ({file}:{line}), and “{field}” does not take one', cy: '“{written}”: {kind} ({file}:{line}); nid yw “{field}” yn derbyn hynny' },
  choose: { en: 'Write the id of one of these: {kinds}', cy: 'Ysgrifennwch enw byr un o’r rhain: {kinds}' },
  asWords: { en: 'This looks like words. Write the id of one of these: {kinds}', cy: 'Mae hwn yn edrych fel geiriau. Ysgrifennwch enw byr un o’r rhain: {kinds}' },
  dash: { en: 'Begin each entry of a list on a line of its own with a short dash (-) and a space', cy: 'Dechreuwch bob cofnod mewn rhestr ar ei linell ei hun â llinell fer (-) a bwlch' },
  missingKind: {
    en: '“{written}” is nothing in this school: there is no {kind} at all, and {count} references need one',
    cy: 'Nid yw “{written}” yn ddim yn yr ysgol hon: nid oes yr un eitem o’r math “{kind}”, ac mae {count} cyfeiriad yn dibynnu arni',
  },
  missingKindHint: {
    en: 'Was a file deleted, renamed or left out? Put it back, or take the references away',
    cy: 'A gafodd ffeil ei dileu, ei hailenwi neu ei gadael allan? Rhowch hi’n ôl, neu tynnwch y cyfeiriadau',
  },
  alsoHere: { en: 'needed here too', cy: 'mae ei angen yma hefyd' },
  ambiguous: { en: '“{written}” could mean more than one thing: {meanings}', cy: 'Gallai “{written}” olygu mwy nag un peth: {meanings}' },
  ambiguousHint: { en: 'Write which one, such as {example}', cy: 'Ysgrifennwch pa un, er enghraifft {example}' },
  candidate: { en: 'this one', cy: 'hwn' },
};

/** Finds what each reference means, and tells of those that mean nothing or several things. */
export class Resolver {
  readonly problems: Diagnostic[] = [];
  private readonly byKind = new Map<string, Map<string, Item>>();

  constructor(
    private readonly items: readonly Item[],
    private readonly edition: Edition,
    private readonly someUnread: boolean,
    private readonly root: Item<'root'>,
  ) {
    for (const item of items) {
      if (item.id === '') continue;
      let paths = this.byKind.get(item.def);
      if (!paths) this.byKind.set(item.def, (paths = new Map()));
      paths.set(item.path, item);
    }
  }

  person(written: string): Item<'person'> | undefined {
    const people = this.byKind.get('person');
    return people?.get(written.normalize('NFC')) as Item<'person'> | undefined;
  }

  /** Settles every reference in place and returns them; one mistake gives one message. */
  settle(references: readonly Reference[]): readonly Reference[] {
    const dangling: Reference[] = [];
    for (const reference of references) {
      const settled = this.meaning(reference);
      Object.assign(reference, settled);
      if (reference.state === 'dangling') dangling.push(reference);
      if (reference.state === 'ambiguous') this.ambiguous(reference);
    }
    this.tellDangling(dangling);
    return references;
  }

  private meaning(reference: Reference): Pick<Reference, 'state' | 'to' | 'candidates'> {
    const { written, kinds, from, field } = reference;
    const nothing = { to: undefined, candidates: [] };
    const shape = definition(from.def).fields[field]!;
    const takes = shape.type === 'references' ? shape : undefined;
    if (takes?.all && written === 'all') return { state: 'all', ...nothing };
    if (/^[^\s:]+:\S+$/.test(written)) return { state: 'elsewhere', ...nothing };
    const found: Item[] = [];
    for (const kind of kinds) {
      const paths = this.byKind.get(kind);
      if (takes?.scope === 'parent') {
        const own = from.parent && paths?.get(`${from.parent.path}/${written}`);
        if (own) return { state: 'found', to: own, candidates: [] };
      }
      const item = paths?.get(written) ?? (written.startsWith(`${kind}/`) ? paths?.get(written.slice(kind.length + 1)) : undefined);
      if (item) found.push(item);
    }
    const named = kinds.includes('national-priority') && !found.some((item) => item.def === 'national-priority') && this.isNational(written);
    if (found.length + (named ? 1 : 0) > 1) return { state: 'ambiguous', to: undefined, candidates: found };
    if (named) return { state: 'edition', ...nothing };
    if (found[0]) return { state: 'found', to: found[0], candidates: [] };
    if (takes?.wordsToo && /\s/.test(written)) return { state: 'words', ...nothing };
    if (takes?.wordsToo && !this.byKind.has(kinds[0]!)) return { state: 'words', ...nothing };
    if (this.someUnread || kinds.some((kind) => this.root.damaged.has(homeOf(kind)))) return { state: 'unread', ...nothing };
    return { state: 'dangling', ...nothing };
  }

  private isNational(written: string): boolean {
    return Object.hasOwn(this.edition.nationalPriorities, written.replace(/^national-priority\//, ''));
  }

  /** A deleted file breaks every reference into it: told once, at the first, counting the rest. */
  private tellDangling(dangling: readonly Reference[]): void {
    const missing = new Map<string, Reference[]>();
    for (const reference of dangling) {
      const kinds = reference.kinds.filter((kind) => !NEEDS_PARENT.has(kind));
      const gone = kinds.length > 0 && reference.kinds.includes('finding') ? 'finding' : reference.kinds[0]!;
      const group = this.byKind.has(gone) || this.nearMiss(reference) || this.elsewhereKind(reference) ? undefined : (parentKind(gone) ?? gone);
      if (group === undefined || (parentKind(gone) && this.byKind.has(parentKind(gone)!))) this.tellOne(reference);
      else missing.set(group, [...(missing.get(group) ?? []), reference]);
    }
    for (const [kind, group] of missing) {
      if (group.length === 1) this.tellOne(group[0]!);
      else this.tellMissingKind(kind, group);
    }
  }

  private tellMissingKind(kind: string, group: readonly Reference[]): void {
    const [first, ...rest] = [...group].sort((a, b) => a.node.start - b.node.start);
    const named = definition(kind).title;
    this.problems.push({
      ...this.base(first!),
      message: say(words.missingKind, { written: safe(first!.written, 60), kind: lower(named), count: group.length }),
      hint: words.missingKindHint,
      related: rest.slice(0, 5).map((other) => ({ message: words.alsoHere, span: spanOf(other.node) })),
    });
  }

  private tellOne(reference: Reference): void {
    const written = safe(reference.written, 60);
    const near = this.nearMiss(reference);
    const other = this.elsewhereKind(reference);
    const kinds = joinSaid(reference.kinds.map((kind) => lower(definition(kind).title)), ', ');
    let message: Said = say(words.dangling, { written });
    let hint: Said;
    if (squeezedDash(reference.written)) hint = words.dash;
    else if (near) {
      const span = spanOf(near.node, 'key');
      hint = say(words.near, { near: near.path, file: safe(span.file), line: span.start.line });
    } else if (other) {
      const span = spanOf(other.node, 'key');
      const field = definition(reference.from.def).fields[reference.field]!.title;
      message = say(words.wrongKind, { written, kind: lower(definition(other.def).title), file: safe(span.file), line: span.start.line, field });
      hint = say(words.choose, { kinds });
    } else {
      const national = reference.kinds.includes('national-priority') ? nearest(reference.written, Object.keys(this.edition.nationalPriorities)) : undefined;
      hint = national ? say(words.nearPlain, { near: national }) : say(/\s/.test(reference.written) ? words.asWords : words.choose, { kinds });
    }
    this.problems.push({ ...this.base(reference), message, hint });
  }

  private base(reference: Reference): Omit<Diagnostic, 'message'> {
    const about = reference.from.id === '' && reference.from.parent ? reference.from.parent : reference.from;
    return { rule: 'reference', severity: 'error', basis: 'integrity', span: spanOf(reference.node), item: aboutItem(about) };
  }

  private nearMiss(reference: Reference): Item | undefined {
    const candidates = new Map<string, Item>();
    for (const kind of reference.kinds) {
      for (const [path, item] of this.byKind.get(kind) ?? []) {
        candidates.set(path, item);
        // A child named without its parent (R1 for estyn-2025/R1), or an id that was changed.
        if (item.id === reference.written || formerly(item).includes(reference.written)) return item;
        if (plainForm(path) === plainForm(reference.written)) return item;
      }
    }
    const near = nearest(reference.written, candidates.keys());
    return near === undefined ? undefined : candidates.get(near);
  }

  private elsewhereKind(reference: Reference): Item | undefined {
    return this.items.find((item) => item.id !== '' && item.path === reference.written);
  }

  private ambiguous(reference: Reference): void {
    const meanings: Said[] = reference.candidates.map((item) => {
      const span = spanOf(item.node, 'key');
      return joinSaid([lower(definition(item.def).title), same(` “${item.path}” (${safe(span.file)}:${span.start.line})`)], '');
    });
    if (this.isNational(reference.written)) meanings.push(lower(definition('national-priority').title));
    this.problems.push({
      ...this.base(reference),
      message: say(words.ambiguous, { written: safe(reference.written, 60), meanings: joinSaid(meanings, '; ') }),
      hint: say(words.ambiguousHint, { example: `${reference.candidates[0]!.def}/${reference.candidates[0]!.path}` }),
      related: reference.candidates.map((item) => ({ message: words.candidate, span: spanOf(item.node, 'key') })),
    });
  }
}

const formerly = (item: Item): readonly string[] => (item.data as { formerly?: readonly string[] }).formerly ?? [];

const lower = (title: Said): Said => ({ en: title.en[0]!.toLowerCase() + title.en.slice(1), cy: title.cy[0]!.toLowerCase() + title.cy.slice(1) });

const PARENTS: Record<string, string> = { cause: 'finding', recommendation: 'inspection', target: 'priority', milestone: 'priority', action: 'priority', 'shared-priority': 'collaborative', evidence: 'finding' };
const NEEDS_PARENT = new Set(Object.keys(PARENTS));
const parentKind = (kind: string): string | undefined => PARENTS[kind];

const HOMES: Record<string, string> = { finding: 'findings', cause: 'findings', priority: 'priorities', target: 'priorities', inspection: 'inspections', recommendation: 'inspections', grant: 'grants', collaborative: 'collaboratives', 'shared-priority': 'collaboratives', 'inset-day': 'inset', support: 'support', 'professional-learning': 'professional-learning', 'outside-plan': 'outside-plans', 'national-priority': 'national-priorities', 'previous-target': 'previous-targets', action: 'priorities', milestone: 'priorities' };
const homeOf = (kind: string): string => HOMES[kind] ?? kind;
