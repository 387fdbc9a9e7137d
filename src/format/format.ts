import type { Definition } from './shape.ts';
import data from './format.generated.json' with { type: 'json' };

/** The definitions of the format, by name: what `schemas/sip.schema.json` says, in the form that the program walks over. */
export const FORMAT = data as unknown as Readonly<Record<string, Definition>>;
