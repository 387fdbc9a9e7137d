import { basename } from 'node:path';
import { simpleGit } from 'simple-git';
import type { FilePath } from '../diagnostics/diagnostic.ts';
import { GitTree } from './tree.ts';
import type { TreeEntry } from './tree.ts';
import { environmentOf, findRepository, idOf, MOST_MILLISECONDS, readObjects, SAFE_FOLDER } from './objects.ts';
import type { Repository } from './objects.ts';
import type { Provenance, Snapshot, SourceFile } from '../read/snapshot.ts';
import { choose, takeSchool } from '../read/take.ts';
import { unreadable, Unreadable } from '../read/unreadable.ts';

/** One question to git, answered as text. Only plumbing: no status, diff, log or checkout, so no filter, hook or pager. */
type Ask = (...words: readonly string[]) => Promise<string>;

function ask(repository: Repository): Ask {
  const environment = environmentOf(repository);
  const git = simpleGit({ baseDir: SAFE_FOLDER, timeout: { block: MOST_MILLISECONDS }, allowEnvironment: Object.keys(environment) }).env(environment);
  return (...words) => git.raw([...words]);
}

async function commitOf(git: Ask, revision: string): Promise<string | undefined> {
  const found = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)).trim();
  return /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}

/** Everything in a commit below the school's folder, by path from there. */
async function list(git: Ask, commit: string, { prefix }: Repository): Promise<readonly TreeEntry[]> {
  const listed = await git('ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...(prefix === '' ? [] : [`:(literal)${prefix}`]));
  return listed.split('\0').flatMap((line) => {
    const [, mode, id, size, path] = /^(\d{6}) \w+ ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
    return path?.startsWith(prefix) ? [{ path: path.slice(prefix.length), mode: mode!, id: id!, size: Number(size) }] : [];
  });
}

/** The day of a commit, as its author wrote it. */
function dayOf(commit: Buffer | undefined): string | undefined {
  const author = /^author .*> (\d{1,12}) ([+-])(\d\d)(\d\d)$/m.exec(commit?.toString('utf8') ?? '');
  if (!author) return undefined;
  const offset = (Number(author[3]) * 60 + Number(author[4])) * (author[2] === '-' ? -60 : 60);
  const date = new Date((Number(author[1]) + offset) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function provenance(repository: Repository, commit: string): Provenance {
  const committed = dayOf(readObjects(repository, [commit]).get(commit));
  return { commit, ...(committed === undefined ? {} : { committed }) };
}

/**
 * From which commit the working tree comes, and whether its plan differs from that. Empty where there is no git, no
 * repository, no commit yet, or where the plan is not kept in the repository that its folder stands in.
 */
export async function provenanceOf(root: string, files: readonly SourceFile[]): Promise<Provenance> {
  try {
    const repository = findRepository(root);
    const git = repository && ask(repository);
    const commit = git && (await commitOf(git, 'HEAD'));
    if (!commit) return {};
    const tree = new GitTree(repository, await list(git, commit, repository));
    const kept = choose(tree).paths;
    if (kept.size === 0) return {};
    const now = new Map(files.map((file) => [file.path, file]));
    const changed = files.some((file) => !isSame(tree, file)) || [...kept].some((path: FilePath) => !now.has(path));
    return { ...provenance(repository, commit), ...(changed ? { changed } : {}) };
  } catch {
    return {};
  }
}

/** Whether a file is as the commit has it. Line ends do not count: git may change them on the way to the disk. */
function isSame(tree: GitTree, { path, text, marked }: SourceFile): boolean {
  const id = tree.idAt(path);
  if (id === undefined) return false;
  const whole = `${marked ? '\ufeff' : ''}${text}`;
  return [whole, whole.replaceAll('\r\n', '\n')].some((version) => idOf('blob', Buffer.from(version, 'utf8'), id.length) === id);
}

// eslint-disable-next-line no-control-regex
const NO_REVISION = /^$|^-|[\u0000-\u001f\u007f]|^.{256}/;

/**
 * A commit as a snapshot. Throws `Unreadable`, with one sentence for each thing that can stand in the way.
 *
 * @param root the school's folder on the disk
 * @param revision as typed: a branch, a tag, `HEAD~2`, an abbreviated id
 * @param more given the settings file, the further paths or patterns that it names
 */
export async function readRevision(root: string, revision: string, more: (settings: SourceFile) => readonly string[]): Promise<Snapshot> {
  const repository = findRepository(root);
  if (!repository) throw unreadable.noRepository(root);
  try {
    const git = ask(repository);
    const commit = NO_REVISION.test(revision) ? undefined : await commitOf(git, revision).catch(() => undefined);
    if (!commit) throw await whyNot(git, revision);
    const tree = new GitTree(repository, await list(git, commit, repository));
    const taken = takeSchool(tree, more);
    if (taken.files.length + taken.refused.length === 0) throw unreadable.noPlan(root, revision);
    return { label: `${basename(root)}@${commit.slice(0, 7)}`, ...taken, provenance: provenance(repository, commit) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw /\bENOENT\b/.test(String(error)) ? unreadable.noGit() : unreadable.damaged(root);
  }
}

/** Why a revision is none. Throws git's own error where git cannot answer at all. */
async function whyNot(git: Ask, revision: string): Promise<Unreadable> {
  const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
  const any = (await git('rev-list', '--max-count=1', '--all')).trim();
  return any === '' && !(await commitOf(git, 'HEAD')) ? unreadable.empty() : unreadable.revision(revision, shallow);
}
