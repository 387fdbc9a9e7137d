import type { Said } from '../../language/said.ts';
import { isA } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { calledAs, namesOne, sisterSchools, spellings } from '../federation.ts';
import { isFromOutside, outsideCannotBeTold } from '../outside.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Everybody from outside who looked with the school comes from its own federation',
    cy: 'O ffederasiwn yr ysgol ei hun y daw pawb o’r tu allan a edrychodd gyda hi',
  },
  hint: {
    en: 'Think of somebody who has another governing body, such as a school of the cluster, the local authority or an improvement partner. What the schools of the federation see in each other is worth keeping beside it',
    cy: 'Meddyliwch am rywun sydd â chorff llywodraethu arall, fel ysgol o’r clwstwr, yr awdurdod lleol neu bartner gwella. Mae’n werth cadw’r hyn y mae ysgolion y ffederasiwn yn ei weld yn ei gilydd ochr yn ochr â hynny',
  },
} satisfies Record<string, Said>;

/** Whoever is no school has a governing body of no federation. */
const BEYOND = new Set(['authority', 'improvement-partner', 'diocese', 'estyn']);

/** Whether an outside view was given by one of these schools, as far as its words tell. */
function isFromOneOf(schools: readonly string[], item: Item): boolean {
  if (isA(item, 'perspective')) return !BEYOND.has(item.data.kind ?? '') && spellings(item.data.from).some((from) => namesOne(schools, from));
  if (isA(item, 'evidence')) return item.data.kind === 'peer-review' && [...calledAs(item.data.by), ...spellings(item.data.source), ...spellings(item.data.text)].some((said) => namesOne(schools, said));
  return isA(item, 'log-entry') && item.data.kind === 'peer-review' && [...calledAs(item.data.by), ...spellings(item.data.text)].some((said) => namesOne(schools, said));
}

/** It knows the other schools only by `federated-with:`, and a view whose giver it cannot place counts as one from beyond. */
export const perspectiveWithinFederation: Rule = {
  id: 'perspective-within-federation',
  clause: 'federation-view-from-beyond',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Somebody from outside the federation looked with the school', cy: 'Edrychodd rhywun o’r tu allan i’r ffederasiwn gyda’r ysgol' },
  why: {
    en: 'The guidance asks for an outside view from other schools, and in law the schools of a federation are other schools. They also share one governing body and often one head teacher, so what all of them have grown used to is easily missed. It is our reading, and not the words of the guidance, that one view should come from beyond.',
    cy: 'Mae’r canllawiau’n gofyn am olwg o’r tu allan gan ysgolion eraill, ac yn ôl y gyfraith ysgolion eraill yw ysgolion ffederasiwn. Maent hefyd yn rhannu un corff llywodraethu ac yn aml un pennaeth, felly hawdd yw peidio â gweld yr hyn y mae pawb wedi arfer ag ef. Ein dehongliad ni, ac nid geiriau’r canllawiau, yw y dylai un olwg ddod o’r tu hwnt.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd
  federation: The Estuary Federation
  federated-with: Ysgol Tan-y-graig
self-evaluation:
  perspectives:
    across-the-bridge:
      from: The senior teacher of Ysgol Tan-y-graig # <-- here
      kind: school
      text: Our youngest learners are asked more than hers, and answer less.
`,
    },
    {
      'plan.yaml': `school:
  name: Ysgol Tan-y-graig
  language: cy
  federated-with: [foryd, Ysgol Pen-llyn]
people:
  foryd:
    title: {cy: Ysgol y Foryd, en: Foryd School}
self-evaluation:
  perspectives:
    y-foryd:
      from: Pennaeth cynorthwyol Ysgol y Foryd # <-- here
findings:
  cwestiynu:
    kind: improve
    finding: Ychydig o amser sydd i feddwl cyn ateb.
    evidence:
      ymweliad:
        kind: peer-review
        by: [Ysgol Pen-llyn]
        text: Gwelwyd yr un peth ym mhob dosbarth.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd
  federation: The Estuary Federation
  federated-with: [Ysgol Tan-y-graig]
self-evaluation:
  perspectives:
    across-the-bridge:
      from: The senior teacher of Ysgol Tan-y-graig
      kind: school
    partner:
      from: The improvement partner, who also knows Ysgol Tan-y-graig
      kind: improvement-partner
`,
    },
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd
  federation: The Estuary Federation
self-evaluation:
  perspectives:
    neighbours:
      from: Two teachers of the next school along the coast
      kind: school
`,
    },
  ],
  *check(school) {
    const sisters = sisterSchools(school);
    if (sisters.length === 0 || school.root.data.school!.damaged.has('federated-with') || outsideCannotBeTold(school)) return;
    const views = school.items.filter((item) => !item.empty && isFromOutside(item));
    const [first] = views;
    if (!first || !views.every((item) => isFromOneOf(sisters, item))) return;
    yield { item: first, field: isA(first, 'perspective') ? 'from' : 'by', message: words.message, hint: words.hint };
  },
};
