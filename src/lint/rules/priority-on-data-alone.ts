import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { restsOnFiguresAlone } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The evidence for the priority “{name}” is figures only',
    cy: 'Ffigurau’n unig yw’r dystiolaeth dros y flaenoriaeth “{name}”',
  },
  hint: {
    en: 'Add what was seen, heard or read, or name the finding that stands behind it under `because:`',
    cy: 'Ychwanegwch yr hyn a welwyd, a glywyd neu a ddarllenwyd, neu enwch y canfyddiad sydd y tu ôl iddi o dan `because:`',
  },
} satisfies Record<string, Said>;

/** Only where no finding, recommendation or reason in words stands behind the priority: a finding has a rule of its own. */
export const priorityOnDataAlone: Rule = {
  id: 'priority-on-data-alone',
  clause: 'data-in-isolation',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A priority does not rest on figures by themselves', cy: 'Nid yw blaenoriaeth yn seiliedig ar ffigurau ar eu pennau eu hunain' },
  why: {
    en: 'The guidance says that data should never be used in isolation to judge. Where the plan itself gives the evidence for a priority, something seen or heard belongs beside the figures.',
    cy: 'Mae’r canllawiau’n dweud na ddylid byth ddefnyddio data ar wahân i farnu. Lle mae’r cynllun ei hun yn rhoi’r dystiolaeth dros flaenoriaeth, mae rhywbeth a welwyd neu a glywyd yn perthyn wrth ochr y ffigurau.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  attendance:
    title: In school, and ready to learn
    evidence: # <-- here
      registers:
        kind: contextual-data
        text: 91.2% over the year.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  presenoldeb:
    title: Yn yr ysgol, ac yn barod i ddysgu
    evidence:
      cofrestrau:
        kind: contextual-data
        text: 91.2% dros y flwyddyn.
      teuluoedd:
        kind: parent-voice
        text: Ni wyddai llawer fod diwrnodau unigol yn cyfrif.
  darllen:
    title: Darllen
  sillafu:
    title: Sillafu
    because-in-words: Mae teuluoedd ac athrawon wedi gofyn amdano.
    evidence:
      prawf:
        kind: assessment-data
        text: Roedd 34 o 60 yn is na’r sgôr ddisgwyliedig.
`,
    },
  ],
  *check(school, { today }) {
    if (cannotFollow(school, 'priority', 'because')) return;
    for (const item of prioritiesAtWork(school, today)) {
      if (!restsOnFiguresAlone(item, school.edition)) continue;
      yield { item, field: 'evidence', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
