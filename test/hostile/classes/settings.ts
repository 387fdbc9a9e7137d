import { PLAN } from '../box.ts';
import { CHECK, each, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const patterns = (...all: readonly string[]) => `files:\n${all.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`;

/** A sip.yaml that looks for files elsewhere, takes for ever, runs something, or turns the checks off. */
export default {
  about: 'settings',
  commands: [...SHOWN, ['fmt', '--check']],
  cases: each(
    {
      'patterns that lead out': patterns('../outside/*.yaml', '../secret.yaml', '/etc/*', '**/../../outside/*.yaml', './../outside/plan.yaml', 'plan/../../outside/plan.yaml', '~/*', '$HOME/*', 'file:///etc/passwd'),
      'patterns that take for ever': patterns(`${'**/'.repeat(400)}*.yaml`, `${'a*'.repeat(200)}b.yaml`, `${'*'.repeat(5_000)}.yaml`, '(a+)+$', '{a,{a,{a,a}}}'.repeat(50)),
      'all there is': patterns('**', '**/*', '*', '**/*.yaml'),
      'git’s own': patterns('.git/*', '.git/**', '**/.git/config'),
      'itself': patterns('sip.yaml', './sip.yaml', 'sip.*'),
      'a thousand patterns': patterns(...Array.from({ length: 1_000 }, (_, n) => `p${n}/*.yaml`)),
      'patterns that are no words': 'files: {a: b}\n',
      'a pattern that is a list': 'files: [[a], {b: c}, ~, 1]\n',
      'patterns with escapes': patterns('\u001b[2J*.yaml', '::error::x', 'x\ny.yaml', '\u202e*.yaml', 'x\u0000.yaml'),
      'what others call plugins': 'plugins: [./evil.js]\nextends: https://example.invalid/sip.yaml\nrequire: ./evil\nparser: ./evil.js\nloader: x\n',
      'what others call hooks': 'hooks: {pre-check: "touch PWNED"}\nscripts: {check: "touch PWNED"}\nexec: touch PWNED\ncommand: [touch, PWNED]\n',
      'profiles and places': 'profile: ../../outside\nbaseline: ../outside/secret.yaml\ninclude: /etc/passwd\ncache: /tmp\noutput: ../outside\n',
      'a schema from elsewhere': '$schema: https://example.invalid/schema.json\nedition: ../../../../etc/passwd\n',
      'a template of one’s own': 'templates: ../outside\nreport: {template: ./evil.hbs}\n',
      'all rules off': 'lint:\n  preset: statutory\n  rules:\n    targets: silent\n    yaml: silent\n    file: silent\n    shape: silent\n    reference: silent\n    personal-identifier: silent\n',
      'a preset that is none': 'lint: {preset: ../../x}\n',
      'rules that are no rules': 'lint: {rules: [a, b], personal-data: x}\n',
      'a rule with a number that is none': 'lint: {rules: {too-many-priorities: {most: {a: b}, severity: [error]}}}\n',
      'a pattern for personal data': 'lint: {personal-data: {"(a+)+$": {reason: x}, ".*": {reason: y}, p00000000: {reason: z}, __proto__: x}}\n',
      'lint that is one word': 'lint: silent\n',
      'a plan in the settings': `${PLAN}lint: {preset: statutory}\n`,
      'settings that cannot be read': 'files: [\n',
      'settings of a mebibyte': `# ${'x'.repeat(1_100_000)}\n`,
      'settings that are a list': '- a\n- b\n',
    },
    (text) => ({ 'plan.yaml': PLAN, 'sip.yaml': text, 'evil.js': 'require("fs").writeFileSync("PWNED", "")\n', [`${'a/'.repeat(40)}${'a'.repeat(100)}.yaml`]: 'x-own: y\n' }),
  ).concat([
    { name: 'a faulty file stays faulty whatever the settings say', files: { 'plan.yaml': 'plan: [\n', 'sip.yaml': 'lint: {preset: statutory, rules: {yaml: silent, shape: silent, file: silent}}\n' }, must: 'be refused', code: 1, commands: [CHECK] },
  ]),
} satisfies HostileClass;
