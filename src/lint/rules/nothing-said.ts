import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isSaid } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { fieldsListed, kindAndId } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '{thing}: nobody reading it would know what it is, as its own words are not there yet', cy: '{thing}: ni fyddai neb sy’n ei ddarllen yn gwybod beth ydyw, gan nad yw ei eiriau ei hun yno eto' },
  hint: { en: 'Write a sentence or a few words as {fields}, or take it out', cy: 'Ysgrifennwch frawddeg neu ychydig eiriau fel {fields}, neu tynnwch ef allan' },
} satisfies Record<string, Said>;

/** What says in words what a thing is: one of its fields is enough. A priority without a title is told of where the law asks for it. */
const WORDS: Partial<Record<Item['def'], readonly string[]>> = {
  aim: ['text'],
  target: ['title', 'outcome'],
  milestone: ['title'],
  action: ['title'],
  finding: ['finding'],
  cause: ['why'],
  evidence: ['text', 'source'],
  reading: ['value', 'text'],
  recommendation: ['text'],
  'professional-learning': ['title', 'for'],
  'previous-target': ['title'],
  grant: ['title'],
  support: ['title', 'need'],
  decision: ['ask'],
  'log-entry': ['text', 'impact'],
  'monitoring-event': ['what'],
  collaborative: ['title'],
  'shared-priority': ['title', 'text'],
  'joint-activity': ['title'],
  offer: ['title', 'text'],
  figure: ['title'],
  policy: ['title'],
  perspective: ['text', 'from'],
  'outside-plan': ['title'],
  'child-plan': ['title'],
  site: ['title'],
  'curriculum-statement': ['text'],
  inspection: ['title', 'when'],
  consultation: ['who', 'how', 'result'],
};

/** Something with a short name, or a line of a list, of which nothing says what it is. A name with nothing at all under it is a place that was kept for later. */
export const nothingSaid: Rule = {
  id: 'nothing-said',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'Whatever has a place in the plan says in words what it is', cy: 'Mae popeth sydd â lle yn y cynllun yn dweud mewn geiriau beth ydyw' },
  why: {
    en: 'Reports are read by people who never see the files. A finding, a cause or an action with nothing but its short name is an empty line there.',
    cy: 'Mae pobl nad ydynt byth yn gweld y ffeiliau’n darllen yr adroddiadau. Llinell wag yno yw canfyddiad, achos neu gam gweithredu heb ddim ond ei enw byr.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices: # <-- here
    kind: improve
    learners: Years 3 to 6
    causes:
      time-to-think: # <-- here
        learners: quieter learners
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: In most discussions the same few learners answer.
    causes:
      time-to-think:
        why: Answers are taken before most have had time to think.
  thin-writing:
`,
    },
  ],
  *check(school) {
    for (const item of school.items) {
      const fields = WORDS[item.def];
      if (!fields || item.empty || fields.some((field) => isSaid(item, field) || item.damaged.has(field))) continue;
      yield { item, field: fields[0]!, message: say(words.message, { thing: kindAndId(item) }), hint: say(words.hint, { fields: fieldsListed(fields.slice(0, 1)) }) };
    }
  },
};
