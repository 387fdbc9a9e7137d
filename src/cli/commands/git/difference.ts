import { resolve } from 'node:path';
import { paint } from '../../../diagnostics/paint.ts';
import { noCommands, safe } from '../../../diagnostics/safe.ts';
import { wrap } from '../../../diagnostics/width.ts';
import { linesBetween, wantsColour } from '../../../git/lines.ts';
import { say } from '../../../language/said.ts';
import type { Said } from '../../../language/said.ts';
import { readGiven } from '../../../read/given.ts';
import type { SourceFile } from '../../../read/snapshot.ts';
import type { CommandOutcome } from '../../command.ts';
import type { Call } from '../../spec.ts';
import { fragmentDifference } from './fragment.ts';
import { handed } from './handed.ts';

const words = {
  unmerged: { en: 'two versions of it are still to be brought together', cy: 'mae dwy fersiwn ohoni i’w dwyn ynghyd o hyd' },
  fresh: { en: 'a new file', cy: 'ffeil newydd' },
  gone: { en: 'the file is gone', cy: 'mae’r ffeil wedi mynd' },
  moved: { en: '{from}, now {to}', cy: '{from}, bellach {to}' },
  mode: { en: 'only who may use the file changed, and nothing in it', cy: 'dim ond pwy gaiff ddefnyddio’r ffeil a newidiodd, a dim byd ynddi' },
  same: { en: 'what stands in it is the same', cy: 'mae’r hyn sydd ynddi yr un fath' },
  tooBig: { en: 'larger than 1 MiB, and so not compared', cy: 'yn fwy nag 1 MiB, ac felly heb ei chymharu' },
  notText: { en: 'not text in UTF-8, and so not compared', cy: 'nid testun mewn UTF-8 ydyw, ac felly heb ei chymharu' },
  astray: { en: 'not a plain file, and so not compared', cy: 'nid ffeil blaen ydyw, ac felly heb ei chymharu' },
  denied: { en: 'may not be read on this computer', cy: 'ni chaniateir ei darllen ar y cyfrifiadur hwn' },
  missing: { en: 'not there to be read', cy: 'nid yw yno i’w darllen' },
  stopped: { en: 'The program stopped at something it did not expect. Here are the lines that differ:', cy: 'Stopiodd y rhaglen wrth rywbeth nad oedd yn ei ddisgwyl. Dyma’r llinellau sy’n wahanol:' },
} satisfies Record<string, Said>;

/** What a driver of differences is told of one side: where git put it, and its id and mode there. */
interface Handed {
  readonly file: string;
  readonly id: string;
  readonly mode: string;
  readonly there: boolean;
}

const side = ([file, id, mode]: readonly string[]): Handed => ({ file: file!, id: id!, mode: mode!, there: file !== '/dev/null' && file !== 'nul' && mode !== '.' });

/**
 * What changed in one file, in the field’s words, for `git diff`. It always ends with 0: git shows no other file once a
 * driver does not.
 */
export async function difference(call: Call, given: readonly string[]): Promise<CommandOutcome> {
  const [path, ...rest] = handed('diff', given, 1) as [string, ...string[]];
  const { world, common } = call;
  const { GIT_PAGER_IN_USE: pager, NO_COLOR: none, TERM: terminal, GIT_DIFF_PATH_COUNTER: at, GIT_DIFF_PATH_TOTAL: all } = world.environment;
  const shown = common.colour || (pager === 'true' && !none && terminal !== 'dumb' && call.own['color'] !== false);
  const colour = shown && (await wantsColour(world.folder).catch(() => true));
  const text = await told(path, rest, { ...call, common: { ...common, colour } });
  return { exitCode: 0, stdout: noCommands(`${text}${at !== undefined && at !== all ? '\n' : ''}`) };
}

async function told(path: string, rest: readonly string[], call: Call): Promise<string> {
  const { lang, width, colour } = call.common;
  const heading = (name: string, what: string) => paint({ colour }).bold(wrap(`${name}: ${what}`, width));
  if (rest.length < 6) return `${heading(safe(path), words.unmerged[lang])}\n`;
  const [before, after] = [side(rest.slice(0, 3)), side(rest.slice(3, 6))];
  const to = rest[6];
  const name = to === undefined ? safe(path) : say(words.moved, { from: safe(path), to: safe(to) })[lang];
  const what = !before.there ? words.fresh : !after.there ? words.gone : undefined;
  const titled = what ? `${name} (${what[lang]})` : name;
  const [was, is] = [before, after].map(({ file, there }) => (there ? readGiven(resolve(call.world.folder, file), path) : undefined));
  for (const one of [was, is]) if (typeof one === 'string') return `${heading(titled, (one === 'conflict' ? words.unmerged : words[one])[lang])}\n`;
  const [then, now] = [was, is] as readonly (SourceFile | undefined)[];
  if (then && now && then.text === now.text && then.marked === now.marked) return `${heading(titled, (to === undefined ? words.mode : words.same)[lang])}\n`;
  const lines = async () => coloured((await linesBetween(call.world.folder, before.there ? before.file : '/dev/null', after.there ? after.file : '/dev/null').catch(() => undefined)) ?? '', colour);
  try {
    const found = fragmentDifference(then, now, path, call.common);
    const body = found.lines.map((line) => `${line}\n`).join('');
    return `${heading(titled, found.tally)}\n${body}${found.showLines ? await lines() : ''}`;
  } catch {
    return `${heading(titled, words.stopped[lang])}\n${await lines()}`;
  }
}

/** Lines as git shows them, safe to print. */
function coloured(text: string, colour: boolean): string {
  const paints = paint({ colour });
  const lines = text.replace(/\n$/, '').split('\n').map((line) => {
    const plain = safe(line, Number.POSITIVE_INFINITY);
    if (line.startsWith('+')) return paints.green(plain);
    if (line.startsWith('-')) return paints.red(plain);
    return line.startsWith('@@') ? paints.cyan(plain) : plain;
  });
  return text === '' ? '' : `${lines.join('\n')}\n`;
}
