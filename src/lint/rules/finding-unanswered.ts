import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOpen } from '../../link/priorities.ts';
import { isPast, sayTimeBoth } from '../../link/time.ts';
import { openFindings } from '../at-work.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'No open priority answers the finding “{name}”, and nothing says that it is left for now',
    cy: 'Nid oes blaenoriaeth agored yn ateb y canfyddiad “{name}”, ac nid oes dim yn dweud ei fod wedi ei adael am y tro',
  },
  hint: {
    en: 'Write {id} under `because:` of the priority that answers it. Where it has to wait, add `left:` with a `reason:`',
    cy: 'Ysgrifennwch {id} o dan `because:` y flaenoriaeth sy’n ei ateb. Lle mae’n rhaid iddo aros, ychwanegwch `left:` gyda `reason:`',
  },
  lapsed: {
    en: 'The finding “{name}” was left until {until}, and no open priority answers it yet',
    cy: 'Gadawyd y canfyddiad “{name}” tan {until}, ac nid oes blaenoriaeth agored yn ei ateb eto',
  },
  lapsedHint: {
    en: 'Look at it again: let a priority answer it, or give a new `until:` and `reason:` under `left:`',
    cy: 'Edrychwch arno eto: gadewch i flaenoriaeth ei ateb, neu rhowch `until:` a `reason:` newydd o dan `left:`',
  },
} satisfies Record<string, Said>;

/** From findings to priorities: an area for improvement is answered by a priority of any year, or left by a decision with a reason. */
export const findingUnanswered: Rule = {
  id: 'finding-unanswered',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'warning',
  summary: {
    en: 'An area for improvement is answered by a priority, or left on purpose',
    cy: 'Mae blaenoriaeth yn ateb pob maes i’w wella, neu fe’i gadewir yn fwriadol',
  },
  why: {
    en: 'The guidance asks for a clear line from what self-evaluation found to the priorities. A finding that nothing answers leaves the reader wondering whether it was forgotten. No school can do everything at once: a decision to leave it for now, with a reason, is as good an answer as a priority.',
    cy: 'Mae’r canllawiau’n gofyn am linell glir o ganfyddiadau’r hunanwerthuso i’r blaenoriaethau. Mae canfyddiad nad oes dim yn ei ateb yn gadael y darllenydd i ddyfalu a gafodd ei anghofio. Ni all yr un ysgol wneud popeth ar unwaith: mae penderfyniad i’w adael am y tro, gyda rheswm, yn ateb cystal â blaenoriaeth.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings:
  little-welsh: # <-- here
    kind: improve
    finding: Learners hear Welsh and seldom speak it.
`,
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  little-welsh:
    kind: improve
    finding: Learners hear Welsh and seldom speak it.
`,
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  cymraeg:
    title: Welsh every day
    because: [little-welsh]
`,
    },
    {
      'self-evaluation.yaml': `findings:
  old-boiler:
    kind: improve
    finding: The upper rooms are cold in winter.
    left:
      reason: The authority decides on the building next year.
`,
    },
  ],
  *check(school, { today }) {
    if (school.root.damaged.has('priorities') || cannotFollow(school, 'priority', 'because')) return;
    const answered = new Set(school.all('priority').filter(isOpen).flatMap(({ data }) => data.because.map(({ to }) => to)));
    for (const item of openFindings(school)) {
      const { kind, left } = item.data;
      if (kind !== 'improve' || answered.has(item)) continue;
      const name = nameOf(item);
      if (!left) yield { item, field: 'left', message: say(words.message, { name }), hint: say(words.hint, { id: idOf(item) }) };
      else if (isPast(left.data.until, today)) {
        yield { item, node: left.data.until!.node, message: say(words.lapsed, { name, until: sayTimeBoth(left.data.until!) }), hint: words.lapsedHint };
      }
    }
  },
};
