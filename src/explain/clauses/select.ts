import type { Actor, Edition, Force } from '../../edition/edition.ts';
import { registerOf } from '../../edition/register.ts';
import { kindOf } from './listed.ts';
import type { Listed } from './listed.ts';

/** Which clauses are asked for. What is left out asks for all. */
export interface Wanted {
  readonly actor?: Actor;
  readonly force?: Force;
  /** `rule`, or one by its name: `rule:cause-unanswered`. */
  readonly carrier?: string;
  readonly source?: string;
}

/** The clauses of an edition's register that fit, in its order: by source, and by line. */
export const select = (edition: Edition, { actor, force, carrier, source }: Wanted = {}): readonly Listed[] =>
  Object.entries(registerOf(edition)).flatMap(([id, clause]) => {
    const carriers = [clause.carrier, ...(clause.also ?? [])];
    const fits =
      (actor === undefined || clause.actor === actor) &&
      (force === undefined || clause.force === force) &&
      (source === undefined || clause.source === source) &&
      (carrier === undefined || carriers.some((one) => one === carrier || kindOf(one) === carrier));
    return fits ? [{ id, ...clause }] : [];
  });
