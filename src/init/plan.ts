import type { Said } from '../language/said.ts';
import type { Answers } from './answers.ts';
import { asExample, exampleOf, REPLACE } from './example.ts';
import { asValue, Page } from './page.ts';

const note = (en: string, cy: string): Said => ({ en, cy });

/** `plan.yaml`: a place for everything that law asks a plan to hold, and one worked example. */
export function planFile(answers: Answers): string {
  const page = new Page(answers.notes, answers.languages);
  head(page, answers);
  priorities(page, answers);
  strategies(page, answers);
  resources(page, answers);
  statement(page, answers);
  life(page, answers);
  return page.toString();
}

function head(page: Page, answers: Answers): void {
  const { years } = exampleOf(answers);
  page
    .note(0, note('The school’s development plan. Each line is a name, a colon and some words; what belongs to something stands under it, two spaces in.', 'Cynllun datblygu’r ysgol. Mae pob llinell yn enw, yn golon ac yn eiriau; mae’r hyn sy’n perthyn i rywbeth yn sefyll o dano, ddau fwlch i mewn.'))
    .note(0, note('Empty means not yet written. A draft may have gaps: sip check lists what is still to do.', 'Mae gwag yn golygu heb ei ysgrifennu eto. Gall drafft fod â bylchau: mae sip check yn rhestru’r hyn sydd i’w wneud.'))
    .note(0, note('Longer text goes under a |, on lines of its own. To see what a name is for: sip explain locality', 'Mae testun hirach yn mynd o dan |, ar ei linellau ei hun. I weld beth yw diben enw: sip explain locality'))
    .note(0, note('Notes like this one are in no report. Take them away as you go.', 'Nid yw nodiadau fel hwn mewn unrhyw adroddiad. Tynnwch nhw wrth fynd ymlaen.'))
    .line(0, 'sip', '1')
    .space()
    .line(0, 'school')
    .line(1, 'name', asValue(answers.name))
    .line(1, 'kind', answers.kind)
    .line(1, 'language', answers.languages === 'both' ? answers.notes : answers.languages)
    .space()
    .line(0, 'plan')
    .words(1, 'title', note('School Development Plan', 'Cynllun Datblygu’r Ysgol'))
    .note(1, note('draft, then for-approval, then approved. From for-approval on, what law wants and is not there is an error.', 'draft, wedyn for-approval, wedyn approved. O for-approval ymlaen, gwall yw’r hyn y mae’r gyfraith yn ei fynnu nad yw yno.'))
    .line(1, 'stage', 'draft')
    .line(1, 'years', years)
    .note(1, note('The day the plan was prepared. Its yearly review is counted from here.', 'Y diwrnod y paratowyd y cynllun. Cyfrifir ei adolygiad blynyddol o hwn.'))
    .line(1, 'prepared')
    .note(1, note('What the school wants to have done this year, and further on.', 'Yr hyn y mae’r ysgol am fod wedi ei wneud eleni, ac ymhellach ymlaen.'))
    .line(1, 'short-term')
    .line(1, 'longer-term')
    .space()
    .note(0, note('How account was taken of each national priority in setting yours, or why not. To take account is not to adopt.', 'Sut y rhoddwyd sylw i bob blaenoriaeth genedlaethol wrth bennu eich rhai chi, neu pam na wnaed hynny. Nid yw rhoi sylw’n golygu mabwysiadu.'))
    .line(0, 'national-priorities')
    .line(1, 'progression')
    .line(2, 'how')
    .line(1, 'poverty')
    .line(2, 'how')
    .space();
}

