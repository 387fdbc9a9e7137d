import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { acceptanceOf, acceptancesOn } from '../link/acceptance.ts';
import { examplesIn } from '../link/example.ts';
import { isPast } from '../link/time.ts';
import type { Day } from '../link/calendar.ts';
import { aboutItem, fieldSpan, isWithin } from '../link/school.ts';
import type { Acceptance, Item, School } from '../link/school.ts';
import { spanOf } from '../parse/node.ts';
import { leftAlone } from './personal.ts';
import type { Past } from './past.ts';
import type { Finding, Rule } from './rule.ts';
import { localSettings, localSeverity } from './local/settings.ts';
import { mayBeLocal, readSettings, unknownRule } from './settings.ts';
import type { Settings } from './settings.ts';
import { lawsOf, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

const words = {
  unused: { en: 'Nothing here needs the advice “{rule}” to be set aside any more', cy: 'Nid oes angen rhoi’r cyngor “{rule}” o’r neilltu yma mwyach' },
  unusedHint: { en: 'Take the lines away', cy: 'Tynnwch y llinellau' },
  expired: { en: 'The advice “{rule}” was set aside until a day that has passed', cy: 'Rhoddwyd y cyngor “{rule}” o’r neilltu hyd at ddiwrnod sydd wedi mynd heibio' },
  expiredHint: { en: 'Look at it again: act on it, or give a new date and reason', cy: 'Edrychwch arno eto: gweithredwch arno, neu rhowch ddyddiad a rheswm newydd' },
} satisfies Record<string, Said>;

/**
 * Runs rules over a school. Rules read and yield; they can change nothing. What a school has set aside is left out.
 *
 * @param only the rules that were asked for by name: no preset leaves them out, and nothing else is said
 * @param past what has changed since earlier versions, where somebody read them
 */
export function lint(school: School, rules: readonly Rule[], today: Day, only?: ReadonlySet<string>, past?: Past): Diagnostic[] {
  const laws = lawsOf(school.edition, rules);
  const known = new Set(rules.filter(({ id }) => !laws.has(id)).map(({ id }) => id));
  const settings = readSettings(school, known, laws);
  const acceptances = new Acceptances(school, known, today, laws);
  const examples = examplesIn(school);
  const found: Diagnostic[] = [...settings.problems, ...localSettings(school, rules, known, laws)];
  for (const rule of rules) {
    const standing = standingOf(rule, school.edition);
    const own = settings.rules.get(rule.id);
    const severity = standing && loudness(rule, standing, school, settings, only);
    if (severity === undefined || severity === 'silent') {
      acceptances.skip(rule.id);
      continue;
    }
    if (rule.across && (school.unreadable.length > 0 || school.dropped)) {
      acceptances.skip(rule.id);
      continue;
    }
    // What the versions would say is not known in full: then nothing is said of advice that was set aside.
    if (rule.before && !past?.whole) acceptances.skip(rule.id);
    for (const finding of rule.check(school, { today, most: own?.most ?? (rule.threshold ? school.edition.thresholds[rule.threshold] : rule.most) ?? 0, ...(past ? { past } : {}) })) {
      if (finding.field !== undefined && finding.item.damaged.has(finding.field)) continue;
      // The words of an example are the program’s: only that it is still there is told, and a person named in it.
      if (!rule.examples && !rule.personal && examples.some((example) => isWithin(finding.item, example))) continue;
      if (known.has(rule.id) && acceptances.cover(finding.item, rule.id)) continue;
      found.push({ ...toDiagnostic(finding, rule), basis: standing!.basis, severity });
    }
  }
  if (!only && settings.preset === 'statutory') return found;
  return [...found, ...leftAlone(school, today), ...acceptances.leftOver()];
}

/** How loud a rule is in a school; silent where it was not asked for. Law has no settings, and in a draft it is something still to do. */
function loudness(rule: Rule, { basis, severity }: Standing, school: School, { preset, rules }: Settings, only?: ReadonlySet<string>): Severity | 'silent' {
  if (only && !only.has(rule.id)) return 'silent';
  if (basis === 'law') return school.stage === 'draft' ? 'info' : severity;
  const own = rules.get(rule.id)?.severity;
  const local = localSeverity(school, rule);
  if (own === undefined && !only && (preset === 'statutory' || (rule.thorough && preset !== 'thorough' && local === undefined))) return 'silent';
  return own ?? local ?? severity;
}

function toDiagnostic(finding: Finding, rule: Rule): Omit<Diagnostic, 'severity' | 'basis'> {
  const { item, field, value, node, span, message, hint, related } = finding;
  return {
    rule: rule.id,
    message,
    ...(hint ? { hint } : {}),
    ...(rule.clause ? { clause: rule.clause } : {}),
    span: span ?? (node ? spanOf(node) : fieldSpan(item, field, value ? 'value' : 'key')),
    // An id or a title may hold the name.
    ...(rule.personal ? { private: true } : item.id === '' ? {} : { item: aboutItem(item) }),
    ...(related ? { related } : {}),
  };
}

/** Advice that was set aside, and what became of each setting-aside. */
class Acceptances {
  private readonly all: { readonly item: Item; readonly acceptance: Acceptance }[];
  private readonly used = new Set<Acceptance>();
  private readonly skipped = new Set<string>();

  constructor(
    private readonly school: School,
    private readonly known: ReadonlySet<string>,
    private readonly today: Day,
    private readonly laws: ReadonlySet<string>,
  ) {
    this.all = school.items.flatMap((item) => acceptancesOn(item).map((acceptance) => ({ item, acceptance })));
  }

  /** True when the item, or something that holds it, sets the rule aside and the time for that has not run out. */
  cover(item: Item, rule: string): boolean {
    const acceptance = acceptanceOf(item, rule, this.today);
    if (acceptance) this.used.add(acceptance);
    return acceptance !== undefined;
  }

  skip(rule: string): void {
    this.skipped.add(rule);
  }

  leftOver(): Diagnostic[] {
    return this.all.flatMap(({ item, acceptance }): Diagnostic[] => {
      const { rule, node, until } = acceptance;
      if (this.used.has(acceptance) || this.skipped.has(rule)) return [];
      if (mayBeLocal(this.school, rule)) return [];
      if (!this.known.has(rule)) return [unknownRule(rule, node, this.laws.has(rule), this.known)];
      const expired = isPast(until, this.today);
      const message = say(expired ? words.expired : words.unused, { rule });
      return [{ rule: 'acceptance', severity: 'warning', basis: 'ours', message, hint: expired ? words.expiredHint : words.unusedHint, span: spanOf(node, 'key'), item: aboutItem(item) }];
    });
  }
}
