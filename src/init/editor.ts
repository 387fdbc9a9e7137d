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
