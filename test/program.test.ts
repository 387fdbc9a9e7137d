import { describe, expect, it } from 'vitest';
import { Misuse } from '../src/cli/command.ts';
import type { World } from '../src/cli/command.ts';
import { runProgram } from '../src/cli/program.ts';

const world: World = { folder: '/', environment: {}, today: '2026-11-26', terminal: { columns: 80, colour: false, interactive: false } };

/** What is told of words that the program cannot take: what is wrong, and what to do next. */
async function told(lang: 'en' | 'cy', ...words: string[]): Promise<readonly [string, string | undefined]> {
  const misuse: unknown = await runProgram(words, world, lang).catch((error: unknown) => error);
  if (!(misuse instanceof Misuse)) throw new Error(`taken without a word: ${words.join(' ')}`);
  return [misuse.said[lang], misuse.hint?.[lang]];
}

describe('words that the program cannot take', () => {
  it('are told with the near miss, and with the help of the command they were given to', async () => {
    expect(await told('en', 'chek')).toEqual(['There is no command “chek”', 'Did you mean check? To see what there is: sip --help']);
    expect(await told('en', 'render', 'governors', '--ouput', 'a.html')).toEqual(['There is no option --ouput here', 'Did you mean --output? To see what there is: sip render --help']);
    expect(await told('en', 'check', '--everything-at-once')).toEqual(['There is no option --everything-at-once here', 'To see what there is: sip check --help']);
    expect(await told('en', 'render')).toEqual(['This command needs <report>', 'To see what there is: sip render --help']);
    expect(await told('en', 'check', '--stage')).toEqual(['--stage <stage> needs a value', 'To see what there is: sip check --help']);
    expect(await told('en', 'check', 'here', 'there')).toEqual(['There are more words after the command than it takes', 'To see what there is: sip check --help']);
  });

  it('are told with what might have been chosen, or a day as one is written', async () => {
    expect(await told('en', 'check', '--stage', 'final')).toEqual(['“final” is not one of the choices of --stage <stage>', 'Choose one of: draft, for-approval, approved']);
    expect(await told('en', 'check', '--as-of', '2026-02-30')).toEqual(['--as-of takes a day such as 2026-11-23, and “2026-02-30” is none', undefined]);
  });

  it('are told in Welsh too', async () => {
    expect(await told('cy', 'chek')).toEqual(['Nid oes gorchymyn “chek”', 'Ai check oeddech chi’n ei feddwl? I weld beth sydd ar gael: sip --help']);
    expect(await told('cy', 'render', '--nothing-like-it')).toEqual(['Nid oes dewis --nothing-like-it yma', 'I weld beth sydd ar gael: sip render --help']);
  });

  it('are told of the command that was named, whatever stands before it', async () => {
    expect(await told('cy', '--lang', 'cy', 'render', '--ouput', 'a.html')).toEqual(['Nid oes dewis --ouput yma', 'Ai --output oeddech chi’n ei feddwl? I weld beth sydd ar gael: sip render --help']);
  });
});
