import { join } from 'node:path';
import type { Checked } from '../../check.ts';
import { baselineText, debtsOf, hold, readBaseline } from '../../baseline/baseline.ts';
import type { Debt } from '../../baseline/baseline.ts';
import { say } from '../../language/said.ts';
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
  known: { en: 'Taken note of before: {count}', cy: 'Nodwyd o’r blaen: {count}' },
  paid: { en: 'Dealt with since, and taken off {file}: {count}', cy: 'Deliwyd ag ef ers hynny, a’i dynnu o {file}: {count}' },
  paidHere: { en: 'Dealt with since: {count}. To take it off {file}, run this once on your own computer', cy: 'Deliwyd ag ef ers hynny: {count}. I’w dynnu o {file}, rhedwch hwn unwaith ar eich cyfrifiadur eich hun' },
  faulty: { en: '{file} is no list of advice that this program could have written', cy: 'Nid yw {file} yn rhestr o gyngor y gallai’r rhaglen hon fod wedi ei hysgrifennu' },
  faultyHint: { en: 'Take the file away and run sip lint --baseline once more; it begins with what the plan is told today', cy: 'Tynnwch y ffeil a rhedwch sip lint --baseline unwaith eto; mae’n dechrau gyda’r hyn a ddywedir wrth y cynllun heddiw' },
} satisfies Record<string, Said>;

/** A check beside its baseline: what is left to show, what to say of the rest, and the file as it is to be. */
export interface BesideBaseline {
  readonly checked: Checked;
  readonly note: Said;
  readonly files: readonly FileToWrite[];
}

/** Holds a check against the school's baseline. The first time there is none, and all the advice of today goes into it. Throws `Misuse` for a file that is none. */
export function besideBaseline(checked: Checked, { common, world }: Call): BesideBaseline {
  const root = schoolRoot(common);
  const path = join(root, FILE);
  const given = readGiven(path, FILE);
  // A version that is read is past, and a service that checks keeps nothing: both only look.
  const looksOnly = common.rev !== undefined || (world.environment['CI'] ?? '') !== '';
  const write = (debts: readonly Debt[], expected?: string): readonly FileToWrite[] => [{ path, text: baselineText(debts), within: root, ...(expected === undefined ? { onlyNew: true as const } : { expected }) }];
  if (given === 'missing') {
    const debts = looksOnly ? [] : debtsOf(checked.diagnostics);
    const { fresh } = hold(checked.diagnostics, debts, checked.school);
    return { checked: { ...checked, diagnostics: fresh }, note: say(words.begun, { file: FILE, count: total(debts) }), files: looksOnly ? [] : write(debts) };
  }
  const debts = typeof given === 'string' ? undefined : readBaseline(given.text);
  if (!debts || typeof given === 'string') throw new Misuse(say(words.faulty, { file: FILE }), words.faultyHint);
  const { fresh, known, paid, left } = hold(checked.diagnostics, debts, checked.school);
  const said = [say(words.known, { count: known }), ...(paid.length > 0 ? [say(looksOnly ? words.paidHere : words.paid, { file: FILE, count: total(paid) })] : [])];
  const note = { en: said.map(({ en }) => en).join('\n'), cy: said.map(({ cy }) => cy).join('\n') };
  const files = !looksOnly && baselineText(left) !== given.text ? write(left, given.text) : [];
  return { checked: { ...checked, diagnostics: fresh }, note, files };
}

const total = (debts: readonly Debt[]): number => debts.reduce((sum, { count }) => sum + count, 0);
