import { noCommands, noCommandsInMarkup, safe } from '../diagnostics/safe.ts';
import { nearest } from '../format/near.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { Misuse } from './command.ts';
import type { CommandOutcome, FileToWrite } from './command.ts';

const words = {
  format: { en: 'There is no output format “{given}”', cy: 'Nid oes fformat allbwn “{given}”' },
  twice: { en: '{file} is named for two formats', cy: 'Enwir {file} ar gyfer dau fformat' },
  twiceHint: { en: 'Give each format a file of its own', cy: 'Rhowch ffeil ei hun i bob fformat' },
  plan: { en: '{file} has the name of a file of the plan, so nothing was written there', cy: 'Enw ffeil o’r cynllun sydd ar {file}, felly nid ysgrifennwyd dim yno' },
  planHint: { en: 'Give it a name that does not end in .yaml', cy: 'Rhowch iddi enw nad yw’n gorffen â .yaml' },
  mixed: {
    en: 'Standard output cannot hold {format} and another format: a program that reads it would find both',
    cy: 'Ni all yr allbwn safonol ddal {format} a fformat arall: byddai rhaglen sy’n ei ddarllen yn cael y ddau',
  },
  mixedHint: { en: 'Write one of them to a file: --format {format}=FILE', cy: 'Ysgrifennwch un ohonynt i ffeil: --format {format}=FFEIL' },
  near: { en: 'Did you mean “{near}”? There are: {known}', cy: 'Ai “{near}” oeddech chi’n ei feddwl? Mae’r rhain ar gael: {known}' },
  known: { en: 'There are: {known}', cy: 'Mae’r rhain ar gael: {known}' },
} satisfies Record<string, Said>;

/** Formats for people, whose words must not command a runner of jobs. The others are for programs, byte by byte. */
const FOR_READERS = new Set(['text', 'md', 'tree', 'matrix', 'mermaid']);
const MARKUP = new Set(['html', 'svg', 'junit']);

/** What is printed of a format, so that a runner of jobs, which reads along, finds no command in it. */
export const printed = (text: string, name: string): string => (FOR_READERS.has(name) ? noCommands(text) : MARKUP.has(name) ? noCommandsInMarkup(text) : text);

/**
 * Carries out `--format NAME[=FILE]`, as often as it was given.
 *
 * @param table the formats there are, by name
 * @param make the whole text in one of them; `toFile` when it goes into a file, where colour has no place
 */
export function writeFormats<F>(asked: readonly string[], table: Readonly<Record<string, F>>, make: (format: F, toFile: boolean) => string): Omit<CommandOutcome, 'exitCode'> {
  refuseMixed(asked, table);
  let stdout = '';
  const files: FileToWrite[] = [];
  for (const one of asked) {
    const [name = '', ...rest] = one.split('=');
    const format = Object.hasOwn(table, name) ? table[name] : undefined;
    if (format === undefined) throw noneOf(words.format, name, Object.keys(table));
    const file = rest.join('=');
    if (files.some(({ path }) => path === file)) throw new Misuse(say(words.twice, { file: safe(file) }), words.twiceHint);
    const text = make(format, file !== '');
    if (file === '' || file === '-') stdout += printed(text, name);
    else files.push({ path: outputPath(file), text });
  }
  return { stdout, files };
}

/** Formats whose lines a runner of jobs picks out of a log: they and formats for readers may follow each other. */
const FOR_LOGS = new Set(['github', 'azure']);

/** A format that a program reads whole is alone on standard output, or it could not be read. */
function refuseMixed(asked: readonly string[], table: Readonly<Record<string, unknown>>): void {
  const shown = asked.filter((one) => Object.hasOwn(table, one.replace(/=-?$/, ''))).map((one) => one.replace(/=-?$/, ''));
  const whole = shown.find((name) => !FOR_READERS.has(name) && !FOR_LOGS.has(name));
  if (whole !== undefined && shown.length > 1) throw new Misuse(say(words.mixed, { format: whole }), say(words.mixedHint, { format: whole }));
}

/** A file to write to. The plan itself is YAML and no output is: what a school wrote is never written over. */
export function outputPath(file: string): string {
  if (/\.ya?ml$/i.test(file)) throw new Misuse(say(words.plan, { file: safe(file) }), words.planHint);
  return file;
}

/** A word that is none of those there are: said with the `sentence` that takes it as `{given}`, with the nearest one and all of them. */
export function noneOf(sentence: Said, given: string, known: readonly string[]): Misuse {
  const near = nearest(given, known);
  const list = known.join(', ');
  return new Misuse(say(sentence, { given: safe(given, 40) }), near ? say(words.near, { near, known: list }) : say(words.known, { known: list }));
}
