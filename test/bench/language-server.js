// What yaml-language-server says of some files, with the server's own code and without an editor in between.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server');
const { TextDocument } = require('vscode-languageserver-textdocument');

const [schema, ...files] = process.argv.slice(2);
const service = getLanguageService({ schemaRequestService: async () => readFileSync(schema, 'utf8'), workspaceContext: { resolveRelativePath: (path) => path } });
service.configure({ validate: true, schemas: [{ uri: `file://${schema}`, fileMatch: ['*.yaml'] }] });
for (const file of files) {
  const problems = await service.doValidation(TextDocument.create(`file:///${file}`, 'yaml', 1, readFileSync(file, 'utf8')), false);
  console.log(file, problems.length);
}
