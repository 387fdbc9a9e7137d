/** Asks a person one question on the terminal. Only loaded by commands that ask. */
export async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const { stdin, stderr } = await import('node:process');
  const line = createInterface({ input: stdin, output: stderr });
  try {
    return await line.question(question);
  } finally {
    line.close();
  }
}
