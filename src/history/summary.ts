import { definition, wordOf } from '../format/fields.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Amount, Money } from '../link/quantity.ts';
import { titleOf } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import { asSaid, isWritten } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import { sayMoney } from './values.ts';

const words = {
  dated: { en: '{what} ({when})', cy: '{what} ({when})' },
} satisfies Record<string, Said>;

const dated = (what: Said, when: Time | undefined): Said =>
  when ? { en: words.dated.en.replace('{what}', () => what.en).replace('{when}', () => sayTimeBoth(when).en), cy: words.dated.cy.replace('{what}', () => what.cy).replace('{when}', () => sayTimeBoth(when).cy) } : what;

/** What was measured, and when: 66% (13 November 2026). */
export function sayReading(item: Item): Said {
  const { value, when, text } = item.data as { value?: Amount; when?: Time; text?: Text };
  const what = value ? asSaid(value.text) : text ? asSaid(text) : undefined;
  return what ? dated(what, when) : when ? sayTimeBoth(when) : same('');
}

/** A change of money with its day and reason. */
export function sayAdjustment(item: Item): Said {
  const { amount, when, text } = item.data as { amount?: Money; when?: Time; text?: Text };
  const what = [...(amount ? [sayMoney(amount)] : []), ...(text ? [asSaid(text)] : [])];
  return what.length > 0 ? dated(joinSaid(what, ': '), when) : when ? sayTimeBoth(when) : same('');
}

/** What was approved, when, and where it is minuted. */
export function sayApproval({ data }: Item<'approval'>): Said {
  return joinSaid(
    [
      ...data.what.map((what) => wordOf('approval', 'what', what)),
      ...(data.when ? [sayTimeBoth(data.when)] : []),
      ...(data.minute ? [asSaid(data.minute)] : []),
    ],
    ', ',
  );
}

/** Which review it was, and when. */
export const sayReview = ({ data }: Item<'review'>): Said =>
  joinSaid([...(data.kind ? [wordOf('review', 'kind', data.kind)] : []), ...(data.when ? [sayTimeBoth(data.when)] : []), ...(data.minute ? [asSaid(data.minute)] : [])], ', ');

/** The decision to leave something for now: until when, and why. */
export const sayLeft = ({ data }: Item<'left'>): Said => joinSaid([...(data.until ? [sayTimeBoth(data.until)] : []), ...(data.reason ? [asSaid(data.reason)] : [])], ': ');

/** What an entry of a list, or anything without a title, is known by: its words, else its day, else what its kind is called. */
export function knownBy(item: Item): Said {
  const title = titleOf(item);
  if (title.en !== '' && title.en !== item.id) return title;
  const { when, text, summary, how } = item.data as { when?: Time; text?: Text; summary?: Text; how?: Text };
  const told = [summary, text, how].find(isWritten);
  if (told) return asSaid(told);
  return when ? sayTimeBoth(when) : item.id === '' ? definition(item.def).title : same(item.id);
}
