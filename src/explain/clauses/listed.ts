import type { Carrier, Clause, Force } from '../../edition/edition.ts';
import type { Said } from '../../language/said.ts';

/** A clause as it stands in a list: under its id. */
export type Listed = Clause & { readonly id: string };

/** What kind of carrier it is: `rule` of `rule:no-root-cause`. */
export const kindOf = (carrier: Carrier): string => carrier.split(':')[0]!;

/** What no command of this version does: counts over many schools come with the repositories of collaboratives and authorities. */
const TO_COME: ReadonlySet<string> = new Set(['aggregate']);

/** The carriers of a clause, the first of them first, and which of them are there already. */
export function carriersOf({ carrier, also = [] }: Pick<Clause, 'carrier' | 'also'>): { readonly all: readonly Carrier[]; readonly here: readonly Carrier[]; readonly toCome: readonly Carrier[] } {
  const all = [carrier, ...also];
  const isToCome = (one: Carrier) => TO_COME.has(kindOf(one));
  return { all, here: all.filter((one) => !isToCome(one)), toCome: all.filter(isToCome) };
}

/** True of a clause that only counts which are still to come would carry. */
export const waits = (clause: Pick<Clause, 'carrier' | 'also'>): boolean => carriersOf(clause).here.length === 0;

/** Said wherever such counts are named. */
export const COUNTS_TO_COME: Said = {
  en: 'Counts over many schools (aggregate) are still to come, with the repositories of collaboratives and authorities: no command counts them yet. Clauses here that nothing else carries: {count}.',
  cy: 'Mae cyfrifon dros lawer o ysgolion (aggregate) eto i ddod, gydag ystorfeydd grwpiau cydweithredol ac awdurdodau: nid oes gorchymyn yn eu cyfrif eto. Cymalau yma nad oes dim arall yn eu cludo: {count}.',
};

/** Where an expectation can live, in the words of the list. */
export const CARRIERS: Readonly<Record<string, Said>> = {
  item: { en: 'a statutory item', cy: 'eitem statudol' },
  rule: { en: 'a rule that checks it', cy: 'rheol sy’n ei wirio' },
  schema: { en: 'a field that holds it', cy: 'maes sy’n ei ddal' },
  report: { en: 'a report that shows it', cy: 'adroddiad sy’n ei ddangos' },
  aggregate: { en: 'a count over many schools, which is still to come', cy: 'cyfrif dros lawer o ysgolion, sydd eto i ddod' },
  process: { en: 'something people do, which no file can hold', cy: 'rhywbeth y mae pobl yn ei wneud, na all ffeil ei ddal' },
  none: { en: 'nothing, on purpose', cy: 'dim, o fwriad' },
};

/** The forces by the guidance's own words. */
export const FORCES: Readonly<Record<Force, Said>> = {
  must: { en: 'must', cy: 'rhaid' },
  should: { en: 'should', cy: 'dylid' },
  may: { en: 'may', cy: 'gellir' },
  definition: { en: 'definition', cy: 'diffiniad' },
};
