import type { FilePath } from '../diagnostics/diagnostic.ts';
import { currentEdition, editionNamed } from '../edition/editions.ts';
import type { Edition } from '../edition/edition.ts';
import { read } from '../load.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { findRoot, readFolder } from '../read/folder.ts';
import type { CommonOptions } from './command.ts';
import { moreFiles } from './school.ts';

/** The edition and the profile that somebody who asks in a folder most likely asks about: those of the school there, else the current edition. */
export function schoolHere({ school }: CommonOptions): { readonly edition: Edition; readonly profile: WholeProfile | undefined; readonly file: FilePath | undefined } {
  const root = findRoot(school);
  const here = root === undefined ? undefined : read(readFolder(root, moreFiles)).school;
  return { edition: here ? (editionNamed(here.edition.id) ?? here.edition) : currentEdition(), profile: here?.local?.document ? (here.local.profile as WholeProfile | undefined) : undefined, file: here?.local?.document?.source.file.path };
}

/** The profile in a file of the school's own, where the command runs in a school that has one. It holds its clauses whole. */
export const ownProfile = (common: CommonOptions): WholeProfile | undefined => schoolHere(common).profile;
