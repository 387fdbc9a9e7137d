import { PLAN } from '../box.ts';
import { plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const REVISIONS = ['--output=PWNED', '-OPWNED', '--git-dir=/', '--help', '--exec=touch PWNED', '--upload-pack=touch PWNED', '-', '', ' ', '\n', 'HEAD\nHEAD', 'HEAD\u0000', 'HEAD\r', '\u001b]0;title\u0007', 'x'.repeat(300), 'HEAD^{/(a+)+$}x', ':/(a+)+$', '$(touch PWNED)', '`touch PWNED`', '; touch PWNED', '| touch PWNED', '../../etc/passwd', '::error::x', 'HEAD:plan.yaml', ':plan.yaml', 'HEAD..HEAD', 'HEAD...', '^HEAD', 'HEAD^{tree}', 'HEAD~99999999999', 'HEAD@{now}', '@{-1}', 'refs/heads/*', '--all', 'ext::sh -c touch% PWNED', 'file:///etc', '0000000000000000000000000000000000000000', 'f'.repeat(40), '\u202eDAEH', 'stash@{0}', '%s', 'FETCH_HEAD', 'HEAD --output=PWNED'];

/** Revisions that are options, ranges, patterns, commands. */
export default {
  about: 'git revisions as options',
  commands: [],
  cases: REVISIONS.map((revision) => ({
    name: JSON.stringify(revision.slice(0, 50)),
    files: plan(PLAN),
    prepare: (box) => box.commit(),
    commands: [['check', `--rev=${revision}`], ['check', '--rev', revision], ['diff', revision], ['diff', 'HEAD', revision], ['diff', '--', revision, 'HEAD'], ['check', `--changed-since=${revision}`], ['log', `--rev=${revision}`], ['trace', `--rev=${revision}`], ['render', 'governors', `--rev=${revision}`, '--output', '-'], ['verify', `--rev=${revision}`], ['lint', '--history', `--rev=${revision}`]],
  })),
} satisfies HostileClass;
