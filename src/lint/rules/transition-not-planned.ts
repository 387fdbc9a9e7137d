import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isA } from '../../link/school.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The vertical collaborative “{name}” records nothing that its schools do together, for learners who move on or otherwise',
    cy: 'Nid yw’r grŵp cydweithredol fertigol “{name}” yn cofnodi dim y mae ei ysgolion yn ei wneud gyda’i gilydd, dros ddysgwyr sy’n symud ymlaen nac fel arall',
  },
  hint: {
    en: 'Add it under `activities:` or `shared-priorities:`; where the transition plan is a document of its own, name it under `outside-plans:` with `kind: cluster`',
    cy: 'Ychwanegwch ef o dan `activities:` neu `shared-priorities:`; lle mae’r cynllun pontio’n ddogfen ar wahân, enwch ef o dan `outside-plans:` gyda `kind: cluster`',
  },
} satisfies Record<string, Said>;

/** The fields that hold what a collaborative does. */
const WORK = ['activities', 'shared-priorities'];

/**
 * Only what can be told from data. Whether a sentence is about transition is not guessed: a vertical collaborative that records
 * anything at all that it does, or a cluster’s plan beside this one, is taken for an answer. A school of all ages is not asked.
 */
export const transitionNotPlanned: Rule = {
  id: 'transition-not-planned',
  clause: 'transition',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Schools across the ages do something together for learners who move on', cy: 'Mae ysgolion ar draws yr oedrannau’n gwneud rhywbeth gyda’i gilydd dros ddysgwyr sy’n symud ymlaen' },
  why: {
    en: 'The guidance sees much of the purpose of work across the ages in how learners move on, and asks that plans for transition draw on that partnership. Learners who leave a nursery, a unit or a special school need it as much as those between Year 6 and Year 7. We look only at whether the collaborative records anything that it does.',
    cy: 'Mae’r canllawiau’n gweld llawer o ddiben gwaith ar draws yr oedrannau yn y ffordd y mae dysgwyr yn symud ymlaen, ac yn gofyn bod cynlluniau pontio’n tynnu ar y bartneriaeth honno. Mae ar ddysgwyr sy’n gadael meithrinfa, uned neu ysgol arbennig ei angen lawn cymaint â’r rhai rhwng Blwyddyn 6 a Blwyddyn 7. Edrychwn dim ond ar a yw’r grŵp yn cofnodi unrhyw beth y mae’n ei wneud.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  kind: nursery
collaboratives:
  cluster: # <-- here
    title: The valley cluster
    kind: vertical
    purpose: One path for learners from 3 to 16.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: primary
  language: cy
collaboratives:
  clwstwr:
    title: Clwstwr y dyffryn
    kind: vertical
    activities:
      ymweld:
        title: Dysgwyr yn ymweld â’i gilydd bob tymor
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
outside-plans:
  moving-on:
    title: The cluster’s transition plan
    kind: cluster
`,
    },
    {
      'plan.yaml': `school:
  kind: all-age
collaboratives:
  nurseries:
    title: The school and its nurseries
    kind: vertical
`,
    },
  ],
  *check(school) {
    const kind = school.root.data.school?.data.kind;
    const vertical = school.all('collaborative').filter(({ data }) => data.kind === 'vertical');
    const item = vertical[0];
    if (!item || kind === undefined || kind === 'all-age' || school.root.damaged.has('outside-plans')) return;
    const works = vertical.some(({ data, damaged }) => data.activities.length > 0 || data['shared-priorities'].length > 0 || data.impact || WORK.some((field) => damaged.has(field)));
    const referred = school.references.some(({ from, to }) => !isA(from, 'confirmation') && vertical.some((one) => one === to));
    if (works || referred || school.all('outside-plan').some(({ data, damaged }) => data.kind === 'cluster' || damaged.has('kind'))) return;
    yield { item, message: say(words.message, { name: nameOf(item) }), hint: words.hint };
  },
};
