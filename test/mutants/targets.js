/** What is mutated, and the tests that should notice. */
export const TARGETS = {
  'src/diagnostics/safe.ts': ['test/guards.test.ts'],
  'src/read/inside.ts': ['test/guards.test.ts'],
  'src/read/patterns.ts': ['test/guards.test.ts'],
  'src/parse/guards.ts': ['test/guards.test.ts'],
};
