/** One stretch of a text, by offsets, and what is put in its place. `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every edit made. They may come in any order; two that overlap are a fault of the caller and throw. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let made = '';
  let at = 0;
  for (const { start, end, text: by } of sorted) {
    if (start < at || end < start) throw new Error('edits overlap');
    made += text.slice(at, start) + by;
    at = end;
  }
  return made + text.slice(at);
}
