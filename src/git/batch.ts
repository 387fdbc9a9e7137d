import type { Readable, Writable } from 'node:stream';

/** What git holds under a name: an object's id, type and size, with its contents where they were asked for. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly content?: Buffer;
}

/** The two ends of a `git cat-file --batch` or `--batch-check`. */
export interface Pipes {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

interface Question {
  readonly answer: (object: GitObject | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** git ended, or said what it never says, while an answer was awaited. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/** Asks a long-lived process about object after object. Answers come in the order of the questions. */
export class Batch {
  private readonly waiting: Question[] = [];
  private chunks: Buffer[] = [];
  private held = 0;
  /** How many bytes must be there before it is worth looking again. */
  private needed = 1;
  private over: Error | undefined;

  /** @param withContents the process is a `--batch`, so contents follow each line */
  constructor(
    private readonly pipes: Pipes,
    private readonly withContents: boolean,
  ) {
    pipes.stdin.on('error', () => undefined);
    pipes.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    pipes.stdout.on('error', () => this.end(new Ended('git')));
    pipes.stdout.on('end', () => this.end(new Ended('git')));
  }

  get ended(): boolean {
    return this.over !== undefined;
  }

  /** One line of the question is one name; whoever asks has seen to it that no line end is in it. */
  ask(name: string): Promise<GitObject | undefined> {
    if (this.over) return Promise.reject(this.over);
    return new Promise((answer, fail) => {
      this.waiting.push({ answer, fail });
      this.pipes.stdin.write(`${name}\n`);
    });
  }

  /** No more answers will come: those awaited are told why. */
  end(why: Error): void {
    this.over ??= why;
    for (const { fail } of this.waiting.splice(0)) fail(this.over);
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.held += chunk.length;
    while (this.held >= this.needed && this.waiting.length > 0 && this.next());
  }

  /** Reads one whole answer, if it is there. */
  private next(): boolean {
    const bytes = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks);
    this.chunks = [bytes];
    const line = bytes.indexOf(10);
    if (line === -1) {
      this.needed = bytes.length + 1;
      return false;
    }
    const said = bytes.toString('utf8', 0, line);
    const [, id, type, size] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d{1,15})$/.exec(said) ?? [];
    if (id === undefined && !/ (?:missing|ambiguous)$/.test(said)) {
      this.end(new Ended('git'));
      return false;
    }
    const length = id !== undefined && this.withContents ? Number(size) + 1 : 0;
    if (bytes.length < line + 1 + length) {
      this.needed = line + 1 + length;
      return false;
    }
    const content = bytes.subarray(line + 1, line + length);
    this.chunks = [bytes.subarray(line + 1 + length)];
    this.held = this.chunks[0]!.length;
    this.needed = 1;
    const { answer } = this.waiting.shift()!;
    answer(id === undefined ? undefined : { id, type: type!, size: Number(size), ...(this.withContents ? { content: Buffer.from(content) } : {}) });
    return true;
  }
}
