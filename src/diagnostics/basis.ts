import type { Lang, Said } from '../language/said.ts';
import type { Basis, Diagnostic, Severity } from './diagnostic.ts';
import { plainly } from './view.ts';
import type { Outcome } from './view.ts';

const SEVERITIES: Readonly<Record<Severity, Said>> = {
  error: { en: 'error', cy: 'gwall' },
  warning: { en: 'warning', cy: 'rhybudd' },
  info: { en: 'note', cy: 'nodyn' },
};
const TO_DO: Said = { en: 'to do', cy: 'i’w wneud' };

/** What a diagnostic's severity is called. What law still wants of a draft is something to do and not a fault. */
export const severityName = ({ severity, basis }: Diagnostic): Said => (severity === 'info' && basis === 'law' ? TO_DO : SEVERITIES[severity]);

const BASES: Readonly<Record<Basis, Said>> = {
  law: { en: 'Law', cy: 'Y gyfraith' },
  advice: { en: 'Advice', cy: 'Cyngor' },
  local: { en: 'Local', cy: 'Lleol' },
  ours: { en: 'A suggestion of this program, not of law or guidance', cy: 'Awgrym y rhaglen hon, nid y gyfraith na’r canllawiau' },
  integrity: { en: '', cy: '' },
};

/**
 * What a diagnostic rests on: law with what it is about, or advice with the section it stands in, and the document. Empty for
 * what is simply broken.
 *
 * @param short only the document: a list of things to do says already what each is about
 */
export function restsOn({ basis, clause, rule }: Diagnostic, outcome: Outcome, lang: Lang, short = false): string {
  if (basis === 'integrity') return '';
  const name = BASES[basis][lang];
  const citation = clause === undefined ? undefined : outcome.citationOf(clause);
  if (!citation) return name;
  const title = basis === 'law' ? outcome.ruleOf(rule)?.summary : undefined;
  if (short || !title) return `${name}: ${(short ? citation.source : citation.whole)[lang]}`;
  return `${name}: ${plainly(title, lang)} (${citation.source[lang]})`;
}
