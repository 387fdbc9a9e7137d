// Generated from the folder by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
];
