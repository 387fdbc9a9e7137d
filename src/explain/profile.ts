import { FORMAT } from '../format/format.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { localName } from '../profile/profile.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation, Part, Section } from './explanation.ts';
import type { Knowledge } from './knowledge.ts';

const said = {
  local: { en: 'It is what one authority or school expects beside the guidance. It is never law, and takes nothing from the guidance.', cy: 'Dyma’r hyn y mae un awdurdod neu ysgol yn ei ddisgwyl ochr yn ochr â’r canllawiau. Nid yw byth yn gyfraith, ac nid yw’n tynnu dim o’r canllawiau.' },
  on: { en: 'It stands on the edition {on}.', cy: 'Mae’n sefyll ar yr argraffiad {on}.' },
  use: { en: 'A school takes it on in sip.yaml:', cy: 'Mae ysgol yn ei fabwysiadu yn sip.yaml:' },
  document: { en: 'Document: {document}.', cy: 'Dogfen: {document}.' },
  checks: { en: 'What it looks for', cy: 'Yr hyn y mae’n chwilio amdano' },
  fields: { en: 'Its own fields', cy: 'Ei feysydd ei hun' },
  names: { en: 'What it calls groups and roles', cy: 'Ei enwau ar grwpiau a rolau' },
  settings: { en: 'What it sets', cy: 'Yr hyn y mae’n ei osod' },
  onKind: { en: 'On each: {kind}. Field of the profile: {profile}.', cy: 'Ar bob: {kind}. Maes y proffil: {profile}.' },
  inProfile: { en: 'The profile: {profile}. To see it: sip explain profile/{id}', cy: 'Y proffil: {profile}. I’w weld: sip explain profile/{id}' },
} satisfies Record<string, Said>;

/** A local profile as a whole: what it is, what it looks for, its fields and names. */
export function ofProfile(profile: WholeProfile, name: string, { profiles, ownFile }: Knowledge): Explanation {
  const { id, title, about, on, sources, fields, names, thresholds, severities, checks } = profile;
  const list = (heading: Said, entries: readonly { readonly name: string; readonly about: Said }[]): Section[] => (entries.length === 0 ? [] : [section(heading, { names: entries })]);
  const takenOnBy = profile === profiles?.[0] && ownFile !== undefined ? ownFile : id;
  const settings = Object.entries({ ...thresholds, ...severities }).map(([what, value]) => ({ name: what, about: same(String(value)) }));
  return {
    type: 'profile',
    name,
    title,
    sections: [
      section(HEADINGS.what, words(about), words(said.local), words(say(said.on, { on }))),
      section(HEADINGS.rests, ...Object.values(sources).map((source) => words(say(said.document, { document: source.title })))),
      ...list(said.checks, Object.entries(checks).map(([check, { title: of }]) => ({ name: localName(profile, check), about: of }))),
      ...list(said.fields, Object.values(fields).flatMap((some) => Object.entries(some).map(([field, { title: of }]) => ({ name: field, about: of })))),
      ...list(said.names, Object.entries(names).map(([of, { title: called }]) => ({ name: of, about: called }))),
      ...list(said.settings, settings),
      section(HEADINGS.example, words(said.use), { code: same(`profile: ${takenOnBy}`) }),
    ],
    notes: [],
  };
}

/** One of a profile's own fields. */
export function ofLocalField(profile: WholeProfile, id: string, name: string): Explanation {
  const on = Object.entries(profile.fields).filter(([, some]) => Object.hasOwn(some, id));
  const { title, about, words: known } = on[0]![1][id]!;
  const takes: Part[] = known ? [{ names: Object.entries(known).map(([word, meaning]) => ({ name: word, about: meaning })) }] : [];
  const kind = joinSaid(on.map(([def]) => FORMAT[def]!.title), ', ');
  return {
    type: 'local-field',
    name,
    title,
    sections: [
      section(HEADINGS.what, words(about)),
      section(HEADINGS.where, words(say(said.onKind, { kind, profile: profile.title }))),
      ...(takes.length > 0 ? [section(HEADINGS.takes, ...takes)] : []),
      section(HEADINGS.rests, words(said.local), words(say(said.inProfile, { profile: profile.title, id: profile.id }))),
    ],
    notes: [],
  };
}

/** What a group or a role is called in a profile. */
export function ofLocalName(profile: WholeProfile, id: string, name: string): Explanation {
  const { title, about } = profile.names[id]!;
  return {
    type: 'local-name',
    name,
    title,
    sections: [...(about ? [section(HEADINGS.what, words(about))] : []), section(HEADINGS.rests, words(said.local), words(say(said.inProfile, { profile: profile.title, id: profile.id })))],
    notes: [],
  };
}
