import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { alsoCalled, matchKeys } from '../src/format/fields.ts';
import { FORMAT } from '../src/format/format.ts';
import { plainForm } from '../src/format/near.ts';
import { fromMemory } from '../src/read/memory.ts';

// Names that a head teacher would use for a field: the message says what it is called here, and nothing is read as it.

const NONE = new Set<string>();
const words = Object.entries(FORMAT).flatMap(([def, { fields }]) => Object.entries(fields).flatMap(([field, { also = [] }]) => also.map((word) => ({ def, field, word }))));

describe('the everyday names of the format', () => {
  it('are many, each of them a word for one field of what it stands in, and the name of none', () => {
    expect(words.length).toBeGreaterThan(200);
    for (const { def, field, word } of words) {
      expect(alsoCalled(def, word, NONE), `${def}.${word}`).toBe(field);
      const names = Object.entries(FORMAT[def]!.fields).flatMap(([name, { title }]) => [name, plainForm(title.en), plainForm(title.cy)]);
      expect(names, `${def}.${word}`).not.toContain(plainForm(word));
    }
  });

  it('are never read as another field, however near it is spelt', () => {
    for (const { def, field, word } of words) expect([undefined, field], `${def}.${word}`).toContain(matchKeys(def, [word]).get(word)?.field);
  });
});

const PRIORITY = (line: string) => ({ 'plan.yaml': `priorities:\n  reading:\n    title: Reading fluently\n    ${line}\n` });
const FINDING = (line: string) => ({ 'plan.yaml': `findings:\n  few-readers:\n    finding: Few learners read by choice.\n    ${line}\n` });
const shapeOf = (files: Record<string, string>) => checkSchool(fromMemory(files), { today: '2026-11-23' }).diagnostics.filter(({ rule }) => rule === 'shape');

describe('a message on an everyday name', () => {
  it.each([
    [FINDING('roots: Few books.'), 'Did you mean “causes”?'],
    [FINDING('because: Few books.'), 'Did you mean “causes”?'],
    [FINDING('gwraidd: Prin yw’r llyfrau.'), 'Did you mean “causes”?'],
    [FINDING('area: Teaching'), 'Did you mean “theme”?'],
    [FINDING('Maes: Addysgu'), 'Did you mean “theme”?'],
    [PRIORITY('goals: Two'), 'Did you mean “targets”?'],
    [PRIORITY('owner: Deputy head'), 'Did you mean “lead”?'],
    [PRIORITY('perchennog: Dirprwy'), 'Did you mean “lead”?'],
    [PRIORITY('steps: Two'), 'Did you mean “actions”?'],
    [PRIORITY('deadline: summer 2027'), 'Did you mean “by”? It belongs in: Target'],
    [PRIORITY('budget: £500'), 'Did you mean “cost”? It belongs in: Action'],
    [PRIORITY('cost: £500'), 'It belongs in: Action'],
    [PRIORITY('colour: blue'), expect.stringMatching(/^It may hold: /) as unknown as string],
  ])('%j: %s', (files, hint) => {
    const found = shapeOf(files);
    expect(found.map(({ hint: said, severity, span }) => [said?.en, severity, span.start.line])).toEqual([[hint, 'error', 4]]);
  });

  it('says it in Welsh, with where it belongs', () => {
    expect(shapeOf(PRIORITY('cyllideb: £500'))[0]!.hint!.cy).toBe('Ai “cost” oeddech chi’n ei feddwl? Mae’n perthyn yn: Cam gweithredu');
  });

  it('takes nothing in: what was written under it is nowhere in the plan', () => {
    const { school } = checkSchool(fromMemory(PRIORITY('owner: Deputy head')), { today: '2026-11-23' });
    expect(school.all('priority')[0]!.data.lead).toEqual([]);
  });
});
