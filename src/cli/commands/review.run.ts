import { sealsInForce } from '../../approval/approvals.ts';
import { safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { NO_LEGAL_ADVICE, whereItStands } from '../../edition/words.ts';
import { wordOf } from '../../format/fields.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { Item, School } from '../../link/school.ts';
import { titleOf } from '../../link/school.ts';
import { sayDayBoth, sayTimeBoth } from '../../link/time.ts';
import { duties } from '../../statutory/duties.ts';
import { Asking, Left } from '../asking.ts';
import type { CommandOutcome } from '../command.ts';
import { asRecorded, Recording, sameSet, wordsOf } from '../recording.ts';
import { sha256 } from '../../privacy/sha256.ts';
import type { Call } from '../spec.ts';
import { reviewedBy, SHORT_NAMES } from './review.answers.ts';
import type { Reviewed } from './review.answers.ts';

const words = {
  recorded: { en: 'Recorded in {place}: {kind}, {day}', cy: 'Cofnodwyd yn {place}: {kind}, {day}' },
  already: { en: 'This is recorded already, in the review “{id}”', cy: 'Mae hyn wedi ei gofnodi eisoes, yn yr adolygiad “{id}”' },
  revised: { en: 'The plan now says that it was revised on {day}', cy: 'Mae’r cynllun bellach yn dweud iddo gael ei ddiwygio ar {day}' },
  visit: {
    en: '“{title}” is no section 28 inspection, so the review the law asks for after one does not rest on it',
    cy: 'Nid arolygiad adran 28 yw “{title}”, felly nid arno ef y mae’r adolygiad y mae’r gyfraith yn gofyn amdano wedi un yn seiliedig',
  },
  unchanged: {
    en: 'Nothing that was approved on {day} has changed since. A typing correction is no revision: if nothing else was changed, write no-change-needed',
    cy: 'Nid oes dim o’r hyn a gymeradwywyd ar {day} wedi newid ers hynny. Nid diwygiad yw cywiro gwall teipio: os na newidiwyd dim arall, ysgrifennwch no-change-needed',
  },
  approve: { en: 'What was revised is not yet approved. Once it is: sip approve', cy: 'Nid yw’r hyn a ddiwygiwyd wedi ei gymeradwyo eto. Pan fydd: sip approve' },
  next: { en: 'The next yearly review of the plan is due by {day}', cy: 'Mae adolygiad blynyddol nesaf y cynllun i’w gynnal erbyn {day}' },
  nextStill: { en: 'Monitoring leaves the yearly clock as it was: the yearly review of the plan is due by {day}', cy: 'Mae monitro’n gadael y cloc blynyddol fel yr oedd: mae adolygiad blynyddol y cynllun i’w gynnal erbyn {day}' },
  late: { en: 'The yearly review of the plan was due by {day}, and this does not take its place', cy: 'Roedd adolygiad blynyddol y cynllun i’w gynnal erbyn {day}, ac nid yw hwn yn cymryd ei le' },
  undated: { en: 'The plan does not say when it was prepared, so the day of its yearly review cannot be told', cy: 'Nid yw’r cynllun yn dweud pryd y’i paratowyd, felly ni ellir dweud pryd y mae ei adolygiad blynyddol' },
  after: { en: 'The plan is still to be reviewed after: {title}', cy: 'Mae’r cynllun i’w adolygu o hyd wedi: {title}' },
  law: { en: 'Law: {source}. {none}', cy: 'Y gyfraith: {source}. {none}' },
} satisfies Record<string, Said>;

/** Records a review, and tells what the clock is now. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { common } = call;
  const { lang, width, today } = common;
  const recording = Recording.open(common);
  try {
    const { school } = recording;
    const reviewed = await reviewedBy(call, school, Asking.on(call));
    const lines = recordReview(recording, reviewed, lang);
    const { inspection } = reviewed;
    if (inspection && inspection.data.kind !== 'section-28') lines.push(say(words.visit, { title: titleOf(inspection) }));
    if (reviewed.revised === 'changed') lines.push(...approvalOf(school, today));
    const clock = clockOf(recording.after(), today, reviewed);
    const law = clock.length > 0 ? [say(words.law, { source: whereItStands(school.edition, school.edition.items['review-annual']!.clause)!.source, none: NO_LEGAL_ADVICE })] : [];
    const stdout = `${[...lines, ...clock, ...law].map((line) => wrap(safe(line[lang], 1_000), width)).join('\n')}\n`;
    return { exitCode: 0, files: recording.files, onceWritten: { stdout } };
  } catch (error) {
    if (error instanceof Left) return { exitCode: 130 };
    throw error;
  }
}

/** Writes the record, where it is not there already, and the day of a revision. Gives what there is to say of it. */
export function recordReview(recording: Recording, reviewed: Reviewed, lang: Lang): Said[] {
  const { school } = recording;
  const plan = school.root.data.plan;
  const revised = reviewed.revised === 'changed' && plan !== undefined && (plan.data.revised?.period?.end ?? '') < reviewed.date;
  if (revised) recording.set(['plan', 'revised'], reviewed.date);
  const more = revised ? [say(words.revised, { day: sayDayBoth(reviewed.date) })] : [];
  const there = school.all('review').find((review) => isSame(review, reviewed));
  if (there) return [say(words.already, { id: safe(there.id, 60) }), ...more];
  const id = `${SHORT_NAMES[reviewed.kind][school.root.data.school?.data.language ?? lang]}-${reviewed.date}`;
  const place = recording.add(['reviews'], recording.freeId('reviews', id), valueOf(reviewed));
  return [say(words.recorded, { place, kind: inLineSaid(wordOf('review', 'kind', reviewed.kind)), day: sayDayBoth(reviewed.date) }), ...more];
}

const valueOf = ({ kind, date, by, summary, revised, inspection, minute }: Reviewed) => ({
  kind,
  when: date,
  ...(by.length === 0 ? {} : { by: by.length === 1 ? by[0]! : by }),
  ...(inspection ? { inspection: inspection.id } : {}),
  ...(summary === undefined ? {} : { summary }),
  ...(revised === undefined ? {} : { revised }),
  ...(minute === undefined ? {} : { minute }),
});

/** The same review: given again, it is not recorded again. */
function isSame({ data }: Item<'review'>, { kind, date, by, summary, revised, inspection, minute }: Reviewed): boolean {
  return (
    data.kind === kind &&
    data.when?.period?.start === date &&
    data.revised === revised &&
    sameSet(data.by.map(({ written }) => written), by.flatMap((one) => asRecorded(one) ?? [])) &&
    wordsOf(data.summary) === asRecorded(summary) &&
    wordsOf(data.minute) === asRecorded(minute) &&
    data.inspection[0]?.to === inspection
  );
}

/** A revision and what was approved: it is to be approved again, or it was none. */
function approvalOf(school: School, today: string): Said[] {
  const sealed = sealsInForce(school, today, sha256).filter(({ fits }) => fits !== undefined);
  if (sealed.some(({ fits }) => fits === false)) return [words.approve];
  const [last] = sealed;
  return last?.approval.data.when ? [say(words.unchanged, { day: sayTimeBoth(last.approval.data.when) })] : [];
}

/** What the guidance says the law asks for next, from what is recorded now. */
function clockOf(school: School, today: string, { kind, revised }: Reviewed): Said[] {
  const all = duties(school, today);
  const annual = all['review-annual'];
  const after = all['review-after-s28'];
  const soon = kind === 'monitoring' && revised !== 'changed' ? words.nextStill : words.next;
  const yearly = annual.undated ? [words.undated] : annual.due === undefined ? [] : [say(annual.done || annual.soon ? soon : words.late, { day: sayDayBoth(annual.due) })];
  return [...yearly, ...(after.done || !after.item ? [] : [say(words.after, { title: titleOf(after.item) })])];
}
