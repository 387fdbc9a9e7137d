import type { DifferenceFormat } from './layout.ts';

/** The formats of `sip diff` that need nothing but the comparison, by name, each loaded when it is asked for. */
export const DIFFERENCE_FORMATS: Readonly<Record<string, () => Promise<DifferenceFormat>>> = {
  text: async () => (await import('./text.ts')).text,
  md: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
};
