import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GitObject } from '../src/git/batch.ts';
import { CommitFolders, ListedFolders } from '../src/git/folders.ts';
import type { Git } from '../src/git/run.ts';
import { Damaged, Store } from '../src/git/store.ts';
import type { Held } from '../src/git/store.ts';
import { CONFLICT, GitTree, settled } from '../src/git/tree.ts';
import { MOST_BYTES } from '../src/read/snapshot.ts';
import { takeSchool } from '../src/read/take.ts';

// A school as a commit holds it, read without a checkout: links lead nowhere but inside, nothing large is held, and a tree that git
// would never write is not read. A repository here is a few objects in memory; git.test.ts asks the program itself.

const FILE = '100644';
const LINK = '120000';
type Entry = string | { readonly mode: string; readonly content?: string; readonly size?: number; readonly missing?: true };

/** A repository of one commit, and what it was asked for. */
class Repository {
  readonly objects = new Map<string, GitObject>();
  readonly asked: (readonly string[])[] = [];
  readonly root: string;
  readonly git: Git;

  constructor(files: Readonly<Record<string, Entry>>) {
    this.root = this.tree(Object.entries(files).map(([path, entry]) => [path.split('/'), entry]));
    this.git = {
      look: (ids: readonly string[]) => {
        expect(ids, 'git is asked of something').not.toEqual([]);
        return Promise.resolve(ids.map((id) => this.objects.get(id)));
      },
      objects: (ids: readonly string[]) => {
        expect(ids.filter((id) => !this.objects.has(id)), 'git is asked for what it has').toEqual([]);
        this.asked.push(ids);
        return Promise.resolve(new Map(ids.flatMap((id) => (this.objects.has(id) ? [[id, this.objects.get(id)!]] : []))));
      },
    } as unknown as Git;
  }

  /** Git has it no more, though it said that it had. */
  forget(id: string): void {
    this.objects.set(id, { ...this.objects.get(id)!, content: undefined } as unknown as GitObject);
  }

  put(type: string, content: Buffer, size = content.length): string {
    const id = createHash('sha1').update(`${type} ${content.toString('latin1')} ${size}`).digest('hex');
    this.objects.set(id, { id, type, size, content });
    return id;
  }

  private tree(entries: readonly (readonly [readonly string[], Entry])[]): string {
    const folders = new Map<string, (readonly [readonly string[], Entry])[]>();
    const lines: Buffer[] = [];
    for (const [[name, ...rest], entry] of entries) {
      if (rest.length > 0) folders.set(name!, [...(folders.get(name!) ?? []), [rest, entry]]);
      else {
        const { mode, content = '', size, missing } = typeof entry === 'string' ? { mode: FILE, content: entry } : (entry as Exclude<Entry, string>);
        const id = this.put('blob', Buffer.from(content), size);
        if (missing) this.objects.delete(id);
        lines.push(line(mode, name!, id));
      }
    }
    for (const [name, inside] of folders) lines.push(line('40000', name, this.tree(inside)));
    return this.put('tree', Buffer.concat(lines));
  }
}

const line = (mode: string, name: string, id: string): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
const link = (content: string): Entry => ({ mode: LINK, content });

const treeOf = (files: Readonly<Record<string, Entry>>, prefix = '') => {
  const repository = new Repository(files);
  const store = new Store(repository.git);
  return { repository, store, tree: new GitTree(store, new CommitFolders(store, repository.root, prefix)) };
};
const read = async (files: Readonly<Record<string, Entry>>, paths: readonly string[], prefix = '') => {
  const { tree } = treeOf(files, prefix);
  return (await settled(tree, () => tree.read(paths))).map((one) => (typeof one === 'string' ? one : Buffer.from(one).toString()));
};

