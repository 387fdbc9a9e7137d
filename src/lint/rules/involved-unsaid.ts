import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nobody is named as having looked at the evidence of the finding “{name}”', cy: 'Ni enwir neb fel un a edrychodd ar dystiolaeth y canfyddiad “{name}”' },
  hint: {
    en: 'Add `involved:` with roles or groups, such as class teachers, support staff, learners or families; no personal names are needed',
    cy: 'Ychwanegwch `involved:` gyda rolau neu grwpiau, er enghraifft athrawon dosbarth, staff cymorth, dysgwyr neu deuluoedd; nid oes angen enwau personol',
  },
} satisfies Record<string, Said>;

/** Whoever gathered a piece of it has looked at it too. */
export const involvedUnsaid: Rule = {
  id: 'involved-unsaid',
  clause: 'involve-many',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A finding says who looked at the evidence', cy: 'Mae canfyddiad yn dweud pwy a edrychodd ar y dystiolaeth' },
  why: {
    en: 'The guidance says that staff of every kind, learners, parents and carers can take part in gathering and weighing evidence, and that this makes a finding stronger. Different people notice different things; naming their roles shows how broad the view was.',
    cy: 'Mae’r canllawiau’n dweud y gall staff o bob math, dysgwyr, rhieni a gofalwyr gymryd rhan wrth gasglu a phwyso tystiolaeth, a bod hynny’n cryfhau canfyddiad. Mae gwahanol bobl yn sylwi ar wahanol bethau; mae enwi eu rolau’n dangos pa mor eang oedd yr olwg.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods: # <-- here
    kind: improve
    finding: Learners can do a method and not say why it works.
    evidence:
      books:
        kind: learners-work
        text: Pages of correct sums, and few that explain.
`,
    },
    {
      'hunanwerthuso.yaml': `language: cy
findings:
  croeso: # <-- here
    kind: strength
    finding: Mae newydd-ddyfodiaid yn cael croeso cynnes.
    evidence:
      llais:
        kind: learner-voice
        text: Dywedodd dysgwyr fod rhywun wedi eistedd gyda nhw ar y diwrnod cyntaf.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods:
    kind: improve
    finding: Learners can do a method and not say why it works.
    involved: [teachers, partners]
    evidence:
      books:
        kind: learners-work
        text: Pages of correct sums, and few that explain.
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    evidence:
      walk:
        kind: observation
        by: [visitors]
        text: Most learners listened and were not asked.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      const { evidence, involved } = item.data;
      const somebody = involved.length > 0 || evidence.some(({ data, damaged }) => data.by.length > 0 || damaged.has('by'));
      if (evidence.length > 0 && !somebody) yield { item, field: 'involved', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
