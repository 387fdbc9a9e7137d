import type { Profile } from './profile.ts';
import { CORES } from './profiles.generated.js';

const known = new Map<string, Profile>();

/** The ids of the profiles that are built in: one for each folder of `schemas/profiles/`. */
export const BUILT_IN: readonly string[] = Object.keys(CORES);

/** A built-in profile, as a check needs it. It is kept as text until a school names it. Undefined when there is none of that name. */
export function builtIn(id: string): Profile | undefined {
  const text = Object.hasOwn(CORES, id) ? CORES[id] : undefined;
  if (text === undefined) return undefined;
  const profile = known.get(id) ?? (JSON.parse(text) as Profile);
  known.set(id, profile);
  return profile;
}
