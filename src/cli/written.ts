import { isAbsolute, join } from 'node:path';
import { safe } from '../diagnostics/safe.ts';
import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { CommandOutcome, ExitCode, World } from './command.ts';
import { machineReason } from './machine.ts';
import { takeAway } from './take-away.ts';
import { shortly, Unwritten, writeAll } from './write.ts';

const words = {
  exists: { en: '{path} is there already and was left as it is', cy: 'Mae {path} yno eisoes a gadawyd ef fel y mae' },
  cannotWrite: { en: '{path} could not be written: {reason}', cy: 'Ni ellid ysgrifennu {path}: {reason}' },
  changed: {
    en: '{path} was changed while this was worked out, and was left as it is. Give the command again',
    cy: 'Newidiwyd {path} tra oedd hyn yn cael ei weithio allan, a gadawyd ef fel y mae. Rhowch y gorchymyn eto',
  },
  outside: {
    en: '{path} is a link that leads out of the school’s folder, and was left as it is. Put the file itself here',
    cy: 'Dolen sy’n arwain allan o ffolder yr ysgol yw {path}, a gadawyd hi fel y mae. Rhowch y ffeil ei hun yma',
  },
  plan: {
    en: '{path} is a link to a file of a plan, and nothing was written there. Give the output another name',
    cy: 'Dolen at ffeil o gynllun yw {path}, ac nid ysgrifennwyd dim yno. Rhowch enw arall i’r allbwn',
  },
  busy: {
    en: 'Another run of sip is writing in this folder, so {path} was left as it is. Give the command again when it has ended',
    cy: 'Mae rhediad arall o sip yn ysgrifennu yn y ffolder hon, felly gadawyd {path} fel y mae. Rhowch y gorchymyn eto wedi iddo orffen',
  },
  before: { en: 'Written before that: {files}', cy: 'Ysgrifennwyd cyn hynny: {files}' },
} satisfies Record<string, Said>;

/** Writes an outcome's files, each whole or not at all; nothing is written before all of them are ready; then takes away what is to go. Undefined when they are, else why not, in a sentence. */
export function writeFiles({ files = [], removed = [] }: CommandOutcome, world: World): { said: Said; exitCode: ExitCode } | undefined {
  const full = (path: string): string => (isAbsolute(path) ? path : join(world.folder, path));
  const typed = new Map(files.map(({ path }) => [full(path), shortly(path, world.folder)]));
  try {
    writeAll(files.map((file) => ({ ...file, path: full(file.path) })));
    takeAway(removed);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    const path = safe(typed.get(error.path) ?? error.path);
    const { said, exitCode } = told(error.code, path);
    if (error.written.length === 0) return { said, exitCode };
    const before = say(words.before, { files: error.written.map((one) => safe(typed.get(one) ?? one)).join(', ') });
    return { said: joinSaid([said, before], '\n'), exitCode };
  }
}

function told(code: string, path: string): { said: Said; exitCode: ExitCode } {
  switch (code) {
    case 'EEXIST':
      return { said: say(words.exists, { path }), exitCode: 2 };
    case 'EOUTSIDE':
      return { said: say(words.outside, { path }), exitCode: 2 };
    case 'EPLAN':
      return { said: say(words.plan, { path }), exitCode: 2 };
    case 'ECHANGED':
      return { said: say(words.changed, { path }), exitCode: 3 };
    case 'EBUSY':
      return { said: say(words.busy, { path }), exitCode: 3 };
    default:
      return { said: say(words.cannotWrite, { path, reason: machineReason(code) }), exitCode: 3 };
  }
}
