import { isUtf8 } from 'node:buffer';
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { noCommands, safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { canonical } from '../../edit/canonical.ts';
import { NotEdited } from '../../edit/refusal.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { parse } from '../../parse/document.ts';
import type { Document } from '../../parse/document.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, CommonOptions, FileToWrite, World } from '../command.ts';
import { rewriting } from '../rewriting.ts';
import { openSchool, schoolRoot } from '../school.ts';
import type { Call } from '../spec.ts';

const words = {
  nowhere: { en: 'There is no file or folder {path}', cy: 'Nid oes ffeil na ffolder {path}' },
  nowhereHint: { en: 'Look at how it is spelt, and where you are', cy: 'Edrychwch ar ei sillafu, ac ym mhle rydych chi' },
  dash: { en: '- stands for standard input, and takes no other files beside it', cy: 'Mae - yn sefyll dros y mewnbwn safonol, ac nid yw’n cymryd ffeiliau eraill wrth ei ochr' },
  dashHint: { en: 'For instance: sip fmt - < plan.yaml', cy: 'Er enghraifft: sip fmt - < plan.yaml' },
  notText: { en: 'What came in is not text in UTF-8', cy: 'Nid testun mewn UTF-8 yw’r hyn a ddaeth i mewn' },
  unreadable: { en: 'The text was not laid out: {place} {reason}', cy: 'Ni osodwyd y testun: {place} {reason}' },
  other: { en: '{file} is no file of the plan and was left as it is', cy: 'Nid yw {file} yn ffeil o’r cynllun a gadawyd hi fel y mae' },
  refused: { en: '{file} was left as it is: {reason}', cy: 'Gadawyd {file} fel y mae: {reason}' },
  done: { en: 'Laid out: {files}', cy: 'Gosodwyd: {files}' },
  would: { en: 'Would be laid out anew: {files}. To do it: sip fmt', cy: 'Byddai’r rhain yn cael eu gosod o’r newydd: {files}. I wneud hynny: sip fmt' },
  nothing: { en: 'All files are laid out already. Number of files: {count}', cy: 'Mae’r holl ffeiliau wedi eu gosod eisoes. Nifer y ffeiliau: {count}' },
  empty: { en: 'There was no file of a plan among them', cy: 'Nid oedd ffeil o gynllun yn eu plith' },
} satisfies Record<string, Said>;

/** Lays out the files that are named, or tells which would change. */
export async function run({ args, own, common, world }: Call): Promise<CommandOutcome> {
  const paths = args.filter((path): path is string => path !== undefined);
  const check = own['check'] === true;
  if (paths.includes('-')) {
    if (paths.length > 1) throw new Misuse(words.dash, words.dashHint);
    return standardInput(world, check, common);
  }
  const chosen = await chooseFiles(paths, common, world);
  const remarks = [...chosen.remarks];
  const files: FileToWrite[] = [];
  const changed: string[] = [];
  let left = chosen.refused;
  for (const { root, document, shown } of chosen.files) {
    try {
      const after = canonical(document);
      if (after === document) continue;
      changed.push(shown);
      files.push(rewriting(root, document, after));
    } catch (error) {
      if (!(error instanceof NotEdited)) throw error;
      left = true;
      remarks.push(error.said, ...(error.hint ? [error.hint] : []));
    }
  }
  const say_ = (said: Said): string => `${wrap(said[common.lang], common.width)}\n`;
  const stderr = remarks.map(say_).join('');
  const quietly = (said: Said): string => (common.quiet ? '' : noCommands(say_(said)));
  if (check) {
    const list = changed.map((file) => `${noCommands(file)}\n`).join('');
    const summary = changed.length > 0 ? '' : quietly(chosen.files.length === 0 ? words.empty : say(words.nothing, { count: chosen.files.length }));
    const remark = changed.length > 0 && !common.quiet ? say_(say(words.would, { files: changed.length })) : '';
    return { exitCode: changed.length > 0 || left ? 1 : 0, stdout: list + (left ? '' : summary), stderr: stderr + remark };
  }
  const done = changed.length > 0 ? say(words.done, { files: changed.join(', ') }) : chosen.files.length === 0 ? words.empty : say(words.nothing, { count: chosen.files.length });
  return { exitCode: left ? 1 : 0, files, stderr, onceWritten: { stdout: left && changed.length === 0 ? '' : quietly(done) } };
}

interface Chosen {
  readonly files: readonly { readonly root: string; readonly document: Document; readonly shown: string }[];
  readonly remarks: readonly Said[];
  /** A file of the plan could not be taken: it was told, and the exit code is 1. */
  readonly refused: boolean;
}

/** The files that were named, each once: those of whole folders, and single ones. What is no file of a plan is told and left alone. */
async function chooseFiles(paths: readonly string[], common: CommonOptions, world: World): Promise<Chosen> {
  const files = new Map<string, Chosen['files'][number]>();
  const remarks: Said[] = [];
  let refused = false;
  const schools = new Map<string, Awaited<ReturnType<typeof openSchool>>>();
  for (const path of paths.length === 0 ? [undefined] : paths) {
    const full = path === undefined ? common.school : resolve(world.folder, path);
    const kind = path === undefined ? 'folder' : kindOf(full);
    if (kind === undefined) throw new Misuse(say(words.nowhere, { path: safe(path!) }), words.nowhereHint);
    const root = realpathSync(schoolRoot({ ...common, school: kind === 'folder' ? full : dirname(full) }));
    const snapshot = schools.get(root) ?? (await openSchool({ ...common, school: root }));
    schools.set(root, snapshot);
    const only = kind === 'folder' ? undefined : relative(root, join(realpathSync(dirname(full)), full.split(sep).at(-1)!)).split(sep).join('/');
    for (const refusal of snapshot.refused) {
      if (only !== undefined && refusal.path !== only) continue;
      refused = true;
      remarks.push(say(words.refused, { file: safe(refusal.path), reason: refusal.diagnostic.message }));
    }
    const wanted = snapshot.files.filter((file) => only === undefined || file.path === only);
    if (wanted.length === 0 && only !== undefined && !snapshot.refused.some((refusal) => refusal.path === only)) remarks.push(say(words.other, { file: safe(path!) }));
    for (const file of wanted) {
      const place = join(root, ...file.path.split('/'));
      files.set(place, { root, document: parse(file), shown: safe(file.path) });
    }
  }
  return { files: [...files.values()], remarks, refused };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** One file from standard input: printed laid out. What cannot be read is told, and nothing is printed in its place. */
async function standardInput(world: World, check: boolean, common: CommonOptions): Promise<CommandOutcome> {
  const bytes = (await world.input?.()) ?? new Uint8Array();
  if (!isUtf8(bytes)) throw new Misuse(words.notText);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const document = parse({ path: '-', text: text.slice(mark.length) });
  const [problem] = document.problems;
  if (problem) {
    const { line, column } = problem.span.start;
    return { exitCode: 1, stderr: `${wrap(say(words.unreadable, { place: `${line}:${column}`, reason: problem.message })[common.lang], common.width)}\n` };
  }
  const after = canonical(document);
  if (check) return { exitCode: after === document ? 0 : 1 };
  return { exitCode: 0, stdout: mark + after.source.file.text };
}
