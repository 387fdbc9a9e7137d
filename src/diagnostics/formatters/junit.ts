import type { Diagnostic, FilePath } from '../diagnostic.ts';
import { escapeMarkup } from '../markup.ts';
import { restsOn, severityName } from '../basis.ts';
import { safe } from '../safe.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter, Layout, Outcome } from '../view.ts';

/** Text in an element or an attribute. What XML cannot hold at all (half a surrogate pair, two code points) is taken out. */
const xml = (text: string): string => escapeMarkup(text.replace(/[\ud800-\udfff\ufffe\uffff]/gu, ''));

const clean = { en: 'nothing to do', cy: 'dim i’w wneud' };

/**
 * JUnit's XML as test reporters read it: a suite a file, a case a problem, one passing case for a file without any. What
 * fails the check is a failure; anything less is a skipped case, so that it is seen and does not fail.
 */
export const junit: Formatter = (outcome, layout) => {
  const byFile = new Map<FilePath, Diagnostic[]>(outcome.files.map((file) => [file, []]));
  for (const diagnostic of outcome.diagnostics) {
    const { file } = diagnostic.span;
    byFile.set(file, [...(byFile.get(file) ?? []), diagnostic]);
  }
  const fails = ({ severity }: Diagnostic) => severity === 'error' || severity === layout.failOn;
  const suites = [...byFile].map(([file, diagnostics]) => suite(file, diagnostics, diagnostics.filter(fails), outcome, layout));
  const failures = outcome.diagnostics.filter(fails).length;
  const tests = [...byFile.values()].reduce((sum, diagnostics) => sum + Math.max(diagnostics.length, 1), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sip" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`;
};

function suite(file: FilePath, diagnostics: readonly Diagnostic[], failing: readonly Diagnostic[], outcome: Outcome, { lang }: Layout): string {
  const path = safe(`${outcome.base}${file}`, 1_000);
  const group = xml(path.replace(/\.yaml$/, ''));
  const cases = diagnostics.map((diagnostic) => {
    const { rule, message, hint, span } = diagnostic;
    const label = severityName(diagnostic)[lang];
    const said = plainly(message, lang);
    const body = [
      `${path}:${span.start.line}:${span.start.column}  ${label}  ${said}`,
      ...(hint ? [sentence(plainly(hint, lang))] : []),
      restsOn(diagnostic, outcome, lang),
    ].filter((line) => line !== '');
    const outcomeOfCase = failing.includes(diagnostic)
      ? `<failure type="${xml(safe(rule))}" message="${xml(said)}">${xml(body.join('\n'))}</failure>`
      : `<skipped message="${xml(`${label}: ${said}`)}"/>`;
    return `    <testcase classname="${group}" name="${xml(`${span.start.line}:${span.start.column} ${safe(rule)}: ${said}`)}">\n      ${outcomeOfCase}\n    </testcase>\n`;
  });
  if (cases.length === 0) cases.push(`    <testcase classname="${group}" name="${clean[lang]}"/>\n`);
  const skipped = diagnostics.length - failing.length;
  return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failing.length}" errors="0" skipped="${skipped}">\n${cases.join('')}  </testsuite>\n`;
}
