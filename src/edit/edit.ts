/**
 * The one editor: whatever changes a school’s files goes through here. It works on the lines of the file and the places of
 * the tree that was read from it, and never prints a node again, so that notes, layout and whatever it does not know stay to
 * the character. Each function takes a file as read and gives it as it is after the change, proven to say what it said with
 * exactly that change; or throws `NotEdited` with one sentence, and nothing has happened.
 */
export { addEntry, addItem } from './add.ts';
export type { Placing } from './add.ts';
export { applyEdits } from './edits.ts';
export type { Edit } from './edits.ts';
export type { Change, Data, NewValue, Path } from './data.ts';
export { named } from './named.ts';
export { fileFor } from './place.ts';
export type { Place } from './place.ts';
export { proven } from './proven.ts';
export type { Edited, Meant } from './proven.ts';
export { NotEdited } from './refusal.ts';
export { removeEntry } from './remove.ts';
export { renameKey, setValue } from './set.ts';
export { keptTidy } from './tidy.ts';
