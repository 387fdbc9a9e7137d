import { personalFindings } from '../personal.ts';
import type { Rule } from '../rule.ts';

/** A name and something that is private to whom it belongs. Who does the work may be named: “Mrs Jones leads”. */
export const personWithNeed: Rule = {
  id: 'person-with-need',
  basis: 'ours',
  severity: 'warning',
  personal: true,
  summary: { en: 'Nobody is named together with a need', cy: 'Ni enwir neb ynghyd ag angen' },
  why: {
    en: 'A learner’s additional learning needs, care, health, meals or exclusion are theirs to tell, and so is a member of staff’s illness or performance. A plan is about what the school does for all who are in that position. People may well be named for the work that they lead.',
    cy: 'Mater i’r dysgwr ei hun yw anghenion dysgu ychwanegol, gofal, iechyd, prydau neu waharddiad, ac felly hefyd salwch neu berfformiad aelod o staff. Yr hyn y mae’r ysgol yn ei wneud dros bawb yn y sefyllfa honno yw cynllun. Gellir enwi pobl am y gwaith y maent yn ei arwain.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    note: Jac Pughe has an IDP and reads with an adult each day. # <-- here
`,
    },
    {
      'plan.yaml': `priorities:
  darllen:
    title: Darllen yn rhugl
    # Mae Cadi Hopcyn yn derbyn gofal, felly grŵp bach. # <-- here
    strategy: Grŵp bach bob bore.
    note: Nid yw gwersi Mrs Tegwen Howes yn ddigon da; mae ei haddysgu yn wan. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    lead: Mrs Howes
    strategy: Mrs Howes leads, with the ALN coordinator. Learners who have an IDP read with an adult each day.
  darllen:
    title: Darllen yn rhugl
    strategy: Cadi Hopcyn sy’n arwain gwaith ADY, ac yn hyfforddi staff. Mae grŵp bach bob bore i ddysgwyr sydd â CDU.
`,
    },
  ],
  check: (school, { today }) => personalFindings(school, today, 'person-with-need'),
};
