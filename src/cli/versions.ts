import { readTag } from '../approval/tag.ts';
import { safe } from '../diagnostics/safe.ts';
import { sealsOf } from '../git/approvals.ts';
import { commitOn, commitsOf } from '../git/commits.ts';
import type { Commit } from '../git/commits.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { History } from '../git/history.ts';
import type { Version } from '../history/change.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { read } from '../load.ts';
import { Parses } from '../parse/parses.ts';
import { findRoot, isThere, readFolder } from '../read/folder.ts';
import type { Asked, Snapshot, SourceFile } from '../read/snapshot.ts';
import { NoRevision } from '../read/unreadable.ts';
import { approvalGained } from './approved.ts';
import { Misuse } from './command.ts';
import { moreFiles } from './school.ts';
import type { Call } from './spec.ts';

const words = {
  nowhere: { en: 'There is no folder {folder}', cy: 'Nid oes ffolder {folder}' },
  nowhereHint: { en: 'Look at how it is spelt, and where you are', cy: 'Edrychwch ar ei sillafu, ac ym mhle rydych chi' },
  noPlan: { en: 'There is no plan in the folder {folder}', cy: 'Nid oes cynllun yn y ffolder {folder}' },
  noPlanHint: { en: 'A plan begins with a file called plan.yaml', cy: 'Mae cynllun yn dechrau â ffeil o’r enw plan.yaml' },
  neverApproved: { en: 'No version of this plan has been approved yet', cy: 'Nid oes fersiwn o’r cynllun hwn wedi’i chymeradwyo eto' },
  neverApprovedHint: {
    en: 'Once the plan has been agreed: sip approve. Until then, name a version or a day, such as 2027-01-01',
    cy: 'Ar ôl cytuno ar y cynllun: sip approve. Tan hynny, enwch fersiwn neu ddiwrnod, fel 2027-01-01',
  },
  day: { en: 'There is no such day as {given}', cy: 'Nid oes diwrnod o’r fath â {given}' },
} satisfies Record<string, Said>;

/** Words for versions, where others stand by their names in git. */
const RESERVED = ['approved', 'staged', 'worktree'] as const;

/** What commands know of where they run and for which school. */
export type Where = Pick<Call, 'common' | 'world'>;

/** A version as it was asked for, read. */
export interface OpenVersion {
  readonly version: Version;
  readonly snapshot: Snapshot;
}

/**
 * Work on versions of a school, however many, with one repository opened for all of them and closed at the end: git is started
 * a fixed number of times, no object is read twice and no file parsed twice.
 */
export async function withVersions<T>(where: Where, work: (versions: Versions) => Promise<T>): Promise<T> {
  const versions = new Versions(where);
  try {
    return await work(versions);
  } finally {
    versions.close();
  }
}

/** One version of the school that a command works on: see `Versions.open`. */
export const openVersion = (where: Where, name: string): Promise<OpenVersion> => withVersions(where, (versions) => versions.open(name));

/** The versions of one school. */
export class Versions {
  /** What has been parsed; `parses.of` for `load`. */
  readonly parses = new Parses();
  /** The school's folder; the repository's own where it is bare. */
  readonly root: string;
  private opened: History | undefined;
  private readonly more = remembered(moreFiles);

  constructor(private readonly where: Where) {
    const { school } = where.common;
    if (!isThere(school)) throw new Misuse(say(words.nowhere, { folder: safe(school) }), words.nowhereHint);
    this.root = findRoot(school) ?? school;
  }

  /** The repository that the school is kept in. Throws `Unreadable` where there is none. */
  get history(): History {
    return (this.opened ??= History.at(this.root));
  }

  close(): void {
    this.opened?.close();
  }

  /** The school in a snapshot, linked, without a look at its shape. */
  school(snapshot: Snapshot): School {
    return read(snapshot, { parse: this.parses.of }).school;
  }

