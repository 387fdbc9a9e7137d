import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Acceptance, Item, School } from '../link/school.ts';
import { isPast } from '../link/time.ts';
import { spanOf } from '../parse/node.ts';
import { personalIn } from '../privacy/scan.ts';
import type { Sighting } from '../privacy/sighting.ts';
import { KIND_WORDS } from '../privacy/words.ts';
import type { Finding } from './rule.ts';

/** The name that stands for all rules that tell of people. */
export const PERSONAL = 'personal-data';

const words = {
  hint: {
    en: '{instead}, before you commit: git keeps what is deleted later. If it is about nobody, give the reason in sip.yaml under lint: personal-data: {mark}:',
    cy: '{instead}, cyn comitio: mae git yn cadw’r hyn a ddileir wedyn. Os nad yw am neb, rhowch y rheswm yn sip.yaml o dan lint: personal-data: {mark}:',
  },
  unused: { en: 'No sentence in the files has the mark {mark} any more', cy: 'Nid oes brawddeg yn y ffeiliau â’r nod {mark} mwyach' },
  unusedHint: { en: 'Take the lines away. A sentence that was changed has a new mark and is looked at anew', cy: 'Tynnwch y llinellau. Mae gan frawddeg a newidiwyd nod newydd, ac edrychir arni o’r newydd' },
  expired: { en: 'The sentence with the mark {mark} was left until a day that has passed', cy: 'Gadawyd y frawddeg â’r nod {mark} hyd at ddiwrnod sydd wedi mynd heibio' },
  expiredHint: { en: 'Look at it again: change the sentence, or give a new date and reason', cy: 'Edrychwch arni eto: newidiwch y frawddeg, neu rhowch ddyddiad a rheswm newydd' },
} satisfies Record<string, Said>;

const seen = new WeakMap<School, readonly Sighting[]>();

/** Everything in the files of a school that looks like personal data, its own local profile among them. Several rules ask for it. */
export function sightingsIn(school: School): readonly Sighting[] {
  let found = seen.get(school);
  if (!found) seen.set(school, (found = personalIn([...school.documents, ...(school.local?.document ? [school.local.document] : [])])));
  return found;
}

/** The sentences that the school has looked at and left, by their marks. */
const marksLeft = (school: School): readonly Acceptance[] => school.root.data.lint?.data['personal-data'] ?? [];

/** Those marks whose day has not passed. */
export const marksStanding = (school: School, today: Day): ReadonlySet<string> => new Set(marksLeft(school).filter(({ until }) => !isPast(until, today)).map(({ rule }) => rule));

/** The sightings that a rule tells of, without what the school has looked at and left. None of them repeats what was seen. */
export function* personalFindings(school: School, today: Day, rule: string): Generator<Finding> {
  const left = marksStanding(school, today);
  for (const sighting of sightingsIn(school)) {
    const said = KIND_WORDS[sighting.kind];
    if (said.rule !== rule || left.has(sighting.mark)) continue;
    const { source, start, end, mark } = sighting;
    yield { item: holderOf(school, sighting), span: source.span(start, end), message: said.message, hint: say(words.hint, { instead: said.instead, mark }) };
  }
}

/** The innermost item whose lines hold a place, where advice may be set aside; the plan as a whole for a comment between them. */
function holderOf(school: School, { source, start }: Sighting): Item {
  let holder: Item = school.root;
  for (const item of school.items) {
    const { node } = item;
    if (node.source === source && node.start <= start && start < node.end) holder = item;
  }
  return holder;
}

/** Marks in sip.yaml that fit nothing any more, or whose day has passed. Silent while a file was not read: it may hold the sentence. */
export function leftAlone(school: School, today: Day): Diagnostic[] {
  const marks = marksLeft(school);
  if (marks.length === 0) return [];
  const found = new Set(sightingsIn(school).map(({ mark }) => mark));
  const unread = school.unreadable.length > 0 || (school.local?.faulty === true && !school.local.document);
  return marks.flatMap(({ rule: mark, until, node }): Diagnostic[] => {
    const expired = isPast(until, today);
    if (found.has(mark) ? !expired : unread) return [];
    const tell = found.has(mark) ? ([words.expired, words.expiredHint] as const) : ([words.unused, words.unusedHint] as const);
    return [{ rule: PERSONAL, severity: 'warning', basis: 'ours', message: say(tell[0], { mark: safe(mark, 40) }), hint: tell[1], span: spanOf(node, 'key') }];
  });
}
