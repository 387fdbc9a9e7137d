import { namesOf } from '../../diagnostics/names.ts';
import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns, wrap } from '../../diagnostics/width.ts';
import { NO_LEGAL_ADVICE } from '../../edition/words.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { addDays } from '../../link/calendar.ts';
import { sayDayBoth } from '../../link/time.ts';
import type { Entry, SchoolStatus } from '../entry.ts';
import { STATES } from '../status.ts';
import type { StatusFormat, StatusLayout } from './layout.ts';
import { BASES, HEADINGS } from './words.ts';

const words = {
  nothing: { en: 'Nothing waits in the next days. Number of days looked at: {days}', cy: 'Nid oes dim yn aros yn y dyddiau nesaf. Nifer y dyddiau yr edrychwyd arnynt: {days}' },
  more: { en: 'Not shown here: {count}. To see them too: --all', cy: 'Heb eu dangos yma: {count}. I’w gweld hefyd: --all' },
  noDate: { en: 'no date', cy: 'dim dyddiad' },
  unreadable: {
    en: 'Not everything that waits can be told. Files that could not be read: {files}. To see why: sip check',
    cy: 'Ni ellir dweud popeth sy’n aros. Ffeiliau na ellid eu darllen: {files}. I weld pam: sip check',
  },
} satisfies Record<string, Said>;

const LONGEST = 400;
/** A date in words takes at most this, in either language. */
const WIDEST = 22;

/** Each school in a block of its own: what waits, by what it waits for. The title first, then what it is and where it stands. */
export const text: StatusFormat = (schools, layout) => {
  const blocks = schools.map((school) => block(school, layout));
  const law = schools.some(({ entries }) => entries.some(({ basis }) => basis === 'law'));
  return `${[...blocks, ...(law ? [NO_LEGAL_ADVICE[layout.lang]] : [])].join('\n\n')}\n`;
};

function block(school: SchoolStatus, layout: StatusLayout): string {
  const { lang, width } = layout;
  const { entries, unreadable } = school;
  const parts = [paint(layout).bold(wrap(school.heading[lang], width))];
  for (const state of STATES) {
    const some = entries.filter((entry) => entry.state === state);
    if (some.length > 0) parts.push(section(say(HEADINGS[state], { day: sayDayBoth(addDays(layout.today, layout.days)) }), some, layout));
  }
  if (entries.length === 0 && unreadable.length === 0) parts.push(wrap(say(words.nothing, { days: layout.days })[lang], width));
  if (unreadable.length > 0) {
    parts.push(wrap(say(words.unreadable, { files: namesOf(unreadable) })[lang], width));
  }
  return parts.join('\n\n');
}

function section(heading: Said, entries: readonly Entry[], layout: StatusLayout): string {
  const { lang, width, most } = layout;
  const shown = entries.slice(0, most);
  const dates = shown.map(({ when, day }) => safe((when ?? (day ? sayDayBoth(day) : words.noDate))[lang], 60));
  const room = Math.min(Math.max(...dates.map(columns)), WIDEST);
  const lines = shown.map((entry, index) => lineOf(entry, dates[index]!, room, layout));
  const rest = entries.length - shown.length;
  return [paint(layout).bold(heading[lang]), ...lines, ...(rest > 0 ? [wrap(say(words.more, { count: rest })[lang], width, '  ')] : [])].join('\n');
}

function lineOf(entry: Entry, date: string, room: number, layout: StatusLayout): string {
  const { lang, width } = layout;
  const colours = paint(layout);
  const indent = ' '.repeat(room + 4);
  const title = wrap(safe(entry.title[lang], LONGEST), width, indent).slice(indent.length);
  const fits = columns(date) <= room;
  const first = fits ? `  ${dim(date + ' '.repeat(room - columns(date)), entry)}  ${title}` : `  ${dim(date, entry)}\n${indent}${title}`;
  const about = [calledWith(entry, lang), entry.tells?.[lang], basisOf(entry, lang), placeOf(entry)].filter((one) => one !== undefined && one !== '').map((one) => safe(one!, LONGEST));
  return `${first}\n${colours.dim(wrap(about.join(' · '), width, indent))}`;

  function dim(words: string, { late }: Entry): string {
    return late ? colours.yellow(words) : words;
  }
}

/** The kind and the id; only the kind where the title says it already. */
const calledWith = ({ called, title, path }: Entry, lang: StatusLayout['lang']): string => (path !== undefined ? `${called[lang]} ${path}` : called[lang] === title[lang] ? '' : called[lang]);

const basisOf = ({ basis, source }: Entry, lang: StatusLayout['lang']): string | undefined =>
  basis === 'law' ? `${BASES.law[lang]}${source ? `: ${source[lang]}` : ''}` : basis === 'ours' ? BASES.ours[lang] : undefined;

const placeOf = ({ span }: Entry): string | undefined => (span ? `${span.file}:${span.start.line}` : undefined);
