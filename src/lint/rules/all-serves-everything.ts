import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openNow } from '../../link/priorities.ts';
import { learningKept } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Most of the professional learning is said to serve every priority (with `for: all`: {count}, in all: {total})',
    cy: 'Dywedir bod y rhan fwyaf o’r dysgu proffesiynol yn gwasanaethu pob blaenoriaeth (gyda `for: all`: {count}, i gyd: {total})',
  },
  hint: {
    en: 'Where an item serves one or two priorities above all, name those under `for:`; what truly serves all may stay',
    cy: 'Lle mae eitem yn gwasanaethu un neu ddwy flaenoriaeth yn bennaf, enwch y rheini o dan `for:`; gall yr hyn sydd wir yn gwasanaethu pob un aros',
  },
} satisfies Record<string, Said>;

/** A thread to everything is no thread. Only where several items do it and there is more than one priority to choose from. */
export const allServesEverything: Rule = {
  id: 'all-serves-everything',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'Not most of the professional learning serves every priority', cy: 'Nid yw’r rhan fwyaf o’r dysgu proffesiynol yn gwasanaethu pob blaenoriaeth' },
  why: {
    en: 'Some learning does serve every priority. When most of it is said to, nobody can see any more what a single priority depends on. That more than half is a lot is our own measure and not one of the guidance.',
    cy: 'Mae rhywfaint o ddysgu’n gwasanaethu pob blaenoriaeth. Pan ddywedir hynny am y rhan fwyaf ohono, ni all neb weld mwyach ar beth y mae un flaenoriaeth yn dibynnu. Ein mesur ni, ac nid un y canllawiau, yw bod mwy na hanner yn llawer.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
  attendance:
    title: In school every day
professional-learning: # <-- here
  planning:
    title: Planning together
    for: all
  coaching:
    title: Coaching
    for: all
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
  attendance:
    title: In school every day
professional-learning:
  planning:
    title: Planning together
    for: all
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
`,
    },
  ],
  *check(school, { today }) {
    const learning = learningKept(school);
    const count = learning.filter(({ data }) => data.for.some(({ state }) => state === 'all')).length;
    if (count < 2 || count * 2 <= learning.length || openNow(school, today).length < 2) return;
    yield { item: school.root, field: 'professional-learning', message: say(words.message, { count, total: learning.length }), hint: words.hint };
  },
};
