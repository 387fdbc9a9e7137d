import { matchKeys } from '../format/fields.ts';
import { readAmount } from '../link/quantity.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';

/** A count below this could point at a learner, and is shown to nobody outside the school. */
const FEWEST_SHOWN = 5;

const FEWER = { en: 'fewer than 5', cy: 'llai na 5' };
const KEPT_BACK = { en: 'not shown, so that a small number cannot be worked out', cy: 'nis dangosir, rhag gallu cyfrifo nifer bach' };

/** A plain whole count: `3`, `3 learners`, `3 of 14`. Not a share, not money, not words. */
function countOf(node: Node | undefined): number | undefined {
  const amount = readAmount(node, 'en');
  const part = /^(\d+)\s*(?:of|out of|o|allan o|\/)\s*\d+\b/i.exec(amount?.text.en ?? amount?.text.cy ?? '');
  if (part) return Number(part[1]);
  if (amount?.number === undefined || !Number.isInteger(amount.number) || amount.number < 0) return undefined;
  if (/^(%|per cent|y cant|percentage|pwynt canran)/i.test(amount.unit ?? '') || (amount.text.en ?? amount.text.cy ?? '').includes('£')) return undefined;
  return amount.number;
}

const isSmall = (node: Node | undefined): boolean => {
  const count = countOf(node);
  return count !== undefined && count < FEWEST_SHOWN;
};

/**
 * A figure with its small counts taken out: its own, and those of its groups. Where a group that is hidden could be worked out
 * from the total and the others, the next smallest is hidden too.
 */
export function withoutSmallNumbers(figure: MapNode): MapNode {
  const entries = new Map(figure.entries);
  // By the field and not by the key: a misspelt key is read as the field it was meant as, here too.
  for (const [key, { field }] of matchKeys('figure', [...entries.keys()])) {
    const node = entries.get(key)!;
    if ((field === 'value' || field === 'before') && isSmall(node)) entries.set(key, said(node, FEWER));
    if (field === 'groups' && node.type === 'map') entries.set(key, { ...node, entries: hideGroups(node) });
  }
  return { ...figure, entries };
}

function hideGroups(groups: MapNode): ReadonlyMap<string, Node> {
  const counts = [...groups.entries].flatMap(([label, node]) => {
    const count = countOf(node);
    return count === undefined ? [] : [{ label, node, count }];
  });
  const small = counts.filter(({ count }) => count < FEWEST_SHOWN);
  if (small.length === 0) return groups.entries;
  const rest = counts.filter(({ count }) => count >= FEWEST_SHOWN).sort((a, b) => a.count - b.count);
  // One hidden group, or several that are tiny together, is the total minus what is shown.
  const together = small.reduce((sum, { count }) => sum + count, 0);
  const covers = small.length === 1 || together < FEWEST_SHOWN ? rest.slice(0, 1) : [];
  const hidden = new Map<string, Node>([...small.map(({ label, node }) => [label, said(node, FEWER)] as const), ...covers.map(({ label, node }) => [label, said(node, KEPT_BACK)] as const)]);
  return new Map([...groups.entries].map(([label, node]) => [label, hidden.get(label) ?? node]));
}

/** Words of ours, in both languages, in the place of a value. */
function said(at: Node, words: { readonly en: string; readonly cy: string }): MapNode {
  const place = { start: at.start, end: at.end, source: at.source, flow: false };
  const scalar = (lang: 'en' | 'cy'): ScalarNode => ({ ...place, type: 'scalar', text: words[lang], style: 'plain', key: { text: lang, start: at.start, end: at.start } });
  return { ...place, type: 'map', key: at.key, entries: new Map([['cy', scalar('cy')], ['en', scalar('en')]]) };
}
