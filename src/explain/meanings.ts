import { registerOf } from '../edition/register.ts';
import { FORMAT } from '../format/format.ts';
import { ABOUT } from '../format/about.generated.ts';
import { nearest, plainForm } from '../format/near.ts';
import type { Said } from '../language/said.ts';
import { CHECKS } from './checks.ts';
import type { MeaningType } from './explanation.ts';
import type { Knowledge } from './knowledge.ts';

/** One thing that a name may mean. */
export interface Meaning {
  readonly type: MeaningType;
  /** The id; for a field its name, for a part of the format its definition. */
  readonly id: string;
  readonly title: Said;
  /** For a field: the definitions that have it with the same words, the most common place first. */
  readonly defs: readonly string[];
}

const known = new WeakMap<Knowledge, readonly Meaning[]>();

/** Everything that can be asked about, the most likely kind first. */
export function everything(knowledge: Knowledge): readonly Meaning[] {
  const before = known.get(knowledge);
  if (before) return before;
  const all = gather(knowledge);
  known.set(knowledge, all);
  return all;
}

function gather({ edition, rules, profiles = [] }: Knowledge): Meaning[] {
  const of = (type: MeaningType, entries: Readonly<Record<string, { readonly title: Said }>>): Meaning[] => Object.entries(entries).map(([id, { title }]) => ({ type, id, title, defs: [] }));
  return [
    ...rules.map(({ id, summary, basis }): Meaning => ({ type: basis === 'local' ? 'local-check' : 'rule', id, title: summary, defs: [] })),
    ...of('check', CHECKS),
    ...of('item', edition.items),
    ...of('area', edition.focusAreas),
    ...of('theme', edition.themes),
    ...of('step', edition.steps),
    ...of('national-priority', edition.nationalPriorities),
    ...fields(),
    ...Object.entries(FORMAT).filter(([def]) => def !== 'root').map(([id, { title }]): Meaning => ({ type: 'kind', id, title, defs: [id] })),
    ...Object.entries(registerOf(edition)).map(([id, { section }]): Meaning => ({ type: 'clause', id, title: section, defs: [] })),
    ...profiles.map(({ id, title }): Meaning => ({ type: 'profile', id, title, defs: [] })),
    ...profiles.flatMap(({ fields: own, names }) => [...Object.values(own).flatMap((some) => of('local-field', some)), ...of('local-name', names)]),
  ];
}

/** Every field, those with the same name and words in several places as one. */
function fields(): Meaning[] {
  const found = new Map<string, Meaning & { defs: string[] }>();
  for (const [def, { fields: all }] of Object.entries(FORMAT)) {
    for (const [id, { title }] of Object.entries(all)) {
      const key = [id, title.en, ABOUT[def]?.fields[id]?.en].join('\n');
      const same = found.get(key);
      if (same) same.defs.push(def);
      else found.set(key, { type: 'field', id, title, defs: [def] });
    }
  }
  return [...found.values()];
}

/** What to type to come to exactly this meaning, whatever else has the same name. */
export function exactName(meaning: Meaning, all: readonly Meaning[]): string {
  const first = all.find(({ id }) => id === meaning.id);
  if (first === meaning) return meaning.id;
  if (meaning.type === 'field' && meaning.defs[0] !== 'root') return `${meaning.defs[0]}.${meaning.id}`;
  return `${meaning.type}/${meaning.id}`;
}

/** The meanings of a name, the most likely first: as an id, as a path of fields, as its title in either language, as a word of a field. */
export function meaningsOf(name: string, knowledge: Knowledge): Meaning[] {
  const all = everything(knowledge);
  const wanted = name.trim().replace(/:$/, '');
  const [type, ...rest] = wanted.split('/');
  if (rest.length > 0) {
    const exact = all.filter((meaning) => meaning.type === type && meaning.id === rest.join('/'));
    if (exact.length > 0) return exact;
  }
  const path = byPath(wanted, all);
  if (path) return [path];
  const plain = wordsOf(wanted);
  const named = all.filter(({ id }) => id === wanted);
  const titled = all.filter(({ id, title, type: kind }) => kind !== 'clause' && [wordsOf(id), wordsOf(title.en), wordsOf(title.cy)].includes(plain));
  const spoken = all.filter((meaning) => meaning.type === 'field' && hasWord(meaning, wanted, plain));
  return [...new Set([...named, ...titled, ...spoken])];
}

/** `community.locality`, `priorities.targets.outcome`, `target.outcome`. Ids between the fields may be left out. */
function byPath(wanted: string, all: readonly Meaning[]): Meaning | undefined {
  const steps = wanted.split('.');
  const last = steps.pop()!;
  if (steps.length === 0) return undefined;
  const down = (from: string | undefined, path: readonly string[]): string | undefined =>
    path.reduce<string | undefined>((def, step) => {
      const field = def === undefined ? undefined : FORMAT[def]?.fields[step];
      return field && 'of' in field && FORMAT[field.of] ? field.of : field ? undefined : step === '*' ? def : undefined;
    }, from);
  const def = down('root', steps) ?? (FORMAT[steps[0]!] ? down(steps[0], steps.slice(1)) : undefined);
  const found = all.find((meaning) => meaning.type === 'field' && meaning.id === last && def !== undefined && meaning.defs.includes(def));
  return found && { ...found, defs: [def!, ...found.defs.filter((one) => one !== def)] };
}

const wordsOf = (text: string): string => plainForm(text).replace(/[-_\s’']+/g, ' ').trim();

function hasWord({ id, defs }: Meaning, wanted: string, plain: string): boolean {
  const field = FORMAT[defs[0]!]!.fields[id]!;
  if (field.type !== 'word' && field.type !== 'word-list') return false;
  return Object.hasOwn(field.words, wanted) || Object.values(field.words).some(({ en, cy }) => wordsOf(en) === plain || wordsOf(cy) === plain);
}

/** Names that may have been meant by one that is nothing here: at most three. */
export function nearNames(name: string, knowledge: Knowledge): string[] {
  const all = everything(knowledge);
  const plain = wordsOf(name);
  const titles = new Map(all.filter(({ type }) => type !== 'clause').flatMap((meaning) => [meaning.title.en, meaning.title.cy].map((title) => [title, meaning] as const)));
  const near = nearest(name, all.map(({ id }) => id));
  const title = nearest(name, titles.keys());
  const holding = plain.length < 4 ? [] : all.filter((meaning) => [meaning.id, meaning.title.en, meaning.title.cy].some((text) => wordsOf(text).includes(plain)));
  const found = [...(near ? [near] : []), ...(title ? [exactName(titles.get(title)!, all)] : []), ...holding.map((meaning) => exactName(meaning, all))];
  return [...new Set(found)].slice(0, 3);
}
