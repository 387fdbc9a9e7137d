import type { Lang, Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Stage } from '../link/school.ts';

/** 0 clean, or only below `--fail-on`; 1 problems found; 2 misuse or nothing to read; 3 the program or the machine failed; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** A file that a command wants written: `main` writes it, whole or not at all. */
export interface FileToWrite {
  /** Absolute, or relative to the folder the program was started in. */
  readonly path: string;
  readonly text: string;
  /** Refuse when something is there already. */
  readonly onlyNew?: true;
  /** Take the file away; `text` does not matter. */
  readonly gone?: true;
  /** The file as it was read, byte for byte: refuse when it is another by now. */
  readonly expected?: string;
  /** The folder that the file must stand in, wherever its links lead: the school’s. */
  readonly within?: string;
  /** The system may run it: a hook. */
  readonly executable?: true;
}

/** A file that a command wants gone. */
export interface FileToRemove {
  /** Absolute. */
  readonly path: string;
  /** As it was read: left alone when it is another by now. */
  readonly expected: string;
  /** The folder up to which folders that become empty go too. */
  readonly within: string;
}

/** A version that a command wants sealed: `main` makes the tag, before any file is written. */
export interface TagToMake {
  /** The school's folder. */
  readonly root: string;
  /** The tag's whole name. */
  readonly name: string;
  /** A commit's id in full. */
  readonly commit: string;
  readonly message: string;
}

/** What a command gives back. It prints nothing and writes nothing itself. */
export interface CommandOutcome {
  readonly exitCode: ExitCode;
  /** What was asked for. */
  readonly stdout?: string;
  /** Remarks. */
  readonly stderr?: string;
  /** Made first: no file is written where one of them cannot be. */
  readonly tags?: readonly TagToMake[];
  readonly files?: readonly FileToWrite[];
  readonly removed?: readonly FileToRemove[];
  /** What is true only once every file has been written. */
  readonly onceWritten?: { readonly stdout?: string; readonly stderr?: string };
}

/** Where the program runs: everything that a command may know of the world outside. */
export interface World {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today, by the machine's clock. */
  readonly today: Day;
  readonly terminal: {
    readonly columns: number;
    readonly colour: boolean;
    readonly interactive: boolean;
    /** What is asked for goes to a file or another program and not to a terminal. */
    readonly piped?: boolean;
  };
  /** How this program is started: Node, and the file that it runs. Git is told it, so that it finds the same program again. */
  readonly program?: readonly string[];
  /** Asks a person a question on the terminal; only where `interactive` is true. Undefined when they leave without an answer. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** What is piped into the program. */
  readonly input?: () => Promise<Uint8Array>;
}

/** The options that every command shares, read and checked. */
export interface CommonOptions {
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly width: number;
  readonly today: Day;
  readonly stage?: Stage;
  /** The school's folder or any folder below it. */
  readonly school: string;
  /** The same as it was typed; undefined where the school is that of the folder the program was started in. */
  readonly typed?: string;
  /** A git revision to read instead of the working tree. */
  readonly rev?: string;
}

/** A mistake of the person who typed the command: said in one sentence, with exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly exitCode = 2;
  constructor(
    readonly said: Said,
    readonly hint?: Said,
  ) {
    super(said.en);
  }
}
