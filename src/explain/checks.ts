import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Said } from '../language/said.ts';

/** One of the checks that are neither law nor advice: whether the files can be read, and hold together. */
export interface Check {
  readonly title: Said;
  readonly why: Said;
  readonly next: Said;
  readonly severity: Severity;
}

/** What the rules on people come to on the labelled sentences; `test/personal-data.test.ts` holds these figures. */
export const FIGURES: Said = {
  en: 'Numbers with a check digit, and those with a form of their own, are all found. On 629 invented sentences in both languages that the rules were made beside, 223 of the 224 that tell of a person in other ways were found, and none of the ordinary ones was taken for one. On 64 more that nobody had in mind, written to be hard, 15 of the 30 with a person were found, and again none of the ordinary ones. So much is missed, above all what is told without a usual word.',
  cy: 'Canfyddir pob rhif sydd â digid gwirio, a phob un sydd â’i ffurf ei hun. Ar 629 o frawddegau dychmygol yn y ddwy iaith y gwnaed y rheolau wrth eu hochr, canfuwyd 223 o’r 224 sy’n sôn am berson mewn ffyrdd eraill, ac ni chymerwyd yr un o’r rhai cyffredin yn lle un. Ar 64 arall nad oedd gan neb mewn golwg, wedi eu hysgrifennu i fod yn anodd, canfuwyd 15 o’r 30 â pherson, ac eto ddim un o’r rhai cyffredin. Felly collir llawer, yn enwedig yr hyn a ddywedir heb air arferol.',
};

