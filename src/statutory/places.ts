import type { Span } from '../diagnostics/diagnostic.ts';
import { FORMAT } from '../format/format.ts';
import type { Day } from '../link/calendar.ts';
import { currentYearOf, prioritiesIn } from '../link/priorities.ts';
import { fieldSpan, isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { isWritten } from '../link/text.ts';
import { isBeforeThisYear } from '../link/this-year.ts';
import type { Text } from '../link/text.ts';

/** What may carry an item beside the fields that the schema marks for it: a purpose for the days, actions for a strategy. */
const ALSO: Readonly<Record<string, readonly (readonly [string, string])[]>> = { inset: [['inset-day', 'purpose']], strategy: [['action', 'title']] };

/** Where the plan says what a statutory item asks for: the first place in the order of the plan. Undefined where it says it nowhere. */
export function placeOf(school: School, today: Day, id: string): Span | undefined {
  const current = currentYearOf(school, today);
  const years = id === 'priorities-now' ? [current] : id === 'priorities-later' ? [current + 1, current + 2] : [];
  const priority = years.flatMap((year) => prioritiesIn(school, year, current))[0];
  if (priority) return fieldSpan(priority);
  for (const [def, field] of fieldsOf(id)) {
    const item = school.items.find((one) => one.def === def && holds(one, field) && !(isA(one, 'inset-day') && isBeforeThisYear(school, one.data.when, today)));
    if (item) return fieldSpan(item, field);
  }
  return undefined;
}

/** The fields that hold an item, by definition and name, as the schema marks them. */
export function fieldsOf(id: string): readonly (readonly [string, string])[] {
  marked ??= Object.entries(FORMAT).flatMap(([def, { fields }]) => Object.entries(fields).flatMap(([field, { item }]) => (item === undefined ? [] : [[item, def, field] as const])));
  return [...marked.flatMap(([item, def, field]) => (item === id ? [[def, field] as const] : [])), ...(ALSO[id] ?? [])];
}

/** Every item that the schema marks a field for, with the field. */
let marked: readonly (readonly [item: string, def: string, field: string])[] | undefined;

function holds(item: Item, field: string): boolean {
  const value = (item.data as unknown as Record<string, Text | string | undefined>)[field];
  return typeof value === 'object' ? isWritten(value) : value !== undefined && value !== '';
}
