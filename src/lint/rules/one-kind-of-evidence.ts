import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds, hintOn, kindName } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” rests on one kind of evidence ({kind})', cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar un math o dystiolaeth ({kind})' },
  beside: {
    en: 'Beside what is marked as other, the finding “{name}” rests on one kind of evidence ({kind})',
    cy: 'Ar wahân i’r hyn a nodwyd fel other, mae’r canfyddiad “{name}” yn seiliedig ar un math o dystiolaeth ({kind})',
  },
  far: {
    en: 'As far as can be seen from the kinds that are said, the finding “{name}” rests on one kind of evidence ({kind})',
    cy: 'Hyd y gellir gweld o’r mathau a nodwyd, mae’r canfyddiad “{name}” yn seiliedig ar un math o dystiolaeth ({kind})',
  },
  hint: {
    en: 'Add what was seen, heard or read elsewhere, such as learner voice, learners’ work, a visit or families. More of the same kind does not help',
    cy: 'Ychwanegwch yr hyn a welwyd, a glywyd neu a ddarllenwyd mewn man arall, er enghraifft llais y dysgwr, gwaith dysgwyr, ymweliad neu deuluoedd. Nid yw mwy o’r un math yn helpu',
  },
} satisfies Record<string, Said>;

/** Triangulation by kind. Where the one kind is summative assessment or external data, that is the more exact thing to say and has its own rule. */
export const oneKindOfEvidence: Rule = {
  id: 'one-kind-of-evidence',
  clause: 'triangulate',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding rests on more than one kind of evidence', cy: 'Mae canfyddiad yn seiliedig ar fwy nag un math o dystiolaeth' },
  why: {
    en: 'The guidance asks schools to triangulate: to set side by side what was seen, what learners say, what assessment shows and what the context is. One kind alone can mislead, however much of it there is.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion driongli: gosod ochr yn ochr yr hyn a welwyd, yr hyn y mae dysgwyr yn ei ddweud, yr hyn y mae asesu’n ei ddangos a’r cyd-destun. Gall un math ar ei ben ei hun gamarwain, faint bynnag ohono sydd.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    evidence: # <-- here
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
      day-by-day:
        kind: contextual-data
        text: Most absences last one day.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    evidence: # <-- here
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
      mornings:
        text: The first lesson is the emptiest.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    evidence:
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
      mornings:
        kind: parent-voice
        text: Families said that mornings are the hardest part.
`,
    },
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  diwrnodau:
    kind: improve
    finding: Diwrnodau unigol a gollir gan amlaf.
    evidence:
      cofrestr:
        kind: contextual-data
        text: Dydd Llun a dydd Gwener sydd isaf.
      teuluoedd:
        kind: parent-voice
        text: Y bore yw’r rhan anoddaf.
      arall:
        text: Y wers gyntaf yw’r wacaf.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    left:
      reason: Next year, when the new register has run for a year.
    evidence:
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
`,
    },
  ],
  *check(school) {
    for (const ground of grounds(school)) {
      const { finding, pieces, kinds, onlySummative, onlyExternal, unsaid } = ground;
      if (kinds.length > 1 || onlySummative || onlyExternal) continue;
      const kind = kinds[0] ?? pieces[0]!.data.kind!;
      const alone = pieces.every(({ data }) => data.kind === kind);
      const message = unsaid ? words.far : alone ? words.message : words.beside;
      yield { item: finding, field: 'evidence', message: say(message, { name: nameOf(finding), kind: kindName(kind) }), hint: hintOn(ground, words.hint) };
    }
  },
};
