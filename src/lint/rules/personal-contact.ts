import { personalFindings } from '../personal.ts';
import type { Rule } from '../rule.ts';

/** Ways to reach one person. What belongs to an office or a role, and what the school says of itself under `school:`, is let be. */
export const personalContact: Rule = {
  id: 'personal-contact',
  basis: 'ours',
  severity: 'warning',
  personal: true,
  summary: { en: 'No private telephone number, e-mail address or home stands in the files', cy: 'Nid oes rhif ffôn, e-bost na chartref preifat yn y ffeiliau' },
  why: {
    en: 'A plan outlives those who are named in it and is copied to many places. The number of the office, or an address such as office@ or swyddfa@, reaches whoever does the work by then. Those, and what stands under school:, are never reported.',
    cy: 'Mae cynllun yn para’n hirach na’r rhai a enwir ynddo, ac fe’i copïir i sawl man. Mae rhif y swyddfa, neu gyfeiriad fel office@ neu swyddfa@, yn cyrraedd pwy bynnag sy’n gwneud y gwaith erbyn hynny. Ni nodir y rheini byth, na’r hyn sydd o dan school:.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  partners:
    title: Families as partners
    strategy: Families ring the link worker on 07700 900123. # <-- here
`,
    },
    {
      'plan.yaml': `priorities:
  partneriaid:
    title: Teuluoedd yn bartneriaid
    strategy: Gall rhieni ysgrifennu at non.hopcyn@example.org. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Ysgol y Felin
  context: Ring us on 01632 960123.
priorities:
  partners:
    title: Families as partners
    strategy: Families ring the office, or write to office@example.org.
  partneriaid:
    title: Teuluoedd yn bartneriaid
    strategy: Gall rhieni ffonio’r swyddfa ar 01632 960123, neu ysgrifennu at swyddfa@example.org.
`,
    },
  ],
  check: (school, { today }) => personalFindings(school, today, 'personal-contact'),
};
