import type { Said } from '../../language/said.ts';
import { isWritten } from '../../link/text.ts';
import { isPlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The school has a religious character, and nothing here shows the part of its diocesan authority',
    cy: 'Mae gan yr ysgol gymeriad crefyddol, ac nid oes dim yma’n dangos rhan ei hawdurdod esgobaethol',
  },
  hint: {
    en: 'Add `diocesan-authority:` under `school:`, or a perspective or an outside plan with `kind: diocese`; where none works with the school, write `diocesan-authority: none`',
    cy: 'Ychwanegwch `diocesan-authority:` o dan `school:`, neu safbwynt neu gynllun allanol gyda `kind: diocese`; lle nad oes un yn gweithio gyda’r ysgol, ysgrifennwch `diocesan-authority: dim`',
  },
} satisfies Record<string, Said>;

/** The guidance describes the partnership and asks it of nobody, so this is a question and no more. Never told by any person’s words. */
export const dioceseNotInvolved: Rule = {
  id: 'diocese-not-involved',
  clause: 'diocesan-evaluation-improvement',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A school with a religious character shows the part of its diocesan authority', cy: 'Mae ysgol â chymeriad crefyddol yn dangos rhan ei hawdurdod esgobaethol' },
  why: {
    en: 'The guidance describes diocesan authorities as partners of schools and local authorities, who support evaluation and improvement in schools with a religious character. Saying who they are lets all partners know of each other and plan support together. It asks nothing of the school that it does not do already.',
    cy: 'Mae’r canllawiau’n disgrifio awdurdodau esgobaethol fel partneriaid i ysgolion ac awdurdodau lleol, sy’n cefnogi gwerthuso a gwella mewn ysgolion â chymeriad crefyddol. Mae dweud pwy ydynt yn gadael i bob partner wybod am ei gilydd a chynllunio cefnogaeth gyda’i gilydd. Nid yw’n gofyn dim gan yr ysgol nad yw’n ei wneud eisoes.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school: # <-- here
  kind: primary
  religious-character: Church in Wales, voluntary aided
priorities:
  reading:
    title: Reading fluently
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: primary
  language: cy
  religious-character: Ysgol Gatholig
priorities:
  darllen:
    title: Darllen yn rhugl
self-evaluation:
  perspectives:
    ymweliad:
      kind: diocese
      text: Gwelwyd addoli y mae’r dysgwyr yn ei arwain.
`,
    },
    {
      'plan.yaml': `school:
  kind: secondary
  religious-character: A school of a faith without dioceses
  diocesan-authority: none
priorities:
  reading:
    title: Reading fluently
`,
    },
    {
      'plan.yaml': `school:
  kind: primary
  religious-character: none
priorities:
  reading:
    title: Reading fluently
`,
    },
  ],
  *check(school) {
    const item = school.root.data.school;
    if (!item || !isPlan(school) || !isWritten(item.data['religious-character']) || item.data['diocesan-authority']) return;
    const perspectives = school.all('perspective');
    const outside = school.all('outside-plan');
    const untold = ['self-evaluation', 'outside-plans'].some((field) => school.root.damaged.has(field)) || school.root.data['self-evaluation']?.damaged.has('perspectives');
    if (untold || [...perspectives, ...outside].some(({ damaged }) => damaged.has('kind'))) return;
    if (perspectives.some(({ data }) => data.kind === 'diocese') || outside.some(({ data }) => data.kind === 'diocese')) return;
    yield { item, field: 'diocesan-authority', message: words.message, hint: words.hint };
  },
};
