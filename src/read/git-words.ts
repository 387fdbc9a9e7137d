import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';

const words = {
  revision: { en: '“{revision}” is no version of this repository', cy: 'Nid yw “{revision}” yn fersiwn o’r ystorfa hon' },
} satisfies Record<string, Said>;

export const refuseRevision = (revision: string): Said => say(words.revision, { revision: safe(revision, 60) });

/** A school that cannot be read as asked: said in one sentence, the exit code is 2. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(readonly said: Said) {
    super(said.en);
  }
}
