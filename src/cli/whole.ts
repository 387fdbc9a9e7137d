import { namesOf } from '../diagnostics/names.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { Misuse } from './command.ts';

const words = {
  unreadable: {
    en: 'Not all of the plan can be read, so nothing was changed. Files that could not be read: {files}',
    cy: 'Ni ellir darllen y cynllun cyfan, felly ni newidiwyd dim. Ffeiliau na ellid eu darllen: {files}',
  },
  see: { en: 'To see why: sip check', cy: 'I weld pam: sip check' },
} satisfies Record<string, Said>;

/** Throws `Misuse` where a file of the plan cannot be read: a command that changes the plan would pass over what stands in it. */
export function refuseUnlessWhole({ unreadable }: School): void {
  if (unreadable.length === 0) return;
  throw new Misuse(say(words.unreadable, { files: namesOf(unreadable) }), words.see);
}
