import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Amount } from '../link/quantity.ts';
import type { Item } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Course } from './thread.ts';

const said = (amount: Amount | undefined): Said | undefined => (amount ? asSaid(amount.text) : undefined);

/** Reads how far a target has come by a day. Readings stand in order of time; undated ones keep their place. */
export function courseOf({ data }: Item<'target'>, today: Day): Course {
  const readings = data.readings
    .filter(({ data: { value, when } }) => value !== undefined && !(when?.period && when.period.start > today))
    .sort((a, b) => {
      const first = a.data.when?.period?.end;
      const second = b.data.when?.period?.end;
      return first === undefined || second === undefined || first === second ? 0 : first < second ? -1 : 1;
    });
  const last = readings.at(-1)?.data;
  const baseline = said(data.baseline);
  const aim = said(data.aim);
  const amounts = [...(data.baseline ? [data.baseline] : []), ...readings.map((reading) => reading.data.value!)];
  const unit = amounts[0]?.unit;
  const alike = amounts.length > 1 && amounts.every((amount) => amount.number !== undefined && amount.unit === unit);
  return {
    ...(baseline ? { baseline } : {}),
    ...(aim ? { aim } : {}),
    ...(data.by ? { by: sayTimeBoth(data.by) } : {}),
    ...(last ? { now: { value: said(last.value)!, ...(last.when ? { when: sayTimeBoth(last.when) } : {}) } } : {}),
    numbers: alike ? amounts.map((amount) => amount.number!) : [],
    ...(alike && data.aim?.number !== undefined && data.aim.unit === unit ? { goal: data.aim.number } : {}),
  };
}

const BARS = '▁▂▃▄▅▆▇█';

/** The numbers of a course as a line of little bars, on one scale with the aim. Empty when there are none, or no difference. */
export function sparkline({ numbers, goal }: Course): string {
  const all = goal === undefined ? numbers : [...numbers, goal];
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (numbers.length < 2 || high === low) return '';
  return numbers.map((number) => BARS[Math.round(((number - low) / (high - low)) * (BARS.length - 1))]!).join('');
}
