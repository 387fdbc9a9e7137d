import { afterAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { fromMemory } from '../src/read/memory.ts';
import { PATIENCE } from './sampling.ts';

// Files of up to a mebibyte in the shapes that make a careless pattern or loop take hours. Each ends, and is told.

const MEBIBYTE = 1024 * 1024 - 200;
const full = (piece: string, bytes = MEBIBYTE): string => piece.repeat(Math.floor(bytes / piece.length));
const many = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join('');
const reading = (line: string): string => `priorities:\n  reading:\n    ${line}\n`;

const SHAPES: readonly [what: string, text: string, rule: string][] = [
  ['spaces within a title that goes wrong', reading(`title: a${full(' ')}b: c`), 'yaml'],
  ['spaces at the end of text under |', `${reading('strategy: |')}      a${full(' ')}b\n`, 'inset'],
  ['dashes after dashes', `a: b\n${full('- ')}\n`, 'yaml'],
  ['colons after colons', `a: ${full('b: ')}`, 'yaml'],
  ['quotation marks', reading(`title: ${full("'")}x`), 'yaml'],
  ['quotation marks in brackets', `a: [${full('"x",')}\n`, 'yaml'],
  ['a quotation mark never closed', reading(`title: "${full('x\n       ')}`), 'yaml'],
  ['notes after notes, and a directive', `${full('# ')}\n%YAML 1.1\n---\na: b\n`, 'yaml'],
  ['empty lines before a word', `a: b${full('\n')}c`, 'yaml'],
  ['tabs', `a:\n${full('\tb: c\n')}`, 'yaml'],
  ['no-break spaces', `a:\n${full('\u00a0b: c\n')}`, 'yaml'],
  ['no-break spaces under |', `vision: |\n${full(' \u00a0b\n')}`, 'inset'],
  ['marks that turn the direction', reading(`title: ${full('\u202e')}`), 'lost-words'],
  ['an amount of spaces', `grants:\n  pdg:\n    amount: "-${full(' ')}x"\n`, 'inset'],
  ['digits on two lines', `priorities:\n  reading:\n    targets:\n      T1:\n        aim: |\n          ${full('1')}\n          x\n`, 'inset'],
  ['a time that goes on and on', `plan:\n  years: ${full('a to ')}\n`, 'inset'],
  ['letters made of two', `priorities:\n  ${full('e\u0301')}:\n    title: x\n`, 'shape'],
  ['a mistake on every line', full('k: a: b\n'), 'yaml'],
  ['brackets never closed on every line', full('k: [x\n'), 'yaml'],
  ['conflicts', full('<<<<<<< a\n=======\n>>>>>>> b\n'), 'yaml'],
  ['documents', full('a: b\n---\n'), 'yaml'],
  ['tags and anchors within each other', many(31, (n) => `${' '.repeat(n * 2)}- !a &b\n`) + `${' '.repeat(62)}k: v\n`, 'yaml'],
  ['the same names twice', many(1_900, (n) => `x-${n}: y\n`).repeat(2), 'yaml'],
  ['names that the format does not have', many(1_900, (n) => `priority-${n}: y\n`), 'shape'],
  ['references to nothing, near to much', `priorities:\n  reading:\n    because: [${many(5_000, (n) => `findings-${n}, `)}]\nfindings:\n${many(1_900, (n) => `  finding-${n}:\n    finding: x\n`)}`, 'reference'],
  ['references to nothing beside each other', `priorities:\n${many(1_500, (n) => `  p${n}:\n    title: x\n    targets:\n      T1:\n        title: x\n    actions:\n      a1:\n        text: y\n        target: T${n + 2}\n`)}`, 'reference'],
  ['advice set aside that is not there', `priorities:\n${many(1_000, (n) => `  p${n}:\n    accept:\n      no-such-rule-${n}:\n        reason: x\n`)}`, 'inset'],
];

const names = Object.getOwnPropertyNames(Object.prototype).sort().join();

describe('large files in awkward shapes', () => {
  it.each(SHAPES)('%s', { timeout: PATIENCE }, (_, text, rule) => {
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': text }), { today: '2026-11-23', stage: 'approved' });
    expect(diagnostics.map((one: Diagnostic) => one.rule)).toContain(rule);
    for (const { message, hint } of diagnostics.slice(0, 50)) expect(message.en.length + (hint?.en.length ?? 0)).toBeLessThan(3_000);
  });

  afterAll(() => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(names);
  });
});
