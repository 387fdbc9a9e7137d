import type { Lang } from '../language/said.ts';
import { readAmount } from '../link/quantity.ts';
import type { Amount } from '../link/quantity.ts';
import type { Item } from '../link/school.ts';
import type { Verdict } from './change.ts';
import { oneSpaced } from './spacing.ts';
import { textVerdict } from './text-verdict.ts';
import type { TextVerdict } from './text-verdict.ts';

/** A number with its unit, read in a language that both versions have. */
interface Figure {
  readonly number: number;
  readonly unit: string;
  /** What stands before the number: “at least”. */
  readonly leading: string;
}

function figureIn(amount: Amount, lang: Lang | undefined): Figure | undefined {
  const written = lang === undefined ? (amount.text.en ?? amount.text.cy) : amount.text[lang];
  if (written === undefined) return undefined;
  const { node } = amount.text;
  const read = readAmount({ ...node, type: 'scalar', text: written, style: 'plain' } as Parameters<typeof readAmount>[0], lang ?? 'en');
  if (read?.number === undefined) return undefined;
  const leading = oneSpaced(/^[^\d-]*/.exec(written)![0]).toLowerCase();
  return { number: read.number, unit: oneSpaced(read.unit ?? '').toLowerCase(), leading };
}

const sharedLanguage = (a: Amount, b: Amount): Lang | undefined => (['en', 'cy'] as const).find((lang) => a.text[lang] !== undefined && b.text[lang] !== undefined);

/** Both as figures of one unit; undefined where they are words, or of different units. */
function comparable(before: Amount, after: Amount): readonly [Figure, Figure] | undefined {
  const lang = sharedLanguage(before, after);
  const [a, b] = [figureIn(before, lang), figureIn(after, lang)];
  return a && b && a.unit === b.unit ? [a, b] : undefined;
}

/** Compares two figures that are there in both versions: as numbers where they are, else as words. */
export function amountVerdict(before: Amount | undefined, after: Amount | undefined, otherwise: Verdict = 'restated'): TextVerdict | undefined {
  const told = textVerdict(before?.text, after?.text);
  if (!told || !before || !after || told.verdict === 'translated' || told.verdict === 'translation-withdrawn') return told;
  const figures = comparable(before, after);
  if (figures && figures[0].number === figures[1].number && figures[0].leading === figures[1].leading) return undefined;
  return { ...told, verdict: otherwise };
}

const MORE = /^(?:at least|over|more than|no fewer than|no less than|o leiaf|dros|mwy na)(?:\s|$)/i;
const LESS = /^(?:at most|under|less than|fewer than|no more than|up to|dim mwy na|llai na|ar y mwyaf|hyd at|o dan)(?:\s|$)/i;

/**
 * Which way a target goes: up (1), down (-1), or not known (0). By its baseline where both are figures of one unit, else by
 * the words its aim begins with.
 */
export function directionOf({ data: { aim, baseline } }: Item<'target'>): -1 | 0 | 1 {
  if (!aim) return 0;
  const figures = baseline && comparable(baseline, aim);
  if (figures && figures[0].number !== figures[1].number) return figures[1].number > figures[0].number ? 1 : -1;
  const words = (aim.text.en ?? aim.text.cy ?? '').trim();
  return MORE.test(words) ? 1 : LESS.test(words) ? -1 : 0;
}

/**
 * What became of a target’s aim, in the target’s own direction. Where the two versions go different ways, or neither says
 * which, it is only restated.
 */
export function aimVerdict(before: Item<'target'>, after: Item<'target'>): TextVerdict | undefined {
  const told = amountVerdict(before.data.aim, after.data.aim);
  if (told?.verdict !== 'restated') return told;
  const figures = comparable(before.data.aim!, after.data.aim!);
  const [was, is] = [directionOf(before), directionOf(after)];
  const direction = was === 0 ? is : is === 0 ? was : was === is ? was : 0;
  const moved = figures ? Math.sign(figures[1].number - figures[0].number) : 0;
  if (direction === 0 || moved === 0) return told;
  return { ...told, verdict: moved === direction ? 'strengthened' : 'weakened' };
}

/** A baseline that moved. In another unit it is not the same count, so it is restated. */
export function baselineVerdict(before: Amount | undefined, after: Amount | undefined): TextVerdict | undefined {
  const told = amountVerdict(before, after, 're-based');
  if (told?.verdict !== 're-based') return told;
  const lang = sharedLanguage(before!, after!);
  return figureIn(before!, lang) && figureIn(after!, lang) && !comparable(before!, after!) ? { ...told, verdict: 'restated' } : told;
}
