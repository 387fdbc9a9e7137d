import type { Diagnostic } from './diagnostic.ts';

/** Another place, where a message names it: a file and a line in brackets. */
const PLACE = /\([^()]*:\d+\)/g;

/**
 * What makes a problem the same one when lines move or a file is split: its rule, the item it is on, and what is said. What is
 * broken on no item is known by its file; what the plan as a whole lacks stands in none.
 */
export const identityOf = ({ rule, basis, item, message, span }: Diagnostic): string => JSON.stringify([rule, item ? `${item.kind}/${item.id}` : basis === 'integrity' ? span.file : '', message.en.replace(PLACE, '()')]);

/** Numbers what is the same, so that the second of two alike is told from the first. */
export class Numbered {
  private readonly seen = new Map<string, number>();

  of(name: string): string {
    const count = (this.seen.get(name) ?? 0) + 1;
    this.seen.set(name, count);
    return `${name}:${count}`;
  }
}

const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;

/** A short name for a long one, 32 signs: FNV-1a of 128 bits. It tells apart and protects nothing. */
export function shortName(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString(16).padStart(32, '0');
}
