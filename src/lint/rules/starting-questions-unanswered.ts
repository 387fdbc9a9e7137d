import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  both: { en: 'The self-evaluation does not answer yet the two questions that it starts from', cy: 'Nid yw’r hunanwerthusiad yn ateb eto’r ddau gwestiwn y mae’n dechrau ohonynt' },
  progress: { en: 'The self-evaluation does not say yet how far learners progress', cy: 'Nid yw’r hunanwerthusiad yn dweud eto i ba raddau y mae dysgwyr yn gwneud cynnydd' },
  needs: { en: 'The self-evaluation does not say yet how far the needs of all learners are met', cy: 'Nid yw’r hunanwerthusiad yn dweud eto i ba raddau y diwellir anghenion pob dysgwr' },
  bothHint: { en: 'Add `progress:` and `needs:` under `self-evaluation:`, each with a sentence or two', cy: 'Ychwanegwch `progress:` a `needs:` o dan `self-evaluation:`, pob un gyda brawddeg neu ddwy' },
  progressHint: { en: 'Add `progress:` under `self-evaluation:` with a sentence or two', cy: 'Ychwanegwch `progress:` o dan `self-evaluation:` gyda brawddeg neu ddwy' },
  needsHint: { en: 'Add `needs:` under `self-evaluation:` with a sentence or two', cy: 'Ychwanegwch `needs:` o dan `self-evaluation:` gyda brawddeg neu ddwy' },
} satisfies Record<string, Said>;

/** The two questions of the guidance come before its three focus areas. A self-evaluation that is only findings is not asked. */
export const startingQuestionsUnanswered: Rule = {
  id: 'starting-questions-unanswered',
  clause: 'starting-questions',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'The self-evaluation answers the two questions it starts from', cy: 'Mae’r hunanwerthusiad yn ateb y ddau gwestiwn y mae’n dechrau ohonynt' },
  why: {
    en: 'The guidance asks schools to begin from how far learners progress, and how far the needs of all are met with high expectations for all. Two or three sentences on each keep learners in view before the focus areas divide the picture.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion ddechrau o ba mor bell y mae dysgwyr yn gwneud cynnydd, ac i ba raddau y diwellir anghenion pawb gyda disgwyliadau uchel i bawb. Mae dwy neu dair brawddeg ar y naill a’r llall yn cadw dysgwyr mewn golwg cyn i’r meysydd ffocws rannu’r darlun.',
  },
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  summary: Learners are happy and known.
`,
    },
    {
      'hunanwerthuso.yaml': `language: cy
self-evaluation: # <-- here
  year: 2025-26
  progress: Mae’r rhan fwyaf o’r dysgwyr yn gwneud cynnydd da o’u mannau cychwyn.
`,
    },
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  needs: Learners with additional learning needs are well supported.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  progress: Most learners make good progress from where they start, and fewer of them in reading.
  needs: Learners with additional learning needs are well supported.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['self-evaluation'];
    if (!item || item.empty) return;
    const has = (field: 'progress' | 'needs') => item.data[field] !== undefined || item.damaged.has(field);
    if (!has('progress') && !has('needs')) yield { item, field: 'progress', message: words.both, hint: words.bothHint };
    else if (!has('progress')) yield { item, field: 'progress', message: words.progress, hint: words.progressHint };
    else if (!has('needs')) yield { item, field: 'needs', message: words.needs, hint: words.needsHint };
  },
};
