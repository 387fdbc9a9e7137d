import type { Edition } from '../edition/edition.ts';
import { registerOf } from '../edition/register.ts';
import { ACTORS, certaintyOf, FORCE, LOCAL_WELSH_IS_A_DRAFT, NO_LEGAL_ADVICE, WELSH_IS_A_DRAFT } from '../edition/words.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation, Part, Section } from './explanation.ts';
import type { Knowledge } from './knowledge.ts';

const said = {
  sure: { en: 'How sure we are: {sure}.', cy: 'Pa mor siŵr ydym ni: {sure}.' },
  source: { en: 'Section: {section}. Document: {document}.', cy: 'Adran: {section}. Dogfen: {document}.' },
  ask: { en: 'The clause by itself: sip explain clause/{id}', cy: 'Y cymal ar ei ben ei hun: sip explain clause/{id}' },
  actor: { en: 'Whom it speaks to: {actor}.', cy: 'Â phwy y mae’n siarad: {actor}.' },
  expected: { en: 'The word is “should”: a local profile expects it.', cy: 'Y gair yw “dylid”: mae proffil lleol yn ei ddisgwyl.' },
  local: { en: 'It comes from a local document, and is neither law nor national advice.', cy: 'O ddogfen leol y daw, ac nid yw’n gyfraith nac yn gyngor cenedlaethol.' },
} satisfies Record<string, Said>;

/** What a clause says in our words, with its force, how sure we are, its section and its document. */
export function clauseParts(edition: Edition, id: string): Part[] {
  const clause = registerOf(edition)[id]!;
  const { title: document, standing } = edition.sources[clause.source]!;
  const local = standing === 'local';
  return [
    words(clause.text),
    words(local && clause.force === 'should' ? said.expected : FORCE[clause.force]),
    words(local ? said.local : say(said.sure, { sure: certaintyOf(clause) })),
    words(say(said.source, { section: clause.section, document })),
  ];
}

/** The section of an explanation that tells what it rests on. */
export function restsOn(edition: Edition, id: string): Section {
  return section(HEADINGS.rests, ...clauseParts(edition, id), words(say(said.ask, { id })));
}

/** What has to be said at the end of whatever rests on a clause. */
export function clauseNotes(edition: Edition, id: string): Said[] {
  const { force, cyDraft, source } = registerOf(edition)[id]!;
  const local = edition.sources[source]!.standing === 'local';
  return [...(force === 'must' ? [NO_LEGAL_ADVICE] : []), ...(cyDraft ? [local ? LOCAL_WELSH_IS_A_DRAFT : WELSH_IS_A_DRAFT] : [])];
}

/** A clause by itself, and the items and rules that rest on it. */
export function ofClause(id: string, name: string, { edition, rules }: Knowledge): Explanation {
  const clause = registerOf(edition)[id]!;
  const used = [
    ...Object.entries(edition.items).flatMap(([item, { clause: its, title }]) => (its === id ? [{ name: item, about: title }] : [])),
    ...rules.flatMap((rule) => (rule.clause === id ? [{ name: rule.id, about: rule.summary }] : [])),
  ];
  const actor = ACTORS[clause.actor];
  return {
    type: 'clause',
    name,
    title: clause.section,
    sections: [
      section(HEADINGS.asks, ...clauseParts(edition, id), words(say(said.actor, { actor }))),
      ...(used.length > 0 ? [section(HEADINGS.used, { names: used })] : []),
    ],
    notes: clauseNotes(edition, id),
  };
}
