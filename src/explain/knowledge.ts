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
}

/**
 * All there is to ask about under an edition: the built-in profiles, and the school's own.
 *
 * @param own the profile in a file of the school's, if it has one
 */
export function knowledgeOf(edition: Edition, own?: WholeProfile): Knowledge {
  const profiles = [...(own ? [own] : []), ...wholeProfiles()];
  return { edition: profiles.reduceRight(layWhole, edition), rules: [...RULES, ...profiles.flatMap(localRules)], profiles };
}

/** An edition with a profile on top, and what the profile's clauses say. */
export function layWhole(edition: Edition, profile: WholeProfile): Edition {
  const { sources, clauses } = layOver(edition, profile);
  const local = Object.fromEntries(Object.entries(profile.clauses).map(([id, clause]) => [id, { ...clause, source: `${profile.id}/${clause.source}` }]));
  return { ...edition, sources, clauses, local: { ...local, ...edition.local } };
}
