import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { findingsTakenUp } from '../at-work.ts';
import { grounds, isNarrow } from '../evidence.ts';
import { firstIds, idOf } from '../naming.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';

const words = {
  one: { en: 'The evidence “{name}” does not say what kind it is', cy: 'Nid yw’r dystiolaeth “{name}” yn dweud pa fath ydyw' },
  several: {
    en: 'These pieces of evidence do not say what kind they are: {names}',
    cy: 'Nid yw’r darnau hyn o dystiolaeth yn dweud pa fath ydynt: {names}',
  },
  hint: {
    en: 'Add `kind:`, such as observation, learner-voice, learners-work or assessment-data; then it can be seen whether a finding rests on more than one kind',
    cy: 'Ychwanegwch `kind:`, er enghraifft observation, learner-voice, learners-work neu assessment-data; yna gellir gweld a yw canfyddiad yn seiliedig ar fwy nag un math',
  },
} satisfies Record<string, Said>;

/** Told once, at the first place. Where what a finding rests on is narrow as far as can be seen, that is told with the same advice, and not a second time here. */
export const evidenceKindUnsaid: Rule = {
  id: 'evidence-kind-unsaid',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'Evidence says what kind it is', cy: 'Mae tystiolaeth yn dweud pa fath ydyw' },
  why: {
    en: 'The guidance asks schools to set several kinds of evidence side by side. This program goes by the kind that is said and never guesses it from the words, so evidence without its kind is neither counted nor missed.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion osod sawl math o dystiolaeth ochr yn ochr. Mae’r rhaglen hon yn mynd wrth y math a ddywedir ac nid yw byth yn ei ddyfalu o’r geiriau, felly ni chyfrifir tystiolaeth heb ei math ac ni welir ei heisiau.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: In most discussions the same few learners answer.
    evidence:
      walk: # <-- here
        text: Most of the other learners were attentive and silent.
      asked:
        text: Quieter learners said that somebody always gets there first.
  good-lessons:
    kind: strength
    finding: Learners settle to work quickly.
    evidence:
      walk:
        text: In ten lessons work began within two minutes.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
    evidence:
      walk: # <-- here
        text: In ten lessons the same few learners answered.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  ychydig-leisiau:
    kind: improve
    finding: Yr un ychydig sy’n ateb yn y rhan fwyaf o drafodaethau.
    evidence:
      taith:
        kind: observation
        text: Roedd y rhan fwyaf o’r lleill yn astud ac yn dawel.
      gofynnwyd:
        text: Mae rhywun bob amser yn ateb yn gyntaf.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    status: closed
    finding: In most discussions the same few learners answer.
    evidence:
      walk:
        text: Most of the other learners were attentive and silent.
  good-lessons:
    kind: strength
    finding: Learners settle to work quickly.
    evidence:
      walk:
        text: In ten lessons work began within two minutes.
    accept:
      evidence-kind-unsaid:
        reason: It is what everybody sees, each day.
`,
    },
  ],
  *check(school, { today }) {
    const told = new Set(grounds(school).flatMap((ground) => (ground.unsaid && isNarrow(ground) ? [ground.finding.id] : [])));
    const holders = [...findingsTakenUp(school).filter(({ id }) => !told.has(id)), ...prioritiesAtWork(school, today)];
    const items = holders.flatMap(({ data }) => data.evidence.filter((piece) => piece.data.kind === undefined && !piece.damaged.has('kind')));
    yield* once(school, 'evidence-kind-unsaid', items, today, (some) => ({
      message: some.length === 1 ? say(words.one, { name: idOf(some[0]) }) : say(words.several, { names: firstIds(some) }),
      hint: words.hint,
    }));
  },
};
