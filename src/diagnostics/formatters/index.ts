import type { Formatter } from '../view.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The output formats of `check`, `validate` and `lint`, by name. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = { text, json, github, sarif, junit };
