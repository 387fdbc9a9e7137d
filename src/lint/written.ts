import type { Item, Label, School } from '../link/school.ts';
import type { Text } from '../link/text.ts';

/** Words that the school wrote, and where. */
export interface Written {
  readonly item: Item;
  readonly field: string;
  readonly text: Text;
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'state' in value && 'lang' in value;
const isLabel = (value: unknown): value is Label<unknown> => typeof value === 'object' && value !== null && 'label' in value;

/** Every text with words in it, in the order of the tree. Notes are for the school alone and are left out. */
export function* allWritten(school: School): Generator<Written> {
  for (const item of school.items) {
    for (const [field, value] of Object.entries(item.data)) {
      if (field === 'note') continue;
      const texts = isText(value) ? [value] : Array.isArray(value) ? value.filter(isLabel).map((label) => label.value).filter(isText) : [];
      for (const text of texts) if (text.state === 'written') yield { item, field, text };
    }
  }
}
