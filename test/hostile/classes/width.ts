import { PLAN } from '../box.ts';
import { CHECK, each, plan, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('');

/** Many of everything. */
export default {
  about: 'width',
  commands: [CHECK, ['fmt', '--check']],
  cases: [
    ...each(
      {
        '45,000 names at the left edge': many(45_000, (n) => `name-${n}: x\n`),
        '2,100 names in one map': `x-own:\n${many(2_100, (n) => `  n${n}: x\n`)}`,
        '60,000 entries': `log:\n${many(60_000, () => '- x\n')}`,
        '50,000 commas': `plan: [${','.repeat(50_000)}]\n`,
        'the same name ten thousand times': `plan:\n${many(10_000, () => '  title: x\n')}`,
        'the same id ten thousand times': `priorities:\n${many(10_000, () => '  a: {title: x}\n')}`,
        '1,900 unknown names': `plan:\n${many(1_900, (n) => `  unknown-${n}: x\n`)}`,
        '1,900 near misses of one name': `plan:\n${many(1_900, (n) => `  titl${n}: x\n`)}`,
        '10,000 references to nothing': `${PLAN}    because: [${many(10_000, (n) => `nothing-${n}, `)}x]\n`,
        '200,000 lines of comments with a mistake after them': `${'#\n'.repeat(200_000)}plan: [\n`,
      },
      plan,
      { must: 'be refused' },
    ),
    ...each(
      {
        '1,900 priorities': `priorities:\n${many(1_900, (n) => `  p${n}: {title: Priority ${n}}\n`)}`,
        '1,900 findings that one priority answers': `${PLAN}    because: [${many(1_900, (n) => `${n ? ', ' : ''}f${n}`)}]\nfindings:\n${many(1_900, (n) => `  f${n}: {finding: Finding ${n}, kind: improve}\n`)}`,
        '500 targets that each has readings': `${PLAN}    targets:\n${many(500, (n) => `      t${n}: {title: Target ${n}, baseline: 1, aim: 9, readings: [{when: 2026-10, value: 2}, {when: 2026-11, value: 3}]}\n`)}`,
        '2,000 entries in the log': `${PLAN}log:\n${many(2_000, (n) => `  - {when: 2026-10-0${(n % 9) + 1}, for: [reading], text: Seen ${n}}\n`)}`,
        'a hundred thousand empty lines': `${PLAN}${'\n'.repeat(100_000)}`,
        'a hundred thousand comments': `${PLAN}${'# x\n'.repeat(100_000)}`,
      },
      plan,
      { must: 'be read' },
    ),
    { name: 'six thousand files', files: { ...plan(PLAN), ...Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`plan/p${n}.yaml`, ''])) }, told: /more than 5,000 files/, commands: [CHECK] },
    { name: 'three hundred files that say the same', files: { ...plan(PLAN), ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`plan/p${n}.yaml`, 'priorities:\n  a:\n    title: x\n'])) }, must: 'be refused' },
    { name: 'all 200 priorities serve each other', files: plan(`priorities:\n${many(200, (n) => `  p${n}: {title: P ${n}, because: [f${n}]}\n`)}findings:\n${many(200, (n) => `  f${n}: {finding: F, kind: improve}\n`)}professional-learning:\n${many(60, (n) => `  l${n}: {title: L, for: [${many(200, (m) => `p${m}, `)}p0]}\n`)}`), commands: [...SHOWN, ['trace', '--format', 'mermaid'], ['trace', '--format', 'matrix'], ['status'], ['validate', '--checklist']] },
  ],
} satisfies HostileClass;
