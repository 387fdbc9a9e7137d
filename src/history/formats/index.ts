import type { DifferenceFormat } from './layout.ts';

/** The formats of `sip diff`, by name, each loaded when it is asked for. */
export const DIFFERENCE_FORMATS: Readonly<Record<string, () => Promise<DifferenceFormat>>> = {
  text: async () => (await import('./text.ts')).text,
};
