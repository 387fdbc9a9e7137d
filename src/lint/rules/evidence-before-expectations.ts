import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { fieldSpan, isA } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { openFindings } from '../at-work.ts';
import { firstHand } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  finding: { en: 'What to expect was agreed after the evidence of the finding “{name}” was gathered', cy: 'Cytunwyd ar y disgwyliadau ar ôl casglu tystiolaeth y canfyddiad “{name}”' },
  priority: { en: 'What to expect was agreed after the evidence of the priority “{name}” was gathered', cy: 'Cytunwyd ar y disgwyliadau ar ôl casglu tystiolaeth y flaenoriaeth “{name}”' },
  hint: {
    en: 'If you have looked again since, add that to the evidence with its `when:`; otherwise look once more with these expectations in mind, or mend the date if it is a slip',
    cy: 'Os ydych wedi edrych eto ers hynny, ychwanegwch hynny at y dystiolaeth gyda’i `when:`; fel arall edrychwch unwaith eto gyda’r disgwyliadau hyn mewn cof, neu cywirwch y dyddiad os llithriad ydyw',
  },
  gathered: { en: 'This was gathered before', cy: 'Casglwyd hwn cyn hynny' },
} satisfies Record<string, Said>;

/**
 * Only where every piece that somebody went to see is certainly from before the agreement. What was seen first may be what
 * raised the question; once somebody has looked again, the expectations came first.
 */
export const evidenceBeforeExpectations: Rule = {
  id: 'evidence-before-expectations',
  clause: 'process-expect-before-looking',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What to expect is agreed before evidence is gathered', cy: 'Cytunir ar y disgwyliadau cyn casglu tystiolaeth' },
  why: {
    en: 'The guidance asks that expectations are talked over and agreed before anybody goes on a learning walk or looks at learners’ work. Agreed afterwards, they easily describe what was seen and no longer help to see what is missing.',
    cy: 'Mae’r canllawiau’n gofyn am drafod disgwyliadau a chytuno arnynt cyn i neb fynd ar daith ddysgu neu edrych ar waith dysgwyr. O gytuno arnynt wedyn, hawdd iddynt ddisgrifio’r hyn a welwyd, ac nid ydynt mwyach yn helpu i weld yr hyn sydd ar goll.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    expectations: In a good discussion most learners speak.
    expectations-agreed: 2026-07-10 # <-- here
    evidence:
      walk:
        kind: observation
        when: 2026-06-16
        text: Most learners listened and were not asked.
      asked:
        kind: learner-voice
        when: 2026-09-23
        text: Quieter learners said that somebody else always gets there first.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  siarad:
    title: Siarad er mwyn dysgu
    expectations: Mae’r rhan fwyaf o’r dysgwyr yn siarad mewn trafodaeth dda.
    expectations-agreed: tymor yr hydref 2026 # <-- here
    evidence:
      llyfrau:
        kind: learners-work
        when: Mehefin 2026
        text: Ychydig o’r geiriau newydd sydd yn y llyfrau.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    expectations: In a good discussion most learners speak.
    expectations-agreed: 2026-06
    evidence:
      first-look:
        kind: observation
        when: 2026-03-04
        text: We noticed who answers.
      walk:
        kind: observation
        when: 2026-06-16
        text: Most learners listened and were not asked.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of [...openFindings(school), ...prioritiesAtWork(school, today)]) {
      const before = gatheredBefore(item);
      if (before.length === 0) continue;
      const related = before.map((piece) => ({ message: words.gathered, span: fieldSpan(piece, 'when') }));
      yield { item, field: 'expectations-agreed', message: say(isA(item, 'finding') ? words.finding : words.priority, { name: nameOf(item) }), hint: words.hint, related };
    }
  },
};

/** What somebody went to see, where all of it is from before the agreement; else nothing. */
function gatheredBefore({ data, damaged }: Item<'finding'> | Item<'priority'>): readonly Item<'evidence'>[] {
  const agreed = data['expectations-agreed']?.period?.start;
  if (agreed === undefined || damaged.has('evidence') || data.evidence.some((piece) => piece.damaged.has('kind'))) return [];
  const seen = firstHand(data.evidence);
  return seen.every((piece) => (piece.data.when?.period?.end ?? agreed) < agreed) ? seen : [];
}
