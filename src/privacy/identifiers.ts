import type { Seen } from './sighting.ts';

/** What people put between the parts of a number, for the inside of brackets in a pattern: spaces and dashes as keyboards and word processors write them. */
const DASH = '\\u00ad\\u2010-\\u2015\\u2212-';
const GAP = ` \\t\\u00a0\\u2000-\\u200a\\u202f${DASH}`;

/** The letters of a UPN, in the order of their values: I, O and S are not among them. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const UPN_LETTER = 'A-HJ-NP-RT-Za-hj-np-rt-z';
/** Between its parts may stand a dash with a space on either side. No sign is both a gap and a part, so there is one way to read it. */
const UPN = new RegExp(`(?<![A-Za-z0-9])[${UPN_LETTER}](?:[${GAP}]{0,3}\\d){11}[${GAP}]{0,3}[\\d${UPN_LETTER}](?![A-Za-z0-9])`, 'g');
const UPN_CUE = /\bUPN|unique pupil|unigryw (?:y )?disgybl|unigryw y disgybl/i;

/** The letter that a unique pupil number begins with: its other twelve signs, weighted 2 to 13, modulo 23. */
export function upnLetter(rest: string): string {
  const sum = [...rest].reduce((total, sign, at) => total + (at + 2) * (/\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign)), 0);
  return UPN_LETTERS[sum % 23]!;
}

const TEN_DIGITS = new RegExp(`(?<![\\w£.,${DASH}])\\d(?:[${GAP}]?\\d){9}(?![${GAP}]?\\d|[.,]\\d|\\w)`, 'g');
const weighted = (digits: string): number => [...digits.slice(0, 9)].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11;

/** An NHS number: ten digits, the last of which checks the others modulo 11. */
export const isNhsNumber = (digits: string): boolean => (11 - weighted(digits)) % 11 === Number(digits[9]) && !/^(\d)\1+$/.test(digits);

/** A unique learner number: ten digits, checked modulo 11 in a way of its own. */
export const isUln = (digits: string): boolean => weighted(digits) !== 0 && 10 - weighted(digits) === Number(digits[9]) && !/^(\d)\1+$/.test(digits);

const NHS_CUE = /\bNHS\b|\bGIG\b/i;
const ULN_CUE = /\bULN\b|unique learner|unigryw (?:y )?dysgwr/i;
/** Numbers of books are checked like those of the health service. */
const OTHER_NUMBER = /\b(?:ISBN|charity|elusen|invoice|anfoneb|order|archeb|account|cyfrif)\b[^\n]{0,20}$/i;

/** Six digits together, or in pairs with the same gap between them: “yn 2026-27 a” is a school year in a Welsh sentence. */
const INSURANCE = new RegExp(`(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][${GAP}]{0,3}(?:\\d{6}|\\d\\d([${GAP}]{1,3})\\d\\d\\1\\d\\d)[${GAP}]{0,3}[A-D](?![A-Za-z0-9])`, 'gi');

const GAPS = new RegExp(`[${GAP}]`, 'g');
const plain = (text: string): string => text.replace(GAPS, '').toUpperCase();

/** Whether a word that says which number it is stands shortly before or after. */
const near = (text: string, start: number, end: number, cue: RegExp): boolean => cue.test(lineAround(text, start, end));
const lineAround = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(start - 60, 0), start).split('\n').at(-1)}\u0001${text.slice(end, end + 40).split('\n')[0]}`;

/** Numbers that belong to one person: unique pupil numbers, NHS numbers, unique learner numbers, National Insurance numbers. */
export function* identifiers(text: string): Generator<Seen> {
  for (const { 0: found, index } of text.matchAll(UPN)) {
    const end = index + found.length;
    const signs = plain(found);
    if (upnLetter(signs.slice(1)) === signs[0] || near(text, index, end, UPN_CUE)) yield { kind: 'upn', start: index, end };
  }
  for (const { 0: found, index } of text.matchAll(TEN_DIGITS)) {
    const end = index + found.length;
    const digits = plain(found);
    if (OTHER_NUMBER.test(text.slice(Math.max(index - 40, 0), index))) continue;
    // Eleven digits that begin with a nought are a telephone number, and so is this after its code for the country.
    if (isNhsNumber(digits) || near(text, index, end, NHS_CUE)) yield { kind: near(text, index, end, ULN_CUE) ? 'uln' : 'nhs-number', start: index, end };
    else if (isUln(digits) || near(text, index, end, ULN_CUE)) yield { kind: 'uln', start: index, end };
  }
  for (const { 0: found, index } of text.matchAll(INSURANCE)) yield { kind: 'national-insurance', start: index, end: index + found.length };
}
