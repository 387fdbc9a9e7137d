import { stringify } from 'yaml';
import { checkLoaded } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compare } from '../../src/history/compare.ts';
import { load } from '../../src/load.ts';
import { parse } from '../../src/parse/document.ts';
import type { Document } from '../../src/parse/document.ts';
import { fromMemory } from '../../src/read/memory.ts';
import type { SourceFile } from '../../src/read/snapshot.ts';
import type { Value } from '../splitting.ts';
import { mistakesAt } from './mistakes.ts';
import { at, changedAt, placesIn, treesOf } from './places.ts';
import type { Place, Tree } from './places.ts';

const TODAY = '2026-11-23';

/** What came of one mistake at one place. */
export interface Outcome {
  readonly place: Place;
  readonly mistake: string;
  /** The rules, items and checks that tell of something they did not tell of before. */
  readonly caughtBy: readonly string[];
  /** Whether a comparison with the version before shows a difference. */
  readonly inDiff: boolean;
}

const written = new WeakMap<object, string>();

/** A tree as YAML. What it shares with a tree that was written before is not written again: most of a school stays as it is. */
function textOf(tree: Tree): string {
  const known = written.get(tree);
  if (known !== undefined) return known;
  const text = [...tree].map(([key, value]) => (value instanceof Map && value.size > 0 ? `${stringify(key).trim()}:\n${textOf(value).replace(/^(?!$)/gm, '  ')}` : stringify(new Map([[key, value]]), { lineWidth: 0 }))).join('');
  written.set(tree, text);
  return text;
}

const named = ({ rule, message }: Diagnostic): string => `${rule}\n${message.en}`;

/**
 * Makes every mistake at every place of a school, one at a time, and checks the school with all rules turned on.
 *
 * @param most at how many places the same mistake at the same field is made
 */
export function* outcomesOf(files: Readonly<Record<string, string>>, label: string, most: number): Generator<Outcome> {
  const trees = new Map(treesOf(files));
  trees.set('sip.yaml', thorough(trees.get('sip.yaml')));
  const texts: Readonly<Record<string, string>> = Object.fromEntries([...trees].map(([path, tree]) => [path, textOf(tree)]));
  const parses = new Map<string, Document>();
  const parsed = (file: SourceFile): Document => {
    if (texts[file.path] !== file.text) return parse(file);
    const known = parses.get(file.path) ?? parse(file);
    parses.set(file.path, known);
    return known;
  };
  const checked = (now: Readonly<Record<string, string>>) => checkLoaded(load(fromMemory(now, label), { parse: parsed }), { today: TODAY });
  const { school: before, diagnostics } = checked(texts);
  const asIs = new Set(diagnostics.map(named));
  const made = new Map<string, number>();
  for (const [path, tree] of trees) {
    for (const place of placesIn(path, tree)) {
      for (const { name: mistake, becomes } of mistakesAt(place, at(tree, place.path), before)) {
        const times = made.get(`${place.name} ${mistake}`) ?? 0;
        if (times >= most) continue;
        made.set(`${place.name} ${mistake}`, times + 1);
        const { school: after, diagnostics: now } = checked({ ...texts, [path]: textOf(changedAt(tree, place.path, () => becomes) as Tree) });
        const caughtBy = new Set(now.filter((one) => !asIs.has(named(one))).map(({ rule }) => rule));
        const { groups, untold } = compare(before, after, { today: TODAY });
        yield { place, mistake, caughtBy: [...caughtBy].sort(), inDiff: groups.length + untold.length > 0 };
      }
    }
  }
}

/** The settings of a school with every rule turned on. */
function thorough(settings: Tree = new Map([['sip', '1']])): Tree {
  const lint = settings.get('lint');
  return new Map<string, Value>([...settings, ['lint', new Map<string, Value>([...(lint instanceof Map ? lint : []), ['preset', 'thorough']])]]);
}
