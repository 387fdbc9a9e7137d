import { ABOUT } from '../format/about.generated.ts';
import { definition, wordOf } from '../format/fields.ts';
import { FORMAT } from '../format/format.ts';
import type { Field } from '../format/shape.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { clauseNotes, clauseParts } from './clause.ts';
import { exampleOf, exampleOfKind, pathOf } from './example.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation, Part } from './explanation.ts';
import type { Knowledge } from './knowledge.ts';
import type { Meaning } from './meanings.ts';
import { TAKES } from './takes.ts';

const said = {
  everywhere: { en: 'On anything that has an id of its own.', cy: 'Ar unrhyw beth sydd ag enw byr ei hun.' },
  also: { en: 'The same on: {places}.', cy: 'Yr un peth ar: {places}.' },
  seen: { en: '{who}, unless audience: on what it stands in says otherwise.', cy: '{who}, oni bai bod audience: ar yr hyn y mae ynddo yn dweud fel arall.' },
  refers: { en: 'What it may name: {kinds}.', cy: 'Yr hyn y gall ei enwi: {kinds}.' },
  all: { en: 'Or all: every priority that is open this year.', cy: 'Neu all: pob blaenoriaeth sy’n agored eleni.' },
  wordsToo: { en: 'Plain words will do as well.', cy: 'Mae geiriau plaen yn gwneud y tro hefyd.' },
  holds: { en: 'What stands under it: sip explain kind/{name}', cy: 'Yr hyn sydd o dano: sip explain kind/{name}' },
  item: { en: 'It holds the statutory item “{title}”: sip explain item/{id}', cy: 'Mae’n dal yr eitem statudol “{title}”: sip explain item/{id}' },
} satisfies Record<string, Said>;

const ID: Said = { en: 'id', cy: 'enw byr' };
const COMMON = ['number', 'audience', 'lang', 'formerly', 'accept', 'note'];

/** A field: what it is, where it goes, what it takes, who sees it, and an example. */
export function ofField({ id, title, defs }: Meaning, name: string, { edition }: Knowledge): Explanation {
  const def = defs[0]!;
  const field = definition(def).fields[id]!;
  const about = ABOUT[def]!.fields[id]!;
  const item = field.item === undefined ? undefined : edition.items[field.item];
  const places = COMMON.includes(id)
    ? [words(said.everywhere)]
    : [words(pathOf(def, id, ID)), ...(defs.length > 1 ? [words(say(said.also, { places: joinSaid(defs.slice(1).map((one) => pathOf(one, id, ID)), '; ') }))] : [])];
  return {
    type: 'field',
    name,
    title,
    sections: [
      ...(about.en === '' ? [] : [section(HEADINGS.what, words(about))]),
      section(HEADINGS.where, ...places),
      section(HEADINGS.takes, ...takes(field)),
      section(HEADINGS.seen, words(say(said.seen, { who: wordOf('priority', 'audience', field.audience ?? FORMAT[def]!.audience) }))),
      section(HEADINGS.example, { code: exampleOf(def, id) }),
      ...(item ? [section(HEADINGS.law, words(say(said.item, { title: item.title, id: field.item! })), ...clauseParts(edition, item.clause))] : []),
    ],
    notes: item ? clauseNotes(edition, item.clause) : [],
  };
}

function takes(field: Field): Part[] {
  const parts: Part[] = [words(TAKES[field.type])];
  if (field.type === 'word' || field.type === 'word-list') parts.push({ names: Object.entries(field.words).map(([word, about]) => ({ name: word, about })) });
  if (field.type === 'references') {
    parts.push(words(say(said.refers, { kinds: joinSaid(field.kinds.map((kind) => FORMAT[kind]?.title ?? same(kind)), ', ') })));
    if (field.all) parts.push(words(said.all));
    if (field.wordsToo) parts.push(words(said.wordsToo));
  }
  if (field.type === 'map' || field.type === 'list' || field.type === 'object' || field.type === 'years') parts.push(words(say(said.holds, { name: field.of })));
  return parts;
}

function aboutField(def: string, field: string): Said {
  const about = ABOUT[def]!.fields[field]!;
  return about.en === '' ? FORMAT[def]!.fields[field]!.title : about;
}

/** A part of the format, such as a priority or a target: what it is, where it goes, what it may hold. */
export function ofKind(id: string, name: string): Explanation {
  const { title, fields, kind } = FORMAT[id]!;
  const own = Object.entries(fields).filter(([field]) => kind === undefined || !COMMON.includes(field));
  const about = ABOUT[id]!.about;
  const common: Part[] = kind === undefined ? [] : [{ names: COMMON.map((field) => ({ name: field, about: aboutField(id, field) })) }];
  return {
    type: 'kind',
    name,
    title,
    sections: [
      ...(about.en === '' ? [] : [section(HEADINGS.what, words(about))]),
      section(HEADINGS.where, words(pathOf(id, undefined, ID))),
      section(HEADINGS.example, { code: exampleOfKind(id) }),
      section(HEADINGS.holds, { names: own.map(([field]) => ({ name: field, about: aboutField(id, field) })) }, ...common),
    ],
    notes: [],
  };
}
