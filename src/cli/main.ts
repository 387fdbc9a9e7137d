import { noCommands, safe } from '../diagnostics/safe.ts';
import type { Lang, Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import { Misuse } from './command.ts';
import type { CommandOutcome, ExitCode, World } from './command.ts';
import { languageOf } from './language.ts';
import { NotEdited } from '../edit/refusal.ts';
import { Unreadable } from '../read/unreadable.ts';
import { VERSION } from '../version.ts';
import { machineReason } from './machine.ts';

/** The streams that the program writes to. */
export interface Streams {
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
}

const words = {
  cannotPrint: { en: 'The output could not be written: {reason}', cy: 'Ni ellid ysgrifennu’r allbwn: {reason}' },
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
    for (const tag of outcome.tags ?? []) await (await import('../git/approvals.ts')).seal(tag.root, tag);
    const unwritten = [...(outcome.files ?? []), ...(outcome.removed ?? [])].length === 0 ? undefined : (await import('./written.ts')).writeFiles(outcome, world);
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
    if (error instanceof Misuse || error instanceof Unreadable || error instanceof NotEdited) {
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
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, world, lang);
}

/** What was asked for could not be printed: the disk that standard output leads to is full, say. */
class Unprinted extends Error {
  constructor(readonly said: Said) {
    super(said.en);
  }
}

function notPrinted(error: unknown): never {
  throw new Unprinted(say(words.cannotPrint, { reason: machineReason((error as NodeJS.ErrnoException).code ?? String(error)) }));
}

export { forgetUnfinished } from './unfinished.ts';
export { ask } from './ask.ts';
export { input } from './input.ts';
