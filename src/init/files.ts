import { currentEdition } from '../edition/editions.ts';
import type { Lang, Said } from '../language/said.ts';
import { filesFor } from '../pipeline/files.ts';
import type { PipelineFile } from '../pipeline/files.ts';
import { nameOf, stamped } from '../pipeline/stamp.ts';
import { keptAt } from '../pipeline/update.ts';
import { VERSION } from '../version.ts';
import type { Answers } from './answers.ts';
import { editorExtensions, editorSettings, schemaName } from './editor.ts';
import { editorSchema } from './editor-schema.ts';
import { planFile } from './plan.ts';
import { selfEvaluationFile } from './self-evaluation.ts';

/** A file that begins a plan: its path in the school's folder, its text, and what it is for. */
export interface FirstFile {
  readonly path: string;
  readonly text: string;
  readonly about: Said;
}

const words = {
  plan: { en: 'the plan', cy: 'y cynllun' },
  selfEvaluation: { en: 'the self-evaluation', cy: 'yr hunanwerthusiad' },
  settings: { en: 'so that your editor completes and explains', cy: 'fel bod eich golygydd yn cwblhau ac yn esbonio' },
  extensions: { en: 'the extension that the editor needs', cy: 'yr estyniad sydd ei angen ar y golygydd' },
  schema: { en: 'what the editor knows of the format', cy: 'yr hyn y mae’r golygydd yn ei wybod am y fformat' },
  ignore: { en: 'what git leaves alone: reports, which are made anew', cy: 'yr hyn y mae git yn ei adael: adroddiadau, a wneir o’r newydd' },
  kept: { en: 'how it was written, so that your edits can be told from it', cy: 'fel yr ysgrifennwyd ef, fel y gellir gweld eich newidiadau chi' },
} satisfies Record<string, Said>;

/**
 * The files that begin a plan.
 *
 * @param schema the text of the format's schema, in the language of the notes
 */
export function firstFiles(answers: Answers, schema: string): FirstFile[] {
  return [
    { path: 'plan.yaml', text: planFile(answers), about: words.plan },
    { path: 'self-evaluation.yaml', text: selfEvaluationFile(answers), about: words.selfEvaluation },
    { path: '.vscode/settings.json', text: editorSettings(answers.notes), about: words.settings },
    { path: '.vscode/extensions.json', text: editorExtensions(), about: words.extensions },
    { path: `.sip/${schemaName(answers.notes)}`, text: editorSchema(schema, currentEdition(), answers.notes), about: words.schema },
    { path: '.gitignore', text: 'reports/\n.sip-unfinished-*\n', about: words.ignore },
    ...(answers.ci === 'none' ? [] : filesFor(answers.ci, answers.notes).flatMap((file) => pipelineFiles(file, answers.notes))),
  ];
}

/** A file of the pipeline with its stamp, and the copy by which `sip ci` brings it up to date later. */
const pipelineFiles = ({ path, text, about }: PipelineFile, lang: Lang): FirstFile[] => [
  { path, text: stamped(text, { version: VERSION, lang, name: nameOf(text) }), about },
  { path: keptAt(path), text, about: words.kept },
];
