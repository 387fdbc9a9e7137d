import { PLAN } from '../box.ts';
import { bytes, CHECK, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['::error::x.yaml', '##vso[task.complete]x.yaml', 'a\nb.yaml', '\n::error::x.yaml', '\u001b[2J.yaml', '\u009b2J.yaml', '\u202e.yaml', '\u200b.yaml', '\u2028::error::.yaml', ' .yaml', '-.yaml', '--output=PWNED.yaml', '$(touch PWNED).yaml', '`id`.yaml', '<script>alert(1)</script>'.replace('/', '\u2215') + '.yaml', '"onload="x.yaml', '[x](javascript:y).yaml', '![x](y).yaml', '@everyone.yaml', '| a | b |.yaml', '=1+1.yaml', '%0A::error::.yaml', '\\..\\..\\x.yaml', 'C:x.yaml', 'con.yaml', 'x'.repeat(245) + '.yaml', '\u{1f600}'.repeat(50) + '.yaml', '{{x}}.yaml', 'e\u0301.yaml', "';drop.yaml", 'title=x,file=y::z.yaml'];

/** Names of files that are printed, linked, put into a table. */
export default {
  about: 'names of files',
  commands: [CHECK, ['check', '--format', 'github'], ['check', '--format', 'azure'], ['check', '--format', 'md'], ['check', '--format', 'sarif'], ['check', '--format', 'junit'], ['fmt', '--check'], ['trace'], ['lint', '--only', 'personal-data'], ['status']],
  must: 'be refused',
  cases: [
    ...NAMES.map((name) => ({ name: JSON.stringify(name.slice(0, 50)), files: { ...plan(PLAN), [`plan/${name}`]: 'priorities:\n  oracy:\n    titel: x\n    lead: [\n' } })),
    ...NAMES.slice(0, 12).map((name) => ({ name: `a folder ${JSON.stringify(name)}`, files: { ...plan(PLAN), [`plan/${name}/x.yaml`]: '  priorities:\n oracy:\n' } })),
    { name: 'bytes that are no letters', files: plan(PLAN), prepare: (box) => (mkdirSync(join(box.school, 'plan')), writeFileSync(Buffer.concat([Buffer.from(join(box.school, 'plan/')), bytes([0xff, 0xfe], '.yaml')]), 'a: [\n')) },
    { name: 'a school’s folder with such a name', files: {}, prepare: (box) => box.put({ 'x\n::error::y\u001b[2J/plan.yaml': 'plan: [\n' }), commands: [['check', 'x\n::error::y\u001b[2J'], ['status', '.', 'x\n::error::y\u001b[2J'], ['fmt', '--check', 'x\n::error::y\u001b[2J'], ['check', 'x\n::error::y\u001b[2J', '--format', 'github'], ['render', 'governors', 'x\n::error::y\u001b[2J', '--output', '-']] },
  ],
} satisfies HostileClass;
