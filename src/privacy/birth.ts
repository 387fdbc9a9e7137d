import type { Seen } from './sighting.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|ch?wefror|fawrth|mawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|tachwedd|dachwedd|rhagfyr)';
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg)? (?:of |o )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const CUE = "(?:\\bborn\\b|\\bd\\.?o\\.?b\\b\\.?|\\b(?:date of birth|birth ?date|birthday|dyddiad geni|ddyddiad geni|dyddiad ei (?:geni|eni)|pen-?blwydd|(?:g|ng)?(?:anwyd|aned)|wedi['’]i (?:geni|eni))\\b)";
const after = () => new RegExp(`${CUE}[^\\n\\d]{0,24}(${DATE})(?!\\d)`, 'gi');
const before = () => new RegExp(`(?<!\\d)(${DATE})[ ,(]{1,3}${CUE}`, 'gi');
const aged = () => new RegExp(`\\b(?:aged? \\d{1,2}|\\d{1,2} (?:years? old|oed|mlwydd oed|flwydd oed))[ ,(]{1,4}(?:b\\.? )?(${DATE})(?!\\d)`, 'gi');
/** A year group by its dates, and what is not a person. */
const NOBODY = /\b(?:on or (?:after|before)|after|before|between|ar neu (?:ar ôl|cyn)|rhwng|cyn|ar ôl)\b|\b(?:idea|project|club|charter|partnership|scheme|network|syniad|prosiect|clwb|siarter|partneriaeth|rhwydwaith)\b/i;

/** Looked for first, as they are: hardly a plan has one, and the patterns above are slow to build. */
const SAYS_SO = ['born', 'birth', 'dob', 'd.o.b', 'geni', 'ei eni', 'anwyd', 'aned', 'blwydd'];
const AN_AGE = /\d (?:oed|years? old|mlwydd|flwydd)|\baged? \d/i;

/** A date of birth: a whole date beside a word that says so, or beside an age. */
export function* births(text: string): Generator<Seen> {
  const small = text.toLowerCase();
  const patterns = [...(SAYS_SO.some((word) => small.includes(word)) ? [after(), before()] : []), ...(AN_AGE.test(text) ? [aged()] : [])];
  for (const pattern of patterns) {
    for (const found of text.matchAll(pattern)) {
      const lead = text.slice(Math.max(found.index - 40, 0), found.index).split('\n').at(-1)!;
      const end = found.index + found[0].length;
      if (NOBODY.test(`${lead} ${found[0]}`)) continue;
      yield { kind: 'birth', start: found.index, end };
    }
  }
}
