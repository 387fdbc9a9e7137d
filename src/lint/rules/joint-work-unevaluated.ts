import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isA } from '../../link/school.ts';
import { isPast } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The joint activity “{name}” is past, and nothing says what working together changed here',
    cy: 'Mae’r gweithgaredd ar y cyd “{name}” wedi bod, ac nid oes dim yn dweud beth a newidiodd cydweithio yma',
  },
  hint: {
    en: 'Add `impact:` with a sentence here or to the collaborative; that it changed little, or that it is too early to say, is an answer as well',
    cy: 'Ychwanegwch `impact:` gyda brawddeg yma neu at y grŵp cydweithredol; mae dweud iddo newid ychydig, neu ei bod yn rhy gynnar i ddweud, yn ateb hefyd',
  },
} satisfies Record<string, Said>;

/** One message for each collaborative, at the first activity that is past. A log entry on either with an impact has said it already. */
export const jointWorkUnevaluated: Rule = {
  id: 'joint-work-unevaluated',
  clause: 'collaboratives-add-capacity',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Joint work that has been done says what it changed', cy: 'Mae gwaith ar y cyd a wnaed yn dweud beth a newidiodd' },
  why: {
    en: 'The guidance wants collaboration that adds to each school’s capacity to improve, and says that it works best where schools look at what joint work does for every one of them. A sentence lets partners keep what helps and stop what only takes time.',
    cy: 'Mae’r canllawiau’n dymuno cydweithio sy’n ychwanegu at gapasiti pob ysgol i wella, ac yn dweud ei fod yn gweithio orau lle mae ysgolion yn edrych ar yr hyn y mae gwaith ar y cyd yn ei wneud i bob un ohonynt. Mae brawddeg yn gadael i bartneriaid gadw’r hyn sy’n helpu a rhoi’r gorau i’r hyn sydd ond yn cymryd amser.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
    activities:
      ladder: # <-- here
        title: One ladder of reading from Year 5 to Year 8
        when: 2026-10-14
      visits:
        title: Lessons seen together
        when: 2027-02
`,
    },
    {
      'plan.yaml': `language: cy
collaboratives:
  tair-ysgol:
    title: Y tair ysgol fach
    kind: horizontal
    activities:
      teithiau: # <-- here
        title: Teithiau dysgu ar y cyd
        when: hydref 1 2026
`,
    },
  ],
  good: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
    activities:
      ladder:
        title: One ladder of reading from Year 5 to Year 8
        when: 2026-10-14
    impact: Year 7 begins where Year 6 stopped.
  special-schools:
    title: Three special schools in two authorities
    kind: horizontal
    activities:
      signs:
        title: Agree the signs that all use
        when: 2026-10-14
        impact: Learners who visit are understood.
      swimming:
        title: Share a pool
        when: summer 2027
`,
    },
  ],
  *check(school, { today }) {
    const told = new Set(school.items.filter((item) => isA(item, 'log-entry')).filter(({ data }) => data.impact).flatMap(({ data }) => data.for.map(({ to }) => to)));
    for (const collaborative of school.all('collaborative')) {
      const { data, damaged } = collaborative;
      if (data.impact || damaged.has('impact') || damaged.has('activities') || told.has(collaborative)) continue;
      const item = data.activities.find((one) => isPast(one.data.when, today) && !one.data.impact && !one.damaged.has('impact') && !told.has(one));
      if (item) yield { item, field: 'impact', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
