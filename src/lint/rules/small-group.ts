import { personalFindings } from '../personal.ts';
import type { Rule } from '../rule.ts';

/** One learner, or fewer than five, and how they do: those who know the school know who is meant. Reports hide such numbers in figures; no report can in prose. */
export const smallGroup: Rule = {
  id: 'small-group',
  basis: 'ours',
  severity: 'warning',
  personal: true,
  summary: { en: 'No learner can be recognised in a small group', cy: 'Ni ellir adnabod unrhyw ddysgwr mewn grŵp bach' },
  why: {
    en: 'In a small school everybody knows who “two of the three boys in Year 2” are. Reports leave counts below five out of figures for readers outside the school; in prose a person has to. A share of many (four learners in five) and learners who take part in something are not reported.',
    cy: 'Mewn ysgol fach mae pawb yn gwybod pwy yw “dau o’r tri bachgen ym Mlwyddyn 2”. Mae adroddiadau’n hepgor niferoedd o dan bump o ffigurau ar gyfer darllenwyr y tu allan i’r ysgol; mewn rhyddiaith rhaid i berson wneud. Ni nodir cyfran o lawer (pedwar dysgwr o bob pump) na dysgwyr sy’n cymryd rhan mewn rhywbeth.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    progress: Two of the three boys in Year 2 did not reach what we expected. # <-- here
    next: Find out what helps the one learner in Year 6 who is looked after. # <-- here
`,
    },
    {
      'plan.yaml': `priorities:
  darllen:
    title: Darllen yn rhugl
    progress: Nid yw dau o’r tri bachgen ym Mlwyddyn 2 wedi cyrraedd y nod. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    progress: Four learners in five read with an adult. Two learners from each class met governors.
  darllen:
    title: Darllen yn rhugl
    progress: Mae pedwar dysgwr o bob pump yn darllen gydag oedolyn. Bu dau ddisgybl o bob dosbarth yn holi’r llywodraethwyr.
`,
    },
  ],
  check: (school, { today }) => personalFindings(school, today, 'small-group'),
};
