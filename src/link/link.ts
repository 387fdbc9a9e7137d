import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/edition.ts';
import { knownElsewhere } from '../edition/aliases.ts';
import { EDITION_LISTS, LIST_OF } from '../edition/lists.ts';
import { definition, matchKeys } from '../format/fields.ts';
import type { MatchedKey } from '../format/fields.ts';
import { isFieldOf } from '../format/misplaced.ts';
import { nearest } from '../format/near.ts';
import { MANY } from '../format/shape.ts';
import type { EditionListName, Field } from '../format/shape.ts';
import type { Lang } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import { composed } from '../parse/node.ts';
import type { MapNode, Node, SourceText } from '../parse/node.ts';
import type { LocalProfile } from '../profile/choose.ts';
import type { Provenance } from '../read/snapshot.ts';
import type { TermDates } from './calendar.ts';
import { dropsItems, nothingWritten, perhapsMeant, YEAR } from './damage.ts';
import type { Kind } from './data.generated.ts';
import { readAmount, readMoney } from './quantity.ts';
import { Resolver } from './resolve.ts';
import type { Acceptance, Item, Label, Person, Reference, School, Stage } from './school.ts';
import { sortSiblings } from './siblings.ts';
import { readText } from './text.ts';
import { readTime, schoolYears, yearsProblem } from './time.ts';
import type { Time } from './time.ts';
import { valueProblem } from './value-problems.ts';
import { termDates } from './term-dates.ts';

/** What linking needs beside the tree. */
export interface LinkInput {
  readonly tree: MapNode;
  readonly documents: readonly Document[];
  readonly edition: Edition;
  readonly local?: LocalProfile;
  readonly label: string;
  readonly unreadable: readonly string[];
  readonly provenance: Provenance;
  /** Overrides the stage that the plan itself says. */
  readonly stage?: Stage;
}

/** A linked school with what linking found wrong: impossible dates, references to nothing. */
export interface Linked {
  readonly school: School;
  readonly problems: readonly Diagnostic[];
}

/** Reads every value of the assembled tree, orders siblings, resolves references. Pure: the same tree, the same school. */
export function link(input: LinkInput): Linked {
  const reader = new Reader(input);
  return reader.read();
}

/** The language of plain words at a place, and whether an item said so itself: that counts more than its file's. */
interface Speech {
  readonly lang: Lang;
  readonly said: boolean;
}

/** The language that a field of a map names. Undefined when it names none of the two. */
function languageAt(node: Node | undefined, field: string): Lang | undefined {
  const lang = node?.type === 'map' ? node.entries.get(field) : undefined;
  return lang?.type === 'scalar' && (lang.text === 'cy' || lang.text === 'en') ? lang.text : undefined;
}

class Reader {
  private readonly terms: TermDates;
  private readonly schoolLang: Lang;
  private readonly items: Item[] = [];
  private readonly references: Reference[] = [];
  private readonly people: Person[] = [];
  private readonly problems: Diagnostic[] = [];
  private dropped = false;

  constructor(private readonly input: LinkInput) {
    this.terms = termDates(input.tree, input.edition);
    this.schoolLang = languageAt(input.tree.entries.get('school'), 'language') ?? 'en';
  }

  read(): Linked {
    const { input } = this;
    const root = this.item('root', '', '', undefined, input.tree, { lang: this.schoolLang, said: false }) as Item<'root'>;
    const byKind = new Map<string, Item[]>();
    for (const item of this.items) {
      if (item.id === '' || item.empty) continue;
      const list = byKind.get(item.def);
      if (list) list.push(item);
      else byKind.set(item.def, [item]);
    }
    const resolver = new Resolver(this.items, input.edition, input.unreadable.length > 0, root);
    const references = resolver.settle(this.references);
    for (const person of this.people) (person as { to: Person['to'] }).to = resolver.person(person.written);
    const plan = root.data.plan?.data;
    const school: School = {
      label: input.label,
      edition: input.edition,
      ...(input.local ? { local: input.local } : {}),
      tree: input.tree,
      root,
      documents: input.documents,
      unreadable: input.unreadable,
      dropped: this.dropped,
      references,
      currentYear: plan?.years ? schoolYears(plan.years)[0] : undefined,
      stage: input.stage ?? plan?.stage ?? 'draft',
      terms: this.terms,
      provenance: input.provenance,
      all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Item<K>[],
      items: this.items,
    };
    return { school, problems: [...this.problems, ...resolver.problems] };
  }

