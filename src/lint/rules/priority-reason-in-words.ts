import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { restsOnFiguresAlone } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  inWords: {
    en: 'The reason for the priority “{name}” is given in words, and no finding stands behind it',
    cy: 'Mewn geiriau y rhoddir y rheswm dros y flaenoriaeth “{name}”, ac nid oes canfyddiad y tu ôl iddi',
  },
  ownEvidence: {
    en: 'The priority “{name}” rests on evidence of its own, and no finding stands behind it',
    cy: 'Mae’r flaenoriaeth “{name}” yn seiliedig ar ei thystiolaeth ei hun, ac nid oes canfyddiad y tu ôl iddi',
  },
  hint: {
    en: 'If self-evaluation did find it, name the finding under `because:`; if it comes from elsewhere, set this aside on the priority with `accept:` and a `reason:`',
    cy: 'Os hunanwerthuso a’i dangosodd, enwch y canfyddiad o dan `because:`; os daw o rywle arall, rhowch hyn o’r neilltu ar y flaenoriaeth gydag `accept:` a `reason:`',
  },
} satisfies Record<string, Said>;

/** A reason that no link leads from. A reason in words is a reason, so few schools will want to be asked each year. Figures alone have a rule of their own. */
export const priorityReasonInWords: Rule = {
  id: 'priority-reason-in-words',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A priority whose reason is words or evidence of its own has no finding behind it', cy: 'Nid oes canfyddiad y tu ôl i flaenoriaeth y mae ei rheswm mewn geiriau neu yn ei thystiolaeth ei hun' },
  why: {
    en: 'Some priorities come from elsewhere: a new building, a change in the community, something the staff know well. A reason in words is a reason. It cannot be followed from a finding, though, so reports show the words where the thread would be.',
    cy: 'Daw rhai blaenoriaethau o rywle arall: adeilad newydd, newid yn y gymuned, rhywbeth y mae’r staff yn ei wybod yn dda. Mae rheswm mewn geiriau’n rheswm. Ond ni ellir ei ddilyn o ganfyddiad, felly mae adroddiadau’n dangos y geiriau lle byddai’r edefyn.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  new-site:
    title: Settling in the new building
    because-in-words: We move in at Easter. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [poverty]
    because-in-words: There is little time to read at home.
`,
    },
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  adeilad:
    title: Ymgartrefu yn yr adeilad newydd
    because-in-words: Byddwn yn symud adeg y Pasg.
    accept:
      priority-reason-in-words:
        reason: O benderfyniad yr awdurdod y daw, ac nid o hunanwerthuso.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      const { data, damaged } = item;
      if (data.because.length > 0 || damaged.has('because')) continue;
      if (data['because-in-words']) yield { item, field: 'because-in-words', message: say(words.inWords, { name: nameOf(item) }), hint: words.hint };
      else if (data.evidence.length > 0 && !restsOnFiguresAlone(item, school.edition)) yield { item, field: 'evidence', message: say(words.ownEvidence, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
