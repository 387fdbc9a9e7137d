import type { Said } from '../../language/said.ts';
import { isWritten } from '../../link/text.ts';
import { isPlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The school has a religious character, and its diocesan authority stands nowhere in the plan',
    cy: 'Mae gan yr ysgol gymeriad crefyddol, ac nid yw ei hawdurdod esgobaethol yn unman yn y cynllun',
  },
  hint: {
    en: 'Add `diocesan-authority:` under `school:`, or what the diocese saw under `perspectives:` with `kind: diocese`',
    cy: 'Ychwanegwch `diocesan-authority:` o dan `school:`, neu’r hyn a welodd yr esgobaeth o dan `perspectives:` gyda `kind: diocese`',
  },
} satisfies Record<string, Said>;

/** The guidance describes the part of diocesan authorities and asks schools for nothing, so this is a suggestion of ours. */
export const dioceseNotInvolved: Rule = {
  id: 'diocese-not-involved',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A school with a religious character names its diocesan authority', cy: 'Mae ysgol â chymeriad crefyddol yn enwi ei hawdurdod esgobaethol' },
  why: {
    en: 'Diocesan authorities support the evaluation and improvement of schools with a religious character, in partnership with schools and local authorities. The guidance says so and asks for nothing; that the plan should name them is our suggestion.',
    cy: 'Mae awdurdodau esgobaethol yn cefnogi gwerthuso a gwella ysgolion â chymeriad crefyddol, mewn partneriaeth ag ysgolion ac awdurdodau lleol. Mae’r canllawiau’n dweud hynny ac nid ydynt yn gofyn am ddim; ein hawgrym ni yw y dylai’r cynllun eu henwi.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  name: St Ffraid’s Primary School
  religious-character: Church in Wales # <-- here
priorities:
  oracy:
    title: Talk that helps everybody learn
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Ysgol Gynradd Santes Ffraid
  language: cy
  religious-character: Yr Eglwys yng Nghymru
  diocesan-authority: Esgobaeth Elwydd
priorities:
  llafaredd:
    title: Siarad sy’n helpu pawb i ddysgu
`,
    },
    {
      'plan.yaml': `school:
  name: Bryn Primary School
  religious-character: none
priorities:
  oracy:
    title: Talk that helps everybody learn
`,
    },
  ],
  *check(school) {
    const item = school.root.data.school;
    if (!item || !isWritten(item.data['religious-character']) || item.data['diocesan-authority'] || !isPlan(school)) return;
    const there = school.all('perspective').some(({ data }) => data.kind === 'diocese') || school.all('outside-plan').some(({ data }) => data.kind === 'diocese');
    if (!there && !item.damaged.has('diocesan-authority')) yield { item, field: 'religious-character', message: words.message, hint: words.hint };
  },
};