  private item(def: string, id: string, path: string, parent: Item | undefined, node: Node, speech: Speech): Item {
    const { fields } = definition(def);
    const data: Record<string, unknown> = {};
    const damaged = new Set<string>();
    const item = { def, id, path, parent, data, node, empty: node.type !== 'map' || node.entries.size === 0, damaged } as unknown as Item;
    this.items.push(item);
    for (const name in fields) if (MANY.has(fields[name]!.type)) data[name] = NONE;
    if (node.type !== 'map') {
      if (node.type === 'list' || node.text !== null) for (const name of Object.keys(fields)) damaged.add(name);
      return item;
    }
    const own = languageAt(node, 'lang');
    const inside: Speech = own ? { lang: own, said: true } : speech;
    const keys = [...node.entries.keys()];
    const matched = matchKeys(def, keys);
    if (def !== 'root' && matched.size < keys.length) {
      const found = new Set([...matched.values()].map(({ field }) => field));
      for (const field of perhapsMeant(def, keys, new Set(matched.keys()), found)) damaged.add(field);
    }
    for (const [key, match] of inOrderOfFields(def, matched)) {
      const value = node.entries.get(key)!;
      const drops = dropsItems(match.shape, value);
      if (drops) this.dropped = true;
      if (match.mended || drops) damaged.add(match.field);
      const read = this.value(item, match.field, match.shape, value, inside);
      if (read !== undefined) data[match.field] = read;
      else if (!nothingWritten(match.shape, value)) {
        damaged.add(match.field);
        if ('of' in match.shape) this.dropped = true;
      }
    }
    return item;
  }

  private readonly languages = new Map<SourceText, Lang | undefined>();

  /** A file may say that its plain words are in the other language. It holds for what stands in that file. */
  private fileLanguage(node: Node): Lang | undefined {
    const { source } = node;
    if (!source) return undefined;
    if (!this.languages.has(source)) {
      const root = this.input.documents.find((document) => document.source === source)?.root;
      this.languages.set(source, languageAt(root, 'language'));
    }
    return this.languages.get(source);
  }

  private value(item: Item, name: string, field: Field, node: Node, speech: Speech): unknown {
    switch (field.type) {
      case 'text':
      case 'title':
        return readText(node, this.spokenIn(node, speech));
      case 'amount':
        return readAmount(node, this.spokenIn(node, speech));
      case 'money':
        return readMoney(node);
      case 'time':
        return this.time(node, item, name);
      case 'number':
        return node.type === 'scalar' && node.text !== null && /^\d{1,6}$/.test(node.text) ? Number(node.text) : undefined;
      case 'word':
        return node.type === 'scalar' && node.text !== null && Object.hasOwn(field.words, node.text) ? node.text : undefined;
      case 'word-list':
        return this.scalars(node).filter(([text]) => Object.hasOwn(field.words, text)).map(([text]) => text);
      case 'edition-word':
        return this.editionWords(item, name, field.list, node);
      case 'people':
        return this.scalars(node).map(([written, place]) => this.person(written, place));
      case 'ids':
        return this.scalars(node).map(([text]) => composed(text));
      case 'references':
        return this.scalars(node).map(([written, place]) => this.reference(item, name, field, written, place));
      case 'map':
        return node.type === 'map' ? this.children(field.of, item, node, speech, field.edition) : undefined;
      case 'years':
        return this.years(field, item, node, speech);
      case 'list':
        return node.type === 'list' ? node.items.map((entry) => this.item(field.of, '', '', item, entry, speech)).filter((entry) => !entry.empty) : undefined;
      case 'object':
        return node.type === 'map' ? this.item(field.of, '', item.path, item, node, speech) : undefined;
      case 'labels':
        return this.labels(item, field, node, speech);
      case 'accept':
      case 'allowed':
        return this.acceptances(item, node, speech);
      case 'year':
      case 'plain':
      case 'version':
      case 'edition':
      case 'file-list':
      case 'rule-settings':
        return node.type === 'scalar' ? (node.text ?? undefined) : undefined;
    }
  }

  private spokenIn(node: Node, { lang, said }: Speech): Lang {
    return said ? lang : (this.fileLanguage(node) ?? lang);
  }

  private time(node: Node, item: Item, field: string): Time | undefined {
    const read = readTime(node, this.terms);
    const slip = read && field === 'years' && !read.problem ? yearsProblem(read) : undefined;
    const time = slip ? { kind: 'words' as const, written: read!.written, node, problem: slip } : read;
    if (time?.problem) {
      this.problems.push(valueProblem(item, field, node, time.problem));
      (item.damaged as Set<string>).add(field);
    }
    return time;
  }

  private scalars(node: Node): [string, Node][] {
    const nodes = node.type === 'list' ? node.items : [node];
    return nodes.flatMap((one): [string, Node][] => (one.type === 'scalar' && one.text !== null && one.text.trim() !== '' ? [[one.text.trim(), one]] : []));
  }

  private person(written: string, node: Node): Person {
    const person: Person = { written, to: undefined, node };
    this.people.push(person);
    return person;
  }