describe('a school in a commit', () => {
  it('is the same as in a folder, with nothing asked for twice', async () => {
    const { repository, tree } = treeOf({ 'sip.yaml': 'files: [adrannau/a.yaml]', 'plan.yaml': 'sip: 1', 'plan/a.yaml': 'a', 'plan/deep/b.yaml': 'b', 'adrannau/a.yaml': 'adran', 'notes.txt': 'x', 'reviews/r.yaml': link('../plan/a.yaml'), 'plan/inner': { mode: '160000' } });
    const { files, refused } = await settled(tree, () => takeSchool(tree, () => ({ files: ['adrannau/*.yaml'] })));
    expect(files.map(({ path, text }) => [path, text])).toEqual([['sip.yaml', 'files: [adrannau/a.yaml]'], ['plan.yaml', 'sip: 1'], ['plan/a.yaml', 'a'], ['plan/deep/b.yaml', 'b'], ['reviews/r.yaml', 'a'], ['adrannau/a.yaml', 'adran']]);
    expect(refused.map(({ path }) => path)).toEqual(['plan/inner']);
    const asked = repository.asked.flat();
    expect(new Set(asked).size).toBe(asked.length);
    expect(await tree.fetch()).toBe(false);
    expect(tree.list('').map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(['adrannau folder', 'notes.txt file', 'plan folder', 'plan.yaml file', 'reviews folder', 'sip.yaml file']);
    expect(tree.list('plan').map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(['a.yaml file', 'deep folder', 'inner repository']);
    expect(tree.list('reviews')).toEqual([{ name: 'r.yaml', kind: 'link' }]);
    expect(tree.list('nowhere')).toEqual([]);
    expect(tree.list('plan.yaml')).toEqual([]);
  });

  it('may stand in a folder of its own, and is then all that is read', async () => {
    const files = { 'ysgolion/y-garn/plan.yaml': 'ours', 'ysgolion/y-garn/a.yaml': link('../arall/plan.yaml'), 'ysgolion/arall/plan.yaml': 'theirs', 'plan.yaml': 'nobody’s' };
    expect(await read(files, ['plan.yaml', 'a.yaml', '../arall/plan.yaml'], 'ysgolion/y-garn/')).toEqual(['ours', 'astray', 'astray']);
    expect(await read(files, ['plan.yaml'], 'ysgolion/nowhere/')).toEqual(['astray']);
    expect(await read(files, ['plan.yaml'], 'plan.yaml/')).toEqual(['astray']);
  });

  it('has links that lead nowhere but to its own files', async () => {
    const files = {
      'plan.yaml': 'plan',
      'plan/real.yaml': 'real',
      'plan/up.yaml': link('../plan.yaml'),
      'plan/round-about.yaml': link('./deep//../real.yaml'),
      'plan/deep/x.yaml': link('../up.yaml'),
      'plan/folder.yaml': link('deep'),
      'plan/self.yaml': link('self.yaml'),
      'plan/out.yaml': link('../../plan.yaml'),
      'plan/out-and-in.yaml': link('../../y-garn/plan.yaml'),
      'plan/root.yaml': link('/real.yaml'),
      'plan/broken.yaml': link('nowhere.yaml'),
      'plan/through.yaml': link('real.yaml/within'),
      'plan/nothing.yaml': link(''),
      'plan/gone.yaml': { mode: LINK, content: 'somewhere else', missing: true },
      'plan/repository.yaml': { mode: '160000' },
      'elsewhere': link('plan/deep'),
    } satisfies Record<string, Entry>;
    expect(await read(files, ['plan/up.yaml', 'plan/round-about.yaml', 'plan/deep/x.yaml', 'elsewhere/x.yaml', './plan//real.yaml', 'plan/../plan.yaml'])).toEqual(['plan', 'real', 'plan', 'plan', 'real', 'plan']);
    const astray = ['folder', 'self', 'out', 'out-and-in', 'root', 'broken', 'through', 'nothing', 'gone', 'repository'].map((name) => `plan/${name}.yaml`);
    expect(await read(files, [...astray, '../plan.yaml', '..', 'plan', '', 'plan.yaml/within'])).toEqual(Array(astray.length + 5).fill('astray'));
  });

  it('follows forty links and no more, and none whose path is longer than 4,096 signs', async () => {
    const chain = (count: number) => Object.fromEntries([['l0.yaml', 'end' as Entry], ...Array.from({ length: count }, (_, index): [string, Entry] => [`l${index + 1}.yaml`, link(`l${index}.yaml`)])]);
    expect(await read(chain(40), ['l40.yaml'])).toEqual(['end']);
    expect(await read(chain(41), ['l41.yaml'])).toEqual(['astray']);
    const long = (target: string) => read({ [target]: 'end', 'l.yaml': link(`${'./'.repeat(2_045)}${target}`) }, ['l.yaml']);
    expect(await long('a.yaml')).toEqual(['end']);
    expect(await long('ab.yaml')).toEqual(['astray']);
  });

  it('says why a file could not be taken', async () => {
    expect(await read({ 'a.yaml': { mode: FILE, size: MOST_BYTES, content: 'x' }, 'b.yaml': { mode: FILE, size: MOST_BYTES + 1 }, 'c.yaml': { mode: FILE, content: 'gone', missing: true }, 'd.yaml': { mode: '100755', content: 'run' } }, ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'])).toEqual(['x', 'tooBig', 'missing', 'run']);
    const { repository, tree } = treeOf({ 'a.yaml': 'one' });
    const id = createHash('sha1').update('blob one 3').digest('hex');
    await settled(tree, () => tree.list(''));
    tree.read(['a.yaml']);
    await tree.fetch();
    repository.forget(id);
    expect(await settled(tree, () => tree.read(['a.yaml']))).toEqual(['missing']);
    expect(tree.idAt('a.yaml')).toBe(id);
    expect(tree.idAt('b.yaml')).toBeUndefined();
    const linked = treeOf({ 'a.yaml': link('elsewhere'), missing: 'no answer is a name' });
    await settled(linked.tree, () => linked.tree.list(''));
    linked.tree.read(['a.yaml']);
    await linked.tree.fetch();
    linked.repository.forget(createHash('sha1').update('blob elsewhere 9').digest('hex'));
    expect(await settled(linked.tree, () => linked.tree.read(['a.yaml', 'missing']))).toEqual(['astray', expect.anything()]);
  });

  it('asks for no more than 50 MiB at a time, and for nothing that is too large', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index): [string, Entry] => [`plan/${String(index).padStart(3, '0')}.yaml`, { mode: FILE, size: MOST_BYTES / 2, content: String(index) }]));
    const { repository, tree } = treeOf({ ...files, 'plan/large.yaml': { mode: FILE, size: MOST_BYTES + 1 } });
    const contents = await settled(tree, () => tree.read([...Object.keys(files), 'plan/large.yaml']));
    expect(contents.filter((one) => one === 'tooBig')).toHaveLength(1);
    expect(contents.filter((one) => typeof one !== 'string')).toHaveLength(120);
    expect(repository.asked.map(({ length }) => length)).toEqual([1, 1, 100, 20]);
    const whole = (last: number) => treeOf(Object.fromEntries([...Array.from({ length: 50 }, (_, index): [string, Entry] => [`${index + 10}.yaml`, { mode: FILE, size: index === 49 ? last : MOST_BYTES, content: String(index) }]), ['z.yaml', 'last']]));
    const asked = async (last: number) => {
      const { repository: of, tree: to } = whole(last);
      await settled(to, () => to.read([...Array.from({ length: 50 }, (_, index) => `${index + 10}.yaml`), 'z.yaml']));
      return of.asked.map(({ length }) => length);
    };
    expect([await asked(MOST_BYTES - 1), await asked(MOST_BYTES)]).toEqual([[1, 51], [1, 50, 1]]);
  });
});

