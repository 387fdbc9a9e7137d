import { rmSync } from 'node:fs';

/** Names of unfinished files begin so; every reader and the `.gitignore` that `init` writes leave them alone. */
export const UNFINISHED = '.sip-unfinished-';

/** What this run has begun and not yet finished. */
export const pending = new Set<string>();

/** Takes away what an interrupted write left. */
export function forgetUnfinished(): void {
  for (const path of pending) rmSync(path, { force: true });
}
