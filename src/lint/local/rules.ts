import { safe } from '../../diagnostics/safe.ts';
import { nearest } from '../../format/near.ts';
import type { School } from '../../link/school.ts';
import { filled } from '../../profile/fill.ts';
import { localName } from '../../profile/profile.ts';
import type { LocalCheck, Profile } from '../../profile/profile.ts';
import { isPlan } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Finding, Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { fieldNames } from './fields.ts';
import { applies, lacking } from './needs.ts';
import { reach } from './reach.ts';
import type { Place } from './reach.ts';

const made = new WeakMap<Profile, readonly Rule[]>();

/** The checks of a profile as rules, so that settings, setting aside, `--only`, `explain` and lists of rules know them as they know ours. */
export function localRules(profile: Profile): readonly Rule[] {
  let rules = made.get(profile);
  if (!rules) {
    const names = fieldNames(profile);
    made.set(profile, (rules = [...Object.entries(profile.checks).map(([id, check]) => ruleOf(profile, id, check)), ...(names ? [names] : [])]));
  }
  return rules;
}

/** Every rule that applies to a school: those of the program, and those of its local profile. */
export const rulesOf = ({ local }: Pick<School, 'local'>): readonly Rule[] => (local?.profile ? [...RULES, ...localRules(local.profile)] : RULES);

function ruleOf(profile: Profile, id: string, check: LocalCheck): Rule {
  const { clause, severity, title, why, where, when, needs, message, hint } = check;
  const field = where.at(-1)!;
  // An item stands in one file; a part of the plan as a whole may stand in one that was not read.
  const whole = !where.includes('*');
  return {
    id: localName(profile, id),
    clause,
    basis: 'local',
    severity,
    summary: title,
    why,
    ...(whole ? { across: true as const } : {}),
    bad: [],
    good: [],
    *check(school, { today }): Generator<Finding> {
      if (whole && !isPlan(school)) return;
      for (const place of reach(school, where)) {
        const found = applies(place, when) ? lacking(place, needs, school, today) : undefined;
        if (!found || mayBeMisspelt(profile, place, field)) continue;
        const { item } = place;
        const say = (said: LocalCheck['message']) => filled(said, profile.names, nameOf(item), safe(found.written, 90));
        yield { item, field, ...(found.node ? { node: found.node } : {}), message: say(message), hint: say(hint) };
      }
    },
  };
}

/** A field that is not there under its own name, where another is nearly called that: the slip is told, and not a second time as something missing. */
function mayBeMisspelt({ fields }: Profile, { item, holder, value }: Place, field: string): boolean {
  const own = fields[item.def];
  if (value || !own || !Object.hasOwn(own, field)) return false;
  return [...holder.entries.keys()].some((key) => key.startsWith('x-') && !Object.hasOwn(own, key) && nearest(key.slice(2), [field.slice(2)]) !== undefined);
}
