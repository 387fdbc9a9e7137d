import type { Said } from '../language/said.ts';

const advice = (en: string, cy: string, hintEn: string, hintCy: string): { message: Said; hint: Said } => ({ message: { en, cy }, hint: { en: hintEn, cy: hintCy } });

/** What is said of a file whose shape is not the format's. No word of JSON Schema. */
export const words = {
  notAPlan: advice(
    'This file holds no names and colons, so it is no part of a plan',
    'Nid oes enwau na cholonau yn y ffeil hon, felly nid yw’n rhan o gynllun',
    'Begin with a line such as priorities: and put items under it',
    'Dechreuwch â llinell fel priorities: a rhowch eitemau oddi tani',
  ),
  unknownKey: advice(
    '“{written}” is not a name that “{name}” has',
    'Nid oes enw “{written}” gan “{name}”',
    'It may hold: {fields}. A name of your own begins with x-',
    'Gall gynnwys: {fields}. Mae enw o’ch dewis chi’n dechrau ag x-',
  ),
  unknownAtRoot: advice(
    '“{written}” is not a name that a plan has',
    'Nid oes enw “{written}” mewn cynllun',
    'At the left edge may stand: {fields}. A name of your own begins with x-',
    'Ar yr ymyl chwith gall fod: {fields}. Mae enw o’ch dewis chi’n dechrau ag x-',
  ),
  near: { en: 'Did you mean “{near}”?', cy: 'Ai “{near}” oeddech chi’n ei feddwl?' },
  belongs: { en: 'It belongs in: {home}', cy: 'Mae’n perthyn yn: {home}' },
  topLevel: { en: 'the file itself, at the left edge', cy: 'y ffeil ei hun, ar yr ymyl chwith' },
  commaInBraces: advice(
    'A comma inside braces or brackets ends the text, so “{written}” reads as a name of its own',
    'Mae coma y tu mewn i fracedi’n gorffen y testun, felly darllenir “{written}” fel enw ynddo’i hun',
    'Take the braces away and put each name on a line of its own',
    'Tynnwch y bracedi a rhowch bob enw ar ei linell ei hun',
  ),
  inBraces: advice(
    'Text in braces reads as names with colons, and “{name}” takes words',
    'Darllenir testun mewn bracedi cyrliog fel enwau â cholonau, ac mae “{name}” yn derbyn geiriau',
    'Take the braces away, or put the whole text in double quotes',
    'Tynnwch y bracedi, neu rhowch y testun cyfan mewn dyfynodau dwbl',
  ),
  twoLanguages: advice(
    '“{written}” cannot stand under “{name}”: only cy, en or does-not-apply can',
    'Ni all “{written}” sefyll o dan “{name}”: dim ond cy, en neu does-not-apply',
    'Write the words after the colon, or cy: and en: beneath it',
    'Ysgrifennwch y geiriau ar ôl y colon, neu cy: ac en: oddi tano',
  ),
  word: {
    message: { en: '“{written}” is not a word that “{name}” knows', cy: 'Nid yw “{written}” yn air y mae “{name}” yn ei adnabod' },
    none: { en: '“{name}” takes one word', cy: 'Mae “{name}” yn derbyn un gair' },
  },
  choose: { en: 'Choose one of: {allowed}', cy: 'Dewiswch un o’r rhain: {allowed}' },
  nearAndChoose: { en: 'Did you mean “{near}”? It may be: {allowed}', cy: 'Ai “{near}” oeddech chi’n ei feddwl? Gall fod: {allowed}' },
  settingName: advice('“{written}” is not a setting of a rule', 'Nid yw “{written}” yn osodiad i reol', 'A rule takes severity: and most:', 'Mae rheol yn derbyn severity: a most:'),
  mark: advice(
    'This is not the mark of a sentence',
    'Nid nod brawddeg yw hwn',
    'Copy the mark from the message: a p and eight digits or letters from a to f',
    'Copïwch y nod o’r neges: p ac wyth digid neu lythyren o a i f',
  ),
  severity: advice('“{written}” is not a setting', 'Nid yw “{written}” yn osodiad', 'It may be silent, info, warning or error', 'Gall fod yn silent, info, warning neu error'),
  version: advice(
    'This file says it is in version “{written}” of the format, and this program knows version 1',
    'Mae’r ffeil hon yn dweud ei bod yn fersiwn “{written}” o’r fformat, a fersiwn 1 y mae’r rhaglen hon yn ei adnabod',
    'Write sip: 1, or use a newer version of the program',
    'Ysgrifennwch sip: 1, neu defnyddiwch fersiwn mwy newydd o’r rhaglen',
  ),
  number: advice('“{name}” is a whole number, and “{written}” is not', 'Rhif cyfan yw “{name}”, ac nid yw “{written}” yn un', 'Write a number such as 1', 'Ysgrifennwch rif fel 1'),
  year: advice('“{written}” is not a year such as 2026-27', 'Nid yw “{written}” yn flwyddyn fel 2026-27', 'Write the first year in full, a hyphen, and two digits', 'Ysgrifennwch y flwyddyn gyntaf yn llawn, cysylltnod, a dau ddigid'),
  tooLong: advice('“{name}” is too long', 'Mae “{name}” yn rhy hir', 'Shorten it', 'Byrhewch ef'),
  words: advice(
    '“{name}” takes words, not a list or names with colons',
    'Mae “{name}” yn derbyn geiriau, nid rhestr nac enwau â cholonau',
    'Write the words after the colon or, for several lines, put | after the colon and the text below it, indented',
    'Ysgrifennwch y geiriau ar ôl y colon neu, ar gyfer sawl llinell, rhowch | ar ôl y colon a’r testun islaw, wedi ei fewnoli',
  ),
  inBrackets: advice(
    'Text in square brackets reads as a list, and “{name}” takes words',
    'Darllenir testun mewn bracedi sgwâr fel rhestr, ac mae “{name}” yn derbyn geiriau',
    'Take the brackets away, or put the whole text in double quotes',
    'Tynnwch y bracedi, neu rhowch y testun cyfan mewn dyfynodau dwbl',
  ),
  items: advice(
    '“{name}” holds items, each under a short id of its own, not a list and not plain words',
    'Mae “{name}” yn cynnwys eitemau, pob un o dan enw byr, nid rhestr na geiriau plaen',
    'Give each item ({kind}) a short id and a colon, and put its fields beneath, indented by two spaces',
    'Rhowch enw byr a cholon i bob eitem ({kind}), a’i meysydd oddi tano, wedi eu mewnoli â dau fwlch',
  ),
  years: advice('“{name}” holds school years such as 2025-26:', 'Mae “{name}” yn cynnwys blynyddoedd ysgol fel 2025-26:', 'Put a line with the year and a colon first, and the items beneath it', 'Rhowch linell â’r flwyddyn a cholon yn gyntaf, a’r eitemau oddi tani'),
  list: advice('“{name}” is a list', 'Rhestr yw “{name}”', 'Begin each entry on a line of its own with a dash and a space', 'Dechreuwch bob cofnod ar ei linell ei hun â llinell fer a bwlch'),
  labels: advice('“{name}” holds names with words or figures beneath it', 'Mae “{name}” yn cynnwys enwau gyda geiriau neu ffigurau oddi tano', 'Put each name on a line of its own, with a colon', 'Rhowch bob enw ar ei linell ei hun, gyda cholon'),
  oneOrSeveral: advice('“{name}” takes one id or word, or a list of them', 'Mae “{name}” yn derbyn un enw byr neu air, neu restr ohonynt', 'Write [first, second] on one line', 'Ysgrifennwch [cyntaf, ail] ar un llinell'),
  fields: advice(
    '“{name}” should have its fields beneath it',
    'Dylai meysydd “{name}” fod oddi tano',
    'Put each field on a line of its own, indented: {fields}',
    'Rhowch bob maes ar ei linell ei hun, wedi ei fewnoli: {fields}',
  ),
  reasonRequired: advice('A reason is missing under “{name}”', 'Mae rheswm ar goll o dan “{name}”', 'Add reason: with a few words', 'Ychwanegwch reason: gydag ychydig eiriau'),
  forgottenId: advice(
    'Each item ({kind}) needs a short id first, and “{field}” stands where the id should be',
    'Mae angen enw byr yn gyntaf ar bob eitem ({kind}), ac mae “{field}” yn sefyll lle dylai’r enw fod',
    'Put a line with an id of your own and a colon above it, such as first:, and indent the rest by two more spaces',
    'Rhowch linell ag enw byr o’ch dewis a cholon uwch ei ben, er enghraifft cyntaf:, a mewnolwch y gweddill ddau fwlch arall',
  ),
  reservedId: advice('“{id}” cannot be an id: it means something already', 'Ni all “{id}” fod yn enw byr: mae iddo ystyr eisoes', 'If it was meant as a field, it stands too far to the right: move it and what is below it to the left. Else choose another short name ({kind})', 'Os maes oedd i fod, mae’n rhy bell i’r dde: symudwch ef a’r hyn sydd oddi tano i’r chwith. Fel arall dewiswch enw byr arall ({kind})'),
  longId: advice('The id “{id}” is longer than 40 letters', 'Mae’r enw byr “{id}” yn hirach na 40 llythyren', 'Choose a short name ({kind}); the title holds the words', 'Dewiswch enw byr ({kind}); mae’r geiriau yn y teitl'),
  mixedId: advice(
    'The id “{id}” mixes letters of two alphabets that look alike',
    'Mae’r enw byr “{id}” yn cymysgu llythrennau o ddwy wyddor sy’n edrych yr un fath',
    'Type the short name again ({kind})',
    'Teipiwch yr enw byr eto ({kind})',
  ),
  badId: advice(
    '“{id}” cannot be an id: an id begins with a letter and has letters, digits and hyphens',
    'Ni all “{id}” fod yn enw byr: mae enw byr yn dechrau â llythyren ac yn cynnwys llythrennau, digidau a chysylltnodau',
    'Choose a short name without spaces ({kind}); the title holds the words',
    'Dewiswch enw byr heb fylchau ({kind}); mae’r geiriau yn y teitl',
  ),
  onlySettings: advice('“{key}” is a setting of the whole school', 'Gosodiad ar gyfer yr ysgol gyfan yw “{key}”', 'Move it to sip.yaml', 'Symudwch ef i sip.yaml'),
} as const;
