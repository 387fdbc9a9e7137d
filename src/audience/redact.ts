import { definition, matchKeys } from '../format/fields.ts';
import { AUDIENCES } from '../format/shape.ts';
import type { Audience, Field } from '../format/shape.ts';
import { link } from '../link/link.ts';
import { peopleNamed } from '../link/people.ts';
import type { School } from '../link/school.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty, SourceText } from '../parse/node.ts';
import type { ListNode, MapNode, Node } from '../parse/node.ts';
import { withoutSmallNumbers } from './small-numbers.ts';

/**
 * A school in which nothing is left that the audience may not see: a new tree with only the fields of the format that are
 * meant for it, linked again. What is the school's own (`x-` keys, comments, notes, names, rules set aside) and the text of the
 * files is gone; references to what is hidden are gone too, since an id can tell; small counts are suppressed.
 * For the school itself nothing changes.
 *
 * An item's own `audience:` goes before its kind's default, both ways, but is never wider than what holds the item. A value
 * that is no audience counts as the school's alone.
 */
export function redact(school: School, audience: Audience): School {
  if (audience === 'school') return school;
  const seen = new Redactor(school, audience);
  seen.tree();
  const hidden = hiddenMentions(school, seen.kept);
  const redactor = new Redactor(school, audience, hidden);
  const tree = redactor.tree();
  const { edition, label, unreadable, provenance, stage } = school;
  return link({ tree, documents: redactor.documents, edition, label, unreadable, provenance, stage }).school;
}

const rank = (audience: Audience): number => AUDIENCES.indexOf(audience);

/** The nodes that name something hidden: references to it, and people. What points at nothing may be a hidden thing misspelt. */
function hiddenMentions(school: School, kept: ReadonlySet<Node>): ReadonlySet<Node> {
  const hidden = new Set<Node>();
  for (const reference of school.references) {
    const { state, to, candidates, node } = reference;
    const toHidden = to !== undefined && !kept.has(to.node);
    if (toHidden || candidates.some((item) => !kept.has(item.node)) || state === 'dangling' || state === 'unread') hidden.add(node);
  }
  for (const { person: { to, node } } of peopleNamed(school)) if (to && !kept.has(to.node)) hidden.add(node);
  return hidden;
}

/** Walks the tree by the shapes of the format and copies what may be seen. What the format does not know is not copied. */
class Redactor {
  /** The nodes of items that may be seen, as they stand in the school's own tree. */
  readonly kept = new Set<Node>();
  private readonly sources = new Map<SourceText, SourceText>();
  private readonly least: number;

  constructor(
    private readonly school: School,
    audience: Audience,
    private readonly drop: ReadonlySet<Node> = new Set(),
  ) {
    this.least = rank(audience);
  }

  tree(): MapNode {
    const whole = this.item('root', this.school.tree, rank('public'));
    return whole?.type === 'map' ? whole : { ...this.school.tree, entries: new Map(), source: this.blank(this.school.tree.source) };
  }

  /** The files without their text: only which language each of them is in. */
  get documents(): readonly Document[] {
    return this.school.documents.map(({ source, root, readable }): Document => {
      const language = root?.type === 'map' ? root.entries.get('language') : undefined;
      const entries = new Map<string, Node>(language?.type === 'scalar' && /^(cy|en)$/.test(String(language.text)) ? [['language', this.bare(language)]] : []);
      return { source: this.blank(source)!, root: root?.type === 'map' ? this.bare({ ...root, entries }) : undefined, readable, problems: [] };
    });
  }

  /** The same file, with nothing in it. */
  private blank(source: SourceText | undefined): SourceText | undefined {
    if (!source) return undefined;
    let blank = this.sources.get(source);
    if (!blank) this.sources.set(source, (blank = new SourceText({ path: source.file.path, text: '' })));
    return blank;
  }

  private bare<N extends Node>(node: N): N {
    return { ...node, source: this.blank(node.source) };
  }

