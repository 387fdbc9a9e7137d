import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Edition } from '../edition/edition.ts';
import { definition } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { composed, spanOf } from '../parse/node.ts';
import { base, Dangling } from './dangling.ts';
import type { Item, Reference } from './school.ts';

const words = {
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
    return people?.get(composed(written)) as Item<'person'> | undefined;
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
    this.problems.push(...new Dangling(this.byKind, this.items, this.edition).tell(dangling));
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
    if (this.someUnread || this.mayBeHidden(reference)) return { state: 'unread', ...nothing };
    return { state: 'dangling', ...nothing };
  }

  /** It may stand where the shape is wrong: in a field that could not be read whole. That has been told already. */
  private mayBeHidden({ written, kinds, from }: Reference): boolean {
    if (kinds.some((kind) => this.root.damaged.has(homeOf(kind)))) return true;
    return this.damagedMaps().some(({ holder, kind }) => kinds.includes(kind) && (holder.id === '' || from.parent === holder || written.split('/').slice(0, -1).join('/') === holder.path));
  }

  private maps: readonly { readonly holder: Item; readonly kind: string }[] | undefined;

  private damagedMaps() {
    this.maps ??= this.items.flatMap((holder) =>
      [...holder.damaged].flatMap((name) => {
        const field = definition(holder.def).fields[name];
        return holder.def !== 'root' && field?.type === 'map' ? [{ holder, kind: field.of }] : [];
      }),
    );
    return this.maps;
  }

  private isNational(written: string): boolean {
    return Object.hasOwn(this.edition.nationalPriorities, written.replace(/^national-priority\//, ''));
  }

  private ambiguous(reference: Reference): void {
    const meanings: Said[] = reference.candidates.map((item) => {
      const span = spanOf(item.node, 'key');
      return joinSaid([inLineSaid(definition(item.def).title), same(` “${item.path}” (${safe(span.file)}:${span.start.line})`)], '');
    });
    if (this.isNational(reference.written)) meanings.push(inLineSaid(definition('national-priority').title));
    this.problems.push({
      ...base(reference),
      message: say(words.ambiguous, { written: safe(reference.written, 60), meanings: joinSaid(meanings, '; ') }),
      hint: say(words.ambiguousHint, { example: `${reference.candidates[0]!.def}/${reference.candidates[0]!.path}` }),
      related: reference.candidates.map((item) => ({ message: words.candidate, span: spanOf(item.node, 'key') })),
    });
  }
}

const HOMES: Record<string, string> = { finding: 'findings', cause: 'findings', priority: 'priorities', target: 'priorities', inspection: 'inspections', recommendation: 'inspections', grant: 'grants', collaborative: 'collaboratives', 'shared-priority': 'collaboratives', 'inset-day': 'inset', support: 'support', 'professional-learning': 'professional-learning', 'outside-plan': 'outside-plans', 'national-priority': 'national-priorities', 'previous-target': 'previous-targets', action: 'priorities', milestone: 'priorities' };
const homeOf = (kind: string): string => HOMES[kind] ?? kind;
