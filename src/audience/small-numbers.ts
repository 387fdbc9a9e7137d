import { matchKeys } from '../format/fields.ts';
import { readAmount } from '../link/quantity.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';

/** A count below this could point at a learner, and is shown to nobody outside the school. */
const FEWEST_SHOWN = 5;

const FEWER = { en: 'fewer than 5', cy: 'llai na 5' };
const KEPT_BACK = { en: 'not shown, so that a small number cannot be worked out', cy: 'nis dangosir, rhag gallu cyfrifo nifer bach' };

const LEARNERS = '(?:learners?|pupils?|child(?:ren)?|boys?|girls?|d?dysg(?:wr|wyr)|d?disgybl(?:ion)?|p?h?b?lant|p?h?b?lentyn|bachgen|bechgyn|merch(?:ed)?)';
/** So many of so many, or so many learners, whatever stands around it: `about 3 of 14`, `3/14`, `3-4 learners (12%)`. A year group is no number of learners. */
const PART = new RegExp(`(?<![\\w.,/£-]|\\b(?:years?|[bfm]lwyddyn|class|dosbarth) )(\\d+)(?:\\s*[-–]\\s*\\d+)?\\s*(?:(?:of|out of|o|allan o|/)\\s*\\d+\\b(?!/)|${LEARNERS}\\b|\\()`, 'i');

/** A plain whole count: `3`, `3 learners`, `3 of 14`. Not a share, not money, not words, which are no number of learners however large. In two languages, the smaller of the two. */
function countOf(node: Node): number {
  if (node.type === 'map') return Math.min(...[...node.entries.values()].map(countOf));
  const amount = readAmount(node, 'en');
  const text = amount?.text.en;
  if (text === undefined) return Infinity;
  const part = text.match(PART);
  if (part) return Number(part[1]);
  const { number, unit } = amount!;
  return !Number.isInteger(number) || number! < 0 || /^(?:%|percentage|pwynt canran)/i.test(unit!) || text.includes('£') ? Infinity : number!;
}

/**
 * A figure with its small counts taken out: its own, and those of its groups. Where a group that is hidden could be worked out
 * from the total and the others, the next smallest are hidden too, as many as it takes; and where there are not enough of them, the total.
 */
export function withoutSmallNumbers(figure: MapNode): MapNode {
  const entries = new Map(figure.entries);
  // By the field and not by the key: a misspelt key is read as the field it was meant as, here too.
  const keys = [...matchKeys('figure', [...entries.keys()])].map(([key, { field }]) => ({ key, field, node: entries.get(key)! }));
  const groups = keys.flatMap(({ key, field, node }) => (field === 'groups' && node.type === 'map' ? [{ key, node, hidden: hiddenGroups(node) }] : []));
  for (const { key, field, node } of keys) {
    if (field !== 'value' && field !== 'before') continue;
    if (countOf(node) < FEWEST_SHOWN) entries.set(key, said(node, FEWER));
    else if (field === 'value' && groups.some(({ hidden }) => hidden.totalToo)) entries.set(key, said(node, KEPT_BACK));
  }
  for (const { key, node, hidden } of groups) entries.set(key, { ...node, entries: new Map([...node.entries].map(([label, one]) => [label, hidden.words.get(label) ?? one])) });
  return { ...figure, entries };
}

/** The groups that are hidden, with what stands in their place, and whether the total would give them away all the same. */
function hiddenGroups(groups: MapNode): { readonly words: ReadonlyMap<string, Node>; readonly totalToo: boolean } {
  const counts = [...groups.entries].map(([label, node]) => ({ label, node, count: countOf(node) }));
  const small = counts.filter(({ count }) => count < FEWEST_SHOWN);
  const rest = counts.filter(({ count }) => count >= FEWEST_SHOWN && count < Infinity).sort((a, b) => a.count - b.count);
  const words = new Map<string, Node>(small.map(({ label, node }) => [label, said(node, FEWER)]));
  if (small.length === 0) return { words, totalToo: false };
  // The total minus what is shown is what the hidden ones come to.
  let together = small.reduce((sum, { count }) => sum + count, 0);
  for (const [covers, { label, node, count }] of rest.entries()) {
    if (!tells(together, small.length, covers)) return { words, totalToo: false };
    words.set(label, said(node, KEPT_BACK));
    together += count;
  }
  return { words, totalToo: tells(together, small.length, rest.length) };
}

/**
 * Whether the sum of what is hidden gives a small number away: it is one itself, or leaves one of the counts under it a single value. Of
 * each of these it is known that it is small, and of what covers them that it is not.
 */
function tells(together: number, small: number, covers: number): boolean {
  const most = Math.min(FEWEST_SHOWN - 1, together - covers * FEWEST_SHOWN);
  const least = covers > 0 ? 0 : together - (small - 1) * (FEWEST_SHOWN - 1);
  return together < FEWEST_SHOWN || least >= most;
}

/** Words of ours, in both languages, in the place of a value. */
function said(at: Node, words: { readonly en: string; readonly cy: string }): MapNode {
  const place = { start: at.start, end: at.end, source: at.source, flow: at.flow };
  const scalar = (lang: 'en' | 'cy'): ScalarNode => ({ ...place, type: 'scalar', text: words[lang], style: 'plain', key: { text: lang, start: at.start, end: at.start } });
  return { ...place, type: 'map', key: at.key, entries: new Map([['cy', scalar('cy')], ['en', scalar('en')]]) };
}
