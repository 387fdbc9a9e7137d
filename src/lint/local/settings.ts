import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import { spanOf } from '../../parse/node.ts';
import type { Quiet } from '../../profile/profile.ts';
import type { Rule } from '../rule.ts';
import { noSuchRule } from '../settings.ts';

const words = {
  law: { en: '“{rule}” is law, and a profile cannot touch it', cy: 'Y gyfraith yw “{rule}”, ac ni all proffil gyffwrdd â hi' },
  lawHint: { en: 'Take the line away. A profile makes advice louder or quieter, and nothing else', cy: 'Tynnwch y llinell. Gwneud cyngor yn uwch neu’n ddistawach y mae proffil, a dim byd arall' },
  people: { en: '“{rule}” looks after people’s privacy, and a profile cannot make it quieter', cy: 'Mae “{rule}” yn gofalu am breifatrwydd pobl, ac ni all proffil ei distewi' },
  peopleHint: { en: 'Take the line away. A school leaves a single sentence by its mark', cy: 'Tynnwch y llinell. Mae ysgol yn gadael un frawddeg yn ôl ei nod' },
} satisfies Record<string, Said>;

/** How loud the local profile has a rule of advice. Undefined where it says nothing, and for what it cannot reach. */
export const localSeverity = ({ local }: School, rule: Rule): Quiet | undefined => {
  const severities = local?.profile?.severities;
  return severities && !rule.personal && Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
};

/** What a profile of the school's own says of rules that there are not, or that no profile reaches. */
export function localSettings({ local }: School, rules: readonly Rule[], known: ReadonlySet<string>, laws: ReadonlySet<string>): Diagnostic[] {
  return [...(local?.places ?? [])].flatMap(([rule, node]): Diagnostic[] => {
    const personal = rules.some(({ id, personal: tellsOfPeople }) => id === rule && tellsOfPeople);
    if (known.has(rule) && !personal) return [];
    const untouchable = laws.has(rule) ? { message: words.law, hint: words.lawHint } : personal ? { message: words.people, hint: words.peopleHint } : undefined;
    const said = untouchable ? { ...untouchable, message: say(untouchable.message, { rule: safe(rule, 60) }) } : noSuchRule(rule, known);
    return [{ rule: 'profile', severity: 'error', basis: 'integrity', ...said, span: spanOf(node, 'key') }];
  });
}
