import { oneSpaced } from '../history/spacing.ts';
import { isWrittenAlike } from '../history/unchanged.ts';
import { plainData } from '../history/written.ts';
import type { Lang } from '../language/said.ts';
import type { Node } from '../parse/node.ts';

/** The words of a field that takes one or several. */
export function wordsUnder(node: Node | undefined, field: string): readonly string[] {
  const value = node?.type === 'map' ? node.entries.get(field) : undefined;
  return (value?.type === 'list' ? value.items : value ? [value] : []).flatMap((one) => (one.type === 'scalar' && one.text !== null ? [one.text.trim()] : []));
}

/** The words that stand in a language, with single spaces; undefined where there are none. */
export function wordsIn(node: Node | undefined, lang: 'en' | 'cy'): string | undefined {
  const value = node?.type === 'map' ? node.entries.get(lang) : undefined;
  return value?.type === 'scalar' && value.text !== null && value.text.trim() !== '' ? oneSpaced(value.text) : undefined;
}

const plain = (node: Node | undefined): string | undefined => (node?.type === 'scalar' && node.text !== null ? oneSpaced(node.text) : undefined);

/**
 * What of a thing says what it is about, by its kind, as far as others rest on it or it rests on others. How far it has come,
 * who does it, what it costs, which kind of evidence it is and how it is written down are left out: nobody has to look again for those.
 */
const GROUND: Readonly<Record<string, readonly string[]>> = {
  finding: ['kind', 'finding', 'causes', 'evidence', 'expectations', 'learners', 'share'],
  cause: ['why', 'learners'],
  evidence: ['text', 'when', 'source'],
  recommendation: ['text'],
  'previous-target': ['title', 'met', 'extent', 'why-not'],
};
const REFERS: Readonly<Record<string, readonly string[]>> = {
  priority: ['title', 'aiming-for', 'because-in-words', 'expectations', 'success-criteria', 'strategy', 'research'],
  target: ['title', 'outcome', 'measure', 'baseline', 'aim', 'learners'],
  action: ['title'],
  'professional-learning': ['title', 'how', 'expected-impact'],
};
const INSIDE: Readonly<Record<string, string>> = { causes: 'cause', evidence: 'evidence' };

/** Whether a field of what others rest on is one that they rest on. */
export const isGroundField = (def: string, field: string): boolean => GROUND[def]?.includes(field) ?? false;
/** True of the kinds that a link may rest on. */
export const isGroundKind = (def: string): boolean => Object.hasOwn(GROUND, def);

/** How what refers was written anew between two versions. */
export interface Rewriting {
  /** Some field says something else in every language that it had in both. */
  readonly whole: boolean;
  /** Fields that say something else in one of their two languages: `title cy`. */
  readonly alone: readonly string[];
}

/**
 * Whether what refers says something else than before: then whoever wrote it has looked at what it rests on. A translation says
 * nothing else, nor does a correction to one of two languages, nor a comma.
 */
export function rewritingOf(def: string, was: Node, is: Node): Rewriting {
  if (isWrittenAlike(was, is)) return { whole: false, alone: [] };
  const fields = (REFERS[def] ?? []).map((field) => ({ field, changed: changedIn(under(was, field), under(is, field), sameLetters) }));
  return {
    whole: fields.some(({ changed }) => changed === 'all'),
    alone: fields.flatMap(({ field, changed }) => (changed === 'all' ? [] : changed.map((lang) => `${field} ${lang}`))),
  };
}

/** Whether a field was changed in both its languages, in this step or in those after it: the translation may follow later. */
export const inBoth = (alone: ReadonlySet<string>): boolean => [...alone].some((one) => one.endsWith(' en') && alone.has(one.replace(/ en$/, ' cy')));

/** Whether what is rested on may say something else than before. Cheap, and true for more than what really changed. */
export function groundDiffers(def: string, was: Node, is: Node): boolean {
  if (isWrittenAlike(was, is)) return false;
  return (GROUND[def] ?? []).some((field) => {
    const [a, b] = [under(was, field), under(is, field)];
    const kind = INSIDE[field];
    if (kind === undefined || a?.type !== 'map' || b?.type !== 'map') return changedIn(a, b, Object.is).length > 0;
    return [...new Set([...a.entries.keys(), ...b.entries.keys()])].some((key) => {
      const [one, other] = [a.entries.get(key), b.entries.get(key)];
      return !one || !other || groundDiffers(kind, one, other);
    });
  });
}

const under = (node: Node, field: string): Node | undefined => (node.type === 'map' ? node.entries.get(field) : undefined);

const LANGS: readonly Lang[] = ['en', 'cy'];

/**
 * In which languages words say something else: `all` where that is every one in which they can be held against each other. Words in
 * a language that both have decide; where words were written plainly, or came in one more language, the same words say the same.
 */
function changedIn(a: Node | undefined, b: Node | undefined, alike: (a: string, b: string) => boolean): readonly Lang[] | 'all' {
  if (isWrittenAlike(a, b) || plainData(a) === plainData(b)) return [];
  const both = LANGS.filter((lang) => wordsIn(a, lang) !== undefined && wordsIn(b, lang) !== undefined);
  if (both.length > 0) {
    const changed = both.filter((lang) => !alike(wordsIn(a, lang)!, wordsIn(b, lang)!));
    return changed.length === both.length ? 'all' : changed;
  }
  const all = (node: Node | undefined) => [plain(node), wordsIn(node, 'en'), wordsIn(node, 'cy')].filter((words) => words !== undefined);
  return all(a).some((one) => all(b).some((other) => alike(one, other))) ? [] : 'all';
}

/** The words without what stands between them: a comma or a capital says nothing else and needs no translation. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}%£]+/gu, '');

const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);
