import { noCommands, safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { renamed } from '../../edit/rename.ts';
import type { Renamed } from '../../edit/rename.ts';
import { definition } from '../../format/fields.ts';
import { asHeading } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { load } from '../../load.ts';
import type { CommandOutcome } from '../command.ts';
import { rewriting } from '../rewriting.ts';
import { openSchool, schoolRoot } from '../school.ts';
import { refuseUnlessWhole } from '../whole.ts';
import type { Call } from '../spec.ts';

const words = {
  done: { en: '{kind} “{from}” is called “{to}” now', cy: '{kind}: “{to}” yw enw byr “{from}” nawr' },
  would: { en: '{kind} “{from}” would be called “{to}”', cy: '{kind}: “{to}” fyddai enw byr “{from}”' },
  itself: { en: 'itself, with formerly:', cy: 'yr eitem ei hun, gyda formerly:' },
  referred: { en: 'what refers to it, on lines: {lines}', cy: 'yr hyn sy’n cyfeirio ati, ar linellau: {lines}' },
  none: { en: 'Nothing referred to it', cy: 'Nid oedd dim yn cyfeirio ato' },
  next: { en: 'Next: sip check', cy: 'Nesaf: sip check' },
} satisfies Record<string, Said>;

/** Gives an item its new id in every file. */
export async function run({ args, own, common }: Call): Promise<CommandOutcome> {
  const root = schoolRoot(common);
  const { school } = load(await openSchool(common));
  refuseUnlessWhole(school);
  const result = renamed(school, args[0]!, args[1]!);
  const dry = own['dryRun'] === true;
  const stdout = common.quiet ? '' : noCommands(told(result, dry, (said) => said[common.lang], common.width));
  return dry ? { exitCode: 0, stdout } : { exitCode: 0, files: result.files.map(({ before, after }) => rewriting(root, before, after)), onceWritten: { stdout } };
}

function told({ def, from, to, places, references }: Renamed, dry: boolean, text: (said: Said) => string, width: number): string {
  const kind = { en: asHeading(definition(def).title.en), cy: asHeading(definition(def).title.cy) };
  const head = text(say(dry ? words.would : words.done, { kind, from: safe(from, 130), to: safe(to, 130) }));
  const byFile = new Map<string, Set<number>>();
  for (const { file, line } of references) byFile.set(file, (byFile.get(file) ?? new Set()).add(line));
  const rows = [
    ...places.map((place): [string, string] => [place, text(words.itself)]),
    ...[...byFile].map(([file, lines]): [string, string] => [safe(file), text(say(words.referred, { lines: [...lines].sort((a, b) => a - b).join(', ') }))]),
  ];
  const wide = Math.max(...rows.map(([place]) => place.length));
  const lines = rows.map(([place, what]) => wrap(what, width, `  ${place.padEnd(wide)}  `, ' '.repeat(wide + 4)));
  if (byFile.size === 0) lines.push(`  ${text(words.none)}`);
  return `${wrap(head, width)}\n${lines.join('\n')}\n${dry ? '' : `\n${text(words.next)}\n`}`;
}
