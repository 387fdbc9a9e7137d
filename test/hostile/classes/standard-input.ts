import { PLAN } from '../box.ts';
import { bytes, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** What an editor hands over to be laid out: printed again as it is, or refused and not printed at all. */
export default {
  about: 'what is piped in',
  commands: [['fmt', '-'], ['fmt', '--check', '-'], ['fmt', '-', '--quiet']],
  cases: Object.entries<string | Uint8Array>({
    'nothing': '', 'a plan': PLAN, 'no YAML': '[[[', 'no text': bytes([0xff, 0xfe, 0]), 'a NUL': 'a: b\u0000c\n', 'an escape': 'vision: \u001b[2J\n', 'a bomb': 'a: &a [x,x]\nb: [*a,*a]\n', 'depth': '['.repeat(100_000), 'growth': `${'{a: '.repeat(25)}x${'}'.repeat(25)}\n`, 'two mebibytes': 'x'.repeat(2 * 1024 * 1024), 'a directive': '%YAML 1.1\n---\na: no\n', 'two documents': 'a: b\n---\nc: d\n', 'a tag': 'a: !!js/function x\n', 'a conflict': '<<<<<<< a\nx: y\n=======\nx: z\n>>>>>>> b\n', 'only spaces': '   \n \n', 'tabs': 'plan:\n\ttitle: x\n', 'the same name twice': 'a: b\na: c\n',
  }).map(([name, input]) => ({ name, files: plan(PLAN), input })),
} satisfies HostileClass;
