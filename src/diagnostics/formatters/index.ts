import type { Formatter } from '../view.ts';
import { azure } from './azure.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { md } from './md.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The output formats of `check`, `validate` and `lint`, by name. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = { text, md, json, sarif, junit, github, gitlab, azure };
