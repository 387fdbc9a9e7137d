import type { Node } from '../parse/node.ts';
import { unreadable, Unreadable } from '../read/unreadable.ts';
import type { Versions } from './versions.ts';

/**
 * The last commit at which an entry of `approvals:` stood that stood in none of the commits before it. Undefined when there
 * never was one. A version that cannot be read says nothing of its approvals: those before it are asked instead.
 */
export async function approvalGained(versions: Versions): Promise<string | undefined> {
  const commits = await versions.commits();
  const before = new Map(commits.map(({ id, parents }) => [id, parents]));
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const at = async (id: string): Promise<ReadonlySet<string> | undefined> => {
    if (!known.has(id)) known.set(id, await approvalsAt(versions, id));
    return known.get(id);
  };
  /** The approvals in the nearest versions before one that can be read; undefined where there is none. */
  const stoodBefore = async (id: string, seen = new Set<string>()): Promise<ReadonlySet<string> | undefined> => {
    let found: Set<string> | undefined;
    for (const parent of before.get(id) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const approvals = (await at(parent)) ?? (await stoodBefore(parent, seen));
      if (approvals) found = new Set([...(found ?? []), ...approvals]);
    }
    return found;
  };
  for (const { id } of commits) {
    const approvals = await at(id);
    if (!approvals || approvals.size === 0) continue;
    const earlier = await stoodBefore(id);
    if (earlier && [...approvals].every((one) => earlier.has(one))) continue;
    // Where the copy of the history begins, an approval may have stood before.
    if (!earlier && (await versions.history.isShallow())) throw unreadable.revision('approved', true);
    return id;
  }
  return undefined;
}

/** The ids under `approvals:` in a commit, of those that are of more than the support asked for; undefined when one of its files cannot be read. */
async function approvalsAt(versions: Versions, id: string): Promise<ReadonlySet<string> | undefined> {
  let snapshot;
  try {
    ({ snapshot } = await versions.commit(id, id));
  } catch (error) {
    // Before there was a plan there was no approval.
    if (error instanceof Unreadable && error.exitCode === 2) return new Set();
    throw error;
  }
  const documents = snapshot.files.map(versions.parses.of);
  if (snapshot.refused.length > 0 || documents.some(({ readable }) => !readable)) return undefined;
  return new Set(
    documents.flatMap(({ root }) => {
      const approvals = root?.type === 'map' ? root.entries.get('approvals') : undefined;
      return approvals?.type === 'map' ? [...approvals.entries].flatMap(([id, approval]) => (isOfPlan(approval) ? [id] : [])) : [];
    }),
  );
}

/** One that does not say what it is of is of the whole. */
function isOfPlan(approval: Node): boolean {
  const what = approval.type === 'map' ? approval.entries.get('what') : undefined;
  const named = what?.type === 'list' ? what.items : what ? [what] : [];
  const words = named.flatMap((one) => (one.type === 'scalar' && one.text !== null ? [one.text.trim()] : []));
  return words.length === 0 || words.some((word) => word !== 'support');
}
