import { inOrder } from './diagnostics/diagnostic.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { yearPeriod } from './link/calendar.ts';
import type { Day } from './link/calendar.ts';
import { yearIsOver } from './link/priorities.ts';
import type { School, Stage } from './link/school.ts';
import { PERSONAL, sightingsIn } from './lint/personal.ts';
import { keepPrivate } from './privacy/keep.ts';
import { lint } from './lint/run.ts';
import { RULES } from './lint/rules/index.ts';
import { rulesOf } from './lint/local/rules.ts';
import type { Past } from './lint/past.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import type { Snapshot } from './read/snapshot.ts';
import { statutoryDiagnostics } from './statutory/check.ts';

/** `validate`: reading, shape, references, statutory contents. `lint`: reading, references, the thread and advice. `check`: both. */
export type Scope = 'validate' | 'lint' | 'check';

export interface Checked {
  readonly school: School;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/** What is checked, as of which day and at which stage. */
export interface CheckOptions {
  readonly today: Day;
  readonly scope?: Scope;
  readonly stage?: Stage;
  /** Only these rules, statutory items and checks are told of, and always what cannot be read. `personal-data` stands for its four rules. */
  readonly only?: readonly string[];
  /** What has changed since earlier versions, where somebody read them. */
  readonly past?: Past;
}

/** Checks one school. A pure function of the files, the day and the stage: it knows no disk, clock or terminal. */
export const checkSchool = (snapshot: Snapshot, options: CheckOptions): Checked => checkLoaded(load(snapshot, options.stage ? { stage: options.stage } : {}), options);

/** The same for a school that was read already. */
export function checkLoaded({ school, diagnostics, files }: Loaded, { today, scope = 'check', only, past }: CheckOptions): Checked {
  const read = scope === 'lint' ? diagnostics.filter(({ rule }) => rule !== 'shape') : diagnostics;
  const wanted = only && rulesNamed(only);
  const statutory = scope === 'lint' ? [] : statutoryDiagnostics(school, today);
  const advice = scope === 'validate' ? [] : adviceOn(school, today, wanted, past);
  const told = inOrder([...read, ...statutory, ...advice]).filter(({ rule }) => !wanted || wanted.has(rule) || rule === 'file' || rule === 'yaml');
  return { school, diagnostics: keepPrivate(told, told.some((one) => one.private) ? sightingsIn(school) : []), files };
}

/** The rules that some names stand for. */
const rulesNamed = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => (name === PERSONAL ? [name, ...RULES.filter(({ personal }) => personal).map(({ id }) => id)] : [name])));

/** Advice on a school. Of a plan whose year is over it is what was so on the last day of that year: the time since then is one message. */
function adviceOn(school: School, today: Day, only?: ReadonlySet<string>, past?: Past): readonly Diagnostic[] {
  const advice = lint(school, rulesOf(school), today, only, past);
  if (!yearIsOver(school, today)) return advice;
  const nameOf = ({ rule, span, message }: Diagnostic) => JSON.stringify([rule, span, message.en]);
  const then = new Set(lint(school, rulesOf(school), yearPeriod(school.currentYear!).end, only, past).map(nameOf));
  return advice.filter((one) => one.private || then.has(nameOf(one)));
}
