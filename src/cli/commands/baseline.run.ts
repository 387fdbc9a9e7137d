import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Checked } from '../../check.ts';
import { baselineText, debtsOf, hold, readBaseline, summed } from '../../baseline/baseline.ts';
import type { Debt, Held } from '../../baseline/baseline.ts';
import { safe } from '../../diagnostics/safe.ts';
import { joinSaid, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { readGiven } from '../../read/given.ts';
import { Misuse } from '../command.ts';
import type { FileToWrite } from '../command.ts';
import { schoolRoot } from '../school.ts';
import type { Call } from '../spec.ts';

/** The file that holds what a school has taken note of, beside its plan. */
const FILE = 'sip-baseline.json';

const words = {
  begun: { en: 'Taken note of in {file}: {count}. From now on only new advice is shown', cy: 'Nodwyd yn {file}: {count}. O hyn ymlaen dim ond cyngor newydd a ddangosir' },
  none: { en: 'There is no {file} yet, and nothing is written here, so all is shown. To begin one, run this once on your own computer', cy: 'Nid oes {file} eto, ac nid ysgrifennir dim yma, felly dangosir y cyfan. I ddechrau un, rhedwch hwn unwaith ar eich cyfrifiadur eich hun' },
  known: { en: 'Taken note of before, and not shown: {count}', cy: 'Nodwyd o’r blaen, ac ni ddangosir: {count}' },
  paid: { en: 'Dealt with since: {count}. To take it off {file}, run this again with --update-baseline', cy: 'Deliwyd ag ef ers hynny: {count}. I’w dynnu o {file}, rhedwch hwn eto gydag --update-baseline' },
  takenOff: { en: 'Dealt with since, and taken off {file}: {count}', cy: 'Deliwyd ag ef ers hynny, a’i dynnu o {file}: {count}' },
  added: { en: 'New, shown once more and taken note of: {count}', cy: 'Newydd, wedi ei ddangos unwaith eto a’i nodi: {count}' },
  law: { en: 'Law, or a part that cannot be read or followed, is never taken note of: {count}', cy: 'Ni nodir byth y gyfraith, na rhan na ellir ei darllen na’i dilyn: {count}' },
  people: { en: 'What may tell of people is never taken note of: {count}', cy: 'Ni nodir byth yr hyn a allai sôn am bobl: {count}' },
  faulty: { en: '{file} is no list of advice that this program could have written', cy: 'Nid yw {file} yn rhestr o gyngor y gallai’r rhaglen hon fod wedi ei hysgrifennu' },
  faultyHint: { en: 'Take the file away and run sip lint --baseline once more; it begins with what the plan is told today', cy: 'Tynnwch y ffeil a rhedwch sip lint --baseline unwaith eto; mae’n dechrau gyda’r hyn a ddywedir wrth y cynllun heddiw' },
  later: { en: '{file} was written by a later version of this program', cy: 'Ysgrifennwyd {file} gan fersiwn diweddarach o’r rhaglen hon' },
  laterHint: { en: 'Bring sip up to date, here and wherever the plan is checked', cy: 'Diweddarwch sip, yma a lle bynnag y gwirir y cynllun' },
  folder: { en: '{file} is a folder, and --baseline takes a file', cy: 'Ffolder yw {file}, ac mae --baseline yn derbyn ffeil' },
  folderHint: { en: 'Put the school’s folder before the option: sip lint FOLDER --baseline', cy: 'Rhowch ffolder yr ysgol cyn y dewis: sip lint FFOLDER --baseline' },
  place: { en: '{file} cannot hold a baseline', cy: 'Ni all {file} ddal nodiadau o’r fath' },
  placeHint: { en: 'Give it a name in the school’s folder that ends in .json', cy: 'Rhowch iddi enw yn ffolder yr ysgol sy’n gorffen â .json' },
} satisfies Record<string, Said>;

/** A check beside its baseline: what is left to show, what to say of the rest, and the file as it is to be. */
export interface BesideBaseline {
  readonly shown: Checked['diagnostics'];
  readonly note: Said;
  readonly files: readonly FileToWrite[];
  /** What is new was taken note of in this very run: advice does not make it fail. */
  readonly accepted: boolean;
}

/**
 * Holds a check against the school's baseline. The first time there is none, and all the advice of today goes into it; after that
 * it is written only when that is asked for. Throws `Misuse` for a file that is none.
 *
 * @param whole everything that was found; what is dealt with is told from this alone
 * @param shown what is shown of it, such as what a branch touched
 * @param speaks which rules were asked at all
 */
export function besideBaseline(whole: Checked, shown: Checked['diagnostics'], speaks: (rule: string) => boolean, { common, own, world }: Call): BesideBaseline {
  const root = schoolRoot(common);
  const file = typeof own['baseline'] === 'string' ? placeOf(own['baseline'], root) : FILE;
  const path = join(root, ...file.split('/'));
  const given = readGiven(path, file);
  // A version that is read is past, and a service that checks keeps nothing: both only look.
  const looksOnly = common.rev !== undefined || (world.environment['CI'] ?? '') !== '';
  const write = (debts: readonly Debt[], expected?: string): readonly FileToWrite[] => (looksOnly || baselineText(debts) === expected ? [] : [{ path, text: baselineText(debts), within: root, ...(expected === undefined ? { onlyNew: true as const } : { expected }) }]);
  const ofShown = (fresh: Checked['diagnostics']) => {
    const news = new Set(fresh);
    return shown.filter((one) => news.has(one));
  };
  if (given === 'missing') {
    const debts = looksOnly ? [] : debtsOf(whole.diagnostics);
    const held = hold(whole.diagnostics, debts, whole.school);
    const note = lines([say(looksOnly ? words.none : words.begun, { file, count: total(debts) }), ...neverNoted(held)]);
    return { shown: ofShown(held.fresh), note, files: write(debts), accepted: !looksOnly };
  }
  const debts = typeof given === 'string' ? undefined : readBaseline(given.text);
  if (debts === 'later') throw new Misuse(say(words.later, { file }), words.laterHint);
  if (!debts || typeof given === 'string') throw new Misuse(say(words.faulty, { file }), words.faultyHint);
  // While a part of the plan cannot be read, silence does not say that something was dealt with.
  const isWhole = whole.school.unreadable.length === 0 && !whole.school.dropped;
  const held = hold(whole.diagnostics, debts, whole.school, (rule) => isWhole && speaks(rule));
  const updates = own['updateBaseline'] === true && !looksOnly;
  const added = updates ? debtsOf(held.fresh) : [];
  const note = lines([
    say(words.known, { count: held.known }),
    ...(held.paid.length > 0 ? [say(updates ? words.takenOff : words.paid, { file, count: total(held.paid) })] : []),
    ...(added.length > 0 ? [say(words.added, { count: total(added) })] : []),
    ...neverNoted(held),
  ]);
  return { shown: ofShown(held.fresh), note, files: updates ? write(summed([...held.left, ...added]), given.text) : [], accepted: updates };
}

/** Said where there is such a thing, since somebody who takes note of everything may think that it is in there too. */
const neverNoted = ({ never: { law, people } }: Held): readonly Said[] => [...(law > 0 ? [say(words.law, { count: law })] : []), ...(people > 0 ? [say(words.people, { count: people })] : [])];

const lines = (said: readonly Said[]): Said => joinSaid(said, '\n');

/** The file that was named, from the school's folder on. It stands in there, and is no file of the plan. */
function placeOf(named: string, root: string): string {
  const path = resolve(root, named);
  const file = relative(root, path).replaceAll('\\', '/');
  const about = { file: safe(named, 120) };
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true || statSync(resolve(named), { throwIfNoEntry: false })?.isDirectory() === true) throw new Misuse(say(words.folder, about), words.folderHint);
  if (file.startsWith('../') || isAbsolute(file) || !/[^/]\.json$/i.test(file)) throw new Misuse(say(words.place, about), words.placeHint);
  return file;
}

const total = (debts: readonly Debt[]): number => debts.reduce((sum, { count }) => sum + count, 0);
