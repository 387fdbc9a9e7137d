import { lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import { safe } from '../../diagnostics/safe.ts';
import { hang, wrap } from '../../diagnostics/width.ts';
import { kindsOfSchool, likelyFirstYear, readFirstYear, readName, readWord } from '../../init/answers.ts';
import type { Answers, CiService, Languages } from '../../init/answers.ts';
import { schemaName } from '../../init/editor.ts';
import { firstFiles } from '../../init/files.ts';
import type { FirstFile } from '../../init/files.ts';
import { CI_NAMES, LANGUAGE_NAMES, QUESTIONS, summaryOf } from '../../init/questions.ts';
import type { Lang, Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { yearName } from '../../link/calendar.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, CommonOptions } from '../command.ts';
import { noneOf } from '../formats.ts';
import { packagedSchema } from '../schemas.ts';
import type { Call } from '../spec.ts';
import { folderTyped } from '../typed-folder.ts';

const words = {
  exists: { en: 'These are there already, so nothing was written: {files}', cy: 'Mae’r rhain yno eisoes, felly ni ysgrifennwyd dim: {files}' },
  existsHint: { en: 'Begin in an empty folder, or move them away first', cy: 'Dechreuwch mewn ffolder wag, neu symudwch nhw o’r ffordd yn gyntaf' },
  kind: { en: 'There is no kind of school called “{given}”', cy: 'Nid oes math o ysgol o’r enw “{given}”' },
  year: { en: '“{given}” is not a school year', cy: 'Nid yw “{given}” yn flwyddyn ysgol' },
  yearHint: { en: 'Write it as 2026-27', cy: 'Ysgrifennwch hi fel 2026-27' },
  begun: { en: 'These files begin your plan:', cy: 'Mae’r ffeiliau hyn yn dechrau eich cynllun:' },
  example: {
    en: 'One finding, one priority and one item of professional learning are marked as an example: replace them with yours.',
    cy: 'Mae un canfyddiad, un flaenoriaeth ac un eitem o ddysgu proffesiynol wedi eu nodi fel enghraifft: rhowch eich rhai chi yn eu lle.',
  },
  taken: { en: 'Taken without asking: {taken}', cy: 'Cymerwyd heb ofyn: {taken}' },
  next: { en: 'Next:', cy: 'Nesaf:' },
} satisfies Record<string, Said>;

/** `sip init [folder]`: asks or takes five answers, and hands back the files that begin a plan. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { common, world } = call;
  const folder = common.school;
  const given = readOptions(call.own);
  const interactive = world.terminal.interactive && world.ask !== undefined && call.own['yes'] !== true;
  const answered = interactive ? await askFor(given, common.lang, common.today, world.ask!) : given;
  if (answered === undefined) return { exitCode: 130 };
  const answers = complete(answered, common.lang, common.today);
  const files = firstFiles(answers, packagedSchema(schemaName(answers.notes)));
  refuseExisting(folder, world.folder, files);
  const taken = interactive ? [] : summaryOf(answers, given);
  return { exitCode: 0, onceWritten: { stdout: report(files, taken, common) }, files: files.map(({ path, text }) => ({ path: join(folder, path), text, onlyNew: true, ...(isThere(folder) ? { within: folder } : {}) })) };
}

type Given = Partial<Pick<Answers, 'name' | 'kind' | 'languages' | 'firstYear' | 'ci'>>;

/** The options, read. What cannot be read is the mistake of whoever typed it. */
function readOptions(own: Readonly<Record<string, unknown>>): Given {
  const { name, kind, language, years, ci } = own as Record<string, string | undefined>;
  const kinds = kindsOfSchool();
  const meant = kind === undefined ? undefined : readWord(kind, kinds);
  if (kind !== undefined && meant === undefined) throw noneOf(words.kind, kind, Object.keys(kinds));
  const firstYear = years === undefined ? undefined : readFirstYear(years);
  if (years !== undefined && firstYear === undefined) throw new Misuse(say(words.year, { given: safe(years, 40) }), words.yearHint);
  return {
    ...(name === undefined ? {} : { name: readName(name) }),
    ...(meant === undefined ? {} : { kind: meant }),
    ...(language === undefined ? {} : { languages: language as Languages }),
    ...(firstYear === undefined ? {} : { firstYear }),
    ...(ci === undefined ? {} : { ci: ci as CiService }),
  };
}

/** The usual answers for whatever was not said. */
function complete(given: Given, lang: Lang, today: string): Answers {
  const languages = given.languages ?? lang;
  return { name: '', kind: 'primary', firstYear: likelyFirstYear(today), ci: 'none', ...given, languages, notes: languages === 'both' ? lang : languages, today };
}

/** Asks for what the options do not say. An answer that cannot be read is asked for once more, with what there is. Undefined when the person leaves. */
async function askFor(given: Given, lang: Lang, today: string, ask: (question: string) => Promise<string | undefined>): Promise<Given | undefined> {
  const usual = complete(given, lang, today);
  const one = async <V>(question: Said, shown: string, fallback: V, read: (typed: string) => V | undefined): Promise<V | undefined> => {
    for (;;) {
      const typed = await ask(`${question[lang]}${shown === '' ? '' : ` [${shown}]`} `);
      if (typed === undefined) return undefined;
      const value = typed.trim() === '' ? fallback : read(typed);
      if (value !== undefined) return value;
    }
  };
  const word = <V extends string>(question: Said, known: Readonly<Record<string, Said>>, fallback: V) => one(question, known[fallback]![lang], fallback, (typed) => readWord(typed, known) as V | undefined);
  const name = given.name ?? (await one(QUESTIONS.name, '', '', readName));
  if (name === undefined) return undefined;
  const kind = given.kind ?? (await word(QUESTIONS.kind, kindsOfSchool(), usual.kind));
  if (kind === undefined) return undefined;
  const languages = given.languages ?? (await word<Languages>(QUESTIONS.languages, LANGUAGE_NAMES, usual.languages));
  if (languages === undefined) return undefined;
  const firstYear = given.firstYear ?? (await one(QUESTIONS.firstYear, yearName(usual.firstYear), usual.firstYear, readFirstYear));
  if (firstYear === undefined) return undefined;
  const ci = given.ci ?? (await word<CiService>(QUESTIONS.ci, CI_NAMES, usual.ci));
  return ci === undefined ? undefined : { name, kind, languages, firstYear, ci };
}

/** A link that leads nowhere is there too. Where a file stands in the way of the folder, nothing is; writing will say so. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Looks for all of them before anything is written. `sip.yaml` too: with it there is a plan already. */
function refuseExisting(folder: string, from: string, files: readonly FirstFile[]): void {
  const there = [...files.map(({ path }) => path), 'sip.yaml'].filter((path) => isThere(join(folder, path)));
  if (there.length === 0) return;
  const shown = there.map((path) => safe(relative(from, join(folder, path)) || path)).join(', ');
  throw new Misuse(say(words.exists, { files: shown }), words.existsHint);
}

function report(files: readonly FirstFile[], taken: readonly Said[], common: CommonOptions): string {
  const { lang, width } = common;
  const room = Math.max(...files.map(({ path }) => path.length)) + 2;
  return [
    words.begun[lang],
    ...files.map(({ path, about }) => hang(about[lang], width, `  ${path.padEnd(room)}`)),
    '',
    ...(taken.length > 0 ? [wrap(say(words.taken, { taken: { en: taken.map(({ en }) => en).join('; '), cy: taken.map(({ cy }) => cy).join('; ') } })[lang], width), ''] : []),
    wrap(words.example[lang], width),
    '',
    `${words.next[lang]} sip check${folderTyped(common)}`,
    '',
  ].join('\n');
}
