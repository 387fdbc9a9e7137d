import type { Field } from '../format/shape.ts';
import type { Said } from '../language/said.ts';

/** What each type of field takes, as it would be told to a person who writes files. */
export const TAKES: Readonly<Record<Field['type'], Said>> = {
  text: {
    en: 'Words: one line, or | and the text below it, indented; or cy: and en: beneath it. Empty means not yet written. “none” and “unknown” can be said.',
    cy: 'Geiriau: un llinell, neu | a’r testun oddi tano, wedi ei fewnoli; neu cy: ac en: oddi tano. Mae gwag yn golygu heb ei ysgrifennu eto. Gellir dweud “dim” ac “anhysbys”.',
  },
  title: { en: 'A line of words; or cy: and en: beneath it.', cy: 'Llinell o eiriau; neu cy: ac en: oddi tano.' },
  amount: { en: 'A figure such as 58% or 12 learners, or words.', cy: 'Ffigur fel 58% neu 12 dysgwr, neu eiriau.' },
  money: { en: 'An amount such as £2,799, words, unknown, or none.', cy: 'Swm fel £2,799, geiriau, anhysbys, neu dim.' },
  time: {
    en: 'A day (2026-11-23), a month (2026-11), a term (spring 2027), half a term (autumn 1 2026), a school year (2026-27), from one to another (autumn 2026 to summer 2027), something that recurs (each half-term), or words.',
    cy: 'Diwrnod (2026-11-23), mis (2026-11), tymor (gwanwyn 2027), hanner tymor (hydref 1 2026), blwyddyn ysgol (2026-27), o’r naill i’r llall (hydref 2026 hyd haf 2027), rhywbeth sy’n digwydd dro ar ôl tro (bob hanner tymor), neu eiriau.',
  },
  people: { en: 'A role, a team or a group; several as [one, two]. Those named under people: are known by their id.', cy: 'Rôl, tîm neu grŵp; sawl un fel [un, dau]. Adnabyddir y rhai a enwir o dan people: wrth eu henw byr.' },
  number: { en: 'A whole number.', cy: 'Rhif cyfan.' },
  year: { en: 'A year such as 2026-27.', cy: 'Blwyddyn fel 2026-27.' },
  ids: { en: 'One short id, or several as [one, two].', cy: 'Un enw byr, neu sawl un fel [un, dau].' },
  plain: { en: 'A plain value.', cy: 'Gwerth plaen.' },
  version: { en: 'The version of the format: 1.', cy: 'Fersiwn y fformat: 1.' },
  edition: { en: 'The id of an edition of the guidance.', cy: 'Enw byr argraffiad o’r canllawiau.' },
  'file-list': { en: 'A list of paths or patterns, such as departments/*.yaml.', cy: 'Rhestr o lwybrau neu batrymau, er enghraifft adrannau/*.yaml.' },
  'rule-settings': { en: 'The names of rules, each with silent, info, warning or error; or with severity: and most: beneath it.', cy: 'Enwau rheolau, pob un gyda silent, info, warning neu error; neu gyda severity: a most: oddi tano.' },
  allowed: { en: 'The marks of sentences, as a message gives them, each with a reason:, and until: if you wish.', cy: 'Nodau brawddegau, fel y mae neges yn eu rhoi, pob un gyda reason:, ac until: os dymunwch.' },
  accept: { en: 'The names of rules, each with a reason:, and until: if you wish.', cy: 'Enwau rheolau, pob un gyda reason:, ac until: os dymunwch.' },
  word: { en: 'One of these words:', cy: 'Un o’r geiriau hyn:' },
  'word-list': { en: 'One or several of these words, as [one, two]:', cy: 'Un neu fwy o’r geiriau hyn, fel [un, dau]:' },
  'edition-word': { en: 'A word of the guidance. To see them: sip explain', cy: 'Gair o’r canllawiau. I’w gweld: sip explain' },
  references: { en: 'The id of something in the plan; several as [one, two]. What stands inside something else has a slash: reading/T1.', cy: 'Enw byr rhywbeth yn y cynllun; sawl un fel [un, dau]. Mae slaes gan yr hyn sydd y tu mewn i rywbeth arall: darllen/T1.' },
  map: { en: 'One or more, each under a short id of your own.', cy: 'Un neu fwy, pob un o dan enw byr o’ch dewis.' },
  list: { en: 'A list: each entry begins with a dash.', cy: 'Rhestr: mae pob cofnod yn dechrau â llinell doriad.' },
  object: { en: 'Fields of its own, beneath it.', cy: 'Ei feysydd ei hun, oddi tano.' },
  years: { en: 'School years such as 2025-26, each with its own beneath it.', cy: 'Blynyddoedd ysgol fel 2025-26, pob un â’i heitemau ei hun oddi tani.' },
  labels: { en: 'Names, each with a value after the colon.', cy: 'Enwau, pob un â gwerth ar ôl y colon.' },
};
