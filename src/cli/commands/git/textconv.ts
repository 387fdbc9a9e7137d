import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { factsOfBoth } from '../../../facts/conflicted.ts';
import { factsOf } from '../../../facts/facts.ts';
import { layoutOf } from '../../../facts/layout.ts';
import { say } from '../../../language/said.ts';
import type { Lang, Said } from '../../../language/said.ts';
import { parse } from '../../../parse/document.ts';
import type { Document } from '../../../parse/document.ts';
import { bytesGiven, readGiven } from '../../../read/given.ts';
import type { CommandOutcome } from '../../command.ts';
import type { Call } from '../../spec.ts';
import { handed } from './handed.ts';

const words = {
  tooBig: { en: 'The file is larger than 1 MiB, and its facts are not told. The mark of its contents: {mark}', cy: 'Mae’r ffeil yn fwy nag 1 MiB, ac ni ddywedir ei ffeithiau. Marc ei chynnwys: {mark}' },
  layout: { en: 'Layout and order of the lines: {mark}', cy: 'Gosodiad a threfn y llinellau: {mark}' },
  unread: { en: 'The file cannot be read here', cy: 'Ni ellir darllen y ffeil yma' },
} satisfies Record<string, Said>;

/**
 * A version of a file as lines of facts, for `git log -p`, `git show` and whatever else of git compares lines. What is no
 * plain YAML stays as it is. It always ends with 0: git shows nothing at all of any file once a driver does not.
 */
export async function textconv({ common: { lang }, world }: Call, given: readonly string[]): Promise<CommandOutcome> {
  const [name] = handed('textconv', given, 1);
  const path = resolve(world.folder, name!);
  const file = readGiven(path, name!);
  if (typeof file === 'string') {
    if (file === 'tooBig') return { exitCode: 0, stdout: `${say(words.tooBig, { mark: await markOf(path) })[lang]}\n` };
    const bytes = bytesGiven(path);
    return { exitCode: 0, stdout: typeof bytes === 'string' ? `${words.unread[lang]}\n` : Buffer.from(bytes).toString('latin1') };
  }
  const document = parse(file);
  const lines = factsOf(document, lang)?.map(({ text }) => text);
  if (lines) return printed([...lines, ...(file.text === '' ? [] : [layoutLine(document, lang)])]);
  const both = factsOfBoth(file, lang);
  if (!both) return { exitCode: 0, stdout: file.text };
  const [here, there] = [layoutLine(both.ours, lang), layoutLine(both.theirs, lang)];
  return printed([...both.lines, ...(here === there ? [here] : [])]);
}

const printed = (lines: readonly string[]): CommandOutcome => ({ exitCode: 0, stdout: lines.map((line) => `${line}\n`).join('') });

/** Git leaves a file out whose lines are all the same: so what only looks different shows by its mark. */
const layoutLine = (document: Document, lang: Lang): string => say(words.layout, { mark: createHash('sha256').update(layoutOf(document)).digest('hex').slice(0, 8) })[lang];

/** The same for the same contents, without holding them in memory. */
async function markOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 16);
}
