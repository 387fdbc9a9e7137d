import type { Said } from '../language/said.ts';
import type { CommandOutcome, CommonOptions, World } from './command.ts';

/** An option of one command, beside those that all share. `flags` as commander takes them. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: Said;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
}

export interface ArgumentSpec {
  /** As commander takes it: `[folder]`, `<report>`. */
  readonly name: string;
  readonly about: Said;
}

/** What a command is given: its arguments, its own options by name, and what all share. */
export interface Call {
  readonly args: readonly (string | undefined)[];
  readonly own: Readonly<Record<string, unknown>>;
  readonly common: CommonOptions;
  readonly world: World;
}

/** A command's words and options. Its work is in a file of its own, loaded only when the command runs. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: Said;
  readonly details: Said;
  readonly args: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Which of the shared options it has; those that would do nothing are not offered. */
  readonly shares: readonly SharedOption[];
  /** It takes `--lang both`. */
  readonly both?: true;
  readonly load: () => Promise<{ readonly run: (call: Call) => Promise<CommandOutcome> | CommandOutcome }>;
}

export type SharedOption = 'school' | 'rev' | 'stage' | 'as-of' | 'quiet' | 'fail-on';
