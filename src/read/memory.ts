import type { FilePath } from '../diagnostics/diagnostic.ts';
import type { Snapshot } from './snapshot.ts';

/** An object of path and text as a snapshot: for tests, rule examples and the browser. */
export function fromMemory(files: Readonly<Record<FilePath, string>>, label = 'memory'): Snapshot {
  return {
    label,
    files: Object.entries(files).map(([path, text]) => ({ path, text: text.replace(/^\ufeff/, '') })),
    refused: [],
    provenance: {},
  };
}
