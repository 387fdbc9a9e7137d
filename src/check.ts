import { inOrder } from './diagnostics/diagnostic.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { yearPeriod } from './link/calendar.ts';
import type { Day } from './link/calendar.ts';
import { yearIsOver } from './link/priorities.ts';
import type { School, Stage } from './link/school.ts';
import { lint } from './lint/run.ts';
import { RULES } from './lint/rules/index.ts';
import { load } from './load.ts';
import type { Snapshot } from './read/snapshot.ts';
import { statutoryDiagnostics } from './statutory/check.ts';

/** `validate`: reading, shape, references, statutory contents. `lint`: reading, references, the thread and advice. `check`: both. */
export type Scope = 'validate' | 'lint' | 'check';

export interface Checked {
  readonly school: School;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/** Checks one school. A pure function of the files, the day and the stage: it knows no disk, clock or terminal. */
export function checkSchool(snapshot: Snapshot, options: { readonly today: Day; readonly scope?: Scope; readonly stage?: Stage }): Checked {
  const { today, scope = 'check', stage } = options;
  const { school, diagnostics, files } = load(snapshot, stage ? { stage } : {});
  const read = scope === 'lint' ? diagnostics.filter(({ rule }) => rule !== 'shape') : diagnostics;
  const statutory = scope === 'lint' ? [] : statutoryDiagnostics(school, today);
  const advice = scope === 'validate' ? [] : adviceOn(school, today);
  return { school, diagnostics: inOrder([...read, ...statutory, ...advice]), files };
}

/** Advice on a school. Of a plan whose year is over it is what was so on the last day of that year: the time since then is one message. */
function adviceOn(school: School, today: Day): readonly Diagnostic[] {
  const advice = lint(school, RULES, today);
  if (!yearIsOver(school, today)) return advice;
  const nameOf = ({ rule, span, message }: Diagnostic) => JSON.stringify([rule, span, message.en]);
  const then = new Set(lint(school, RULES, yearPeriod(school.currentYear!).end).map(nameOf));
  return advice.filter((one) => then.has(nameOf(one)));
}
