import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { unreadable, Unreadable } from '../read/unreadable.ts';
import { Batch, Ended } from './batch.ts';
import type { GitObject } from './batch.ts';
import type { Repository } from './repository.ts';

/** git runs in the folder of Node itself: some systems look for programs in the current folder first. */
const SAFE_FOLDER = dirname(process.execPath);
/** So long is git waited for in all, in one run. */
const MOST_MILLISECONDS = 60_000;
/** An object that git cannot read ends its process; a repository with more of these is damaged as a whole. */
const MOST_RESTARTS = 20;

/** Settings that outweigh the repository's own, in the few questions where one could name a program. */
const SETTINGS: Readonly<Record<string, string>> = { 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null', 'tag.gpgSign': 'false', 'core.untrackedCache': 'false', 'user.useConfigOnly': 'true' };

/**
 * All that git is told of the world: no settings but the repository's own, no network, no questions, no replaced objects.
 * With these, the plumbing that is asked here starts no program that a repository could name.
 */
function environmentOf({ gitDir }: Repository): Record<string, string> {
  const { PATH = '', SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: 'C.UTF-8',
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_CONFIG_COUNT: String(Object.keys(SETTINGS).length),
    ...Object.fromEntries(Object.entries(SETTINGS).flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
  };
}

/** What of a person's own surroundings says who they are and what they wish. Passed on only where something is recorded in their name, or shown as they like it. */
const WHO = ['TERM', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'GIT_COMMITTER_DATE'];

const whoItIs = (): Record<string, string> => Object.fromEntries(WHO.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]!] as const])));

/** Those whose processes may still run. They end with the program, however it ends. */
const open = new Set<Git>();

function endAll(): void {
  for (const git of open) git.close();
}

type Holding = { ref(): void; unref(): void };

/**
 * git, asked about one repository. The only place that starts processes: two that live as long as this does and answer about
 * object after object, and short ones for the rest. Close it when all has been asked; left open, it keeps no program running.
 */
export class Git {
  private readonly environment: Record<string, string>;
  private readonly stop = new AbortController();
  private readonly batches = new Map<'--batch' | '--batch-check', { readonly batch: Batch; readonly child: ChildProcessWithoutNullStreams }>();
  private readonly children = new Set<ChildProcessWithoutNullStreams>();
  private restarts = 0;
  private waiters = 0;

  /** @param left milliseconds that git is waited for in all */
  constructor(
    readonly repository: Repository,
    private left = MOST_MILLISECONDS,
  ) {
    this.environment = environmentOf(repository);
  }

  /** One short question to git, answered as text. Only plumbing: no status, diff, log or checkout, so no filter, hook or pager. */
  async ask(...words: readonly string[]): Promise<string> {
    // Most questions need no short process, and loading this takes as long as some of them.
    const { simpleGit } = await import('simple-git');
    const { environment } = this;
    // simple-git takes settings in the environment for a danger; these are the ones that turn programs off.
    const unsafe = { allowUnsafeConfigEnvCount: true, allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true };
    const git = simpleGit({ baseDir: SAFE_FOLDER, timeout: { block: MOST_MILLISECONDS }, allowEnvironment: Object.keys(environment), abort: this.stop.signal, unsafe }).env(environment);
    return this.limited(() => git.raw([...words]));
  }

  /** One short question whose answer may be the code that git ends with: any but 0 rejects with an `Exit`. */
  async run(words: readonly string[], input = '', more: Readonly<Record<string, string>> = {}): Promise<string> {
    const { code, out } = await this.end(words, input, more);
    if (code !== 0) throw new Exit(code);
    return out.toString('utf8');
  }

  /** The same where both count: the code that git ends with, and what it printed until then. In the person's own name. */
  end(words: readonly string[], input = '', more: Readonly<Record<string, string>> = whoItIs()): Promise<{ readonly code: number; readonly out: Buffer }> {
    return this.limited(
      () =>
        new Promise((resolve, reject) => {
          const child = this.start(words, more);
          const out: Buffer[] = [];
          child.stdin.on('error', () => undefined);
          child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
          child.on('error', reject);
          child.on('close', (code) => resolve({ code: code ?? -1, out: Buffer.concat(out) }));
          child.stdin.end(input);
        }),
    );
  }