describe('a tree in git', () => {
  const ID = 'a'.repeat(40);
  /** What is read of a tree that holds these bytes. */
  const entries = async (content: Buffer, { type = 'tree', size = content.length, held = true } = {}) => {
    const git = { look: () => Promise.resolve([{ id: ID, type, size }]), objects: () => Promise.resolve(new Map(held ? [[ID, { id: ID, type, size, content }]] : [])) } as unknown as Git;
    const store = new Store(git);
    await store.readTrees([ID]);
    return [...store.tree(ID)!];
  };

  it('is read name by name', async () => {
    const [one, two] = ['01'.repeat(20), 'fe'.repeat(20)];
    expect(await entries(Buffer.concat([line(FILE, 'plan.yaml', one), line('40000', 'tŷ', two), line(FILE, '...', one), line(FILE, '.git', two)]))).toEqual([['plan.yaml', { mode: FILE, id: one }], ['tŷ', { mode: '040000', id: two }], ['...', { mode: FILE, id: one }], ['.git', { mode: FILE, id: two }]]);
    expect(await entries(Buffer.alloc(0))).toEqual([]);
  });

  it('is not read where it is none, is not there, is larger than any school, or holds what git never writes', async () => {
    const good = line(FILE, 'plan.yaml', ID);
    expect(await entries(good, { size: 4 * MOST_BYTES })).toHaveLength(1);
    await expect(entries(good, { size: 4 * MOST_BYTES + 1 })).rejects.toThrow(Damaged);
    await expect(entries(good, { type: 'blob' })).rejects.toThrow(Damaged);
    await expect(entries(good, { held: false })).rejects.toThrow(Damaged);
    for (const name of ['', '.', '..', '../plan.yaml', 'a/b', '/etc']) await expect(entries(line(FILE, name, ID)), name).rejects.toThrow(Damaged);
    for (const cut of [good.subarray(0, 5), good.subarray(0, 12), good.subarray(0, -1), Buffer.concat([good, Buffer.from('100644')]), Buffer.concat([good, Buffer.from('100644 a')]), Buffer.concat([good, Buffer.from('100644\0')])]) await expect(entries(cut)).rejects.toThrow(Damaged);
    const two = { look: () => Promise.resolve([{ id: ID, type: 'tree', size: good.length }, { id: ID, type: 'tree', size: 5 * MOST_BYTES }]), objects: () => Promise.resolve(new Map([[ID, { id: ID, type: 'tree', size: good.length, content: good }]])) } as unknown as Git;
    await expect(new Store(two).readTrees([ID, ID])).rejects.toThrow(Damaged);
    const nobody = { look: () => Promise.resolve([undefined]), objects: () => Promise.resolve(new Map()) } as unknown as Git;
    await expect(new Store(nobody).readTrees([ID])).rejects.toThrow(Damaged);
    expect(new Damaged().name).toBe('Damaged');
  });

  it('tells what was not asked for yet from what is not there', async () => {
    const { repository, store } = treeOf({ 'a.yaml': 'one' });
    const blob = [...repository.objects.values()].find(({ type }) => type === 'blob')!.id;
    expect([store.size(blob), store.blob(blob), store.tree(repository.root)]).toEqual([undefined, undefined, undefined]);
    await store.readSizes([blob, repository.root, ID]);
    const gone = repository.put('blob', Buffer.from('gone'));
    repository.forget(gone);
    await store.readBlobs([blob, gone]);
    expect([store.size(blob), store.size(repository.root), store.size(ID)]).toEqual([3, Number.NaN, Number.NaN]);
    expect([Buffer.from(store.blob(blob) as Uint8Array).toString(), store.blob(gone)]).toEqual(['one', 'missing']);
  });
});

describe('the list of files that the index is', () => {
  const held = (mode: string): Held => ({ mode, id: ID });
  const ID = 'b'.repeat(40);
  const listed = () => new ListedFolders([['plan.yaml', held(FILE)], ['plan/a.yaml', held(FILE)], ['plan/deep/b.yaml', held(CONFLICT)], ['plan/deep/c.yaml', held(FILE)]]);

  it('makes the folders that its paths go through', async () => {
    const folders = listed();
    expect([...folders.at('')!.keys()]).toEqual(['plan.yaml', 'plan']);
    expect([...folders.at('plan')!]).toEqual([['a.yaml', held(FILE)], ['deep', { mode: '040000', id: '' }]]);
    expect([...folders.at('plan/deep')!.keys()]).toEqual(['b.yaml', 'c.yaml']);
    expect([folders.at('nowhere'), folders.at('plan.yaml')]).toEqual([undefined, undefined]);
    expect(await folders.fetch()).toBe(false);
  });

  it('holds a file in conflict, which is told as that', () => {
    const tree = new GitTree(new Store({} as Git), listed());
    expect(tree.read(['plan/deep/b.yaml', 'plan/deep'])).toEqual(['conflict', 'astray']);
  });
});
