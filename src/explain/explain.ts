import { CHECKS } from './checks.ts';
import { ofClause } from './clause.ts';
import type { Explanation } from './explanation.ts';
import { ofField, ofKind } from './field.ts';
import { ofArea, ofNationalPriority, ofStep, ofTheme } from './guidance.ts';
import { ofItem } from './item.ts';
import { everything, exactName, meaningsOf } from './meanings.ts';
import type { Knowledge } from './knowledge.ts';
import type { Meaning } from './meanings.ts';
import { ofLocalField, ofLocalName, ofProfile } from './profile.ts';
import type { WholeProfile } from '../profile/profile.ts';
import { ofCheck, ofRule } from './rule.ts';

/** What a name most likely means, and what to type for the others. */
export interface Answer {
  readonly explanation: Explanation;
  readonly others: readonly { readonly name: string; readonly meaning: Meaning }[];
}

/** Explains a name. Undefined when nothing is called that. */
export function explain(name: string, knowledge: Knowledge): Answer | undefined {
  const [first, ...rest] = meaningsOf(name, knowledge);
  if (!first) return undefined;
  const all = everything(knowledge);
  return { explanation: explainMeaning(first, knowledge), others: rest.map((meaning) => ({ name: exactName(meaning, all), meaning })) };
}

/** Explains one meaning. */
function explainMeaning(meaning: Meaning, knowledge: Knowledge): Explanation {
  const { id } = meaning;
  const all = everything(knowledge);
  const same = all.find((one) => one.type === meaning.type && one.id === id && (meaning.type !== 'field' || one.defs.includes(meaning.defs[0]!))) ?? meaning;
  const name = exactName(same, all);
  switch (meaning.type) {
    case 'rule':
    case 'local-check':
      return ofRule(knowledge.rules.find((rule) => rule.id === id)!, name, knowledge);
    case 'check':
      return ofCheck(CHECKS[id]!, name);
    case 'item':
      return ofItem(id, name, knowledge);
    case 'area':
      return ofArea(id, name, knowledge);
    case 'theme':
      return ofTheme(id, name, knowledge);
    case 'step':
      return ofStep(id, name, knowledge);
    case 'national-priority':
      return ofNationalPriority(id, name, knowledge);
    case 'field':
      return ofField(meaning, name, knowledge);
    case 'kind':
      return ofKind(id, name);
    case 'clause':
      return ofClause(id, name, knowledge);
    case 'profile':
      return ofProfile(profileWith(knowledge, (profile) => profile.id === id), name, knowledge);
    case 'local-field':
      return ofLocalField(profileWith(knowledge, ({ fields }) => Object.values(fields).some((some) => Object.hasOwn(some, id))), id, name);
    case 'local-name':
      return ofLocalName(profileWith(knowledge, ({ names }) => Object.hasOwn(names, id)), id, name);
  }
}

/** The profile that has something: the school's own before those that are built in. */
const profileWith = ({ profiles = [] }: Knowledge, has: (profile: WholeProfile) => boolean): WholeProfile => profiles.find(has)!;