  private reference(from: Item, field: string, shape: Extract<Field, { type: 'references' }>, written: string, node: Node): Reference {
    const reference: Reference = { from, field, written: composed(written), node, kinds: shape.kinds, state: 'dangling', to: undefined, candidates: [] };
    this.references.push(reference);
    return reference;
  }

  private children(def: string, parent: Item, map: MapNode, speech: Speech, edition?: EditionListName, prefix = parent.path): Item[] {
    const children = sortSiblings([...map.entries]).flatMap(([id, node]) => {
      if (node.type === 'list' || (node.type === 'scalar' && node.text !== null)) return [];
      if (id.startsWith('x-') || isFieldOf(def, id, node)) return [];
      // A national priority of the school’s own is one with a title; of the other lists there are only those of the guidance.
      if (edition === 'national-priorities') this.nationalSlip(parent, id, node);
      else if (edition) this.knownWord(edition, parent, node, id);
      return [this.item(def, id, prefix === '' ? id : `${prefix}/${id}`, parent, node, speech)];
    });
    return children.filter((child) => !child.empty);
  }

  /** A national priority of the school's own has a title. One without, whose name is nearly that of the guidance, is a slip. */
  private nationalSlip(parent: Item, id: string, node: Node): void {
    const known = Object.keys(this.input.edition.nationalPriorities);
    if (known.includes(id) || node.type !== 'map' || node.entries.has('title') || nearest(id, known) === undefined) return;
    this.unknownWord('national-priorities', parent, node, id);
    (parent.damaged as Set<string>).add('national-priorities');
  }

  private years(field: Extract<Field, { type: 'years' }>, item: Item, node: Node, speech: Speech): Item[] {
    if (node.type !== 'map') return [];
    const years = [...node.entries].sort(([a], [b]) => compareText(b, a));
    return years.flatMap(([year, entry]) => {
      if (entry.type !== 'map' || !YEAR.test(year)) return [];
      return field.each === 'map' ? this.children(field.of, item, entry, speech, undefined, year) : [this.item(field.of, year, year, item, entry, speech)];
    });
  }

  private labels(item: Item, field: Extract<Field, { type: 'labels' }>, node: Node, speech: Speech): Label<unknown>[] {
    if (node.type !== 'map') return [];
    return [...node.entries].flatMap(([label, entry]) => {
      if (label.startsWith('x-')) return [];
      if (field.edition) this.knownWord(field.edition, item, entry, label);
      const lang = this.spokenIn(entry, speech);
      const value = field.of === 'text' ? readText(entry, lang) : readAmount(entry, lang);
      return value ? [{ label, value, node: entry }] : [];
    });
  }

  private editionWords(item: Item, name: string, list: EditionListName, node: Node): readonly string[] {
    return this.scalars(node).flatMap(([word, place]) => (this.knownWord(list, item, place, word, name) ? [word] : []));
  }

  /** Whether the guidance has a word in one of its lists; where it has not, that is told. */
  private knownWord(list: EditionListName, item: Item, node: Node, word: string, field?: string): boolean {
    const words = EDITION_LISTS[list](this.input.edition);
    // Of an edition whose list is not known to us, every word may be one.
    const known = Object.hasOwn(words, word) || Object.keys(words).length === 0;
    if (!known) this.unknownWord(list, item, node, word, field);
    return known;
  }

  private unknownWord(list: EditionListName, item: Item, node: Node, word: string, field?: string): void {
    const { edition } = this.input;
    const known = Object.keys(EDITION_LISTS[list](edition));
    this.problems.push(valueProblem(item, field, node, undefined, { word, known, edition: edition.id, elsewhere: knownElsewhere(edition, LIST_OF[list], word) }));
  }

  private acceptances(item: Item, node: Node, speech: Speech): Acceptance[] {
    if (node.type !== 'map') return [];
    return [...node.entries].flatMap(([rule, entry]) => {
      if (entry.type !== 'map') return [];
      const reason = readText(entry.entries.get('reason'), this.spokenIn(entry, speech));
      return [{ rule, reason, until: this.time(entry.entries.get('until') ?? NOTHING, item, 'accept'), node: entry }];
    });
  }
}

const NOTHING: Node = { type: 'scalar', text: null, style: 'plain', start: 0, end: 0, source: undefined, key: undefined, flow: false };

/** What holds others is read in the order of the format, so that it does not matter which file a part stands in. */
function inOrderOfFields(def: string, matched: ReadonlyMap<string, MatchedKey>): (readonly [string, MatchedKey])[] {
  const byField = new Map([...matched].map((one) => [one[1].field, one]));
  const ordered: (readonly [string, MatchedKey])[] = [];
  for (const field in definition(def).fields) {
    const one = byField.get(field);
    if (one) ordered.push(one);
  }
  return ordered;
}

const NONE: readonly never[] = [];
