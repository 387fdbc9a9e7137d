import { readFileSync, writeFileSync } from 'node:fs';
import { generateData } from './generate-data.ts';
import { generateFormat, generateAbout } from './generate-format.ts';
import { generateWelshSchema } from './generate-welsh-schema.ts';
import { generateValidators } from './generate-validators.ts';
import { readModel } from './model.ts';
import type { JsonSchema } from './model.ts';
import { listRules } from './generate-rules.ts';
import { generateTemplates } from './generate-templates.ts';
import { generateCores, generateRegisters, readEditions } from './generate-editions.ts';
import { generateClauseTables } from './generate-clause-tables.ts';
import { generateProfileRegisters, generateProfiles, readProfiles } from './generate-profiles.ts';
import { generateReference } from './generate-reference.ts';

/** A generated file: its path from the repository's root, and its text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Everything that is made from the schemas and kept in git: a test holds that it equals what stands there. */
export function generateKept(root: URL, editions = readEditions(root)): Generated[] {
  const schema = JSON.parse(readFileSync(new URL('schemas/sip.schema.json', root), 'utf8')) as JsonSchema;
  const model = readModel(schema);
  return [
    { path: 'src/format/format.generated.json', text: generateFormat(model) },
    { path: 'src/format/about.generated.ts', text: generateAbout(model) },
    { path: 'src/link/data.generated.ts', text: generateData(model) },
    { path: 'schemas/sip.cy.schema.json', text: generateWelshSchema(schema) },
    { path: 'schemas/README.md', text: generateReference(model) },
    ...generateClauseTables(editions),
    { path: 'src/lint/rules/index.ts', text: listRules(root) },
  ];
}

/** Writes what is made from the schemas. The editions, the profiles, the validators and the templates are made at every build and are not kept in git. */
export async function generate(root: URL): Promise<void> {
  const editions = readEditions(root);
  const profiles = readProfiles(root);
  for (const { path, text } of generateKept(root, editions)) writeFileSync(new URL(path, root), text);
  writeFileSync(new URL('src/edition/editions.generated.json', root), generateCores(root, editions));
  writeFileSync(new URL('src/edition/registers.generated.json', root), generateRegisters(editions));
  writeFileSync(new URL('src/profile/profiles.generated.js', root), generateProfiles(profiles));
  writeFileSync(new URL('src/profile/registers.generated.js', root), generateProfileRegisters(profiles));
  writeFileSync(new URL('src/statutory/validators.generated.js', root), await generateValidators(root));
  writeFileSync(new URL('src/report/templates.generated.js', root), generateTemplates(root));
}

