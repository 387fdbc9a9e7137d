import type { Lang, Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import { safe } from './safe.ts';
import { countOf } from './view.ts';
import type { Outcome } from './view.ts';

const words = {
  clean: { en: 'Nothing to do', cy: 'Dim i’w wneud' },
  errors: { en: 'Errors: {count} ({parts})', cy: 'Gwallau: {count} ({parts})' },
  law: { en: 'law {count}', cy: 'y gyfraith {count}' },
  thread: { en: 'thread {count}', cy: 'yr edefyn {count}' },
  written: { en: 'files {count}', cy: 'ffeiliau {count}' },
  advice: { en: 'advice {count}', cy: 'cyngor {count}' },
  local: { en: 'local {count}', cy: 'lleol {count}' },
  warnings: { en: 'Warnings: {count}', cy: 'Rhybuddion: {count}' },
  notes: { en: 'Notes: {count}', cy: 'Nodiadau: {count}' },
  draft: { en: 'To do before approval: {count}', cy: 'I’w gwneud cyn cymeradwyo: {count}' },
  approval: { en: 'To do: {all}, of these before approval: {errors}', cy: 'I’w gwneud: {all}, o’r rhain cyn cymeradwyo: {errors}' },
  unreadable: { en: 'Not everything could be checked. Files that could not be read: {count}', cy: 'Ni ellid gwirio popeth. Ffeiliau na ellid eu darllen: {count}' },
  notLegal: { en: 'This is no legal advice.', cy: 'Nid cyngor cyfreithiol yw hwn.' },
  elsewhere: {
    en: 'Only what is new since {since}, or stands on something changed since then, is shown. Problems elsewhere: {count}. To see them: leave out --changed-since',
    cy: 'Dim ond yr hyn sy’n newydd ers {since}, neu sydd ar rywbeth a newidiwyd ers hynny, a ddangosir. Problemau mewn mannau eraill: {count}. I’w gweld: gadewch --changed-since allan',
  },
  nowhere: {
    en: 'Only what is new since {since}, or stands on something changed since then, is shown. There are no problems elsewhere.',
    cy: 'Dim ond yr hyn sy’n newydd ers {since}, neu sydd ar rywbeth a newidiwyd ers hynny, a ddangosir. Nid oes problemau mewn mannau eraill.',
  },
} satisfies Record<string, Said>;

/** What it comes to, a sentence or a row of counts each, in words that need no plural. */
export function tallyOf(outcome: Outcome, lang: Lang): readonly string[] {
  const { diagnostics, stage, unreadable } = outcome;
  const count = (template: Said, number: number) => (number > 0 ? [say(template, { count: number })[lang]] : []);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const toDo = diagnostics.filter(({ severity, basis }) => severity === 'info' && basis === 'law').length;
  const tally: string[] = [];
  if (errors.length > 0) {
    const law = errors.filter(({ basis }) => basis === 'law').length;
    const local = errors.filter(({ basis }) => basis === 'local').length;
    const thread = errors.filter(({ rule }) => rule === 'reference').length;
    const written = errors.filter(({ rule, basis }) => rule !== 'reference' && basis === 'integrity').length;
    const parts = [...count(words.law, law), ...count(words.thread, thread), ...count(words.written, written), ...count(words.advice, errors.length - law - thread - written - local), ...count(words.local, local)];
    tally.push(say(words.errors, { count: errors.length, parts: parts.join(', ') })[lang]);
  }
  tally.push(...count(words.draft, toDo), ...count(words.warnings, countOf(diagnostics, 'warning')), ...count(words.notes, countOf(diagnostics, 'info') - toDo));
  if (stage === 'for-approval' && errors.length > 0) tally.push(say(words.approval, { all: diagnostics.length, errors: errors.length })[lang]);
  const lines = [tally.length === 0 ? words.clean[lang] : tally.join(' · ')];
  const elsewhere = elsewhereOf(outcome, lang);
  if (elsewhere !== undefined) lines.push(elsewhere);
  if (diagnostics.some(({ basis }) => basis === 'law')) lines.push(words.notLegal[lang]);
  if (unreadable.length > 0) lines.push(...count(words.unreadable, unreadable.length));
  return lines;
}

/** How many problems a branch did not touch. Undefined where all were asked for. */
export function elsewhereOf({ elsewhere }: Outcome, lang: Lang): string | undefined {
  return elsewhere && say(elsewhere.count === 0 ? words.nowhere : words.elsewhere, { since: safe(elsewhere.since, 60), count: elsewhere.count })[lang];
}
