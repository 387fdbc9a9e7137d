import type { Lang, Said } from '../language/said.ts';
import { Misuse } from './command.ts';
import type { World } from './command.ts';
import type { Call } from './spec.ts';

/** Somebody who was asked left without an answer. Caught by the command, whose exit code is then 130. */
export class Left extends Error {
  override readonly name = 'Left';
}

/** Asks for what the options do not say: on a terminal, and only unless `--yes` was given. */
export class Asking {
  private constructor(
    private readonly ask: NonNullable<World['ask']>,
    private readonly lang: Lang,
  ) {}

  /** Undefined where nobody can be asked, or nobody is to be. */
  static on({ own, common, world }: Call): Asking | undefined {
    return world.terminal.interactive && world.ask && own['yes'] !== true ? new Asking(world.ask, common.lang) : undefined;
  }

  /**
   * One answer. What cannot be read is asked for once more, with why. Throws `Left`.
   *
   * @param usual what an empty answer means, as it is shown
   * @param read a value, or undefined; `Misuse` with a sentence that is shown
   */
  async one<V>(question: Said, usual: string, read: (typed: string) => V | undefined): Promise<V> {
    for (let why = ''; ; ) {
      const typed = await this.ask(`${why}${question[this.lang]}${usual === '' ? '' : ` [${usual}]`} `);
      if (typed === undefined) throw new Left();
      try {
        const value = read(typed.trim() === '' ? usual : typed.trim());
        if (value !== undefined) return value;
        why = '';
      } catch (error) {
        if (!(error instanceof Misuse)) throw error;
        why = `${[error.said, error.hint].flatMap((said) => (said ? [said[this.lang]] : [])).join('. ')}\n`;
      }
    }
  }

  /** Yes or no; an empty answer is yes. */
  async yes(question: Said): Promise<boolean> {
    const yes = this.lang === 'cy' ? 'iawn' : 'yes';
    return this.one(question, yes, (typed) => (/^(y|yes|i|ie|iawn|ydw|oes)$/i.test(typed) ? true : /^(n|no|na|nage|nac .*)$/i.test(typed) ? false : undefined));
  }
}
