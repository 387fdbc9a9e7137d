import type { Said } from './said.ts';

/** A label as it stands within a line: its first letter small. One that begins with letters that stand for words, such as INSET, keeps them. */
export function inLine(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}

/** The same in both languages. */
export const inLineSaid = ({ en, cy }: Said): Said => ({ en: inLine(en), cy: inLine(cy) });

/** A label as a heading: its first letter large. */
export function asHeading(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
