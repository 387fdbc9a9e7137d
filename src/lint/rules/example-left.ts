import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { markedAsExample } from '../../link/example.ts';
import { inSchoolOrUnit } from '../governing.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '“{name}” is still marked as the example that `sip init` wrote', cy: 'Mae “{name}” wedi ei nodi o hyd fel yr enghraifft a ysgrifennodd `sip init`' },
  hint: {
    en: 'Write what holds of your school and take “(Example)” away, or delete it all. Until then the governors’ report leaves it out, and it does not count towards what law asks',
    cy: 'Ysgrifennwch yr hyn sy’n wir am eich ysgol a thynnwch “(Enghraifft)” i ffwrdd, neu dilëwch y cyfan. Tan hynny mae adroddiad y llywodraethwyr yn ei adael allan, ac nid yw’n cyfrif tuag at yr hyn y mae’r gyfraith yn gofyn amdano',
  },
  hintUnit: {
    en: 'Write what holds of your unit and take “(Example)” away, or delete it all. Until then the management committee’s report leaves it out, and it does not count towards what law asks',
    cy: 'Ysgrifennwch yr hyn sy’n wir am eich uned a thynnwch “(Enghraifft)” i ffwrdd, neu dilëwch y cyfan. Tan hynny mae adroddiad y pwyllgor rheoli yn ei adael allan, ac nid yw’n cyfrif tuag at yr hyn y mae’r gyfraith yn gofyn amdano',
  },
} satisfies Record<string, Said>;

/** Ours alone. What was replaced in one language only is told too, and counts: those words are the school's. */
export const exampleLeft: Rule = {
  id: 'example-left',
  basis: 'ours',
  severity: 'warning',
  examples: true,
  summary: { en: 'The examples of the first files have been replaced', cy: 'Disodlwyd enghreifftiau’r ffeiliau cyntaf' },
  why: {
    en: 'A new plan begins with one finding, one priority and one item of professional learning that show how they hang together. They are about no school. It is easy to write a plan beside them and forget that they are there.',
    cy: 'Mae cynllun newydd yn dechrau gydag un canfyddiad, un flaenoriaeth ac un eitem o ddysgu proffesiynol sy’n dangos sut maent yn perthyn i’w gilydd. Nid ydynt am unrhyw ysgol. Hawdd yw ysgrifennu cynllun wrth eu hochr ac anghofio eu bod yno.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  example-reading: # <-- here
    title: (Example) Reading for pleasure
    because: [example-few-readers]
`,
      'self-evaluation.yaml': `findings:
  example-few-readers: # <-- here
    kind: improve
    finding: (Example) Learners read well when asked, and seldom by choice.
`,
    },
    {
      'plan.yaml': `school:
  language: cy
professional-learning:
  darllen-ar-goedd: # <-- here
    title: {cy: (Enghraifft) Darllen ar goedd, en: Reading aloud in every class}
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading for pleasure
    strategy: An example set by adults who read.
`,
    },
  ],
  *check(school) {
    const hint = inSchoolOrUnit(school, { school: words.hint, unit: words.hintUnit });
    for (const item of markedAsExample(school)) yield { item, message: say(words.message, { name: nameOf(item) }), hint };
  },
};
