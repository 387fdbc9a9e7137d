import { execFileSync } from 'node:child_process';
import { rmSync, truncateSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { OUTSIDE, PLAN } from '../box.ts';
import type { Box } from '../box.ts';
import { plan } from '../case.ts';
import type { HostileCase, HostileClass } from '../case.ts';

const READ: readonly (readonly string[])[] = [['check', '--rev', 'HEAD'], ['diff', 'HEAD~1', 'HEAD'], ['diff', 'HEAD'], ['log', '--all'], ['log', 'reading'], ['trace', '--rev', 'HEAD'], ['render', 'governors', '--rev', 'HEAD', '--output', '-'], ['lint', '--history'], ['check', '--rev', 'staged'], ['verify'], ['check', '--changed-since', 'HEAD~1'], ['render', 'governors', '--output', '-']];

/** A commit whose tree is written by hand: modes and names that git’s own commands would not give it. */
function madeOf(box: Box, lines: readonly string[]): void {
  const tree = execFileSync('git', ['mktree', '--missing', '-z'], { cwd: box.school, input: `${lines.join('\0')}\0`, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: '/nonexistent' }, stdio: ['pipe', 'pipe', 'pipe'] }).trim();
  box.git(['update-ref', 'HEAD', box.git(['commit-tree', tree, '-p', 'HEAD', '-m', 'made'])]);
}
const blob = (box: Box, text: string): string => execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: box.school, input: text, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: '/nonexistent' } }).trim();

const made = (name: string, lines: (box: Box) => readonly string[]): HostileCase => ({ name, files: plan(PLAN), prepare: (box) => (box.commit(), madeOf(box, lines(box))) });
const damaged = (name: string, damage: (box: Box) => void): HostileCase => ({ name, files: plan(PLAN), prepare: (box) => (box.commit(), box.put(plan(PLAN.replace('for pleasure', 'daily'))), box.commit(), damage(box)), mayFail: true });

/** Commits that lead out, hold what no folder could, or are damaged; and settings that name a program. */
export default {
  about: 'what a repository can hold',
  commands: READ,
  cases: [
    made('a link out of the school', (box) => [`120000 blob ${blob(box, '../outside/secret.yaml')}\tplan.yaml`]),
    made('a link to itself', (box) => [`120000 blob ${blob(box, 'plan.yaml')}\tplan.yaml`]),
    made('a repository within', () => ['160000 commit 1111111111111111111111111111111111111111\tplan', '160000 commit 1111111111111111111111111111111111111111\tplan.yaml']),
    made('a content that is not there', () => ['100644 blob 2222222222222222222222222222222222222222\tplan.yaml']),
    made('a name with the end of a line and an escape', (box) => [`100644 blob ${blob(box, PLAN)}\tplan.yaml`, `100644 blob ${blob(box, 'x: [')}\tx\n::error::\u001b[2J.yaml`]),
    made('a folder called plan.yaml', (box) => [`040000 tree ${box.git(['rev-parse', 'HEAD^{tree}'])}\tplan.yaml`]),
    made('a tree in itself, deep', (box) => {
      let tree = box.git(['rev-parse', 'HEAD^{tree}']);
      for (let n = 0; n < 100; n++) tree = execFileSync('git', ['mktree'], { cwd: box.school, input: `040000 tree ${tree}\tplan\n`, encoding: 'utf8', env: { PATH: process.env['PATH'] } }).trim();
      return [`100644 blob ${blob(box, PLAN)}\tplan.yaml`, `040000 tree ${tree}\tplan`];
    }),
    made('a file of two mebibytes', (box) => [`100644 blob ${blob(box, 'x'.repeat(2 * 1024 * 1024))}\tplan.yaml`]),
    made('a bomb of aliases, only in the past', (box) => [`100644 blob ${blob(box, 'a: &a [x,x,x]\nb: [*a,*a,*a]\n')}\tplan.yaml`]),
    made('bytes that are no text, only in the past', (box) => [`100644 blob ${blob(box, '\u0000\u0001\u0002')}\tplan.yaml`]),
    damaged('no HEAD', (box) => rmSync(join(box.school, '.git/HEAD'))),
    damaged('an empty HEAD', (box) => truncateSync(join(box.school, '.git/HEAD'))),
    damaged('a HEAD that leads out', (box) => box.put({ '.git/HEAD': 'ref: ../../outside/secret.yaml\n' })),
    damaged('a HEAD to a branch that is none', (box) => box.put({ '.git/HEAD': 'ref: refs/heads/nothing\n' })),
    damaged('no objects', (box) => rmSync(join(box.school, '.git/objects'), { recursive: true })),
    damaged('an object that is cut off', (box) => {
      const id = box.git(['rev-parse', 'HEAD']);
      const path = join(box.school, '.git/objects', id.slice(0, 2), id.slice(2));
      chmodSync(path, 0o644);
      truncateSync(path, 20);
    }),
    damaged('an index that is none', (box) => box.put({ '.git/index': 'DIRCgarbage' })),
    damaged('settings that cannot be read', (box) => box.put({ '.git/config': '[[[\n' })),
    damaged('objects of somebody else', (box) => box.put({ '.git/objects/info/alternates': `${box.folder}/outside\n/etc\n` })),
    damaged('settings that include another file', (box) => box.put({ '.git/config': `${box.git(['config', '-l']) && ''}[include]\n\tpath = ../../outside/secret.yaml\n[core]\n\trepositoryformatversion = 0\n\tbare = false\n` })),
    damaged('settings that name programs', (box) => {
      for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'diff.external', 'diff.x.textconv', 'diff.x.command', 'filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'merge.x.driver', 'gpg.program', 'uploadpack.packObjectsHook', 'alias.rev-parse', 'alias.cat-file']) box.git(['config', key, `touch '${box.folder}/outside/PWNED' #`]);
      box.put({ '.git/info/attributes': '* filter=x diff=x merge=x\n' });
    }),
    damaged('a work tree elsewhere', (box) => box.put({ '.git/config': '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ../../outside\n' })),
    damaged('a version of the repository to come', (box) => box.put({ '.git/config': '[core]\n\trepositoryformatversion = 99\n' })),
    damaged('an extension that fetches', (box) => box.put({ '.git/config': `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n\turl = ext::sh -c touch% ${box.folder}/outside/PWNED\n` })),
    { name: 'two branches in conflict', files: plan(PLAN), prepare: (box) => (box.commit(), box.git(['checkout', '-qb', 'other']), box.put(plan(PLAN.replace('pleasure', 'a'))), box.commit(), box.git(['checkout', '-q', 'main']), box.put(plan(PLAN.replace('pleasure', 'b'))), box.commit(), (() => { try { box.git(['merge', 'other']); } catch { /* in conflict, as it is to be */ } })()) },
    { name: 'a bare repository within the school', files: { ...plan(PLAN), HEAD: 'ref: refs/heads/main\n', config: '[core]\n\tbare = true\n\tfsmonitor = touch PWNED\n', 'objects/x': '', 'refs/x': '' } },
    { name: 'secrets of another folder in the same repository', files: {}, prepare: (box) => (box.put(plan(PLAN), join(box.school, 'inner')), box.put({ 'other/plan.yaml': OUTSIDE }), box.commit()), commands: READ.map((argv) => (argv.includes('--rev') || argv[0] === 'render' ? [...argv, '--school', 'inner'] : [...argv, '--school', 'inner'])) },
  ],
} satisfies HostileClass;
