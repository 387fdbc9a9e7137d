import { restsOn, severityName } from '../basis.ts';
import { noCommands, safe } from '../safe.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter } from '../view.ts';

/** As the agent reads it back: line ends, and the percent signs that would otherwise begin one. */
const inMessage = (text: string): string => noCommands(text).replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** In a property a bracket ends the command and a semicolon the property. */
const inProperty = (text: string): string => inMessage(text).replace(/\]/g, '%5D').replace(/;/g, '%3B');

/**
 * Logging commands of Azure Pipelines: an issue a line. The agent knows errors and warnings only; what is neither, such as
 * what law still wants of a draft, is a plain line of the log, so that nobody is warned of a draft being one.
 */
export const azure: Formatter = (outcome, { lang }) => {
  const lines = outcome.diagnostics.map((diagnostic) => {
    const { severity, rule, message, hint, span } = diagnostic;
    const file = safe(`${outcome.base}${span.file}`, 1_000);
    const basis = restsOn(diagnostic, outcome, lang);
    const body = [sentence(plainly(message, lang)), ...(hint ? [sentence(plainly(hint, lang))] : []), ...(basis === '' ? [] : [sentence(basis)])].join(' ');
    if (severity === 'info') return `sip: ${noCommands(`${file}:${span.start.line}:${span.start.column}  ${severityName(diagnostic)[lang]}  ${body}`)}\n`;
    const place: readonly (readonly [string, string])[] =
      span.file === ''
        ? []
        : [
            ['sourcepath', file],
            ['linenumber', String(span.start.line)],
            ['columnnumber', String(span.start.column)],
          ];
    const properties = [['type', severity], ...place, ['code', `sip ${safe(rule)}`]].map(([name, value]) => `${name}=${inProperty(value!)};`).join('');
    return `##vso[task.logissue ${properties}]${inMessage(body)}\n`;
  });
  return lines.join('');
};
