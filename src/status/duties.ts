import { whereItStands } from '../edition/words.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { yearIsOver } from '../link/priorities.ts';
import { fieldSpan, titleOf } from '../link/school.ts';
import type { School } from '../link/school.ts';
import { duties } from '../statutory/duties.ts';
import type { Duty, DutyId } from '../statutory/duties.ts';
import type { Found } from './entry.ts';

const words = {
  over: { en: 'The current year of the plan ({year}) is over: it is to be rolled on', cy: 'Mae blwyddyn gyfredol y cynllun ({year}) ar ben: mae angen ei dreiglo ymlaen' },
  plan: { en: 'The plan', cy: 'Y cynllun' },
  late: { en: 'its day has passed', cy: 'mae ei ddiwrnod wedi mynd heibio' },
  undated: { en: 'its day cannot be told: the plan does not say when it was prepared', cy: 'ni ellir dweud pa ddiwrnod: nid yw’r cynllun yn dweud pryd y’i paratowyd' },
  kept: { en: 'nothing is recorded yet that shows it this school year', cy: 'nid oes dim wedi ei gofnodi eto sy’n ei ddangos eleni' },
  after: { en: 'still to be done after: {title}', cy: 'i’w wneud o hyd wedi: {title}' },
  afterPlain: { en: 'still to be done after the last section 28 inspection', cy: 'i’w wneud o hyd wedi’r arolygiad adran 28 diwethaf' },
} satisfies Record<string, Said>;

/** The three reviews of the guidance, where there is something to do or a day to know. Once the plan's year is over there is one thing to say. */
export function reviewDuties(school: School, today: Day): Found[] {
  const plan = school.root.data.plan;
  if (yearIsOver(school, today)) {
    const year = plan!.data.years!.written;
    return [{ state: 'duty', basis: 'ours', kind: 'roll-forward', called: words.plan, title: say(words.over, { year }), span: fieldSpan(plan!, 'years') }];
  }
  const all = duties(school, today);
  return (['review-annual', 'review-after-s28', 'kept-under-review'] as const).flatMap((id) => {
    const said = saidOf(id, all[id], school);
    return said === undefined ? [] : [entry(id, all[id], said, school, today)];
  });
}

/** What is said of a duty; nothing where its day says it all. Undefined where there is nothing to do and no day to know, or where it cannot be told. */
function saidOf(id: DutyId, duty: Duty, school: School): Said | 'nothing' | undefined {
  if (duty.done) return id === 'review-annual' && duty.due ? 'nothing' : undefined;
  if (school.unreadable.length > 0 && (duty.undated || id !== 'review-annual')) return undefined;
  if (duty.undated) return words.undated;
  if (id === 'review-annual') return duty.soon ? 'nothing' : words.late;
  if (id === 'kept-under-review') return words.kept;
  return duty.item ? say(words.after, { title: titleOf(duty.item) }) : words.afterPlain;
}

function entry(id: DutyId, duty: Duty, tells: Said | 'nothing', { edition, root }: School, today: Day): Found {
  const item = edition.items[id]!;
  const source = whereItStands(edition, item.clause)?.source;
  const late = !duty.done && !duty.soon && (duty.due === undefined || duty.due < today);
  const plan = root.data.plan;
  return {
    state: 'duty',
    basis: 'law',
    kind: id,
    called: item.title,
    title: item.title,
    ...(tells === 'nothing' ? {} : { tells }),
    ...(id === 'review-after-s28' ? { tellsOthers: words.afterPlain } : {}),
    ...(duty.due ? { day: duty.due } : {}),
    ...(late ? { late: true as const } : {}),
    ...(source ? { source } : {}),
    ...(duty.item ? { span: fieldSpan(duty.item) } : plan ? { span: fieldSpan(plan, 'prepared') } : {}),
    least: 'public',
  };
}
