import { readFileSync } from 'node:fs';

/** The files of an example school, as they stand in the repository. */
export const example = (name: string, paths: readonly string[] = ['plan.yaml', 'self-evaluation.yaml']): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(`../examples/${name}/${path}`, import.meta.url), 'utf8')]));

/** One `key:` of a file in block form: where it stands, and the first line that no longer belongs to it. Lines from 0. */
export interface Entry {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Every `key:` of a file in block form, read by its lines alone. */
export function entries(lines: readonly string[]): Entry[] {
  const found: { path: string; from: number; to: number; indent: number }[] = [];
  const open: { key: string; indent: number; index: number }[] = [];
  let block = -1;
  const close = (indent: number, line: number) => {
    while (open.length > 0 && open.at(-1)!.indent >= indent) found[open.pop()!.index]!.to = line;
  };
  lines.forEach((text, line) => {
    const indent = /^ */.exec(text)![0].length;
    if (text.trim() === '' || text.trim().startsWith('#')) return;
    if (block >= 0 && indent > block) return;
    block = -1;
    const key = /^ *([^\s#:-][^:]*):(?: |$)(.*)$/.exec(text);
    if (!key) return;
    close(indent, line);
    open.push({ key: key[1]!, indent, index: found.length });
    found.push({ path: open.map((one) => one.key).join('.'), from: line, to: lines.length, indent });
    if (/^[|>]/.test(key[2]!)) block = indent;
  });
  return found;
}

const fits = (pattern: string) => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^.]+')}$`);

function all(text: string, pattern: string): Entry[] {
  const found = entries(text.split('\n')).filter(({ path }) => fits(pattern).test(path));
  if (found.length === 0) throw new Error(`nothing at ${pattern}`);
  return found;
}

/** The line, from 1, on which the first entry at a path stands. `*` is any one key. */
export const lineOf = (text: string, pattern: string): number => all(text, pattern)[0]!.from + 1;

/** The text without every entry at the paths, and all beneath them. A path that fits nothing is a mistake in the test. */
export function without(text: string, ...patterns: string[]): string {
  return patterns.reduce((rest, pattern) => {
    const lines = rest.split('\n');
    for (const { from, to } of all(rest, pattern).reverse()) lines.splice(from, to - from);
    return lines.join('\n');
  }, text);
}

/** The text with another value, on the key's own line, at every entry that fits. */
export function withValue(text: string, pattern: string, value: string): string {
  const lines = text.split('\n');
  for (const { from, to } of all(text, pattern).reverse()) lines.splice(from, to - from, `${/^ *[^:]+:/.exec(lines[from]!)![0]} ${value}`);
  return lines.join('\n');
}

/** The text with lines put in before the first entry at a path, as deep as that entry. */
export function before(text: string, pattern: string, added: string): string {
  const lines = text.split('\n');
  const { from } = all(text, pattern)[0]!;
  const indent = /^ */.exec(lines[from]!)![0];
  lines.splice(from, 0, ...added.split('\n').map((line) => indent + line));
  return lines.join('\n');
}

/** The file with one replacement made; a piece that is not there is a mistake in the test. */
export function replaced(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`nothing to replace: ${piece}`);
  return text.replace(piece, () => by);
}
