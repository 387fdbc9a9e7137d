/** The part of JSON Schema that our own schema uses. */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  enum?: unknown[];
  $defs?: Record<string, JsonSchema>;
  'x-type'?: string;
  'x-kind'?: string;
  'x-name'?: string;
  'x-audience'?: string;
  'x-item'?: string;
  'x-refs'?: string[];
  'x-scope'?: string;
  'x-all'?: boolean;
  'x-words-too'?: boolean;
  'x-edition'?: string;
  'x-words'?: Record<string, { en: string; cy: string }>;
  'x-cy'?: { title: string; description?: string };
  'x-also'?: { en: string[]; cy: string[] };
  [other: string]: unknown;
}

export interface Words {
  readonly title: { en: string; cy: string };
  readonly about: { en: string; cy: string };
}

export interface FieldModel extends Words {
  readonly name: string;
  /** The shape as it is written into the generated file. */
  readonly shape: Record<string, unknown>;
  readonly audience?: string;
  readonly item?: string;
  /** Other everyday names for it, in both languages: never read as it, only answered with its name. */
  readonly also?: readonly string[];
}

export interface DefinitionModel extends Words {
  readonly name: string;
  readonly kind?: string;
  readonly audience: string;
  readonly fields: readonly FieldModel[];
}

const SCALARS = new Set(['text', 'title', 'amount', 'money', 'time', 'people', 'number', 'year', 'ids', 'plain', 'version', 'edition', 'file-list', 'rule-settings', 'accept', 'allowed']);

/** Reads our schema into definitions and fields. Throws on a shape that the program would not know how to read. */
export function readModel(root: JsonSchema): DefinitionModel[] {
  const done = new Map<string, DefinitionModel>();
  const defs = root.$defs ?? {};

  const resolve = (schema: JsonSchema): JsonSchema => {
    if (!schema.$ref) return schema;
    const name = schema.$ref.replace('#/$defs/', '');
    const target = defs[name];
    if (!target) throw new Error(`no definition ${name}`);
    const { $ref: _, ...own } = schema;
    return { ...resolve(target), ...own };
  };

  const wordsOf = (schema: JsonSchema, where: string): Words => {
    const cy = schema['x-cy'];
    if (!schema.title || !cy?.title) throw new Error(`${where} has no title in both languages`);
    return { title: { en: schema.title, cy: cy.title }, about: { en: schema.description ?? '', cy: cy.description ?? '' } };
  };

  const define = (name: string, schema: JsonSchema): string => {
    if (done.has(name)) return name;
    const model = { name, ...wordsOf(schema, name), audience: schema['x-audience'] ?? 'public', fields: [] as FieldModel[] };
    done.set(name, schema['x-kind'] ? { ...model, kind: schema['x-kind'] } : model);
    for (const [field, raw] of Object.entries(schema.properties ?? {})) {
      const full = resolve(raw);
      const where = `${name}.${field}`;
      const shape = shapeOf(full, where);
      model.fields.push({
        name: field,
        shape,
        ...wordsOf(full, where),
        ...(full['x-audience'] && shape['type'] !== 'map' ? { audience: full['x-audience'] } : {}),
        ...(full['x-item'] ? { item: full['x-item'] } : {}),
        ...(raw['x-also'] ? { also: [...new Set([...raw['x-also'].en, ...raw['x-also'].cy])] } : {}),
      });
    }
    return name;
  };

  const target = (schema: JsonSchema | boolean | undefined, where: string): string => {
    if (!schema || typeof schema === 'boolean') throw new Error(`${where} holds nothing`);
    const full = resolve(schema);
    const name = full['x-kind'] ?? full['x-name'];
    if (!name) throw new Error(`${where} holds something without a name`);
    return define(name, full);
  };

  const shapeOf = (schema: JsonSchema, where: string): Record<string, unknown> => {
    const type = schema['x-type'];
    if (!type) throw new Error(`${where} has no x-type`);
    const edition = schema['x-edition'] ? { edition: schema['x-edition'] } : {};
    // What is set aside, and why, is walked over like a definition of its own.
    if (type === 'accept' || type === 'allowed') target(schema.additionalProperties, where);
    if (SCALARS.has(type)) return { type };
    if (type === 'word' || type === 'word-list') return { type, words: schema['x-words'] };
    if (type === 'edition-word') return { type, list: schema['x-edition'] };
    if (type === 'references') {
      return {
        type,
        kinds: schema['x-refs'],
        ...(schema['x-scope'] ? { scope: schema['x-scope'] } : {}),
        ...(schema['x-all'] ? { all: true } : {}),
        ...(schema['x-words-too'] ? { wordsToo: true } : {}),
      };
    }
    if (type === 'map') return { type, of: target(schema.additionalProperties, where), ...edition };
    if (type === 'list') return { type, of: target(schema.items, where) };
    if (type === 'object') return { type, of: define(schema['x-name'] ?? where, schema) };
    if (type === 'labels') {
      const each = resolve(schema.additionalProperties as JsonSchema)['x-type'];
      return { type, of: each, ...edition };
    }
    if (type === 'years') {
      const each = resolve(schema.additionalProperties as JsonSchema);
      return each['x-type'] === 'map'
        ? { type, each: 'map', of: target(each.additionalProperties, where) }
        : { type, each: 'object', of: target(schema.additionalProperties, where) };
    }
    throw new Error(`${where} has an unknown x-type ${type}`);
  };

  define('root', root);
  return [...done.values()];
}
