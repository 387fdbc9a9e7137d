import { isAbsolute, join } from 'node:path';
import { noCommands, safe } from '../diagnostics/safe.ts';
import type { Lang, Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import { Misuse } from './command.ts';
import type { CommandOutcome, ExitCode, World } from './command.ts';
import { languageOf } from './language.ts';
import { Unreadable } from '../read/unreadable.ts';
import { VERSION } from '../version.ts';
import { writeWhole } from './write.ts';

/** The streams that the program writes to. */
export interface Streams {
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
}

const words = {
  exists: { en: '{path} is there already and was left as it is', cy: 'Mae {path} yno eisoes a gadawyd ef fel y mae' },
  cannotWrite: { en: '{path} could not be written: {reason}', cy: 'Ni ellid ysgrifennu {path}: {reason}' },
  denied: { en: 'writing is not allowed there', cy: 'ni chaniateir ysgrifennu yno' },
  full: { en: 'the disk is full', cy: 'mae’r ddisg yn llawn' },
  cannotPrint: { en: 'The output could not be written: {reason}', cy: 'Ni ellid ysgrifennu’r allbwn: {reason}' },
  folder: { en: 'it is a folder', cy: 'ffolder ydyw' },
  notFolder: { en: 'something that is no folder stands in its path', cy: 'mae rhywbeth nad yw’n ffolder yn ei lwybr' },
  other: { en: 'the machine refused ({code})', cy: 'gwrthododd y peiriant ({code})' },
  bug: {
    en: 'The program stopped at something it did not expect. This is a fault of the program and not of your plan: {reason}',
    cy: 'Stopiodd y rhaglen wrth rywbeth nad oedd yn ei ddisgwyl. Bai’r rhaglen yw hyn ac nid bai eich cynllun: {reason}',
  },
} satisfies Record<string, Said>;

/** Runs the program. The only place that writes files and streams, and the only one that catches everything. */
export async function run(argv: readonly string[], world: World, streams: Streams): Promise<ExitCode> {
  const lang = languageOf(argv, world.environment);
  // Runners of jobs read remarks too, and a branch may be called anything.
  const remark = (text: string): Promise<void> => streams.stderr(noCommands(text));
  try {
    const outcome = await outcomeOf(argv, world, lang);
    const unwritten = writeFiles(outcome, world);
    const then = unwritten ? {} : (outcome.onceWritten ?? {});
    const printed = `${outcome.stdout ?? ''}${then.stdout ?? ''}`;
    if (printed !== '') await streams.stdout(printed).catch(notPrinted);
    const remarks = `${then.stderr ?? ''}${outcome.stderr ?? ''}`;
    if (remarks !== '') await remark(remarks);
    if (unwritten) {
      await remark(`${unwritten.said[lang]}\n`);
      return unwritten.exitCode;
    }
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof Misuse || error instanceof Unreadable) {
      await remark(`sip: ${error.said[lang]}\n${error.hint ? `     ${error.hint[lang]}\n` : ''}`);
      return error.exitCode;
    }
    if (error instanceof Unprinted) {
      await remark(`sip: ${error.said[lang]}\n`);
      return 3;
    }
    const reason = safe(error instanceof Error ? error.message : String(error));
    const stack = world.environment['SIP_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
    await remark(`sip: ${say(words.bug, { reason })[lang]}\n${stack}`);
    return 3;
  }
}

/** Scripts ask for the version at every turn, so it is answered before anything else is loaded. */
async function outcomeOf(argv: readonly string[], world: World, lang: Lang): Promise<CommandOutcome> {
  if (argv.length === 1 && argv[0] === '--version') return { exitCode: 0, stdout: `sip ${VERSION}\n` };
  await optimiseLater();
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, world, lang);
}

/** How each Node is told to make optimised code later, by the version of its engine: one that is not here is not told, since it may know other words. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=1000000'],
  ...Object.fromEntries(['12.4', '13.6', '14.6'].map((engine) => [engine, ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000']])),
};

/** Most runs are over before optimised code has paid for being made. Made later, one school is a sixth to a quarter less to do, and many are no more. */
async function optimiseLater(): Promise<void> {
  const settings = LATER[/^\d+\.\d+/.exec(process.versions.v8)?.[0] ?? ''] ?? [];
  if (settings.length === 0) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const setting of settings) setFlagsFromString(setting);
}

/** Writes an outcome's files, each whole or not at all. The first that cannot be written ends it, told in one sentence. */
function writeFiles({ files = [] }: CommandOutcome, world: World): { said: Said; exitCode: ExitCode } | undefined {
  for (const file of files) {
    const path = isAbsolute(file.path) ? file.path : join(world.folder, file.path);
    try {
      writeWhole(path, file.text, file.onlyNew === true);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' && file.onlyNew) return { said: say(words.exists, { path: safe(file.path) }), exitCode: 2 };
      return { said: say(words.cannotWrite, { path: safe(file.path), reason: reasonOf(error) }), exitCode: 3 };
    }
  }
  return undefined;
}

const REASONS: Record<string, Said> = { EACCES: words.denied, EPERM: words.denied, EROFS: words.denied, ENOSPC: words.full, EDQUOT: words.full, EISDIR: words.folder, ENOTDIR: words.notFolder, ENOENT: words.denied, EEXIST: words.notFolder };

/** Why the machine did not write, in words. */
function reasonOf(error: unknown): Said {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? say(words.other, { code: safe(code || String(error)) });
}

/** What was asked for could not be printed: the disk that standard output leads to is full, say. */
class Unprinted extends Error {
  constructor(readonly said: Said) {
    super(said.en);
  }
}

function notPrinted(error: unknown): never {
  throw new Unprinted(say(words.cannotPrint, { reason: reasonOf(error) }));
}

export { forgetUnfinished } from './write.ts';
export { ask } from './ask.ts';
