/** What is mutated, and the tests that should notice: the quickest first. */
export const TARGETS = {
  'src/diagnostics/safe.ts': ['test/guards.test.ts'],
  'src/read/inside.ts': ['test/guards.test.ts'],
  'src/read/patterns.ts': ['test/guards.test.ts'],
  'src/parse/guards.ts': ['test/guards.test.ts'],
  'src/read/take.ts': ['test/guards.test.ts'],
  'src/read/folder.ts': ['test/folder.test.ts'],
  'src/audience/redact.ts': ['test/redaction.test.ts'],
  'src/audience/small-numbers.ts': ['test/small-numbers.test.ts'],
  'src/audience/withheld.ts': ['test/redaction.test.ts'],
};

/** Mistakes that change nothing that anybody could see, each with the reason. */
export const EQUIVALENT = new Map([]);
