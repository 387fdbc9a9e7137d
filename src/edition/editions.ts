import editions from './editions.generated.json' with { type: 'json' };
import type { Edition } from './edition.ts';

/** The editions that are built in, newest first: one for each folder of `schemas/editions/`. */
export const EDITIONS: readonly Edition[] = editions as unknown as readonly Edition[];

/** The edition that a plan names. Undefined when it names one that is not known. */
export const editionNamed = (id: string): Edition | undefined => EDITIONS.find((edition) => edition.id === id);

export const currentEdition = (): Edition => EDITIONS[0]!;

/** The edition in force on a day (YYYY-MM-DD); before the first of them, the first. */
export const editionOn = (day: string): Edition => EDITIONS.find(({ applies }) => applies.from <= day) ?? EDITIONS.at(-1)!;