function priorities(page: Page, answers: Answers): void {
  const example = exampleOf(answers);
  page
    .note(0, note('This year’s priorities in detail. Each stands under a short id of your own, which other places use to name it.', 'Blaenoriaethau eleni’n fanwl. Mae pob un yn sefyll o dan enw byr o’ch dewis, y mae mannau eraill yn ei ddefnyddio i’w henwi.'))
    .line(0, 'priorities')
    .note(1, REPLACE)
    .line(1, example.priority)
    .words(2, 'title', asExample(note('Reading for pleasure', 'Darllen er pleser')))
    .words(2, 'aiming-for', note('Learners in every class read by choice, at school and at home.', 'Dysgwyr ym mhob dosbarth yn darllen o’u dewis, yn yr ysgol a gartref.'))
    .line(2, 'lead', example.deputy)
    .note(2, note('Why this is a priority: the short id of a finding in self-evaluation.yaml.', 'Pam mae hon yn flaenoriaeth: enw byr canfyddiad yn self-evaluation.yaml.'))
    .line(2, 'because', `[${example.finding}]`)
    .note(2, note('How its targets will be met, in short.', 'Sut y caiff ei thargedau eu cyflawni, yn gryno.'))
    .words(2, 'strategy', note('Time to read each day, books that learners chose, and adults who read with them.', 'Amser i ddarllen bob dydd, llyfrau a ddewisodd dysgwyr, ac oedolion sy’n darllen gyda nhw.'))
    .line(2, 'targets')
    .line(3, 'T1')
    .words(4, 'title', note('Most learners choose to read on most days.', 'Y rhan fwyaf o ddysgwyr yn dewis darllen ar y rhan fwyaf o ddyddiau.'))
    .note(4, note('What gets better for learners when the target is met.', 'Yr hyn sy’n gwella i ddysgwyr pan gaiff y targed ei gyflawni.'))
    .words(4, 'outcome', note('Learners read widely and talk about what they read.', 'Dysgwyr yn darllen yn eang ac yn siarad am yr hyn y maent yn ei ddarllen.'))
    .words(4, 'measure', note('Reading records of each class, looked at each half-term.', 'Cofnodion darllen pob dosbarth, y bwrir golwg arnynt bob hanner tymor.'))
    .line(4, 'baseline', '40%')
    .line(4, 'aim', '75%')
    .line(4, 'by', example.end)
    .line(4, 'monitored', example.halfTerm)
    .line(2, 'milestones')
    .line(3, example.corners)
    .words(4, 'title', note('Every class has a reading corner that its learners planned.', 'Mae gan bob dosbarth gornel ddarllen a gynlluniwyd gan ei ddysgwyr.'))
    .line(4, 'by', example.milestone)
    .line(2, 'actions')
    .line(3, example.choose)
    .words(4, 'title', note('Learners choose new books for their class.', 'Dysgwyr yn dewis llyfrau newydd i’w dosbarth.'))
    .line(4, 'lead', example.deputy)
    .line(4, 'by', example.milestone)
    .note(4, note('Which cause of the finding it answers.', 'Pa achos o’r canfyddiad y mae’n ei ateb.'))
    .line(4, 'answers', `[${example.finding}/${example.cause}]`)
    .line(2, 'monitored', example.halfTerm)
    .line(2, 'monitored-by', `[${example.deputy}]`)
    .note(1, note('Years 2 and 3 need a title and the year, no more. Like this, without the marks at the front:', 'Teitl a’r flwyddyn yn unig sydd eu hangen ar flynyddoedd 2 a 3. Fel hyn, heb y marciau ar y blaen:'))
    .shown(1, note(`outdoors:\n  title: Learning outdoors\n  years: ${example.later}`, `awyr-agored:\n  title: Dysgu yn yr awyr agored\n  years: ${example.later}`))
    .space();
}

function strategies(page: Page, answers: Answers): void {
  const example = exampleOf(answers);
  page
    .note(0, note('How the targets are pursued together with others. A sentence or two each.', 'Sut y ceisir cyflawni’r targedau gydag eraill. Brawddeg neu ddwy yr un.'))
    .line(0, 'community')
    .note(1, note('Learners and their families.', 'Dysgwyr a’u teuluoedd.'))
    .line(1, 'families')
    .note(1, note('People who live and work locally.', 'Pobl sy’n byw ac yn gweithio’n lleol.'))
    .line(1, 'locality')
    .space()
    .note(0, note('How staff learn this year so that the targets are met; staff placed here temporarily are part of it.', 'Sut mae staff yn dysgu eleni fel y cyflawnir y targedau; mae staff a leolir yma dros dro yn rhan o hyn.'))
    .line(0, 'learning-strategy')
    .line(1, 'how')
    .line(1, 'temporary-staff')
    .line(1, 'expected-impact')
    .space()
    .line(0, 'professional-learning')
    .note(1, REPLACE)
    .line(1, example.learning)
    .words(2, 'title', asExample(note('Reading aloud so that learners want more', 'Darllen ar goedd fel bod dysgwyr am gael mwy')))
    .line(2, 'for', `[${example.priority}]`)
    .line(2, 'staff', `[${example.teachers}]`)
    .line(2, 'when', example.milestone)
    .words(2, 'how', note('Teachers visit each other’s classes in pairs and plan the next week together.', 'Athrawon yn ymweld â dosbarthiadau ei gilydd fesul pâr ac yn cynllunio’r wythnos nesaf gyda’i gilydd.'))
    .words(2, 'expected-impact', note('Every class hears a book read well each day, and more learners ask to borrow it.', 'Pob dosbarth yn clywed llyfr yn cael ei ddarllen yn dda bob dydd, a mwy o ddysgwyr yn gofyn am ei fenthyg.'))
    .space()
    .note(0, note('How INSET days support the priorities: a sentence or two, or each day with its purpose.', 'Sut mae diwrnodau HMS yn cefnogi’r blaenoriaethau: brawddeg neu ddwy, neu bob diwrnod gyda’i ddiben.'))
    .line(0, 'inset')
    .line(1, 'how')
    .line(1, 'days')
    .space();
}

