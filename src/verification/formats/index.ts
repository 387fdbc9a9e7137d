import { json } from './json.ts';
import type { VerificationFormat } from './layout.ts';
import { text } from './text.ts';

/** The formats of `sip verify`, by name. */
export const VERIFICATION_FORMATS: Readonly<Record<string, VerificationFormat>> = { text, json };
