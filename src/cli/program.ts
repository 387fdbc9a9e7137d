import { Command, CommanderError, Option } from 'commander';
import type { Lang, Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import { safe } from '../diagnostics/safe.ts';
import { wrap } from '../diagnostics/width.ts';
import { nearest } from '../format/near.ts';
import { Misuse } from './command.ts';
import type { CommandOutcome, CommonOptions, World } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { optimiseLater } from './optimise.ts';
import type { CommandSpec, SharedOption } from './spec.ts';
import { VERSION } from '../version.ts';
import type { Stage } from '../link/school.ts';

const words = {
  about: {
    en: 'School improvement planning for Wales as files: check a School Development Plan, follow its thread, make its reports.',
    cy: 'Cynllunio gwella ysgolion Cymru fel ffeiliau: gwirio Cynllun Datblygu Ysgol, dilyn ei edefyn, gwneud ei adroddiadau.',
  },
  lang: { en: 'language of messages and reports: en or cy', cy: 'iaith y negeseuon a’r adroddiadau: en neu cy' },
  help: { en: 'show help', cy: 'dangos cymorth' },
  version: { en: 'show the version', cy: 'dangos y fersiwn' },
  colour: { en: 'no colours', cy: 'dim lliwiau' },
  school: { en: 'the school’s folder, or one inside it', cy: 'ffolder yr ysgol, neu un y tu mewn iddi' },
  rev: { en: 'read a git revision, or what is staged, instead of the files as they stand', cy: 'darllen fersiwn git, neu’r hyn sydd wedi ei lwyfannu (staged), yn lle’r ffeiliau fel y maent' },
  stage: { en: 'check as if at this stage: draft, for-approval or approved', cy: 'gwirio fel pe bai ar y cam hwn: draft, for-approval neu approved' },
  'as-of': { en: 'take this day as today (YYYY-MM-DD)', cy: 'cymryd mai’r dyddiad hwn yw heddiw (BBBB-MM-DD)' },
  quiet: { en: 'only the problems: no heading, no summary', cy: 'dim ond y problemau: dim pennawd na chrynodeb' },
  'fail-on': { en: 'exit with 1 from this severity on: error or warning', cy: 'gorffen ag 1 o’r lefel hon ymlaen: error neu warning' },
  usage: { en: 'Usage:', cy: 'Defnydd:' },
  options: { en: 'Options:', cy: 'Dewisiadau:' },
  commands: { en: 'Commands:', cy: 'Gorchmynion:' },
  arguments: { en: 'Arguments:', cy: 'Ymresymiadau:' },
  commandHelp: { en: 'show help for a command', cy: 'dangos cymorth ar gyfer gorchymyn' },
  exits: {
    en: 'Exit codes: 0 clean · 1 problems found · 2 misuse or nothing to read · 3 the program or the machine failed · 130 interrupted',
    cy: 'Codau gorffen: 0 dim problem · 1 problemau · 2 camddefnydd neu ddim i’w ddarllen · 3 methodd y rhaglen neu’r peiriant · 130 torrwyd ar draws',
  },
  unknownOption: { en: 'There is no option {given} here', cy: 'Nid oes dewis {given} yma' },
  unknownCommand: { en: 'There is no command “{given}”', cy: 'Nid oes gorchymyn “{given}”' },
  missing: { en: '{given} needs a value', cy: 'Mae angen gwerth ar {given}' },
  missingArgument: { en: 'This command needs {given}', cy: 'Mae angen {given} ar y gorchymyn hwn' },
  notAllowed: { en: '{given} is not one of the choices of {option}', cy: 'Nid yw {given} yn un o ddewisiadau {option}' },
  tooMany: { en: 'There are more words after the command than it takes', cy: 'Mae mwy o eiriau ar ôl y gorchymyn nag y mae’n eu derbyn' },
  near: { en: 'Did you mean {near}? To see what there is: {help}', cy: 'Ai {near} oeddech chi’n ei feddwl? I weld beth sydd ar gael: {help}' },
  see: { en: 'To see what there is: {help}', cy: 'I weld beth sydd ar gael: {help}' },
  choices: { en: 'Choose one of: {choices}', cy: 'Dewiswch un o’r rhain: {choices}' },
  day: { en: '--as-of takes a day such as 2026-11-23, and “{given}” is none', cy: 'Mae --as-of yn derbyn diwrnod fel 2026-11-23, ac nid yw “{given}” yn un' },
} satisfies Record<string, Said>;

const SHARED: Record<SharedOption, { readonly flags: string; readonly choices?: readonly string[] }> = {
  school: { flags: '--school <folder>' },
  rev: { flags: '--rev <revision>' },
  stage: { flags: '--stage <stage>', choices: ['draft', 'for-approval', 'approved'] },
  'as-of': { flags: '--as-of <date>' },
  quiet: { flags: '--quiet' },
  'fail-on': { flags: '--fail-on <severity>', choices: ['error', 'warning'] },
};

/** What came of the arguments: a command's outcome, or text that was asked for (help, version). */
export async function runProgram(argv: readonly string[], world: World, lang: Lang): Promise<CommandOutcome> {
  let outcome: CommandOutcome = { exitCode: 0 };
  let printed = '';
  const program = new Command('sip');
  const root = program
    .description(words.about[lang])
    .version(`sip ${VERSION}`, '--version', words.version[lang])
    .addHelpText('after', () => `\n${wrap(words.exits[lang], world.terminal.columns)}\n`);
  common(program, lang, ['en', 'cy', 'both'], (text) => (printed += text), world);
  if (COMMANDS.length > 0) program.helpCommand('help [command]', words.commandHelp[lang]);
  for (const spec of COMMANDS) {
    const command = root.command(spec.name).description(spec.summary[lang]).summary(spec.summary[lang]);
    // The options of a command that is not named are never asked for.
    if (!argv.includes(spec.name)) continue;
    if (spec.details[lang] !== '') command.addHelpText('after', () => `\n${wrap(spec.details[lang], world.terminal.columns)}\n`);
    common(command, lang, spec.both ? ['en', 'cy', 'both'] : ['en', 'cy'], (text) => (printed += text), world);
    for (const { name, about } of spec.args) command.argument(name, about[lang]);
    for (const { flags, about, choices, repeatable } of spec.options) {
      const option = new Option(flags, about[lang]);
      if (choices) option.choices(choices);
      if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
      command.addOption(option);
    }
    for (const name of spec.shares) {
      const option = new Option(SHARED[name].flags, words[name][lang]);
      if (SHARED[name].choices) option.choices(SHARED[name].choices);
      command.addOption(option);
    }
    command.action(async (...given: unknown[]) => {
      // An argument that takes several words is handed over as a list.
      const args = given.slice(0, spec.args.length).flat() as (string | undefined)[];
      const own = command.optsWithGlobals() as Record<string, unknown>;
      const options = readCommon(own, spec, args, world, lang);
      const work = await spec.load();
      await optimiseLater();
      outcome = await work.run({ args, own, common: options, world });
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') return { exitCode: 2, stderr: printed };
    if (error.exitCode === 0) return { exitCode: 0, stdout: printed };
    throw misuse(error, argv);
  }
  return outcome;
}

function common(command: Command, lang: Lang, langs: readonly string[], print: (text: string) => void, world: World): void {
  const titles: Record<string, Said> = { 'Usage:': words.usage, 'Options:': words.options, 'Commands:': words.commands, 'Arguments:': words.arguments };
  command
    .addOption(new Option('--lang <language>', words.lang[lang]).choices(langs))
    .option('--no-color', words.colour[lang])
    .helpOption('-h, --help', words.help[lang])
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureHelp({ styleTitle: (title) => titles[title]?.[lang] ?? title, optionDescription: ({ description }) => description, helpWidth: world.terminal.columns })
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => undefined });
}

function readCommon(own: Record<string, unknown>, spec: CommandSpec, args: readonly (string | undefined)[], world: World, lang: Lang): CommonOptions {
  const folder = spec.args.findIndex(({ name }) => name === '[folder]');
  const asOf = own['asOf'] as string | undefined;
  if (asOf !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || new Date(`${asOf}T00:00:00Z`).toString() === 'Invalid Date' || new Date(`${asOf}T00:00:00Z`).toISOString().slice(0, 10) !== asOf)) {
    throw new Misuse(say(words.day, { given: safe(asOf, 40) }));
  }
  if (own['lang'] === 'both' && !spec.both) throw new Misuse(say(words.notAllowed, { given: '“both”', option: '--lang' }), say(words.choices, { choices: 'en, cy' }));
  const rev = own['rev'] as string | undefined;
  const stage = own['stage'] as Stage | undefined;
  const typed = (own['school'] as string | undefined) ?? (folder === -1 ? undefined : args[folder]);
  return {
    lang,
    quiet: own['quiet'] === true,
    colour: world.terminal.colour && own['color'] !== false,
    width: world.terminal.columns,
    today: asOf ?? world.today,
    school: resolveFrom(world.folder, typed),
    ...(typed === undefined ? {} : { typed }),
    ...(stage ? { stage } : {}),
    ...(rev === undefined ? {} : { rev }),
  };
}

