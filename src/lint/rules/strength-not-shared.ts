import type { Said } from '../../language/said.ts';
import { openFindings, wholePlan } from '../at-work.ts';
import { mayBeMissing } from '../../link/doubt.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The self-evaluation has strengths, and nothing says what other schools could learn from one',
    cy: 'Mae cryfderau yn yr hunanwerthusiad, ac nid oes dim yn dweud beth y gallai ysgolion eraill ei ddysgu o un',
  },
  hint: {
    en: 'Add `share:` with a sentence to one strength, or what the school offers under `offers:`; it may be small',
    cy: 'Ychwanegwch `share:` gyda brawddeg at un cryfder, neu’r hyn y mae’r ysgol yn ei gynnig o dan `offers:`; gall fod yn fach',
  },
} satisfies Record<string, Said>;

/** One sentence on one strength is enough. Each kind of school has something: the guidance wants the expertise of every sector. */
export const strengthNotShared: Rule = {
  id: 'strength-not-shared',
  clause: 'culture-share-evidence',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A strength is offered to other schools', cy: 'Cynigir cryfder i ysgolion eraill' },
  why: {
    en: 'The guidance asks schools to share evidence of how they improved, so that what one has learnt helps others. Schools often think that what they do well is ordinary. A nursery, a special school or a unit has much that larger schools look for.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion rannu tystiolaeth o’r modd y maent wedi gwella, fel bod yr hyn a ddysgodd un yn helpu eraill. Mae ysgolion yn aml yn meddwl bod yr hyn a wnânt yn dda yn gyffredin. Mae gan feithrinfa, ysgol arbennig neu uned lawer y mae ysgolion mwy yn chwilio amdano.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school: # <-- here
  kind: nursery
`,
      'self-evaluation.yaml': `findings:
  outdoors:
    kind: strength
    finding: Children choose, plan and lead their days outdoors.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `language: cy
findings:
  awyr-agored:
    kind: strength
    finding: Mae’r plant yn arwain eu dyddiau yn yr awyr agored.
    share: Sut yr ydym yn cynllunio gyda’r plant.
  caredig:
    kind: strength
    finding: Mae’r dysgwyr yn garedig wrth ei gilydd.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  outdoors:
    kind: strength
    finding: Children choose, plan and lead their days outdoors.
offers:
  visits:
    title: A morning outdoors with our children
`,
    },
  ],
  *check(school) {
    const strengths = openFindings(school).filter(({ data }) => data.kind === 'strength');
    if (strengths.length === 0 || school.all('offer').length > 0 || mayBeMissing(school, 'offer', 'offers')) return;
    if (strengths.some(({ data, damaged }) => data.share || damaged.has('share'))) return;
    yield { item: wholePlan(school), message: words.message, hint: words.hint };
  },
};
