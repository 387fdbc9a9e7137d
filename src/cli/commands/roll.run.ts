import { noCommands, safe } from '../../diagnostics/safe.ts';
import { hang, wrap } from '../../diagnostics/width.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearName, yearPeriod } from '../../link/calendar.ts';
import type { School } from '../../link/school.ts';
import { fieldSpan, titleOf } from '../../link/school.ts';
import { sayDayBoth } from '../../link/time.ts';
import type { Decision, Thing } from '../../rolling/decisions.ts';
import { earliestRoll, rollOn, yearsAsked } from '../../rolling/roll.ts';
import type { Roll } from '../../rolling/roll.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { Recording } from '../recording.ts';
import type { Call } from '../spec.ts';
import { folderTyped, schoolTyped } from '../typed-folder.ts';

const words = {
  noYears: { en: 'The plan does not say its years, so the next cannot be told', cy: 'Nid yw’r cynllun yn dweud ei flynyddoedd, felly ni ellir dweud y nesaf' },
  noYearsHint: { en: 'Add `years:` under `plan:`, such as 2026-27 to 2028-29', cy: 'Ychwanegwch `years:` o dan `plan:`, er enghraifft 2026-27 hyd 2028-29' },
  notBegun: { en: 'The first year of the plan, {year}, begins on {day}: there is nothing of it to roll on yet', cy: 'Mae blwyddyn gyntaf y cynllun, {year}, yn dechrau ar {day}: nid oes dim ohoni i’w dreiglo eto' },
  notBegunHint: { en: 'If it was rolled on already, the next step is: sip check{folder}', cy: 'Os yw wedi ei dreiglo eisoes, y cam nesaf yw: sip check{folder}' },
  early: { en: 'The current year of the plan is {year}, and its summer term begins on {day}', cy: 'Blwyddyn gyfredol y cynllun yw {year}, ac mae ei thymor haf yn dechrau ar {day}' },
  earlyHint: { en: 'If the next plan is begun now all the same: sip roll{folder} --early', cy: 'Os dechreuir y cynllun nesaf yn awr er hynny: sip roll{folder} --early' },
  years: { en: '“{given}” does not fit: the next plan begins with {year}', cy: 'Nid yw “{given}” yn gweddu: mae’r cynllun nesaf yn dechrau gyda {year}' },
  yearsHint: { en: 'Give a school year, or a first and a last one: --years "{year} to {last}"', cy: 'Rhowch flwyddyn ysgol, neu un gyntaf ac un olaf: --years "{year} hyd {last}"' },
  rolled: { en: 'The plan is a draft for {years} now', cy: 'Mae’r cynllun bellach yn ddrafft ar gyfer {years}' },
  would: { en: 'The plan would be a draft for {years}. Nothing has been written', cy: 'Byddai’r cynllun yn ddrafft ar gyfer {years}. Nid ysgrifennwyd dim' },
  accounted: { en: 'Earlier targets of {year}, with what the plan says became of them', cy: 'Targedau blaenorol {year}, gyda’r hyn y mae’r cynllun yn dweud a ddaeth ohonynt' },
  there: { en: 'Written down as earlier targets before', cy: 'Wedi eu hysgrifennu fel targedau blaenorol o’r blaen' },
  before: { en: 'Met in an earlier year, and accounted for there', cy: 'Wedi eu cyflawni mewn blwyddyn gynharach, a’u cyfrif yno' },
  dated: { en: 'Said no year, and meant {year}: now it is written', cy: 'Heb ddweud blwyddyn, ac yn golygu {year}: bellach fe’i hysgrifennwyd' },
  decide: { en: 'To decide', cy: 'I’w benderfynu' },
  next: { en: 'Next: sip check{folder}, and sip diff{school} to see all of it', cy: 'Nesaf: sip check{folder}, a sip diff{school} i weld y cyfan' },
} satisfies Record<string, Said>;

/** More than this many things of one decision are named one after the other, and not a line each. */
const LINES = 8;

