import type { Said } from '../language/said.ts';
import type { Advice } from './trouble.ts';

const advice = (en: string, cy: string, hintEn: string, hintCy: string): Advice => ({ message: { en, cy }, hint: { en: hintEn, cy: hintCy } });

/** What to do about text that cannot stand as it is. `{sign}` is the colon or the dash that it stands after. */
export const hints = {
  quoteOrBlock: {
    en: 'Put the whole text in double quotes, or put | after {sign} and the text on the next line, indented',
    cy: 'Rhowch y testun cyfan mewn dyfynodau dwbl, neu rhowch | ar ôl {sign} a’r testun ar y llinell nesaf, wedi ei fewnoli',
  },
  block: {
    en: 'Put | after {sign} and the text on the next line, indented: there quotation marks are only words',
    cy: 'Rhowch | ar ôl {sign} a’r testun ar y llinell nesaf, wedi ei fewnoli: yno dim ond geiriau yw dyfynodau',
  },
  moreThan: {
    en: 'If it means “more than”, write it in words or put the text in double quotes. Otherwise put | after {sign} and the text on the next line, indented',
    cy: 'Os “mwy na” a olygir, ysgrifennwch hynny mewn geiriau neu rhowch y testun mewn dyfynodau dwbl. Fel arall rhowch | ar ôl {sign} a’r testun ar y llinell nesaf, wedi ei fewnoli',
  },
  nextLine: {
    en: 'Leave | alone after {sign}, and move the words to the next line, indented',
    cy: 'Gadewch | ar ei ben ei hun ar ôl {sign}, a symudwch y geiriau i’r llinell nesaf, wedi eu mewnoli',
  },
  closeQuote: {
    en: 'Close it, or, if it is an apostrophe, put | after {sign} and the text on the next line, indented',
    cy: 'Caewch ef, neu, os collnod ydyw, rhowch | ar ôl {sign} a’r testun ar y llinell nesaf, wedi ei fewnoli',
  },
  closeBracket: {
    en: 'Close it if it is a list of ids. If it is text, put | after {sign} and the text on the next line, indented',
    cy: 'Caewch ef os rhestr o enwau byr ydyw. Os testun ydyw, rhowch | ar ôl {sign} a’r testun ar y llinell nesaf, wedi ei fewnoli',
  },
  goesOn: {
    en: 'If it goes on with the text, put | after {sign} and all the text on the lines below. If it is a name of its own, take the extra spaces away',
    cy: 'Os yw’n parhau â’r testun, rhowch | ar ôl {sign} a’r testun i gyd ar y llinellau isod. Os yw’n enw ynddo’i hun, tynnwch y bylchau ychwanegol',
  },
} satisfies Record<string, Said>;

/** The signs that text stands after. */
export const signs = {
  colon: { en: 'the colon', cy: 'y colon' },
  dash: { en: 'the dash', cy: 'y llinell fer' },
} satisfies Record<string, Said>;

