import type { DefinitionModel } from './model.ts';

const HEADER = '// Generated from schemas/sip.schema.json by `npm run generate`. Do not edit.\n';

/** The schema's shapes and titles as data, for the program to walk over. JSON, since a program starts faster with JSON than with code. */
export function generateFormat(model: readonly DefinitionModel[]): string {
  const definitions = Object.fromEntries(
    model.map((definition) => [
      definition.name,
      {
        title: definition.title,
        ...(definition.kind ? { kind: definition.kind } : {}),
        audience: definition.audience,
        fields: Object.fromEntries(
          definition.fields.map((field) => [
            field.name,
            {
              ...field.shape,
              title: field.title,
              ...(field.audience ? { audience: field.audience } : {}),
              ...(field.item ? { item: field.item } : {}),
              ...(field.also ? { also: field.also } : {}),
            },
          ]),
        ),
      },
    ]),
  );
  return `${JSON.stringify(definitions, null, 1)}\n`;
}

/** The descriptions, apart: only \`explain\` and editors need them. */
export function generateAbout(model: readonly DefinitionModel[]): string {
  const about = Object.fromEntries(
    model.map((definition) => [definition.name, { about: definition.about, fields: Object.fromEntries(definition.fields.map((field) => [field.name, field.about])) }]),
  );
  return `${HEADER}import type { Said } from '../language/said.ts';\n\nexport const ABOUT: Readonly<Record<string, { readonly about: Said; readonly fields: Readonly<Record<string, Said>> }>> = ${JSON.stringify(about, null, 1)};\n`;
}
