import { each, everywhere, misplaced, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const MARKS: Record<string, string> = { 'right to left, embedded': '\u202b', 'left to right, embedded': '\u202a', 'the end of it': '\u202c', 'right to left, forced': '\u202e', 'left to right, forced': '\u202d', 'an isolate': '\u2067', 'the end of an isolate': '\u2069', 'a mark of direction': '\u200f', 'a space without width': '\u200b', 'a byte-order mark': '\ufeff', 'a word joiner': '\u2060', 'an invisible plus': '\u2064', 'a line separator': '\u2028', 'a paragraph separator': '\u2029' };

/** Marks that cannot be seen, and turn, hide or part what can. */
export default {
  about: 'marks that turn or hide text',
  commands: SHOWN,
  cases: [
    ...each(Object.fromEntries(Object.entries(MARKS).map(([name, mark]) => [`${name}, everywhere`, `Read${mark}ing daily`])), everywhere),
    ...each(Object.fromEntries(Object.entries(MARKS).map(([name, mark]) => [`${name}, where it is told of`, `rea${mark}ding`])), misplaced, { must: 'be refused' }),
    { name: 'Arabic and Hebrew are words like any other', files: everywhere('قراءة · קריאה · darllen') },
    { name: 'tags that nobody sees', files: everywhere(`Reading${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`) },
  ],
} satisfies HostileClass;
