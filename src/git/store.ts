import { MOST_BYTES } from '../read/snapshot.ts';
import type { GitObject } from './batch.ts';
import type { Git } from './run.ts';

/** One name in a tree: what it is and what it leads to. */
export interface Held {
  readonly mode: string;
  readonly id: string;
}

/** A tree larger than this is no folder of a school: tens of thousands of names. */
const LARGEST_TREE = 4 * MOST_BYTES;

/** A tree that could not be read, or that holds what git itself never writes. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/**
 * What was read from one repository. An object is what its id says, so none is read twice, however many versions hold it.
 * Nothing larger than 1 MiB is read but its size.
 */
export class Store {
  private readonly trees = new Map<string, ReadonlyMap<string, Held>>();
  private readonly sizes = new Map<string, number>();
  private readonly blobs = new Map<string, Uint8Array | undefined>();

  constructor(readonly git: Git) {}

  tree(id: string): ReadonlyMap<string, Held> | undefined {
    return this.trees.get(id);
  }

  /** In bytes; no number where git does not have the contents. Undefined when it was not asked yet. */
  size(id: string): number | undefined {
    return this.sizes.get(id);
  }

  /** `missing` where git does not have the contents, or others than the id says. Undefined when they were not asked for yet. */
  blob(id: string): Uint8Array | 'missing' | undefined {
    return this.blobs.has(id) ? (this.blobs.get(id) ?? 'missing') : undefined;
  }

  /** Reads trees. Throws `Damaged` where one is not there or is no tree. */
  async readTrees(ids: readonly string[]): Promise<void> {
    const looked = await this.git.look(ids);
    if (looked.some((one) => one?.type !== 'tree' || one.size > LARGEST_TREE)) throw new Damaged();
    const found = await this.git.objects(ids);
    for (const id of ids) this.trees.set(id, entriesOf(found.get(id)));
  }

  async readSizes(ids: readonly string[]): Promise<void> {
    const looked = await this.git.look(ids);
    for (const [index, id] of ids.entries()) this.sizes.set(id, looked[index]?.type === 'blob' ? looked[index].size : Number.NaN);
  }

  /** Reads blobs whose size is known and small enough. */
  async readBlobs(ids: readonly string[]): Promise<void> {
    const found = await this.git.objects(ids);
    for (const id of ids) this.blobs.set(id, found.get(id)?.content);
  }
}

/** The names in a tree object. A name that could lead elsewhere is one that git never writes. */
function entriesOf(tree: GitObject | undefined): ReadonlyMap<string, Held> {
  const bytes = tree?.content;
  if (!bytes) throw new Damaged();
  const length = tree.id.length / 2;
  const entries = new Map<string, Held>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    const name = bytes.toString('utf8', space + 1, end);
    // Where there is no space or no end, there is no name.
    if (bytes.length < end + 1 + length || /^\.{0,2}$|\//.test(name)) throw new Damaged();
    entries.set(name, { mode: bytes.toString('latin1', at, space).padStart(6, '0'), id: bytes.toString('hex', end + 1, end + 1 + length) });
    at = end + 1 + length;
  }
  return entries;
}
