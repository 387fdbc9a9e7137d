import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Acceptance, Item, School } from '../link/school.ts';
import { isPast } from '../link/time.ts';
import { spanOf } from '../parse/node.ts';
import { personalIn } from '../privacy/scan.ts';
import type { Sighting, SightingKind } from '../privacy/sighting.ts';
import type { Finding } from './rule.ts';

/** The name that stands for all rules that tell of people. */
export const PERSONAL = 'personal-data';

const words = {
  git: { en: 'What is committed stays in git when it is deleted later, so mend it before you commit', cy: 'Mae’r hyn a gomitir yn aros yn git pan ddileir ef wedyn, felly trwsiwch ef cyn comitio' },
  hint: { en: '{instead}. {git}. If it is about nobody, put {mark}: in sip.yaml under lint: and personal-data:, with a reason:', cy: '{instead}. {git}. Os nad yw am neb, rhowch {mark}: yn sip.yaml o dan lint: a personal-data:, gyda reason:' },
  unused: { en: 'No sentence in the files has the mark {mark} any more', cy: 'Nid oes brawddeg yn y ffeiliau â’r nod {mark} mwyach' },
  unusedHint: { en: 'Take the lines away. A sentence that was changed has a new mark and is looked at anew', cy: 'Tynnwch y llinellau. Mae gan frawddeg a newidiwyd nod newydd, ac edrychir arni o’r newydd' },
  expired: { en: 'The sentence with the mark {mark} was left until a day that has passed', cy: 'Gadawyd y frawddeg â’r nod {mark} hyd at ddiwrnod sydd wedi mynd heibio' },
  expiredHint: { en: 'Look at it again: change the sentence, or give a new date and reason', cy: 'Edrychwch arni eto: newidiwch y frawddeg, neu rhowch ddyddiad a rheswm newydd' },
} satisfies Record<string, Said>;

/** What a rule says of each kind of thing that it looks for: what it is, and what to write instead. */
export type PersonalWords = Readonly<Partial<Record<SightingKind, { readonly message: Said; readonly instead: Said }>>>;

const seen = new WeakMap<School, readonly Sighting[]>();

/** Everything in the files of a school that looks like personal data. Several rules ask for it. */
export function sightingsIn(school: School): readonly Sighting[] {
  let found = seen.get(school);
  if (!found) seen.set(school, (found = personalIn(school.documents)));
  return found;
}

/** The sentences that the school has looked at and left, by their marks. */
export const marksLeft = (school: School): readonly Acceptance[] => school.root.data.lint?.data['personal-data'] ?? [];

/** The sightings of a rule’s own kinds, without what the school has looked at and left. None of them repeats what was seen. */
export function* personalFindings(school: School, today: Day, kinds: PersonalWords): Generator<Finding> {
  const left = new Set(marksLeft(school).filter(({ until }) => !isPast(until, today)).map(({ rule }) => rule));
  for (const sighting of sightingsIn(school)) {
    const said = kinds[sighting.kind];
    if (!said || left.has(sighting.mark)) continue;
    const { source, start, end, mark } = sighting;
    yield { item: holderOf(school, sighting), span: source.span(start, end), message: said.message, hint: say(words.hint, { instead: said.instead, git: words.git, mark }) };
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
  return marks.flatMap(({ rule: mark, until, node }): Diagnostic[] => {
    const expired = isPast(until, today);
    if (found.has(mark) ? !expired : school.unreadable.length > 0) return [];
    const tell = found.has(mark) ? ([words.expired, words.expiredHint] as const) : ([words.unused, words.unusedHint] as const);
    return [{ rule: PERSONAL, severity: 'warning', basis: 'ours', message: say(tell[0], { mark: safe(mark, 40) }), hint: tell[1], span: spanOf(node, 'key') }];
  });
}
