import { CHECK, each, plan, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const figures = (figure: string) => plan(`sip: ${figure}
school: {name: x, ages: ${figure}}
plan: {years: 2026-27}
priorities:
  reading:
    number: ${figure}
    title: Reading
    targets: {T1: {title: x, baseline: ${figure}, aim: ${figure}, number: ${figure}, readings: [{when: 2026-10, value: ${figure}}, {when: 2026-11, value: 5}]}}
    actions: {A1: {title: x, cost: ${figure}}}
figures: {f: {title: x, value: ${figure}, before: ${figure}, groups: {Year 1: ${figure}}}}
grants: {g: {title: x, amount: ${figure}}}
`);

/** Figures that machines change, overflow or divide by. */
export default {
  about: 'numbers',
  commands: [...SHOWN, ['trace', '--format', 'json'], ['diff', '../calm/', '.']],
  cases: [
    ...each(
      Object.fromEntries(['0', '-0', '1/0', '0/0', '1e308', '1e309', '-1e999', '.inf', '-.inf', '.nan', 'NaN', 'Infinity', '0x7fffffffffffffff', '0o17', '0123', '9007199254740993', '12345678901234567890', '-1', '101%', '-5%', '1e-400', '5.', '.5', '1_000', '1,000,000,000', '£1,2,3', '1:30', '٣', '²', '½', '5 of 0', '0 of 0', '7 of 5', '-3 of 4', '1 of 99999999999999999999999999', '"5\\n6"', `"${'1'.repeat(400)}"`, '{a: 1}', '[1, 2]', 'true', '~'].map((figure) => [figure.slice(0, 40), figure])),
      figures,
    ),
    { name: 'a limit of a rule that is none', files: { ...figures('5'), 'sip.yaml': 'lint:\n  rules:\n    too-many-priorities: {most: 1e999}\n    inset-days-count: {most: -1}\n    small-group: {most: .nan}\n    milestone-undated: {most: "9\\n9"}\n' }, commands: [CHECK] },
    { name: 'two hundred things with one number', files: plan(`priorities:\n${Array.from({ length: 200 }, (_, n) => `  p${n}: {title: x, number: ${n % 2 ? 1 : '99999999999999999999'}}\n`).join('')}`) },
  ],
} satisfies HostileClass;
