import { createHash } from 'node:crypto';
import { basename, relative, sep } from 'node:path';
import { simpleGit } from 'simple-git';
import type { SimpleGit } from 'simple-git';
import { decode } from './folder.ts';
import { matches } from './patterns.ts';
import type { Provenance, Refusal, Snapshot, SourceFile } from './snapshot.ts';
import { refuseRevision, Unreadable } from './git-words.ts';

/** Only plumbing that starts no program of the repository's own: no status, diff, checkout, no filters, no hooks. */
function open(folder: string): SimpleGit {
  const { PATH = '', HOME = '' } = process.env;
  const environment = {
    PATH, HOME, LANG: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.bareRepository', GIT_CONFIG_VALUE_0: 'explicit',
  };
  return simpleGit({ baseDir: folder, trimmed: false, unsafe: { allowUnsafeConfigEnvCount: true } as never }).env(environment);
}

async function commitOf(git: SimpleGit, revision: string): Promise<string | undefined> {
  try {
    const found = (await git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).trim();
    return /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

interface Blob {
  readonly path: string;
  readonly id: string;
  readonly plain: boolean;
}

/** The files of a commit below the school's folder, by path relative to it. */
async function tree(git: SimpleGit, commit: string): Promise<Blob[]> {
  const listed = await git.raw(['ls-tree', '-r', '-z', commit]);
  return listed.split('\0').flatMap((entry) => {
    const found = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
    return found ? [{ path: found[4]!, id: found[3]!, plain: found[2] === 'blob' && found[1] !== '120000' }] : [];
  });
}

async function dateOf(git: SimpleGit, commit: string): Promise<string> {
  const author = /^author .*> (\d+) ([+-])(\d\d)(\d\d)$/m.exec(await git.raw(['cat-file', 'commit', commit]));
  if (!author) return '';
  const offset = (Number(author[3]) * 60 + Number(author[4])) * (author[2] === '-' ? -60 : 60);
  return new Date((Number(author[1]) + offset) * 1000).toISOString().slice(0, 10);
}

/** From which commit the working tree comes, and whether its plan differs from that. Empty where there is no git. */
export async function provenanceOf(root: string, files: readonly SourceFile[]): Promise<Provenance> {
  try {
    const git = open(root);
    const commit = await commitOf(git, 'HEAD');
    if (!commit) return {};
    const blobs = new Map((await tree(git, commit)).map(({ path, id }) => [path, id]));
    const changed = files.some((file) => blobs.get(file.path) !== blobId(file, commit.length));
    return { commit, committed: await dateOf(git, commit), ...(changed ? { changed } : {}) };
  } catch {
    return {};
  }
}

/** The id git gives to a file's bytes. */
function blobId(file: SourceFile, length: number): string {
  const bytes = Buffer.from(`${file.marked ? '\ufeff' : ''}${file.text}`, 'utf8');
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const OURS = /^(?:sip|plan|self-evaluation)\.yaml$|^(?:plan|self-evaluation|reviews)\/(?:.*\/)?[^/.][^/]*\.yaml$/;
const MOST_BYTES = 1024 * 1024;

/**
 * A commit as a snapshot. Throws `Unreadable` when the revision is not one, or there is no git or no repository.
 *
 * @param revision as typed: a branch, a tag, `HEAD~2`, an abbreviated id
 */
export async function readRevision(root: string, revision: string, more: (settings: SourceFile) => readonly string[]): Promise<Snapshot> {
  // eslint-disable-next-line no-control-regex
  if (revision.startsWith('-') || revision.length > 255 || /[\u0000-\u0020\u007f]/.test(revision)) throw new Unreadable(refuseRevision(revision));
  const git = open(root);
  const commit = await commitOf(git, revision);
  if (!commit) throw new Unreadable(refuseRevision(revision));
  const blobs = await tree(git, commit);
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  const take = async ({ path, id, plain }: Blob): Promise<SourceFile | undefined> => {
    if (!plain) return undefined;
    const size = Number((await git.raw(['cat-file', '-s', id])).trim());
    const bytes = size <= MOST_BYTES ? (await git.binaryCatFile(['-p', id]) as Buffer) : undefined;
    const file = bytes ? decode(path, bytes) : undefined;
    if (file) files.push(file);
    return file;
  };
  const settingsBlob = blobs.find(({ path }) => path === 'sip.yaml');
  const settings = settingsBlob ? await take(settingsBlob) : undefined;
  const patterns = settings ? more(settings) : [];
  for (const blob of blobs) {
    if (blob.path === 'sip.yaml') continue;
    if (OURS.test(blob.path) || (blob.path.endsWith('.yaml') && patterns.some((pattern) => matches(blob.path, pattern)))) await take(blob);
  }
  return { label: `${basename(root)}@${commit.slice(0, 7)}`, files, refused, provenance: { commit, committed: await dateOf(git, commit) } };
}

export const insideRepository = (top: string, folder: string): string => relative(top, folder).split(sep).join('/');
