import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { daysInMonth } from '../link/calendar.ts';
import type { Day } from '../link/calendar.ts';
import { Misuse } from './command.ts';

const words = {
  none: { en: '“{given}” is no day', cy: 'Nid yw “{given}” yn ddiwrnod' },
  noneHint: { en: 'Write it as 2026-11-23', cy: 'Ysgrifennwch ef fel 2026-11-23' },
  ahead: { en: '{given} is still to come, and only what has taken place is recorded', cy: 'Mae {given} eto i ddod, a dim ond yr hyn sydd wedi digwydd sy’n cael ei gofnodi' },
} satisfies Record<string, Said>;

/** A day as typed; undefined when it is none. */
export function readDay(given: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given.trim()) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(date) < 1) return undefined;
  return Number(date) <= daysInMonth(Number(year), Number(month)) ? given.trim() : undefined;
}

/** The day of something that has taken place, as typed. Throws `Misuse` for what is no day, and for one that is still to come. */
export function pastDay(given: string, today: Day): Day {
  const day = readDay(given);
  if (day === undefined) throw new Misuse(say(words.none, { given: safe(given, 40) }), words.noneHint);
  if (day > today) throw new Misuse(say(words.ahead, { given: day }));
  return day;
}
