import { relative } from 'node:path';
import { checkSchool } from '../../check.ts';
import type { Checked, CheckOptions, Scope } from '../../check.ts';
import { compareText } from '../../diagnostics/diagnostic.ts';
import { elsewhereOf } from '../../diagnostics/tally.ts';
import { countOf } from '../../diagnostics/view.ts';
import type { Layout, Outcome, RuleWords } from '../../diagnostics/view.ts';
import { wrap } from '../../diagnostics/width.ts';
import { FORMATTERS } from '../../diagnostics/formatters/index.ts';
import { safe } from '../../diagnostics/safe.ts';
import { currentEdition } from '../../edition/editions.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import { findRepository } from '../../git/repository.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import { CHECKS } from '../../explain/checks.ts';
import { rulesOf } from '../../lint/local/rules.ts';
import { RULES } from '../../lint/rules/index.ts';
import { whereItStands } from '../../edition/words.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { VERSION } from '../../version.ts';
import { writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import type { Call } from '../spec.ts';
import { openSchool, schoolRoot } from '../school.ts';

/** Text shows at most so many at once: what a person can act on. Every other format shows all. */
const MOST_SHOWN = 20;

/** What is shown of a check: all of it, or what a branch has to do with. */
export type Shown = Checked & Pick<Outcome, 'elsewhere'> & { readonly remark?: Said };

/** A check as it was asked for, of one version or another. */
export type Check = (snapshot: Snapshot, rev?: string) => Promise<Checked & { readonly remark?: Said }>;

/**
 * Earlier versions are read by `lint`, and by whoever asks for a rule that needs them by name: `check` is what runs at each save,
 * and starts no git. Where there is no repository, nothing is loaded for it either.
 */
async function checking(scope: Scope, asked: CheckOptions, call: Call): Promise<Check> {
  if (!looksBack(scope, asked.only) || !findRepository(schoolRoot(call.common))) return async (snapshot) => checkSchool(snapshot, asked);
  const { checkWithPast } = await import('./suspect.run.ts');
  return (snapshot, rev) => checkWithPast(snapshot, asked, call, rev);
}

const looksBack = (scope: Scope, only: readonly string[] | undefined): boolean => scope !== 'validate' && (only ? only.some(needsPast) : scope === 'lint');

const needsPast = (rule: string): boolean => RULES.some(({ id, before }) => before !== undefined && id === rule);

/** The three commands that check are one command with three scopes. */
export function checkAs(scope: Scope) {
  return {
    run: async (call: Call): Promise<CommandOutcome> => {
      const { common, own } = call;
      const snapshot = await openSchool(common);
      const { today, stage } = common;
      const only = own['only'] as string[] | undefined;
      const asked = { today, scope, ...(stage ? { stage } : {}), ...(only ? { only } : {}) };
      const check = await checking(scope, asked, call);
      const whole = await check(snapshot);
      if (only) refuseUnknown(only, whole.school);
      const since = own['changedSince'] as string | undefined;
      const checked: Shown = since === undefined || own['checklist'] === true ? whole : await (await import('./touched.run.ts')).onlyTouched(whole, since, check, call);
      if (own['checklist'] !== true && (own['baseline'] !== undefined || own['updateBaseline'] === true)) return withBaseline(whole, checked, scope, call);
      const exitCode = failed(checked, failOn(own)) ? 1 : 0;
      const formats = (own['format'] as string[] | undefined) ?? ['text'];
      if (own['checklist'] === true) {
        const { checklist } = await import('./checklist.ts');
        return { ...checklist(checked, headingOf(checked.school), formats, common), exitCode };
      }
      return { ...write(checked, formats, call), exitCode };
    },
  };
}

/** What is new since the school took note of its advice. New advice makes the check fail, unless `--fail-on` says otherwise. */
async function withBaseline(whole: Checked & { readonly remark?: Said }, checked: Shown, scope: Scope, call: Call): Promise<CommandOutcome> {
  const { besideBaseline } = await import('./baseline.run.ts');
  const { own, common } = call;
  const only = own['only'] as string[] | undefined;
  const saysOfPast = looksBack(scope, only) && whole.remark === undefined;
  const speaks = (rule: string) => (!only || only.includes(rule)) && (saysOfPast || !needsPast(rule)) && (scope !== 'lint' || (rule !== 'shape' && !Object.hasOwn(whole.school.edition.items, rule)));
  const { shown, note, files, accepted } = besideBaseline(whole, checked.diagnostics, speaks, call);
  const level = accepted ? 'error' : ((own['failOn'] as string | undefined) ?? 'warning');
  const fresh = { ...checked, diagnostics: shown };
  const { stderr = '', ...written } = write(fresh, (own['format'] as string[] | undefined) ?? ['text'], { ...call, own: { ...own, failOn: level } });
  const said = note[common.lang].split('\n').map((line) => wrap(line, common.width)).join('\n');
  return { ...written, files: [...(written.files ?? []), ...files], stderr: common.quiet ? stderr : `${stderr}${said}\n`, exitCode: failed(fresh, level) ? 1 : 0 };
}

const SEE_RULES: Said = { en: 'To see all of them: sip explain', cy: 'I weld pob un: sip explain' };
const noRule: Said = { en: 'There is no rule or statutory item “{given}”', cy: 'Nid oes rheol nac eitem statudol “{given}”' };

/** What `--only` names is a rule, the school's local ones among them, a statutory item or a check of the files. */
function refuseUnknown(only: readonly string[], school: School): void {
  const known = [...rulesOf(school).map(({ id }) => id), ...Object.keys(currentEdition().items), ...Object.keys(CHECKS)];
  const odd = only.find((name) => !known.includes(name));
  if (odd === undefined) return;
  const near = nearest(odd, known);
  throw new Misuse(say(noRule, { given: safe(odd, 60) }), near ? didYouMean(near) : SEE_RULES);
}

const failOn = (own: Call['own']): 'error' | 'warning' => (own['failOn'] === 'warning' ? 'warning' : 'error');

const failed = ({ diagnostics }: Checked, failOn: string): boolean => countOf(diagnostics, 'error') > 0 || (failOn === 'warning' && countOf(diagnostics, 'warning') > 0);

function write(checked: Shown, formats: readonly string[], { common, own, world }: Call): Omit<CommandOutcome, 'exitCode'> {
  const outcome = outcomeOf(checked, leadingTo(schoolRoot(common), world.folder));
  const layout: Layout = {
    lang: common.lang,
    colour: common.colour,
    width: common.width,
    piped: world.terminal.piped === true,
    quiet: common.quiet,
    most: own['all'] === true ? Infinity : MOST_SHOWN,
    failOn: failOn(own),
  };
  const written = writeFormats(formats, FORMATTERS, (formatter, toFile) => formatter(outcome, toFile ? { ...layout, colour: false, piped: true } : layout));
  const left = formats.includes('text') || formats.includes('md') ? undefined : elsewhereOf(outcome, common.lang);
  const remarks = [...(left === undefined ? [] : [left]), ...(checked.remark && !common.quiet ? [checked.remark[common.lang]] : [])].map((one) => `${wrap(one, common.width)}\n`);
  return { ...written, ...(remarks.length === 0 ? {} : { stderr: remarks.join('') }) };
}

/** The way from the folder the program was started in to the school's, or the school's own path where that is shorter. Empty when they are one. */
function leadingTo(root: string, folder: string): string {
  const way = relative(folder, root);
  const shorter = way.length > root.length ? root : way;
  return shorter === '' ? '' : `${shorter.replaceAll('\\', '/')}/`;
}

/** What formatters need beside the diagnostics: source lines, the heading, the names of rules and clauses. */
export function outcomeOf({ school, diagnostics, elsewhere }: Shown, base = ''): Outcome {
  const own = school.local?.document?.source;
  const sources = new Map([...(own ? [own] : []), ...school.documents.map(({ source }) => source)].map((source) => [source.file.path, source]));
  return {
    diagnostics,
    files: [...new Set([...sources.keys(), ...school.unreadable])].sort(compareText),
    unreadable: school.unreadable,
    ...(elsewhere ? { elsewhere } : {}),
    base,
    lineOf: (file, line) => sources.get(file)?.line(line) ?? '',
    heading: headingOf(school),
    citationOf: (clause) => whereItStands(school.edition, clause),
    ruleOf: (rule) => ruleWords(school, rule),
    stage: school.stage,
    version: VERSION,
  };
}

/** What a rule of any stage is called and why it is there: a statutory item, advice, or one of the program's own. */
function ruleWords(school: School, id: string): RuleWords | undefined {
  const item = school.edition.items[id];
  if (item) return { summary: item.title, why: item.asks };
  const check = CHECKS[id];
  return rulesOf(school).find((rule) => rule.id === id) ?? (check && { summary: check.title, why: check.why });
}
