import { ical } from './ical.ts';
import { json } from './json.ts';
import type { StatusFormat } from './layout.ts';
import { text } from './text.ts';

/** The formats that a status is laid out in, by name. */
export const STATUS_FORMATS: Readonly<Record<string, StatusFormat>> = { text, json, ical };
