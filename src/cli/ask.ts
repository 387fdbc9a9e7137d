/**
 * Asks a person one question on the terminal. Undefined when they leave without an answer (Ctrl-C, Ctrl-D). Only loaded by
 * commands that ask.
 */
export async function ask(question: string): Promise<string | undefined> {
  const { default: readline } = await import('node:readline');
  const { default: process } = await import('node:process');
  const line = readline.createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    line.once('close', () => resolve(undefined));
    line.once('SIGINT', () => line.close());
    line.question(question, (answer) => {
      resolve(answer);
      line.close();
    });
  });
}
