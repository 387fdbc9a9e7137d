import { sha256 } from './sha256.ts';

/**
 * What stands for a sentence in the list of those that a school has looked at. It is made of the whole sentence and not of the
 * name or number in it: numbers are few enough to be tried one after another until the mark fits. It begins with a
 * letter, so that no reader of YAML takes it for a number.
 */
export const markOf = (sentence: string): string => `p${sha256(sentence.normalize('NFC').replace(/\s+/g, ' ').trim()).slice(0, 8)}`;
