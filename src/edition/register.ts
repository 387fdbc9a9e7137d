import registers from './registers.generated.json' with { type: 'json' };
import type { Edition, Register } from './edition.ts';

/** The clause register of an edition, with that of a local profile behind it. It is most of the edition's data: only what tells what clauses say loads it. */
export function registerOf({ id, local }: Edition): Register {
  const register = (registers as unknown as Readonly<Record<string, Register>>)[id]!;
  if (!local) return register;
  const whole = joined.get(local) ?? { ...local, ...register };
  joined.set(local, whole);
  return whole;
}

const joined = new WeakMap<Register, Register>();
