import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Stands in every file outside the school’s folder. Nothing that the program writes may hold it. */
export const CANARY = 'CANARY-3f9a7c51';
export const OUTSIDE = `priorities:\n  ${CANARY.toLowerCase()}:\n    title: ${CANARY} in a title\nschool:\n  name: ${CANARY}\n`;

type Content = string | Uint8Array;

/** A folder with a school in it, a calm neighbour, and files outside that nobody may read or touch. */
export class Box {
  readonly folder = mkdtempSync(join(tmpdir(), 'sip-hostile-'));
  readonly school = join(this.folder, 'school');

  constructor() {
    mkdirSync(this.school);
    this.put({ 'outside/secret.yaml': OUTSIDE, 'outside/plan.yaml': OUTSIDE, 'secret.yaml': OUTSIDE, 'secret.txt': CANARY, 'calm/plan.yaml': PLAN }, this.folder);
  }

  put(files: Readonly<Record<string, Content>>, folder = this.school): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }

  link(to: string, path: string): void {
    mkdirSync(dirname(join(this.school, path)), { recursive: true });
    symlinkSync(to, join(this.school, path));
  }

  /** Real git in the school’s folder, with nothing of this machine’s settings. */
  git(words: readonly string[], more: Readonly<Record<string, string>> = {}): string {
    const who = { GIT_AUTHOR_NAME: 'Head', GIT_AUTHOR_EMAIL: 'head@school.invalid', GIT_COMMITTER_NAME: 'Head', GIT_COMMITTER_EMAIL: 'head@school.invalid', GIT_AUTHOR_DATE: '2026-11-12T09:00:00+0000', GIT_COMMITTER_DATE: '2026-11-12T09:00:00+0000' };
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...who, ...more };
    return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...words], { cwd: this.school, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  /** All files as they stand are a commit. */
  commit(message = 'plan', more: Readonly<Record<string, string>> = {}): void {
    this.git(['init', '-q']);
    this.git(['add', '-A']);
    this.git(['commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message], more);
  }

  /** Everything there is, with what it holds: git’s own store left out, since reading it may touch nothing of consequence there. */
  standing(): Record<string, string> {
    const found: Record<string, string> = {};
    const visit = (folder: string, path: Buffer): void => {
      for (const name of readdirSync(path, { encoding: 'buffer' })) {
        const shown = `${folder}/${name.toString('latin1')}`;
        const at = Buffer.concat([path, Buffer.from('/'), name]);
        const stat = lstatSync(at);
        if (stat.isDirectory()) {
          if (shown.endsWith('/.git')) continue;
          visit(shown, at);
        } else if (stat.isSymbolicLink()) found[shown] = `-> ${readlinkSync(at)}`;
        else found[shown] = stat.isFile() && (stat.mode & 0o400) !== 0 ? createHash('sha1').update(readFileSync(at)).digest('hex') : `${stat.mode}`;
      }
    };
    visit('', Buffer.from(this.folder));
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A small plan that says what it has to, for something hostile to stand beside. */
export const PLAN = 'school:\n  name: Ysgol y Ffin\nplan:\n  years: 2026-27 to 2028-29\npriorities:\n  reading:\n    title: Reading for pleasure\n';
