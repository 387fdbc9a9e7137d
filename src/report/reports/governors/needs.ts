import { putUp, supportUnapproved } from '../../../approval/approvals.ts';
import { wordOf } from '../../../format/fields.ts';
import type { Said } from '../../../language/said.ts';
import type { Day } from '../../../link/calendar.ts';
import { sayDayBoth } from '../../../link/time.ts';
import { changedSinceApproval, CHANGED_WORDS } from '../../../link/since-approval.ts';
import { isWritten } from '../../../link/text.ts';
import type { Words } from '../../words.ts';
import type { Context } from './context.ts';
import { endOf } from './context.ts';

const words = {
  heading: { en: 'What needs you', cy: 'Yr hyn sydd angen eich sylw' },
  none: { en: 'Nothing in the plan asks for a decision now.', cy: 'Nid oes dim yn y cynllun yn gofyn am benderfyniad ar hyn o bryd.' },
  decide: { en: 'Decide', cy: 'Penderfynu' },
  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  review: { en: 'Review', cy: 'Adolygu' },
  by: { en: 'by {day}', cy: 'erbyn {day}' },
  was: { en: 'was due by {day}', cy: 'roedd i fod erbyn {day}' },
  putUp: { en: 'Put before you for approval: {what}', cy: 'Gerbron i’w gymeradwyo: {what}' },
  support: { en: 'Support the school asks for, not yet approved: {title}', cy: 'Cefnogaeth y mae’r ysgol yn gofyn amdani, heb ei chymeradwyo eto: {title}' },
  yearly: { en: 'The yearly review of the plan', cy: 'Yr adolygiad blynyddol o’r cynllun' },
  undated: {
    en: 'The plan does not say when it was prepared, so the day of its next yearly review cannot be told',
    cy: 'Nid yw’r cynllun yn dweud pryd y’i paratowyd, felly ni ellid dweud pryd y mae ei adolygiad blynyddol nesaf',
  },
  inspection: { en: 'The plan is still to be reviewed after the inspection: {title}', cy: 'Mae’r cynllun i’w adolygu o hyd wedi’r arolygiad: {title}' },
  inspectionPlain: { en: 'The plan is still to be reviewed after the last section 28 inspection', cy: 'Mae’r cynllun i’w adolygu o hyd wedi’r arolygiad adran 28 diwethaf' },
  kept: {
    en: 'Nothing is recorded yet that shows the plan kept under review this school year',
    cy: 'Nid oes dim wedi ei gofnodi eto sy’n dangos bod y cynllun wedi ei gadw o dan adolygiad eleni',
  },
  next: { en: 'Next yearly review of the plan: by {day}.', cy: 'Adolygiad blynyddol nesaf y cynllun: erbyn {day}.' },
  further: { en: 'Further decisions and duties', cy: 'Penderfyniadau a dyletswyddau pellach' },
} satisfies Record<string, Said>;

/** A decision or a duty. */
export interface Need {
  readonly kind: Words;
  readonly what: Words;
  readonly when?: Words;
  readonly late?: true;
}

/** Part 2: decisions and duties, the most pressing first, at most five; the rest stand among the details. */
export interface Needs {
  readonly heading: Words;
  readonly items: readonly Need[];
  readonly none?: Words;
  readonly note?: Words;
  readonly further: { readonly heading: Words; readonly items: readonly Need[] };
}

const MOST = 5;

type Dated = Need & { readonly day: Day | undefined };

export function needs(context: Context): Needs {
  const { speak, duties } = context;
  const all = [...decisions(context), ...approvals(context), ...support(context), ...reviews(context)];
  const sorted = all.map((need, index) => ({ need, index })).sort((a, b) => order(a.need, b.need) || a.index - b.index).map(({ need }) => bare(need));
  const annual = duties['review-annual'];
  return {
    heading: speak.said(words.heading),
    items: sorted.slice(0, MOST),
    ...(sorted.length === 0 ? { none: speak.said(words.none) } : {}),
    ...(annual.done && annual.due ? { note: speak.phrase(words.next, { day: sayDayBoth(annual.due) }) } : {}),
    further: { heading: speak.said(words.further), items: sorted.slice(MOST) },
  };
}

const order = (a: Dated, b: Dated): number => (a.late === b.late ? ((a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : 0) : a.late ? -1 : 1);

const bare = ({ kind, what, when, late }: Dated): Need => ({ kind, what, ...(when ? { when } : {}), ...(late ? { late } : {}) });

function dated({ speak, today }: Context, kind: Said, what: Words, day: Day | undefined, duty = false): Dated {
  const late = day !== undefined && day < today;
  return { kind: speak.said(kind), what, day, ...(day === undefined ? {} : { when: speak.phrase(late && duty ? words.was : words.by, { day: sayDayBoth(day) }) }), ...(late ? { late } : {}) };
}

function decisions(context: Context): Dated[] {
  const { school, speak } = context;
  const open = school.all('decision').filter(({ data }) => isWritten(data.ask) && data.decided === undefined);
  return open.map((decision) => dated(context, words.decide, speak.text(decision.data.ask!), endOf(decision.data.by), true));
}

const meetingDay = ({ nextMeeting }: Context): Day | undefined => nextMeeting?.data.when?.period?.start;

function approvals(context: Context): Dated[] {
  const { school, speak, today } = context;
  const wanted = putUp(school, today);
  if (wanted.length > 0) {
    const what = speak.list(wanted.map((one) => speak.said(wordOf('approval', 'what', one))), '; ');
    return [dated(context, words.approve, speak.phrase(words.putUp, { what }), meetingDay(context))];
  }
  const since = changedSinceApproval(school, today);
  if (!since) return [];
  return [dated(context, words.approve, speak.phrase(CHANGED_WORDS[since.how], { changed: speak.time(since.changed), approved: speak.time(since.approved) }), meetingDay(context))];
}

const support = (context: Context): Dated[] =>
  supportUnapproved(context.school, context.today).map((one) => dated(context, words.approve, context.speak.phrase(words.support, { title: context.speak.withoutStop(context.speak.title(one)) }), meetingDay(context)));

function reviews(context: Context): Dated[] {
  const { duties, speak } = context;
  const annual = duties['review-annual'];
  const after = duties['review-after-s28'];
  const kept = duties['kept-under-review'];
  const found: Dated[] = [];
  if (annual.undated) found.push(dated(context, words.review, speak.gap(words.undated), undefined));
  else if (!annual.done) found.push(dated(context, words.review, speak.said(words.yearly), annual.due, true));
  if (!after.done) {
    const inspection = context.school.all('inspection').find(({ id }) => id === after.item?.id);
    found.push(dated(context, words.review, inspection ? speak.phrase(words.inspection, { title: speak.title(inspection) }) : speak.said(words.inspectionPlain), meetingDay(context)));
  }
  if (!kept.done) found.push(dated(context, words.review, speak.said(words.kept), kept.due, true));
  return found;
}
