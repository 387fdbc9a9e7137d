import { joinSaid } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { yearName } from '../link/calendar.ts';
import { EXAMPLE_MARK } from '../link/example.ts';
import type { Answers } from './answers.ts';

/** The short ids and times of the worked example, in the language of the school's own ids. */
export function exampleOf({ languages, firstYear, today }: Answers) {
  const welsh = languages === 'cy';
  const spring = today < `${firstYear + 1}-03-01`;
  const word = (en: string, cy: string) => (welsh ? cy : en);
  const milestone = spring ? word('spring', 'gwanwyn') : word('summer', 'haf');
  return {
    finding: word('example-few-readers', 'enghraifft-prin-ddarllen'),
    cause: word('few-books', 'prin-lyfrau'),
    priority: word('example-reading', 'enghraifft-darllen'),
    learning: word('example-reading-aloud', 'enghraifft-darllen-ar-goedd'),
    corners: word('corners', 'corneli'),
    choose: word('choose-books', 'dewis-llyfrau'),
    deputy: word('deputy-head', 'dirprwy'),
    teachers: word('teachers', 'athrawon'),
    milestone: `${milestone} ${firstYear + 1}`,
    end: `${word('summer', 'haf')} ${firstYear + 1}`,
    before: `${word('summer', 'haf')} ${firstYear}`,
    halfTerm: word('each half-term', 'bob hanner tymor'),
    year: yearName(firstYear),
    yearBefore: yearName(firstYear - 1),
    years: `${yearName(firstYear)} ${word('to', 'hyd')} ${yearName(firstYear + 2)}`,
    later: `${yearName(firstYear + 1)} ${word('to', 'hyd')} ${yearName(firstYear + 2)}`,
  };
}

/** Stands above whatever is only there to be replaced. */
export const REPLACE: Said = {
  en: 'EXAMPLE, to be replaced: it shows how a finding, a priority and professional learning hang together.',
  cy: 'ENGHRAIFFT, i’w disodli: mae’n dangos sut mae canfyddiad, blaenoriaeth a dysgu proffesiynol yn perthyn i’w gilydd.',
};

/** Words with the mark that tells an example from what a school wrote. */
export const asExample = (said: Said): Said => joinSaid([EXAMPLE_MARK, said], ' ');
