import { checkLoaded } from '../src/check.ts';
import type { Recorded } from '../src/history/timeline.ts';
import type { Example } from '../src/lint/rule.ts';
import type { Past } from '../src/lint/past.ts';
import { load } from '../src/load.ts';
import type { Loaded } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { NOW } from '../src/suspect/line.ts';
import type { Versions } from '../src/suspect/line.ts';
import { pastOf } from '../src/suspect/past.ts';

/** A version of a school in memory: its day, its files, and which came before it where that is not the one listed before it. */
export interface Kept {
  readonly day: string;
  readonly files: Example;
  readonly parents?: readonly number[];
  readonly cut?: true;
}

/** The versions of a school in memory, oldest first, with the last as what is looked at now. */
export function versionsOf(kept: readonly Kept[]): { now: Loaded; versions: Versions } {
  const all = kept.map(({ files }) => load(fromMemory(files)));
  const idOf = (index: number) => (index === kept.length - 1 ? NOW : `v${index}`);
  const recorded = new Map(
    kept.map(({ day, parents = [-1], cut }, index): [string, Recorded] => {
      const before = parents.map((one) => (one === -1 ? index - 1 : one)).filter((one) => one >= 0);
      return [idOf(index), { id: idOf(index), day, author: '', subject: '', parents: before.map(idOf), ...(cut ? { cut } : {}) }];
    }),
  );
  const at = (id: string) => all[id === NOW ? all.length - 1 : Number(id.slice(1))]!.school;
  return { now: all.at(-1)!, versions: { get: (id) => recorded.get(id), isOpen: () => true, unreadable: (id) => at(id).unreadable, written: at, school: at } };
}

export function pastAfter(kept: readonly Kept[], today = kept.at(-1)!.day): Past {
  const { now, versions } = versionsOf(kept);
  return pastOf(now.school, today, versions) as Past;
}

/** Checks a school that was another before. */
export function checkAfter(before: Example, after: Example, today: string) {
  const kept = [{ day: '2026-09-14', files: before }, { day: today, files: after }];
  const { now, versions } = versionsOf(kept);
  return checkLoaded(now, { today, past: pastOf(now.school, today, versions) as Past });
}
