/**
 * How much of a property is tried: a sample with a fixed seed, or, with SIP_LONG=1, forty times as much with a seed of the
 * day's own. The seed is printed; SIP_SEED=… repeats it.
 */
const long = process.env['SIP_LONG'] === '1';
const seed = Number(process.env['SIP_SEED'] ?? (long ? Date.now() % 2 ** 31 : 20_261_123));
console.info(`seed ${seed}${long ? ', the long run' : ''}`);

export const sample = (runs: number) => ({ numRuns: long ? runs * 40 : runs, seed, endOnFailure: false });

/** Generous: a test that needs this long has hung. */
export const PATIENCE = long ? 3_600_000 : 180_000;
