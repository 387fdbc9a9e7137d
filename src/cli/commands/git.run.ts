import type { Said } from '../../language/said.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { noneOf } from '../formats.ts';
import type { Call } from '../spec.ts';

const words = {
  what: { en: 'There is nothing called “{given}” that sip git does', cy: 'Nid oes dim o’r enw “{given}” y mae sip git yn ei wneud' },
  none: { en: 'sip git install and sip git remove take no more words', cy: 'Nid yw sip git install na sip git remove yn derbyn rhagor o eiriau' },
  school: { en: 'To say which school: sip git install --school FOLDER', cy: 'I ddweud pa ysgol: sip git install --school FFOLDER' },
} satisfies Record<string, Said>;

type Work = (call: Call, given: readonly string[]) => Promise<CommandOutcome> | CommandOutcome;

/** What `sip git` does, by the word after it; each is loaded only when it is asked for. */
const WORKS: Readonly<Record<string, () => Promise<Work>>> = {
  install: async () => (await import('./git/install.ts')).install,
  remove: async () => (await import('./git/install.ts')).remove,
  textconv: async () => (await import('./git/textconv.ts')).textconv,
  diff: async () => (await import('./git/difference.ts')).difference,
  merge: async () => (await import('./git/merging.ts')).merging,
};

const BY_PEOPLE = ['install', 'remove'];

/** Puts git's drivers in place, takes them out, or does the work of one when git asks. */
export async function run(call: Call): Promise<CommandOutcome> {
  const [what, ...given] = call.args as readonly [string, ...string[]];
  if (!Object.hasOwn(WORKS, what)) throw noneOf(words.what, what, BY_PEOPLE);
  if (BY_PEOPLE.includes(what) && given.length > 0) throw new Misuse(words.none, words.school);
  return (await WORKS[what]!())(call, given);
}
