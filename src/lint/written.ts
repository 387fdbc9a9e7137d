import type { Item, Label, School } from '../link/school.ts';
import type { Amount } from '../link/quantity.ts';
import type { Text } from '../link/text.ts';

/** Words that the school wrote, and where. */
export interface Written {
  readonly item: Item;
  readonly field: string;
  readonly text: Text;
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'state' in value && 'lang' in value;
const isAmount = (value: unknown): value is Amount => typeof value === 'object' && value !== null && 'text' in value && isText(value.text);
const isLabel = (value: unknown): value is Label<unknown> => typeof value === 'object' && value !== null && 'label' in value;

/** Every text with words in it, figures given in words among them, in the order of the tree. Notes are for the school alone and are left out. */
export function allWritten(school: School): readonly Written[] {
  let written = gathered.get(school);
  if (!written) {
    written = school.items.flatMap((item) => Object.entries(item.data).flatMap(([field, value]) => (field === 'note' ? [] : textsIn(value).map((text) => ({ item, field, text })))));
    gathered.set(school, written);
  }
  return written;
}

/** Several rules ask for them. */
const gathered = new WeakMap<School, readonly Written[]>();

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object') return [];
  const values: readonly unknown[] = Array.isArray(value) ? value.filter(isLabel).map((label) => label.value) : [value];
  return values.map((one) => (isAmount(one) ? one.text : one)).filter((text): text is Text => isText(text) && text.state === 'written');
}
