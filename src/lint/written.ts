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
export function* allWritten(school: School): Generator<Written> {
  for (const item of school.items) {
    for (const [field, value] of Object.entries(item.data)) {
      if (field === 'note') continue;
      const values = Array.isArray(value) ? value.filter(isLabel).map((label) => label.value) : [value];
      for (const one of values) {
        const text = isAmount(one) ? one.text : one;
        if (isText(text) && text.state === 'written') yield { item, field, text };
      }
    }
  }
}
