import type { FilePath } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Document } from '../parse/document.ts';
import type { Node } from '../parse/node.ts';
import type { Path } from './data.ts';

/** The file that something new belongs in. */
export interface Place {
  readonly path: FilePath;
  /** The file, read; undefined where it is to be made. */
  readonly document: Document | undefined;
}

const OF_SELF_EVALUATION = new Set(['self-evaluation', 'findings', 'inspections']);
const OF_REVIEWS = new Set(['reviews', 'log']);

/**
 * The file that a new item belongs in: beside its like, else with what it stands in, else where a reader looks for it. Reviews
 * and the log go to the latest file of `reviews/` where there is one. Where every file of a kind holds one item, as with a
 * priority a file, a new item gets a file of its own, named by its id.
 *
 * @param documents the school’s files
 * @param path the map or list that the item goes into: `['findings']`, `['priorities', 'reading', 'targets']`
 * @param id the item’s id, where it has one
 */
export function fileFor(documents: readonly Document[], path: Path, id?: string): Place {
  const readable = [...documents].filter((document) => document.readable && document.source.file.path !== 'sip.yaml').sort((a, b) => compareText(a.source.file.path, b.source.file.path));
  const in_ = (document: Document | undefined, otherwise: FilePath): Place => ({ path: document?.source.file.path ?? otherwise, document });
  const root = String(path[0]);
  const depths = readable.map((document) => depthOf(document.root, path));
  const deepest = Math.max(0, ...depths);
  const holding = readable.filter((_, index) => deepest > 0 && depths[index] === deepest);
  if (path.length === 1 && OF_REVIEWS.has(root)) {
    const reviews = readable.filter(({ source }) => source.file.path.startsWith('reviews/'));
    const like = reviews.filter((document) => holding.includes(document));
    const latest = like.at(-1) ?? reviews.at(-1);
    if (latest) return in_(latest, latest.source.file.path);
  }
  if (holding.length > 0) {
    const folder = id !== undefined && path.length === 1 ? folderOfSingles(holding, root) : undefined;
    if (folder !== undefined) return in_(readable.find(({ source }) => source.file.path === `${folder}${id}.yaml`), `${folder}${id}.yaml`);
    return in_(holding.at(-1), '');
  }
  const named = (name: string) => readable.find(({ source }) => source.file.path === name);
  const withField = (field: string) => readable.find(({ root: tree }) => tree?.type === 'map' && tree.entries.has(field));
  if (OF_SELF_EVALUATION.has(root)) return in_(named('self-evaluation.yaml') ?? named('self-evaluation/self-evaluation.yaml') ?? withField('self-evaluation') ?? withField('findings'), 'self-evaluation.yaml');
  return in_(named('plan.yaml') ?? named('plan/plan.yaml') ?? withField('plan'), 'plan.yaml');
}

/** The folder in which each file holds one item of a kind, where there are two such files or more. */
function folderOfSingles(holding: readonly Document[], root: string): string | undefined {
  const single = ({ root: tree }: Document): boolean => {
    const map = tree?.type === 'map' ? tree.entries.get(root) : undefined;
    return map?.type === 'map' && map.entries.size === 1;
  };
  const folders = holding.filter(single).map(({ source }) => /^.*\//.exec(source.file.path)?.[0] ?? '');
  return folders.length >= 2 && folders.length * 2 > holding.length && new Set(folders).size === 1 && folders[0] !== '' ? folders[0] : undefined;
}

/** How many steps of a path a file can go, the last one onto something that is written. */
function depthOf(root: Node | undefined, path: Path): number {
  let node = root;
  let depth = 0;
  for (const step of path) {
    const next: Node | undefined = node?.type === 'map' && typeof step === 'string' ? node.entries.get(step) : undefined;
    if (!next) break;
    node = next;
    depth++;
  }
  return depth;
}
