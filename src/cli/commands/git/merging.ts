import { resolve } from 'node:path';
import { safe } from '../../../diagnostics/safe.ts';
import { wrap } from '../../../diagnostics/width.ts';
import { mergeByLines, wantsBase } from '../../../git/lines.ts';
import type { MergeLabels } from '../../../git/lines.ts';
import { say } from '../../../language/said.ts';
import type { Said } from '../../../language/said.ts';
import { tell } from '../../../merge/conflict.ts';
import type { Marking } from '../../../merge/marks.ts';
import { merge } from '../../../merge/merge.ts';
import type { Merged } from '../../../merge/merge.ts';
import { readGiven } from '../../../read/given.ts';
import type { CommandOutcome } from '../../command.ts';
import type { Call } from '../../spec.ts';
import { handed } from './handed.ts';

const words = {
  // Neither is called yours: in a rebase it is the other way round.
  ours: { en: 'here', cy: 'yma' },
  theirs: { en: 'coming in', cy: 'yn dod i mewn' },
  base: { en: 'before', cy: 'cynt' },
  heading: { en: '{path}: what only people can settle. Number of places: {count}', cy: '{path}: yr hyn na all ond pobl ei benderfynu. Nifer y lleoedd: {count}' },
  what: {
    en: 'Both versions stand in the file, between <<<<<<< and >>>>>>>. Keep what holds, take the lines of marks away, and tell git: git add {path}',
    cy: 'Mae’r ddwy fersiwn yn y ffeil, rhwng <<<<<<< a >>>>>>>. Cadwch yr hyn sy’n dal, tynnwch y llinellau o farciau, a dywedwch wrth git: git add {path}',
  },
  unreadable: { en: '{path} was merged line by line, since not every version of it can be read as a plan', cy: 'Cyfunwyd {path} fesul llinell, gan na ellir darllen pob fersiwn ohoni fel cynllun' },
  inseparable: { en: '{path} was merged line by line, since it is written in a way that cannot be taken apart by its fields', cy: 'Cyfunwyd {path} fesul llinell, gan ei bod wedi’i hysgrifennu mewn ffordd na ellir ei gwahanu yn ôl ei meysydd' },
  unproven: { en: '{path} was merged line by line, since a merge by its fields could not be shown to keep everything', cy: 'Cyfunwyd {path} fesul llinell, gan na ellid dangos bod ei chyfuno yn ôl ei meysydd yn cadw popeth' },
  see: { en: 'To see whether all is as it should be: sip check', cy: 'I weld a yw popeth fel y dylai fod: sip check' },
} satisfies Record<string, Said>;

/** Most conflicts told one by one; all of them stand in the file. */
const MOST_TOLD = 20;

/**
 * Merges the three versions that git hands over, into the file of ours: `%O %A %B %L %P`, and the names of the sides where
 * this git gives them. 0: merged. 1: there is something for people to settle, or for git to merge by lines and that was so.
 */
export async function merging({ common: { lang, width }, world }: Call, given: readonly string[]): Promise<CommandOutcome> {
  const [base, ours, theirs, length, path, ...names] = handed('merge', given, 5) as [string, string, string, string, string, ...string[]];
  const shown = safe(path);
  const labels: MergeLabels = { ours: named(names[0]) ?? words.ours[lang], theirs: named(names[1]) ?? words.theirs[lang], size: /^\d{1,3}$/.test(length) ? Math.max(Number(length), 1) : 7 };
  const files = [base, ours, theirs].map((file) => resolve(world.folder, file));
  const plainly = mergedFrom(files, path, labels, lang);
  const merged = plainly.state === 'conflicts' && (await wantsBase(world.folder).catch(() => false)) ? mergedFrom(files, path, { ...labels, base: words.base[lang] }, lang) : plainly;
  if (merged.state === 'by-lines') {
    const { text, conflicts } = await mergeByLines(world.folder, { base, ours, theirs }, labels);
    const told = [say(words[merged.why], { path: shown }), words.see].map((said) => `${wrap(said[lang], width)}\n`).join('');
    return { exitCode: conflicts ? 1 : 0, stderr: told, ...(text === undefined ? {} : { files: [{ path: resolve(world.folder, ours), text }] }) };
  }
  const { file } = merged;
  const written = [{ path: resolve(world.folder, ours), text: `${file.marked ? '\ufeff' : ''}${file.text}` }];
  if (merged.state === 'clean') return { exitCode: 0, files: written };
  const { conflicts } = merged;
  const told = conflicts.slice(0, MOST_TOLD).map((conflict) => wrap(tell(conflict)[lang], width, '  ', '    '));
  const rest = conflicts.length > told.length ? ['  …'] : [];
  const lines = [wrap(say(words.heading, { path: shown, count: conflicts.length })[lang], width), ...told, ...rest, wrap(say(words.what, { path: shown })[lang], width)];
  return { exitCode: 1, files: written, stderr: `${lines.join('\n')}\n` };
}

/** What the program makes of the three files, or that git should merge them. Whatever goes wrong in it, nobody's words may be lost: git then merges. */
function mergedFrom(paths: readonly string[], path: string, marking: Marking, lang: 'en' | 'cy'): Merged {
  const files = paths.map((file) => readGiven(file, path));
  const [base, ours, theirs] = files;
  if (typeof base !== 'object' || typeof ours !== 'object' || typeof theirs !== 'object') return { state: 'by-lines', why: 'unreadable' };
  try {
    return merge({ base, ours, theirs }, { marking, lang });
  } catch {
    return { state: 'by-lines', why: 'unproven' };
  }
}

/** A name of a side, where this git knows to give one. */
const named = (name: string | undefined): string | undefined => (name === undefined || name === '' || /^%[XYS]$/.test(name) ? undefined : safe(name, 60));
