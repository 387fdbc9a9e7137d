import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const conflict = (ours: string, theirs: string, name = 'HEAD') => `<<<<<<< ${name}\n${ours}=======\n${theirs}>>>>>>> theirs\n`;

/** Marks of a merge that nobody settled. */
export default {
  about: 'marks of conflicts',
  commands: [CHECK, ['trace'], ['fmt', '--check'], ['render', 'governors', '--output', '-']],
  must: 'be refused',
  cases: [
    ...each(
      {
        'a whole conflict': conflict(PLAN, PLAN),
        'a conflict in a text': `${PLAN}    strategy: |\n${conflict('      a\n', '      b\n')}`,
        'a conflict with what stood before': `plan:\n<<<<<<< HEAD\n  years: 2026-27\n||||||| base\n  years: 2025-26\n=======\n  years: 2027-28\n>>>>>>> theirs\n`,
        'conflicts in conflicts': conflict(conflict(PLAN, PLAN), conflict(PLAN, PLAN)),
        'a branch that is a command': conflict(PLAN, PLAN, '::error::\\u001b'),
        'a branch with an escape': conflict(PLAN, PLAN, '\u001b]0;x\u0007'),
        'a thousand conflicts': `priorities:\n${conflict('  a: {title: x}\n', '  b: {title: y}\n').repeat(1_000)}`,
        'a conflict with the line ends of Windows': conflict(PLAN, PLAN).replaceAll('\n', '\r\n'),
        'longer marks': `<<<<<<<<<< HEAD\n${PLAN}==========\n>>>>>>>>>> x\n`,
        'a beginning without an end': `<<<<<<< HEAD\n${PLAN}`,
        'an end without a beginning': `${PLAN}>>>>>>> theirs\n`,
        'a person in a conflict': `${PLAN}${conflict('    note: Peredur Zebedog has an IDP.\n', '    note: A123456789012\n')}`,
      },
      plan,
      { never: /Zebedog|A123456789012/ },
    ),
    { name: 'a line of equal signs under words is Markdown', files: plan(`${PLAN}    strategy: |\n      Heading\n      =======\n      words\n`), must: 'be read' },
  ],
} satisfies HostileClass;
