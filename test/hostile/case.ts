import { PLAN } from './box.ts';
import type { Box } from './box.ts';
import type { Run } from './driver.ts';

export type Must = 'be refused' | 'be read';

/** One thing that somebody could put before the program, by mistake or to do harm. */
export interface HostileCase {
  readonly name: string;
  /** The school’s files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What files alone cannot say: links, rights, git. */
  readonly prepare?: (box: Box) => void;
  /** What the program is told, each a run of its own; where it is not given, what the class says. */
  readonly commands?: readonly (readonly string[])[];
  /** Asked of every run beside what always is. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Whether the files are refused with a place, or read as the plain words they are, or either; where it is not given, what the class says. */
  readonly must?: Must | 'either';
  /** How the first run ends. Without it no run ends with anything but 0, 1 and 2. */
  readonly code?: number;
  /** What the first run says. */
  readonly told?: string | RegExp;
  /** What no run says. */
  readonly never?: RegExp;
  /** The school’s own files may change: by a command that writes. */
  readonly writes?: true;
  /** Whatever else must hold. */
  readonly holds?: (runs: readonly Run[], box: Box) => void;
}

/** Cases of one kind, in a file of their own. */
export interface HostileClass {
  readonly about: string;
  readonly commands: readonly (readonly string[])[];
  readonly must?: Must;
  readonly never?: RegExp;
  readonly cases: readonly HostileCase[];
}

export const CHECK: readonly string[] = ['check', '--all'];
export const JSON_CHECK: readonly string[] = ['check', '--all', '--format', 'json'];
/** Where words of the plan come out again. */
export const SHOWN: readonly (readonly string[])[] = [CHECK, JSON_CHECK, ['trace'], ['render', 'governors', '--output', '-']];

/** Every command gets its turn with every class: each case is run through two of these as well. */
export const TURNS: readonly (readonly string[])[] = [
  ['check', '--format', 'github'], ['render', 'governors', '--format', 'md', '--output', '-'], ['status'], ['check', '--format', 'sarif'], ['trace', '--format', 'mermaid'], ['check', '--format', 'md'],
  ['validate', '--checklist'], ['trace', '--format', 'json'], ['check', '--format', 'junit'], ['status', '--format', 'ical', '--days', '900'], ['diff', '../calm/', '.'], ['check', '--format', 'gitlab'],
  ['trace', '--format', 'svg'], ['check', '--stage', 'approved', '--lang', 'cy'], ['validate', '--checklist', '--format', 'md'], ['fmt', '--check'], ['diff', '.', '../calm/', '--format', 'html', '--audience', 'school'],
  ['check', '--format', 'azure'], ['trace', '--format', 'matrix'], ['render', 'governors', '--lang', 'both', '--output', '-'], ['validate', '--checklist', '--format', 'json', '--lang', 'cy'], ['diff', '../calm/', '.', '--format', 'md', '--audience', 'school'],
  ['lint', '--only', 'personal-data', '--all'], ['status', '--format', 'json'], ['trace', '--format', 'md'], ['diff', '../calm/', '.', '--format', 'json'], ['status', '--all', '--lang', 'cy', '--audience', 'public'], ['verify'], ['log'],
];

const quoted = (text: string): string => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
const block = (text: string, indent: string): string => `|2-\n${text.split('\n').map((line) => `${indent}  ${line}`).join('\n')}`;

/** A plan that says the same words wherever words may stand: titles, prose, people, figures, times, names of its own. */
export function everywhere(words: string): Record<string, string> {
  const q = quoted(words);
  // Characters that no file may hold as they are can still be written with escapes.
  // eslint-disable-next-line no-control-regex
  const prose = (indent: string) => (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/.test(words) ? q : block(words, indent));
  return {
    'plan.yaml': `school: {name: ${q}, place: ${q}, strapline: ${q}}
plan:
  title: ${q}
  stage: approved
  years: 2026-27 to 2028-29
  prepared: 2026-09-14
  summary: ${prose('  ')}
vision: ${q}
national-priorities:
  poverty:
    how: ${prose('    ')}
priorities:
  reading:
    title: ${q}
    aiming-for: ${q}
    lead: [${q}, head]
    because: [talk]
    strategy: ${prose('    ')}
    note: ${q}
    targets:
      T1:
        title: ${q}
        measure: ${q}
        baseline: ${quoted(`1 ${words}`)}
        aim: ${quoted(`9 ${words}`)}
        outcome: ${q}
        by: summer 2027
        readings:
          - when: 2026-11-01
            value: ${quoted(`4 ${words}`)}
            text: ${q}
    milestones:
      M1: {title: ${q}, by: 2026-10-01}
    actions:
      A1: {title: ${q}, by: ${q}, cost: ${q}, lead: ${q}, status: done}
      A2: {title: ${q}, by: 2026-10-01, status: planned}
    status: on-course
    progress: ${q}
    next: ${q}
    accept:
      no-collaboration: {reason: ${q}}
professional-learning:
  walks: {title: ${q}, for: [reading], when: autumn 2026, impact: ${q}}
decisions:
  d: {ask: ${q}, by: 2026-12-01}
meetings:
  m: {title: ${q}, when: 2026-12-03}
calendar:
  c: {what: ${q}, when: 2026-12-04, by: ${q}}
support:
  s: {title: ${q}, need: ${q}, for: [reading], status: asked}
reviews:
  r: {kind: monitoring, when: 2026-11-02, summary: ${q}}
previous-targets:
  2025-26:
    p: {title: ${q}, met: not-met, why-not: ${q}}
community:
  families: ${prose('  ')}
log:
  - {when: 2026-11-03, for: [reading], text: ${q}, by: ${q}}
figures:
  f: {title: ${q}, value: ${quoted(`7 ${words}`)}, groups: {${q}: ${q}}}
x-own: {${q}: ${q}}
`,
    'self-evaluation.yaml': `findings:
  talk:
    kind: improve
    finding: ${prose('    ')}
    causes: {c: {why: ${q}}}
    evidence: {e: {kind: observation, text: ${q}}}
inspections:
  estyn: {kind: section-28, when: 2026-10-01, recommendations: {R1: {text: ${q}}}}
`,
  };
}

/** The same words where a name, a reference, a time or a word of the format is looked for: each is told, and quoted. */
export function misplaced(words: string): Record<string, string> {
  const q = quoted(words);
  return { 'plan.yaml': `${PLAN}    because: [${q}]\n    years: ${q}\n    status: ${q}\n    ${q}: x\n    targets: {${q}: {title: x}}\n${q}: y\nedition: ${q}\nlanguage: ${q}\n`, 'sip.yaml': `lint: {preset: ${q}, rules: {${q}: silent, no-root-cause: ${q}}}\nfiles: [${q}]\n` };
}

export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** A case for each piece of text, standing in one place of a small plan. */
export const each = (texts: Readonly<Record<string, string>>, place: (text: string) => Readonly<Record<string, string>>, more: Partial<HostileCase> = {}): HostileCase[] =>
  Object.entries(texts).map(([name, text]) => ({ name, files: place(text), ...more }));

export const plan = (text: string) => ({ 'plan.yaml': text });
/** Fields of one priority, each on a line of its own. */
export const fields = (...lines: readonly string[]) => plan(`${PLAN}${lines.map((line) => `    ${line}\n`).join('')}`);
