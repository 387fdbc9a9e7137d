import { PLAN } from '../box.ts';
import { plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const WORDS = ['\u001b[2J', '\u009b2J', '::error::x', '##vso[x]', '\u202etxt', '__proto__', 'constructor', 'toString', '-', '--', '---', '--__proto__', '--constructor=x', '', ' ', '\n', 'x'.repeat(10_000), "'", '"', '$(touch PWNED)', '%s%n', '../../etc/passwd', '\u0000', '\ud800', '(a+)+$', '<script>', '{{x}}', '*', '🙂', '=x', '--lang=xx', '--format==', '--format=json=', '@file'];
const COMMANDS = ['check', 'validate', 'lint', 'trace', 'diff', 'log', 'explain', 'render', 'status', 'verify', 'fmt', 'add', 'rename', 'approve', 'review', 'confirm', 'ci', 'git', 'init'];

/** Words on the command line that are none of ours. */
export default {
  about: 'words on the command line',
  commands: [],
  cases: WORDS.map((word) => ({
    name: JSON.stringify(word.slice(0, 40)),
    files: plan(PLAN),
    writes: true,
    commands: [[word], [word, 'check'], ['check', word, word], ['check', '--format', word], ['check', '--only', word], ['check', '--stage', word], ['check', '--as-of', word], ['check', '--fail-on', word], ['check', '--lang', word], ['explain', word], ['trace', word], ['log', word], ['diff', word], ['diff', '--audience', word], ['diff', '--fail-on', word], ['status', '--audience', word], ['render', word], ['verify', word], ['rename', word, 'x', '--dry-run'], ['rename', 'reading', word, '--dry-run'], ['add', word, word, '--dry-run'], ['add', 'finding', word, '--id', word, '--dry-run'], ['add', 'target', 'x', '--under', word, '--dry-run'], ['add', 'target', 'x', '--under', 'reading', '--set', word, '--dry-run'], ['add', 'target', 'x', '--under', 'reading', '--set', `${word}=${word}`, '--dry-run'], ['confirm', word, '--yes'], ['ci', word], ['git', word], ['git', 'textconv', word], ['git', 'merge', word, word, word, word, word], ['help', word], ...COMMANDS.map((command) => [command, '--help', word])],
  })),
} satisfies HostileClass;
