import { shortName } from '../diagnostics/identity.ts';
import type { Lang } from '../language/said.ts';

/** What the first line of a file says of how it was made. */
export interface Stamp {
  readonly version: string;
  readonly lang: Lang;
  /** The short name of what was written. */
  readonly name: string;
}

const LINE = /^# sip ci (\S{1,40}) (en|cy) ([0-9a-f]{32})$/;

/** One kind of line end, so that git may change them on the way to the disk. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** The name of a text without its stamp. */
export const nameOf = (body: string): string => shortName(plain(body));

/** A file with its stamp: on the first line, or behind the one that names the program to run it. */
export function stamped(body: string, { version, lang, name }: Stamp): string {
  const line = `# sip ci ${version} ${lang} ${name}`;
  const lines = plain(body).split('\n');
  lines.splice(lines[0]!.startsWith('#!') ? 1 : 0, 0, line);
  return lines.join('\n');
}

/** A file taken apart: its stamp, and the rest with one kind of line end. Undefined where none of its first lines is a stamp. */
export function readStamp(text: string): { readonly stamp: Stamp; readonly body: string } | undefined {
  const lines = plain(text).split('\n');
  const at = lines.slice(0, 5).findIndex((line) => LINE.test(line));
  const [, version, lang, name] = LINE.exec(lines[at] ?? '') ?? [];
  if (version === undefined) return undefined;
  lines.splice(at, 1);
  return { stamp: { version, lang: lang as Lang, name: name! }, body: lines.join('\n') };
}
