import type { Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { yearName } from '../../link/calendar.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { currentYearOf, yearIsOver } from '../../link/priorities.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The earlier target “{name}” was not fully met, and nothing this year takes it on',
    cy: 'Ni chyflawnwyd y targed blaenorol “{name}” yn llawn, ac nid oes dim eleni’n ei gario ymlaen',
  },
  hint: {
    en: 'Write {id} under `because:` of a priority, or the priority under `carried-into:` here; if it is let go, set this aside with `accept:` and a `reason:`',
    cy: 'Ysgrifennwch {id} o dan `because:` blaenoriaeth, neu’r flaenoriaeth o dan `carried-into:` yma; os caiff ei ollwng, rhowch hyn o’r neilltu gydag `accept:` a `reason:`',
  },
} satisfies Record<string, Said>;

/** Only of the year before. Why it was missed, which the law asks for, is not why it is let go. */
export const unmetTargetLeft: Rule = {
  id: 'unmet-target-left',
  clause: 'sustain',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'An earlier target that was not fully met comes back, or is let go with a word', cy: 'Mae targed blaenorol na chyflawnwyd yn llawn yn dod yn ôl, neu’n cael ei ollwng gyda gair' },
  why: {
    en: 'The guidance asks schools not simply to move on to the next thing. A target that was missed may be right to let go; one word on which it is spares everybody from guessing next year. Why it was missed, which the law asks for, is another question than whether it goes on.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion beidio â symud ymlaen at y peth nesaf heb fwy. Gall fod yn iawn gollwng targed a fethwyd; mae gair am ba un yw yn arbed i bawb ddyfalu’r flwyddyn nesaf. Cwestiwn arall yw pam y’i methwyd, y mae’r gyfraith yn gofyn amdano, nag a yw’n parhau.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
previous-targets:
  2025-26:
    spelling: # <-- here
      title: Fewer learners guess at common words.
      met: partly
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
previous-targets:
  2025-26:
    speaking: # <-- here
      title: More learners speak up in whole-class talk.
      met: partly
      why-not: Half of the classes began in the summer only.
    spelling: # <-- here
      title: Fewer learners guess at common words.
      met: partly
      why-not: The new scheme came late.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
previous-targets:
  2025-26:
    spelling:
      title: Fewer learners guess at common words.
      met: partly
      why-not: The new scheme came late.
      carried-into: [oracy]
`,
    },
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  sillafu:
    title: Sillafu’n hyderus
    because: [2025-26/sillafu]
previous-targets:
  2025-26:
    sillafu:
      title: Llai o ddysgwyr yn dyfalu geiriau cyffredin.
      met: partly
    llyfrgell:
      title: Y llyfrgell ar agor bob dydd.
      met: not-met
      why-not: Nid oes staff i’w chadw ar agor.
      accept:
        unmet-target-left:
          reason: Mae llyfrgell y dref ar agor bob dydd, ac fe’i gollyngwyd.
    iard:
      title: Gêmau ar yr iard.
      met: fully
`,
    },
  ],
  *check(school, { today }) {
    if (school.all('priority').length === 0 || yearIsOver(school, today) || cannotFollow(school, 'priority', 'because') || cannotFollow(school, 'previous-target', 'carried-into')) return;
    const last = yearName(currentYearOf(school, today) - 1);
    const answered = new Set(school.all('priority').flatMap(({ data }) => data.because.map(({ to }) => to)));
    const missed = school.all('previous-target').filter(({ path, data: { met } }) => path.startsWith(`${last}/`) && (met === 'partly' || met === 'not-met'));
    for (const item of missed) {
      if (item.data['carried-into'].length > 0 || answered.has(item)) continue;
      yield { item, message: say(words.message, { name: nameOf(item) }), hint: say(words.hint, { id: idOf(item) }) };
    }
  },
};
