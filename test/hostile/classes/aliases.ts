import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const layer = (id: string, before: string) => `${id}: &${id} [${Array(9).fill(`*${before}`).join(', ')}]`;

/** Anchors, aliases and merge keys: what grows, what turns in a circle, what says one thing in two places. */
export default {
  about: 'aliases, anchors and merge keys',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: each(
    {
      'a bomb of lists': ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((id, n) => layer(id, 'abcdefgh'[n]!))].join('\n'),
      'a bomb of maps': ['x-a: &a {p: 1, q: 2}', ...'bcdefghij'.split('').map((id, n) => `x-${id}: &${id} {p: *${'abcdefghi'[n]}, q: *${'abcdefghi'[n]}}`)].join('\n'),
      'a bomb of merge keys': ['x-a: &a {p: 1}', ...'bcdefghij'.split('').map((id, n) => `x-${id}: &${id}\n  <<: [*${'abcdefghi'[n]}, *${'abcdefghi'[n]}]`)].join('\n'),
      'a list within itself': 'plan: &a [*a]\n',
      'a map within itself': 'plan: &a\n  title: *a\n',
      'an alias as a name': `${PLAN}    *a : x\n`,
      'an alias to nothing': `${PLAN}    strategy: *nothing\n`,
      'an anchor on a name': `${PLAN}    &a strategy: x\n`,
      'an anchor on nothing': 'plan: &a\n',
      'an anchor twice': `${PLAN}    strategy: &a x\n    lead: &a y\n`,
      'an anchor of a thousand letters': `plan: &${'a'.repeat(1_000)} x\n`,
      'ten thousand anchors': `log:\n${Array.from({ length: 10_000 }, (_, n) => `  - &a${n} x\n`).join('')}`,
      'a merge key': `${PLAN}    <<: {lead: head}\n`,
      'a merge key in quotation marks': `${PLAN}    "<<": {lead: head}\n`,
      'a merge key at the left edge': `<<: {plan: {stage: approved}}\n${PLAN}`,
    },
    plan,
  ),
} satisfies HostileClass;
