import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Amount } from '../../link/quantity.ts';
import { asSaid } from '../../link/text.ts';
import { targetsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The target “{name}” starts from {baseline} and aims for {aim}: one is a percentage and the other is not', cy: 'Mae’r targed “{name}” yn dechrau o {baseline} ac yn anelu at {aim}: canran yw un, ond nid y llall' },
  hint: { en: 'Write both in the same way, so that anybody can see how far there is to go', cy: 'Ysgrifennwch y ddau yn yr un modd, fel y gall unrhyw un weld pa mor bell sydd i fynd' },
} satisfies Record<string, Said>;

const isPercentage = ({ unit }: Amount): boolean => unit!.startsWith('%');

const written = ({ text }: Amount): Said => {
  const { en, cy } = asSaid(text);
  return { en: safe(en, 40), cy: safe(cy, 40) };
};

/** A start and an aim that nobody can compare. Units in words are the school’s own: only a percentage beside something else is told. */
export const unitsDiffer: Rule = {
  id: 'units-differ',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A target starts and ends in the same unit', cy: 'Mae targed yn dechrau ac yn gorffen yn yr un uned' },
  why: {
    en: 'From 58% to 70 learners is no distance that anybody can see. Mostly a sign was forgotten. Where the measure really changed, a reader has to be told.',
    cy: 'Nid yw o 58% i 70 o ddysgwyr yn bellter y gall neb ei weld. Fel arfer anghofiwyd arwydd. Os newidiodd y mesur mewn gwirionedd, rhaid dweud wrth y darllenydd.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    targets:
      T1:
        title: Most learners read a page smoothly.
        baseline: 58%
        aim: 70 # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    targets:
      T1:
        title: Most learners read a page smoothly.
        baseline: 58% of Years 2 to 4
        aim: 80%
      T2:
        title: Every class keeps a reading hour.
        baseline: 2 classes
        aim: all classes
`,
    },
  ],
  *check(school, { today }) {
    for (const item of targetsAtWork(school, today)) {
      const { baseline, aim } = item.data;
      if (baseline?.number === undefined || aim?.number === undefined || isPercentage(baseline) === isPercentage(aim)) continue;
      yield { item, field: 'aim', value: true, message: say(words.message, { name: nameOf(item), baseline: written(baseline), aim: written(aim) }), hint: words.hint };
    }
  },
};