/** What is said of text that cannot be read. For a head teacher, not a programmer: no word of YAML's own grammar. */
export const words = {
  tooBig: advice('The file is larger than 1 MiB', 'Mae’r ffeil yn fwy nag 1 MiB', 'Split it over several files', 'Rhannwch hi dros sawl ffeil'),
  tooDeep: advice(
    'The file is nested too deeply or holds too many items to be a plan (at most {most} levels)',
    'Mae’r ffeil wedi ei nythu’n rhy ddwfn neu’n cynnwys gormod o eitemau i fod yn gynllun (hyd at {most} lefel)',
    'No part of a plan needs more than six levels. Was something else saved under this name?',
    'Nid oes angen mwy na chwe lefel ar unrhyw ran o gynllun. A gafodd rhywbeth arall ei gadw o dan yr enw hwn?',
  ),
  controlCharacter: advice(
    'There is a hidden control character here (U+{code})',
    'Mae nod rheoli cudd yma (U+{code})',
    'Delete it, or type the words again',
    'Dilëwch ef, neu deipiwch y geiriau eto',
  ),
  conflict: advice(
    'Two people changed the same lines, and git left both versions here between <<<<<<< and >>>>>>>',
    'Newidiodd dau berson yr un llinellau, a gadawodd git y ddwy fersiwn yma rhwng <<<<<<< a >>>>>>>',
    'Choose what should stand, line by line, and delete the three lines of marks. Do not simply keep both: a line that both share stands there only once',
    'Dewiswch beth ddylai aros, fesul llinell, a dilëwch y tair llinell o farciau. Peidiwch â chadw’r ddwy’n ddiofal: dim ond unwaith y mae llinell gyffredin yno',
  ),
  directive: advice(
    'A line that begins with % is an instruction to the reader, and a plan has none',
    'Cyfarwyddyd i’r darllenydd yw llinell sy’n dechrau â %, ac nid oes yr un mewn cynllun',
    'Delete the line',
    'Dilëwch y llinell',
  ),
  oddIndent: advice(
    'This line begins with a no-break space, which looks like a space and is not one',
    'Mae’r llinell hon yn dechrau â bwlch di-dor, sy’n edrych fel bwlch cyffredin ond nid yw',
    'Delete the spaces at the beginning of the line and type them again. They come from Word or a web page',
    'Dilëwch y bylchau ar ddechrau’r llinell a’u teipio eto. O Word neu o dudalen we y dônt',
  ),
  oddIndents: advice(
    'This line and others below it (others: {others}) begin with no-break spaces, which look like spaces and are not',
    'Mae’r llinell hon ac eraill islaw (nifer yr eraill: {others}) yn dechrau â bylchau di-dor, sy’n edrych fel bylchau cyffredin ond nid ydynt',
    'Delete the spaces at the beginning of each of these lines and type them again. They come from Word or a web page',
    'Dilëwch y bylchau ar ddechrau pob un o’r llinellau hyn a’u teipio eto. O Word neu o dudalen we y dônt',
  ),
  severalDocuments: advice(
    'A line of --- begins a second document, and a file holds one',
    'Mae llinell o --- yn dechrau ail ddogfen, ac un sydd mewn ffeil',
    'Delete the line, or move what follows to a file of its own',
    'Dilëwch y llinell, neu symudwch yr hyn sy’n dilyn i’w ffeil ei hun',
  ),
  alias: advice(
    'Text cannot begin with * as it stands: it would point at another part of the file, and a plan does not do that',
    'Ni all testun ddechrau â * fel y mae: byddai’n pwyntio at ran arall o’r ffeil, ac nid yw cynllun yn gwneud hynny',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  anchor: advice(
    'Text cannot begin with & as it stands: it would be a hidden name for what follows, and a plan has none',
    'Ni all testun ddechrau ag & fel y mae: enw cudd ar yr hyn sy’n dilyn fyddai, ac nid oes yr un mewn cynllun',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  tag: advice(
    'Text cannot begin with ! as it stands: it would name a kind of data, and a plan has no need of that',
    'Ni all testun ddechrau ag ! fel y mae: enw ar fath o ddata fyddai, ac nid oes angen hynny mewn cynllun',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  mergeKey: advice(
    '<< copies one item into another, which a plan does not use',
    'Mae << yn copïo un eitem i un arall, ac nid yw cynllun yn defnyddio hynny',
    'Write the words out in both places, or refer to the item by its id',
    'Ysgrifennwch y geiriau yn y ddau le, neu cyfeiriwch at yr eitem wrth ei henw byr',
  ),
  duplicateKey: advice(
    '“{key}” stands here twice: the first is on line {line}',
    'Mae “{key}” yma ddwywaith: mae’r cyntaf ar linell {line}',
    'Join the two, or give one of them another name. If two people each added an item, give one a new id',
    'Unwch y ddau, neu rhowch enw arall i un ohonynt. Os ychwanegodd dau berson eitem yr un, rhowch enw byr newydd i un',
  ),
  duplicateKeys: advice(
    '“{key}” and other names below it stand here twice (others: {others}): the first “{key}” is on line {line}',
    'Mae “{key}” ac enwau eraill islaw yma ddwywaith (nifer yr eraill: {others}): mae’r “{key}” cyntaf ar linell {line}',
    'Most likely a line with an id and a colon is missing above this one. Put it back',
    'Mae’n debyg bod llinell ag enw byr a cholon ar goll uwchben hon. Rhowch hi’n ôl',
  ),
  signBeforeName: advice(
    'A name cannot begin with {mark}',
    'Ni all enw ddechrau â {mark}',
    'Take it away. If this line goes on with the text above, put | after that colon and all the text on the lines below it, indented',
    'Tynnwch ef. Os yw’r llinell hon yn parhau â’r testun uwchben, rhowch | ar ôl y colon hwnnw a’r testun i gyd ar y llinellau islaw, wedi ei fewnoli',
  ),
  oddKey: advice(
    'A name is expected here, then a colon',
    'Disgwylir enw yma, yna colon',
    'Write a short name and a colon, such as title:',
    'Ysgrifennwch enw byr a cholon, er enghraifft title:',
  ),
  forbiddenKey: advice('“{key}” cannot be used as a name', 'Ni ellir defnyddio “{key}” fel enw', 'Choose another name', 'Dewiswch enw arall'),

  tab: advice(
    'This line is indented with a tab',
    'Mae’r llinell hon wedi ei mewnoli â thab',
    'Use spaces: two for each level. Most editors can turn tabs into spaces',
    'Defnyddiwch fylchau: dau am bob lefel. Gall y rhan fwyaf o olygyddion droi tabiau’n fylchau',
  ),
  tabs: advice(
    'This line and others below it (others: {others}) are indented with tabs',
    'Mae’r llinell hon ac eraill islaw (nifer yr eraill: {others}) wedi eu mewnoli â thabiau',
    'Use spaces: two for each level. Most editors can turn all the tabs of a file into spaces at once',
    'Defnyddiwch fylchau: dau am bob lefel. Gall y rhan fwyaf o olygyddion droi holl dabiau ffeil yn fylchau ar unwaith',
  ),
  colonInText: advice(
    'The text after “{key}:” has a colon and a space in it, and that reads as a second name',
    'Mae colon a bwlch yn y testun ar ôl “{key}:”, a darllenir hynny fel ail enw',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  startsWith: advice(
    'Text cannot begin with {mark} as it stands',
    'Ni all testun ddechrau â {mark} fel y mae',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  afterQuote: advice(
    'The text begins with a quotation mark and goes on after the closing one',
    'Mae’r testun yn dechrau â dyfynnod ac yn mynd yn ei flaen ar ôl yr un olaf',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  openQuote: advice(
    'The text begins with a quotation mark that is never closed',
    'Mae’r testun yn dechrau â dyfynnod nad yw byth yn cael ei gau',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  openBracket: advice(
    'A bracket is opened here and never closed',
    'Mae braced yn cael ei agor yma heb ei gau',
    hints.closeBracket.en,
    hints.closeBracket.cy,
  ),
  afterBracket: advice(
    'The text begins with a bracket and goes on after the closing one',
    'Mae’r testun yn dechrau â braced ac yn mynd yn ei flaen ar ôl yr un olaf',
    hints.quoteOrBlock.en,
    hints.quoteOrBlock.cy,
  ),
  lostComma: advice(
    'Something is missing between the brackets here: a comma between two entries, or a word between two commas',
    'Mae rhywbeth ar goll rhwng y bracedi yma: coma rhwng dau gofnod, neu air rhwng dau goma',
    'Look at the commas, or take the brackets away and put each entry on a line of its own',
    'Edrychwch ar y comas, neu tynnwch y bracedi a rhowch bob cofnod ar ei linell ei hun',
  ),
  indent: advice(
    'This line does not stand under any of the lines above (spaces before it: {found})',
    'Nid yw’r llinell hon yn sefyll o dan yr un o’r llinellau uwchben (bylchau o’i blaen: {found})',
    'Give it as many spaces as the line it belongs beside. The lines above have {expected}',
    'Rhowch iddi gynifer o fylchau â’r llinell y mae’n perthyn wrth ei hochr. Mae gan y llinellau uwchben {expected}',
  ),
  outOfLine: advice(
    'This line stands further out than the lines above and below it (spaces before it: {found})',
    'Mae’r llinell hon yn sefyll yn nes allan na’r llinellau uwchben ac islaw (bylchau o’i blaen: {found})',
    'Give it as many spaces as the line it belongs beside, most likely {expected}',
    'Rhowch iddi gynifer o fylchau â’r llinell y mae’n perthyn wrth ei hochr, {expected} yn ôl pob tebyg',
  ),
  firstIndented: advice(
    'The first line of the file has spaces before it, and a later line stands further out',
    'Mae bylchau o flaen llinell gyntaf y ffeil, ac mae llinell ddiweddarach yn sefyll yn nes allan',
    'Begin the first line at the left edge, and move the lines that belong to it by as much',
    'Dechreuwch y llinell gyntaf ar yr ymyl chwith, a symudwch y llinellau sy’n perthyn iddi gymaint â hynny',
  ),
  indentUnderText: advice(
    'This line is indented under “{key}”, which already has its text on its own line',
    'Mae’r llinell hon wedi ei mewnoli o dan “{key}”, sydd eisoes â’i destun ar ei linell ei hun',
    hints.goesOn.en,
    hints.goesOn.cy,
  ),
  indentUnderItem: advice(
    'This line is indented under a dash that already has its text on its own line',
    'Mae’r llinell hon wedi ei mewnoli o dan linell fer sydd eisoes â’i thestun ar ei llinell ei hun',
    hints.goesOn.en,
    hints.goesOn.cy,
  ),
  noColon: advice(
    'This line has no name and colon, and belongs to no text above it',
    'Nid oes enw a cholon ar y llinell hon, ac nid yw’n perthyn i unrhyw destun uwchben',
    'Write a name, a colon and a space before it, or indent it under a | if it goes on with the text above',
    'Ysgrifennwch enw, colon a bwlch o’i blaen, neu fewnolwch hi o dan | os yw’n parhau â’r testun uwchben',
  ),
  noColonAfter: advice(
    'There is no colon after “{key}”',
    'Nid oes colon ar ôl “{key}”',
    'Put a colon after it, and a space if words follow on the same line',
    'Rhowch golon ar ei ôl, a bwlch os oes geiriau’n dilyn ar yr un llinell',
  ),
  noSpaceAfterColon: advice(
    'There is no space after the colon of “{key}:”',
    'Nid oes bwlch ar ôl colon “{key}:”',
    'Put a space after the colon',
    'Rhowch fwlch ar ôl y colon',
  ),
  noBreakAfterColon: advice(
    'What stands after the colon of “{key}:” is a no-break space, which looks like a space and is not one',
    'Bwlch di-dor sydd ar ôl colon “{key}:”, sy’n edrych fel bwlch cyffredin ond nid yw',
    'Delete the space after the colon and type it again. It comes from Word or a web page',
    'Dilëwch y bwlch ar ôl y colon a’i deipio eto. O Word neu o dudalen we y daw',
  ),
  lostDash: advice(
    'This line does not begin with a short dash and a space, as each entry of a list does',
    'Nid yw’r llinell hon yn dechrau â llinell fer (-) a bwlch, fel y mae pob cofnod mewn rhestr',
    'Begin each entry of a list on a line of its own with a short dash (-) and a space',
    'Dechreuwch bob cofnod mewn rhestr ar ei linell ei hun â llinell fer (-) a bwlch',
  ),
  noDash: advice(
    'This line stands among lines that begin with a dash, and has none',
    'Mae’r llinell hon ymhlith llinellau sy’n dechrau â llinell fer, ac nid oes un ganddi',
    'Begin it with a dash and a space if it is an entry of the list. If it goes on with the line above, indent it further',
    'Dechreuwch hi â llinell fer a bwlch os cofnod yn y rhestr yw hi. Os yw’n parhau â’r llinell uwchben, mewnolwch hi ymhellach',
  ),
  strayDash: advice(
    'This line begins with a dash, and stands among names that have none',
    'Mae’r llinell hon yn dechrau â llinell fer, ac yn sefyll ymhlith enwau nad oes un ganddynt',
    'If it is an entry of a list, indent it under the name that it belongs to. If it is a name, take the dash away',
    'Os cofnod mewn rhestr yw hi, mewnolwch hi o dan yr enw y mae’n perthyn iddo. Os enw yw hi, tynnwch y llinell fer',
  ),
  listFirst: advice(
    'The file begins with a dash, and a plan begins with a name and a colon at the left edge',
    'Mae’r ffeil yn dechrau â llinell fer, ac mae cynllun yn dechrau ag enw a cholon ar yr ymyl chwith',
    'Begin with a line such as priorities: and put items under it',
    'Dechreuwch â llinell fel priorities: a rhowch eitemau oddi tani',
  ),
  blockIndent: advice(
    'This line stands further out than the text it goes on with (spaces before it: {found})',
    'Mae’r llinell hon yn sefyll yn nes allan na’r testun y mae’n parhau ag ef (bylchau o’i blaen: {found})',
    'Give it at least as many spaces as the first line of that text: {expected}',
    'Rhowch iddi o leiaf gynifer o fylchau â llinell gyntaf y testun hwnnw: {expected}',
  ),
  blockNotIndented: advice(
    'The text under “{key}: |” is not indented',
    'Nid yw’r testun o dan “{key}: |” wedi ei fewnoli',
    'Give each of its lines two more spaces than the line with the name',
    'Rhowch ddau fwlch yn fwy i bob un o’i linellau nag i’r llinell â’r enw',
  ),
  afterBlockMark: advice(
    'Words stand on the same line after |, and text begins on the line below it',
    'Mae geiriau ar yr un llinell ar ôl |, ac mae’r testun yn dechrau ar y llinell islaw',
    hints.nextLine.en,
    hints.nextLine.cy,
  ),
  badEscape: advice(
    'A backslash inside double quotes has a meaning of its own',
    'Mae i ôl-slaes y tu mewn i ddyfynodau dwbl ystyr ei hun',
    'Use single quotes, or put | after the colon and the text on the next line, indented',
    'Defnyddiwch ddyfynodau sengl, neu rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli',
  ),
  unreadable: advice(
    'This line cannot be read',
    'Ni ellir darllen y llinell hon',
    'Look at its indentation, its colon and its quotation marks, and at the line above it',
    'Edrychwch ar ei mewnoliad, ei cholon a’i dyfynodau, ac ar y llinell uwchben',
  ),
} as const;
