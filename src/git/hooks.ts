import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { unreadable, Unreadable } from '../read/unreadable.ts';
import { History } from './history.ts';
import { Exit } from './run.ts';

/** Where git looks for the hooks of a repository. */
export interface Hooks {
  readonly folder: string;
  /** This repository's own folder that it is in: that of its files, or of its history. Undefined where other repositories share it. */
  readonly within: string | undefined;
}

/**
 * The folder of the hooks: that of `core.hooksPath`, of the repository or of the person, else the repository's own. Throws
 * `Unreadable` where there is no repository.
 *
 * @param root the school's folder
 */
export async function hooksOf(root: string): Promise<Hooks> {
  const history = History.at(root);
  const { git, repository } = history;
  try {
    const common = (await git.run(['rev-parse', '--git-common-dir'])).trim();
    const top = repository.bare ? repository.gitDir : dirname(repository.gitDir);
    const shared = isAbsolute(common) ? common : resolve(top, common);
    const setting = async (where: string): Promise<string | undefined> => {
      try {
        return (await git.tell(['config', where, '--type=path', '--get', 'core.hooksPath'])).replace(/\n$/, '');
      } catch (error) {
        if (error instanceof Exit) return undefined;
        throw error;
      }
    };
    const local = await setting('--local');
    const chosen = local ?? (await setting('--global'));
    if (chosen === undefined || chosen === '') return { folder: join(shared, 'hooks'), within: shared };
    const folder = resolve(top, chosen);
    const home = [top, shared].find((one) => !relative(one, folder).startsWith('..') && !isAbsolute(relative(one, folder)));
    return { folder, within: local === undefined ? undefined : home };
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable.noGit();
  } finally {
    history.close();
  }
}
