/** Everything that is piped into the program, to its end. Only loaded by commands that read it. */
export async function input(): Promise<Uint8Array> {
  const { default: process } = await import('node:process');
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
