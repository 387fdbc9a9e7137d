import { unreadable, Unreadable } from '../read/unreadable.ts';
import { History } from './history.ts';
import { Exit } from './run.ts';

/** What a setting of the repository itself says; undefined where it says nothing. @param root the school's folder */
export const getConfig = (root: string, key: string): Promise<string | undefined> => asked(root, ['--local', '--get', '--', key], 1).then((value) => value?.replace(/\n$/, ''));

/** Writes a setting into the repository's own `.git/config`, in place of all it had under the key. Throws `Unreadable`. */
export const setConfig = (root: string, key: string, value: string): Promise<void> => asked(root, ['--local', '--replace-all', '--', key, value]).then(() => undefined);

/** Takes a setting out of the repository's own `.git/config`. One that is not there is no trouble. */
export const unsetConfig = (root: string, key: string): Promise<void> => asked(root, ['--local', '--unset-all', '--', key], 5).then(() => undefined);

/** Takes a whole section out, `diff.sip` say, with its heading. One that is not there is no trouble. */
export const removeConfig = (root: string, section: string): Promise<void> => asked(root, ['--local', '--remove-section', '--', section], 128).then(() => undefined);

/** @param none the code by which git says that there is nothing under the key */
async function asked(root: string, words: readonly string[], none?: number): Promise<string | undefined> {
  const history = History.at(root);
  try {
    return await history.git.tell(['config', ...words]);
  } catch (error) {
    if (error instanceof Exit && error.code === none) return undefined;
    if (error instanceof Exit) throw unreadable.notRecorded(root);
    throw error instanceof Unreadable ? error : unreadable.noGit();
  } finally {
    history.close();
  }
}
