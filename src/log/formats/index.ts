import { json } from './json.ts';
import type { LogFormat } from './layout.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every format of `sip log`, by the name that `--format` takes. */
export const LOG_FORMATS: Readonly<Record<string, LogFormat>> = { text, md: markdown, json };
