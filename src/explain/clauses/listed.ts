import type { Carrier, Clause, Force } from '../../edition/edition.ts';
import type { Said } from '../../language/said.ts';

/** A clause as it stands in a list: under its id. */
export type Listed = Clause & { readonly id: string };

/** What kind of carrier it is: `rule` of `rule:no-root-cause`. */
export const kindOf = (carrier: Carrier): string => carrier.split(':')[0]!;

/** Where an expectation can live, in the words of the list. */
export const CARRIERS: Readonly<Record<string, Said>> = {
  item: { en: 'a statutory item', cy: 'eitem statudol' },
  rule: { en: 'a rule that checks it', cy: 'rheol sy’n ei wirio' },
  schema: { en: 'a field that holds it', cy: 'maes sy’n ei ddal' },
  report: { en: 'a report that shows it', cy: 'adroddiad sy’n ei ddangos' },
  aggregate: { en: 'what is to be counted over many schools', cy: 'yr hyn sydd i’w gyfrif dros lawer o ysgolion' },
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
