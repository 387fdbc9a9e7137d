import type { Said } from '../language/said.ts';

/** The kinds of thing that can be asked about. */
export type MeaningType = 'rule' | 'check' | 'item' | 'area' | 'theme' | 'step' | 'national-priority' | 'kind' | 'field' | 'clause' | 'local-check' | 'profile' | 'local-field' | 'local-name';

/** Words, an example as it would stand in a file, or a list of names with what each is. */
export type Part = { readonly words: Said } | { readonly code: Said } | { readonly names: readonly { readonly name: string; readonly about: Said }[] };

export interface Section {
  readonly heading: Said;
  readonly parts: readonly Part[];
}

/** Everything that is said about one thing, in both languages, before it is laid out. */
export interface Explanation {
  readonly type: MeaningType;
  /** What it is called here, where that is not what its kind is called: a rule that the edition makes law is law. */
  readonly called?: Said;
  /** What to type to come to exactly this. */
  readonly name: string;
  readonly title: Said;
  readonly sections: readonly Section[];
  /** Said at the end: that it is no legal advice, that the Welsh is a draft. */
  readonly notes: readonly Said[];
}

/** What each kind of thing is called, as a standing label. */
export const TYPES: Readonly<Record<MeaningType, Said>> = {
  rule: { en: 'Advice: a rule', cy: 'Cyngor: rheol' },
  check: { en: 'A check of the files themselves', cy: 'Gwiriad o’r ffeiliau eu hunain' },
  item: { en: 'Law: a statutory item', cy: 'Y gyfraith: eitem statudol' },
  area: { en: 'A focus area', cy: 'Maes ffocws' },
  theme: { en: 'A theme', cy: 'Thema' },
  step: { en: 'A step of the improvement process', cy: 'Cam o’r broses wella' },
  'national-priority': { en: 'A national priority', cy: 'Blaenoriaeth genedlaethol' },
  kind: { en: 'A part of the format', cy: 'Rhan o’r fformat' },
  field: { en: 'A field of the format', cy: 'Maes yn y fformat' },
  clause: { en: 'A clause', cy: 'Cymal' },
  'local-check': { en: 'Local: a check of a profile', cy: 'Lleol: gwiriad proffil' },
  profile: { en: 'Local: a profile', cy: 'Lleol: proffil' },
  'local-field': { en: 'Local: a field of a profile', cy: 'Lleol: maes proffil' },
  'local-name': { en: 'Local: a name in a profile', cy: 'Lleol: enw mewn proffil' },
};

export const HEADINGS = {
  what: { en: 'What it is', cy: 'Beth ydyw' },
  why: { en: 'Why it is there', cy: 'Pam y mae yno' },
  law: { en: 'What the law asks', cy: 'Yr hyn y mae’r gyfraith yn gofyn amdano' },
  asks: { en: 'What is asked', cy: 'Yr hyn y gofynnir amdano' },
  rests: { en: 'What it rests on', cy: 'Ar beth y mae’n seiliedig' },
  where: { en: 'Where it goes', cy: 'Ble mae’n mynd' },
  takes: { en: 'What it takes', cy: 'Yr hyn y mae’n ei dderbyn' },
  holds: { en: 'What it may hold', cy: 'Yr hyn y gall ei gynnwys' },
  seen: { en: 'Who may see it', cy: 'Pwy a all ei weld' },
  bad: { en: 'An example that is reported', cy: 'Enghraifft a gaiff ei nodi' },
  good: { en: 'An example that is fine', cy: 'Enghraifft sy’n iawn' },
  example: { en: 'An example', cy: 'Enghraifft' },
  loud: { en: 'How loud it is', cy: 'Pa mor uchel ydyw' },
  aside: { en: 'To set it aside', cy: 'I’w roi o’r neilltu' },
  notApply: { en: 'If it does not apply', cy: 'Os nad yw’n berthnasol' },
  themes: { en: 'Its themes', cy: 'Ei themâu' },
  used: { en: 'What rests on it', cy: 'Yr hyn sy’n seiliedig arno' },
  figures: { en: 'How much it finds', cy: 'Faint y mae’n ei ganfod' },
  next: { en: 'What to do', cy: 'Beth i’w wneud' },
} satisfies Record<string, Said>;

export const section = (heading: Said, ...parts: readonly Part[]): Section => ({ heading, parts });
export const words = (said: Said): Part => ({ words: said });
