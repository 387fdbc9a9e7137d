import { personalFindings } from '../personal.ts';
import type { Rule } from '../rule.ts';

/** Numbers and dates that belong to one person. Most have a check digit, so there is hardly a doubt. */
export const personalIdentifier: Rule = {
  id: 'personal-identifier',
  basis: 'ours',
  severity: 'warning',
  personal: true,
  summary: { en: 'No number or date of birth of a person stands in the files', cy: 'Nid oes rhif na dyddiad geni neb yn y ffeiliau' },
  why: {
    en: 'A plan is read by many, and git keeps every version of it. A number that belongs to one learner or one member of staff leads anybody who has it to that person, and no plan needs it. Notes and comments count as well: they are in the files.',
    cy: 'Mae llawer yn darllen cynllun, ac mae git yn cadw pob fersiwn ohono. Mae rhif sy’n perthyn i un dysgwr neu un aelod o staff yn arwain unrhyw un sydd ag ef at y person hwnnw, ac nid oes angen un ar gynllun. Mae nodiadau a sylwadau’n cyfrif hefyd: maent yn y ffeiliau.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    note: Begin with A123456789012 after half-term. # <-- here
`,
    },
    {
      'plan.yaml': `priorities:
  darllen:
    title: Darllen yn rhugl
    note: Dyddiad geni 14/03/2017, i’w drafod. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    note: Begin with the Year 4 group after half-term. The stock number is 1234567.
  darllen:
    title: Darllen yn rhugl
    note: Dechrau gyda grŵp Blwyddyn 4 ar 14/03/2027.
`,
    },
  ],
  check: (school, { today }) => personalFindings(school, today, 'personal-identifier'),
};
