import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The review “{name}” says neither what it found nor whether the plan was revised',
    cy: 'Nid yw’r adolygiad “{name}” yn dweud beth a welodd nac a ddiwygiwyd y cynllun',
  },
  hint: {
    en: 'Add `summary:` with a sentence, or `revised: no-change-needed` where nothing had to change',
    cy: 'Ychwanegwch `summary:` gyda brawddeg, neu `revised: no-change-needed` lle nad oedd angen newid dim',
  },
} satisfies Record<string, Said>;

/** A review of the whole plan that left no word behind. One that is ahead has none yet; monitoring in the year may be as short as it likes. */
export const reviewWithoutResult: Rule = {
  id: 'review-without-result',
  clause: 'living-document',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A review says what it found, or whether the plan was revised', cy: 'Mae adolygiad yn dweud beth a welodd, neu a ddiwygiwyd y cynllun' },
  why: {
    en: 'The guidance asks for a plan that is reviewed and, where it must be, revised. A line on what was found, or that no change was needed, is what makes the review useful to those who read the plan next.',
    cy: 'Mae’r canllawiau’n gofyn am gynllun a adolygir ac, lle bo angen, a ddiwygir. Llinell am yr hyn a welwyd, neu nad oedd angen newid, sy’n gwneud yr adolygiad yn ddefnyddiol i’r rhai sy’n darllen y cynllun nesaf.',
  },
  bad: [
    {
      'plan.yaml': `reviews:
  yearly: # <-- here
    kind: annual
    when: 2026-07-02
    by: [Governing body]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `reviews:
  haf:
    kind: annual
    when: 2026-07-02
    revised: no-change-needed
  hydref:
    kind: after-inspection
    when: 2026-11-02
    summary:
      cy: Mae’r blaenoriaethau’n ateb yr argymhellion.
  gwanwyn:
    kind: annual
    when: 2099-03-12
  visit:
    kind: monitoring
    when: 2026-11-12
`,
    },
  ],
  *check(school, { today }) {
    for (const item of school.all('review')) {
      const { kind, summary, revised, when } = item.data;
      if (when?.period && when.period.start > today) continue;
      if ((kind !== 'annual' && kind !== 'after-inspection') || summary || revised || item.damaged.has('summary') || item.damaged.has('revised')) continue;
      yield { item, message: say(words.message, { name: item.id }), hint: words.hint };
    }
  },
};
