import { diff3Merge, diffComm } from 'node-diff3';
import type { Lang } from '../language/said.ts';
import { nameOf, readStamp, stamped } from './stamp.ts';

/**
 * How a file stands. `absent`: not there. `current`: as this version writes it. `old`: as an earlier version wrote it.
 * `edited`: with edits of the school’s own and nothing of ours to add. `merged`: with both. `clash`: both changed the same
 * lines, so it is left. `foreign`: somebody else’s.
 */
export type Standing = 'absent' | 'current' | 'old' | 'edited' | 'merged' | 'clash' | 'foreign';

/** Lines that two have changed. */
export interface Clash {
  readonly yours: readonly string[];
  readonly ours: readonly string[];
}

/** What to do with one file. */
export interface Update {
  readonly standing: Standing;
  /** The whole new text, where there is one to write. */
  readonly text?: string;
  readonly clashes: readonly Clash[];
}

/** A file as it should be, as it is, and as it was written. */
export interface Sides {
  /** What this version writes, without a stamp. */
  readonly fresh: string;
  readonly version: string;
  readonly lang: Lang;
  readonly onDisk: string | undefined;
  /** The copy that was kept of what was written, without a stamp. */
  readonly written: string | undefined;
}

/** Brings one file up to date: what nobody touched is replaced, edits are kept, and where both changed the same lines nothing is. */
export function update({ fresh, version, lang, onDisk, written }: Sides): Update {
  const stamp = { version, lang, name: nameOf(fresh) };
  const text = stamped(fresh, stamp);
  if (onDisk === undefined) return { standing: 'absent', text, clashes: [] };
  const found = readStamp(onDisk);
  if (!found) return { standing: 'foreign', clashes: [] };
  const { body } = found;
  if (body === fresh) return { standing: 'current', clashes: [] };
  if (nameOf(body) === found.stamp.name) return { standing: 'old', text: ends(text, onDisk), clashes: [] };
  if (found.stamp.name === stamp.name) return { standing: 'edited', clashes: [] };
  if (written === undefined || nameOf(written) !== found.stamp.name) return { standing: 'clash', clashes: differences(body, fresh) };
  const parts = diff3Merge(body.split('\n'), written.replaceAll('\r\n', '\n').split('\n'), fresh.split('\n'), { excludeFalseConflicts: true });
  const clashes = parts.flatMap(({ conflict }) => (conflict ? [{ yours: conflict.a, ours: conflict.b }] : []));
  if (clashes.length > 0) return { standing: 'clash', clashes };
  const merged = parts.flatMap(({ ok }) => ok ?? []).join('\n');
  return { standing: 'merged', text: ends(stamped(merged, stamp), onDisk), clashes: [] };
}

/** The line ends that the file has on the disk. */
const ends = (text: string, like: string): string => (like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);

/** Where two differ, when it is not known what either changed. */
const differences = (yours: string, ours: string): readonly Clash[] =>
  diffComm(yours.split('\n'), ours.split('\n')).flatMap((part) => ('common' in part ? [] : [{ yours: part.buffer1 ?? [], ours: part.buffer2 ?? [] }]));

/** Where a copy of what was written is kept, so that a school’s edits can be told from it. */
export const keptAt = (path: string): string => `.sip/pipeline/${path}`;
