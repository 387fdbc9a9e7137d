import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { currentYearOf, yearIsOver, yearsOf } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { inCalendar } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  met: { en: 'The priority “{name}” is met, and nothing says how the improvement will be kept', cy: 'Mae’r flaenoriaeth “{name}” wedi ei chyflawni, ac nid oes dim yn dweud sut y cedwir y gwelliant' },
  closed: { en: 'The priority “{name}” is closed, and nothing says why or how the improvement will be kept', cy: 'Mae’r flaenoriaeth “{name}” wedi ei chau, ac nid oes dim yn dweud pam na sut y cedwir y gwelliant' },
  sustained: { en: 'The priority “{name}” is being sustained, and nothing says how or how often it is looked at', cy: 'Mae’r flaenoriaeth “{name}” yn cael ei chynnal, ac nid oes dim yn dweud sut na pha mor aml yr edrychir arni' },
  ending: { en: 'The priority “{name}” ends this summer, and nothing says how the improvement will be kept', cy: 'Mae’r flaenoriaeth “{name}” yn dod i ben yr haf hwn, ac nid oes dim yn dweud sut y cedwir y gwelliant' },
  hint: { en: 'Add `sustaining:` with a sentence: who keeps an eye on it, and how', cy: 'Ychwanegwch `sustaining:` gyda brawddeg: pwy sy’n cadw llygad arno, a sut' },
  sustainedHint: { en: 'Add `sustaining:` with a sentence, or `monitored:`, such as each term', cy: 'Ychwanegwch `sustaining:` gyda brawddeg, neu `monitored:`, er enghraifft bob tymor' },
  closedHint: { en: 'Add `closed-because:` or `sustaining:` with a sentence', cy: 'Ychwanegwch `closed-because:` neu `sustaining:` gyda brawddeg' },
} satisfies Record<string, Said>;

/** What stays when a priority ends. One that is sustained says how, or when it is looked at. A priority that is still at work is asked only from the last term of its last year on. */
export const sustainingUnsaid: Rule = {
  id: 'sustaining-unsaid',
  clause: 'sustain',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A priority that ends or is sustained says how the improvement is kept', cy: 'Mae blaenoriaeth sy’n dod i ben neu’n cael ei chynnal yn dweud sut y cedwir y gwelliant' },
  why: {
    en: 'The guidance says that keeping an improvement going is often harder than starting it, and that a plan should not simply move on. A sentence is enough, and a priority may also stay in the plan as one that is sustained.',
    cy: 'Mae’r canllawiau’n dweud bod cynnal gwelliant yn aml yn anoddach na’i ddechrau, ac na ddylai cynllun symud ymlaen heb fwy. Mae brawddeg yn ddigon, a gall blaenoriaeth hefyd aros yn y cynllun fel un sy’n cael ei chynnal.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  lunch: # <-- here
    title: Calm lunchtimes
    status: met
  corridors: # <-- here
    title: Calm corridors
    status: sustaining
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  lunch:
    title: Calm lunchtimes
    status: met
    sustaining: The school council asks every class each term.
  website:
    title: A new website
    status: closed
    closed-because: The authority is giving all schools a new one.
  reading:
    title: Reading fluently
  corridors:
    title: Calm corridors
    status: sustaining
    monitored: each term
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    const current = currentYearOf(school, today);
    const lastTerm = school.terms(current, 'summer').start;
    for (const item of school.all('priority')) {
      const { status, sustaining } = item.data;
      if (sustaining || status === 'paused') continue;
      const name = nameOf(item);
      if (status === 'met') yield { item, field: 'sustaining', message: say(words.met, { name }), hint: words.hint };
      else if (status === 'closed') {
        if (!item.data['closed-because']) yield { item, field: 'closed-because', message: say(words.closed, { name }), hint: words.closedHint };
      } else if (status === 'sustaining' && !isLookedAt(school, item)) {
        yield { item, field: 'sustaining', message: say(words.sustained, { name }), hint: words.sustainedHint };
      } else if (today >= lastTerm && yearsOf(item, current).at(-1) === current) yield { item, field: 'sustaining', message: say(words.ending, { name }), hint: words.hint };
    }
  },
};

/** Something says that it is looked at: by itself, by a target of it, or in the review calendar. */
const isLookedAt = (school: School, item: Item<'priority'>): boolean =>
  item.damaged.has('targets') || [item, ...item.data.targets].some((one) => one.data.monitored || one.damaged.has('monitored') || inCalendar(school, one));
