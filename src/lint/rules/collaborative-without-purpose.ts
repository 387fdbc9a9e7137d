import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  purpose: { en: 'The collaborative “{name}” does not say what it is for', cy: 'Nid yw’r grŵp cydweithredol “{name}” yn dweud beth yw ei ddiben' },
  purposeHint: { en: 'Add `purpose:` with a sentence on what it should change for learners', cy: 'Ychwanegwch `purpose:` gyda brawddeg ar yr hyn y dylai ei newid i ddysgwyr' },
  agreement: { en: 'The collaborative “{name}” does not say how its members have agreed to work together', cy: 'Nid yw’r grŵp cydweithredol “{name}” yn dweud sut y cytunodd ei aelodau i gydweithio' },
  agreementHint: { en: 'Add `agreement:` with a sentence: how often they meet, what they share, what each brings', cy: 'Ychwanegwch `agreement:` gyda brawddeg: pa mor aml y maent yn cwrdd, beth y maent yn ei rannu, beth a ddaw gan bob un' },
  both: { en: 'The collaborative “{name}” says neither what it is for nor how its members work together', cy: 'Nid yw’r grŵp cydweithredol “{name}” yn dweud beth yw ei ddiben na sut y mae ei aelodau’n cydweithio' },
  bothHint: { en: 'Add `purpose:` and `agreement:`, each with a sentence', cy: 'Ychwanegwch `purpose:` ac `agreement:`, pob un gyda brawddeg' },
} satisfies Record<string, Said>;

/** What makes a group of schools more than a list of names. One message for each. */
export const collaborativeWithoutPurpose: Rule = {
  id: 'collaborative-without-purpose',
  clause: 'gb-collaboration-focus',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A collaborative says what it is for and how its members work together', cy: 'Mae grŵp cydweithredol yn dweud beth yw ei ddiben a sut y mae ei aelodau’n cydweithio' },
  why: {
    en: 'The guidance asks that collaboration keeps to what makes leadership, learning, teaching and well-being better. It works best where schools have agreed what each is to gain. Two sentences help those who join later, and governors who ask what the time is for.',
    cy: 'Mae’r canllawiau’n gofyn bod cydweithio’n cadw at yr hyn sy’n gwella arweinyddiaeth, dysgu, addysgu a llesiant. Mae’n gweithio orau lle mae ysgolion wedi cytuno ar yr hyn y mae pob un i’w ennill. Mae dwy frawddeg yn helpu’r rhai sy’n ymuno’n ddiweddarach, a llywodraethwyr sy’n gofyn i beth y mae’r amser.',
  },
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster: # <-- here
    title: The valley cluster
    kind: vertical
  three-schools: # <-- here
    title: The three small schools
    kind: horizontal
    purpose: To look at learning together.
`,
    },
    {
      'plan.yaml': `language: cy
collaboratives:
  ysgolion-arbennig: # <-- here
    title: Ysgolion arbennig y ddwy sir
    kind: horizontal
    agreement: Mae’r penaethiaid yn cwrdd bob hanner tymor.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley cluster
    kind: vertical
    purpose: One path for learners from 3 to 16.
    agreement: The heads meet each half-term and share what they find.
`,
    },
  ],
  *check(school) {
    for (const item of school.all('collaborative')) {
      const missing = (['purpose', 'agreement'] as const).filter((field) => !item.data[field] && !item.damaged.has(field));
      const name = nameOf(item);
      if (missing.length === 2) yield { item, message: say(words.both, { name }), hint: words.bothHint };
      else if (missing[0] === 'purpose') yield { item, field: 'purpose', message: say(words.purpose, { name }), hint: words.purposeHint };
      else if (missing[0] === 'agreement') yield { item, field: 'agreement', message: say(words.agreement, { name }), hint: words.agreementHint };
    }
  },
};
