import { definition, wordOf } from '../format/fields.ts';
import type { Said } from '../language/said.ts';
import type { Item } from '../link/school.ts';
import type { Status } from './view.ts';
import type { Speaker } from './words.ts';

const SIGNS: Readonly<Record<string, readonly [sign: string, tone: Status['tone']]>> = {
  planned: ['○', 'quiet'],
  'on-course': ['✓', 'well'],
  'under-way': ['◐', 'quiet'],
  'needs-attention': ['▲', 'attention'],
  sustaining: ['✓', 'well'],
  adapted: ['↻', 'quiet'],
  paused: ['‖', 'quiet'],
  closed: ['■', 'quiet'],
  dropped: ['■', 'quiet'],
  moved: ['→', 'quiet'],
  met: ['●', 'well'],
  fully: ['●', 'well'],
  reached: ['●', 'well'],
  done: ['●', 'well'],
  received: ['●', 'well'],
  agreed: ['✓', 'well'],
  asked: ['◐', 'quiet'],
  present: ['●', 'well'],
  'partly-met': ['◐', 'attention'],
  partly: ['◐', 'attention'],
  'partly-reached': ['◐', 'attention'],
  incomplete: ['◐', 'attention'],
  'not-met': ['✕', 'attention'],
  'not-reached': ['✕', 'attention'],
  missing: ['✕', 'attention'],
};

/** A status by its key, with its word. */
export function statusOf(speak: Speaker, key: string, word: Said): Status {
  const [sign, tone] = SIGNS[key] ?? ['○', 'quiet'];
  return { sign, tone, word: speak.said(word) };
}

/** The status that an item says of itself, where it says one. */
export function ownStatus(speak: Speaker, item: Item, field = 'status'): Status | undefined {
  const value = (item.data as unknown as Record<string, string | undefined>)[field];
  return value === undefined ? undefined : statusOf(speak, value, wordOf(item.def, field, value));
}

/** A heading of the format: the title of a field, as the schema names it. */
export const fieldTitle = (def: string, field: string): Said => definition(def).fields[field]!.title;
