import type { FilePath } from '../diagnostics/diagnostic.ts';

/** The files and folders that are the plan's by their names. */
export const MARKS = ['sip.yaml', 'plan.yaml', 'self-evaluation.yaml'] as const;
export const FOLDERS = ['plan', 'self-evaluation', 'reviews'];

/** Whether a path is that of a file of the plan, so that nothing can take it out of the plan by calling it something else. */
export const isPlanFile = (path: FilePath): boolean => MARKS.some((mark) => mark === path) || FOLDERS.includes(path.split('/')[0]!);

/**
 * The path that a plan gives for a local profile of its own, from the school's folder. Undefined where it is a name and no path;
 * `outside` where it would leave the folder, `odd` where it is no `.yaml` file.
 */
export function profilePath(written: string): FilePath | 'outside' | 'odd' | undefined {
  if (!/[/\\.]/.test(written)) return undefined;
  if (/[\\:*?\u0000-\u001f]/.test(written)) return 'outside';
  const parts = written.replace(/^\.\//, '').split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === '')) return 'outside';
  return written.endsWith('.yaml') ? parts.join('/') : 'odd';
}
