import { safe } from '../../diagnostics/safe.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { peopleNamed } from '../../link/people.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '“{written}” is taken as words, and nobody under `people:` is called that', cy: 'Cymerir “{written}” yn eiriau, ac nid oes neb o dan `people:` o’r enw hwnnw' },
} satisfies Record<string, Said>;

/** One word as ids are written. “Head teacher” is words, and welcome. */
const LIKE_AN_ID = /^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u;

/** A word that is another with letters after it, such as governors beside governor, is a word of its own. */
const isLonger = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** People may be named in words, so a short name that was mistyped is no error, and reports would print it as it stands. */
export const personMisspelt: Rule = {
  id: 'person-misspelt',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'Who is named by a short id stands under `people:`', cy: 'Mae pwy bynnag a enwir wrth enw byr i’w gael o dan `people:`' },
  why: {
    en: 'Roles and teams may be written in words anywhere. A short id that nearly is one of those under `people:` is most likely that one: a report would print the slip, and the person would miss what waits for them.',
    cy: 'Gellir ysgrifennu rolau a thimau mewn geiriau yn unrhyw le. Mae enw byr sydd bron yr un fath ag un o dan `people:` yn fwy na thebyg yn golygu hwnnw: byddai adroddiad yn argraffu’r llithriad, a byddai’r person yn colli’r hyn sy’n aros amdano.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `people:
  deputy-head:
    title: Deputy head
priorities:
  reading:
    title: Reading fluently
    lead: deputy-haed # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `people:
  deputy-head:
    title: Deputy head
  governor:
    title: Link governor
priorities:
  reading:
    title: Reading fluently
    lead: deputy-head
    monitored-by: [governors, Head teacher]
`,
    },
  ],
  *check(school) {
    const ids = school.all('person').map(({ id }) => id);
    for (const { item, person } of peopleNamed(school)) {
      if (person.to || !LIKE_AN_ID.test(person.written)) continue;
      const near = nearest(person.written, ids);
      if (near === undefined || isLonger(person.written, near)) continue;
      yield { item, node: person.node, message: say(words.message, { written: safe(person.written, 60) }), hint: didYouMean(safe(near)) };
    }
  },
};
