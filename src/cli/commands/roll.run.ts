import { safe } from '../../diagnostics/safe.ts';
import { hang, wrap } from '../../diagnostics/width.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearName } from '../../link/calendar.ts';
import { sayDayBoth } from '../../link/time.ts';
import { titleOf } from '../../link/school.ts';
import { earliestRoll, rollOn } from '../../rolling/roll.ts';
import type { Roll } from '../../rolling/roll.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { Recording } from '../recording.ts';
import type { Call } from '../spec.ts';

const words = {
  noYears: { en: 'The plan does not say its years, so the next cannot be told', cy: 'Nid yw’r cynllun yn dweud ei flynyddoedd, felly ni ellir dweud y nesaf' },
  noYearsHint: { en: 'Add `years:` under `plan:`, such as 2026-27 to 2028-29', cy: 'Ychwanegwch `years:` o dan `plan:`, er enghraifft 2026-27 hyd 2028-29' },
  early: { en: 'The current year of the plan is {year}, and its summer term begins on {day}', cy: 'Blwyddyn gyfredol y cynllun yw {year}, ac mae ei thymor haf yn dechrau ar {day}' },
  earlyHint: { en: 'If the next plan is begun now all the same: sip roll --early', cy: 'Os dechreuir y cynllun nesaf yn awr er hynny: sip roll --early' },
  rolled: { en: 'The plan is a draft for {years} now', cy: 'Mae’r cynllun bellach yn ddrafft ar gyfer {years}' },
  would: { en: 'The plan would be a draft for {years}. Nothing has been written', cy: 'Byddai’r cynllun yn ddrafft ar gyfer {years}. Nid ysgrifennwyd dim' },
  accounted: { en: 'Earlier targets of {year}, with what the plan says became of them', cy: 'Targedau blaenorol {year}, gyda’r hyn y mae’r cynllun yn dweud a ddaeth ohonynt' },
  dated: { en: 'Said no year, and meant {year}: now it is written', cy: 'Heb ddweud blwyddyn, ac yn golygu {year}: bellach fe’i hysgrifennwyd' },
  decide: { en: 'To decide', cy: 'I’w benderfynu' },
  next: { en: 'Next: sip check, and sip diff to see all of it', cy: 'Nesaf: sip check, a sip diff i weld y cyfan' },
} satisfies Record<string, Said>;

/** `sip roll`: the next year of the plan. Each file is either as it was or rolled on whole. */
export function run({ common, own }: Call): CommandOutcome {
  const recording = Recording.open(common);
  const { school } = recording;
  const roll = rollOn(school);
  if (!roll) throw new Misuse(words.noYears, words.noYearsHint);
  const earliest = earliestRoll(school)!;
  if (common.today < earliest && own['early'] !== true) throw new Misuse(say(words.early, { year: yearName(roll.ended), day: sayDayBoth(earliest) }), words.earlyHint);
  const onlyLooks = own['check'] === true;
  write(recording, roll);
  const stdout = tell(roll, onlyLooks, common);
  return onlyLooks ? { exitCode: 0, stdout } : { exitCode: 0, files: recording.files, onceWritten: { stdout } };
}

function write(recording: Recording, { ended, years, targets, dated }: Roll): void {
  recording.set(['plan', 'years'], years);
  recording.set(['plan', 'stage'], 'draft');
  for (const priority of dated) recording.set(['priorities', priority.id, 'years'], yearName(ended));
  for (const { id, value } of targets) recording.add(['previous-targets', yearName(ended)], id, value);
}

function tell({ ended, years, targets, dated, decide }: Roll, onlyLooks: boolean, { lang, width }: Call['common']): string {
  const year = yearName(ended);
  const listed = (heading: Said, lines: readonly Said[]) => (lines.length === 0 ? [] : [`${wrap(`${heading[lang]}:`, width)}\n${lines.map((line) => hang(safe(line[lang], 1_000), width, '  · ')).join('\n')}`]);
  const parts = [
    wrap(say(onlyLooks ? words.would : words.rolled, { years })[lang], width),
    ...listed(say(words.accounted, { year }), targets.map(({ id, from }) => ({ en: `${year}/${id}  ${titleOf(from).en}`, cy: `${year}/${id}  ${titleOf(from).cy}` }))),
    ...listed(say(words.dated, { year }), dated.map(titleOf)),
    ...listed(words.decide, decide),
    ...(onlyLooks ? [] : [words.next[lang]]),
  ];
  return `${parts.join('\n\n')}\n`;
}
