import type { Lang } from '../language/said.ts';
import { matching } from '../merge/three.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import type { SourceFile } from '../read/snapshot.ts';
import { factsOf } from './facts.ts';

/** A file with a conflict in it, as the two that it holds. */
interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

/** Takes git’s marks out of a file, once for each side. Undefined where there are none, or where they do not close. */
function sidesOf(text: string): Sides | undefined {
  const sides = { ours: [] as string[], theirs: [] as string[] };
  let within: 'none' | 'ours' | 'base' | 'theirs' = 'none';
  let found = false;
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1]?.[0];
    if (mark === '<' && within === 'none') within = 'ours';
    else if (mark === '|' && within === 'ours') within = 'base';
    else if (mark === '=' && (within === 'ours' || within === 'base')) within = 'theirs';
    else if (mark === '>' && within === 'theirs') within = 'none';
    else {
      if (within === 'none' || within === 'ours') sides.ours.push(line);
      if (within === 'none' || within === 'theirs') sides.theirs.push(line);
      continue;
    }
    found = true;
  }
  return found && within === 'none' ? { ours: sides.ours.join('\n'), theirs: sides.theirs.join('\n') } : undefined;
}

/**
 * What a file with a conflict says: the facts of both sides in one, with those that differ between git’s own marks. Git shows
 * such a file beside the facts of each side. Undefined where it has no conflict, or where a side is no plain YAML.
 */
export function factsOfBoth(file: SourceFile, lang: Lang): { readonly lines: readonly string[]; readonly ours: Document; readonly theirs: Document } | undefined {
  const sides = sidesOf(file.text);
  if (!sides) return undefined;
  const documents = [sides.ours, sides.theirs].map((text) => parse({ ...file, text })) as [Document, Document];
  const [ours, theirs] = documents.map((document) => factsOf(document, lang)?.map((fact) => fact.text));
  if (!ours || !theirs) return undefined;
  const pairs = matching(ours, theirs, Object.is);
  if (!pairs) return undefined;
  const lines: string[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at <= ours.length; at++) {
    const pair = at === ours.length ? theirs.length : pairs[at];
    if (pair === undefined) continue;
    const [left, right] = [ours.slice(from, at), theirs.slice(to, pair)];
    if (left.length + right.length > 0) lines.push('<<<<<<<', ...left, '=======', ...right, '>>>>>>>');
    if (at < ours.length) lines.push(ours[at]!);
    [from, to] = [at + 1, pair + 1];
  }
  return { lines, ours: documents[0], theirs: documents[1] };
}
