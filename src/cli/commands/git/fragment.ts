import { paint } from '../../../diagnostics/paint.ts';
import { safe } from '../../../diagnostics/safe.ts';
import { wrap } from '../../../diagnostics/width.ts';
import { factsThatDiffer } from '../../../facts/differ.ts';
import type { FactDifference } from '../../../facts/differ.ts';
import { factsOf } from '../../../facts/facts.ts';
import { compare } from '../../../history/compare.ts';
import { linesOf } from '../../../history/formats/text.ts';
import { tallyOf } from '../../../history/tally.ts';
import { say } from '../../../language/said.ts';
import type { Said } from '../../../language/said.ts';
import { read } from '../../../load.ts';
import { parse } from '../../../parse/document.ts';
import type { Document } from '../../../parse/document.ts';
import type { SourceFile } from '../../../read/snapshot.ts';
import { VERSION } from '../../../version.ts';
import type { CommonOptions } from '../../command.ts';

const words = {
  layout: { en: 'only its layout differs. What it says is the same', cy: 'dim ond ei gosodiad sy’n wahanol. Yr un peth y mae’n ei ddweud' },
  asides: { en: 'only notes, settings or names of the school’s own differ. What the plan says is the same', cy: 'dim ond nodiadau, gosodiadau neu enwau’r ysgol ei hun sy’n wahanol. Yr un peth y mae’r cynllun yn ei ddweud' },
  besides: { en: 'notes, settings and names of the school’s own', cy: 'nodiadau, gosodiadau ac enwau’r ysgol ei hun' },
  fields: { en: 'what it says differs', cy: 'mae’r hyn y mae’n ei ddweud yn wahanol' },
  untold: { en: 'Not all of it can be told in words, since not all of it was understood. Here are the lines that differ:', cy: 'Ni ellir dweud y cyfan mewn geiriau, gan na ddeallwyd y cyfan. Dyma’r llinellau sy’n wahanol:' },
  unreadable: { en: 'a version of it cannot be read as a plan, so here are the lines that differ', cy: 'ni ellir darllen fersiwn ohoni fel cynllun, felly dyma’r llinellau sy’n wahanol' },
  before: { en: 'The earlier version, {place}: {problem}', cy: 'Y fersiwn gynharaf, {place}: {problem}' },
  after: { en: 'The later version, {place}: {problem}', cy: 'Y fersiwn ddiweddaraf, {place}: {problem}' },
} satisfies Record<string, Said>;

/** How one file changed, for a terminal. */
export interface FragmentDifference {
  /** The few words after the file’s name. */
  readonly tally: string;
  readonly lines: readonly string[];
  /** The bare lines must be shown too: not all could be told. */
  readonly showLines: boolean;
}

/** Most facts told one by one where there is no verdict for them. */
const MOST_FACTS = 40;

/**
 * Compares two versions of one file by themselves. What it refers to in other files is compared by what is written, so that
 * nothing is said of what stands elsewhere.
 */
export function fragmentDifference(before: SourceFile | undefined, after: SourceFile | undefined, path: string, common: CommonOptions): FragmentDifference {
  const { lang, width } = common;
  const [was, is] = [before, after].map((file) => parse(file ?? { path, text: '' })) as [Document, Document];
  const broken = [...firstProblem(was, words.before, common), ...firstProblem(is, words.after, common)];
  if (broken.length > 0) return { tally: words.unreadable[lang], lines: broken, showLines: true };
  const school = (file: SourceFile | undefined, document: Document) => read({ label: path, files: file ? [{ ...file, path }] : [], refused: [], provenance: {} }, { parse: () => document }).school;
  const comparison = compare(school(before, was), school(after, is), { today: common.today });
  const differing = factsThatDiffer(factsOf(was, lang)!, factsOf(is, lang)!);
  const layout = { lang, audience: 'school' as const, version: VERSION, colour: common.colour, width };
  const verdicts = linesOf(comparison, layout).slice(1);
  if (comparison.untold.length > 0) return { tally: tallyOf(comparison)[lang], lines: [...verdicts, wrap(words.untold[lang], width)], showLines: true };
  if (differing.length === 0 && verdicts.length === 0) return { tally: words.layout[lang], lines: [], showLines: false };
  if (verdicts.length === 0) {
    const aside = differing.every(({ fact }) => fact.aside);
    return { tally: (aside ? words.asides : words.fields)[lang], lines: factLines(differing, common), showLines: false };
  }
  const asides = differing.filter(({ fact }) => fact.aside);
  const besides = asides.length === 0 ? [] : ['', paint(common).bold(words.besides[lang]), ...factLines(asides, common)];
  return { tally: tallyOf(comparison)[lang], lines: [...verdicts, ...besides], showLines: false };
}

function factLines(differing: readonly FactDifference[], { width, colour }: CommonOptions): string[] {
  const paints = paint({ colour });
  const lines = differing.slice(0, MOST_FACTS).map(({ side, fact }) => {
    const text = wrap(safe(fact.text, 2_000), width, side === 'before' ? '  - ' : '  + ', '    ');
    return side === 'before' ? paints.red(text) : paints.green(text);
  });
  return [...lines, ...(differing.length > MOST_FACTS ? ['  …'] : [])];
}

/** Why a version cannot be read: its first mistake, in a sentence that says which version. */
function firstProblem({ problems: [first] }: Document, sentence: Said, { lang, width }: CommonOptions): readonly string[] {
  if (!first) return [];
  const { line, column } = first.span.start;
  return [wrap(say(sentence, { place: `${line}:${column}`, problem: first.message })[lang], width, '  ')];
}
