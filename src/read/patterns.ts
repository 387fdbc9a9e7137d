/**
 * Whether a path fits a pattern of `files:`: `*` is anything within a name, `**` any number of folders. A pattern that
 * leaves the school's folder fits nothing. Compared name by name, so that no pattern can make it slow.
 */
export function matches(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  if (wanted.includes('..') || pattern.startsWith('/')) return false;
  return fits(path.split('/'), wanted);
}

function fits(path: readonly string[], wanted: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return path.length === 0;
  if (first === '**') return fits(path, rest) || (path.length > 0 && fits(path.slice(1), wanted));
  const [name, ...inside] = path;
  return name !== undefined && nameFits(name, first) && fits(inside, rest);
}

function nameFits(name: string, wanted: string): boolean {
  const parts = wanted.split('*');
  if (parts.length === 1) return name === wanted;
  if (!name.startsWith(parts[0]!) || !name.endsWith(parts.at(-1)!) || name.length < parts[0]!.length + parts.at(-1)!.length) return false;
  let at = parts[0]!.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - parts.at(-1)!.length;
}

/** Whether a pattern of `files:` could fit something inside a folder. */
export function reaches(folder: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  for (const [index, name] of folder.split('/').entries()) {
    const part = wanted[index];
    if (part === '**') return true;
    if (part === undefined || index === wanted.length - 1 || !nameFits(name, part)) return false;
  }
  return true;
}
