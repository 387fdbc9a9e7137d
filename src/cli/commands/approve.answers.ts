import { PARTS } from '../../approval/scope.ts';
import type { ApprovedPart } from '../../approval/scope.ts';
import { safe } from '../../diagnostics/safe.ts';
import { nearest, plainForm } from '../../format/near.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import { withoutExamples } from '../../link/example.ts';
import { isFederated, isOfUnit } from '../../link/school.ts';
import type { School } from '../../link/school.ts';
import { asksForSupport } from '../../link/support.ts';
import type { Asking } from '../asking.ts';
import { Misuse } from '../command.ts';
import { pastDay } from '../days.ts';
import { noneOf } from '../formats.ts';
import type { Call } from '../spec.ts';

const words = {
  part: { en: '“{given}” is nothing that is approved', cy: 'Nid yw “{given}” yn rhywbeth a gymeradwyir' },
  noSupport: { en: 'The plan asks for no support, so there is none to approve', cy: 'Nid yw’r cynllun yn gofyn am gefnogaeth, felly nid oes dim i’w gymeradwyo' },
  noPlan: { en: 'There are no priorities in the plan yet, so there is nothing to approve', cy: 'Nid oes blaenoriaethau yn y cynllun eto, felly nid oes dim i’w gymeradwyo' },
  near: { en: 'Did you mean “{near}”? There are: {known}', cy: 'Ai “{near}” oeddech chi’n ei feddwl? Mae’r rhain ar gael: {known}' },
  body: { en: 'Governing body', cy: 'Corff llywodraethu' },
  committee: { en: 'Management committee', cy: 'Pwyllgor rheoli' },
  federation: { en: 'Governing body of the federation', cy: 'Corff llywodraethu’r ffederasiwn' },
  askBy: { en: 'Who approved it?', cy: 'Pwy a’i cymeradwyodd?' },
  askDate: { en: 'On which day?', cy: 'Ar ba ddiwrnod?' },
  askMinute: { en: 'Where is it minuted? (may be left empty)', cy: 'Ble mae wedi ei gofnodi? (gellir ei adael yn wag)' },
  askWhat: { en: 'What was approved?', cy: 'Beth a gymeradwywyd?' },
} satisfies Record<string, Said>;

/** What is to be recorded of an approval. */
export interface Answers {
  readonly by: string;
  /** Somebody said who it was; else it is the usual body. */
  readonly bySaid: boolean;
  readonly date: Day;
  readonly minute?: string;
  readonly what: readonly ApprovedPart[];
}

/** The options, and what was asked for. What was neither said nor asked is the usual answer. Throws `Misuse`, and `Left`. */
export async function answersOf({ own, common }: Call, school: School, asking: Asking | undefined): Promise<Answers> {
  if (withoutExamples(school).all('priority').length === 0) throw new Misuse(words.noPlan);
  const given = own as Readonly<Record<string, string | undefined>>;
  const lang: Lang = school.root.data.school?.data.language ?? common.lang;
  const body = (isOfUnit(school.root) ? words.committee : isFederated(school) ? words.federation : words.body)[lang];
  const usual = PARTS.filter((part) => part !== 'support' || asksForSupport(school)).join(', ');
  const date = given['date'] === undefined ? undefined : pastDay(given['date'], common.today);
  const named = given['what'] === undefined ? undefined : partsIn(given['what'], school);
  const said = given['by']?.trim() || (await asking?.one(words.askBy, body, (typed) => typed));
  const on = date ?? (await asking?.one(words.askDate, common.today, (typed) => pastDay(typed, common.today))) ?? common.today;
  const minute = (given['minute'] ?? (await asking?.one(words.askMinute, '', (typed) => typed)) ?? '').trim();
  const what = named ?? (await asking?.one(words.askWhat, usual, (typed) => partsIn(typed, school))) ?? partsIn(usual, school);
  return { by: said || body, bySaid: said !== undefined && said !== body, date: on, ...(minute === '' ? {} : { minute }), what };
}

/** Each part as people name it: the word of the format, and in Welsh, with its soft mutation. */
const NAMES: Readonly<Record<ApprovedPart, readonly string[]>> = {
  priorities: ['priorities', 'blaenoriaethau', 'flaenoriaethau'],
  plan: ['plan', 'cynllun', 'gynllun'],
  support: ['support', 'cefnogaeth', 'gefnogaeth'],
};
/** The plan, y cynllun, y blaenoriaethau a’r cynllun. */
const ARTICLES = new Set(['the', 'and', 'y', 'yr', 'a', 'ac', 'a’r', "a'r", 'r']);

function partsIn(typed: string, school: School): readonly ApprovedPart[] {
  const named = typed.normalize('NFC').split(/[\s,]+/).filter((word) => word !== '' && !ARTICLES.has(plainForm(word)));
  const parts = new Set(
    named.map((word): ApprovedPart => {
      const part = PARTS.find((one) => NAMES[one].includes(plainForm(word)));
      if (part !== undefined) return part;
      const near = nearest(word, PARTS.flatMap((one) => NAMES[one]));
      throw near === undefined ? noneOf(words.part, word, PARTS) : new Misuse(say(words.part, { given: safe(word, 40) }), say(words.near, { near, known: PARTS.join(', ') }));
    }),
  );
  if (parts.size === 0) throw noneOf(words.part, typed, PARTS);
  if (parts.has('support') && !asksForSupport(school)) throw new Misuse(say(words.noSupport, {}));
  return PARTS.filter((part) => parts.has(part));
}
