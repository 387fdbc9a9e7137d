import type { Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { addMonths } from '../../link/calendar.ts';
import { nameOf } from '../naming.ts';
import { heldOn } from '../serving.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says yet what followed from the INSET day “{name}”',
    cy: 'Nid oes dim yn dweud eto beth ddilynodd o’r diwrnod HMS “{name}”',
  },
  hint: {
    en: 'When it can be seen, add `impact:` with a sentence',
    cy: 'Pan ellir ei weld, ychwanegwch `impact:` gyda brawddeg',
  },
} satisfies Record<string, Said>;

/** A month is left for something to show. Professional learning that was held on the day may say it as well. */
export const insetImpactUnseen: Rule = {
  id: 'inset-impact-unseen',
  clause: 'evaluate-changes',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'An INSET day that is past says what followed from it', cy: 'Mae diwrnod HMS a fu yn dweud beth ddilynodd ohono' },
  why: {
    en: 'The guidance asks schools to find out whether what they do has the effect that was hoped for. A sentence a term later is enough, and “not much yet” is a sentence. That we wait a month before asking is ours.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion ganfod a yw’r hyn a wnânt yn cael yr effaith y gobeithiwyd amdani. Mae brawddeg dymor yn ddiweddarach yn ddigon, ac mae “dim llawer eto” yn frawddeg. Ein dewis ni yw aros mis cyn gofyn.',
  },
  bad: [
    {
      'plan.yaml': `inset:
  days:
    september: # <-- here
      title: Reading
      when: 2026-06-01
      purpose: Teaching fluency.
      for: all
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
inset:
  days:
    medi:
      title: Darllen
      when: 2026-06-01
      purpose: Addysgu rhuglder.
      for: all
      impact: Mae’r wers ruglder ym mhob dosbarth.
    haf:
      title: Mathemateg
      when: 2026-06-22
      purpose: Rhesymu ar lafar.
      for: all
    gwanwyn:
      title: Siarad
      when: 2099-04-12
      purpose: Partneriaid siarad.
      for: all
professional-learning:
  rhesymu:
    title: Rhesymu ar lafar
    inset: [haf]
    impact: Mae dysgwyr yn egluro eu dull wrth bartner.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of school.all('inset-day')) {
      const end = item.data.when?.period?.end;
      if (end === undefined || addMonths(end, 1) >= today || item.data.impact || heldOn(school, item).some(({ data }) => data.impact)) continue;
      yield { item, field: 'impact', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
