import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds, hintOn } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The finding “{name}” rests on external data only',
    cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar ddata allanol yn unig',
  },
  far: {
    en: 'As far as can be seen from the kinds that are said, the finding “{name}” rests on external data only',
    cy: 'Hyd y gellir gweld o’r mathau a nodwyd, mae’r canfyddiad “{name}” yn seiliedig ar ddata allanol yn unig',
  },
  hint: {
    en: 'Add what the school itself has seen, heard or read, each with its `kind:`',
    cy: 'Ychwanegwch yr hyn y mae’r ysgol ei hun wedi ei weld, ei glywed neu ei ddarllen, pob un gyda’i `kind:`',
  },
} satisfies Record<string, Said>;

/** One of three: summative only, external only, figures only. Where summative assessment is all there is, that is told instead. What visitors saw and wrote comes from outside too, and is no data. */
export const externalDataAlone: Rule = {
  id: 'external-data-alone',
  clause: 'external-data-in-context',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding does not rest on external data only', cy: 'Nid yw canfyddiad yn seiliedig ar ddata allanol yn unig' },
  why: {
    en: 'The guidance asks that external data, such as personalised assessments and qualifications, be read in context and never by itself. What learners do and say in school shows what the figures mean.',
    cy: 'Mae’r canllawiau’n gofyn i ddata allanol, fel asesiadau personol a chymwysterau, gael ei ddarllen yn ei gyd-destun a byth ar ei ben ei hun. Mae’r hyn y mae dysgwyr yn ei wneud a’i ddweud yn yr ysgol yn dangos ystyr y ffigurau.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners read word by word.
    evidence: # <-- here
      personalised:
        kind: assessment-data
        origin: external
        assessment: formative
        text: Scores are below those of similar schools.
      leavers:
        kind: contextual-data
        origin: external
        text: Few leavers go on to read for pleasure.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners read word by word.
    evidence: # <-- here
      personalised:
        kind: assessment-data
        origin: external
        assessment: formative
        text: Scores are below those of similar schools.
      beside-it:
        text: Year 4 is where it begins.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    evidence:
      personol:
        kind: assessment-data
        origin: external
        text: Mae’r sgoriau’n is na rhai ysgolion tebyg.
      gwersi:
        kind: observation
        text: Clywyd dysgwyr yn darllen.
  geirfa:
    kind: improve
    finding: Prin y defnyddir geirfa newydd.
    evidence:
      arolygwyr:
        kind: external-report
        origin: external
        text: Clywodd arolygwyr atebion byr.
`,
    },
  ],
  *check(school) {
    for (const ground of grounds(school)) {
      const { finding, onlyExternal, onlySummative, unsaid } = ground;
      if (!onlyExternal || onlySummative) continue;
      yield { item: finding, field: 'evidence', message: say(unsaid ? words.far : words.message, { name: nameOf(finding) }), hint: hintOn(ground, words.hint) };
    }
  },
};
