import type { Said } from '../language/said.ts';

/** What a rule is called and why it is there: for `explain`, and for outputs that carry a list of rules. */
export interface RuleWords {
  readonly summary: Said;
  readonly why: Said;
}

/** The rules of the stages before law and advice, and of the program's own settings. They rest on no clause. */
export const OWN_RULES: Readonly<Record<string, RuleWords>> = {
  file: {
    summary: { en: 'Every file can be read', cy: 'Gellir darllen pob ffeil' },
    why: {
      en: 'A file that is no text in UTF-8, is too large or lies outside the school’s folder is not read, and nothing is concluded from what it may hold. The other files are still checked.',
      cy: 'Ni ddarllenir ffeil nad yw’n destun UTF-8, sy’n rhy fawr neu sydd y tu allan i ffolder yr ysgol, ac ni chesglir dim o’r hyn a allai fod ynddi. Gwirir y ffeiliau eraill o hyd.',
    },
  },
  yaml: {
    summary: { en: 'Every file is plain YAML', cy: 'YAML plaen yw pob ffeil' },
    why: {
      en: 'A tab, a quotation mark that is never closed or a colon in the middle of a title can change what a whole file means. Until it is mended, nothing in that file is relied on.',
      cy: 'Gall tab, dyfynnod nad yw byth yn cael ei gau neu golon yng nghanol teitl newid ystyr ffeil gyfan. Hyd nes ei drwsio, ni ddibynnir ar ddim yn y ffeil honno.',
    },
  },
  shape: {
    summary: { en: 'Names, ids and values stand where the format has them', cy: 'Mae enwau a gwerthoedd yn sefyll lle mae’r fformat yn eu disgwyl' },
    why: {
      en: 'A misspelt name or a list in the wrong place would otherwise be passed over, and what was written there would be in no report.',
      cy: 'Fel arall byddai enw wedi ei gamsillafu neu restr yn y lle anghywir yn mynd heibio heb sylw, ac ni fyddai’r hyn a ysgrifennwyd yno mewn unrhyw adroddiad.',
    },
  },
  reference: {
    summary: { en: 'Every reference leads to one thing that is there', cy: 'Mae pob cyfeiriad yn arwain at un peth sydd yno' },
    why: {
      en: 'The thread from findings to priorities to professional learning is made of references. One that leads nowhere, or could lead to two things, breaks it unseen.',
      cy: 'Cyfeiriadau sy’n gwneud yr edefyn o ganfyddiadau i flaenoriaethau i ddysgu proffesiynol. Mae un nad yw’n arwain i unman, neu a allai arwain at ddau beth, yn ei dorri heb i neb sylwi.',
    },
  },
  edition: {
    summary: { en: 'The plan names an edition of the guidance that is known', cy: 'Mae’r cynllun yn enwi argraffiad hysbys o’r canllawiau' },
    why: {
      en: 'A plan is checked under the edition that it names. One that is not known cannot be checked against.',
      cy: 'Gwirir cynllun o dan yr argraffiad y mae’n ei enwi. Ni ellir gwirio yn erbyn un nad yw’n hysbys.',
    },
  },
  'lost-words': {
    summary: { en: 'No words are lost in how a line is written', cy: 'Nid oes geiriau’n mynd ar goll yn y ffordd yr ysgrifennwyd llinell' },
    why: {
      en: 'What follows a # is a note, a comma inside brackets ends an entry, and lists under > run together. No error comes of it, but the words are not in the plan as they were meant.',
      cy: 'Nodyn yw’r hyn sy’n dilyn #, mae coma y tu mewn i fracedi’n gorffen cofnod, ac mae rhestrau o dan > yn rhedeg i’w gilydd. Nid yw’n wall, ond nid yw’r geiriau yn y cynllun fel y bwriadwyd.',
    },
  },
  settings: {
    summary: { en: 'The settings name rules that exist', cy: 'Mae’r gosodiadau’n enwi rheolau sy’n bod' },
    why: {
      en: 'A setting for a rule that does not exist does nothing, and somebody believes that it does. What is law cannot be made quieter in the settings.',
      cy: 'Nid yw gosodiad ar gyfer rheol nad yw’n bod yn gwneud dim, ac mae rhywun yn credu ei fod. Ni ellir distewi’r gyfraith yn y gosodiadau.',
    },
  },
  acceptance: {
    summary: { en: 'Advice that was set aside is still set aside for a reason', cy: 'Mae rheswm o hyd dros y cyngor a roddwyd o’r neilltu' },
    why: {
      en: 'Advice set aside once can go on hiding something new. When its day has passed, or nothing needs it any more, it is time to look again.',
      cy: 'Gall cyngor a roddwyd o’r neilltu unwaith guddio rhywbeth newydd wedyn. Pan fydd ei ddiwrnod wedi mynd heibio, neu pan nad oes ei angen mwyach, mae’n bryd edrych eto.',
    },
  },
  'roll-forward': {
    summary: { en: 'The plan’s first year is this school year', cy: 'Eleni yw blwyddyn gyntaf y cynllun' },
    why: {
      en: 'In law the current year of a plan is its first. Once that year is over the plan is rolled on: this year becomes the first, a third year is added, and last year’s targets are accounted for.',
      cy: 'Yn gyfreithiol, blwyddyn gyntaf cynllun yw ei flwyddyn gyfredol. Pan ddaw’r flwyddyn honno i ben treiglir y cynllun ymlaen: eleni fydd y gyntaf, ychwanegir trydedd flwyddyn, a rhoddir cyfrif am dargedau’r llynedd.',
    },
  },
};
