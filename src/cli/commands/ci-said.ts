import { safe } from '../../diagnostics/safe.ts';
import { hang, wrap } from '../../diagnostics/width.ts';
import type { Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import type { Clash, Standing } from '../../pipeline/update.ts';
import type { CommonOptions } from '../command.ts';
import type { FileOnDisk } from './ci-disk.ts';
import type { Fate } from './ci.run.ts';

const words = {
  written: { en: 'written: {about}', cy: 'ysgrifennwyd: {about}' },
  old: { en: 'brought up to date, from {version}', cy: 'diweddarwyd, o {version}' },
  merged: { en: 'brought up to date, from {version}, with your edits kept', cy: 'diweddarwyd, o {version}, gan gadw eich newidiadau' },
  current: { en: 'up to date', cy: 'yn gyfoes' },
  edited: { en: 'up to date, with edits of yours', cy: 'yn gyfoes, gyda newidiadau o’ch eiddo chi' },
  clash: { en: 'left as it is: you and this version changed the same lines', cy: 'gadawyd fel y mae: rydych chi a’r fersiwn hon wedi newid yr un llinellau' },
  foreign: { en: 'left as it is: sip did not write it', cy: 'gadawyd fel y mae: nid sip a’i hysgrifennodd' },
  away: { en: 'not there, and left so: you took it away', cy: 'nid yw yno, a gadawyd hynny: chi a’i tynnodd' },
  wantsWriting: { en: 'not there', cy: 'nid yw yno' },
  wantsUpdate: { en: 'not up to date: sip ci brings it there, and keeps your edits', cy: 'heb fod yn gyfoes: mae sip ci yn ei diweddaru, gan gadw eich newidiadau' },
  removed: { en: 'taken away', cy: 'dilëwyd' },
  notThere: { en: 'not there', cy: 'nid yw yno' },
  notRemoved: { en: 'left: it has edits of yours, or sip did not write it. Delete it yourself if it is to go', cy: 'gadawyd: mae ynddi newidiadau o’ch eiddo chi, neu nid sip a’i hysgrifennodd. Dilëwch hi eich hun os yw i fynd' },
  named: { en: 'yours, and it names sip already', cy: 'eich ffeil chi, ac mae’n enwi sip yn barod' },
  rename: { en: 'Give yours another name, and then give the command again.', cy: 'Rhowch enw arall ar eich un chi, ac yna rhowch y gorchymyn eto.' },
  add: { en: 'To have the plan checked from there, add to it:', cy: 'I gael gwirio’r cynllun oddi yno, ychwanegwch ati:' },
  yours: { en: 'You have:', cy: 'Mae gennych chi:' },
  ours: { en: 'This version has:', cy: 'Mae gan y fersiwn hon:' },
  nothing: { en: '(no such lines)', cy: '(dim llinellau o’r fath)' },
  decide: {
    en: 'Write into the file what should stand there. Once these lines are this version’s, or the file is gone, sip ci takes care of it again.',
    cy: 'Ysgrifennwch yn y ffeil yr hyn a ddylai sefyll yno. Unwaith y bydd y llinellau hyn yn rhai’r fersiwn hon, neu’r ffeil wedi mynd, bydd sip ci yn gofalu amdani eto.',
  },
} satisfies Record<string, Said>;

const WRITTEN: Readonly<Partial<Record<Standing, Said>>> = { absent: words.written, old: words.old, merged: words.merged };
const LEFT: Readonly<Partial<Record<Standing, Said>>> = { absent: words.away, current: words.current, edited: words.edited, clash: words.clash, foreign: words.foreign };
const WANTING: Readonly<Partial<Record<Standing, Said>>> = { absent: words.wantsWriting, old: words.wantsUpdate, merged: words.wantsUpdate, clash: words.clash, foreign: words.foreign };

/** Most places shown in which two changed the same lines. */
const MOST_CLASHES = 10;

/** What became of a file, in a line or, where a person has to act, in several. @param room columns for the names */
export function linesFor(file: FileOnDisk, fate: Fate, mode: 'check' | 'remove' | 'write', room: number, { lang, width }: CommonOptions): string[] {
  const { update, shown, about, version = '', part, named } = file;
  const { standing } = update;
  const said =
    mode === 'remove'
      ? fate === 'remove' ? words.removed : fate === 'well' ? words.notThere : words.notRemoved
      : named ? words.named : (fate === 'write' ? WRITTEN[standing] : mode === 'check' && fate === 'wanting' ? WANTING[standing] : LEFT[standing])!;
  const line = hang(say(said, { about, version: safe(version, 40) })[lang], width, `  ${safe(shown).padEnd(room)}  `);
  if (mode === 'remove' || named) return [line];
  if (standing === 'foreign' && part === undefined) return [line, wrap(words.rename[lang], width, '    ')];
  if (standing === 'foreign' && part !== undefined) return [line, wrap(words.add[lang], width, '    '), ...part.trimEnd().split('\n').map((one) => `      ${one}`)];
  if (standing !== 'clash') return [line];
  return [line, ...update.clashes.slice(0, MOST_CLASHES).flatMap((clash) => shownClash(clash, lang)), wrap(words.decide[lang], width, '    ')];
}

const shownClash = ({ yours, ours }: Clash, lang: 'en' | 'cy'): string[] => [`    ${words.yours[lang]}`, ...shownLines(yours, lang), `    ${words.ours[lang]}`, ...shownLines(ours, lang)];

const shownLines = (lines: readonly string[], lang: 'en' | 'cy'): string[] => (lines.length === 0 ? [`      ${words.nothing[lang]}`] : lines.map((one) => `      ${safe(one)}`));
