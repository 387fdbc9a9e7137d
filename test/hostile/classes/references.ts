import { PLAN } from '../box.ts';
import { CHECK, each, fields, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const ring = (count: number) => Array.from({ length: count }, (_, n) => `  p${n}: {title: P${n}, because: [p${(n + 1) % count}]}\n`).join('');

/** References that lead in circles, out, or to nothing. */
export default {
  about: 'references',
  commands: [CHECK, ['trace'], ['trace', 'reading'], ['render', 'governors', '--output', '-']],
  must: 'be refused',
  cases: [
    ...each(
      { 'to itself': 'reading', 'to a way out': '../../outside/secret', 'to a file': '/etc/passwd', 'to a way through everything': 'reading/T1/../../..', 'with a star': '"*"', 'with empty steps': '"//"', 'with a thousand steps': `"${'a/'.repeat(1_000)}b"`, 'to an address': 'https://example.invalid/x', 'with a colon at the end': '"finding/:"', 'an option': '--output=x', 'of spaces': '"   "', 'a shell’s': '"$(touch PWNED)"', 'to a pattern': '"(a+)+$"', 'a map': '{a: b}', 'a list in a list': '[[[talk]]]' },
      (to) => fields(`because: [${to}]`, `answers: [${to}]`),
    ),
    { name: 'priorities that rest on each other in a ring', files: plan(`priorities:\n${ring(50)}`) },
    { name: 'two that were each other', files: plan('priorities:\n  a: {title: x, formerly: [b, b, a], because: [b]}\n  b: {title: y, formerly: [a], because: [a]}\n'), must: 'either', commands: [CHECK, ['trace'], ['trace', 'a'], ['trace', 'b'], ['rename', 'a', 'b', '--dry-run']] },
    { name: 'to something that two kinds have', files: plan(`${PLAN}    because: [x]\n    targets: {x: {title: y}}\nfindings: {x: {finding: y}}\ninspections: {x: {recommendations: {x: {text: z}}}}\n`), must: 'either' },
    { name: 'all in a list with others', files: plan(`${PLAN}professional-learning:\n  l: {title: x, for: [all, reading, all]}\n`), must: 'either' },
    { name: 'to a thing of the wrong kind', files: plan(`${PLAN}    targets: {T1: {title: x}}\n    because: [reading/T1, national-priority/poverty, plan, school]\n`) },
  ],
} satisfies HostileClass;
