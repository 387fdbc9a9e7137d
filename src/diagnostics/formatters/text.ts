import type { Lang, Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { restsOn, severityName } from '../basis.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { fold } from '../fold.ts';
import { frame } from '../frame.ts';
import { loudest } from '../loudest.ts';
import { paint } from '../paint.ts';
import { safe } from '../safe.ts';
import { tallyOf } from '../tally.ts';
import { plainly, sentence } from '../view.ts';
import type { Formatter, Layout, Outcome } from '../view.ts';
import { wrap } from '../width.ts';

const words = {
  files: { en: 'files: {count}', cy: 'ffeiliau: {count}' },
  same: { en: 'The same is so of', cy: 'Mae’r un peth yn wir am' },
  more: { en: 'and {count} more. Begin with these, then check again. To see all of them: --all', cy: 'a {count} arall. Dechreuwch gyda’r rhain, yna gwiriwch eto. I’w gweld i gyd: --all' },
} satisfies Record<string, Said>;

const TINT: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Text for a terminal: the place, what is so, the source line with a mark, what to do, and what it rests on. */
export const text: Formatter = (outcome, layout) => {
  const { lang, quiet, width } = layout;
  const parts: string[] = [];
  if (!quiet) parts.push(paint(layout).bold(wrap(`${outcome.heading[lang]} · ${say(words.files, { count: outcome.files.length })[lang]}`, width)));
  const folded = layout.most === Infinity ? outcome.diagnostics.map((first) => ({ first, others: [] })) : fold(outcome.diagnostics);
  const othersOf = new Map(folded.map(({ first, others }) => [first, others] as const));
  const shown = loudest(folded.map(({ first }) => first), layout.most);
  shown.forEach((diagnostic, index) => parts.push(one(diagnostic, othersOf.get(diagnostic)!, shown[index - 1], outcome, layout)));
  const rest = outcome.diagnostics.length - shown.reduce((count, first) => count + 1 + othersOf.get(first)!.length, 0);
  if (rest > 0) parts.push(wrap(say(words.more, { count: rest })[lang], width));
  if (!quiet) parts.push(tallyOf(outcome, lang).map((line) => wrap(line, width)).join('\n'));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

function one(diagnostic: Diagnostic, others: readonly Diagnostic[], before: Diagnostic | undefined, outcome: Outcome, layout: Layout): string {
  const { lang, width } = layout;
  const { span, severity, message, hint, related } = diagnostic;
  const colours = paint(layout);
  const tint = colours[TINT[severity]];
  const place = `${safe(`${outcome.base}${span.file}`, 1_000)}:${span.start.line}:${span.start.column}`;
  const label = severityName(diagnostic)[lang];
  const head = `${place}  ${label}  ${about(diagnostic, lang)}${plainly(message, lang)}`;
  const broken = layout.piped ? head : wrap(head, width, '', '  ');
  const whole = `${place}  ${label}  `;
  const lines = [broken.startsWith(whole) ? `${colours.dim(place)}  ${tint(label)}  ${broken.slice(whole.length)}` : broken];
  // What is still to do has no line that is wrong: its place is where it will stand.
  const source = span.file === '' || diagnostic.private || severity === 'info' || samePlace(before, diagnostic) ? '' : outcome.lineOf(span.file, span.start.line);
  // A file that was not read has no lines to show.
  if (source !== '') {
    const [shown, caret] = frame(span, source, width) as [string, string];
    lines.push(colours.dim(shown), tint(caret));
  }
  if (hint) lines.push(wrap(sentence(plainly(hint, lang)), width, '  '));
  const places = new Map<string, string[]>();
  for (const other of related ?? []) {
    const said = plainly(other.message, lang);
    places.set(said, [...(places.get(said) ?? []), `${safe(`${outcome.base}${other.span.file}`, 1_000)}:${other.span.start.line}`]);
  }
  for (const [said, at] of places) lines.push(wrap(`→ ${said}: ${at.join(', ')}`, width, '  ', '    '));
  if (others.length > 0) lines.push(wrap(`→ ${words.same[lang]}: ${others.map((other) => alsoOf(other, outcome, lang)).join(', ')}`, width, '  ', '    '));
  const basis = restsOn(diagnostic, outcome, lang, severity === 'info');
  if (basis !== '') {
    const explain = `sip explain ${safe(diagnostic.rule)}`.replace(/ /g, '\u00a0');
    lines.push(colours.dim(wrap(`${sentence(basis)}  ${explain}`, width, '  ').replace(/\u00a0/g, ' ')));
  }
  return lines.join('\n');
}

/** Another thing of which the same is so: what it is called, and its line. */
const alsoOf = ({ item, span }: Diagnostic, { base }: Outcome, lang: Lang): string => {
  const title = safe(item!.title[lang], 60);
  return `${title.length < 40 ? title : safe(item!.id, 60)} (${safe(`${base}${span.file}`, 1_000)}:${span.start.line})`;
};

/** Several things that are missing in the same place show its line once. */
const samePlace = (before: Diagnostic | undefined, { span }: Diagnostic): boolean =>
  before !== undefined &&
  before.severity !== 'info' &&
  before.span.file === span.file &&
  before.span.start.line === span.start.line &&
  before.span.start.column === span.start.column &&
  before.span.end.column === span.end.column;

/** The item's title where the message does not name it. What law wants names its own parts. */
function about({ item, message, basis }: Diagnostic, lang: Lang): string {
  if (!item || item.id === '' || basis === 'law') return '';
  const said = plainly(message, lang);
  const title = safe(item.title[lang], 80);
  const id = safe(item.id, 80);
  return said.includes(title) || said.includes(id) ? '' : `${title === id ? id : `${title} (${id})`}: `;
}
