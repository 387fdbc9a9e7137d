import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../src/cli/main.ts';
import { moreFiles } from '../src/cli/school.ts';
import { readRevision } from '../src/git/git.ts';

export const PLAN = 'school:\n  name: Pont Helyg Primary School\n  language: en\nplan:\n  years: 2026-27 to 2028-29\n';
export const READING = 'priorities:\n  reading:\n    title: Reading for pleasure\n';

/** A folder for a school in a folder of its own, real git to keep it in, and the program to run on it. */
export class GitSchool {
  readonly box = mkdtempSync(join(tmpdir(), 'sip-git-'));
  readonly school = join(this.box, 'school');

  constructor() {
    mkdirSync(this.school);
  }

  remove(): void {
    rmSync(this.box, { recursive: true, force: true });
  }

  /** Real git, as a person would run it, with nothing of this machine's settings. */
  readonly git = (...words: string[]): string => {
    const { PATH } = process.env;
    const who = { GIT_AUTHOR_NAME: 'Head', GIT_AUTHOR_EMAIL: 'head@school.invalid', GIT_COMMITTER_NAME: 'Head', GIT_COMMITTER_EMAIL: 'head@school.invalid' };
    const when = { GIT_AUTHOR_DATE: '2026-11-12T23:30:00-0500', GIT_COMMITTER_DATE: '2026-11-20T09:00:00+0000' };
    const env = { PATH, HOME: this.box, GIT_CONFIG_NOSYSTEM: '1', ...who, ...when };
    const settings = ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...settings, ...words], { cwd: this.school, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  };

  readonly write = (files: Record<string, string | Buffer>, folder = this.school): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };

  /** Writes files and records them. Gives the commit's id. */
  readonly commit = (files: Record<string, string | Buffer>): string => {
    if (!existsSync(join(this.school, '.git'))) this.git('init', '-q');
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '-m', 'plan');
    return this.git('rev-parse', 'HEAD');
  };

  /** Records files as somebody on a day, in words. Gives the commit's id. */
  readonly record = (when: string, who: string, subject: string, files: Record<string, string>): string => {
    if (!existsSync(join(this.school, '.git'))) this.git('init', '-q');
    this.write(files);
    this.git('add', '-A');
    const stamp = `${when}T12:00:00+0000`;
    const env = { PATH: process.env['PATH'], HOME: this.box, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: 'someone@school.invalid', GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: 'someone@school.invalid', GIT_AUTHOR_DATE: stamp, GIT_COMMITTER_DATE: stamp };
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', subject], { cwd: this.school, env });
    return this.git('rev-parse', 'HEAD');
  };

  /** Where git keeps an object that it has not packed. */
  readonly objectPath = (id: string): string => join(this.school, '.git', 'objects', id.slice(0, 2), id.slice(2));

  /** The program as typed, with what it printed. */
  readonly sip = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
    let out = '';
    let err = '';
    const code = await run(
      argv,
      { folder: this.school, environment: { LANG: 'en' }, today: '2026-11-23', terminal: { columns: 100, colour: false, interactive: false } },
      { stdout: async (text) => void (out += text), stderr: async (text) => void (err += text) },
    );
    return { code, out, err };
  };

  /** A file's text as a revision has it. */
  readonly textOf = async (revision: string, path = 'plan.yaml'): Promise<string | undefined> =>
    (await readRevision(this.school, revision, moreFiles)).files.find((file) => file.path === path)?.text;
}
