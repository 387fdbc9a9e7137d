import { safe } from '../../diagnostics/safe.ts';
import { NO_LEGAL_ADVICE } from '../../edition/words.ts';
import { addDays } from '../../link/calendar.ts';
import type { Day } from '../../link/calendar.ts';
import type { Entry, SchoolStatus } from '../entry.ts';
import type { StatusFormat, StatusLayout } from './layout.ts';
import { BASES } from './words.ts';

/** Longer than any title a person means. */
const MOST = 500;

/**
 * A calendar (RFC 5545): whatever has a day, as an event of that whole day, since the common calendars do not take tasks from
 * a file. An event keeps its id as long as the thing keeps its own, so that a calendar read again moves it and does not double
 * it. Nothing in it depends on when it was made but the day that was taken as today.
 */
export const ical: StatusFormat = (schools, layout) => {
  const taken = new Map<string, number>();
  const events = schools.flatMap((school) => school.entries.flatMap((entry) => (entry.day === undefined ? [] : eventOf(school, entry, entry.day, schools.length > 1, layout, taken))));
  const name = schools.length === 1 ? [`X-WR-CALNAME:${value(schools[0]!.name[layout.lang])}`] : [];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//sip-cymru//sip//${layout.lang.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...name, ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};

function eventOf(school: SchoolStatus, entry: Entry, day: Day, several: boolean, { lang, today }: StatusLayout, taken: Map<string, number>): string[] {
  const { kind, path, called, title, tells, basis, source } = entry;
  const words = called[lang] === title[lang] ? title[lang] : `${called[lang]}: ${title[lang]}`;
  const summary = several ? `${school.name[lang]} · ${words}` : words;
  const law = basis === 'law' ? [`${BASES.law[lang]}${source ? `: ${source[lang]}` : ''}. ${NO_LEGAL_ADVICE[lang]}`] : [];
  const about = [...(path === undefined ? [] : [path]), ...(tells ? [tells[lang]] : []), ...law];
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(school, kind, path, taken)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${value(summary)}`,
    ...(about.length > 0 ? [`DESCRIPTION;LANGUAGE=${lang}:${value(about.join(' · '))}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The same for the same thing, whatever its title, its day and the folder that the school stands in. */
function uidOf({ name }: SchoolStatus, kind: string, path: string | undefined, taken: Map<string, number>): string {
  const id = `${kind}${path === undefined ? '' : `/${path}`}@${name.en}`.split('').map((letter) => (/[A-Za-z0-9/@.-]/.test(letter) ? letter : letter === ' ' ? '-' : `_${letter.charCodeAt(0).toString(16)}`)).join('');
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return `${id}.sip${before === 0 ? '' : `-${before + 1}`}`;
}

const compact = (day: Day): string => day.replaceAll('-', '');

/** Text as the format writes it: one line, no control characters, its own signs escaped. */
const value = (text: string): string => safe(text, MOST).replace(/[\\;,]/g, '\\$&');

/** A line of at most 75 bytes; what is longer goes on after a space on the next, and no letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const point = letter.codePointAt(0)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
