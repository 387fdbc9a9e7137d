import { PLAN } from '../box.ts';
import { plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const NAMES: Record<string, string> = { 'a window’s title': 'Eve\u001b]0;pwned\u0007', 'a command of GitHub': '::error::boom', 'a command of Azure': '##vso[task.complete]x', 'an element': '<script>alert(1)</script>', 'a turned direction': '\u202eEve', 'a link': '[Eve](javascript:alert(1))', 'a picture': '![x](https://example.invalid/x)', 'a template': '{{constructor}}', 'a formula': '=1+1', 'a very long name': 'E'.repeat(5_000), 'a carriage return': 'Eve\rAll is well', 'an option': '--output=PWNED', 'a pattern': '%an%n%b%x00', 'a line of the log': 'commit 0000000000000000000000000000000000000000', 'a mention': '@everyone #1' };

/** Who wrote it, what they say of it, and what a branch and a tag are called. */
export default {
  about: 'names of authors, branches and tags',
  commands: [['log', '--all'], ['log', 'reading'], ['log', 'reading', '--format', 'md'], ['log', '--format', 'json'], ['log', '--format', 'md'], ['diff', 'HEAD~1', 'HEAD'], ['diff', 'HEAD~1', 'HEAD', '--format', 'html'], ['diff', 'HEAD~1', 'HEAD', '--format', 'md'], ['check', '--rev', 'HEAD'], ['render', 'governors', '--output', '-'], ['verify'], ['lint', '--history']],
  cases: [
    ...Object.entries(NAMES).map(([name, words]) => ({
      name,
      files: plan(PLAN),
      prepare: (box: import('../box.ts').Box) => {
        const who = { GIT_AUTHOR_NAME: words, GIT_COMMITTER_NAME: words, GIT_AUTHOR_EMAIL: words.replaceAll(/[<>]/g, ''), GIT_COMMITTER_EMAIL: 'x' };
        box.commit(`${words}\n\n${words}\n`, who);
        box.put(plan(PLAN.replace('for pleasure', 'daily')));
        box.commit(`${words}\n\n${words}\n`, who);
      },
    })),
    ...['-x', '--output=PWNED', '::error::x', 'a/../../b', '\u202ex', '$(touch PWNED)', '<script>', 'x\u200by', '##vso[x]', 'sip/approved/2026-11-12', 'approved', 'staged', 'worktree', '2026-11-12'].map((ref) => ({
      name: `a tag and a branch called ${JSON.stringify(ref)}`,
      files: plan(PLAN),
      prepare: (box: import('../box.ts').Box) => {
        box.commit();
        const id = box.git(['rev-parse', 'HEAD']);
        // Names that git itself would not give can still be written into its files.
        const refs = `# pack-refs with: peeled fully-peeled sorted\n${['heads', 'tags'].map((kind) => `${id} refs/${kind}/${ref}\n`).join('')}`;
        box.put({ '.git/packed-refs': refs });
      },
      mayFail: true as const,
      commands: [['log'], ['diff', ref], ['diff', `refs/tags/${ref}`, 'HEAD'], ['check', '--rev', ref], ['verify'], ['lint', '--history'], ['diff', 'approved'], ['status']],
    })),
  ],
} satisfies HostileClass;