/** By the name that messages carry as their rule. */
export const CHECKS: Readonly<Record<string, Check>> = {
  file: {
    title: { en: 'A file that could not be taken', cy: 'Ffeil na ellid ei chymryd' },
    why: {
      en: 'It is too large, is not plain text, or leads out of the school’s folder. Nothing is concluded from what might stand in it: what is not found elsewhere cannot be told.',
      cy: 'Mae’n rhy fawr, nid testun plaen ydyw, neu mae’n arwain allan o ffolder yr ysgol. Ni ddeuir i gasgliad am yr hyn a allai fod ynddi: ni ellir dweud dim am yr hyn nad yw i’w gael mewn man arall.',
    },
    next: { en: 'Save the file again as plain text (UTF-8), in the school’s own folder.', cy: 'Cadwch y ffeil eto fel testun plaen (UTF-8), yn ffolder yr ysgol ei hun.' },
    severity: 'error',
  },
  yaml: {
    title: { en: 'Marks and indents that cannot be read', cy: 'Marciau a mewnoliadau na ellir eu darllen' },
    why: {
      en: 'A plan is names, colons and text, and the spaces at the front of a line say what belongs to what. A quotation mark, a tab or a missing space can hide the rest of a file.',
      cy: 'Enwau, colonau a thestun yw cynllun, ac mae’r bylchau ar flaen llinell yn dweud beth sy’n perthyn i beth. Gall dyfynnod, tab neu fwlch coll guddio gweddill ffeil.',
    },
    next: { en: 'Go to the place in the message. Where text has a colon, a hash or a quotation mark in it, put | after the name and the text on the next line, indented.', cy: 'Ewch i’r man yn y neges. Lle mae colon, hash neu ddyfynnod yn y testun, rhowch | ar ôl yr enw a’r testun ar y llinell nesaf, wedi ei fewnoli.' },
    severity: 'error',
  },
  shape: {
    title: { en: 'A name or value that the format does not know', cy: 'Enw neu werth nad yw’r fformat yn ei adnabod' },
    why: {
      en: 'A misspelt name is read as what it was most likely meant as, and told once, so that it is not reported a second time as something missing.',
      cy: 'Darllenir enw wedi ei gamsillafu fel yr hyn a olygwyd, yn ôl pob tebyg, a dywedir hynny unwaith, fel na nodir ef eilwaith fel rhywbeth coll.',
    },
    next: { en: 'Take the name that the message offers. A name of the school’s own begins with x-.', cy: 'Defnyddiwch yr enw y mae’r neges yn ei gynnig. Mae enw o eiddo’r ysgol ei hun yn dechrau ag x-.' },
    severity: 'error',
  },
  reference: {
    title: { en: 'A link to nothing, or to several things', cy: 'Cyswllt at ddim, neu at sawl peth' },
    why: {
      en: 'The thread from findings to priorities to professional learning is made of short ids that name each other. One that names nothing breaks it without anybody seeing.',
      cy: 'Mae’r edefyn o ganfyddiadau i flaenoriaethau i ddysgu proffesiynol wedi ei wneud o enwau byr sy’n enwi ei gilydd. Mae un nad yw’n enwi dim yn ei dorri heb i neb weld.',
    },
    next: { en: 'Correct the id, or add what it names. After a change of id, write the old one under formerly:.', cy: 'Cywirwch yr enw byr, neu ychwanegwch yr hyn y mae’n ei enwi. Ar ôl newid enw byr, rhowch yr hen un o dan formerly:.' },
    severity: 'error',
  },
  edition: {
    title: { en: 'An edition of the guidance that is not known', cy: 'Argraffiad anhysbys o’r canllawiau' },
    why: { en: 'What a plan must hold depends on the guidance it was written under. A plan that names none is checked under the current one.', cy: 'Mae’r hyn y mae’n rhaid i gynllun ei gynnwys yn dibynnu ar y canllawiau yr ysgrifennwyd ef o danynt. Gwirir cynllun nad yw’n enwi dim o dan y rhai cyfredol.' },
    next: { en: 'Correct edition:, or take it away.', cy: 'Cywirwch edition:, neu tynnwch ef.' },
    severity: 'error',
  },
  profile: {
    title: { en: 'A local profile that cannot be taken as it is', cy: 'Proffil lleol na ellir ei gymryd fel y mae' },
    why: {
      en: 'A profile is data: what an authority or a school expects beside the guidance. What is faulty in it is left out and told at its place, and the rest holds. It cannot make law, and it cannot touch law.',
      cy: 'Data yw proffil: yr hyn y mae awdurdod neu ysgol yn ei ddisgwyl ochr yn ochr â’r canllawiau. Hepgorir yr hyn sy’n wallus ynddo a dywedir hynny yn ei le, ac mae’r gweddill yn sefyll. Ni all wneud cyfraith, ac ni all gyffwrdd â’r gyfraith.',
    },
    next: { en: 'Correct it at the place in the message, or correct profile: in sip.yaml. What a profile may hold stands in schemas/profile.schema.json.', cy: 'Cywirwch ef yn y man yn y neges, neu cywirwch profile: yn sip.yaml. Mae’r hyn y gall proffil ei ddal yn schemas/profile.schema.json.' },
    severity: 'error',
  },
  'lost-words': {
    title: { en: 'Words that the file loses', cy: 'Geiriau y mae’r ffeil yn eu colli' },
    why: { en: 'Text after a hash is a note and is left out; a comma inside brackets ends the text; lines after > run together. What you typed is then not what is read.', cy: 'Nodyn yw testun ar ôl hash ac fe’i hepgorir; mae coma mewn bracedi’n gorffen y testun; mae llinellau ar ôl > yn rhedeg i’w gilydd. Nid yr hyn a deipiwyd a ddarllenir wedyn.' },
    next: { en: 'Put | after the name and the text on the next line, indented: there every mark is only a mark.', cy: 'Rhowch | ar ôl yr enw a’r testun ar y llinell nesaf, wedi ei fewnoli: yno, marc yn unig yw pob marc.' },
    severity: 'warning',
  },
  'roll-forward': {
    title: { en: 'A plan whose current year is over', cy: 'Cynllun y mae ei flwyddyn gyfredol ar ben' },
    why: { en: 'In law the current year is the first year of the plan. Once it has passed there is one thing to do, and not a hundred.', cy: 'Yn y gyfraith, blwyddyn gyntaf y cynllun yw’r flwyddyn gyfredol. Wedi iddi fynd heibio mae un peth i’w wneud, ac nid cant.' },
    next: { en: 'Make this year the first of years:, and account for last year’s targets under previous-targets:.', cy: 'Gwnewch eleni’n flwyddyn gyntaf years:, a rhowch gyfrif am dargedau’r llynedd o dan previous-targets:.' },
    severity: 'warning',
  },
  settings: {
    title: { en: 'A setting for a rule that there is not', cy: 'Gosodiad ar gyfer rheol nad yw’n bod' },
    why: { en: 'A misspelt name in the settings would leave a rule as loud as it was, and nobody would know why. Law cannot be made quieter here.', cy: 'Byddai enw wedi ei gamsillafu yn y gosodiadau’n gadael rheol mor uchel ag yr oedd, ac ni fyddai neb yn gwybod pam. Ni ellir distewi’r gyfraith yma.' },
    next: { en: 'Correct the name. To see all rules: sip explain', cy: 'Cywirwch yr enw. I weld yr holl reolau: sip explain' },
    severity: 'warning',
  },
  'personal-data': {
    title: { en: 'Personal data in the files, and in what git has kept', cy: 'Data personol yn y ffeiliau, ac yn yr hyn y mae git wedi’i gadw' },
    why: {
      en: 'Four rules look for it in every value, note and comment: personal-identifier, personal-contact, person-with-need and small-group. None of them repeats what it found, and no output shows the line. They look at words and not at meaning, so they are no guarantee: read a plan with the eyes of a family before you share it.',
      cy: 'Mae pedair rheol yn chwilio amdano ym mhob gwerth, nodyn a sylw: personal-identifier, personal-contact, person-with-need a small-group. Nid oes yr un yn ailadrodd yr hyn a ganfu, ac nid oes allbwn yn dangos y llinell. Edrychant ar eiriau ac nid ar ystyr, felly nid ydynt yn warant: darllenwch gynllun â llygaid teulu cyn ei rannu.',
    },
    next: {
      en: 'Change the sentence. Where it is about nobody, put its mark in sip.yaml under lint: and personal-data:, with a reason. When nothing fits a mark any more, take it away.',
      cy: 'Newidiwch y frawddeg. Lle nad yw am neb, rhowch ei nod yn sip.yaml o dan lint: a personal-data:, gyda rheswm. Pan nad oes dim yn ffitio nod mwyach, tynnwch ef.',
    },
    severity: 'warning',
  },
  acceptance: {
    title: { en: 'Advice set aside that need not be, or no longer is', cy: 'Cyngor a roddwyd o’r neilltu heb fod angen, neu nad yw felly mwyach' },
    why: { en: 'Setting advice aside is a decision with a reason, and often with a day on which to look again. When nothing needs it any more, or the day has passed, it should not linger.', cy: 'Mae rhoi cyngor o’r neilltu’n benderfyniad gyda rheswm, ac yn aml â diwrnod i edrych eto. Pan nad oes dim ei angen mwyach, neu pan fydd y diwrnod wedi mynd heibio, ni ddylai aros.' },
    next: { en: 'Take the lines away, or give a new reason and a new until:.', cy: 'Tynnwch y llinellau, neu rhowch reswm newydd ac until: newydd.' },
    severity: 'warning',
  },
};
