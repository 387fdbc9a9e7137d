import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { noCommands, safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import type { Given } from '../../edit/given.ts';
import { homesByKind, kindMeant, mainField } from '../../edit/homes.ts';
import { newItem } from '../../edit/new-item.ts';
import type { Added } from '../../edit/new-item.ts';
import { alsoCalled, definition, meantField } from '../../format/fields.ts';
import { FORMAT } from '../../format/format.ts';
import { didYouMean } from '../../format/near.ts';
import { asHeading, inLineSaid } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import { nearTime } from '../../link/near-time.ts';
import type { School } from '../../link/school.ts';
import { load } from '../../load.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { noneOf } from '../formats.ts';
import { rewriting } from '../rewriting.ts';
import { openSchool, schoolRoot } from '../school.ts';
import { refuseUnlessWhole } from '../whole.ts';
import type { Call } from '../spec.ts';
import { askFor, NOTED_TODAY } from './add-questions.ts';
import type { Answers } from './add-questions.ts';

const words = {
  kind: { en: 'There is no kind of item called “{given}”', cy: 'Nid oes math o eitem o’r enw “{given}”' },
  ownCommand: { en: 'This is recorded by a command of its own: sip {command}', cy: 'Cofnodir hyn gan orchymyn ei hun: sip {command}' },
  unsaid: { en: 'Say what it is ({field}): the words after “{kind}”', cy: 'Dywedwch beth ydyw ({field}): y geiriau ar ôl “{kind}”' },
  unsaidHint: { en: 'For instance: sip add {kind} "…"', cy: 'Er enghraifft: sip add {kind} "…"' },
  twice: { en: 'The words after “{kind}” and --title both say what it is', cy: 'Mae’r geiriau ar ôl “{kind}” a --title ill dau yn dweud beth ydyw' },
  once: { en: 'Give one of them', cy: 'Rhowch un ohonynt' },
  noField: { en: 'One of this kind ({kind}) has no field “{field}”', cy: 'Nid oes maes “{field}” gan un o’r math hwn ({kind})' },
  fields: { en: 'It has: {fields}', cy: 'Mae ganddo: {fields}' },
  set: { en: '“{given}” is no field and value', cy: 'Nid maes a gwerth yw “{given}”' },
  setHint: { en: 'For instance: --set status=under-way, or --set title.cy="…"', cy: 'Er enghraifft: --set status=under-way, neu --set title.cy="…"' },
  added: { en: '{kind} “{id}” added in {place}', cy: '{kind}: ychwanegwyd “{id}” yn {place}' },
  noted: { en: '{kind} added in {place}', cy: '{kind}: ychwanegwyd yn {place}' },
  would: { en: '{kind} would be added in {place}', cy: '{kind}: byddai’n cael ei ychwanegu yn {place}' },
  more: { en: 'Number of further lines: {count}', cy: 'Nifer y llinellau pellach: {count}' },
  asWords: { en: '“{written}” under “{field}” stands there as words, so no reminder follows from it. Did you mean “{near}”? Then write that in {file}', cy: 'Mae “{written}” o dan “{field}” yn sefyll yno fel geiriau, felly nid oes nodyn atgoffa yn dilyn ohono. Ai “{near}” oeddech chi’n ei feddwl? Yna ysgrifennwch hynny yn {file}' },
  next: { en: 'Next: {command}', cy: 'Nesaf: {command}' },
} satisfies Record<string, Said>;

/** Kinds that another command records, with more than the plan’s own words. */
const OWN_COMMAND: Readonly<Record<string, string>> = { approval: 'approve', confirmation: 'confirm' };
/** The kinds that are added most, in the order of the thread. */
const OFTEN = ['finding', 'evidence', 'cause', 'priority', 'target', 'action', 'milestone', 'professional-learning', 'inset-day', 'review', 'log', 'reading', 'support'];
/** Options that are fields. */
const FIELDS = ['for', 'because', 'lead', 'by', 'when', 'kind'] as const;
const MOST_LINES = 12;

/** Adds one item beside its like, once everything that was given for it has been checked. */
export async function run({ args, own, common, world }: Call): Promise<CommandOutcome> {
  const def = readKind(args[0]!);
  const root = schoolRoot(common);
  const snapshot = await openSchool(common);
  const { school, diagnostics } = load(snapshot);
  refuseUnlessWhole(school);
  const given = readGiven(def, args.slice(1).filter((word): word is string => word !== undefined), own);
  const asks = world.terminal.interactive && world.ask !== undefined && ![...given.fields.keys()].some((name) => name.replace(/\..*/, '') === mainField(def));
  const answers = asks ? await askFor(def, given, school, common.today, common.lang, world.ask!) : given;
  if (answers === undefined) return { exitCode: 130 };
  const { fields, under } = answers;
  const main = mainField(def);
  if (![main, `${main}.cy`, `${main}.en`].some((name) => fields.has(name))) {
    throw new Misuse(say(words.unsaid, { field: inLineSaid(definition(def).fields[main]!.title), kind: safe(args[0]!, 40) }), say(words.unsaidHint, { kind: safe(args[0]!, 40) }));
  }
  const today = NOTED_TODAY[def];
  if (today !== undefined && !fields.has(today)) fields.set(today, [common.today]);
  const id = own['id'] as string | undefined;
  const added = newItem(school, { def, fields, ...(id === undefined ? {} : { id }), ...(under === undefined ? {} : { under }) });
  refuseMistakes(added, snapshot, diagnostics);
  const dry = own['dryRun'] === true;
  const stdout = common.quiet ? '' : noCommands(told(def, added, dry, common.lang, common.width));
  const stderr = slipsOf(def, fields, school, added).map((one) => `${wrap(one[common.lang], common.width)}\n`).join('');
  return dry ? { exitCode: 0, stdout, stderr } : { exitCode: 0, files: [rewriting(root, added.before, added.edited.document)], onceWritten: { stdout, stderr } };
}

function readKind(given: string): string {
  const homes = homesByKind();
  const kind = kindMeant(given, homes.keys());
  if (kind === undefined) throw noneOf(words.kind, given, [...OFTEN, ...[...homes.keys()].filter((name) => name !== 'log-entry' && !OFTEN.includes(name) && OWN_COMMAND[name] === undefined)]);
  const command = OWN_COMMAND[kind];
  if (command !== undefined) throw new Misuse(say(words.ownCommand, { command }));
  return kind;
}

/** The fields that were given, by every way in which they can be. */
function readGiven(def: string, typed: readonly string[], own: Call['own']): Answers {
  const fields = new Map<string, readonly string[]>();
  const main = mainField(def);
  const title = own['title'] as string | undefined;
  if (typed.length > 0 && title !== undefined) throw new Misuse(say(words.twice, { kind: def }), words.once);
  const said = title ?? (typed.length > 0 ? typed.join(' ') : undefined);
  if (said !== undefined && said.trim() !== '') fields.set(main, [said]);
  for (const name of FIELDS) {
    const value = own[name] as string | readonly string[] | undefined;
    if (value === undefined) continue;
    known(def, name);
    fields.set(name, typeof value === 'string' ? [value] : value);
  }
  for (const one of (own['set'] as readonly string[] | undefined) ?? []) {
    const [, name, value] = /^([^=\s]+)=(.*)$/s.exec(one) ?? [];
    if (name === undefined) throw new Misuse(say(words.set, { given: safe(one, 60) }), words.setHint);
    known(def, name.replace(/\.(?:cy|en)$/, ''));
    fields.set(name, [...(fields.get(name) ?? []), value!]);
  }
  return { fields, under: own['under'] as string | undefined };
}

function known(def: string, field: string): void {
  const { fields } = definition(def);
  if (Object.hasOwn(fields, field) || field.startsWith('x-')) return;
  const near = meantField(def, field) ?? alsoCalled(def, field);
  const names = Object.keys(fields).join(', ');
  throw new Misuse(say(words.noField, { kind: inLineSaid(definition(def).title), field: safe(field, 40) }), near === undefined ? say(words.fields, { fields: names }) : didYouMean(near));
}

/** The file as it would be is checked as any file is: a mistake in what was given is told before anything is written. */
function refuseMistakes({ edited, before }: Added, snapshot: Snapshot, known_: readonly Diagnostic[]): void {
  const { file } = edited.document.source;
  const files = before ? snapshot.files.map((one) => (one.path === file.path ? file : one)) : [...snapshot.files, file];
  const told = new Set(known_.map(({ rule, message, span }) => `${rule} ${message.en} ${span.file}`));
  const mistake = load({ ...snapshot, files }).diagnostics.find(
    ({ severity, rule, message, span }) => severity === 'error' && span.file === file.path && span.start.line >= edited.from && span.start.line <= edited.to && !told.has(`${rule} ${message.en} ${span.file}`),
  );
  if (mistake) throw new Misuse(mistake.message, mistake.hint);
}

/** Times that were taken as words and look like a slip of the pen. Words are allowed there: nothing is refused. */
function slipsOf(def: string, given: Given, { terms }: School, { edited }: Added): Said[] {
  const { fields } = definition(def);
  return [...given].flatMap(([name, texts]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const written = texts.join('\n');
    const near = field?.type === 'time' ? nearTime(written, terms) : undefined;
    return near === undefined ? [] : [say(words.asWords, { written: safe(written.trim(), 60), field: field!.title, near, file: safe(edited.document.source.file.path) })];
  });
}

/** The one command that most likely comes next. */
const NEXT: Readonly<Record<string, (path: string) => string>> = {
  finding: (path) => `sip add evidence "…" --under ${path}`,
  priority: (path) => `sip add target "…" --under ${path}`,
  target: (path) => `sip trace ${path.split('/')[0]}`,
};

function told(def: string, { edited, path }: Added, dry: boolean, lang: Lang, width: number): string {
  const { source } = edited.document;
  const { title } = FORMAT[def]!;
  const kind = { en: asHeading(title.en), cy: asHeading(title.cy) };
  const lines: string[] = [];
  let from = edited.from;
  while (from < edited.to && source.line(from).trim() === '') from++;
  const place = `${safe(source.file.path)}:${from}`;
  let to = edited.to;
  while (to > from && source.line(to).trim() === '') to--;
  for (let line = from; line <= to; line++) lines.push(`${String(line).padStart(5)} │ ${safe(source.line(line), Math.max(width - 8, 20))}`);
  const shown = lines.length > MOST_LINES + 1 ? [...lines.slice(0, MOST_LINES), `      │ ${say(words.more, { count: lines.length - MOST_LINES })[lang]}`] : lines;
  const head = dry ? say(words.would, { kind, place }) : path === undefined ? say(words.noted, { kind, place }) : say(words.added, { kind, id: safe(path, 130), place });
  const command = path === undefined ? 'sip check' : (NEXT[def]?.(safe(path, 130)) ?? 'sip check');
  return `${wrap(head[lang], width)}\n${shown.join('\n')}\n${dry ? '' : `\n${wrap(say(words.next, { command })[lang], width)}\n`}`;
}
