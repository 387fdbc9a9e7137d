import type { Lang } from '../language/said.ts';

/** Where the files of a plan are, as an editor matches them. `plan.yaml` matches in any folder of the workspace. */
export const PLAN_FILES = ['plan.yaml', 'self-evaluation.yaml', 'sip.yaml', 'plan/**/*.yaml', 'self-evaluation/**/*.yaml', 'reviews/**/*.yaml'] as const;

export const schemaName = (lang: Lang): string => (lang === 'cy' ? 'sip.cy.schema.json' : 'sip.schema.json');

/** Settings for VS Code and editors like it: the schema beside the plan, so that it works without a network. */
export function editorSettings(lang: Lang): string {
  const settings = {
    'yaml.schemas': { [`.sip/${schemaName(lang)}`]: PLAN_FILES },
    'yaml.style.flowMapping': 'forbid',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The extension that reads those settings. */
export const editorExtensions = (): string => `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

/** The schema as an editor needs it: without the words that only this program reads. */
export function editorSchema(text: string): string {
  return `${JSON.stringify(strip(JSON.parse(text), false))}\n`;
}

const NAMED = new Set(['properties', 'patternProperties', '$defs']);

function strip(value: unknown, names: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => strip(one, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => names || !key.startsWith('x-')).map(([key, inner]) => [key, strip(inner, !names && NAMED.has(key))]));
}