  /**
   * A version by name. In this order: `worktree`, the files as they stand; `staged`, what is about to be committed;
   * `approved`, the newest sealed version that led to HEAD, else the last at which an approval was recorded in the plan; a day,
   * the last version of HEAD at its end; a branch, tag, commit or other revision; a folder with a plan. A folder is named for
   * certain with a slash in front or at its end, and a branch called `approved` as `refs/heads/approved`.
   *
   * Throws `Misuse` or `Unreadable`, in one sentence.
   */
  async open(name: string): Promise<OpenVersion> {
    if (name === 'worktree') return this.working(name, this.root);
    if (name === 'staged') return { version: { asked: name }, snapshot: (await this.history.readStaged(this.more)).snapshot };
    if (name === 'approved') return this.approved(name);
    if (/^\d{4}-\d\d-\d\d$/.test(name)) {
      if (Number.isNaN(Date.parse(name)) || new Date(name).toISOString().slice(0, 10) !== name) throw new Misuse(say(words.day, { given: name }));
      return this.commit(name, await commitOn(this.history, name));
    }
    const folder = /^([/\\]|[A-Za-z]:)/.test(name) ? name : `${this.where.world.folder}/${name}`;
    if (/^\.{0,2}[/\\]|^[A-Za-z]:[/\\]|[/\\]$|^\.{1,2}$/.test(name)) return this.working(name, folder);
    const here = name !== '' && isThere(folder);
    const found = here ? await this.inRepository()?.find(name) : await this.named(name);
    if (found !== undefined) return this.commit(name, found);
    return this.working(name, folder);
  }

  /** The commit that a revision names. Where it names none and is nearly one of the words for a version, that is asked for. */
  private async named(name: string): Promise<string> {
    try {
      return await this.history.commit(name);
    } catch (error) {
      const near = error instanceof NoRevision ? nearest(name, RESERVED) : undefined;
      if (near === undefined) throw error;
      throw new NoRevision(2, (error as NoRevision).said, didYouMean(near));
    }
  }

  /** A commit's version, by its id in full. */
  async commit(asked: string, id: string): Promise<OpenVersion & { readonly version: { readonly commit: string } }> {
    const { snapshot, commit } = await this.history.read(id, this.more, asked);
    const { committed } = snapshot.provenance;
    return { version: { asked, commit, ...(committed === undefined ? {} : { committed }) }, snapshot };
  }

  /** The newest commit that two versions have in common, by id; undefined when they have none. */
  mergeBase(one: string, other: string): Promise<string | undefined> {
    return this.history.mergeBase(one, other);
  }

  /** Every commit that touches the school's files, newest first. */
  commits(from = 'HEAD'): Promise<readonly Commit[]> {
    return commitsOf(this.history, from);
  }

  private inRepository(): History | undefined {
    return (this.opened ??= History.perhapsAt(this.root));
  }

  private working(asked: string, folder: string): OpenVersion {
    if (!isThere(folder)) throw new Misuse(say(words.nowhere, { folder: safe(asked) }), words.nowhereHint);
    const snapshot = readFolder(folder, this.more);
    if (snapshot.files.length + snapshot.refused.length === 0) throw new Misuse(say(words.noPlan, { folder: safe(asked === 'worktree' ? folder : asked) }), words.noPlanHint);
    return { version: { asked }, snapshot };
  }

  private async approved(asked: string): Promise<OpenVersion> {
    const sealed = (await sealsOf(this.history)).map(({ commit, message }) => ({ commit, told: readTag(message) }));
    // A repository may hold several schools. A seal that does not say whose it is was made by hand.
    // Of those that do, one of the support alone says nothing of the plan.
    const seal = sealed.find(({ told }) => told === undefined || (told.folder === this.history.repository.prefix && told.what.some((part) => part !== 'support')));
    const commit = seal?.commit ?? (await approvalGained(this));
    if (commit === undefined) throw new Misuse(words.neverApproved, words.neverApprovedHint);
    const opened = await this.commit(asked, commit);
    if (seal?.told) return { ...opened, version: { ...opened.version, approval: { when: seal.told.date, ...(seal.told.minute === undefined ? {} : { minute: seal.told.minute }) } } };
    const approvals = this.school(opened.snapshot).all('approval');
    const latest = [...approvals].sort((a, b) => ((a.data.when?.period?.end ?? '') < (b.data.when?.period?.end ?? '') ? 1 : -1))[0];
    if (!latest) return opened;
    const { when, minute } = latest.data;
    const approval = { ...(when?.period ? { when: when.period.end } : {}), ...(minute ? { minute: asSaid(minute)[this.where.common.lang] } : {}) };
    return { ...opened, version: { ...opened.version, approval } };
  }
}

/** The same settings file names the same further files. */
function remembered(more: (settings: SourceFile) => Asked): (settings: SourceFile) => Asked {
  const known = new Map<string, Asked>();
  return (settings) => {
    const before = known.get(settings.text);
    if (before) return before;
    const files = more(settings);
    known.set(settings.text, files);
    return files;
  };
}