/** `sip roll`: the next year of the plan. Each file is either as it was or rolled on whole. */
export function run({ common, own }: Call): CommandOutcome {
  const recording = Recording.open(common);
  const { school } = recording;
  const ended = school.currentYear;
  if (ended === undefined) throw new Misuse(words.noYears, words.noYearsHint);
  const roll = rollOn(school, asked(own['years'] as string | undefined, ended + 1));
  if (!roll) throw new Misuse(words.noYears, words.noYearsHint);
  const { start } = yearPeriod(ended);
  if (common.today < start) throw new Misuse(say(words.notBegun, { year: yearName(ended), day: sayDayBoth(start) }), say(words.notBegunHint, { folder: folderTyped(common) }));
  const earliest = earliestRoll(school)!;
  if (common.today < earliest && own['early'] !== true) throw new Misuse(say(words.early, { year: yearName(ended), day: sayDayBoth(earliest) }), say(words.earlyHint, { folder: folderTyped(common) }));
  const onlyLooks = own['check'] === true;
  record(recording, roll);
  const stdout = noCommands(tell(roll, onlyLooks, onlyLooks ? school : recording.after(), common));
  return onlyLooks ? { exitCode: 0, stdout } : { exitCode: 0, files: recording.files, onceWritten: { stdout } };
}

function asked(given: string | undefined, first: number): ReturnType<typeof yearsAsked> {
  if (given === undefined) return undefined;
  const years = yearsAsked(given, first);
  if (!years) throw new Misuse(say(words.years, { given: safe(given, 60), year: yearName(first) }), say(words.yearsHint, { year: yearName(first), last: yearName(first + 2) }));
  return years;
}

/** Writes a roll into a school's files: its years, its stage, the years of what said none, and the earlier targets. */
export function record(recording: Recording, { ended, years, accounts, dated }: Roll): void {
  recording.set(['plan', 'years'], years);
  recording.set(['plan', 'stage'], 'draft');
  for (const priority of dated) recording.set(['priorities', priority.id, 'years'], yearName(ended));
  for (const { id, value } of accounts.fresh) recording.add(['previous-targets', yearName(ended)], id, value);
}

/** What was done and what is to decide, with the places of the files as they are now. */
function tell({ ended, years, accounts, dated, decide }: Roll, onlyLooks: boolean, now: School, common: Call['common']): string {
  const { lang, width } = common;
  const year = yearName(ended);
  const bullet = (line: string) => hang(safe(line, 1_000), width, '  · ');
  const listed = (heading: Said, lines: readonly string[]) => (lines.length === 0 ? [] : [`${wrap(`${heading[lang]}:`, width)}\n${lines.map(bullet).join('\n')}`]);
  const parts = [
    wrap(say(onlyLooks ? words.would : words.rolled, { years: { en: years, cy: years.replace(' to ', ' hyd ') } })[lang], width),
    ...listed(say(words.accounted, { year }), accounts.fresh.map(({ id, from }) => `${year}/${id}  ${titleOf(from)[lang]}`)),
    ...listed(words.there, accounts.there.map((target) => `${target.path}  ${titleOf(target)[lang]}`)),
    ...listed(words.before, accounts.before.map((target) => `${target.path}  ${titleOf(target)[lang]}`)),
    ...listed(say(words.dated, { year }), dated.map((priority) => titleOf(priority)[lang])),
    ...(decide.length === 0 ? [] : [`${words.decide[lang]}:\n\n${decide.map((one) => decision(one, now, lang, width)).join('\n\n')}`]),
    ...(onlyLooks ? [] : [say(words.next, { folder: folderTyped(common), school: schoolTyped(common) })[lang]]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function decision({ what, things, next }: Decision, now: School, lang: 'en' | 'cy', width: number): string {
  const said = things.map((thing) => nameAndPlace(thing, now, lang));
  const lines = said.length > LINES ? [hang(said.map(({ name }) => safe(name, 200)).join(', '), width, '    ')] : said.map(({ name, title, place }) => hang(safe(`${[name, place].filter(Boolean).join('  ')}${title === undefined ? '' : `  ${title}`}`, 300), width, '    '));
  return [hang(what[lang], width, '  '), ...lines, ...(next ? [hang(next[lang], width, '    → ')] : [])].join('\n');
}

function nameAndPlace({ def, path, field }: Thing, now: School, lang: 'en' | 'cy'): { readonly name: string; readonly place: string; readonly title?: string } {
  const item = now.items.find((one) => one.def === def && one.path === path);
  const owner = path === '' ? def : path;
  const name = field === undefined ? owner : `${owner} ${field}:`;
  if (!item) return { name, place: '' };
  const { file, start } = fieldSpan(item, field);
  const title = field === undefined && def === 'priority' ? titleOf(item)[lang] : undefined;
  return { name, place: `${file}:${start.line}`, ...(title === undefined ? {} : { title }) };
}
