import type { Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import { safe } from '../diagnostics/safe.ts';
import { parse } from '../parse/document.ts';
import { findRoot, isThere, readFolder } from '../read/folder.ts';
import { namedProfile } from '../profile/choose.ts';
import type { Asked, Snapshot, SourceFile } from '../read/snapshot.ts';
import { Misuse } from './command.ts';
import type { CommonOptions } from './command.ts';

const words = {
  nothing: {
    en: 'There is no plan in {folder} or in any folder above it',
    cy: 'Nid oes cynllun yn {folder} nac mewn unrhyw ffolder uwchben',
  },
  nowhere: { en: 'There is no folder {folder}', cy: 'Nid oes ffolder {folder}' },
  nowhereHint: { en: 'Look at how it is spelt, and where you are', cy: 'Edrychwch ar ei sillafu, ac ym mhle rydych chi' },
  nothingHint: {
    en: 'A plan begins with a file called plan.yaml. To make one here: sip init',
    cy: 'Mae cynllun yn dechrau â ffeil o’r enw plan.yaml. I wneud un yma: sip init',
  },
} satisfies Record<string, Said>;

/** The further files that `sip.yaml` names, and the file of its local profile. Anything but words is told by the shape check. */
export function moreFiles(settings: SourceFile): Asked {
  const { root } = parse(settings);
  const files = root?.type === 'map' ? root.entries.get('files') : undefined;
  const path = root ? namedProfile(root) : undefined;
  return {
    files: files?.type === 'list' ? files.items.flatMap((item) => (item.type === 'scalar' && item.text !== null ? [item.text] : [])) : [],
    ...(path === undefined ? {} : { profile: path }),
  };
}

/** The folder of the school that a command works on. In a revision a plan may stand where the disk has none any more. */
export function schoolRoot(options: CommonOptions): string {
  if (options.rev === undefined && !isThere(options.school)) throw new Misuse(say(words.nowhere, { folder: safe(options.school) }), words.nowhereHint);
  const root = findRoot(options.school) ?? (options.rev === undefined ? undefined : options.school);
  if (root === undefined) throw new Misuse(say(words.nothing, { folder: safe(options.school) }), words.nothingHint);
  return root;
}

/** Reads the school that the command works on: its working tree, the revision that was asked for, or what is `staged` for the next commit. */
export async function openSchool(options: CommonOptions): Promise<Snapshot> {
  const root = schoolRoot(options);
  if (options.rev === undefined) return readFolder(root, moreFiles);
  const { readRevision, readStaged } = await import('../git/git.ts');
  return options.rev === 'staged' ? readStaged(root, moreFiles) : readRevision(root, options.rev, moreFiles);
}
