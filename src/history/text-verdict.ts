import { oneSpaced } from './spacing.ts';
import type { Lang, Said } from '../language/said.ts';
import { asSaid, wordsIn } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import type { Verdict } from './change.ts';

const LANGS: readonly Lang[] = ['en', 'cy'];

/** What became of words, and how to show it. Undefined when they say the same. */
export interface TextVerdict {
  readonly verdict: Verdict;
  readonly before?: Said;
  readonly after?: Said;
}

/**
 * Compares words. Spaces and line ends are layout. Where both versions have words in a language, those decide; where only a
 * language came or went, it was translated. Which language plain words are marked as is no change of the words.
 */
export function textVerdict(before: Text | undefined, after: Text | undefined): TextVerdict | undefined {
  if (!before && !after) return undefined;
  if (!before) return { verdict: 'written', after: asSaid(after!) };
  if (!after) return { verdict: 'withdrawn', before: asSaid(before) };
  const both = { before: asSaid(before), after: asSaid(after) };
  if (before.state !== 'written' || after.state !== 'written') {
    if (before.state !== after.state) return { verdict: 'restated', ...both };
    return oneSpaced(before.reason ?? '') === oneSpaced(after.reason ?? '') ? undefined : { verdict: 'reworded', ...both };
  }
  const [was, is] = [before, after].map((text) => ({ en: text.en === undefined ? undefined : oneSpaced(text.en), cy: text.cy === undefined ? undefined : oneSpaced(text.cy) })) as [Words, Words];
  const shared = LANGS.filter((lang) => was[lang] !== undefined && is[lang] !== undefined);
  const reworded = shared.filter((lang) => was[lang] !== is[lang]);
  if (reworded.length > 0) return { verdict: 'reworded', before: inChanged(before, reworded), after: inChanged(after, reworded) };
  if (shared.length === 0) return (was.en ?? was.cy) === (is.en ?? is.cy) ? undefined : { verdict: 'reworded', ...both };
  const [gained] = LANGS.filter((lang) => was[lang] === undefined && is[lang] !== undefined);
  if (gained) return { verdict: 'translated', before: both.before, after: inChanged(after, [gained]) };
  const [lost] = LANGS.filter((lang) => was[lang] !== undefined && is[lang] === undefined);
  return lost ? { verdict: 'translation-withdrawn', before: inChanged(before, [lost]), after: both.after } : undefined;
}

type Words = Readonly<Record<Lang, string | undefined>>;

/** The words in each reader’s language where they changed in it, else in the language in which they did. */
const inChanged = (text: Text, changed: readonly Lang[]): Said => {
  const words = (wanted: Lang) => wordsIn(text, changed.includes(wanted) ? wanted : changed[0]!).words;
  return { en: words('en'), cy: words('cy') };
};
