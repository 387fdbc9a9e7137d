import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../parse/document.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { readProfile } from '../profile/read.ts';
import { headOf } from './generate-editions.ts';

/**
 * The profiles under `schemas/profiles/`, each a folder with what it is in `profile.json` and its clauses in `clauses.json`. They
 * are read by the same reader as a school's own, so nothing in them can be what a school's could not.
 */
export function readProfiles(root: URL): readonly WholeProfile[] {
  const folder = new URL('schemas/profiles/', root);
  return readdirSync(folder).map((id) => {
    const part = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`${id}/${name}`, folder), 'utf8')) as Record<string, unknown>;
    const path = `schemas/profiles/${id}`;
    const { profile, problems } = readProfile(parse({ path, text: JSON.stringify({ ...part('profile.json'), clauses: part('clauses.json') }, null, 1) }));
    if (!profile || problems.length > 0 || profile.id !== id) throw new Error(`${path}: ${problems.map(({ message, span }) => `${span.start.line} ${message.en}`).join('; ')}`);
    return profile;
  });
}

const module = (name: string, texts: readonly (readonly [string, string])[]): string =>
  `// Generated from schemas/profiles/ by \`npm run generate\`. Do not edit.\nexport const ${name} = {${texts.map(([id, text]) => `\n  ${JSON.stringify(id)}: ${JSON.stringify(text)},`).join('')}\n};\n`;

/** The profiles as a check needs them: of the clauses only those that checks rest on, and where they stand. */
export const generateProfiles = (profiles: readonly WholeProfile[]): string =>
  module(
    'CORES',
    profiles.map(({ clauses, ...profile }) => {
      const needed = new Set(Object.values(profile.checks).map(({ clause }) => clause));
      return [profile.id, JSON.stringify({ ...profile, clauses: Object.fromEntries(Object.entries(clauses).flatMap(([id, clause]) => (needed.has(id) ? [[id, headOf(clause)]] : []))) })];
    }),
  );

/** What all their clauses say. */
export const generateProfileRegisters = (profiles: readonly WholeProfile[]): string => module('REGISTERS', profiles.map(({ id, clauses }) => [id, JSON.stringify(clauses)]));
