import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { openFindings } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'None of the findings rests on what learners said',
    cy: 'Nid oes yr un canfyddiad yn seiliedig ar yr hyn a ddywedodd dysgwyr',
  },
  hint: {
    en: 'Add a piece of evidence with `kind: learner-voice` where learners were asked, as a group',
    cy: 'Ychwanegwch ddarn o dystiolaeth gyda `kind: learner-voice` lle gofynnwyd i ddysgwyr, fel grŵp',
  },
} satisfies Record<string, Said>;

/** Fewer findings than this are a beginning. The number is ours. */
const ENOUGH = 3;

/** One message for the whole self-evaluation, once it is more than a beginning. A piece whose kind is not said may be what learners told. */
export const learnerVoiceUnheard: Rule = {
  id: 'learner-voice-unheard',
  clause: 'theme-listening-to-learners',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Learners are heard somewhere in the self-evaluation', cy: 'Clywir dysgwyr yn rhywle yn yr hunanwerthusiad' },
  why: {
    en: 'The guidance names learner voice among the evidence to triangulate, and listening to children and young people among the themes. They know what nobody else can see. That this is asked only once there are three findings is our choice.',
    cy: 'Mae’r canllawiau’n enwi llais y dysgwr ymhlith y dystiolaeth i’w thriongli, a gwrando ar blant a phobl ifanc ymhlith y themâu. Maent yn gwybod yr hyn na all neb arall ei weld. Ein dewis ni yw gofyn hyn dim ond wedi bod tri chanfyddiad.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  one:
    kind: improve
    finding: Half of the learners read word by word.
    evidence:
      lessons:
        kind: observation
        text: Heard in ten lessons.
  two:
    kind: strength
    finding: Staff know every child.
    evidence:
      parents:
        kind: parent-voice
        text: Most say so.
  three:
    kind: strength
    finding: Books are chosen well.
    evidence:
      books:
        kind: learners-work
        text: A wide range.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  un:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    evidence:
      dysgwyr:
        kind: learner-voice
        text: Dywed llawer fod angen mwy o amser.
  dau:
    kind: strength
    finding: Mae staff yn adnabod pob plentyn.
  tri:
    kind: strength
    finding: Dewisir llyfrau’n dda.
`,
    },
  ],
  *check(school) {
    const findings = openFindings(school);
    if (findings.length < ENOUGH || cannotFollow(school, 'finding', 'evidence')) return;
    const evidence = school.all('evidence');
    const heard = [...evidence.map(({ data }) => data.kind), ...school.root.data.log.map(({ data }) => data.kind)];
    if (heard.includes('learner-voice') || evidence.length === 0 || evidence.some(({ data }) => data.kind === undefined) || school.items.some(({ damaged }) => damaged.has('kind') || damaged.has('log'))) return;
    yield { item: school.root, field: 'findings', message: words.message, hint: words.hint };
  },
};
