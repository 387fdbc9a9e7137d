import { read } from '../load.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { findRoot, readFolder } from '../read/folder.ts';
import type { CommonOptions } from './command.ts';
import { moreFiles } from './school.ts';

/** The profile in a file of the school's own, where the command runs in a school that has one. It holds its clauses whole. */
export function ownProfile({ school }: CommonOptions): WholeProfile | undefined {
  const root = findRoot(school);
  const local = root === undefined ? undefined : read(readFolder(root, moreFiles)).school.local;
  return local?.source ? (local.profile as WholeProfile | undefined) : undefined;
}
