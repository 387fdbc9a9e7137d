import { PLAN } from '../box.ts';
import { CHECK, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const approvals = (lines: string) => plan(`${PLAN}approvals:\n${lines}`);
const seal = 'a'.repeat(64);

/** What says that something was looked at before: advice set aside, approvals, seals, what a branch began from. */
export default {
  about: 'records of what was agreed before',
  commands: [CHECK, ['verify'], ['diff', 'approved'], ['check', '--changed-since', 'HEAD'], ['status'], ['log']],
  cases: [
    { name: 'advice set aside for ever, without a reason', files: plan(`${PLAN}    accept:\n      no-root-cause:\n      priority-without-reason: {until: 9999-12-31}\n      targets: {reason: x}\n      yaml: {reason: x}\n`), must: 'be refused' },
    { name: 'law set aside as if it were advice', files: plan(`${PLAN}    accept:\n      targets: {reason: We need none.}\n      review-annual: {reason: No.}\n`), commands: [['check', '--stage', 'approved', '--all']], code: 1, told: /target/ },
    { name: 'ten thousand set aside', files: plan(`${PLAN}    accept:\n${Array.from({ length: 1_900 }, (_, n) => `      rule-${n}: {reason: x}\n`).join('')}`) },
    { name: 'marks of personal data that fit nothing', files: { ...plan(PLAN), 'sip.yaml': `lint:\n  personal-data:\n${Array.from({ length: 1_000 }, (_, n) => `    p${n.toString(16).padStart(8, '0')}: {reason: x}\n`).join('')}` } },
    ...[seal, seal.toUpperCase(), 'x', `"${'f'.repeat(10_000)}"`, '"\\e[2J"', '{a: b}', '[x]', '__proto__', '"sip1:' + seal + '"', '../../outside/secret.yaml', '0x10', '""'].map((one) => ({ name: `a seal that somebody made up, ${one.slice(0, 30)}`, files: approvals(`  a: {what: [priorities, plan], when: 2026-11-12, by: Governors, seal: ${one}}\n`), prepare: (box: import('../box.ts').Box) => box.commit() })),
    { name: 'a hundred approvals on one day', files: approvals(Array.from({ length: 100 }, (_, n) => `  a${n}: {what: [plan], when: 2026-11-12, by: G, seal: ${seal}}\n`).join('')), prepare: (box) => box.commit() },
    { name: 'an approval to come', files: approvals(`  a: {what: [plan], when: 9999-01-01, by: G, seal: ${seal}}\n`), prepare: (box) => box.commit() },
    { name: 'a tag of approval that leads to a file', files: approvals(`  a: {what: [plan], when: 2026-11-12, by: G, seal: ${seal}}\n`), prepare: (box) => (box.commit(), box.git(['tag', 'sip/approved/2026-11-12', 'HEAD:plan.yaml'])) },
    { name: 'a tag of approval with words of its own', files: approvals(`  a: {what: [plan], when: 2026-11-12, by: G, seal: ${seal}}\n`), prepare: (box) => (box.commit(), box.git(['tag', '-a', 'sip/approved/2026-11-12', '-m', '\u001b[2J::error::x\nseal: y\n\nsip-seal: z'])) },
    { name: 'a record of a review of everything, every day', files: plan(`${PLAN}reviews:\n${Array.from({ length: 1_500 }, (_, n) => `  r${n}: {kind: annual, when: 2026-10-${String((n % 28) + 1).padStart(2, '0')}, revised: no-change-needed}\n`).join('')}`) },
    { name: 'confirmations of what is not there', files: plan(`${PLAN}confirmations:\n  - {of: nothing, against: [x, y], when: 2026-10-01}\n  - {of: [reading], against: "\\e[2J"}\n  - x\n  - []\n`), must: 'be refused' },
  ],
} satisfies HostileClass;
