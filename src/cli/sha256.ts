import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8: what seals are made with. Only loaded by commands that seal or hold a seal against something. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
