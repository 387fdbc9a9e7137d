import type { FilePath } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/edition.ts';
import { localRules } from '../lint/local/rules.ts';
import type { Rule } from '../lint/rule.ts';
import { RULES } from '../lint/rules/index.ts';
import { layOver } from '../profile/profile.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { wholeProfiles } from '../profile/registers.ts';

/** What is known: the edition with the local profiles on top, their rules and ours. The format is the same for all. */
export interface Knowledge {
  readonly edition: Edition;
  readonly rules: readonly Rule[];
  readonly profiles?: readonly WholeProfile[];
  /** Where the school's own profile stands: a school takes it on by this, and by no id. */
  readonly ownFile?: FilePath;
}

/**
 * All there is to ask about under an edition: the built-in profiles, and the school's own.
 *
 * @param own the profile in a file of the school's, if it has one
 * @param file that file
 */
export function knowledgeOf(edition: Edition, own?: WholeProfile, file?: FilePath): Knowledge {
  const profiles = [...(own ? [own] : []), ...wholeProfiles()];
  return { edition: profiles.reduceRight(layWhole, edition), rules: [...RULES, ...profiles.flatMap(localRules)], profiles, ...(own && file !== undefined ? { ownFile: file } : {}) };
}

/** An edition with a profile on top, and what the profile's clauses say. */
export function layWhole(edition: Edition, profile: WholeProfile): Edition {
  const { sources, clauses } = layOver(edition, profile);
  const local = Object.fromEntries(Object.entries(profile.clauses).map(([id, clause]) => [id, { ...clause, source: `${profile.id}/${clause.source}` }]));
  return { ...edition, sources, clauses, local: { ...local, ...edition.local } };
}
