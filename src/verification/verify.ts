import { fitsSeal, partsOf } from '../approval/approvals.ts';
import { formerNames } from '../approval/renamed.ts';
import type { FormerNames } from '../approval/renamed.ts';
import type { ApprovedPart } from '../approval/scope.ts';
import { isSeal, sealOf } from '../approval/seal.ts';
import type { Hash } from '../approval/seal.ts';
import type { TaggedApproval } from '../approval/tag.ts';
import type { Comparison, Version } from '../history/change.ts';
import { compare } from '../history/compare.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { within } from './within.ts';

/**
 * Whether what stands is what was approved. `unsealed`: the record has no seal that can be held against anything; `unknown`:
 * it has one, and still it cannot be told, since a file or the version that was approved cannot be read.
 */
export type Stands = 'stands' | 'changed' | 'unsealed' | 'unknown';

/**
 * The tag that the approval was sealed with. `holds`: it leads to what was approved; `missing`: none that led to this version
 * does; `moved`: it leads to something else than it says; `other-seal`: it says another seal than the record; `unread`: what it
 * leads to cannot be read; `no-git`: there are no versions.
 */
export type TagState = 'holds' | 'missing' | 'moved' | 'other-seal' | 'unread' | 'no-git';

/** A tag of this school's approvals, with the version that it leads to. */
export interface Tagged {
  readonly name: string;
  readonly commit: string;
  readonly told: TaggedApproval;
  /** Undefined where that version cannot be read. */
  readonly school: School | undefined;
}

/** One approval held against what stands. */
export interface Verified {
  readonly approval: Item<'approval'>;
  /** The parts of it that no later approval has taken the place of. */
  readonly parts: readonly ApprovedPart[];
  readonly stands: Stands;
  readonly tag: { readonly state: TagState; readonly name?: string; readonly commit?: string };
  /** Only ids are others than they were, and say so themselves: what stands is what was approved, under these names. */
  readonly renamed?: readonly { readonly path: string; readonly former: string }[];
  /** What changed in these parts, where the version that was approved can be read. */
  readonly changes?: Comparison;
}

export interface VerifyInput {
  readonly school: School;
  readonly approval: Item<'approval'>;
  readonly parts: readonly ApprovedPart[];
  /** The tags of this school; undefined where the plan is not kept in git. */
  readonly tags: readonly Tagged[] | undefined;
  readonly hash: Hash;
  readonly today: Day;
  /** How the version that stands is known. */
  readonly version: Version;
}

/** The tag that belongs to a record: the one with its seal, else one of its day. */
export function tagOf(approval: Item<'approval'>, tags: readonly Pick<Tagged, 'told'>[]): number {
  const seal = approval.data.seal?.trim();
  const same = tags.findIndex(({ told }) => told.seal === seal);
  if (same !== -1) return same;
  const on = approval.data.when?.period?.start;
  const what = partsOf(approval).join();
  return tags.findIndex(({ told }) => told.date === on && told.what.join() === what);
}

/** Holds one approval against what stands now. Pure: the tags come with the versions that they lead to. */
export function verify({ school, approval, parts, tags, hash, today, version }: VerifyInput): Verified {
  const seal = approval.data.seal?.trim() ?? '';
  const all = partsOf(approval);
  const tag = tags?.[tagOf(approval, tags)];
  const state = tagState(tag, tags !== undefined, seal, hash);
  const found = { approval, parts, tag: { state, ...(tag ? { name: tag.name, commit: tag.commit } : {}) } };
  if (!isSeal(seal)) return { ...found, stands: 'unsealed' };
  if (school.unreadable.length > 0) return { ...found, stands: 'unknown' };
  const fits = fitsSeal(school, all, seal, hash);
  if (fits) return { ...found, stands: 'stands', ...renamedOf(fits) };
  const approved = state === 'holds' ? tag!.school! : undefined;
  if (!approved) return { ...found, stands: parts.length === all.length ? 'changed' : 'unknown' };
  const was = sealOf(approved, parts, hash);
  if (was === sealOf(school, parts, hash)) return { ...found, stands: 'stands' };
  const names = formerNames(school, approved);
  if (was === sealOf(school, parts, hash, names)) return { ...found, stands: 'stands', ...renamedOf(names) };
  const { when, minute } = approval.data;
  const known = { ...(when?.period ? { when: when.period.end } : {}), ...(minute ? { minute: asSaid(minute)[minute.lang] } : {}) };
  const before: Version = { asked: 'approved', commit: tag!.commit, approval: known };
  // Whatever was approved later is no longer among these parts.
  const changes = compare(approved, school, { before, after: version, today, approvals: { wasApproved: true, approved: new Set() } });
  return { ...found, stands: 'changed', changes: within(changes, parts) };
}

const renamedOf = (names: FormerNames): Pick<Verified, 'renamed'> => (names.size === 0 ? {} : { renamed: [...names].map(([item, former]) => ({ path: item.path, former })) });

function tagState(tag: Tagged | undefined, git: boolean, seal: string, hash: Hash): TagState {
  if (!git) return 'no-git';
  if (!tag) return 'missing';
  if (tag.told.seal !== seal) return 'other-seal';
  if (!tag.school || tag.school.unreadable.length > 0) return 'unread';
  return sealOf(tag.school, tag.told.what, hash) === seal ? 'holds' : 'moved';
}

/** 0: what stands is what was approved; 1: it is not, or it cannot be told; 2: there is nothing that could be held against it. */
export function exitCodeOf(verified: readonly Verified[]): 0 | 1 | 2 {
  const trouble = verified.some(({ tag: { state } }) => state === 'moved' || state === 'other-seal' || state === 'unread');
  if (!trouble && verified.every(({ stands }) => stands === 'unsealed')) return 2;
  return !trouble && verified.every(({ stands }) => stands === 'stands') ? 0 : 1;
}

/** The school, and all its approvals in force held against it. */
export interface Verification {
  readonly heading: Said;
  readonly name: Said;
  readonly asOf: Day;
  readonly unreadable: readonly string[];
  readonly approvals: readonly Verified[];
}
