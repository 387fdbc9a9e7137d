import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” does not say whether it is a strength or an area for improvement', cy: 'Nid yw’r canfyddiad “{name}” yn dweud ai cryfder ynteu maes i’w wella ydyw' },
  hint: { en: 'Add `kind: strength` or `kind: improve`, so that the thread can be followed from it', cy: 'Ychwanegwch `kind: strength` neu `kind: improve`, fel y gellir dilyn yr edefyn ohono' },
} satisfies Record<string, Said>;

/** Without its kind, no rule can know whether a finding wants an answer. */
export const findingKindUnsaid: Rule = {
  id: 'finding-kind-unsaid',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A finding says whether it is a strength or an area for improvement', cy: 'Mae canfyddiad yn dweud ai cryfder ynteu maes i’w wella ydyw' },
  why: {
    en: 'A strength is something to keep and to share; an area for improvement asks for a priority or a decision to leave it. This program cannot tell one from the other by the words, and does not guess.',
    cy: 'Mae cryfder yn rhywbeth i’w gadw a’i rannu; mae maes i’w wella’n gofyn am flaenoriaeth neu am benderfyniad i’w adael. Ni all y rhaglen hon wahaniaethu rhyngddynt wrth y geiriau, ac nid yw’n dyfalu.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices: # <-- here
    finding: In most discussions the same few learners answer.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: In most discussions the same few learners answer.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      if (!item.data.kind) yield { item, field: 'kind', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
