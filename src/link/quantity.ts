import type { Lang } from '../language/said.ts';
import type { Node } from '../parse/node.ts';
import { isWritten, meansNone, meansUnknown, readText } from './text.ts';
import type { Text } from './text.ts';

/** Longer than any figure with its words. What is longer is words, and no pattern looks at it. */
const LONGEST = 400;

/** A figure as the school says it: kept as typed, with its number and unit where it has one. */
export interface Amount {
  readonly text: Text;
  /** The number, when the figure begins with one: 58 for `58%`. */
  readonly number?: number;
  /** What follows the number: `%`, `learners`. Empty when nothing does. */
  readonly unit?: string;
}

const FIGURE = /^(?:about |around |at least |at most |over |under |more than |no more than |less than |fewer than |no fewer than |tua |o leiaf |dim mwy na |dros |llai na |mwy na |c\. ?|~ ?)?£?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(.*)$/i;

/** Reads a figure. Two numbers in it (`6 of 14`) make it words: it is then shown, and never calculated with. */
export function readAmount(node: Node | undefined, lang: Lang): Amount | undefined {
  const text = readText(node, lang);
  if (!text) return undefined;
  if (!isWritten(text)) return { text };
  const written = (text.en ?? text.cy)!;
  const found = written.length > LONGEST ? null : FIGURE.exec(written);
  if (!found || /\d/.test(found[2]!)) return { text };
  return { text, number: Number(found[1]!.replaceAll(',', '')), unit: found[2]!.replace(/^(per cent|y cant)$/i, '%') };
}

/** Money: an amount in pence, words, not known, or none. Its source and its grant are fields of their own. */
export type Money =
  | { readonly kind: 'amount'; readonly pence: number; readonly node: Node }
  | { readonly kind: 'words'; readonly words: string; readonly node: Node }
  | { readonly kind: 'unknown' | 'none'; readonly node: Node };

const POUNDS = /^([+-]?)\s*£?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/;

/** Reads money. `£2,799`, `2799` and `2799.50` are amounts; anything else is words and stays as typed. */
export function readMoney(node: Node | undefined): Money | undefined {
  if (node?.type !== 'scalar' || node.text === null || node.text.trim() === '') return undefined;
  const words = node.text.trim();
  if (meansNone(words)) return { kind: 'none', node };
  if (meansUnknown(words)) return { kind: 'unknown', node };
  const found = words.length > LONGEST ? null : POUNDS.exec(words);
  if (!found) return { kind: 'words', words, node };
  const pence = Number(found[2]!.replaceAll(',', '')) * 100 + Number((found[3] ?? '0').padEnd(2, '0'));
  return Number.isSafeInteger(pence) ? { kind: 'amount', pence: found[1] === '-' ? -pence : pence, node } : { kind: 'words', words, node };
}
