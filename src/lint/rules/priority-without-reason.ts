import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nothing says what the priority “{name}” rests on', cy: 'Nid oes dim yn dweud ar beth y mae’r flaenoriaeth “{name}” yn seiliedig' },
  hint: {
    en: 'Add `because:` with the findings, recommendations or other priorities it answers, or say why in `because-in-words:`',
    cy: 'Ychwanegwch `because:` gyda’r canfyddiadau, yr argymhellion neu’r blaenoriaethau eraill y mae’n eu hateb, neu dywedwch pam yn `because-in-words:`',
  },
} satisfies Record<string, Said>;

/**
 * From priorities back to findings. Only priorities of the current year: in years 2 and 3 a title is enough. A reason in words
 * and evidence that stands in the priority itself are taken, and told by `priority-reason-in-words`.
 */
export const priorityWithoutReason: Rule = {
  id: 'priority-without-reason',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A priority of this year says what it rests on', cy: 'Mae blaenoriaeth eleni’n dweud ar beth y mae’n seiliedig' },
  why: {
    en: 'Whoever reads the plan asks first why this was chosen and not something else. The guidance asks for a clear line from findings to priorities. A finding, a recommendation, a national or shared priority, an earlier target or a plan from outside can be the reason.',
    cy: 'Y cwestiwn cyntaf gan bwy bynnag sy’n darllen y cynllun yw pam y dewiswyd hyn ac nid rhywbeth arall. Mae’r canllawiau’n gofyn am linell glir o ganfyddiadau i flaenoriaethau. Gall canfyddiad, argymhelliad, blaenoriaeth genedlaethol neu gyffredin, targed blaenorol neu gynllun o’r tu allan fod yn rheswm.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading: # <-- here
    title: Reading fluently
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
    because: [slow-reading]
  science:
    title: Science through enquiry
    years: 2027-28
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      const { data, damaged } = item;
      if (data.because.length > 0 || data['because-in-words'] || data.evidence.length > 0) continue;
      if (damaged.has('because-in-words') || damaged.has('evidence')) continue;
      yield { item, field: 'because', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
