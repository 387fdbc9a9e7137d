import type { Said } from '../../language/said.ts';
import { isPlan } from '../at-work.ts';
import { isFromOutside, isVisit, outsideCannotBeTold } from '../outside.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The self-evaluation records nobody from outside who looked with the school', cy: 'Nid yw’r hunanwerthusiad yn cofnodi neb o’r tu allan a edrychodd gyda’r ysgol' },
  hint: {
    en: 'Add `perspectives:` under `self-evaluation:` and a short id, with who came and from where in `from:`, and what they saw in `text:`; another school, the local authority or an improvement partner will do',
    cy: 'Ychwanegwch `perspectives:` o dan `self-evaluation:` ac enw byr, gyda phwy ddaeth ac o ble yn `from:`, a’r hyn a welsant yn `text:`; mae ysgol arall, yr awdurdod lleol neu bartner gwella’n ddigon',
  },
} satisfies Record<string, Said>;

/** No school evaluates itself alone. A peer review or a report from outside among the evidence is an outside view as well. */
export const noExternalPerspective: Rule = {
  id: 'no-external-perspective',
  clause: 'external-perspective',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Somebody from outside looked with the school', cy: 'Edrychodd rhywun o’r tu allan gyda’r ysgol' },
  why: {
    en: 'The guidance says that no school should evaluate itself alone, and asks for an outside view from other schools working with the local authority. A morning with another school is often worth more than a week of checking by ourselves. An interim visit by Estyn counts too, since the guidance says that it supports self-evaluation.',
    cy: 'Mae’r canllawiau’n dweud na ddylai’r un ysgol ei gwerthuso ei hun ar ei phen ei hun, ac yn gofyn am olwg o’r tu allan gan ysgolion eraill sy’n gweithio gyda’r awdurdod lleol. Mae bore gydag ysgol arall yn aml yn werth mwy nag wythnos o wirio ar ein pennau ein hunain. Mae ymweliad interim gan Estyn yn cyfrif hefyd, gan fod y canllawiau’n dweud ei fod yn cefnogi hunanwerthuso.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  summary: Learners are happy and known.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
findings: # <-- here
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
`,
    },
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  summary: Learners are happy and known.
inspections:
  ahead:
    kind: interim-visit
    when: summer 2027
  core:
    kind: section-28
    when: 2026-05
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  summary: Learners are happy and known.
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    evidence:
      visit:
        kind: external-report
        text: The improvement partner listened to readers and saw the same.
`,
    },
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
    {
      'self-evaluation.yaml': `school:
  language: cy
self-evaluation:
  year: 2025-26
  summary: Mae’r dysgwyr yn hapus.
inspections:
  estyn:
    title: Ymweliad interim Estyn
    kind: interim-visit
    when: 2026-05
`,
    },
  ],
  *check(school, { today }) {
    if (outsideCannotBeTold(school) || school.items.some((item) => !item.empty && (isFromOutside(item) || isVisit(item, today)))) return;
    const own = school.root.data['self-evaluation'];
    if (own && !own.empty) yield { item: own, field: 'perspectives', message: words.message, hint: words.hint };
    else if (isPlan(school) && school.all('finding').length > 0) yield { item: school.root, field: 'findings', message: words.message, hint: words.hint };
  },
};
