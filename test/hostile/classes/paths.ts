import { PLAN } from '../box.ts';
import { CHECK, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const FROM = ['/', '/etc', '/etc/passwd', '/dev/null', '/dev/zero', '/proc/self', '.', '', ' ', '~', '$HOME', 'file:///etc', '//example.invalid/share', '\\\\example.invalid\\share', 'no\nsuch', 'no\u0000such', '\u001b[2J', '::error::x', 'x'.repeat(5_000), `${'a/'.repeat(2_000)}b`, '--help', '-', 'plan.yaml', 'plan.yaml/x', 'plan.yaml/..', '%2e%2e/outside', 'C:\\Windows', '\u202egnidaer'];
const ONTO = ['../outside/plan.yaml', '../outside/secret.yaml', 'plan.yaml', './plan.yaml', 'PLAN.YAML', 'sip.yaml', 'plan/new.yaml', 'x.yml'];
const NOWHERE = ['x\u0000.html', 'x'.repeat(300), 'plan.yaml/x.html', '/dev/full', '/proc/self/mem', '/proc/x/y.html', 'plan'];

/** Folders and files that are named on the command line. Nothing is read from a place that holds no plan, and no plan is written over. */
export default {
  about: 'paths given by a person or a job',
  commands: [CHECK],
  cases: [
    ...FROM.map((path) => ({ name: `a school in ${JSON.stringify(path.slice(0, 40))}`, files: plan(PLAN), commands: [['check', '--school', path], ['trace', '--school', path], ['status', path], ['fmt', '--check', path], ['diff', path, '.'], ['render', 'governors', path, '--output', '-']] })),
    ...ONTO.map((path) => ({ name: `a report onto ${JSON.stringify(path)}`, files: plan(PLAN), code: 2, commands: [['render', 'governors', '--output', path], ['check', '--format', `md=${path}`], ['trace', '--format', `svg=${path}`], ['status', '--format', `ical=${path}`], ['diff', '../calm/', '.', '--format', `json=${path}`]] })),
    ...NOWHERE.map((path) => ({ name: `a report to where nothing can be written, ${JSON.stringify(path.slice(0, 40))}`, files: { ...plan(PLAN), 'plan/x.yaml': '' }, code: 3, commands: [['render', 'governors', '--output', path], ['trace', '--format', `svg=${path}`]] })),
    { name: 'one file for two formats', files: plan(PLAN), code: 2, commands: [['check', '--format', 'md=x.md', '--format', 'json=x.md']] },
  ],
} satisfies HostileClass;
