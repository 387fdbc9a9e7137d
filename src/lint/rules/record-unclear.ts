import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isSaid, kindTitle } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { isUndated } from '../../link/time.ts';
import { fieldsListed, idOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '{kind} “{id}” does not say {missing}, so nothing can count it', cy: 'Nid yw {kind} “{id}” yn dweud {missing}, felly ni all dim ei gyfrif' },
  hint: { en: 'Add {fields}', cy: 'Ychwanegwch {fields}' },
  what: { en: 'what was approved', cy: 'beth a gymeradwywyd' },
  kind: { en: 'of what kind it was', cy: 'o ba fath ydoedd' },
  when: { en: 'when', cy: 'pryd' },
  and: { en: ' and ', cy: ' na ' },
} satisfies Record<string, Said>;

type Part = 'what' | 'kind' | 'when';
type Recorded = Item<'approval'> | Item<'review'> | Item<'inspection'>;

/** What each of them has to say before a clock can run from it or a duty be met by it. */
const PARTS: { readonly [K in Recorded['def']]: readonly Part[] } = { approval: ['what', 'when'], review: ['kind', 'when'], inspection: ['kind', 'when'] };

/** Whether a part is said. A review or an inspection in words (“in the spring”) is told of by `undated-time`. */
const isClear = (item: Recorded, part: Part): boolean => item.damaged.has(part) || (isSaid(item, part) && !(item.def === 'approval' && part === 'when' && isUndated(item.data.when)));

/** A record that lacks what it is a record of: its kind, its day, what was approved. */
export const recordUnclear: Rule = {
  id: 'record-unclear',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'An approval, a review and an inspection say what they were and when', cy: 'Mae cymeradwyaeth, adolygiad ac arolygiad yn dweud beth oeddent a phryd' },
  why: {
    en: 'The duty to review runs from these records, and an approval says which version governors had before them. A line that was lost leaves a record there that nothing can count, and nobody would notice.',
    cy: 'O’r cofnodion hyn y mae’r ddyletswydd i adolygu’n rhedeg, ac mae cymeradwyaeth yn dweud pa fersiwn oedd gerbron y llywodraethwyr. Os collir llinell, bydd cofnod yno na all dim ei gyfrif, ac ni fyddai neb yn sylwi.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september: # <-- here
    what: [priorities, plan]
    minute: 24 September 2026, item 7
  october: # <-- here
    when: 2026-10-14
  for-support: # <-- here
    what: support
    when: at the next meeting
reviews:
  last-summer: # <-- here
    when: 2026-06-24
    revised: no-change-needed
inspections:
  estyn: # <-- here
    when: 2025-03-09
    follow-up: none
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [priorities, plan]
    when: 2026-09-24
    by: Governing body
reviews:
  last-summer:
    kind: annual
    when: 2026-06-24
    revised: no-change-needed
inspections:
  estyn:
    kind: section-28
    when: 2025-03-09
`,
    },
  ],
  *check(school) {
    const records: readonly Recorded[] = [...school.all('approval'), ...school.all('review'), ...school.all('inspection')];
    for (const item of records) {
      const missing = PARTS[item.def].filter((part) => !isClear(item, part));
      if (missing.length === 0) continue;
      const joined = { en: missing.map((part) => words[part].en).join(words.and.en), cy: missing.map((part) => words[part].cy).join(words.and.cy) };
      yield { item, message: say(words.message, { kind: kindTitle(item), id: idOf(item), missing: joined }), hint: say(words.hint, { fields: fieldsListed(missing) }) };
    }
  },
};
