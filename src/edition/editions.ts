import wales2025 from '../../schemas/editions/wales-2025/edition.json' with { type: 'json' };
import type { Edition } from './edition.ts';

/** The editions that are built in, newest first. A new one is a data file and a line here. */
export const EDITIONS: readonly Edition[] = [wales2025 as unknown as Edition];

/** The edition that a plan names. Undefined when it names one that is not known; the current one when it names none. */
export const editionNamed = (id: string | undefined): Edition | undefined => (id === undefined ? EDITIONS[0] : EDITIONS.find((edition) => edition.id === id));

export const currentEdition = (): Edition => EDITIONS[0]!;
