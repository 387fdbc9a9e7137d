import { PLAN } from '../box.ts';
import type { HostileCase, HostileClass } from '../case.ts';

const MERGE: readonly (readonly string[])[] = [['git', 'merge', 'base', 'ours', 'theirs', '7', 'plan.yaml', 'HEAD', 'theirs'], ['git', 'merge', 'base', 'ours', 'theirs', '7', '\u001b[2J::error::x.yaml', '\u001b[2J', '::error::x'], ['git', 'merge', 'base', 'ours', 'theirs', '99999999999', 'plan.yaml'], ['git', 'merge', 'base', 'ours', 'theirs', '-1', 'plan.yaml'], ['git', 'diff', 'plan.yaml', 'base', '0', '100644', 'theirs', '0', '100644'], ['git', 'diff', 'plan.yaml', '/dev/null', '.', '.', 'theirs', '0', '100644'], ['git', 'diff', '::error::\u001b', 'base', '0', '120000', 'theirs', '0', '160000'], ['git', 'textconv', 'ours'], ['git', 'textconv', 'base']];
const three = (name: string, base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array, more: Partial<HostileCase> = {}): HostileCase => ({ name, files: { 'plan.yaml': PLAN, base, ours, theirs }, writes: true, ...more });
const bomb = 'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n';
const other = PLAN.replace('pleasure', 'all');

/** What git hands to its drivers: three versions of a file, any of which may be anything. */
export default {
  about: 'what git hands over to be merged or shown',
  commands: MERGE,
  cases: [
    three('nothing at all', '', '', ''),
    three('a base that is no YAML', '[[[', PLAN, other),
    three('a side that is no YAML', PLAN, ': : :', other),
    three('a side that is no text', PLAN, Buffer.from([0xff, 0xfe, 0, 1]), other),
    three('a bomb on one side', PLAN, PLAN, bomb),
    three('a bomb on all sides', bomb, `${bomb}d: x\n`, `${bomb}d: y\n`),
    three('depth on one side', PLAN, other, `plan: ${'['.repeat(50_000)}`),
    three('width on one side', PLAN, other, Array.from({ length: 30_000 }, (_, n) => `n${n}: x\n`).join('')),
    three('prototypes', PLAN, `${PLAN}    __proto__: {lead: x}\n`, `${PLAN}    constructor: {lead: y}\n`),
    three('escapes and commands', PLAN, PLAN.replace('pleasure', '"\\e[2J::error::x"'), PLAN.replace('Reading for pleasure', '"\\e]0;x\\a\\n::error::boom"')),
    three('marks of a conflict already', PLAN, `<<<<<<< x\n${PLAN}=======\n${PLAN}>>>>>>> y\n`, other),
    three('the same id on both sides', 'priorities:\n', 'priorities:\n  a: {title: x}\n', 'priorities:\n  a: {title: y}\n'),
    three('a list here and a map there', 'priorities:\n', 'priorities:\n  - a\n', 'priorities:\n  a: {title: y}\n'),
    three('the same name twice', 'plan:\n  title: a\n  title: b\n', 'plan:\n  title: c\n  title: b\n', 'plan:\n  title: a\n  title: d\n'),
    three('the line ends of Windows on one side', PLAN, PLAN.replaceAll('\n', '\r\n'), other),
    three('a byte-order mark on one side', PLAN, `\ufeff${PLAN}`, other),
    three('a mebibyte of one line', PLAN, `${PLAN}    strategy: ${'x'.repeat(900_000)}\n`, `${PLAN}    strategy: ${'y'.repeat(900_000)}\n`),
    three('a thousand changes on both sides', `priorities:\n${Array.from({ length: 1_000 }, (_, n) => `  p${n}: {title: x}\n`).join('')}`, `priorities:\n${Array.from({ length: 1_000 }, (_, n) => `  p${n}: {title: y}\n`).join('')}`, `priorities:\n${Array.from({ length: 1_000 }, (_, n) => `  p${n}: {title: z}\n`).join('')}`),
    three('a rename on both sides', PLAN, PLAN.replace('  reading:', '  a:').concat('    formerly: [reading]\n'), PLAN.replace('  reading:', '  b:').concat('    formerly: [reading]\n')),
    three('directives', `%YAML 1.1\n---\n${PLAN}`, `%YAML 1.1\n---\n${other}`, PLAN),
    three('files that are not there', '', '', '', { commands: [['git', 'merge', 'no', 'such', 'files', '7', 'plan.yaml'], ['git', 'textconv', 'nothing'], ['git', 'textconv', '/etc'], ['git', 'diff', 'x', 'no', '0', '0', 'no', '0', '0']] }),
  ],
} satisfies HostileClass;
