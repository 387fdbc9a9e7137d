import type { Diagnostic } from './diagnostic.ts';

/** What keeps a file from being read, then other errors, then what law still wants of a draft, then advice, then hints. */
const weight = ({ rule, severity, basis }: Diagnostic): number =>
  severity === 'error' ? (rule === 'file' || rule === 'yaml' ? 0 : 1) : basis === 'law' ? 2 : severity === 'warning' ? 3 : 4;

/** As many as a person can act on, the loudest first; each kind in the order of the files. */
export const loudest = (diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => weight(a) - weight(b)).slice(0, most);
