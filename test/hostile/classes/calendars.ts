import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Words that would be lines of a calendar of their own. */
export default {
  about: 'what calendars act on',
  commands: [['status', '--format', 'ical', '--days', '900', '--audience', 'school'], ['status', '--format', 'ical', '--lang', 'cy'], ['status', '--format', 'json']],
  must: 'be read',
  cases: each(
    {
      'an event of one’s own': 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:y',
      'an event after a line end': 'x\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:https://example.invalid/x',
      'an event in words': 'x\\nEND:VEVENT\\nBEGIN:VEVENT',
      'an alarm': 'x\nBEGIN:VALARM\nACTION:PROCEDURE\nATTACH:file:///bin/sh\nEND:VALARM',
      'people who are asked': 'ATTENDEE;RSVP=TRUE:mailto:all@example.invalid',
      'who asks': 'x\nORGANIZER:mailto:head@example.invalid',
      'an address': 'URL;VALUE=URI:javascript:alert(1)',
      'commas, semicolons, backslashes': 'a,b;c\\d\\,e\\;f\\\\',
      'a quotation mark and a colon': 'x";ALTREP="cid:evil":y',
      'a line that is folded in a letter': '\u{1f600}'.repeat(60),
      'a line that is folded in an escape': `${'x'.repeat(60)}${'\\;'.repeat(60)}`,
      'a tab at the beginning of a line': 'x\n\tY:z\n Z:z',
      'a time zone': 'TZID=/evil:20260101T000000',
      'a rule that never ends': 'x\nRRULE:FREQ=SECONDLY',
      'the end of the calendar': 'END:VCALENDAR',
      'a separator of lines': 'x\u2028ATTACH:y\u0085ATTACH:z',
    },
    everywhere,
  ),
} satisfies HostileClass;
