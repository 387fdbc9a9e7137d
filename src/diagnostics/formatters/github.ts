import type { Severity } from '../diagnostic.ts';
import { restsOn } from '../basis.ts';
import { noCommands, safe } from '../safe.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter } from '../view.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** As the runner documents it: percent signs first, then line ends. Commands of an older kind count wherever they stand. */
const inMessage = (text: string): string => noCommands(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** In a property a colon and a comma mean something too. */
const inProperty = (text: string): string => inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * Workflow commands of GitHub Actions: an annotation a line. Every line begins with a command of ours, and nothing that
 * came from a file can begin one. Paths lead from the folder the program was started in.
 */
export const github: Formatter = (outcome, { lang }) => {
  const lines = outcome.diagnostics.map((diagnostic) => {
    const { severity, rule, message, hint, span } = diagnostic;
    const place: readonly (readonly [string, string])[] =
      span.file === ''
        ? []
        : [
            ['file', safe(`${outcome.base}${span.file}`, 1_000)],
            ['line', String(span.start.line)],
            ['endLine', String(span.end.line)],
            ['col', String(span.start.column)],
            ['endColumn', String(span.end.column)],
          ];
    const properties = [...place, ['title', `sip ${safe(rule)}`] as const].map(([name, value]) => `${name}=${inProperty(value)}`).join(',');
    const basis = restsOn(diagnostic, outcome, lang);
    const body = [plainly(message, lang), ...(hint ? [sentence(plainly(hint, lang))] : []), ...(basis === '' ? [] : [basis])].join('\n');
    return `::${COMMANDS[severity]} ${properties}::${inMessage(body)}\n`;
  });
  return lines.join('');
};
