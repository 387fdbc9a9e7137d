import type { Field } from '../format/shape.ts';
import type { Item } from '../link/school.ts';
import { fieldSpan } from '../link/school.ts';
import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Change, Side, Verdict } from './change.ts';

/** One field of one thing, as both versions have it. At least one of the two things is there. */
export interface FieldPair {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly name: string;
  readonly shape: Field;
}

/** A change before what it means has been worked out. */
export type Difference = Omit<Change, 'meanings'>;

/** The thing as the later version has it, or as the earlier had it where it is gone, and its counterpart. */
export const aboutBoth = ({ before, after }: Pick<FieldPair, 'before' | 'after'>): Pick<Difference, 'item' | 'other'> => ({
  item: (after ?? before)!,
  ...(after && before ? { other: before } : {}),
});

/** How a value reads in a version, with its place. */
export const side = (item: Item | undefined, field: string, words: Said | string | undefined): Side | undefined =>
  words === undefined || item === undefined ? undefined : { words: typeof words === 'string' ? same(words) : words, span: fieldSpan(item, field, 'value') };

/** A difference in one field. A side that is not given was not written in that version. */
export function differs(pair: FieldPair, verdict: Verdict, before: Said | string | undefined, after: Said | string | undefined): Difference {
  const was = side(pair.before, pair.name, before);
  const is = side(pair.after, pair.name, after);
  return { verdict, ...aboutBoth(pair), field: pair.name, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
}
