import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { isA } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Difference } from './difference.ts';
import { whenOf } from './records.ts';
import { sayReading } from './summary.ts';

const words = {
  by: { en: 'by {when}', cy: 'erbyn {when}' },
  measured: { en: 'last measured {reading}', cy: 'mesurwyd ddiwethaf {reading}' },
} satisfies Record<string, Said>;

/** What stands beside a target’s change and matters to it: by when it is to be met, and what was last measured. */
export function besideOf({ item, field }: Difference): Said | undefined {
  if (!isA(item, 'target') || (field !== 'aim' && field !== 'baseline' && field !== 'by')) return undefined;
  const reading = lastReading(item);
  const parts = [
    ...(field !== 'by' && item.data.by ? [say(words.by, { when: sayTimeBoth(item.data.by) })] : []),
    ...(reading ? [say(words.measured, { reading: sayReading(reading) })] : []),
  ];
  return parts.length > 0 ? joinSaid(parts, '; ') : undefined;
}

/** The latest figure of a target. Readings without a date keep their place. */
function lastReading({ data: { readings } }: Item<'target'>): Item<'reading'> | undefined {
  const ends = (item: Item) => whenOf(item)?.period?.end;
  return readings
    .filter(({ data }) => data.value !== undefined)
    .reduce<Item<'reading'> | undefined>((last, one) => (last && ends(last) !== undefined && ends(one) !== undefined && ends(one)! < ends(last)! ? last : one), undefined);
}
