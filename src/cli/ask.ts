/**
 * Asks a person one question on the terminal. Undefined when they leave without an answer (Ctrl-C, Ctrl-D). Only loaded by
 * commands that ask.
 */
export async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline');
  const { stdin, stderr } = await import('node:process');
  const line = createInterface({ input: stdin, output: stderr });
  return new Promise((resolve) => {
    line.once('close', () => resolve(undefined));
    line.once('SIGINT', () => line.close());
    line.question(question, (answer) => {
      resolve(answer);
      line.close();
    });
  });
}
