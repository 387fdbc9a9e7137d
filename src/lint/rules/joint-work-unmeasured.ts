import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isPast } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says how the joint activity “{name}” will be known to have worked',
    cy: 'Nid oes dim yn dweud sut y gwyddys i’r gweithgaredd ar y cyd “{name}” weithio',
  },
  hint: {
    en: 'Add `success-measure:` with a sentence',
    cy: 'Ychwanegwch `success-measure:` gyda brawddeg',
  },
} satisfies Record<string, Said>;

/** Of what is still ahead: afterwards its impact is asked for. Only of work that says it serves a priority: a choir or a sports day that schools share need not be measured. */
export const jointWorkUnmeasured: Rule = {
  id: 'joint-work-unmeasured',
  clause: 'horizontal-tangible-impact',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Joint work that serves a priority says how it will be known to have worked', cy: 'Mae gwaith ar y cyd sy’n gwasanaethu blaenoriaeth yn dweud sut y gwyddys iddo weithio' },
  why: {
    en: 'The guidance asks that work with schools like one’s own has an effect that can be seen in leadership, provision and what learners achieve. How it will be known is easiest to agree before it begins, and that is so of work across the ages as well.',
    cy: 'Mae’r canllawiau’n gofyn i waith gydag ysgolion tebyg gael effaith y gellir ei gweld ar arweinyddiaeth, darpariaeth a’r hyn y mae dysgwyr yn ei gyflawni. Hawsaf yw cytuno cyn dechrau sut y gwyddys hynny, ac mae’r un peth yn wir am waith ar draws yr oedrannau.',
  },
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley schools
    kind: vertical
    purpose: One path for learners from 3 to 16.
    shared-priorities:
      reading:
        title: Reading that carries on from Year 6 to Year 7
    activities:
      listening: # <-- here
        title: Listening to readers together
        when: 2099-05
        for: [cluster/reading]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
collaboratives:
  clwstwr:
    title: Ysgolion y cwm
    kind: vertical
    purpose: Un llwybr i ddysgwyr o 3 i 16.
    shared-priorities:
      darllen:
        title: Darllen sy’n parhau o Flwyddyn 6 i Flwyddyn 7
    activities:
      cor:
        title: Côr y clwstwr
        when: 2099-06
      gwrando:
        title: Gwrando ar ddarllenwyr gyda’n gilydd
        when: 2099-05
        for: [clwstwr/darllen]
        success-measure: Dau sy’n gwrando yn clywed yr un peth.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of school.all('joint-activity')) {
      if (item.data.for.length > 0 && !isPast(item.data.when, today) && !item.data['success-measure'] && !item.data.impact) yield { item, field: 'success-measure', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
