import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns, hang, wrap } from '../../diagnostics/width.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Change, ChangeGroup, Comparison } from '../change.ts';
import { nameVersion } from '../say-version.ts';
import { tallyOf } from '../tally.ts';
import { besidesOf, detailOf, meaningsTold, nameOf, titleBefore } from '../telling.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { DifferenceFormat, DifferenceLayout } from './layout.ts';

const words = {
  since: { en: 'Since {before}: {tally}', cy: 'Ers {before}: {tally}' },
  between: { en: 'From {before} to {after}: {tally}', cy: 'O {before} i {after}: {tally}' },
  heading: { en: '{path} · {title}', cy: '{path} · {title}' },
} satisfies Record<string, Said>;

/** A name longer than this begins its line’s words further right, and the others stay where they are. */
const LONGEST_NAME = 24;

/** The comparison in a terminal: one line says how much changed, then a line for each change under its priority or part. */
export const text: DifferenceFormat = (comparison, layout) => {
  return `${[headingLine(comparison, layout), ...linesOf(comparison, layout)].join('\n')}\n`;
};

/** The same without the line that says between which versions, and how much. */
export const linesOf = (comparison: Comparison, layout: DifferenceLayout): readonly string[] => comparison.groups.flatMap((group) => ['', ...groupLines(group, layout)]);

function headingLine(comparison: Comparison, { lang, width, colour }: DifferenceLayout): string {
  const { before, after } = comparison;
  const template = after.asked === 'worktree' ? words.since : words.between;
  return paint({ colour }).bold(wrap(safe(say(template, { before: nameVersion(before), after: nameVersion(after), tally: tallyOf(comparison) })[lang], 2_000), width));
}

function groupLines(group: ChangeGroup, layout: DifferenceLayout): string[] {
  const { lang, width, colour } = layout;
  const title = group.priority ? say(words.heading, { path: group.id, title: group.title }) : group.title;
  const labels = group.changes.map(({ verdict }) => VERDICT_WORDS[verdict][lang]);
  const names = group.changes.map((change) => safe(nameOf(change, group), 80));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(columns));
  const [labelWidth, nameWidth] = [widest(labels), Math.min(LONGEST_NAME, widest(names))];
  const rows = group.changes.flatMap((change, at) => {
    const [previous, next] = [group.changes[at - 1], group.changes[at + 1]];
    const again = previous?.item === change.item;
    // What stands beside a thing is told with its first change, and what several changes of it mean with the last of them.
    const besides = again && previous.beside ? besidesOf({ ...change, beside: undefined }) : besidesOf(change);
    const meanings = meaningsTold(change).filter((meaning) => next?.item !== change.item || !meaningsTold(next).includes(meaning));
    return row({ change, again, besides, meanings }, labels[at]!.padEnd(labelWidth), pad(again ? '' : names[at]!, nameWidth), layout);
  });
  return [paint({ colour }).bold(wrap(safe(title[lang], 300), width)), ...rows];
}

const pad = (name: string, width: number): string => (width === 0 ? '' : `${name}${' '.repeat(Math.max(0, width - columns(name)))}  `);

interface Row {
  readonly change: Change;
  /** The line above is about the same thing. */
  readonly again: boolean;
  readonly besides: readonly Said[];
  readonly meanings: readonly Said[];
}

function row({ change, again, besides, meanings }: Row, label: string, name: string, { lang, width, colour }: DifferenceLayout): string[] {
  const start = `  ${label}  ${name}`;
  const title = again ? undefined : titleBefore(change);
  const said = [...(title ? [title[lang]] : []), detailOf(change)[lang]].filter((one) => one !== '').join(': ');
  const told = safe([said, ...besides.map((one) => one[lang])].filter((one) => one !== '').join('; '), 1_000);
  const under = ' '.repeat(columns(start));
  const paints = paint({ colour });
  const first = told === '' ? start.trimEnd() : hang(told, width, start);
  return [`  ${paints.cyan(label)}${first.slice(2 + label.length)}`, ...meanings.map((one) => paints.yellow(wrap(one[lang], width, under)))];
}
