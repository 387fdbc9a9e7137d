import type { Clause } from '../edition/edition.ts';
import { BUILT_IN, builtIn } from './built-in.ts';
import type { WholeProfile } from './profile.ts';
import { REGISTERS } from './registers.generated.js';

/** Every built-in profile with what all its clauses say: most of its data, and only loaded by what tells what clauses say. */
export const wholeProfiles = (): readonly WholeProfile[] => BUILT_IN.map((id) => ({ ...builtIn(id)!, clauses: JSON.parse(REGISTERS[id]!) as Readonly<Record<string, Clause>> }));
