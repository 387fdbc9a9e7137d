import { unreadable } from '../read/unreadable.ts';
import type { History } from './history.ts';

/** A commit, as far as it is told of: no e-mail address, and no message beyond its first line. All of it is text that anybody may have written. */
export interface Commit {
  readonly id: string;
  /** The commits before it that are told of too: one for most, two for a merge, none for the first. */
  readonly parents: readonly string[];
  /** The author's name. */
  readonly author: string;
  /** The day it was committed, where that was: YYYY-MM-DD. */
  readonly day: string;
  readonly subject: string;
}

/** Signs that git's patterns give a meaning to, taken as they are. */
const literally = (path: string): string => path.replace(/[\\*?[\]]/g, '\\$&');

/**
 * Every commit that changed a YAML file of the school, newest first and none before those that come after it. Commits of
 * branches that were merged are there, each once; a merge is there where it brought something together.
 *
 * @param from a revision; what led to it is told
 */
export async function commitsOf(history: History, from = 'HEAD'): Promise<readonly Commit[]> {
  const tip = await history.commit(from);
  return listedOf(history, '--simplify-merges', tip);
}

/**
 * Every commit of every branch, tag and stash, and of what is checked out, that changed a YAML file of the school: all that
 * git keeps of it, newest first. Throws `Unreadable` where there is none.
 */
export async function everyCommitOf(history: History): Promise<readonly Commit[]> {
  const all = await listedOf(history, '--full-history', '--all');
  if (all.length === 0) throw (await history.find('HEAD')) ? unreadable.noPlan(history.root, 'HEAD') : unreadable.empty();
  return all;
}

function listedOf(history: History, ...which: readonly string[]): Promise<readonly Commit[]> {
  const { prefix } = history.repository;
  return history.told(async () => {
    const listed = await history.git.ask('rev-list', '--date-order', '--parents', '--encoding=UTF-8', '--format=%cI%x00%an%x00%s', ...which, '--', `:(top,glob)${literally(prefix)}**/*.yaml`);
    const lines = listed.split('\n');
    const commits: Commit[] = [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const [word, id, ...parents] = lines[at]!.split(' ');
      const [when = '', author = '', ...subject] = lines[at + 1]!.split('\0');
      if (word === 'commit' && id) commits.push({ id, parents, author, day: when.slice(0, 10), subject: subject.join(' ') });
    }
    return commits;
  });
}

/** So many commits are looked through for a day: clocks differ from place to place by a day at most. */
const MOST_LOOKED = 1_000;

/**
 * The version that stood at the end of a day: the last commit on the line of `HEAD` that was made on it or before it, where
 * it was made. Throws `Unreadable` where there is none as early.
 *
 * @param day YYYY-MM-DD
 */
export async function commitOn(history: History, day: string): Promise<string> {
  const head = await history.commit('HEAD');
  return history.told(async () => {
    const latest = Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000) + 36 * 3600;
    const listed = await history.git.ask('rev-list', '--first-parent', `--max-count=${MOST_LOOKED}`, `--min-age=${latest}`, '--format=%cI', head);
    const lines = listed.split('\n');
    for (let at = 0; at + 1 < lines.length; at += 2) {
      if (lines[at + 1]!.slice(0, 10) <= day) return lines[at]!.split(' ')[1]!;
    }
    throw unreadable.noneBy(day, await history.isShallow());
  });
}
