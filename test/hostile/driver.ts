import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DRIVE = fileURLToPath(new URL('drive.js', import.meta.url));
/** So long may one run take before it counts as hung, and so much may the program hold: a switch that kills, not a race. */
const MOST_MILLISECONDS = 30_000;
const MOST_MEGABYTES = 256;

/** One run of the program: what it was told, how it ended, every letter that it wrote. */
export interface Run {
  readonly argv: readonly string[];
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

export interface Asked {
  readonly folder: string;
  readonly argv: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
}

type Answer = { readonly code: number | string; readonly out: string; readonly err: string; readonly milliseconds: number; readonly memory: number };

/** One process in which the built program runs again and again. It is killed when a run does not end, and told when it falls over. */
export class Driver {
  private child: ChildProcess | undefined;
  private beside = '';
  runs = 0;
  slowest = 0;
  slowestOf = '';
  largest = 0;

  async run({ folder, argv, environment = { LANG: 'en' }, input = new Uint8Array() }: Asked): Promise<Run> {
    const child = (this.child ??= await this.begin());
    const answer = await new Promise<Answer>((resolve, reject) => {
      const stop = (why: string) => {
        this.close();
        reject(new Error(`sip ${argv.join(' ')} ${why}${this.beside === '' ? '' : `: ${this.beside.slice(0, 2_000)}`}`));
      };
      const timer = setTimeout(() => stop('did not end'), MOST_MILLISECONDS);
      const ended = (code: number | null, signal: string | null) => (clearTimeout(timer), stop(`fell over (${signal ?? code})`));
      child.once('exit', ended);
      child.once('message', (message) => {
        clearTimeout(timer);
        child.off('exit', ended);
        resolve(message as Answer);
      });
      child.send({ folder, argv, environment, input: Buffer.from(input).toString('base64') });
    });
    this.runs++;
    if (answer.milliseconds > this.slowest) [this.slowest, this.slowestOf] = [answer.milliseconds, argv.join(' ')];
    this.largest = Math.max(this.largest, answer.memory);
    if (typeof answer.code === 'string') throw new Error(`sip ${argv.join(' ')} let something out: ${answer.code}`);
    if (this.beside !== '') throw new Error(`sip ${argv.join(' ')} wrote beside its streams: ${this.beside.slice(0, 2_000)}`);
    return { argv, code: answer.code, out: answer.out, err: answer.err, milliseconds: answer.milliseconds };
  }

  close(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private begin(): Promise<ChildProcess> {
    this.beside = '';
    const child = fork(DRIVE, [], { execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`], stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { PATH: process.env['PATH'], HOME: '/nonexistent' } });
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (this.beside += String(chunk)));
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('exit', () => reject(new Error(`the driver did not begin: ${this.beside}`)));
    });
  }
}
