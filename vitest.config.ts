import { defineConfig } from 'vitest/config';

/** No test is a race: the time allowed is for the slowest machine, and only stops what would never end. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } });
