import type { Data } from './data.generated.ts';
import type { Reference, School } from './school.ts';

const UNSETTLED: ReadonlySet<Reference['state']> = new Set(['dangling', 'ambiguous', 'unread']);

const found = new WeakMap<School, ReadonlySet<string>>();

/**
 * True while links of a kind cannot all be followed: one of them means nothing yet, or the field that holds them is
 * misshapen. That is told already; what the link would have led to is not told a second time as something nobody links to.
 */
export const cannotFollow = (school: School, def: keyof Data, field: string): boolean => unfollowed(school).has(`${def} ${field}`);

/** The kinds of things and the fields whose links cannot all be followed. Many rules ask. */
function unfollowed(school: School): ReadonlySet<string> {
  let made = found.get(school);
  if (!made) {
    const unsettled = school.references.filter(({ state }) => UNSETTLED.has(state)).map(({ from, field }) => `${from.def} ${field}`);
    const misshapen = school.items.flatMap(({ def, damaged }) => (damaged.size === 0 ? [] : [...damaged].map((field) => `${def} ${field}`)));
    found.set(school, (made = new Set([...unsettled, ...misshapen])));
  }
  return made;
}

/** True when things of a kind may be missing by mistake: something refers to one that is nowhere, or their place is misshapen. */
export const mayBeMissing = (school: School, kind: string, home: string): boolean =>
  school.root.damaged.has(home) || school.references.some(({ state, kinds }) => state === 'dangling' && kinds.includes(kind));
