import { MANY } from '../format/shape.ts';
import type { Shape } from '../format/shape.ts';
import type { DefinitionModel, FieldModel } from './model.ts';

const HEADER = '// Generated from schemas/sip.schema.json by `npm run generate`. Do not edit.\n';

const union = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' | ');

function typeOf({ shape }: FieldModel): string {
  switch (shape['type']) {
    case 'text':
    case 'title':
      return 'Text';
    case 'amount':
      return 'Amount';
    case 'money':
      return 'Money';
    case 'time':
      return 'Time';
    case 'people':
      return 'readonly Person[]';
    case 'number':
      return 'number';
    case 'ids':
      return 'readonly string[]';
    case 'word':
      return union(Object.keys(shape['words'] as object));
    case 'word-list':
      return `readonly (${union(Object.keys(shape['words'] as object))})[]`;
    case 'edition-word':
      return 'readonly string[]';
    case 'references':
      return 'readonly Reference[]';
    case 'map':
    case 'list':
      return `readonly Item<'${shape['of'] as string}'>[]`;
    case 'object':
      return `Item<'${shape['of'] as string}'>`;
    case 'years':
      return `readonly Item<'${shape['of'] as string}'>[]`;
    case 'labels':
      return shape['of'] === 'text' ? 'readonly Label<Text>[]' : 'readonly Label<Amount>[]';
    case 'accept':
    case 'allowed':
      return 'readonly Acceptance[]';
    default:
      return 'string';
  }
}

/** One interface a definition: what rules and reports read. A field that is empty or not there is undefined. */
export function generateData(model: readonly DefinitionModel[]): string {
  const many = (field: FieldModel) => MANY.has(field.shape['type'] as Shape['type']);
  const parts = model.map((definition) => {
    const fields = definition.fields.map((field) => `    readonly '${field.name}'${many(field) ? '' : '?'}: ${typeOf(field)};\n`).join('');
    return `  /** ${definition.about.en} */\n  '${definition.name}': {\n${fields}  };\n`;
  });
  const kinds = model.filter((definition) => definition.kind).map((definition) => definition.name);
  return `${HEADER}import type { Acceptance, Item, Label, Person, Reference } from './school.ts';
import type { Amount, Money } from './quantity.ts';
import type { Text } from './text.ts';
import type { Time } from './time.ts';

/** What each definition holds, with its values read. Maps, lists and references are empty lists where nothing is written. */
export interface Data {
${parts.join('')}}

/** The kinds of things that have an id. */
export type Kind = ${union(kinds)};
`;
}
