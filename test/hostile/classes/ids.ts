import { PLAN } from '../box.ts';
import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Short names that are none, or mean something to a file system, a page, a shell. */
export default {
  about: 'ids',
  commands: [CHECK, ['trace']],
  must: 'be refused',
  cases: [
    ...each(
      Object.fromEntries(['"../../etc/passwd"', '"a/b"', '"a b"', '"$(touch PWNED)"', '"`touch PWNED`"', '"a;rm -rf x"', '"<script>"', '"a\\"b"', '"a:b"', '"."', '".."', '""', '"-"', '"--help"', '" a"', '"a\\n::error::b"', '"a\\u0000b"', '"%2e%2e%2f"', '"CON"', '"all"', '"none"', '"a\\tb"', '"🙂"', '"{{x}}"', '"#top"'].map((id) => [`id ${id}`, id])),
      (id) => plan(`priorities:\n  ${id}:\n    title: x\n    targets:\n      ${id}: {title: y}\n`),
      { must: 'either' },
    ),
    ...each(
      {
        'the id of a priority as its target’s, its finding’s, its action’s': `${PLAN}    targets: {reading: {title: x}}\n    actions: {reading: {title: x}}\n    because: [reading]\nfindings:\n  reading: {finding: x}\n`,
        'a name of the format as an id': 'priorities:\n  title: {title: x}\n  years: {title: y}\n  accept: {title: z}\n',
      },
      plan,
      { must: 'either' },
    ),
    { name: 'an id of a thousand letters', files: plan(`priorities:\n  ${'a'.repeat(1_000)}: {title: x}\n`) },
    { name: 'ids that were each other’s before', files: plan('priorities:\n  a: {title: x, formerly: [b]}\n  b: {title: y, formerly: [a]}\n  c: {title: z, formerly: [c, c, c]}\n'), must: 'either' },
    { name: 'the same id in two files', files: { ...plan(PLAN), 'plan/again.yaml': 'priorities:\n  reading:\n    title: Again\n' } },
  ],
} satisfies HostileClass;
