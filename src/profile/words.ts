import type { Said } from '../language/said.ts';

interface Advice {
  readonly message: Said;
  readonly hint: Said;
}

const advice = (en: string, cy: string, hintEn: string, hintCy: string): Advice => ({ message: { en, cy }, hint: { en: hintEn, cy: hintCy } });

/** What is said of a profile that cannot be taken as it is. */
export const words = {
  unknown: advice('There is no built-in profile “{id}”', 'Nid oes proffil “{id}” yn y rhaglen', 'Built in: {known}. A profile of your own is a file in the school’s folder, such as profiles/ours.yaml', 'Yn y rhaglen: {known}. Ffeil yn ffolder yr ysgol yw proffil o’ch eiddo, er enghraifft profiles/ours.yaml'),
  notWords: advice('“profile” takes one name or one path', 'Un enw neu un llwybr y mae “profile” yn ei dderbyn', 'Give the id of a built-in profile, or the path of a file in the school’s folder', 'Rhowch enw byr proffil sydd yn y rhaglen, neu lwybr ffeil yn ffolder yr ysgol'),
  notInside: advice('The profile {path} is not a file inside the school’s folder', 'Nid ffeil y tu mewn i ffolder yr ysgol yw’r proffil {path}', 'Put the file in the school’s folder and name it from there, such as profiles/ours.yaml', 'Rhowch y ffeil yn ffolder yr ysgol a’i henwi oddi yno, er enghraifft profiles/ours.yaml'),
  missing: advice('There is no file {path} in the school’s folder', 'Nid oes ffeil {path} yn ffolder yr ysgol', 'Look at how it is spelt. Links to folders and hidden folders are not followed', 'Edrychwch ar ei sillafu. Ni ddilynir dolenni at ffolderi na ffolderi cudd'),
  partOfPlan: advice('{path} is a part of the plan and cannot be its profile', 'Rhan o’r cynllun yw {path} ac ni all fod yn broffil iddo', 'Keep the profile in a folder of its own, such as profiles/', 'Cadwch y proffil mewn ffolder ar wahân, er enghraifft profiles/'),
  notYaml: advice('A profile is a file that ends in .yaml, and {path} does not', 'Ffeil sy’n gorffen â .yaml yw proffil, ac nid yw {path}', 'Rename the file', 'Ailenwch y ffeil'),
  notAProfile: advice('The file holds no profile', 'Nid oes proffil yn y ffeil', 'A profile begins with id:, title: and on:', 'Mae proffil yn dechrau ag id:, title: ac on:'),
  otherEdition: advice('The profile “{profile}” was written for the edition {on}, and the plan is checked under {edition}', 'Ysgrifennwyd y proffil “{profile}” ar gyfer yr argraffiad {on}, a gwirir y cynllun o dan {edition}', 'Ask the authority whether it still holds', 'Gofynnwch i’r awdurdod a yw’n dal i sefyll'),
  unknownEdition: advice('This program does not know the edition “{written}” of the guidance', 'Nid yw’r rhaglen hon yn adnabod argraffiad “{written}” o’r canllawiau', 'It knows: {known}', 'Mae’n adnabod: {known}'),
  builtInId: advice('“{written}” is the name of a built-in profile', 'Enw proffil sydd yn y rhaglen yw “{written}”', 'Give your own another id', 'Rhowch enw byr arall i’ch un chi'),
  lacks: advice('“{name}” does not say “{key}”', 'Nid yw “{name}” yn dweud “{key}”', 'Add `{key}:`. What each name holds stands in schemas/profile.schema.json', 'Ychwanegwch `{key}:`. Mae’r hyn y mae pob enw yn ei ddal yn schemas/profile.schema.json'),
  unknownKey: advice('“{written}” is not a name that “{name}” has', 'Nid enw sydd gan “{name}” yw “{written}”', 'It may have: {known}', 'Gall fod ganddo: {known}'),
  notAMap: advice('“{name}” holds names with a colon, each with its value', 'Mae “{name}” yn dal enwau â cholon, pob un â’i werth', 'Put them on the lines below, indented', 'Rhowch nhw ar y llinellau isod, wedi eu mewnoli'),
  notText: advice('“{name}” holds words, or words in each language under en: and cy:', 'Mae “{name}” yn dal geiriau, neu eiriau ym mhob iaith o dan en: a cy:', 'Write the words after the colon, or put en: and cy: below, indented', 'Ysgrifennwch y geiriau ar ôl y colon, neu rhowch en: a cy: isod, wedi eu mewnoli'),
  oneLanguage: advice('“{name}” is there in one language only', 'Mewn un iaith yn unig y mae “{name}”', 'Add the other under `{key}:`', 'Ychwanegwch y llall o dan `{key}:`'),
  tooLong: advice('“{name}” is longer than {most} characters', 'Mae “{name}” yn hwy na {most} o nodau', 'Say it in a sentence or two', 'Dywedwch ef mewn brawddeg neu ddwy'),
  tooMany: advice('“{name}” holds more than {most}', 'Mae “{name}” yn dal mwy na {most}', 'Keep those that matter most', 'Cadwch y rhai pwysicaf'),
  notOne: advice('“{written}” is none of the words that “{name}” takes', 'Nid yw “{written}” yn un o’r geiriau y mae “{name}” yn eu derbyn', 'Choose one of: {known}', 'Dewiswch un o’r rhain: {known}'),
  number: advice('“{name}” takes a whole number, and “{written}” is none', 'Rhif cyfan y mae “{name}” yn ei dderbyn, ac nid yw “{written}” yn un', 'Write it in digits', 'Ysgrifennwch ef mewn digidau'),
  list: advice('“{name}” takes a list of words', 'Rhestr o eiriau y mae “{name}” yn ei derbyn', 'Put them in square brackets, with commas between them', 'Rhowch nhw mewn bracedi sgwâr, â choma rhyngddynt'),
  id: advice('“{written}” cannot be a name here', 'Ni all “{written}” fod yn enw yma', 'A name has small letters without accents, digits and hyphens, begins with a letter or digit and is at most 60 long', 'Mae gan enw lythrennau bach heb acenion, digidau a chysylltnodau, mae’n dechrau â llythyren neu ddigid ac nid yw’n hwy na 60'),
  must: advice('The clause “{name}” says “must”, and a profile cannot make law', 'Mae’r cymal “{name}” yn dweud “must”, ac ni all proffil wneud cyfraith', 'Write should, may or definition. What the law asks stands in the edition of the guidance', 'Ysgrifennwch should, may neu definition. Yn argraffiad y canllawiau y mae’r hyn y mae’r gyfraith yn gofyn amdano'),
  error: advice('“{name}” would be an error, and only law and broken files are errors', 'Byddai “{name}” yn wall, a dim ond y gyfraith a ffeiliau toredig sy’n wallau', 'Write info or warning', 'Ysgrifennwch info neu warning'),
  lawThreshold: advice('“{written}” belongs to the reading of the law, and a profile cannot touch it', 'Mae “{written}” yn perthyn i’r ffordd y darllenir y gyfraith, ac ni all proffil gyffwrdd â hi', 'Take the line away. A profile may set: {known}', 'Tynnwch y llinell. Gall proffil osod: {known}'),
  nationalClause: advice('“{written}” is a clause of the national edition, and a profile does not put it in other words', 'Cymal o’r argraffiad cenedlaethol yw “{written}”, ac nid yw proffil yn ei roi mewn geiriau eraill', 'Give your clause a name of its own', 'Rhowch ei enw ei hun i’ch cymal'),
  noClause: advice('The profile has no clause “{written}”', 'Nid oes gan y proffil gymal “{written}”', 'Add it under clauses:', 'Ychwanegwch ef o dan clauses:'),
  noSource: advice('The profile has no document “{written}”', 'Nid oes gan y proffil ddogfen “{written}”', 'Add it under sources:', 'Ychwanegwch hi o dan sources:'),
  asksNothing: advice('“{name}” rests on a clause that does not say “should”', 'Mae “{name}” yn seiliedig ar gymal nad yw’n dweud “should”', 'Rest it on a clause that asks for something, or leave the check out', 'Seiliwch ef ar gymal sy’n gofyn am rywbeth, neu hepgorwch y gwiriad'),
  noDefinition: advice('The format has no part called “{written}”', 'Nid oes gan y fformat ran o’r enw “{written}”', 'Name one such as priority, target or collaborative: sip explain kind/priority', 'Enwch un fel priority, target neu collaborative: sip explain kind/priority'),
  extraName: advice('“{written}” does not begin with x-', 'Nid yw “{written}” yn dechrau ag x-', 'Names of a profile’s own begin with x-, so that the format can grow', 'Mae enwau proffil ei hun yn dechrau ag x-, er mwyn i’r fformat allu tyfu'),
  where: advice('“{written}” leads to nothing in the format', 'Nid yw “{written}” yn arwain at ddim yn y fformat', 'Write the way from the root, with * for each item: collaboratives.*.x-convener', 'Ysgrifennwch y ffordd o’r gwraidd, â * am bob eitem: collaboratives.*.x-convener'),
  within: advice('“{written}” is no length of time', 'Nid hyd o amser yw “{written}”', 'Write months or years with a number: 24 months, 2 years', 'Ysgrifennwch fisoedd neu flynyddoedd gyda rhif: 24 months, 2 years'),
  needs: advice('“{name}” does not say one thing that is needed', 'Nid yw “{name}” yn dweud un peth sydd ei angen', 'Write written, or one of atMost:, atLeast:, within:, notMutual:, names:', 'Ysgrifennwch written, neu un o’r rhain: atMost:, atLeast:, within:, notMutual:, names:'),
  placeholder: advice('“{written}” between braces stands for nothing in “{name}”', 'Nid yw “{written}” rhwng bachau yn sefyll dros ddim yn “{name}”', 'Between braces may stand item, written, or a name under names:, the same in both languages', 'Rhwng bachau gall item, written neu enw o dan names: sefyll, yr un rhai yn y ddwy iaith'),
} as const satisfies Record<string, Advice>;

