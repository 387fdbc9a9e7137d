import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { History } from './history.ts';

/** The three files that git hands a merge driver, as it names them. */
export interface MergeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Who the sides are in the marks of a conflict, and how long those are. */
export interface MergeLabels {
  readonly ours: string;
  readonly theirs: string;
  readonly size: number;
}

/**
 * What git itself makes of three files, line by line. `text` is undefined where git has written into `ours` itself, since it
 * is no UTF-8, or has left it as it was, since it is no text. Throws what `History` throws.
 *
 * @param folder where git runs, inside the repository
 */
export async function mergeByLines(folder: string, { base, ours, theirs }: MergeFiles, labels: MergeLabels): Promise<{ readonly text?: string; readonly conflicts: boolean }> {
  const history = History.at(folder);
  try {
    const words = ['merge-file', '-q', `--marker-size=${labels.size}`, '-L', labels.ours, '-L', 'base', '-L', labels.theirs];
    const files = [ours, base, theirs].map((file) => resolve(folder, file));
    return await history.told(async () => {
      const { code, out } = await history.git.end([...words, '-p', '--', ...files]);
      // From 128 on it is no number of conflicts, but trouble.
      if (code < 0 || code >= 128) return { conflicts: true };
      if (isUtf8(out)) return { text: out.toString('utf8'), conflicts: code > 0 };
      await history.git.end([...words, '--', ...files]);
      return { conflicts: code > 0 };
    });
  } finally {
    history.close();
  }
}

/**
 * What differs between the lines of two files, as git shows it without any driver; none of its own heading. Undefined where
 * git cannot say: outside a repository. The repository's own settings are not asked: its filters would be run on both files.
 *
 * @param folder where git runs
 */
export async function linesBetween(folder: string, before: string, after: string): Promise<string | undefined> {
  const history = History.perhapsAt(folder);
  if (!history) return undefined;
  try {
    const { code, out } = await history.git.end(['--git-dir=/dev/null', 'diff', '--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--', resolve(folder, before), resolve(folder, after)]);
    const text = out.toString('utf8');
    const first = text.search(/^@@ /m);
    return code > 1 || first === -1 ? undefined : text.slice(first);
  } finally {
    history.close();
  }
}

/** Whether the person wants conflicts with the version that both sides come from, by what they set in git. */
export async function wantsBase(folder: string): Promise<boolean> {
  const history = History.perhapsAt(folder);
  try {
    const style = (await history?.git.end(['config', '--get', 'merge.conflictStyle']))?.out.toString('utf8').trim();
    return style === 'diff3' || style === 'zdiff3';
  } finally {
    history?.close();
  }
}

/** Whether the person wants colours in differences, by what they set in git. */
export async function wantsColour(folder: string): Promise<boolean> {
  const history = History.perhapsAt(folder);
  try {
    return (await history?.git.end(['config', '--get-colorbool', 'color.diff', 'true']))?.out.toString('utf8').trim() !== 'false';
  } finally {
    history?.close();
  }
}