function resources(page: Page, answers: Answers): void {
  const example = exampleOf(answers);
  page
    .note(0, note('Staff, money and other resources: this year’s, and those expected for years 2 and 3. Amounts are not needed.', 'Staff, arian ac adnoddau eraill: rhai eleni, a’r rhai a ddisgwylir ar gyfer blynyddoedd 2 a 3. Nid oes angen symiau.'))
    .line(0, 'resources')
    .line(1, 'now')
    .line(1, 'later')
    .space()
    .note(0, note('Last year’s targets, each under a short id: how far it was met and, if not fully, why not. Like this:', 'Targedau’r llynedd, pob un o dan enw byr: i ba raddau y’i cyflawnwyd ac, os nad yn llawn, pam. Fel hyn:'))
    .shown(0, note(`${example.yearBefore}:\n  attendance:\n    title: Attendance back to 94%.\n    met: partly\n    extent: It reached 92.6%.\n    why-not: Illness in the spring.`, `${example.yearBefore}:\n  presenoldeb:\n    title: Presenoldeb yn ôl i 94%.\n    met: partly\n    extent: Cyrhaeddodd 92.6%.\n    why-not: Salwch yn y gwanwyn.`))
    .note(0, note('In a new school’s first plan there are none: say so under does-not-apply: with previous-targets: and the reason.', 'Nid oes rhai yng nghynllun cyntaf ysgol newydd: dywedwch hynny o dan does-not-apply: gyda previous-targets: a’r rheswm.'))
    .line(0, 'previous-targets')
    .line(1, example.yearBefore)
    .space();
}

/** What law asks of a pupil referral unit beside its plan. */
function statement(page: Page, { kind }: Answers): void {
  if (kind !== 'pru') return;
  page
    .note(0, note('The unit’s written curriculum policy statement: a line on where it is, and who prepared it together. It is a duty beside the plan and no part of it. Like this:', 'Datganiad polisi cwricwlwm ysgrifenedig yr uned: llinell ar ble mae, a chan bwy y’i paratowyd ar y cyd. Dyletswydd ochr yn ochr â’r cynllun ydyw ac nid rhan ohono. Fel hyn:'))
    .shown(0, note('curriculum-statement:\n  text: On the unit’s website.\n  prepared-by: [Local authority, Management committee, Teacher in charge]', 'curriculum-statement:\n  text: Ar wefan yr uned.\n  prepared-by: [Yr awdurdod lleol, Y pwyllgor rheoli, Yr athro neu’r athrawes â gofal]'))
    .line(0, 'curriculum-statement')
    .space();
}

function life(page: Page, answers: Answers): void {
  const example = exampleOf(answers);
  page
    .note(0, note('Who was consulted, the support the school asks for, and the groups of schools it works with.', 'Â phwy yr ymgynghorwyd, y gefnogaeth y mae’r ysgol yn gofyn amdani, a’r grwpiau o ysgolion y mae’n gweithio gyda nhw.'))
    .line(0, 'consultation')
    .line(0, 'support')
    .line(0, 'collaboratives')
    .space()
    .note(0, note('Once the plan is at work: reviews of it, what governors approved, and a line each time somebody looked at how it goes. Like this:', 'Pan fydd y cynllun ar waith: adolygiadau ohono, yr hyn a gymeradwyodd llywodraethwyr, a llinell bob tro y bydd rhywun yn edrych sut mae’n mynd. Fel hyn:'))
    .shown(0, note(`log:\n  - when: ${answers.firstYear}-11-16\n    kind: monitoring\n    for: [${example.priority}]\n    text: We looked at the reading records of each class.`, `log:\n  - when: ${answers.firstYear}-11-16\n    kind: monitoring\n    for: [${example.priority}]\n    text: Edrychwyd ar gofnodion darllen pob dosbarth.`))
    .line(0, 'reviews')
    .line(0, 'approvals')
    .line(0, 'log')
    .space()
    .note(0, note('Roles, teams and groups. Names are for the school alone, and only if you choose.', 'Rolau, timau a grwpiau. I’r ysgol yn unig y mae enwau, a dim ond os dymunwch.'))
    .line(0, 'people')
    .line(1, example.deputy)
    .words(2, 'title', note('Deputy head', 'Dirprwy bennaeth'))
    .line(2, 'kind', 'staff')
    .line(1, example.teachers)
    .words(2, 'title', note('Teachers', 'Athrawon'))
    .line(2, 'kind', 'team');
}
