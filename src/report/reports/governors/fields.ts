import { definition, wordOf } from '../../../format/fields.ts';
import type { Said } from '../../../language/said.ts';
import type { Money } from '../../../link/quantity.ts';
import { isAtRest } from '../../../link/priorities.ts';
import { isWritten } from '../../../link/text.ts';
import { isA } from '../../../link/school.ts';
import type { Item, Reference } from '../../../link/school.ts';
import { fieldTitle, ownStatus } from '../../status.ts';
import type { Bit, Block, Fact } from '../../view.ts';
import type { Speaker, Words } from '../../words.ts';
import type { Context } from './context.ts';

const words = {
  all: { en: 'every priority of this year', cy: 'pob blaenoriaeth eleni' },
  unknown: { en: 'not known', cy: 'anhysbys' },
  none: { en: 'none', cy: 'dim' },
  still: { en: 'still to write', cy: 'i’w ysgrifennu o hyd' },
} satisfies Record<string, Said>;

/** Pence as people write pounds: £2,799 or £2,799.50. */
export function pounds(pence: number): string {
  const whole = Math.floor(Math.abs(pence) / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = Math.abs(pence) % 100;
  return `${pence < 0 ? '−' : ''}£${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

function sayMoney(speak: Speaker, money: Money): Words {
  if (money.kind === 'amount') return speak.same(pounds(money.pence));
  return money.kind === 'words' ? speak.own(money.words) : speak.said(words[money.kind]);
}

/** What references mean, by their titles: a national priority by the edition's, where the school gives it none. */
export function namesOf({ speak, school }: Context, references: readonly Reference[]): readonly Words[] {
  return references.flatMap(({ state, to, written }): Words[] => {
    if (state === 'all') return [speak.said(words.all)];
    if (state === 'edition') return [speak.said(school.edition.nationalPriorities[written.replace(/^national-priority\//, '')]!.title)];
    if (state === 'words' || state === 'elsewhere') return [speak.own(written)];
    if (!to) return [];
    const national = isA(to, 'national-priority') && !to.data.title ? school.edition.nationalPriorities[to.id] : undefined;
    return [national ? speak.said(national.title) : speak.withoutStop(speak.title(to))];
  });
}

/** What an item says in a field, ready to show. Nothing when nothing is written there. */
export function bitsOf(context: Context, item: Item, field: string): readonly Bit[] {
  const { speak } = context;
  const value = (item.data as unknown as Record<string, unknown>)[field] as never;
  if (value === undefined || (Array.isArray(value) && (value as unknown[]).length === 0)) return [];
  const shape = definition(item.def).fields[field]!;
  switch (shape.type) {
    case 'text':
      return isWritten(value) ? [{ prose: speak.prose(value) }] : [{ words: speak.text(value) }];
    case 'title':
      return [{ words: speak.titled(value) }];
    case 'amount':
      return [{ words: speak.amount(value) }];
    case 'money':
      return [{ words: sayMoney(speak, value) }];
    case 'time':
      return [{ words: speak.time(value) }];
    case 'people':
      return [{ words: speak.people(value) }];
    case 'references':
      return [{ words: speak.list(namesOf(context, value), '; ') }];
    case 'word':
      return field === 'status' || field === 'met' ? [{ status: ownStatus(speak, item, field)! }] : [{ words: speak.said(wordOf(item.def, field, value)) }];
    case 'plain':
    case 'year':
      return [{ words: speak.same(value) }];
    default:
      return [];
  }
}

/** The same, with the field's own name before it. */
export const labelled = (context: Context, item: Item, ...fields: readonly string[]): readonly Bit[] =>
  fields.flatMap((field) => bitsOf(context, item, field).map((bit) => ({ ...bit, label: context.speak.said(fieldTitle(item.def, field)) })));

/** The fields of an item that say something, each with its name. */
export const factsOf = (context: Context, item: Item, fields: readonly string[]): readonly Fact[] =>
  fields.flatMap((field) => {
    const bits = bitsOf(context, item, field);
    return bits.length > 0 ? [{ name: context.speak.said(fieldTitle(item.def, field)), bits }] : [];
  });

export const factBlock = (all: readonly Fact[]): readonly Block[] => {
  const facts = all.filter(({ bits }) => bits.length > 0);
  return facts.length > 0 ? [{ facts }] : [];
};

/** True of a priority that is paused, sustained, met or closed, and of what stands in it: nothing of it is still to be written. */
export const isLeftInPeace = (item: Item): boolean => (isA(item, 'priority') ? isAtRest(item) : isA(item.parent, 'priority') && isAtRest(item.parent));

/** What the field says, or that it is still to be written. Nothing where it is damaged, not for this reader, or left in peace. */
export const bitsOrGap = (context: Context, item: Item, field: string): readonly Bit[] => {
  const bits = bitsOf(context, item, field);
  return bits.length > 0 || item.damaged.has(field) || context.withheld(item, field) || isLeftInPeace(item) ? bits : [gapFor(context.speak)];
};

export const gapFor = (speak: Speaker): Bit => ({ words: speak.gap(words.still) });
