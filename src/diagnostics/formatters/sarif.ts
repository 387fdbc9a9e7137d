import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { restsOn } from '../basis.ts';
import { Numbered } from '../identity.ts';
import type { Lang } from '../../language/said.ts';
import { escaped, safe } from '../safe.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter, Outcome } from '../view.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as an address relative to where the program was started. */
const uriOf = (outcome: Outcome, file: string): string => `${outcome.base}${file}`.split('/').map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd'))).join('/');

/** SARIF 2.1.0 (OASIS): one run, the rules that were broken with their help, a result a diagnostic. */
export const sarif: Formatter = (outcome, { lang }) => {
  const { diagnostics } = outcome;
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const fingerprints = new Numbered();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sip', version: outcome.version, semanticVersion: outcome.version, language: lang, rules: rules.map((id) => ruleOf(id, outcome, lang)) } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        artifacts: outcome.files.map((file) => ({ location: { uri: uriOf(outcome, file) } })),
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, rules.indexOf(diagnostic.rule), fingerprints.of(nameOf(diagnostic)), outcome, lang)),
      },
    ],
  };
  return `${escaped(JSON.stringify(log, null, 2))}\n`;
};

function ruleOf(id: string, outcome: Outcome, lang: Lang): object {
  const words = outcome.ruleOf(id);
  const first = outcome.diagnostics.find(({ rule }) => rule === id)!;
  const summary = words ? plainly(words.summary, lang) : safe(id);
  const why = words ? plainly(words.why, lang) : summary;
  const basis = restsOn(first, outcome, lang);
  return {
    id,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: sentence(why) },
    help: { text: [sentence(why), ...(basis === '' ? [] : [sentence(basis)]), `sip explain ${safe(id)}`].join('\n') },
    defaultConfiguration: { level: LEVELS[first.severity] },
    properties: { basis: first.basis, ...(first.clause ? { clause: first.clause } : {}) },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string, outcome: Outcome, lang: Lang): object {
  const { rule, severity, basis, clause, message, hint, span, item, related = [] } = diagnostic;
  const text = [sentence(plainly(message, lang)), ...(hint ? [sentence(plainly(hint, lang))] : [])].join(' ');
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text },
    ...(span.file === '' ? {} : { locations: [{ physicalLocation: placeOf(span, outcome) }] }),
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other, id) => ({ id, message: { text: plainly(other.message, lang) }, physicalLocation: placeOf(other.span, outcome) })) }),
    partialFingerprints: { 'ruleAndItem/v1': fingerprint },
    properties: { basis, ...(clause ? { clause } : {}), ...(item ? { item: { kind: item.kind, id: item.id } } : {}) },
  };
}

function placeOf({ file, start, end }: Span, outcome: Outcome): object {
  return {
    artifactLocation: { uri: uriOf(outcome, file) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A problem keeps its fingerprint when lines move: it is made of the rule and the item, counted where both are the same. */
const nameOf = ({ rule, item, span }: Diagnostic): string => `${rule}:${item ? `${item.kind}/${item.id}` : span.file}`;
