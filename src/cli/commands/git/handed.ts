import { say } from '../../../language/said.ts';
import type { Said } from '../../../language/said.ts';
import { Misuse } from '../../command.ts';

const words = {
  byGit: { en: 'sip git {what} is started by git, which hands it the files', cy: 'Git sy’n cychwyn sip git {what}, ac yn rhoi’r ffeiliau iddo' },
  install: { en: 'To have git do so: sip git install', cy: 'I gael git i wneud hynny: sip git install' },
} satisfies Record<string, Said>;

/** What git hands a driver: at least so many words. Throws `Misuse` for a person who tried it by hand. */
export function handed(what: string, given: readonly string[], least: number): readonly string[] {
  if (given.length < least) throw new Misuse(say(words.byGit, { what }), words.install);
  return given;
}