  /** The same in the person's own name, with what of their surroundings says who they are: for what is recorded. */
  tell(words: readonly string[], input = ''): Promise<string> {
    return this.run(words, input, whoItIs());
  }

  /** Id, type and size of what each name leads to, in the same order; undefined where it leads to nothing. */
  look(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    return this.limited(() => Promise.all(names.map((name) => this.batch('--batch-check').ask(name))));
  }

  /** The objects by id. Left out is what is not there or is not what its id says. */
  async objects(ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
    const found = new Map<string, GitObject>();
    for (let from = 0; from < ids.length; ) {
      const some = ids.slice(from);
      const answers = await this.limited(() => Promise.allSettled(some.map((id) => this.batch('--batch').ask(id))));
      for (const [index, answer] of answers.entries()) {
        if (answer.status === 'rejected') {
          if (this.stop.signal.aborted) throw unreadable.tooSlow();
          // What git cannot read ends it: that one object is left out, and git asked again for those after it.
          if (!(answer.reason instanceof Ended) || ++this.restarts > MOST_RESTARTS) throw answer.reason;
          from += index + 1;
          break;
        }
        const { value } = answer;
        if (value?.content && idOf(value.type, value.content, value.id.length) === value.id) found.set(some[index]!, value);
        if (index === some.length - 1) from = ids.length;
      }
    }
    return found;
  }

  /** Ends what still runs. */
  close(): void {
    this.stop.abort();
    for (const child of this.children) child.kill('SIGKILL');
    this.batches.clear();
  }

  private batch(kind: '--batch' | '--batch-check'): Batch {
    const there = this.batches.get(kind);
    if (there && !there.batch.ended) return there.batch;
    const child = this.start(['cat-file', kind]);
    const batch = new Batch(child, kind === '--batch');
    child.on('error', (error) => batch.end(error));
    this.batches.set(kind, { batch, child });
    return batch;
  }

  /** Starts git with its own words only: no shell, nothing of the surroundings but what is listed here. */
  private start(words: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams {
    if (this.stop.signal.aborted) throw unreadable.tooSlow();
    const child = spawn('git', words, { cwd: SAFE_FOLDER, env: { ...more, ...this.environment }, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true }) as unknown as ChildProcessWithoutNullStreams;
    this.children.add(child);
    this.track();
    child.once('close', () => this.forget(child));
    child.once('error', () => this.forget(child));
    return child;
  }

  private forget(child: ChildProcessWithoutNullStreams): void {
    this.children.delete(child);
    this.track();
  }

  /** Is closed with the program while anything of it runs. */
  private track(): void {
    const before = open.size;
    if (this.waiters + this.children.size > 0) open.add(this);
    else open.delete(this);
    if (before === 0 && open.size > 0) process.on('exit', endAll);
    if (before > 0 && open.size === 0) process.off('exit', endAll);
  }

  /** Waits for an answer, no longer than is left. The processes hold the program only as long as somebody waits. */
  private async limited<T>(work: () => Promise<T>): Promise<T> {
    const from = Date.now();
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(unreadable.tooSlow());
        this.close();
      }, this.left);
    });
    this.waiters++;
    this.track();
    try {
      const answer = Promise.race([work(), over]);
      this.hold();
      return await answer;
    } finally {
      clearTimeout(timer);
      this.left = Math.max(this.left - (Date.now() - from), 1);
      this.waiters--;
      this.track();
      this.hold();
    }
  }

  private hold(): void {
    for (const { child } of this.batches.values()) {
      for (const end of [child, child.stdin, child.stdout] as unknown as Holding[]) this.waiters > 0 ? end.ref() : end.unref();
    }
  }
}

/** git ended with a code other than 0. */
export class Exit extends Error {
  override readonly name = 'Exit';
  constructor(readonly code: number) {
    super('git');
  }
}

/** The id that git gives to an object, in a repository whose ids have this length. */
export function idOf(type: string, content: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** What went wrong with git, in one of the sentences there are for it. */
export function inWords(error: unknown, folder: string): Error {
  if (error instanceof Unreadable) return error;
  return /\bENOENT\b/.test(String(error)) ? unreadable.noGit() : unreadable.damaged(folder);
}
