import { safe } from '../../diagnostics/safe.ts';
import type { Actor, Edition, Force } from '../../edition/edition.ts';
import { clausesJson } from '../../explain/clauses/json.ts';
import { clausesMarkdown } from '../../explain/clauses/markdown.ts';
import { CARRIERS, kindOf } from '../../explain/clauses/listed.ts';
import { select } from '../../explain/clauses/select.ts';
import type { Wanted } from '../../explain/clauses/select.ts';
import { clausesText } from '../../explain/clauses/text.ts';
import { layWhole } from '../../explain/knowledge.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { WholeProfile } from '../../profile/profile.ts';
import { wholeProfiles } from '../../profile/registers.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { editionAsked } from '../edition-asked.ts';
import { ownProfile } from '../own-profile.ts';
import type { Call } from '../spec.ts';

const words = {
  profile: { en: 'There is no profile “{given}” here', cy: 'Nid oes proffil “{given}” yma' },
  source: { en: 'The edition has no document “{given}”', cy: 'Nid oes gan yr argraffiad ddogfen “{given}”' },
  carrier: { en: 'Nothing is carried by “{given}”', cy: 'Nid oes dim yn cael ei gludo gan “{given}”' },
  known: { en: 'Choose one of: {known}', cy: 'Dewiswch un o’r rhain: {known}' },
} satisfies Record<string, Said>;

/** `sip clauses`: the register of an edition, or the part of it that is asked for. */
export function run({ own, common }: Call): CommandOutcome {
  const { lang, colour, width, quiet } = common;
  const national = editionAsked(own['edition'] as string | undefined);
  const named = own['profile'] as string | undefined;
  const profile = named === undefined ? undefined : profileOf(named, ownProfile(common));
  const edition = profile ? { ...layWhole(national, profile), title: profile.title } : national;
  const all = select(edition, wantedOf(own, edition));
  const found = profile ? all.filter(({ source }) => source.startsWith(`${profile.id}/`)) : all;
  const format = own['format'] ?? 'text';
  if (format === 'json') return { exitCode: 0, stdout: clausesJson(edition, found, lang) };
  if (format === 'md') return { exitCode: 0, stdout: clausesMarkdown(edition, found, [lang]) };
  return { exitCode: 0, stdout: clausesText(edition, found, { lang, colour, width, quiet, most: Infinity }) };
}

/** A local profile by its id: one that is built in, or the school's own. */
function profileOf(given: string, own: WholeProfile | undefined): WholeProfile {
  const profiles = [...(own ? [own] : []), ...wholeProfiles()];
  return profiles.find(({ id }) => id === given) ?? refuse(words.profile, given, profiles.map(({ id }) => id));
}

/** What is asked for, as far as the edition knows it: a slip of the pen is told, and not answered with an empty list. */
function wantedOf(own: Readonly<Record<string, unknown>>, edition: Edition): Wanted {
  const { actor, force, carrier, source } = own as { actor?: Actor; force?: Force; carrier?: string; source?: string };
  if (source !== undefined && !Object.hasOwn(edition.sources, source)) refuse(words.source, source, Object.keys(edition.sources));
  if (carrier !== undefined && !Object.hasOwn(CARRIERS, carrier)) {
    const known = new Set(select(edition).flatMap((clause) => [clause.carrier, ...(clause.also ?? [])]));
    if (!known.has(carrier)) refuse(words.carrier, carrier, Object.hasOwn(CARRIERS, kindOf(carrier)) && carrier.includes(':') ? [...known] : Object.keys(CARRIERS));
  }
  return { ...(actor ? { actor } : {}), ...(force ? { force } : {}), ...(carrier ? { carrier } : {}), ...(source ? { source } : {}) };
}

function refuse(message: Said, given: string, known: readonly string[]): never {
  const near = nearest(given, known);
  throw new Misuse(say(message, { given: safe(given, 60) }), near ? didYouMean(near) : known.length < 12 ? say(words.known, { known: known.join(', ') }) : undefined);
}
