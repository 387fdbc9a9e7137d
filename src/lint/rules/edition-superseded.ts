import { EDITIONS } from '../../edition/editions.ts';
import { joinSaid, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { sayDayBoth } from '../../link/time.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan is checked under an earlier edition ({edition}); a newer one applies from {day}, within its years', cy: 'Gwirir y cynllun o dan argraffiad cynharach ({edition}); mae un mwy newydd yn gymwys o {day}, o fewn ei flynyddoedd' },
  hint: { en: 'What it changes: {changes}. To carry the plan over when the school is ready: sip migrate --edition {id}', cy: 'Yr hyn y mae’n ei newid: {changes}. I gario’r cynllun drosodd pan fydd yr ysgol yn barod: sip migrate --edition {id}' },
} satisfies Record<string, Said>;

/** An old plan is checked under its own edition, and is told once what the next one changes. */
export const editionSuperseded: Rule = {
  id: 'edition-superseded',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A plan that reaches into a newer edition of the guidance is told what that changes', cy: 'Dywedir wrth gynllun sy’n ymestyn i argraffiad mwy newydd o’r canllawiau beth y mae hwnnw’n ei newid' },
  why: {
    en: 'A plan is checked under the edition that it names, or the one in force when it starts, so that guidance that came later is not held against it. Where its years reach into a newer edition, it is worth knowing what that changes.',
    cy: 'Gwirir cynllun o dan yr argraffiad y mae’n ei enwi, neu’r un sydd mewn grym pan fydd yn dechrau, fel na ddelir canllawiau a ddaeth wedyn yn ei erbyn. Lle mae ei flynyddoedd yn ymestyn i argraffiad mwy newydd, mae’n werth gwybod beth y mae hwnnw’n ei newid.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  title: School Development Plan
  years: 2024-25 to 2026-27 # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  title: Cynllun datblygu’r ysgol
  years: 2026-27 hyd 2028-29
`,
    },
    {
      'plan.yaml': `plan:
  title: School Development Plan
  years: 2022-23 to 2024-25
`,
    },
  ],
  *check(school) {
    const plan = school.root.data.plan;
    const end = plan?.data.years?.period?.end;
    const newer = EDITIONS.find(({ applies }) => applies.from > school.edition.applies.from && end !== undefined && applies.from <= end);
    if (!plan || !newer) return;
    const changes = joinSaid(newer.changes, '; ');
    const message = say(words.message, { edition: school.edition.id, day: sayDayBoth(newer.applies.from) });
    yield { item: plan, field: 'years', value: true, message, hint: say(words.hint, { changes, id: newer.id }) };
  },
};
