import { sentence } from '../diagnostics/view.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { fieldsOf } from '../statutory/places.ts';
import { clauseNotes, clauseParts } from './clause.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation, Part } from './explanation.ts';
import { pathOf } from './example.ts';
import { itemExamples } from './item-examples.ts';
import type { Knowledge } from './knowledge.ts';

const said = {
  draft: { en: 'In a draft: something to do. The exit code stays 0.', cy: 'Mewn drafft: rhywbeth i’w wneud. Mae’r cod gorffen yn aros yn 0.' },
  error: { en: 'For approval, and approved: an error. The exit code is 1.', cy: 'I’w gymeradwyo, ac wedi’i gymeradwyo: gwall. Y cod gorffen yw 1.' },
  warning: { en: 'For approval, and approved: a warning.', cy: 'I’w gymeradwyo, ac wedi’i gymeradwyo: rhybudd.' },
  partly: { en: 'When only a part of it is missing: a warning.', cy: 'Pan fydd rhan ohono’n unig ar goll: rhybudd.' },
  undated: {
    en: 'Where no day in `prepared:` says when the plan was prepared, its day cannot be told: a warning.',
    cy: 'Lle nad oes diwrnod yn `prepared:` sy’n dweud pryd y paratowyd y cynllun, ni ellir dweud erbyn pryd y mae ei angen: rhybudd.',
  },
  notSet: { en: 'Law cannot be set aside or made quieter.', cy: 'Ni ellir rhoi’r gyfraith o’r neilltu na’i distewi.' },
  may: { en: 'The law has cases to which this does not apply. Say so, with the reason:', cy: 'Mae gan y gyfraith achosion nad yw hyn yn berthnasol iddynt. Dywedwch hynny, gyda’r rheswm:' },
  mayNot: {
    en: 'The law has no such case that we know of. Where there is little to say, one honest sentence is enough.',
    cy: 'Nid oes achos o’r fath yn y gyfraith hyd y gwyddom. Lle nad oes llawer i’w ddweud, mae un frawddeg onest yn ddigon.',
  },
  where: { en: 'In: {path}', cy: 'Yn: {path}' },
  clause: { en: 'The clause by itself: sip explain clause/{id}', cy: 'Y cymal ar ei ben ei hun: sip explain clause/{id}' },
  list: { en: 'To see how a plan stands on every item: sip validate --checklist', cy: 'I weld sut mae cynllun ar bob eitem: sip validate --checklist' },
} satisfies Record<string, Said>;

const ID: Said = { en: 'id', cy: 'enw byr' };

/** How loud it is to miss what law asks for, at each stage, and that nothing makes it quieter. */
export const loudnessOfLaw = (severity: 'error' | 'warning', more: readonly Said[] = []): readonly Part[] => [said.draft, said[severity], ...more, said.notSet].map(words);

/** A statutory item: what is asked, where it goes, and how loud it is at each stage. */
export function ofItem(id: string, name: string, { edition }: Knowledge): Explanation {
  const item = edition.items[id]!;
  const examples = itemExamples(id);
  const paths = fieldsOf(id).map(([def, field]) => words(say(said.where, { path: pathOf(def, field, ID) })));
  return {
    type: 'item',
    name,
    title: item.title,
    sections: [
      section(HEADINGS.law, ...clauseParts(edition, item.clause), words(say(said.clause, { id: item.clause }))),
      section(HEADINGS.where, words(inSentence(item.hint)), ...paths),
      ...(examples ? [section(HEADINGS.bad, { code: examples.bad }), section(HEADINGS.good, { code: examples.good })] : []),
      section(HEADINGS.loud, ...loudnessOfLaw(item.severity, [...(item.severity === 'error' && item.partly === 'warning' ? [said.partly] : []), ...(id === 'review-annual' ? [said.undated] : []), ...(item.ours ? [inSentence(say(item.ours, edition.thresholds))] : [])])),
      section(HEADINGS.notApply, ...(item.mayNotApply ? [words(said.may), { code: reason(id) }] : [words(said.mayNot)])),
      section(HEADINGS.next, words(said.list)),
    ],
    notes: clauseNotes(edition, item.clause),
  };
}

const inSentence = ({ en, cy }: Said): Said => ({ en: sentence(en), cy: sentence(cy) });

const reason = (id: string): Said => ({ en: `does-not-apply:\n  ${id}: The reason, in a sentence.`, cy: `does-not-apply:\n  ${id}: Y rheswm, mewn brawddeg.` });
