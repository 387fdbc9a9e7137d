import { putUp, sealsInForce, supportUnapproved } from '../approval/approvals.ts';
import type { Hash } from '../approval/seal.ts';
import { wordOf } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { fieldSpan, isA } from '../link/school.ts';
import type { School } from '../link/school.ts';
import { changedSinceApproval, CHANGED_WORDS } from '../link/since-approval.ts';
import { isWritten } from '../link/text.ts';
import { isPast, sayTimeBoth } from '../link/time.ts';
import { entryOf } from './dated.ts';
import type { Found } from './entry.ts';

const words = {
  plan: { en: 'The plan', cy: 'Y cynllun' },
  approval: { en: 'Approval', cy: 'Cymeradwyaeth' },
  putUp: { en: 'Put up for approval, and not yet approved: {what}', cy: 'Gerbron i’w gymeradwyo, heb ei gymeradwyo eto: {what}' },
  support: { en: 'not approved yet', cy: 'heb ei chymeradwyo eto' },
  decision: { en: 'to be decided', cy: 'i’w benderfynu' },
  changed: { en: 'What stands is no longer what was approved ({approved})', cy: 'Nid yr hyn a gymeradwywyd ({approved}) sy’n sefyll bellach' },
  see: { en: 'to see what changed: sip verify', cy: 'i weld beth a newidiodd: sip verify' },
} satisfies Record<string, Said>;

/** What governors have still to approve or to decide. While a file cannot be read, an approval may stand in it. */
export function awaitingApproval(school: School, today: Day, hash: Hash): Found[] {
  const { plan } = school.root.data;
  const of = { state: 'awaiting-approval', basis: 'advice', least: 'governors' } as const;
  const found: Found[] = [];
  const known = school.unreadable.length === 0 && !school.root.damaged.has('approvals');
  const wanted = known ? putUp(school, today) : [];
  if (wanted.length > 0) {
    const what = joinSaid(wanted.map((part) => inLineSaid(wordOf('approval', 'what', part))), ', ');
    found.push({ ...of, kind: 'approval', called: words.approval, title: say(words.putUp, { what }), ...(plan ? { span: fieldSpan(plan, 'stage') } : {}) });
  }
  const changed = school.unreadable.length > 0 ? [] : sealsInForce(school, today, hash).filter(({ fits, parts, approval }) => fits === false && parts.length === approval.data.what.length);
  for (const { approval } of changed) {
    const approved = approval.data.when ? sayTimeBoth(approval.data.when) : { en: approval.id, cy: approval.id };
    found.push({ ...of, kind: 'approval', path: approval.path, called: words.plan, title: say(words.changed, { approved }), tells: words.see, span: fieldSpan(approval, 'seal'), item: approval });
  }
  const since = known && changed.length === 0 ? changedSinceApproval(school, today) : undefined;
  // That a review took place is for whoever may see the review.
  if (since) found.push({ ...of, ...(isA(since.item, 'review') && (since.item.data.audience === 'school' || since.item.damaged.has('audience')) ? { least: 'school' } : {}), kind: 'plan', called: words.plan, title: say(CHANGED_WORDS[since.how], { changed: sayTimeBoth(since.changed), approved: sayTimeBoth(since.approved) }), span: fieldSpan(since.item, since.field) });
  const support = known ? supportUnapproved(school, today) : [];
  const decisions = school.all('decision').filter(({ data }) => isWritten(data.ask) && data.decided === undefined && !isPast(data.by, today));
  return [
    ...found,
    ...support.map((item) => entryOf('awaiting-approval', item, 'title', undefined, words.support)),
    ...decisions.map((item) => entryOf('awaiting-approval', item, 'ask', item.data.by, words.decision)),
  ];
}
