import { join } from 'node:path';
import type { Document } from '../parse/document.ts';
import type { SourceFile } from '../read/snapshot.ts';
import type { FileToWrite } from './command.ts';

/** A file’s text as its bytes say it: with the byte-order mark that was taken off when it was read. */
const asRead = ({ text, marked }: SourceFile): string => (marked ? `\ufeff${text}` : text);

/**
 * A file of a school as a command wants it after its changes: it is written only while it is still what was read, only inside
 * the school’s folder, and keeps its byte-order mark.
 *
 * @param root the school’s folder
 * @param before the file as it was read; undefined for a new one
 * @param after the file after the changes
 */
export function rewriting(root: string, before: Document | undefined, after: Document): FileToWrite {
  const { file } = after.source;
  const path = join(root, ...file.path.split('/'));
  return { path, text: asRead(file), within: root, ...(before ? { expected: asRead(before.source.file) } : { onlyNew: true as const }) };
}
