import { wordOf } from '../format/fields.ts';
import type { Said } from '../language/said.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Acceptance, Label } from '../link/school.ts';
import type { Amount, Money } from '../link/quantity.ts';
import { asSaid } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import type { Verdict } from './change.ts';
import { amountVerdict } from './figures.ts';
import { oneSpaced } from './spacing.ts';
import { textVerdict } from './text-verdict.ts';
import type { TextVerdict } from './text-verdict.ts';

/** Compares what was written or not, and what differs when it is written in both. */
export function presence<V>(before: V | undefined, after: V | undefined, equal: (a: V, b: V) => boolean, words: (value: V) => Said, verdict: Verdict): TextVerdict | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined) return { verdict: 'written', after: words(after!) };
  if (after === undefined) return { verdict: 'withdrawn', before: words(before) };
  return equal(before, after) ? undefined : { verdict, before: words(before), after: words(after) };
}

/** The same time, however it is spelt: of the same days, or said in the same words of the calendar. */
export function sameTime(a: Time, b: Time): boolean {
  if (a.kind === 'words' || b.kind === 'words') return a.kind === b.kind && oneSpaced(a.written).toLowerCase() === oneSpaced(b.written).toLowerCase();
  if (sayTimeBoth(a).en === sayTimeBoth(b).en) return true;
  return a.period !== undefined && b.period !== undefined && a.period.start === b.period.start && a.period.end === b.period.end;
}

export const timeVerdict = (before: Time | undefined, after: Time | undefined, verdict: Verdict): TextVerdict | undefined => presence(before, after, sameTime, sayTimeBoth, verdict);

const sameMoney = (a: Money, b: Money): boolean =>
  a.kind === 'amount' && b.kind === 'amount' ? a.pence === b.pence : a.kind === 'words' && b.kind === 'words' ? oneSpaced(a.words) === oneSpaced(b.words) : a.kind === b.kind;

const moneyWords = {
  unknown: { en: 'not known', cy: 'anhysbys' },
  none: { en: 'none', cy: 'dim' },
} satisfies Record<string, Said>;

/** Money in words: £2,799, £12.50. */
export function sayMoney(money: Money): Said {
  if (money.kind === 'words') return same(money.words);
  if (money.kind !== 'amount') return moneyWords[money.kind];
  const pounds = Math.floor(Math.abs(money.pence) / 100);
  const pence = Math.abs(money.pence) % 100;
  const figures = String(pounds).replace(/\B(?=(\d{3})+$)/g, ',');
  return same(`${money.pence < 0 ? '-' : ''}£${figures}${pence === 0 ? '' : `.${String(pence).padStart(2, '0')}`}`);
}

export const moneyVerdict = (before: Money | undefined, after: Money | undefined): TextVerdict | undefined => presence(before, after, sameMoney, sayMoney, 're-costed');

/** One word of a list that the format or the edition knows. */
export const wordVerdict = (def: string, field: string, before: string | undefined, after: string | undefined, verdict: Verdict): TextVerdict | undefined =>
  presence(before, after, (a, b) => a === b, (word) => wordOf(def, field, word), verdict);

/** Several words, whose order says nothing. */
export function wordsVerdict(before: readonly string[] | undefined, after: readonly string[] | undefined, words: (word: string) => Said, verdict: Verdict): TextVerdict | undefined {
  const all = (list: readonly string[]) => [...new Set(list)].sort();
  return presence(before, after, (a, b) => all(a).join('\n') === all(b).join('\n'), (list) => joinSaid(list.map(words), ', '), verdict);
}

/** Plain characters that are compared as they stand. */
export const plainVerdict = (before: string | undefined, after: string | undefined): TextVerdict | undefined => presence(before, after, (a, b) => oneSpaced(a) === oneSpaced(b), same, 'restated');

const labelled = (label: Said, words: Said | undefined): Said | undefined => words && joinSaid([label, words], ': ');

/** Values under labels, each compared by itself, in the order of the later version. */
export function labelVerdicts(of: 'text' | 'amount', before: readonly Label<unknown>[], after: readonly Label<unknown>[], naming: (label: string) => Said): readonly TextVerdict[] {
  const compare = of === 'text' ? (a: unknown, b: unknown) => textVerdict(a as Text | undefined, b as Text | undefined) : (a: unknown, b: unknown) => amountVerdict(a as Amount | undefined, b as Amount | undefined);
  return bothLabels(before, after, ({ label }) => label).flatMap(([label, a, b]) => withLabel(naming(label), compare(a?.value, b?.value)));
}

/** Advice set aside, rule by rule: its reason, and until when. */
export function acceptanceVerdicts(before: readonly Acceptance[], after: readonly Acceptance[]): readonly TextVerdict[] {
  const words = ({ reason, until }: Acceptance): Said => joinSaid([...(reason ? [asSaid(reason)] : []), ...(until ? [sayTimeBoth(until)] : [])], '; ');
  return bothLabels(before, after, ({ rule }) => rule).flatMap(([rule, a, b]) => {
    if (!a || !b) return withLabel(same(rule), a ? { verdict: 'withdrawn', before: words(a) } : { verdict: 'written', after: words(b!) });
    return [textVerdict(a.reason, b.reason), timeVerdict(a.until, b.until, 'rescheduled')].flatMap((one) => withLabel(same(rule), one));
  });
}

function bothLabels<V>(before: readonly V[], after: readonly V[], labelOf: (one: V) => string): readonly (readonly [string, V | undefined, V | undefined])[] {
  const [was, is] = [before, after].map((list) => new Map(list.map((one) => [labelOf(one), one]))) as [Map<string, V>, Map<string, V>];
  return [...new Set([...is.keys(), ...was.keys()])].map((label) => [label, was.get(label), is.get(label)] as const);
}

function withLabel(label: Said, one: TextVerdict | undefined): readonly TextVerdict[] {
  if (!one) return [];
  const [before, after] = [labelled(label, one.before), labelled(label, one.after)];
  return [{ verdict: one.verdict, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}
