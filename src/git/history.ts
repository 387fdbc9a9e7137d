import { basename } from 'node:path';
import type { Asked, Provenance, Snapshot, SourceFile } from '../read/snapshot.ts';
import { takeSchool } from '../read/take.ts';
import { unreadable } from '../read/unreadable.ts';
import { CommitFolders, ListedFolders } from './folders.ts';
import type { Folders } from './folders.ts';
import { findRepository } from './repository.ts';
import { indexInUse } from './index-in-use.ts';
import type { Repository } from './repository.ts';
import { Exit, Git, inWords } from './run.ts';
import { Store } from './store.ts';
import type { Held } from './store.ts';
import { CONFLICT, GitTree, settled } from './tree.ts';

/** A version of a school with the commit that it was read from. */
export interface ReadVersion {
  readonly snapshot: Snapshot;
  /** The commit's id in full; undefined for what is about to be committed. */
  readonly commit?: string;
}

// eslint-disable-next-line no-control-regex
const NO_REVISION = /^$|^-|[\u0000-\u001f\u007f]|^.{256}/;

/**
 * The versions of one school in one repository. However many are read, git is started a fixed number of times and no object is
 * read twice. Everything it throws is an `Unreadable`. Close it when all has been read.
 */
export class History {
  readonly git: Git;
  readonly repository: Repository;
  private readonly store: Store;

  private constructor(
    readonly root: string,
    repository: Repository,
  ) {
    this.repository = repository;
    this.git = new Git(repository);
    this.store = new Store(this.git);
  }

  /** Throws `Unreadable` where the folder is in no repository. @param root the school's folder, or a bare repository's */
  static at(root: string): History {
    const repository = findRepository(root);
    if (!repository) throw unreadable.noRepository(root);
    return new History(root, repository);
  }

  /** Undefined where the folder is in no repository. */
  static perhapsAt(root: string): History | undefined {
    const repository = findRepository(root);
    return repository && new History(root, repository);
  }

  close(): void {
    this.git.close();
  }

  /** Work that asks git, with what goes wrong told in one of the sentences for it. */
  async told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw inWords(error, this.root);
    }
  }

  /** The id of the commit that a revision names: a branch, a tag, `HEAD~2`, an abbreviated id. Undefined when there is none. */
  async find(revision: string): Promise<string | undefined> {
    if (NO_REVISION.test(revision)) return undefined;
    const [commit] = await this.told(() => this.git.look([`${revision}^{commit}`]));
    return commit?.type === 'commit' ? commit.id : undefined;
  }

  /** The same, for a revision that must be there. Throws the sentence that says why it is none. */
  async commit(revision: string): Promise<string> {
    return (await this.find(revision)) ?? (await this.told(() => this.whyNot(revision)));
  }

  /** True when this copy holds only a part of the history. */
  isShallow(): Promise<boolean> {
    return this.told(async () => (await this.git.ask('rev-parse', '--is-shallow-repository')).trim() === 'true');
  }

  /** Why a revision is none. Throws git's own error where git cannot answer at all. */
  private async whyNot(revision: string): Promise<never> {
    const shallow = await this.isShallow();
    const any = (await this.git.ask('rev-list', '--max-count=1', '--all')).trim();
    throw any === '' && !(await this.find('HEAD')) ? unreadable.empty() : unreadable.revision(revision, shallow);
  }

  /**
   * A commit as a snapshot.
   *
   * @param revision as typed, or a commit's id
   * @param more given the settings file, the further paths or patterns that it names
   * @param asked what a person called it, for messages
   */
  async read(revision: string, more: (settings: SourceFile) => Asked, asked = revision): Promise<ReadVersion & { readonly commit: string }> {
    const commit = await this.commit(revision);
    return this.told(async () => {
      const snapshot = await this.take(await this.foldersOf(commit), more, `${basename(this.root)}@${commit.slice(0, 7)}`, await this.provenance(commit));
      if (snapshot.files.length + snapshot.refused.length === 0) throw unreadable.noPlan(this.root, asked);
      return { snapshot, commit };
    });
  }

  /** What is about to be committed, as the index has it. */
  async readStaged(more: (settings: SourceFile) => Asked): Promise<ReadVersion> {
    const { prefix, bare } = this.repository;
    if (bare) throw unreadable.noTree(this.root);
    return this.told(async () => {
      const listed = await this.git.run(['ls-files', '--stage', '--full-name', '-z', '--', `:(top,literal)${prefix}`], '', indexInUse(this.repository));
      const files = new Map<string, Held>();
      for (const line of listed.split('\0')) {
        const [, mode, id, stage, path] = /^(\d{6}) ([0-9a-f]+) ([0-3])\t([\s\S]+)$/.exec(line) ?? [];
        if (path?.startsWith(prefix)) files.set(path.slice(prefix.length), { mode: stage === '0' ? mode! : CONFLICT, id: id! });
      }
      const snapshot = await this.take(new ListedFolders(files), more, `${basename(this.root)}@staged`, {});
      if (snapshot.files.length + snapshot.refused.length === 0) throw unreadable.noPlan(this.root, 'staged');
      return { snapshot };
    });
  }

  /** The folders of a commit, for whoever asks what is in them. Throws what is no `Unreadable` where the commit cannot be read. */
  async foldersOf(commit: string): Promise<Folders> {
    const [tree] = await this.git.look([`${commit}^{tree}`]);
    return new CommitFolders(this.store, tree?.id ?? '', this.repository.prefix);
  }

  /** A tree of files over folders of this repository. */
  tree(folders: Folders): GitTree {
    return new GitTree(this.store, folders);
  }

  private async take(folders: Folders, more: (settings: SourceFile) => Asked, label: string, provenance: Provenance): Promise<Snapshot> {
    const tree = this.tree(folders);
    const { files, ...taken } = await settled(tree, () => takeSchool(tree, more));
    const marked = files.map((file) => {
      const blob = tree.idAt(file.path);
      return blob === undefined ? file : { ...file, blob };
    });
    return { label, files: marked, ...taken, provenance };
  }

  /** The newest commit that two have in common; undefined when they have none. Both must be there. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const ids = [await this.commit(one), await this.commit(other)];
    try {
      return (await this.git.run(['merge-base', ...ids])).trim();
    } catch (error) {
      if (error instanceof Exit && error.code === 1) return undefined;
      throw inWords(error, this.root);
    }
  }

  /** The commit and its day, as its author wrote it. */
  async provenance(commit: string): Promise<Provenance> {
    const text = (await this.git.objects([commit])).get(commit)?.content?.toString('utf8') ?? '';
    const committed = dayIn('author', text);
    return { commit, ...(committed === undefined ? {} : { committed }) };
  }
}

/** The day of a commit object or a tag object, as whoever wrote it had it where they were. */
export function dayIn(line: 'author' | 'committer' | 'tagger', object: string): string | undefined {
  const [, seconds, sign, hours, minutes] = new RegExp(`^${line} .*> (\\d{1,12}) ([+-])(\\d\\d)(\\d\\d)$`, 'm').exec(object.split('\n\n', 1)[0]!) ?? [];
  if (seconds === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
  const date = new Date((Number(seconds) + offset) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

