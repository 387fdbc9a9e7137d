import type { Said } from '../language/said.ts';

/** Sentences for the fields that hold statutory items, and for a few that examples always meet. By `definition.field`. */
export const SENTENCES: Readonly<Record<string, Said>> = {
  'priority.title': { en: 'Reading for pleasure', cy: 'Darllen er pleser' },
  'priority.strategy': { en: 'Daily reading with a partner.', cy: 'Darllen bob dydd gyda phartner.' },
  'target.title': { en: 'Every learner reads daily.', cy: 'Pob dysgwr yn darllen bob dydd.' },
  'target.outcome': { en: 'Learners choose to read.', cy: 'Dysgwyr yn dewis darllen.' },
  'root.strategy': { en: 'Daily reading, and visits between classes.', cy: 'Darllen dyddiol, ac ymweld â dosbarthiadau.' },
  'community.families': { en: 'Families read with us on Fridays.', cy: 'Teuluoedd yn darllen gyda ni ar ddydd Gwener.' },
  'community.locality': { en: 'Shops and the library hear readers.', cy: 'Siopau a’r llyfrgell yn gwrando ar ddarllenwyr.' },
  'learning-strategy.how': { en: 'Teachers plan reading together.', cy: 'Athrawon yn cynllunio darllen gyda’i gilydd.' },
  'learning-strategy.temporary-staff': { en: 'Supply staff join the training.', cy: 'Staff cyflenwi’n ymuno â’r hyfforddiant.' },
  'resources.now': { en: 'One teaching assistant, and new books.', cy: 'Un cynorthwyydd addysgu, a llyfrau newydd.' },
  'resources.later': { en: 'We expect the same staff and less money.', cy: 'Disgwyliwn yr un staff a llai o arian.' },
  'inset.how': { en: 'Two of our days are about reading.', cy: 'Mae dau o’n diwrnodau am ddarllen.' },
  'inset-day.purpose': { en: 'Teaching reading.', cy: 'Addysgu darllen.' },
  'national-priority.how': { en: 'Books to take home cost nothing.', cy: 'Nid yw llyfrau i’r cartref yn costio dim.' },
  'previous-target.title': { en: 'Attendance back to 94%.', cy: 'Presenoldeb yn ôl i 94%.' },
  'previous-target.extent': { en: 'It reached 92%.', cy: 'Cyrhaeddodd 92%.' },
  'previous-target.why-not': { en: 'Illness in the spring.', cy: 'Salwch yn y gwanwyn.' },
  'finding.finding': { en: 'Learners read well and seldom by choice.', cy: 'Dysgwyr yn darllen yn dda, ond nid o ddewis.' },
  'school.federated-with': { en: '[Ysgol Bryn Hedydd]', cy: '[Ysgol Bryn Hedydd]' },
  'person.title': { en: 'Deputy head', cy: 'Dirprwy bennaeth' },
};

/** An id for each kind, where a child stands below it. */
export const IDS: Readonly<Record<string, Said>> = {
  priority: { en: 'reading', cy: 'darllen' },
  target: { en: 'T1', cy: 'T1' },
  finding: { en: 'few-readers', cy: 'prin-ddarllen' },
  inspection: { en: 'estyn-2025', cy: 'estyn-2025' },
  recommendation: { en: 'R1', cy: 'A1' },
  'previous-target': { en: 'attendance', cy: 'presenoldeb' },
  'national-priority': { en: 'poverty', cy: 'poverty' },
  'focus-area': { en: 'learning', cy: 'learning' },
  person: { en: 'deputy-head', cy: 'dirprwy' },
};
export const ANY_ID: Said = { en: 'example', cy: 'enghraifft' };

/** A believable value for each type that is not words of the field's own. */
export const VALUES: Readonly<Record<string, Said>> = {
  text: { en: 'A sentence or two.', cy: 'Brawddeg neu ddwy.' },
  title: { en: 'A few words', cy: 'Ychydig eiriau' },
  amount: { en: '58%', cy: '58%' },
  money: { en: '£2,799', cy: '£2,799' },
  time: { en: 'spring 2027', cy: 'gwanwyn 2027' },
  year: { en: '2026-27', cy: '2026-27' },
  number: { en: '1', cy: '1' },
  people: { en: '[deputy-head]', cy: '[dirprwy]' },
  ids: { en: '[older-id]', cy: '[hen-enw]' },
};

/** Times where another way of saying them is usual. */
export const TIMES: Readonly<Record<string, Said>> = {
  monitored: { en: 'each half-term', cy: 'bob hanner tymor' },
  every: { en: 'each term', cy: 'bob tymor' },
  years: { en: '2026-27 to 2028-29', cy: '2026-27 hyd 2028-29' },
  when: { en: '2026-11-23', cy: '2026-11-23' },
  prepared: { en: '2026-09-30', cy: '2026-09-30' },
  autumn: { en: '2026-09-01 to 2026-12-18', cy: '2026-09-01 hyd 2026-12-18' },
};

/** What a reference would name, by the first kind it takes. */
export const REFERENCES: Readonly<Record<string, Said>> = {
  priority: { en: '[reading]', cy: '[darllen]' },
  target: { en: 'T1', cy: 'T1' },
  finding: { en: '[few-readers]', cy: '[prin-ddarllen]' },
  cause: { en: '[few-readers/few-books]', cy: '[prin-ddarllen/prin-lyfrau]' },
  grant: { en: 'pupil-development', cy: 'datblygu-disgyblion' },
  'inset-day': { en: '[september]', cy: '[medi]' },
  inspection: { en: 'estyn-2025', cy: 'estyn-2025' },
};

/** Fields whose value is neither words nor a list: shown as it is typed. */
export const PLAIN: Readonly<Record<string, Said>> = {
  $schema: { en: '.sip/sip.schema.json', cy: '.sip/sip.cy.schema.json' },
  sip: { en: '1', cy: '1' },
  edition: { en: 'wales-2025', cy: 'wales-2025' },
  profile: { en: 'vale-of-glamorgan', cy: 'vale-of-glamorgan' },
  seal: { en: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9', cy: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' },
  files: { en: '[departments/*.yaml]', cy: '[adrannau/*.yaml]' },
};

/** What stands under a label of the edition's, by the list it comes from. */
export const LABELS: Readonly<Record<string, string>> = { items: 'previous-targets', themes: 'welsh-continuum' };
export const ANY_LABEL: Said = { en: 'Year 6', cy: 'Blwyddyn 6' };
export const REASON: Said = { en: 'We opened in September.', cy: 'Agorwyd yr ysgol ym mis Medi.' };
