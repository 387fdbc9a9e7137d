import { wordOf } from '../../format/fields.ts';
import type { Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import type { Data } from '../../link/data.generated.ts';
import type { Item, School } from '../../link/school.ts';
import type { Asking } from '../asking.ts';
import { Misuse } from '../command.ts';
import { pastDay } from '../days.ts';
import { noneOf } from '../formats.ts';
import type { Call } from '../spec.ts';

const KINDS = ['monitoring', 'annual', 'after-inspection'] as const;
const REVISED = ['changed', 'no-change-needed'] as const;
export type ReviewKind = (typeof KINDS)[number];

const words = {
  kind: { en: 'There is no kind of review called “{given}”', cy: 'Nid oes math o adolygiad o’r enw “{given}”' },
  which: { en: 'Say which kind of review it was', cy: 'Dywedwch pa fath o adolygiad ydoedd' },
  whichHint: { en: 'For instance: sip review --kind monitoring', cy: 'Er enghraifft: sip review --kind monitoring' },
  revised: { en: '“{given}” does not say whether the plan was revised', cy: 'Nid yw “{given}” yn dweud a ddiwygiwyd y cynllun' },
  inspection: { en: 'There is no inspection “{given}” in the plan', cy: 'Nid oes arolygiad “{given}” yn y cynllun' },
  noInspection: { en: 'No inspection is recorded in the plan, so there is none to review it after', cy: 'Nid oes arolygiad wedi ei gofnodi yn y cynllun, felly nid oes un i’w adolygu ar ei ôl' },
  noInspectionHint: { en: 'Add it under `inspections:` first, with its `kind:` and `when:`', cy: 'Ychwanegwch ef o dan `inspections:` yn gyntaf, gyda’i `kind:` a’i `when:`' },
  notAfter: { en: 'Only a review of the kind after-inspection names an inspection', cy: 'Dim ond adolygiad o’r math after-inspection sy’n enwi arolygiad' },
  askKind: { en: 'Which kind of review? (monitoring, annual, after-inspection)', cy: 'Pa fath o adolygiad? (monitoring: monitro; annual: blynyddol; after-inspection: wedi arolygiad)' },
  askDate: { en: 'On which day?', cy: 'Ar ba ddiwrnod?' },
  askBy: { en: 'Who reviewed it? Several with commas (may be left empty)', cy: 'Pwy a’i hadolygodd? Sawl un gyda choma (gellir ei adael yn wag)' },
  askSummary: { en: 'What was found, in a sentence or two? (may be left empty)', cy: 'Beth a welwyd, mewn brawddeg neu ddwy? (gellir ei adael yn wag)' },
  askRevised: { en: 'Was the plan revised? A typing correction is no revision (changed, no-change-needed, or leave empty)', cy: 'A ddiwygiwyd y cynllun? Nid diwygiad yw cywiro gwall teipio (changed: newidiwyd; no-change-needed: dim angen newid; neu gadewch yn wag)' },
  askInspection: { en: 'After which inspection?', cy: 'Wedi pa arolygiad?' },
  askMinute: { en: 'Where is it minuted? (may be left empty)', cy: 'Ble mae wedi ei gofnodi? (gellir ei adael yn wag)' },
} satisfies Record<string, Said>;

/** What each kind is called in a word: the first part of an id, in the school’s language. */
export const SHORT_NAMES: Readonly<Record<ReviewKind, Said>> = {
  monitoring: { en: 'monitoring', cy: 'monitro' },
  annual: { en: 'annual', cy: 'blynyddol' },
  'after-inspection': { en: 'after-inspection', cy: 'wedi-arolygiad' },
};

/** What is to be recorded of a review. */
export interface Reviewed {
  readonly kind: ReviewKind;
  readonly date: Day;
  readonly by: readonly string[];
  readonly summary?: string;
  readonly revised?: NonNullable<Data['review']['revised']>;
  readonly inspection?: Item<'inspection'>;
  readonly minute?: string;
}

/** The options, and what was asked for. Throws `Misuse`, and `Left`. */
export async function reviewedBy({ own, common }: Call, school: School, asking: Asking | undefined): Promise<Reviewed> {
  const given = own as Readonly<Record<string, string | undefined>>;
  const readKind = (typed: string): ReviewKind => oneOf(typed, KINDS, words.kind, (kind) => [kind, SHORT_NAMES[kind].cy, wordOf('review', 'kind', kind).en, wordOf('review', 'kind', kind).cy]);
  const readRevised = (typed: string) => oneOf(typed, REVISED, words.revised, (word) => [word, wordOf('review', 'revised', word).en, wordOf('review', 'revised', word).cy]);
  const optional = async (said: string | undefined, question: Said): Promise<string | undefined> => (said ?? (await asking?.one(question, '', (typed) => typed)))?.trim() || undefined;
  if (given['kind'] === undefined && !asking) throw new Misuse(words.which, words.whichHint);
  const kind = given['kind'] === undefined ? await asking!.one(words.askKind, '', (typed) => (typed === '' ? undefined : readKind(typed))) : readKind(given['kind']);
  if (given['inspection'] !== undefined && kind !== 'after-inspection') throw new Misuse(words.notAfter);
  const date = given['date'] === undefined ? ((await asking?.one(words.askDate, common.today, (typed) => pastDay(typed, common.today))) ?? common.today) : pastDay(given['date'], common.today);
  const inspection = kind === 'after-inspection' ? await inspectionFor(school, given['inspection'], asking) : undefined;
  const by = (own['by'] as readonly string[] | undefined) ?? (await asking?.one(words.askBy, '', (typed) => typed.split(',')))?.map((one) => one) ?? [];
  const summary = await optional(given['summary'], words.askSummary);
  const revised = given['revised'] === undefined ? await asking?.one(words.askRevised, '', (typed) => (typed === '' ? 'unsaid' : readRevised(typed))) : readRevised(given['revised']);
  const minute = await optional(given['minute'], words.askMinute);
  return {
    kind,
    date,
    by: by.map((one) => one.trim()).filter((one) => one !== ''),
    ...(summary === undefined ? {} : { summary }),
    ...(revised === undefined || revised === 'unsaid' ? {} : { revised }),
    ...(inspection ? { inspection } : {}),
    ...(minute === undefined ? {} : { minute }),
  };
}

/** A word as the format has it, or as a person calls it in either language. */
function oneOf<W extends string>(typed: string, known: readonly W[], sentence: Said, namesOf: (word: W) => readonly string[]): W {
  const plain = typed.trim().toLowerCase();
  const found = known.find((word) => namesOf(word).some((name) => name.toLowerCase() === plain));
  if (found === undefined) throw noneOf(sentence, typed, known);
  return found;
}

/** The one named; else the last section 28 inspection, else the last of any kind. */
async function inspectionFor(school: School, given: string | undefined, asking: Asking | undefined): Promise<Item<'inspection'>> {
  const all = school.all('inspection');
  if (all.length === 0) throw new Misuse(words.noInspection, words.noInspectionHint);
  const read = (typed: string): Item<'inspection'> => {
    const found = all.find(({ id }) => id === typed.trim().normalize('NFC'));
    if (!found) throw noneOf(words.inspection, typed, all.map(({ id }) => id));
    return found;
  };
  if (given !== undefined) return read(given);
  const last = (some: readonly Item<'inspection'>[]) => [...some].sort((a, b) => ((a.data.when?.period?.end ?? '') < (b.data.when?.period?.end ?? '') ? -1 : 1)).at(-1);
  const usual = last(all.filter(({ data }) => data.kind === 'section-28')) ?? last(all)!;
  return (await asking?.one(say(words.askInspection, {}), usual.id, read)) ?? usual;
}
