import type { Line } from './lines.ts';

/** Who the two sides are, for the lines that mark a conflict, and how long git wants those to be. */
export interface Marking {
  readonly ours: string;
  readonly theirs: string;
  readonly size: number;
  /** What the version that both come from is called, where it is to be shown too. */
  readonly base?: string;
}

/** Both versions of some lines between git’s own marks. @param was the lines that both come from */
export function bothVersions({ ours, theirs, size, base }: Marking, what: string, left: readonly Line[], right: readonly Line[], was: readonly Line[]): readonly Line[] {
  const mark = (sign: string, label = ''): Line => ({ at: 0, text: `${sign.repeat(size)}${label === '' ? '' : ` ${label}`}`, mark: true });
  return [mark('<', `${ours}: ${what}`), ...left, ...(base === undefined ? [] : [mark('|', base), ...was]), mark('='), ...right, mark('>', `${theirs}: ${what}`)];
}

/** The lines as they are when every conflict is settled for one side. */
export function settled(lines: readonly Line[], side: 'ours' | 'theirs'): readonly Line[] {
  let within: 'ours' | 'base' | 'theirs' | undefined;
  return lines.filter(({ mark, text }) => {
    if (mark) within = text.startsWith('<') ? 'ours' : text.startsWith('|') ? 'base' : text.startsWith('=') ? 'theirs' : undefined;
    return !mark && (within === undefined || within === side);
  });
}
