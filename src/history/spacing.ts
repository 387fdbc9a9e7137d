import { composed } from '../parse/node.ts';

/** Words with every stretch of white space as one space: how a file breaks its lines is layout. */
export const oneSpaced = (text: string): string => composed(text).trim().replace(/\s+/g, ' ');
