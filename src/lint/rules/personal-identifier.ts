import { personalFindings } from '../personal.ts';
import type { PersonalWords } from '../personal.ts';
import type { Rule } from '../rule.ts';

const INSTEAD = { en: 'Take the number out: a plan needs none', cy: 'Tynnwch y rhif: nid oes angen un ar gynllun' };

const kinds: PersonalWords = {
  upn: { message: { en: 'This looks like a unique pupil number (UPN)', cy: 'Mae hwn yn edrych fel rhif unigryw disgybl (UPN)' }, instead: INSTEAD },
  'nhs-number': { message: { en: 'This looks like an NHS number', cy: 'Mae hwn yn edrych fel rhif GIG' }, instead: INSTEAD },
  'national-insurance': { message: { en: 'This looks like a National Insurance number', cy: 'Mae hwn yn edrych fel rhif Yswiriant Gwladol' }, instead: INSTEAD },
  uln: { message: { en: 'This looks like a unique learner number (ULN)', cy: 'Mae hwn yn edrych fel rhif unigryw dysgwr (ULN)' }, instead: INSTEAD },
  birth: {
    message: { en: 'This looks like a date of birth', cy: 'Mae hwn yn edrych fel dyddiad geni' },
    instead: { en: 'Take the date out, and write the year group where it matters', cy: 'Tynnwch y dyddiad, ac ysgrifennwch y grŵp blwyddyn lle mae’n bwysig' },
  },
};

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
  check: (school, { today }) => personalFindings(school, today, kinds),
};