/** A folder as typed, from where the program was started. Kept free of Node's path module on purpose: `read/` resolves it. */
const resolveFrom = (folder: string, given: string | undefined): string => (given === undefined ? folder : /^([/\\]|[A-Za-z]:)/.test(given) ? given : `${folder}/${given}`);

/** Commander's own complaints, in our words and both languages. */
function misuse(error: CommanderError, argv: readonly string[]): Misuse {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const given = safe(quoted.split(' ')[0] ?? '', 60);
  const named = argv.find((word) => COMMANDS.some(({ name }) => name === word));
  const command = COMMANDS.find(({ name }) => name === named);
  const help = command ? `sip ${command.name} --help` : 'sip --help';
  const see = say(words.see, { help });
  switch (error.code) {
    case 'commander.unknownCommand':
      return suggest(words.unknownCommand, given, COMMANDS.map(({ name }) => name), 'sip --help');
    case 'commander.unknownOption': {
      const shared = (command?.shares ?? []).map((name) => SHARED[name].flags);
      const flags = [...(command?.options.map((option) => option.flags) ?? []), ...shared, '--lang', '--no-color', '--help', '--version'];
      return suggest(words.unknownOption, given, flags.map((flag) => /--[a-z-]+/.exec(flag)![0]), help);
    }
    case 'commander.optionMissingArgument':
      return new Misuse(say(words.missing, { given: safe(quoted, 60) }), see);
    case 'commander.missingArgument':
      return new Misuse(say(words.missingArgument, { given: `<${given}>` }), see);
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? given;
      const choices = /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '';
      return new Misuse(say(words.notAllowed, { given: `“${safe(value, 60)}”`, option: safe(quoted, 60) }), say(words.choices, { choices }));
    }
    case 'commander.excessArguments':
      return COMMANDS.length > 0 && command === undefined ? suggest(words.unknownCommand, safe(argv.find((word) => !word.startsWith('-')) ?? '', 60), COMMANDS.map(({ name }) => name), help) : new Misuse(words.tooMany, see);
    default:
      return new Misuse(words.tooMany, see);
  }
}

function suggest(sentence: Said, given: string, known: readonly string[], help: string): Misuse {
  const near = nearest(given, known);
  return new Misuse(say(sentence, { given }), say(near ? words.near : words.see, near ? { near, help } : { help }));
}
