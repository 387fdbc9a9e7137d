import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { spanOf } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';

/** `statutory`: law only. `recommended`: law and advice. `thorough`: every question that the guidance asks. */
export type Preset = 'statutory' | 'recommended' | 'thorough';

/** What a school set for one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'silent';
  readonly most?: number;
}

/** The settings for advice in sip.yaml. */
export interface Settings {
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly problems: readonly Diagnostic[];
}

const words = {
  unknown: { en: 'There is no rule “{rule}”', cy: 'Nid oes rheol “{rule}”' },
  list: { en: 'See all rules with: sip explain', cy: 'Gweler yr holl reolau gyda: sip explain' },
  law: { en: '“{rule}” is law and cannot be made quieter here', cy: 'Y gyfraith yw “{rule}” ac ni ellir ei distewi yma' },
  lawHint: { en: 'Where it really does not apply to the school, say so with the reason under does-not-apply:', cy: 'Lle nad yw wir yn berthnasol i’r ysgol, dywedwch hynny gyda’r rheswm o dan does-not-apply:' },
} satisfies Record<string, Said>;

const scalar = (node: Node | undefined): string | undefined => (node?.type === 'scalar' ? (node.text ?? undefined) : undefined);

/**
 * Reads `lint:`. Its shape is checked elsewhere; here only whether the rules it names exist.
 *
 * @param known the rules that settings reach
 * @param laws what no setting reaches
 */
export function readSettings(school: School, known: ReadonlySet<string>, laws: ReadonlySet<string>): Settings {
  const lint = school.tree.entries.get('lint');
  const rules = new Map<string, RuleSetting>();
  const problems: Diagnostic[] = [];
  const table = lint?.type === 'map' ? lint.entries.get('rules') : undefined;
  for (const [rule, node] of table?.type === 'map' ? table.entries : []) {
    if (mayBeLocal(school, rule)) continue;
    if (!known.has(rule)) problems.push(unknownRule(rule, node, laws.has(rule), known));
    else rules.set(rule, readSetting(node));
  }
  const preset = lint?.type === 'map' ? scalar(lint.entries.get('preset')) : undefined;
  return { preset: preset === 'statutory' || preset === 'thorough' ? preset : 'recommended', rules, problems };
}

/** A check of a profile that could not be read whole: whether there is one of that name cannot be told. */
export const mayBeLocal = ({ local }: School, rule: string): boolean =>
  rule.includes('/') && local?.faulty === true && !Object.hasOwn(local.profile?.checks ?? {}, rule.slice(rule.indexOf('/') + 1));

const LEVELS = new Set(['silent', 'info', 'warning', 'error']);

function readSetting(node: Node): RuleSetting {
  const severity = scalar(node.type === 'map' ? node.entries.get('severity') : node);
  const most = Number(node.type === 'map' ? scalar(node.entries.get('most')) : undefined);
  return {
    ...(severity && LEVELS.has(severity) ? { severity: severity as Severity | 'silent' } : {}),
    ...(Number.isInteger(most) ? { most } : {}),
  };
}

/** A rule that does not exist, or one of law, which no setting reaches. */
export function unknownRule(rule: string, node: Node, isLaw: boolean, known: ReadonlySet<string>): Diagnostic {
  const said = isLaw ? { message: say(words.law, { rule: safe(rule, 60) }), hint: words.lawHint } : noSuchRule(rule, known);
  return { rule: 'settings', severity: 'warning', basis: 'ours', ...said, span: spanOf(node, 'key') };
}

/** What is said of a name that no rule has: the near miss, or where all of them stand. */
export function noSuchRule(rule: string, known: ReadonlySet<string>): { readonly message: Said; readonly hint: Said } {
  const near = nearest(rule, known);
  return { message: say(words.unknown, { rule: safe(rule, 60) }), hint: near ? didYouMean(near) : words.list };
}
