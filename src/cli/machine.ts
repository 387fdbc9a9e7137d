import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';

const words = {
  denied: { en: 'writing is not allowed there', cy: 'ni chaniateir ysgrifennu yno' },
  full: { en: 'the disk is full', cy: 'mae’r ddisg yn llawn' },
  folder: { en: 'it is a folder', cy: 'ffolder ydyw' },
  notFolder: { en: 'something that is no folder stands in its path', cy: 'mae rhywbeth nad yw’n ffolder yn ei lwybr' },
  long: { en: 'its name is too long', cy: 'mae ei enw’n rhy hir' },
  broken: { en: 'the disk could not take it', cy: 'ni allai’r ddisg ei dderbyn' },
  other: { en: 'the machine refused ({code})', cy: 'gwrthododd y peiriant ({code})' },
} satisfies Record<string, Said>;

const REASONS: Record<string, Said> = { EACCES: words.denied, EPERM: words.denied, EROFS: words.denied, ENOSPC: words.full, EDQUOT: words.full, EIO: words.broken, ENAMETOOLONG: words.long, EISDIR: words.folder, ENOTDIR: words.notFolder, ENOENT: words.denied, EEXIST: words.notFolder };

/** Why the machine did not write, in words, by the code that it gave. */
export const machineReason = (code: string): Said => REASONS[code] ?? say(words.other, { code: safe(code, 40) });
