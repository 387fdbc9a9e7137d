import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The self-evaluation records nobody from outside who looked with the school', cy: 'Nid yw’r hunanwerthusiad yn cofnodi neb o’r tu allan a edrychodd gyda’r ysgol' },
  hint: {
    en: 'Add `perspectives:` under `self-evaluation:` with who came, from where, and what they saw; another school, the local authority or an improvement partner will do',
    cy: 'Ychwanegwch `perspectives:` o dan `self-evaluation:` gyda phwy ddaeth, o ble, a beth a welsant; mae ysgol arall, yr awdurdod lleol neu bartner gwella’n ddigon',
  },
} satisfies Record<string, Said>;

/** No school evaluates itself alone. A peer review among the evidence is an outside view as well. */
export const noExternalPerspective: Rule = {
  id: 'no-external-perspective',
  clause: 'external-perspective',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Somebody from outside looked with the school', cy: 'Edrychodd rhywun o’r tu allan gyda’r ysgol' },
  why: {
    en: 'The guidance says that no school should evaluate itself alone, and asks for an outside view from other schools working with the local authority. A morning with another school is often worth more than a week of checking by ourselves.',
    cy: 'Mae’r canllawiau’n dweud na ddylai’r un ysgol ei gwerthuso ei hun ar ei phen ei hun, ac yn gofyn am olwg o’r tu allan gan ysgolion eraill sy’n gweithio gyda’r awdurdod lleol. Mae bore gydag ysgol arall yn aml yn werth mwy nag wythnos o wirio ar ein pennau ein hunain.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  summary: Learners are happy and known.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  summary: Learners are happy and known.
  perspectives:
    partner-visit:
      from: The head of another small school
      kind: improvement-partner
      text: Agreed about the few voices in discussion.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['self-evaluation'];
    if (!item || item.empty || item.data.perspectives.length > 0 || school.root.damaged.has('self-evaluation')) return;
    if (school.all('evidence').some(({ data }) => data.kind === 'peer-review')) return;
    yield { item, field: 'perspectives', message: words.message, hint: words.hint };
  },
};
