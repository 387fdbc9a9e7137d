import type { Edition } from '../edition/edition.ts';
import { EDITION_LISTS } from '../edition/lists.ts';
import type { EditionList } from '../edition/lists.ts';
import type { Lang, Said } from '../language/said.ts';

interface Schema {
  [key: string]: unknown;
}

/**
 * The schema as an editor needs it: with the ids that the edition of the guidance gives (themes, steps, focus areas, national
 * priorities, statutory items), so that they are completed and explained, and without what only this program reads. An editor
 * offers them and refuses no others: what the edition does not know is told by `sip check`.
 */
export function editorSchema(text: string, edition: Edition, lang: Lang): string {
  const lists: Readonly<Record<string, EditionList>> = {
    ...Object.fromEntries(Object.entries(EDITION_LISTS).map(([name, list]) => [name, list(edition)])),
    items: Object.fromEntries(Object.entries(edition.items).filter(([, { mayNotApply }]) => mayNotApply)),
  };
  const offer = (schema: Schema): Schema => {
    const list = lists[String(schema['x-edition'])];
    if (!list) return schema;
    const each = schema['additionalProperties'] as Schema | undefined;
    if (each) return { ...schema, properties: Object.fromEntries(Object.entries(list).map(([id, { title, about, question }]) => [id, { ...each, title: title[lang], ...said(about ?? question, lang) }])) };
    const ids = Object.keys(list);
    const items = schema['items'] as Schema | undefined;
    const meanings = Object.entries(list).map(([id, { title }]) => `\`${id}\`: ${title[lang]}`);
    return { ...schema, examples: ids, ...(items ? { items: { ...items, examples: ids } } : {}), markdownDescription: [schema['description'], ...meanings.map((meaning) => `- ${meaning}`)].join('\n') };
  };
  const turn = (value: unknown, names: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => turn(one, false));
    if (typeof value !== 'object' || value === null) return value;
    const schema = names ? (value as Schema) : offer(value as Schema);
    return Object.fromEntries(Object.entries(schema).filter(([key]) => names || !key.startsWith('x-')).map(([key, inner]) => [key, turn(inner, !names && NAMED.has(key))]));
  };
  return `${JSON.stringify(turn(JSON.parse(text), false))}\n`;
}

const said = (words: Said | undefined, lang: Lang): { description?: string } => (words ? { description: words[lang] } : {});

/** Under these the keys are names and not words of JSON Schema. */
const NAMED = new Set(['properties', 'patternProperties', '$defs']);
