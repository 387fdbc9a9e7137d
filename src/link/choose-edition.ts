import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { currentEdition, EDITIONS, editionNamed, editionOn } from '../edition/editions.ts';
import type { Edition } from '../edition/edition.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { joinSaid, say } from '../language/said.ts';
import { spanOf } from '../parse/node.ts';
import type { MapNode } from '../parse/node.ts';
import { yearPeriod } from './calendar.ts';
import { termDates } from './term-dates.ts';
import { readTime, schoolYears } from './time.ts';

const words = {
  unknown: { en: 'This program does not know the edition “{id}” of the guidance', cy: 'Nid yw’r rhaglen hon yn adnabod argraffiad “{id}” o’r canllawiau' },
  known: { en: 'It knows: {known}. The plan was checked under {used}', cy: 'Mae’n adnabod: {known}. Gwiriwyd y cynllun o dan {used}' },
};

/**
 * The edition of the guidance that a plan is checked under: the one that it names; else the one in force when it starts, on
 * 1 September of its first year; else the current one.
 */
export function chooseEdition(tree: MapNode): { readonly edition: Edition; readonly problems: readonly Diagnostic[] } {
  const node = tree.entries.get('edition');
  const id = node?.type === 'scalar' ? (node.text?.trim() ?? '') : '';
  const byDate = inForceAtStart(tree);
  if (id === '') return { edition: byDate, problems: [] };
  const edition = editionNamed(id);
  if (edition) return { edition, problems: [] };
  const known = say(words.known, { known: EDITIONS.map((one) => one.id).join(', '), used: byDate.id });
  const near = nearest(id, EDITIONS.map((one) => one.id));
  const problem: Diagnostic = {
    rule: 'edition',
    severity: 'error',
    basis: 'integrity',
    message: say(words.unknown, { id: safe(id, 60) }),
    hint: near ? joinSaid([didYouMean(near), known], ' ') : known,
    span: spanOf(node!),
  };
  return { edition: byDate, problems: [problem] };
}

function inForceAtStart(tree: MapNode): Edition {
  const plan = tree.entries.get('plan');
  const current = currentEdition();
  const years = plan?.type === 'map' ? readTime(plan.entries.get('years'), termDates(tree, current)) : undefined;
  const first = years ? schoolYears(years)[0] : undefined;
  return first === undefined ? current : editionOn(yearPeriod(first).start);
}
