import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PLAN } from '../box.ts';
import type { Box } from '../box.ts';
import { plan, SHOWN } from '../case.ts';
import type { HostileCase, HostileClass } from '../case.ts';

const ALL: readonly (readonly string[])[] = [...SHOWN, ['fmt', '--check'], ['status'], ['diff', '../calm/', '.'], ['validate', '--checklist']];
const link = (name: string, links: Readonly<Record<string, string>>, more: Partial<HostileCase> = {}): HostileCase => ({ name, files: plan(PLAN), prepare: (box) => Object.entries(links).forEach(([path, to]) => box.link(to.replace('BOX', box.folder), path)), must: 'be refused', ...more });

/** Links and other things that are no files, all leading where nobody asked. */
export default {
  about: 'links and what is no file',
  commands: ALL,
  cases: [
    link('a file beside the school', { 'plan/secret.yaml': '../../outside/secret.yaml' }),
    link('a file by its whole path', { 'self-evaluation.yaml': 'BOX/outside/secret.yaml' }),
    link('a file of the system', { 'plan/passwd.yaml': '/etc/passwd' }),
    link('what never ends', { 'plan/zero.yaml': '/dev/zero' }),
    link('what a process says of itself', { 'plan/environ.yaml': '/proc/self/environ' }),
    link('a terminal', { 'plan/tty.yaml': '/dev/tty' }),
    link('a folder beside the school', { plan: '../outside' }),
    link('a folder within', { 'plan/within': '../../outside', 'reviews': '../outside' }),
    link('settings outside', { 'sip.yaml': '../outside/secret.yaml' }),
    link('the plan itself outside', { 'self-evaluation.yaml': '../outside/plan.yaml' }),
    link('a link to a link outside', { 'plan/a.yaml': 'b.yaml', 'plan/b.yaml': '../../outside/secret.yaml' }),
    link('a circle', { 'plan/a.yaml': 'b.yaml', 'plan/b.yaml': 'a.yaml' }),
    link('to itself', { 'plan/a.yaml': 'a.yaml' }),
    link('to nothing', { 'plan/a.yaml': 'nowhere.yaml' }),
    link('out and in again', { 'plan/a.yaml': '../../school/plan.yaml' }, { must: 'either' }),
    link('into git’s own folder', { 'plan/config.yaml': '../.git/config' }, { files: { ...plan(PLAN), '.git/config': 'password: CANARY-3f9a7c51\n' } }),
    link('into git’s own folder, in capitals', { 'plan/config.yaml': '../.GIT/config' }, { files: { ...plan(PLAN), '.GIT/config': 'password: CANARY-3f9a7c51\n' } }),
    { name: 'a folder that leads back up', files: plan(PLAN), prepare: (box) => box.link('..', 'plan/up') },
    { name: 'a hundred links in a row', files: plan(PLAN), prepare: (box) => Array.from({ length: 100 }, (_, n) => box.link(n === 0 ? '../../outside/secret.yaml' : `l${n - 1}.yaml`, `plan/l${n}.yaml`)), must: 'be refused' },
    { name: 'a pipe that nobody writes to', files: { ...plan(PLAN), 'plan/.keep': '' }, prepare: (box) => execFileSync('mkfifo', [join(box.school, 'plan/pipe.yaml'), join(box.school, 'self-evaluation.yaml')]) },
    { name: 'a folder called plan.yaml', files: { 'plan.yaml/x': '', 'self-evaluation.yaml': 'findings:\n' } },
    { name: 'a file called plan', files: { ...plan(PLAN), plan: 'priorities:\n' } },
    { name: 'a file without any rights', files: { ...plan(PLAN), 'plan/closed.yaml': 'priorities:\n' }, prepare: (box) => chmodSync(join(box.school, 'plan/closed.yaml'), 0) },
    { name: 'a repository within', files: { ...plan(PLAN), 'plan/inner/.git/HEAD': 'ref: refs/heads/main\n', 'plan/inner/x.yaml': 'x: CANARY-3f9a7c51\n' }, must: 'be refused' },
    { name: 'a file of git that leads elsewhere', files: { ...plan(PLAN), '.git': 'gitdir: ../outside/.git\n' }, commands: [...ALL, ['log'], ['diff', 'HEAD'], ['check', '--rev', 'HEAD'], ['verify']], mayFail: true },
    { name: 'a file of git that never ends', files: plan(PLAN), prepare: (box) => box.link('/dev/zero', '.git'), commands: [...ALL, ['log'], ['check', '--rev', 'HEAD']], mayFail: true },
    // What writes does not write through them.
    { name: 'reports that would stand outside', files: plan(PLAN), prepare: (box) => box.link('../outside', 'reports'), commands: [['render', 'governors'], ['render', 'governors', '--format', 'md']], code: 2 },
    { name: 'a plan outside, to be added to', files: {}, prepare: (box) => box.link('../outside/plan.yaml', 'plan.yaml'), commands: [['add', 'finding', 'x'], ['rename', 'canary-3f9a7c51', 'x'], ['fmt'], ['review', '--kind', 'annual', '--yes'], ['approve', '--yes'], ['confirm', 'x', '--yes']], writes: true },
    { name: 'settings of the editor outside', files: {}, prepare: (box) => (mkdirSync(join(box.school, 'new')), symlinkSync('../../outside', join(box.school, 'new/.vscode')), symlinkSync('../../outside', join(box.school, 'new/.sip'))), commands: [['init', 'new', '--name', 'x', '--kind', 'primary', '--years', '2026-27', '--yes']], writes: true, code: 2 },
    { name: 'workflows that would stand outside', files: plan(PLAN), prepare: (box: Box) => (box.git(['init', '-q']), box.link('../outside', '.github')), commands: [['ci', 'github'], ['ci', 'gitlab'], ['ci', 'hook']], writes: true, code: 2 },
    { name: 'marks for git that would stand outside', files: plan(PLAN), prepare: (box: Box) => (box.git(['init', '-q']), box.link('../outside/plan.yaml', '.gitattributes')), commands: [['git', 'install'], ['git', 'remove']], writes: true, code: 2 },
  ],
} satisfies HostileClass;
