/** A word for the shell that git runs its drivers with: a POSIX shell on every system, Windows too. Whatever is in the word, it stays one word and nothing else. */
export const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
