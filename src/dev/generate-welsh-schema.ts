import type { JsonSchema } from './model.ts';

/** The same schema with Welsh titles and descriptions, for editors of Welsh-speaking schools. Keys stay English in version 1. */
export function generateWelshSchema(schema: JsonSchema): string {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    const { 'x-cy': cy, ...rest } = value as JsonSchema;
    const turned = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, turn(inner)])) as JsonSchema;
    if (cy) {
      turned.title = cy.title;
      if (cy.description) turned.description = cy.description;
    }
    return turned;
  };
  const welsh = turn(schema) as JsonSchema;
  return `${JSON.stringify({ ...welsh, $id: 'urn:sip-cymru:schemas:sip.cy.schema.json', $comment: 'Generated from sip.schema.json. Drafft: i’w gadarnhau gan siaradwr Cymraeg.' }, null, 2)}\n`;
}
