import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safe } from '../../diagnostics/safe.ts';
import type { Lang, Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { filesFor } from '../../pipeline/files.ts';
import type { PipelineFile, Place } from '../../pipeline/files.ts';
import { nameOf, readStamp } from '../../pipeline/stamp.ts';
import { keptAt, update } from '../../pipeline/update.ts';
import type { Update } from '../../pipeline/update.ts';
import { VERSION } from '../../version.ts';
import { Misuse } from '../command.ts';
import { shortly } from '../write.ts';

const words = {
  folder: { en: 'The school’s folder has signs in its name that a job could take for a command: {folder}', cy: 'Mae arwyddion yn enw ffolder yr ysgol y gallai swydd eu cymryd yn orchymyn: {folder}' },
  folderHint: { en: 'Give it a name of letters, digits, spaces, dots, - and _', cy: 'Rhowch iddi enw o lythrennau, rhifau, bylchau, dotiau, - a _' },
  shared: { en: 'git takes its hooks from {folder}, which other repositories may share, so nothing was written there', cy: 'Mae git yn cymryd ei fachau o {folder}, y gall ystorfeydd eraill ei rhannu, felly nid ysgrifennwyd dim yno' },
  sharedHint: { en: 'Add this line to the hook pre-commit there: {line}', cy: 'Ychwanegwch y llinell hon at y bachyn pre-commit yno: {line}' },
} satisfies Record<string, Said>;

/** A file of the pipeline, and how it stands on the disk. */
export interface FileOnDisk extends Pick<PipelineFile, 'about' | 'part'> {
  readonly place: Place;
  readonly path: string;
  /** As it is told: from the top of the repository, the hook by its folder. */
  readonly shown: string;
  /** The folder that it may not lead out of. */
  readonly top: string;
  readonly fresh: string;
  readonly onDisk: string | undefined;
  readonly stamped: boolean;
  /** Nobody has changed it since it was written. */
  readonly bodyUntouched: boolean;
  /** The version that wrote it. */
  readonly version: string | undefined;
  /** Where the copy of what was written is kept, and what it holds. */
  readonly keptPath?: string;
  readonly kept?: string;
  readonly executable: boolean;
  /** Somebody else’s file that has what is needed already. */
  readonly named: boolean;
  readonly update: Update;
}

/** The files for some places, as they should be and as they are. @param from where the program was started. Throws `Misuse`, and `Unreadable` where a hook has no repository. */
export async function filesOnDisk(places: readonly Place[], root: string, lang: Lang, from: string): Promise<readonly FileOnDisk[]> {
  const { findRepository } = await import('../../git/repository.ts');
  const repository = findRepository(root);
  const real = realpathSync(root);
  const top = repository && !repository.bare ? dirname(repository.gitDir) : real;
  const folder = repository?.prefix.replace(/\/$/, '') || '.';
  if (!/^[\p{L}\p{M}\p{N}. _/-]+$/u.test(folder) || folder.startsWith('-')) throw new Misuse(say(words.folder, { folder: safe(folder) }), words.folderHint);
  const all: FileOnDisk[] = [];
  for (const place of places) {
    if (place === 'hook') all.push(...(await hookOnDisk(places.length > 1, root, lang, folder, from)));
    else all.push(...filesFor(place, lang, folder).map((_, index) => onDisk(place, top, lang, (own) => filesFor(place, own, folder)[index]!)));
  }
  return all;
}

/** The hook stands where git looks for hooks. @param optional all places are looked at: that there is no repository is no trouble */
async function hookOnDisk(optional: boolean, root: string, lang: Lang, folder: string, from: string): Promise<FileOnDisk[]> {
  const { hooksOf } = await import('../../git/hooks.ts');
  const program = [process.execPath, ...process.argv.slice(1, 2)];
  const fresh = (own: Lang) => filesFor('hook', own, folder, program)[0]!;
  const hooks = optional ? await hooksOf(root).catch(() => undefined) : await hooksOf(root);
  if (!hooks) return [];
  if (hooks.within === undefined) {
    if (optional) return [];
    throw new Misuse(say(words.shared, { folder: safe(hooks.folder) }), say(words.sharedHint, { line: fresh(lang).part!.trim() }));
  }
  const hook = { ...onDisk('hook', hooks.folder, lang, fresh), top: hooks.within };
  return [{ ...hook, shown: shortly(hook.path, from) }];
}

/** @param freshIn the file in a language: one that is there already keeps its own */
function onDisk(place: Place, top: string, lang: Lang, freshIn: (lang: Lang) => PipelineFile): FileOnDisk {
  const path = join(top, freshIn(lang).path);
  const text = read(path);
  const found = text === undefined ? undefined : readStamp(text);
  const own = found?.stamp.lang ?? lang;
  const file = freshIn(own);
  const keptPath = place === 'hook' ? undefined : join(top, keptAt(file.path));
  const kept = keptPath === undefined ? undefined : read(keptPath);
  return {
    place,
    path,
    shown: file.path,
    top,
    fresh: file.text,
    onDisk: text,
    stamped: found !== undefined,
    bodyUntouched: found !== undefined && nameOf(found.body) === found.stamp.name,
    version: found?.stamp.version,
    about: file.about,
    ...(file.part === undefined ? {} : { part: file.part }),
    ...(keptPath === undefined ? {} : { keptPath }),
    ...(kept === undefined ? {} : { kept }),
    executable: place === 'hook',
    named: found === undefined && file.sign !== undefined && text?.includes(file.sign) === true,
    update: update({ fresh: file.text, version: VERSION, lang: own, onDisk: text, written: kept }),
  };
}

/** What stands there; what is no file, such as a link, counts as somebody else's. Undefined where nothing does. */
function read(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return found.isFile() && found.size < 1_000_000 ? readFileSync(path, 'utf8') : '';
}
