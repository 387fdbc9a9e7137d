import type { Said } from '../language/said.ts';
import type { SightingKind } from './sighting.ts';

/** What is said of one kind of sighting: by which rule, what it looks like, and what to write instead. The words themselves are never said. */
export interface KindWords {
  readonly rule: string;
  readonly message: Said;
  readonly instead: Said;
}

const NUMBER: Said = { en: 'Take the number out: a plan needs none', cy: 'Tynnwch y rhif: nid oes angen un ar gynllun' };
const REACH: Said = { en: 'Write the role, or how to reach the school', cy: 'Ysgrifennwch y rôl, neu sut i gysylltu â’r ysgol' };
const GROUP: Said = { en: 'Write of a larger group, such as a phase or several years together, or of what is done', cy: 'Ysgrifennwch am grŵp mwy, fel cyfnod neu sawl blwyddyn gyda’i gilydd, neu am yr hyn a wneir' };

/** What is said of each kind, by the rule that tells of it. */
export const KIND_WORDS: Readonly<Record<SightingKind, KindWords>> = {
  upn: { rule: 'personal-identifier', message: { en: 'This looks like a unique pupil number (UPN)', cy: 'Mae hwn yn edrych fel rhif unigryw disgybl (UPN)' }, instead: NUMBER },
  'nhs-number': { rule: 'personal-identifier', message: { en: 'This looks like an NHS number', cy: 'Mae hwn yn edrych fel rhif GIG' }, instead: NUMBER },
  'national-insurance': { rule: 'personal-identifier', message: { en: 'This looks like a National Insurance number', cy: 'Mae hwn yn edrych fel rhif Yswiriant Gwladol' }, instead: NUMBER },
  uln: { rule: 'personal-identifier', message: { en: 'This looks like a unique learner number (ULN)', cy: 'Mae hwn yn edrych fel rhif unigryw dysgwr (ULN)' }, instead: NUMBER },
  birth: {
    rule: 'personal-identifier',
    message: { en: 'This looks like a date of birth', cy: 'Mae hwn yn edrych fel dyddiad geni' },
    instead: { en: 'Take the date out, and write the year group where it matters', cy: 'Tynnwch y dyddiad, ac ysgrifennwch y grŵp blwyddyn lle mae’n bwysig' },
  },
  phone: { rule: 'personal-contact', message: { en: 'This looks like somebody’s telephone number', cy: 'Mae hwn yn edrych fel rhif ffôn rhywun' }, instead: REACH },
  email: { rule: 'personal-contact', message: { en: 'This looks like somebody’s own e-mail address', cy: 'Mae hwn yn edrych fel cyfeiriad e-bost rhywun' }, instead: REACH },
  home: { rule: 'personal-contact', message: { en: 'This looks like the address of somebody’s home', cy: 'Mae hwn yn edrych fel cyfeiriad cartref rhywun' }, instead: { en: 'Take the address out', cy: 'Tynnwch y cyfeiriad' } },
  'learner-need': {
    rule: 'person-with-need',
    message: { en: 'These words seem to name a person together with a need or something private', cy: 'Mae’r geiriau hyn i’w gweld yn enwi person ynghyd ag angen neu rywbeth preifat' },
    instead: { en: 'Write of the group and of what the school does, without a name or initials', cy: 'Ysgrifennwch am y grŵp ac am yr hyn y mae’r ysgol yn ei wneud, heb enw na blaenlythrennau' },
  },
  'staff-matter': {
    rule: 'person-with-need',
    message: { en: 'These words seem to name a member of staff together with a matter of their health, conduct or performance', cy: 'Mae’r geiriau hyn i’w gweld yn enwi aelod o staff ynghyd â mater sy’n ymwneud ag iechyd, ymddygiad neu berfformiad' },
    instead: { en: 'Write the role and what the plan needs, and keep the matter where personnel records are kept', cy: 'Ysgrifennwch y rôl a’r hyn y mae ei angen ar y cynllun, a chadwch y mater lle cedwir cofnodion staff' },
  },
  'one-learner': { rule: 'small-group', message: { en: 'These words tell something of one learner, who could be recognised', cy: 'Mae’r geiriau hyn yn dweud rhywbeth am un dysgwr, y gellid ei adnabod' }, instead: GROUP },
  'few-learners': { rule: 'small-group', message: { en: 'These words tell something of fewer than five learners, who could be recognised', cy: 'Mae’r geiriau hyn yn dweud rhywbeth am lai na phum dysgwr, y gellid eu hadnabod' }, instead: GROUP },
};
