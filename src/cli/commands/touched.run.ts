import type { Checked } from '../../check.ts';
import { safe } from '../../diagnostics/safe.ts';
import { touchedSince } from '../../history/touched.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { NoPlan } from '../../read/unreadable.ts';
import { Misuse } from '../command.ts';
import type { Call } from '../spec.ts';
import { withVersions } from '../versions.ts';
import type { Versions } from '../versions.ts';
import type { Check, Shown } from './check.run.ts';

const words = {
  apart: { en: 'This version and “{since}” have no version in common here', cy: 'Nid oes gan y fersiwn hon a “{since}” yr un fersiwn yn gyffredin yma' },
  apartHint: {
    en: 'Name the branch that this one left. Where the copy holds only a part of the history: git fetch --unshallow',
    cy: 'Enwch y gangen y gadawodd hon hi. Lle mae’r copi’n dal rhan o’r hanes yn unig: git fetch --unshallow',
  },
} satisfies Record<string, Said>;

/** Of a check what a branch has to do with: compared with the version at which it left `since`, checked in the same way. Throws `Misuse` or `Unreadable`. */
export async function onlyTouched(whole: Checked, since: string, check: Check, call: Call): Promise<Shown> {
  const rev = call.common.rev ?? 'HEAD';
  const before = await withVersions(call, async (versions) => {
    const base = await versions.mergeBase(since, rev);
    if (base === undefined) throw new Misuse(say(words.apart, { since: safe(since, 60) }), words.apartHint);
    return { base, snapshot: await snapshotAt(versions, since, base) };
  });
  const checked = before.snapshot && (await check(before.snapshot, before.base));
  const { shown, elsewhere } = touchedSince(checked, whole);
  return { ...whole, diagnostics: shown, elsewhere: { since, count: elsewhere } };
}

/** Undefined where that version has no plan yet: then all of it is new. */
async function snapshotAt(versions: Versions, since: string, base: string) {
  try {
    return (await versions.commit(since, base)).snapshot;
  } catch (error) {
    if (error instanceof NoPlan) return undefined;
    throw error;
  }
}
