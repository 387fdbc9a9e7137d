import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import { mayBeMissing } from '../../link/doubt.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  neither: { en: 'The plan records neither a vertical nor a horizontal collaborative', cy: 'Nid yw’r cynllun yn cofnodi grŵp cydweithredol fertigol na llorweddol' },
  vertical: { en: 'The plan records no vertical collaborative, across ages 3 to 16', cy: 'Nid yw’r cynllun yn cofnodi grŵp cydweithredol fertigol, ar draws oedrannau 3 i 16' },
  horizontal: { en: 'The plan records no horizontal collaborative, with schools like this one or of the same age range', cy: 'Nid yw’r cynllun yn cofnodi grŵp cydweithredol llorweddol, gydag ysgolion tebyg neu o’r un ystod oedran' },
  hint: {
    en: 'Add it under `collaboratives:` with a `title:`, its `kind:` and a line in `purpose:`; a cluster is a vertical one, and partners in another authority count',
    cy: 'Ychwanegwch ef o dan `collaboratives:` gyda `title:`, ei `kind:` a llinell yn `purpose:`; mae clwstwr yn un fertigol, ac mae partneriaid mewn awdurdod arall yn cyfrif',
  },
  kind: { en: 'The collaborative “{name}” does not say whether it is vertical or horizontal', cy: 'Nid yw’r grŵp cydweithredol “{name}” yn dweud ai fertigol ynteu llorweddol ydyw' },
  kindHint: { en: 'Add `kind: vertical` (across ages) or `kind: horizontal` (the same age range)', cy: 'Ychwanegwch `kind: vertical` (ar draws oedrannau) neu `kind: horizontal` (yr un ystod oedran)' },
} satisfies Record<string, Said>;

/** Every school should be in both kinds of collaborative: one message, which says what is missing. */
export const noCollaboration: Rule = {
  id: 'no-collaboration',
  clause: 'both-collaboratives',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The school belongs to a vertical and a horizontal collaborative', cy: 'Mae’r ysgol yn perthyn i grŵp cydweithredol fertigol ac i un llorweddol' },
  why: {
    en: 'The guidance asks every school to work with others in two ways: across ages, so that learning is one path from 3 to 16, and with schools like itself, so that each gains from what the others know. They need not be new groups: a cluster is a vertical one. It holds for every kind of school and for units: a nursery works with the schools its children go on to, and a special school or unit finds its like in other authorities.',
    cy: 'Mae’r canllawiau’n gofyn i bob ysgol weithio gydag eraill mewn dwy ffordd: ar draws oedrannau, fel bod dysgu’n un llwybr o 3 i 16, a chydag ysgolion tebyg, fel bod pob un yn elwa ar yr hyn y mae’r lleill yn ei wybod. Nid oes rhaid iddynt fod yn grwpiau newydd: mae clwstwr yn un fertigol. Mae’n dal ar gyfer pob math o ysgol ac ar gyfer unedau: mae meithrinfa’n gweithio gyda’r ysgolion y mae ei phlant yn symud iddynt, ac mae ysgol arbennig neu uned yn cael hyd i rai tebyg mewn awdurdodau eraill.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  boreau:
    title: Dechrau tawel i’r diwrnod
collaboratives:
  unedau:
    title: Unedau tair sir
    kind: horizontal
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: special
  authority: Dyffryn
priorities:
  communication:
    title: Every learner is understood
collaboratives:
  area-schools:
    title: The schools of the area
    kind: vertical
  special-schools:
    title: Special schools in Dyffryn and two other authorities
    kind: horizontal
`,
    },
    {
      'plan.yaml': `school:
  kind: nursery
  federation: Federated with the infant school next door
priorities:
  outdoors:
    title: Days outdoors
collaboratives:
  path:
    title: Nursery, infant, junior and secondary together
    kind: vertical
  nurseries:
    title: The maintained nurseries of two authorities
    kind: horizontal
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
  three-schools:
    title: The three small schools
    kind: horizontal
`,
    },
  ],
  *check(school) {
    if (!isPlan(school) || mayBeMissing(school, 'shared-priority', 'collaboratives')) return;
    const all = school.all('collaborative');
    const unsaid = all.find(({ data }) => !data.kind);
    const has = (kind: string) => all.some(({ data }) => data.kind === kind);
    if (has('vertical') && has('horizontal')) return;
    if (unsaid) yield { item: unsaid, field: 'kind', message: say(words.kind, { name: nameOf(unsaid) }), hint: words.kindHint };
    else yield { item: wholePlan(school), message: has('vertical') ? words.horizontal : has('horizontal') ? words.vertical : words.neither, hint: words.hint };
  },
};
