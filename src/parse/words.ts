import type { Advice } from './trouble.ts';

const advice = (en: string, cy: string, hintEn: string, hintCy: string): Advice => ({ message: { en, cy }, hint: { en: hintEn, cy: hintCy } });

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
  severalDocuments: advice(
    'A line of --- begins a second document, and a file holds one',
    'Mae llinell o --- yn dechrau ail ddogfen, ac un sydd mewn ffeil',
    'Delete the line, or move what follows to a file of its own',
    'Dilëwch y llinell, neu symudwch yr hyn sy’n dilyn i’w ffeil ei hun',
  ),
  alias: advice(
    'A * at the start of text means “the same as {name}”, which a plan does not use',
    'Mae * ar ddechrau testun yn golygu “yr un fath â {name}”, ac nid yw cynllun yn defnyddio hynny',
    'Put the text in double quotes, or on the next line under |',
    'Rhowch y testun mewn dyfynodau dwbl, neu ar y llinell nesaf o dan |',
  ),
  anchor: advice(
    'An & at the start of text gives it a hidden name, which a plan does not use',
    'Mae & ar ddechrau testun yn rhoi enw cudd iddo, ac nid yw cynllun yn defnyddio hynny',
    'Put the text in double quotes, or on the next line under |',
    'Rhowch y testun mewn dyfynodau dwbl, neu ar y llinell nesaf o dan |',
  ),
  tag: advice(
    'A ! at the start of text marks a data type, which a plan does not use',
    'Mae ! ar ddechrau testun yn nodi math o ddata, ac nid yw cynllun yn defnyddio hynny',
    'Put the text in double quotes, or on the next line under |',
    'Rhowch y testun mewn dyfynodau dwbl, neu ar y llinell nesaf o dan |',
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
  colonInText: advice(
    'The text after “{key}:” has a colon and a space in it, and that reads as a second name',
    'Mae colon a bwlch yn y testun ar ôl “{key}:”, a darllenir hynny fel ail enw',
    'Put the whole text in double quotes, or put | after the colon and the text on the next line, indented',
    'Rhowch y testun cyfan mewn dyfynodau dwbl, neu rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli',
  ),
  startsWith: advice(
    'Text cannot begin with {mark} as it stands',
    'Ni all testun ddechrau â {mark} fel y mae',
    'Put the whole text in double quotes, or put | after the colon and the text on the next line, indented',
    'Rhowch y testun cyfan mewn dyfynodau dwbl, neu rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli',
  ),
  afterQuote: advice(
    'The text begins with a quotation mark and goes on after the closing one',
    'Mae’r testun yn dechrau â dyfynnod ac yn mynd yn ei flaen ar ôl yr un olaf',
    'Put | after the colon and the text on the next line, indented: there quotation marks are only words',
    'Rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli: yno dim ond geiriau yw dyfynodau',
  ),
  openQuote: advice(
    'The text begins with a quotation mark that is never closed',
    'Mae’r testun yn dechrau â dyfynnod nad yw byth yn cael ei gau',
    'Close it, or, if it is an apostrophe, put | after the colon and the text on the next line, indented',
    'Caewch ef, neu, os collnod ydyw, rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli',
  ),
  brackets: advice(
    'A bracket is opened here and not closed, or words stand after it',
    'Mae braced yn cael ei agor yma heb ei gau, neu mae geiriau ar ei ôl',
    'Close the bracket if it is a list of ids. If it is text, put | after the colon and the text on the next line, indented',
    'Caewch y braced os rhestr o enwau byr ydyw. Os testun ydyw, rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli',
  ),
  indent: advice(
    'This line does not stand under any of the lines above: it has {found} spaces before it',
    'Nid yw’r llinell hon yn sefyll o dan yr un o’r llinellau uwchben: mae {found} bwlch o’i blaen',
    'Give it as many spaces as the line it belongs beside: {expected}',
    'Rhowch iddi gynifer o fylchau â’r llinell y mae’n perthyn wrth ei hochr: {expected}',
  ),
  indentUnderText: advice(
    'This line is indented under “{key}”, which already has its text on its own line',
    'Mae’r llinell hon wedi ei mewnoli o dan “{key}”, sydd eisoes â’i destun ar ei linell ei hun',
    'If it goes on with the text, put | after the colon and all the text on the lines below. If it is a name of its own, take the extra spaces away',
    'Os yw’n parhau â’r testun, rhowch | ar ôl y colon a’r testun i gyd ar y llinellau isod. Os yw’n enw ynddo’i hun, tynnwch y bylchau ychwanegol',
  ),
  noColon: advice(
    'This line has no name and colon, and belongs to no text above it',
    'Nid oes enw a cholon ar y llinell hon, ac nid yw’n perthyn i unrhyw destun uwchben',
    'Write a name, a colon and a space before it, or indent it under a | if it goes on with the text above',
    'Ysgrifennwch enw, colon a bwlch o’i blaen, neu fewnolwch hi o dan | os yw’n parhau â’r testun uwchben',
  ),
  noSpaceAfterColon: advice(
    'There is no space after the colon of “{key}:”',
    'Nid oes bwlch ar ôl colon “{key}:”',
    'Put a space after the colon',
    'Rhowch fwlch ar ôl y colon',
  ),
  afterBlockMark: advice(
    'Words stand on the same line after {mark}, and text begins on the line below it',
    'Mae geiriau ar yr un llinell ar ôl {mark}, ac mae’r testun yn dechrau ar y llinell islaw',
    'If you mean “more than”, put the text in double quotes or write “more than”. Otherwise move the words to the next line, indented',
    'Os “mwy na” a olygir, rhowch y testun mewn dyfynodau dwbl neu ysgrifennwch “mwy na”. Fel arall symudwch y geiriau i’r llinell nesaf, wedi eu mewnoli',
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
