import { json } from './json.ts';
import { md } from './markdown.ts';
import { text } from './text.ts';
import type { ChecklistFormat } from './view.ts';

/** The output formats of the checklist, by name. */
export const CHECKLISTS: Readonly<Record<string, ChecklistFormat>> = { text, md, json };
