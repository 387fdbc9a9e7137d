import type { Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import { openFindings } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nothing in the self-evaluation says what learners themselves told you', cy: 'Nid oes dim yn yr hunanwerthusiad yn dweud beth a ddywedodd y dysgwyr eu hunain wrthych' },
  hint: {
    en: 'Add evidence with `kind: learner-voice` to a finding, with what learners said; a question to a class or a talk with the school council will do',
    cy: 'Ychwanegwch dystiolaeth gyda `kind: learner-voice` at ganfyddiad, gyda’r hyn a ddywedodd dysgwyr; mae cwestiwn i ddosbarth neu sgwrs gyda’r cyngor ysgol yn ddigon',
  },
} satisfies Record<string, Said>;

/** Fewer are a beginning, of which nothing is concluded. The number is ours. */
const ENOUGH_FINDINGS = 3;

/** In findings, in the evidence of a priority or in the log. Where the kind of a piece is not said, it may be what learners told. */
const mayBeHeard = (school: School): boolean =>
  [...school.all('evidence'), ...school.root.data.log].some(({ def, data }) => data.kind === 'learner-voice' || (def === 'evidence' && data.kind === undefined)) ||
  school.items.some(({ damaged }) => ['findings', 'evidence', 'kind', 'log'].some((field) => damaged.has(field)));

/** Learners are those whom it is all about. One message for the whole self-evaluation, and not one for each finding. */
export const learnerVoiceUnheard: Rule = {
  id: 'learner-voice-unheard',
  clause: 'data-beside-learner-feedback',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Learners are heard in the self-evaluation', cy: 'Clywir dysgwyr yn yr hunanwerthusiad' },
  why: {
    en: 'The guidance asks for what learners say beside the figures, and sees listening to them as something a school does actively. They know what a lesson is like from the other side. This is asked from three findings with evidence on, a number of ours.',
    cy: 'Mae’r canllawiau’n gofyn am yr hyn y mae dysgwyr yn ei ddweud ochr yn ochr â’r ffigurau, ac yn gweld gwrando arnynt fel rhywbeth y mae ysgol yn mynd ati i’w wneud. Maent yn gwybod sut beth yw gwers o’r ochr arall. Gofynnir hyn o dri chanfyddiad gyda thystiolaeth ymlaen, sef rhif o’n heiddo ni.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    evidence:
      checks:
        kind: assessment-data
        text: 19 of 37 learners read a page smoothly.
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    evidence:
      walk:
        kind: observation
        text: Most learners listened and were not asked.
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    evidence:
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
`,
    },
  ],
  good: [
    {
      'hunanwerthuso.yaml': `language: cy
findings:
  darllen-araf:
    kind: improve
    finding: Mae hanner y dysgwyr ym Mlynyddoedd 2 i 4 yn darllen fesul gair.
    evidence:
      gwrando:
        kind: observation
        text: Mae dysgwyr yn aros ar bob gair.
  atebion-byr:
    kind: improve
    finding: Un gair yw’r rhan fwyaf o’r atebion.
    evidence:
      gwersi:
        kind: observation
        text: Clywsom lawer o gwestiynau ac ychydig o frawddegau.
  diwrnodau-coll:
    kind: improve
    finding: Diwrnodau unigol yw’r rhan fwyaf o’r hyn a gollir.
    evidence:
      cofrestr:
        kind: contextual-data
        text: Dydd Llun a dydd Gwener sydd isaf ym mhob dosbarth.
log:
  - when: 2026-11-10
    kind: learner-voice
    for: [darllen-araf]
    text: Dywedodd dysgwyr fod darllen yn uchel yn flinedig.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    evidence:
      checks:
        kind: assessment-data
        text: 19 of 37 learners read a page smoothly.
`,
    },
  ],
  *check(school) {
    const grounded = openFindings(school).filter(({ data }) => data.evidence.length > 0);
    if (grounded.length >= ENOUGH_FINDINGS && !mayBeHeard(school)) yield { item: school.root, field: 'findings', message: words.message, hint: words.hint };
  },
};
