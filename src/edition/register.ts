import registers from './registers.generated.json' with { type: 'json' };
import type { Edition, Register } from './edition.ts';

/** The clause register of an edition. It is most of the edition's data: only what tells what clauses say loads it. */
export const registerOf = ({ id }: Edition): Register => (registers as unknown as Readonly<Record<string, Register>>)[id]!;
