import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateKept } from '../src/dev/generate.ts';
import { VERSION } from '../src/version.ts';

const root = new URL('../', import.meta.url);

describe('what is generated and kept', () => {
  for (const { path, text } of generateKept(root)) {
    it(`${path} is what the schemas make now`, () => {
      expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
    });
  }
  it('the version is the package’s', () => {
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version).toBe(VERSION);
  });
});
