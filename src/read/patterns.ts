/**
 * Whether a path fits a pattern of `files:`: `*` is anything within a name, `**` any number of folders. A pattern that
 * leaves the school's folder fits nothing.
 */
export function matches(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  if (wanted.includes('..') || pattern.startsWith('/')) return false;
  return fits(path.split('/'), wanted);
}

/** Goes through both once, keeping every place in the path that the pattern could have reached: no pattern makes it slow. */
function fits(path: readonly string[], wanted: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of wanted) {
    const next = new Set<number>();
    if (part === '**') {
      for (let at = Math.min(...reached); at <= path.length; at++) next.add(at);
    } else for (const at of reached) if (at < path.length && nameFits(path[at]!, part)) next.add(at + 1);
    reached = next;
  }
  return reached.has(path.length);
}

function nameFits(name: string, wanted: string): boolean {
  const parts = wanted.split('*');
  if (parts.length === 1) return name === wanted;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}

/** Whether a pattern of `files:` could fit something inside a folder. */
export function reaches(folder: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  for (const [index, name] of folder.split('/').entries()) {
    const part = wanted[index]!;
    if (part === '**') return true;
    // The last part fits a file, and nothing is left for what stands in a folder.
    if (index === wanted.length - 1 || !nameFits(name, part)) return false;
  }
  return true;
}
