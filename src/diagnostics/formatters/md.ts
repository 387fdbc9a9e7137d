import type { Lang, Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { restsOn, severityName } from '../basis.ts';
import { compareText } from '../diagnostic.ts';
import type { Diagnostic, FilePath } from '../diagnostic.ts';
import { loudest } from '../loudest.ts';
import { escapeMarkdown } from '../markup.ts';
import { safe } from '../safe.ts';
import { tallyOf } from '../tally.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter, Outcome } from '../view.ts';

const words = {
  line: { en: 'line', cy: 'llinell' },
  what: { en: 'what is so, and what to do', cy: 'beth sydd, a beth i’w wneud' },
  rests: { en: 'rests on', cy: 'yn seiliedig ar' },
  kind: { en: 'kind', cy: 'math' },
  more: { en: 'and {count} more: they are in the log of the check, or with --all', cy: 'a {count} arall: maent yn log y gwiriad, neu gyda --all' },
} satisfies Record<string, Said>;

/**
 * A short page of Markdown for the summary of a job: what it comes to, then a table of problems a file, with what is broken
 * first, then law, then advice. Nothing of a school's own words means anything to Markdown.
 */
export const md: Formatter = (outcome, { lang, quiet, most }) => {
  const shown = loudest(outcome.diagnostics, most);
  const byFile = new Map<FilePath, Diagnostic[]>();
  for (const diagnostic of shown) byFile.set(diagnostic.span.file, [...(byFile.get(diagnostic.span.file) ?? []), diagnostic]);
  const rest = outcome.diagnostics.length - shown.length;
  const parts = [
    ...(quiet ? [] : [`### ${line(outcome.heading[lang])}`, tallyOf(outcome, lang).map(line).join('  \n')]),
    ...[...byFile].sort(([a], [b]) => compareText(a, b)).map(([file, diagnostics]) => table(file, diagnostics, outcome, lang)),
    ...(rest > 0 ? [line(say(words.more, { count: rest })[lang])] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

const line = (text: string): string => escapeMarkdown(safe(text, 4_000));

function table(file: FilePath, diagnostics: readonly Diagnostic[], outcome: Outcome, lang: Lang): string {
  const head = [words.line, words.kind, words.what, words.rests].map((title) => title[lang]);
  const rows = diagnostics.map((diagnostic) => {
    const { message, hint, span } = diagnostic;
    const label = severityName(diagnostic)[lang];
    const said = [sentence(line(plainly(message, lang))), ...(hint ? [sentence(line(plainly(hint, lang)))] : [])].join(' ');
    return [`${span.start.line}`, diagnostic.severity === 'error' ? `**${label}**` : label, said, line(restsOn(diagnostic, outcome, lang))];
  });
  return [`#### ${line(`${outcome.base}${file}`)}`, '', ...[head, ['---:', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
