import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { restsOnFiguresAlone } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The priority “{name}” rests on figures alone, and on no finding', cy: 'Mae’r flaenoriaeth “{name}” yn seiliedig ar ffigurau’n unig, ac nid ar ganfyddiad' },
  hint: {
    en: 'Let the figures raise the question: ask why with learners’ work, an observation or learner voice, write down what you find under `findings:` and name it under `because:`',
    cy: 'Gadewch i’r ffigurau godi’r cwestiwn: gofynnwch pam gyda gwaith dysgwyr, arsylwi neu lais y dysgwr, ysgrifennwch yr hyn a welwch o dan `findings:` a’i enwi o dan `because:`',
  },
} satisfies Record<string, Said>;

/** Figures that nobody has asked anything of. A finding, a recommendation, a national priority or a reason in words is more. */
export const priorityOnDataAlone: Rule = {
  id: 'priority-on-data-alone',
  clause: 'data-in-isolation',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A priority does not rest on figures alone', cy: 'Nid yw blaenoriaeth yn seiliedig ar ffigurau’n unig' },
  why: {
    en: 'The guidance says that data should never be used by itself to judge, and that with other evidence it should raise questions. A priority chosen from a figure may work at the wrong thing, because the figure does not say why.',
    cy: 'Mae’r canllawiau’n dweud na ddylid byth ddefnyddio data ar eu pen eu hunain i farnu, ac y dylent godi cwestiynau ochr yn ochr â thystiolaeth arall. Gall blaenoriaeth a ddewiswyd o ffigur weithio ar y peth anghywir, am nad yw’r ffigur yn dweud pam.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  spelling:
    title: Spelling
    evidence: # <-- here
      test:
        kind: assessment-data
        text: 34 of 60 learners were below the expected score.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  spelling:
    title: Spelling
    evidence:
      test:
        kind: assessment-data
        text: 34 of 60 learners were below the expected score.
      books:
        kind: learners-work
        text: Learners spell words in a list and not in a story.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  sillafu:
    title: Sillafu
    because-in-words: Mae rhieni ac athrawon wedi gofyn amdano.
    evidence:
      prawf:
        kind: assessment-data
        text: Roedd 34 o 60 o ddysgwyr yn is na’r sgôr ddisgwyliedig.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (restsOnFiguresAlone(item, school.edition)) yield { item, field: 'evidence', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
