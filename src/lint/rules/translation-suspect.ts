import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Item } from '../../link/school.ts';
import { referenceTo, sayWhen } from '../left-behind.ts';
import { fieldsListed } from '../naming.ts';
import type { OlderWords } from '../past.ts';
import type { Rule } from '../rule.ts';

const words = {
  cy: { en: 'The Welsh under {fields} is older than the English, which was changed {when}{what}', cy: 'Mae’r Gymraeg o dan {fields} yn hŷn na’r Saesneg, a newidiwyd {when}{what}' },
  en: { en: 'The English under {fields} is older than the Welsh, which was changed {when}{what}', cy: 'Mae’r Saesneg o dan {fields} yn hŷn na’r Gymraeg, a newidiwyd {when}{what}' },
  hint: {
    en: 'Bring the older words up to date; where both still say the same, record that with `sip confirm {what}`: this comes back when one is changed again',
    cy: 'Diweddarwch y geiriau hŷn; lle mae’r ddwy’n dal i ddweud yr un peth, cofnodwch hynny gyda `sip confirm {what}`: daw hyn yn ôl pan newidir un ohonynt eto',
  },
} satisfies Record<string, Said>;

/** Two languages that no longer say the same: a reader of the one is told something else than a reader of the other. */
export const translationSuspect: Rule = {
  id: 'translation-suspect',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'Words in two languages were changed together', cy: 'Newidiwyd geiriau mewn dwy iaith gyda’i gilydd' },
  why: {
    en: 'Where one language was changed and the other was not, families and governors who read the older words are told something else. Only a person can say whether it matters.',
    cy: 'Lle newidiwyd un iaith a’r llall heb ei newid, dywedir rhywbeth arall wrth y teuluoedd a’r llywodraethwyr sy’n darllen y geiriau hŷn. Dim ond person a all ddweud a yw hynny o bwys.',
  },
  before: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title:
      en: Reading fluently
      cy: Darllen yn rhugl
    aiming-for:
      en: Most learners choose a book of their own.
      cy: Mae’r rhan fwyaf o ddysgwyr yn dewis llyfr drostynt eu hunain.
`,
    },
  ],
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title:
      en: Reading fluently
      cy: Darllen yn rhugl
    aiming-for: # <-- here
      en: Every learner reads at home three times a week.
      cy: Mae’r rhan fwyaf o ddysgwyr yn dewis llyfr drostynt eu hunain.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title:
      en: Reading fluently
      cy: Darllen yn rhugl
    aiming-for:
      en: Every learner reads at home three times a week.
      cy: Mae pob dysgwr yn darllen gartref deirgwaith yr wythnos.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title:
      en: Reading fluently
      cy: Darllen yn rhugl
    aiming-for:
      en: Most learners choose books of their own.
      cy: Mae’r rhan fwyaf o ddysgwyr yn dewis llyfr drostynt eu hunain.
confirmations:
  - of: reading
    read-in-both: aiming-for
    when: 2026-11-23
    by: Welsh lead
`,
    },
  ],
  *check(school, { past }) {
    for (const [item, all] of byItem(past?.words ?? [])) {
      const [first] = all as [OlderWords];
      // What was left behind in the other direction is told once this is settled.
      const told = all.filter(({ older }) => older === first.older);
      const fields = [...new Set(told.map(({ field }) => field))];
      const { of } = first.place;
      const what = [...(of ? [referenceTo(school, of)] : []), ...told.map(({ place }) => `--read-in-both ${safe(place.words, 90)}`)].join(' ');
      yield { item, field: first.field, message: say(words[first.older], { fields: fieldsListed(fields), when: sayWhen(first.since), what: first.what }), hint: say(words.hint, { what }) };
    }
  },
};

function byItem(words: readonly OlderWords[]): ReadonlyMap<Item, readonly OlderWords[]> {
  const found = new Map<Item, OlderWords[]>();
  for (const one of words) found.set(one.item, [...(found.get(one.item) ?? []), one]);
  return found;
}
