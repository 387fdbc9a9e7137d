import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearIsOver } from '../../link/priorities.ts';
import { kindTitle } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { isPast } from '../../link/time.ts';
import type { Time } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '“{from}” leads to something that is over: {kind}, “{name}”', cy: 'Mae “{from}” yn arwain at rywbeth sydd ar ben: {kind}, “{name}”' },
  hint: {
    en: 'Let it lead to what is still open, or say in `status:` that this is over too',
    cy: 'Gadewch iddo arwain at rywbeth sy’n dal yn agored, neu dywedwch yn `status:` fod hwn ar ben hefyd',
  },
} satisfies Record<string, Said>;

/** The links of the thread. Links that record what was (log, reviews, decisions, grants, earlier targets) may lead to what is over. */
const THREAD = new Set(['priority because', 'action target', 'action answers', 'milestone target', 'professional-learning for', 'professional-learning answers', 'professional-learning inset', 'inset-day for', 'support for', 'child-plan for', 'offer because', 'monitoring-event about']);
const OVER = new Set(['closed', 'dropped', 'met', 'partly-met', 'not-met', 'reached', 'partly-reached', 'not-reached', 'done', 'received']);

/** From the thread to something that was closed: the plan has moved on and one link has not. */
export const referenceToClosed: Rule = {
  id: 'reference-to-closed',
  clause: 'living-document',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What is still worked at does not lead to something that is over', cy: 'Nid yw’r hyn y gweithir arno o hyd yn arwain at rywbeth sydd ar ben' },
  why: {
    en: 'The guidance asks that the plan is kept up to date as progress is made. When a priority is closed, what served it is either over as well or serves something else now. Either is quickly said.',
    cy: 'Mae’r canllawiau’n gofyn am ddiweddaru’r cynllun wrth i gynnydd gael ei wneud. Pan gaiff blaenoriaeth ei chau, mae’r hyn a’i gwasanaethai naill ai ar ben hefyd neu’n gwasanaethu rhywbeth arall bellach. Mae’r naill neu’r llall yn hawdd ei ddweud.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [estyn-2025/R1] # <-- here
  lunch:
    title: Calm lunchtimes
    status: closed
inspections:
  estyn-2025:
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
        status: met
professional-learning:
  games:
    title: Leading games at lunch
    for: [lunch] # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  lunch:
    title: Calm lunchtimes
    status: closed
    because: [rough-lunch]
findings:
  rough-lunch:
    kind: improve
    finding: Lunchtimes are rough at the edges.
    status: closed
professional-learning:
  games:
    title: Leading games at lunch
    for: [lunch]
    status: done
    impact: Fewer learners come in upset.
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    for (const { from, field, to, node } of school.references) {
      if (!to || !THREAD.has(`${from.def} ${field}`) || !wasClosed(to) || isOver(from)) continue;
      if (isPast((from.data as { readonly when?: Time }).when, today)) continue;
      yield { item: from, node, message: say(words.message, { from: nameOf(from), kind: kindTitle(to), name: nameOf(to) }), hint: words.hint };
    }
  },
};

const statusOf = (item: Item): string => (item.data as { readonly status?: string }).status ?? '';

/** Closed by a decision, or a recommendation that is met; what holds it counts too. A target that was met still stands. */
const wasClosed = (item: Item): boolean =>
  ['closed', 'dropped'].includes(statusOf(item)) || (item.def === 'recommendation' && statusOf(item) === 'met') || (item.parent !== undefined && wasClosed(item.parent));

const isOver = (item: Item): boolean => OVER.has(statusOf(item)) || (item.parent !== undefined && isOver(item.parent));
