import { restsOn, severityName } from '../basis.ts';
import type { Severity } from '../diagnostic.ts';
import { identityOf, Numbered, shortName } from '../identity.ts';
import { escaped } from '../safe.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter } from '../view.ts';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab's Code Quality report: an object a problem, as the GitLab documentation lists what it reads. How loud a problem is
 * says nothing of what it rests on, so the description says that: law, or advice. Paths lead from the folder the program was
 * started in, which in a job is the top of the repository.
 */
export const gitlab: Formatter = (outcome, { lang }) => {
  const names = new Numbered();
  const report = outcome.diagnostics.map((diagnostic) => {
    const { rule, severity, message, hint, span } = diagnostic;
    const basis = restsOn(diagnostic, outcome, lang);
    const said = [sentence(plainly(message, lang)), ...(hint ? [sentence(plainly(hint, lang))] : []), ...(basis === '' ? [] : [sentence(basis)])];
    return {
      description: `${severityName(diagnostic)[lang]}: ${said.join(' ')}`,
      check_name: rule,
      fingerprint: shortName(names.of(identityOf(diagnostic))),
      severity: SEVERITIES[severity],
      location: { path: `${outcome.base}${span.file === '' ? 'plan.yaml' : span.file}`, lines: { begin: span.start.line } },
    };
  });
  return `${escaped(JSON.stringify(report, null, 2))}\n`;
};
