import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { fieldsListed } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The self-evaluation does not yet answer: {missing}',
    cy: 'Nid yw’r hunanwerthusiad yn ateb eto: {missing}',
  },
  hint: {
    en: 'Add a sentence or two under that name',
    cy: 'Ychwanegwch frawddeg neu ddwy o dan yr enw hwnnw',
  },
} satisfies Record<string, Said>;

/** One message, with what is missing. */
export const startingQuestionsUnanswered: Rule = {
  id: 'starting-questions-unanswered',
  clause: 'starting-questions',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'The two questions that self-evaluation starts from are answered in a sentence each', cy: 'Atebir y ddau gwestiwn y mae hunanwerthuso’n dechrau ohonynt mewn brawddeg yr un' },
  why: {
    en: 'The guidance has schools start from two questions: to what extent learners progress as the principles of progression describe, and to what extent all learners’ needs are met with high expectations. The findings are the answer; a sentence each tells a reader where to look.',
    cy: 'Mae’r canllawiau’n peri i ysgolion ddechrau o ddau gwestiwn: i ba raddau y mae dysgwyr yn symud ymlaen fel y disgrifia egwyddorion cynnydd, ac i ba raddau y diwallir anghenion pob dysgwr gyda disgwyliadau uchel. Y canfyddiadau yw’r ateb; mae brawddeg yr un yn dweud wrth ddarllenydd ble i edrych.',
  },
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  progress: Most learners progress well in reading.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
self-evaluation:
  year: 2025-26
  progress: Mae’r rhan fwyaf o ddysgwyr yn symud ymlaen yn dda.
  needs: Diwallir anghenion y rhan fwyaf.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['self-evaluation'];
    if (!item || item.empty) return;
    const missing = (['progress', 'needs'] as const).filter((field) => !item.data[field] && !item.damaged.has(field));
    if (missing.length > 0) yield { item, field: missing[0]!, message: say(words.message, { missing: fieldsListed(missing) }), hint: words.hint };
  },
};
