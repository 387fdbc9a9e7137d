/**
 * How each Node is told to make optimised code later, by the version of its engine: one that is not here is not told, since it
 * may know other words. Where patterns are first run step by step and then made into code, each is built twice: once is less.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=1000000', '--no-regexp-tier-up'],
  ...Object.fromEntries(['12.4', '13.6', '14.6'].map((engine) => [engine, ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000']])),
};

/**
 * Most runs are over before optimised code has paid for being made. Made later, one school is a sixth to a quarter less to do,
 * and many are no more. To be called once everything of Node's is loaded: what it keeps ready-made of its own modules, it takes
 * only while nothing is set, and builds them anew after.
 */
export async function optimiseLater(): Promise<void> {
  const settings = LATER[/^\d+\.\d+/.exec(process.versions.v8)?.[0] ?? ''] ?? [];
  if (settings.length === 0) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const setting of settings) setFlagsFromString(setting);
}
