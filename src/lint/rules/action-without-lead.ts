import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { actionsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  lead: { en: 'Nobody is named to lead the action “{name}”', cy: 'Nid oes neb wedi ei enwi i arwain y cam gweithredu “{name}”' },
  both: { en: 'The action “{name}” has neither a lead nor a date', cy: 'Nid oes gan y cam gweithredu “{name}” arweinydd na dyddiad' },
  leadHint: { en: 'Add `lead:` with a role or a team', cy: 'Ychwanegwch `lead:` gyda rôl neu dîm' },
  bothHint: { en: 'Add `lead:` with a role or a team, and `by:` with a date or a term', cy: 'Ychwanegwch `lead:` gyda rôl neu dîm, a `by:` gyda dyddiad neu dymor' },
} satisfies Record<string, Said>;

/** Who does it: asked of actions still to be done in priorities of the current year, never of later years. */
export const actionWithoutLead: Rule = {
  id: 'action-without-lead',
  clause: 'lead-and-date',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An action of this year has somebody who leads it', cy: 'Mae rhywun yn arwain pob cam gweithredu eleni' },
  why: {
    en: 'What nobody leads is easily left to the head teacher. A role, a team or a group of learners will do; no names are needed. The guidance does not say this in words: it is our reading of what it expects.',
    cy: 'Yn aml y pennaeth sy’n gorfod gwneud yr hyn nad oes neb yn ei arwain. Mae rôl, tîm neu grŵp o ddysgwyr yn ddigon; nid oes angen enwau. Nid yw’r canllawiau’n dweud hyn mewn geiriau: ein dehongliad ni ydyw o’r hyn a ddisgwyliant.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    actions:
      time-to-improve:
        title: Keep an hour a week for improving writing.
        lead: # <-- here
        by: spring 2027
      readers-found: # <-- here
        title: Find readers for each class.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    actions:
      time-to-improve:
        title: Keep an hour a week for improving writing.
        lead: deputy head
        by: spring 2027
  science:
    title: Science through enquiry
    years: 2027-28
    actions:
      visits:
        title: Look at how other schools teach it.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of actionsAtWork(school, today)) {
      if (item.data.lead.length > 0 || item.damaged.has('lead')) continue;
      const name = nameOf(item);
      if (item.data.by || item.damaged.has('by')) yield { item, field: 'lead', message: say(words.lead, { name }), hint: words.leadHint };
      else yield { item, message: say(words.both, { name }), hint: words.bothHint };
    }
  },
};
