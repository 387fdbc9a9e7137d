import type { Data } from './data.generated.ts';
import type { Reference, School } from './school.ts';

const UNSETTLED: ReadonlySet<Reference['state']> = new Set(['dangling', 'ambiguous', 'unread']);

/**
 * True while links of a kind cannot all be followed: one of them means nothing yet, or the field that holds them is
 * misshapen. That is told already; what the link would have led to is not told a second time as something nobody links to.
 */
export const cannotFollow = (school: School, def: keyof Data, field: string): boolean =>
  school.references.some((reference) => reference.from.def === def && reference.field === field && UNSETTLED.has(reference.state)) ||
  school.items.some((item) => item.def === def && item.damaged.has(field));

/** True when things of a kind may be missing by mistake: something refers to one that is nowhere, or their place is misshapen. */
export const mayBeMissing = (school: School, kind: string, home: string): boolean =>
  school.root.damaged.has(home) || school.references.some(({ state, kinds }) => state === 'dangling' && kinds.includes(kind));
