import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const stairs = (steps: number) => Array.from({ length: steps }, (_, n) => `${' '.repeat(n)}a:\n`).join('');

/** Nesting that a stack would fall over. */
export default {
  about: 'depth',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: [
    ...each(
      {
        'lists in lists, open': `plan: ${'['.repeat(20_000)}`,
        'lists in lists, closed': `plan: ${'['.repeat(500)}${']'.repeat(500)}\n`,
        'lists in lists, a whole file of them': '['.repeat(1_000_000),
        'maps in maps, in braces': `plan: ${'{a: '.repeat(5_000)}`,
        'maps in maps, closed': `plan: ${'{a: '.repeat(200)}x${'}'.repeat(200)}\n`,
        'maps in maps, by lines': stairs(300),
        'maps in maps, a mebibyte of them': stairs(1_400),
        'dashes in dashes': `plan: \n  ${'- '.repeat(20_000)}x\n`,
        'question marks': `${'? '.repeat(20_000)}x\n`,
        'one step too deep': `x-own:\n${Array.from({ length: 34 }, (_, n) => `${' '.repeat(n + 1)}a:\n`).join('')}`,
        'brackets and braces in turn': `plan: ${'[{a: '.repeat(5_000)}`,
      },
      plan,
    ),
    { name: 'as deep as is read', files: plan(`${PLAN}x-own:\n${Array.from({ length: 28 }, (_, n) => `${' '.repeat(n + 1)}a:\n`).join('')}`), must: 'be read' },
    { name: 'brackets in a sentence', files: plan(`${PLAN}    strategy: |\n      ${'['.repeat(50_000)}\n`), must: 'be read' },
  ],
} satisfies HostileClass;
