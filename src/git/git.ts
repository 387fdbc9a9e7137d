import type { FilePath } from '../diagnostics/diagnostic.ts';
import type { Asked, Provenance, Snapshot, SourceFile } from '../read/snapshot.ts';
import { choose } from '../read/take.ts';
import { History } from './history.ts';
import { idOf } from './run.ts';
import { settled } from './tree.ts';
import type { GitTree } from './tree.ts';

/**
 * A commit as a snapshot. Throws `Unreadable`, with one sentence for each thing that can stand in the way.
 *
 * @param root the school's folder on the disk
 * @param revision as typed: a branch, a tag, `HEAD~2`, an abbreviated id
 * @param more given the settings file, the further paths or patterns that it names
 */
export async function readRevision(root: string, revision: string, more: (settings: SourceFile) => Asked): Promise<Snapshot> {
  const history = History.at(root);
  try {
    return (await history.read(revision, more)).snapshot;
  } finally {
    history.close();
  }
}

/** What is about to be committed, as a snapshot. Throws `Unreadable`. */
export async function readStaged(root: string, more: (settings: SourceFile) => Asked): Promise<Snapshot> {
  const history = History.at(root);
  try {
    return (await history.readStaged(more)).snapshot;
  } finally {
    history.close();
  }
}

/**
 * From which commit the working tree comes, and whether its plan differs from that. Empty where there is no git, no
 * repository, no commit yet, or where the plan is not kept in the repository that its folder stands in.
 */
export async function provenanceOf(root: string, files: readonly SourceFile[]): Promise<Provenance> {
  const history = History.perhapsAt(root);
  try {
    const commit = await history?.find('HEAD');
    if (!history || !commit) return {};
    const tree = history.tree(await history.foldersOf(commit));
    const kept = (await settled(tree, () => choose(tree))).paths;
    if (kept.size === 0) return {};
    const now = new Map(files.map((file) => [file.path, file]));
    const changed = await settled(tree, () => files.some((file) => !isSame(tree, file)) || [...kept].some((path: FilePath) => !now.has(path)));
    return { ...(await history.provenance(commit)), ...(changed ? { changed } : {}) };
  } catch {
    return {};
  } finally {
    history?.close();
  }
}

/** Whether a file is as the commit has it. Line ends do not count: git may change them on the way to the disk. */
function isSame(tree: GitTree, { path, text, marked }: SourceFile): boolean {
  const id = tree.idAt(path);
  if (id === undefined) return false;
  const whole = `${marked ? '\ufeff' : ''}${text}`;
  return [whole, whole.replaceAll('\r\n', '\n')].some((version) => idOf('blob', Buffer.from(version, 'utf8'), id.length) === id);
}
