import { definition } from '../format/fields.ts';
import type { Item, Person, School } from './school.ts';

/** Somebody named in a field that holds people, and where. */
export interface Named {
  readonly item: Item;
  readonly person: Person;
}

/** Everybody whom a school names in a field for people, by id or in words, in the order of its items. */
export const peopleNamed = ({ items }: School): readonly Named[] =>
  items.flatMap((item) =>
    Object.entries(definition(item.def).fields).flatMap(([name, field]) =>
      field.type === 'people' ? (item.data as unknown as Readonly<Record<string, readonly Person[]>>)[name]!.map((person) => ({ item, person })) : [],
    ),
  );
