import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The joint activity “{name}” is ahead, and does not say how its success will be known',
    cy: 'Mae’r gweithgaredd ar y cyd “{name}” i ddod, ac nid yw’n dweud sut y bydd yn hysbys iddo lwyddo',
  },
  hint: {
    en: 'Add `success-measure:` with a sentence on what partners hope to see; it need not be a figure',
    cy: 'Ychwanegwch `success-measure:` gyda brawddeg ar yr hyn y mae partneriaid yn gobeithio ei weld; nid oes rhaid iddo fod yn ffigur',
  },
} satisfies Record<string, Said>;

/** Only what has a day that is still to come: of what is past, `joint-work-unevaluated` asks what it changed. */
export const jointWorkUnmeasured: Rule = {
  id: 'joint-work-unmeasured',
  clause: 'collaboratives-add-capacity',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Joint work that is ahead says how its success will be known', cy: 'Mae gwaith ar y cyd sydd i ddod yn dweud sut y bydd yn hysbys iddo lwyddo' },
  why: {
    en: 'Work together is easier to look back on when partners agreed beforehand what they hoped to see. The guidance wants collaboration that changes something for learners, provision or leadership; one sentence says which.',
    cy: 'Mae’n haws edrych yn ôl ar waith ar y cyd pan fo partneriaid wedi cytuno ymlaen llaw ar yr hyn yr oeddent yn gobeithio ei weld. Mae’r canllawiau’n dymuno cydweithio sy’n newid rhywbeth i ddysgwyr, darpariaeth neu arweinyddiaeth; mae un frawddeg yn dweud pa un.',
  },
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
    activities:
      visits: # <-- here
        title: Lessons seen together
        when: 2027-02
`,
    },
  ],
  good: [
    {
      'plan.yaml': `language: cy
collaboratives:
  clwstwr:
    title: Clwstwr y dyffryn
    kind: vertical
    activities:
      gwersi:
        title: Gweld gwersi gyda’n gilydd
        when: 2027-02
        success-measure: Mae pob ysgol yn newid un peth oherwydd yr hyn a welodd.
      ysgol-haf:
        title: Ysgol haf y clwstwr
        when: haf 2026
`,
    },
  ],
  *check(school, { today }) {
    for (const item of school.all('joint-activity')) {
      const ahead = item.data.when?.period !== undefined && item.data.when.period.end >= today;
      if (ahead && !item.data['success-measure']) yield { item, field: 'success-measure', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
