import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { isWritten } from '../../link/text.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The trial of the priority “{name}” has no success criteria yet', cy: 'Nid oes gan dreial y flaenoriaeth “{name}” feini prawf llwyddiant eto' },
  hint: {
    en: 'Add `success-criteria:` with a sentence: what you want to see before it is brought to everybody',
    cy: 'Ychwanegwch `success-criteria:` gyda brawddeg: yr hyn yr hoffech ei weld cyn ei gyflwyno i bawb',
  },
} satisfies Record<string, Said>;

/** What a trial is to be held against is agreed while it is still open how it will turn out. */
export const trialWithoutCriteria: Rule = {
  id: 'trial-without-criteria',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial has success criteria', cy: 'Mae gan dreial feini prawf llwyddiant' },
  why: {
    en: 'The guidance asks that what comes of a trial is held against success criteria that were agreed. Without them nearly every trial seems to have gone well enough, and it is hard to say what to keep and what to drop.',
    cy: 'Mae’r canllawiau’n gofyn am ddal yr hyn a ddaw o dreial yn erbyn meini prawf llwyddiant y cytunwyd arnynt. Hebddynt, mae bron pob treial i’w weld yn ddigon da, ac mae’n anodd dweud beth i’w gadw a beth i’w ollwng.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk: # <-- here
    title: Talk that helps everyone learn
    trial: Years 3 to 6 try talk partners for six weeks.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk:
    title: Talk that helps everyone learn
    trial: Years 3 to 6 try talk partners for six weeks.
    success-criteria: Quieter learners say that they have something ready to say.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  siarad:
    title: Siarad er mwyn dysgu
    trial: Mae Blynyddoedd 3 i 6 yn rhoi cynnig ar bartneriaid siarad am chwe wythnos.
    success-criteria: Dywed y dysgwyr tawelach fod ganddynt rywbeth yn barod i’w ddweud.
  darllen:
    title: Darllen yn rhugl
    trial: dim
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (!isWritten(item.data.trial) || item.data['success-criteria']) continue;
      yield { item, field: 'success-criteria', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
