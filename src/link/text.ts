import type { Lang, Said } from '../language/said.ts';
import type { Node } from '../parse/node.ts';

/**
 * Words that a school wrote. `none` and `unknown` are said on purpose; `does-not-apply` carries its reason. What is not yet
 * written is no `Text` at all.
 */
export interface Text {
  readonly state: 'written' | 'none' | 'unknown' | 'does-not-apply';
  /** The language of plain words: the item's, the file's or the school's. */
  readonly lang: Lang;
  readonly cy?: string;
  readonly en?: string;
  /** Why it does not apply. */
  readonly reason?: string;
  readonly node: Node;
}

const NONE = new Set(['none', 'dim']);
const UNKNOWN = new Set(['unknown', 'anhysbys']);

export const meansNone = (text: string): boolean => NONE.has(text.trim().toLowerCase());
export const meansUnknown = (text: string): boolean => UNKNOWN.has(text.trim().toLowerCase());

const blank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === '';

const scalar = (node: Node | undefined): string | undefined =>
  node?.type === 'scalar' && !blank(node.text) ? node.text!.trim() : undefined;

/** Reads words. Undefined when nothing is written, or when the shape is wrong (which is reported elsewhere). */
export function readText(node: Node | undefined, lang: Lang): Text | undefined {
  if (!node || node.type === 'list') return undefined;
  if (node.type === 'scalar') {
    const text = scalar(node);
    if (text === undefined) return undefined;
    if (meansNone(text)) return { state: 'none', lang, node };
    if (meansUnknown(text)) return { state: 'unknown', lang, node };
    return { state: 'written', lang, [lang]: text, node };
  }
  const notApplicable = node.entries.get('does-not-apply');
  const cy = scalar(node.entries.get('cy'));
  const en = scalar(node.entries.get('en'));
  if (notApplicable && cy === undefined && en === undefined) {
    const reason = scalar(notApplicable);
    return reason === undefined ? undefined : { state: 'does-not-apply', lang, reason, node };
  }
  if (cy === undefined && en === undefined) return undefined;
  const only = cy ?? en!;
  if (cy === undefined || en === undefined) {
    if (meansNone(only)) return { state: 'none', lang, node };
    if (meansUnknown(only)) return { state: 'unknown', lang, node };
  }
  return { state: 'written', lang, ...(cy === undefined ? {} : { cy }), ...(en === undefined ? {} : { en }), node };
}

/** True when there are words: not none, not unknown, not inapplicable, not empty. */
export const isWritten = (text: Text | undefined): text is Text => text?.state === 'written';

/** The words in one language, and which language they really are in when the wanted one is missing. */
export interface Reading {
  readonly words: string;
  readonly lang: Lang;
}

const OTHER: Record<Lang, Lang> = { en: 'cy', cy: 'en' };

/** The words in the wanted language, else in the other: a translation is never invented, and the reader is told. */
export function wordsIn(text: Text, wanted: Lang): Reading {
  if (text.state === 'written') {
    const exact = text[wanted];
    if (exact !== undefined) return { words: exact, lang: wanted };
    return { words: text[OTHER[wanted]] ?? '', lang: OTHER[wanted] };
  }
  if (text.state === 'does-not-apply') return { words: `${STATES['does-not-apply'][wanted]}: ${text.reason ?? ''}`, lang: wanted };
  return { words: STATES[text.state][wanted], lang: wanted };
}

const STATES: Record<'none' | 'unknown' | 'does-not-apply', Said> = {
  none: { en: 'none', cy: 'dim' },
  unknown: { en: 'not known', cy: 'anhysbys' },
  'does-not-apply': { en: 'does not apply', cy: 'nid yw’n berthnasol' },
};

/** The words in both languages, for a message: each falls back to the other. */
export const asSaid = (text: Text): Said => ({ en: wordsIn(text, 'en').words, cy: wordsIn(text, 'cy').words });
