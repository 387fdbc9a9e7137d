import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { canonical } from '../src/edit/canonical.ts';
import { FORMAT } from '../src/format/format.ts';
import { load } from '../src/load.ts';
import type { Node } from '../src/parse/node.ts';
import { fromMemory } from '../src/read/memory.ts';
import type { Snapshot } from '../src/read/snapshot.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const approved = ['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit'];

function read(name: string): Snapshot {
  const files: Record<string, string> = {};
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(examples, name, inside))) {
      const path = inside === '' ? entry : `${inside}/${entry}`;
      if (statSync(join(examples, name, path)).isDirectory()) walk(path);
      else if (path.endsWith('.yaml')) files[path] = readFileSync(join(examples, name, path), 'utf8');
    }
  };
  walk('');
  return fromMemory(files, name);
}

describe('the example schools', () => {
  for (const name of approved) {
    it(`${name} is approved and has nothing to mend`, () => {
      const { school, diagnostics } = checkSchool(read(name), { today: '2026-11-23' });
      expect(school.stage).toBe('approved');
      expect(diagnostics.map(({ rule, span, message }) => `${span.file}:${span.start.line} ${rule}: ${message.en}`)).toEqual([]);
    });
  }

  it('first-draft is a draft with gaps and no errors', () => {
    const { school, diagnostics } = checkSchool(read('first-draft'), { today: '2026-11-23' });
    expect(school.stage).toBe('draft');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(5);
  });

  it('small-primary is exactly two files', () => {
    // `npm run example` makes a report there, which git leaves alone.
    expect(readdirSync(join(examples, 'small-primary')).filter((name) => name !== 'reports').sort()).toEqual(['plan.yaml', 'self-evaluation.yaml']);
  });

  it('no name stands within more than five others', () => {
    const deepest = (node: Node | undefined): number => {
      if (node?.type === 'map') return 1 + Math.max(0, ...[...node.entries.values()].map(deepest));
      return node?.type === 'list' ? Math.max(0, ...node.items.map(deepest)) : 0;
    };
    for (const name of [...approved, 'first-draft']) {
      for (const document of load(read(name)).school.documents) expect(deepest(document.root), `${name}/${document.source.file.path}`).toBeLessThanOrEqual(6);
    }
  });

  it('is laid out as sip fmt lays it out', () => {
    for (const name of [...approved, 'first-draft']) {
      for (const document of load(read(name)).school.documents) expect(canonical(document).source.file.text, `${name}/${document.source.file.path}`).toBe(document.source.file.text);
    }
  });

  it('between them the three use every part of the format', () => {
    const used = new Set<string>();
    for (const name of approved) {
      for (const item of load(read(name)).school.items) {
        if (item.node.type !== 'map') continue;
        for (const key of item.node.entries.keys()) used.add(`${item.def}.${key}`);
        const accept = item.node.entries.get('accept');
        for (const setAside of accept?.type === 'map' ? accept.entries.values() : []) {
          if (setAside.type === 'map') for (const key of setAside.entries.keys()) used.add(`acceptance.${key}`);
        }
      }
    }
    // Of one file and not of the whole: these are read before the files are joined.
    const ofOneFile = ['root.$schema', 'root.sip', 'root.language'];
    // No example has words that look like personal data, so there is nothing to leave.
    const nothingToLeave = ['lint.personal-data'];
    const common = ['number', 'audience', 'lang', 'formerly', 'accept', 'note'];
    const parts = Object.entries(FORMAT).flatMap(([name, { fields, kind }]) => Object.keys(fields).filter((field) => !(kind && common.includes(field))).map((field) => `${name}.${field}`));
    expect(parts.filter((part) => !used.has(part) && ![...ofOneFile, ...nothingToLeave].includes(part))).toEqual([]);
    for (const field of common) expect([...used].some((part) => part.endsWith(`.${field}`)), field).toBe(true);
  });
});
