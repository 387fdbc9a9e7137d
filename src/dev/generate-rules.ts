import { readdirSync } from 'node:fs';

/** The registry of rules: the folder is the list. */
export function listRules(root: URL): string {
  const ids = readdirSync(new URL('src/lint/rules/', root))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  const variable = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import { ${variable(id)} } from './${id}.ts';\n`).join('');
  return `// Generated from the folder by \`npm run generate\`. Do not edit.\nimport type { Rule } from '../rule.ts';\n${imports}\n/** Every rule, by id. */\nexport const RULES: readonly Rule[] = [${ids.map((id) => `\n  ${variable(id)},`).join('')}\n];\n`;
}
