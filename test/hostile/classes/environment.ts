import { PLAN } from '../box.ts';
import { plan, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** What the surroundings say. */
export default {
  about: 'the environment',
  commands: [...SHOWN, ['status'], ['log'], ['diff', 'HEAD']],
  cases: Object.entries<Record<string, string>>({
    'a language that is none': { SIP_LANG: '\u001b[2J::error::x', LANG: '../../etc/passwd' },
    'a language that every object has': { SIP_LANG: '__proto__', LC_ALL: 'constructor', LANG: 'toString' },
    'no language': { LANG: '', LC_ALL: '', SIP_LANG: '' },
    'Welsh by its whole name': { LANG: 'cy_GB.UTF-8@euro' },
    'a very long language': { SIP_LANG: 'c'.repeat(100_000) },
    'another repository': { GIT_DIR: '../outside', GIT_WORK_TREE: '../outside', GIT_INDEX_FILE: '/dev/zero' },
    'programs in place of git’s': { GIT_EXTERNAL_DIFF: 'touch PWNED', GIT_PAGER: 'touch PWNED', GIT_SSH_COMMAND: 'touch PWNED', GIT_EXEC_PATH: '.', PAGER: 'touch PWNED', EDITOR: 'touch PWNED' },
    'settings of Node': { NODE_OPTIONS: '--require ./evil.js', NODE_PATH: '.', NODE_DEBUG: 'fs' },
    'colours that are forced': { FORCE_COLOR: '3', CLICOLOR_FORCE: '1', TERM: '\u001b[2J' },
    'a runner of jobs': { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: '/dev/full', GITHUB_ENV: '../outside/secret.txt', GITHUB_STEP_SUMMARY: '../outside/secret.txt' },
  }).map(([name, environment]) => ({ name, files: { ...plan(PLAN), 'evil.js': 'require("fs").writeFileSync("PWNED", "")\n' }, environment, prepare: (box) => box.commit() })),
} satisfies HostileClass;
