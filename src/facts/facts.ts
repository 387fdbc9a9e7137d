import { compareText } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { notesOf } from '../edit/extent.ts';
import { definition, matchKeys } from '../format/fields.ts';
import { placeInList, placeUnder, trail, WHOLE } from '../format/place.ts';
import type { Place } from '../format/place.ts';
import type { Lang, Said } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import type { ListNode, MapNode, Node } from '../parse/node.ts';

const words = {
  note: { en: 'Note in the file', cy: 'Nodyn yn y ffeil' },
  nothing: { en: 'not yet written', cy: 'heb ei ysgrifennu eto' },
} satisfies Record<string, Said>;

/** One thing that a file says. */
export interface Fact {
  /** One line, with all that it takes to understand it by itself: “Priority reading · target T1 · aim: 75%”. */
  readonly text: string;
  /** It is no part of the plan: a note, a setting of the file, a name of the school's own. */
  readonly aside: boolean;
}

/** Fields of the root that say something of their file or of the program, and nothing of the plan. */
const OF_THE_FILE = new Set(['$schema', 'sip', 'edition', 'language', 'files', 'lint']);

/**
 * What a file says, fact by fact. Fields come in the order of the format and things in the order of their ids, so that what
 * only looks different gives the same facts; the notes of the file come last. Undefined for a file that is no plain YAML.
 */
export function factsOf(document: Document, lang: Lang): readonly Fact[] | undefined {
  if (!document.readable) return undefined;
  const teller = new Teller(lang);
  if (document.root) teller.node(document.root, { places: [WHOLE], aside: false });
  for (const { text } of notesOf(document.source, document.root)) teller.add(`${words.note[lang]}: ${text.replace(/^#+\s?/, '')}`, true);
  return teller.facts;
}

/** Where one is in a file. */
interface Way {
  readonly places: readonly Place[];
  readonly aside: boolean;
}

class Teller {
  readonly facts: Fact[] = [];

  constructor(private readonly lang: Lang) {}

  add(text: string, aside: boolean): void {
    this.facts.push({ text: safe(text, Number.POSITIVE_INFINITY), aside });
  }

  private tell({ places, aside }: Way, said: string): void {
    const way = trail(places)[this.lang];
    const capital = way.charAt(0).toUpperCase() + way.slice(1);
    for (const line of said.split('\n')) this.add(capital === '' ? line : line === '' ? `${capital}:` : `${capital}: ${line}`, aside);
  }

  node(node: Node, way: Way): void {
    if (node.type === 'map') this.map(node, way);
    else if (node.type === 'list') this.list(node, way);
    else this.tell(way, node.text === null || node.text.trim() === '' ? words.nothing[this.lang] : this.said(node.text, way));
  }

  /** A word of the format stands as what it is called; everything else as the school wrote it. */
  private said(text: string, { places }: Way): string {
    const place = places.at(-1)!;
    const field = place.kind === 'value' ? place.field : undefined;
    return (field?.type === 'word' || field?.type === 'word-list') && Object.hasOwn(field.words, text) ? field.words[text]![this.lang] : text;
  }

  private map({ entries }: MapNode, way: Way): void {
    if (entries.size === 0) return this.tell(way, words.nothing[this.lang]);
    const place = way.places.at(-1)!;
    for (const key of inOrder([...entries.keys()], place)) {
      const aside = way.aside || key.startsWith('x-') || (place === WHOLE && OF_THE_FILE.has(key));
      this.node(entries.get(key)!, { places: [...way.places, placeUnder(place, key)], aside });
    }
  }

  private list({ items }: ListNode, way: Way): void {
    const place = way.places.at(-1)!;
    if (items.length === 0) return this.tell(way, words.nothing[this.lang]);
    if (items.some(({ type }) => type !== 'scalar')) {
      for (const item of items) this.entry(item, { ...way, places: [...way.places, placeInList(place)] });
      return;
    }
    for (const item of items) this.node(item, way);
  }

  /** An entry of a list is known by its day, which then is no fact of its own. */
  private entry(item: Node, way: Way): void {
    const when = item.type === 'map' ? item.entries.get('when') : undefined;
    const day = when?.type === 'scalar' ? when.text : null;
    if (item.type !== 'map' || !day || item.entries.size === 1) return this.node(item, way);
    const place = way.places.at(-1)!;
    const dated = { ...place, title: { en: `${place.title.en} ${day}`, cy: `${place.title.cy} ${day}` } };
    this.map({ ...item, entries: new Map([...item.entries].filter(([key]) => key !== 'when')) }, { ...way, places: [...way.places.slice(0, -1), dated] });
  }
}

/** Fields as the format has them, then names of the school's own; things by id. */
function inOrder(keys: readonly string[], place: Place): readonly string[] {
  const sorted = [...keys].sort(compareText);
  if (place.kind !== 'thing') return sorted;
  const fields = Object.keys(definition(place.def).fields);
  const matched = matchKeys(place.def, sorted);
  const at = (key: string) => {
    const field = matched.get(key)?.field;
    return field === undefined ? fields.length : fields.indexOf(field);
  };
  return sorted.sort((a, b) => at(a) - at(b));
}