  /** @param holder how widely what holds the item may be seen */
  private item(def: string, node: Node, holder: number): Node | undefined {
    const { fields, audience } = definition(def);
    if (node.type !== 'map') {
      // The id stands there even where nothing else is written, and an id can tell.
      if (Math.min(holder, rank(audience)) < this.least) return undefined;
      this.kept.add(node);
      return isEmpty(node) ? this.bare(node) : this.damaged(node);
    }
    const matched = matchKeys(def, [...node.entries.keys()]);
    const own = node.entries.get([...matched].find(([, { field }]) => field === 'audience')?.[0] ?? 'audience');
    const said = own ? rankOf(own, audience) : rank(audience);
    // Where the format has no such field, what was meant can only narrow.
    const widest = Math.min(holder, 'audience' in fields ? said : Math.min(said, rank(audience)));
    if (widest < this.least) return undefined;
    this.kept.add(node);
    const entries = new Map<string, Node>();
    for (const [key, { shape }] of matched) {
      const reach = Math.min(widest, shape.audience === undefined ? widest : rank(shape.audience));
      if (reach < this.least) continue;
      const value = this.value(shape, node.entries.get(key)!, reach);
      if (value) entries.set(key, value);
    }
    const copy = this.bare({ ...node, entries });
    return def === 'figure' ? withoutSmallNumbers(copy) : copy;
  }

  private value(shape: Field, node: Node, reach: number): Node | undefined {
    if (isEmpty(node)) return this.bare(node);
    switch (shape.type) {
      case 'text':
      case 'title':
      case 'amount':
        return node.type === 'list' ? this.damaged(node) : this.words(node);
      case 'money':
      case 'time':
      case 'number':
      case 'year':
      case 'plain':
      case 'word':
        return node.type === 'scalar' ? this.bare(node) : this.damaged(node);
      case 'edition-word':
      case 'word-list':
      case 'people':
      case 'ids':
      case 'references':
        return this.several(node);
      case 'object':
        return node.type === 'map' ? this.item(shape.of, node, reach) : this.damaged(node);
      case 'map':
        return this.each(node, (entry) => this.item(shape.of, entry, reach));
      case 'years':
        return this.each(node, (year) => (shape.each === 'map' ? this.each(year, (entry) => this.item(shape.of, entry, reach)) : this.item(shape.of, year, reach)));
      case 'labels':
        return this.each(node, (entry) => (entry.type === 'list' ? undefined : this.words(entry)));
      case 'list':
        if (node.type !== 'list') return this.damaged(node, true);
        return this.bare({ ...node, items: node.items.flatMap((entry) => this.item(shape.of, entry, reach) ?? []) });
      default:
        return undefined;
    }
  }

  /** Words in one language or two. */
  private words(node: Node): Node {
    if (node.type !== 'map') return this.bare(node);
    const entries = new Map([...node.entries].flatMap(([key, entry]) => (['cy', 'en', 'does-not-apply'].includes(key) && entry.type === 'scalar' ? [[key, this.bare(entry)] as const] : [])));
    return this.bare({ ...node, entries });
  }

  /** One id or word, or a list of them, without those that name something hidden. */
  private several(node: Node): Node | undefined {
    if (node.type === 'scalar') return this.drop.has(node) ? undefined : this.bare(node);
    if (node.type === 'map') return this.damaged(node);
    return this.bare({ ...node, items: node.items.flatMap((entry) => (entry.type === 'scalar' && !this.drop.has(entry) ? [this.bare(entry)] : [])) });
  }

  private each(node: Node, copy: (entry: Node) => Node | undefined): Node {
    if (node.type !== 'map') return this.damaged(node);
    const entries = new Map([...node.entries].flatMap(([key, entry]) => {
      const value = key.startsWith('x-') ? undefined : copy(entry);
      return value ? [[key, value] as const] : [];
    }));
    return this.bare({ ...node, entries });
  }

  /** Something of the wrong shape: nothing of it is kept, and it stays of the wrong shape, so that nobody takes it for nothing. */
  private damaged({ start, end, source, key, flow }: Node, listIsRight = false): MapNode | ListNode {
    const place = { start, end, source: this.blank(source), key, flow };
    return listIsRight ? { ...place, type: 'map', entries: new Map() } : { ...place, type: 'list', items: [] };
  }
}

/** What an item says of itself. Nothing written is its kind's default; what is no audience comes before them all, and is the school's alone. */
const rankOf = (node: Node, usual: Audience): number => (isEmpty(node) ? rank(usual) : AUDIENCES.indexOf((node.type === 'scalar' ? node.text : undefined) as Audience));
