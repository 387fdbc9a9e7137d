// Control characters, and the marks that reorder or hide text (bidirectional controls, zero-width characters, the
// byte-order mark): shown as \u{…} so that a title can never move the cursor or forge a line of output.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** What begins a command to a runner of jobs wherever it stands in a line. */
const ANYWHERE = /##(?=\[|vso\[)/gi;

/** As much of a text as `most` characters hold. A sign that takes two is never cut in half. */
export const beginning = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/**
 * Text that came from a file, a path or git, made safe for a terminal or a log: one line, no control characters, at most
 * `most` characters.
 */
export function safe(text: string, most = 200): string {
  const escaped = text.replace(UNSAFE, (mark) => (mark === '\n' || mark === '\t' ? ' ' : `\\u{${mark.codePointAt(0)!.toString(16)}}`));
  return escaped.length > most ? `${beginning(escaped, most - 1)}…` : escaped;
}

/**
 * JSON with the same characters written as its own escapes, so that nothing is lost and a terminal still shows no more than text; and
 * what some runners of jobs act on wherever it stands (see `noCommands`).
 */
export const escaped = (json: string): string =>
  json.replace(UNSAFE, (mark) => (mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)).replace(ANYWHERE, '\\u0023#');

/**
 * Text of several lines in which none is a command to a runner of jobs. Runners take a line of a log that begins with :: for
 * one, spaces before it or not, and other kinds wherever ##[ or ##vso[ stands. A sign that looks like the first takes its place, so
 * that lines stay as long as they are.
 */
// eslint-disable-next-line no-control-regex
export const noCommands = (text: string): string => text.replace(/^((?:[^\S\n]|\u001b\[\d+m)*):(?=:)/gm, '$1\u2236').replace(ANYWHERE, '#\u266f');

/** The same for HTML and XML, which have a number for every sign: it reads as it was. */
export const noCommandsInMarkup = (markup: string): string => markup.replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;').replace(ANYWHERE, '&#35;#');
