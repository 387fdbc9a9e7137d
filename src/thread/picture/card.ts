import { safe } from '../../diagnostics/safe.ts';
import { asHeading } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Lang } from '../../language/said.ts';
import { courseWords, nameOf, nowLine, SEPARATOR, statusOf } from '../branches.ts';
import type { Course, ThreadNode } from '../thread.ts';
import { kindName, words } from '../words.ts';
import type { Box } from './drawing.ts';
import { lines, textWidth } from './measure.ts';

/** A line of text in a box: where it stands from the box's own top left corner, and its look. */
export interface Row {
  readonly text: string;
  readonly look: 'kind' | 'name' | 'title' | 'note' | 'gap';
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end';
}

/** How far a target has come: a line with its baseline, its aim and now on it. Shares of the line run from 0 to 1. */
export interface Progress {
  readonly y: number;
  readonly baseline: number;
  readonly aim: number;
  readonly now: number;
}

/** A box with its text laid out and its size worked out. */
export interface Card {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly progress?: Progress;
}

export const CARD_WIDTH = 252;
export const PADDING = 14;
const INNER = CARD_WIDTH - 2 * PADDING;

/** Bold letters are so much wider. */
const BOLD = 1.1;

const LOOKS: Record<Row['look'], { readonly size: number; readonly height: number; readonly most: number; readonly bold?: true }> = {
  kind: { size: 11, height: 15, most: 2, bold: true },
  name: { size: 13, height: 17, most: 4 },
  title: { size: 16, height: 21, most: 4, bold: true },
  note: { size: 11.5, height: 16, most: 3 },
  gap: { size: 13, height: 17, most: 5 },
};

/** Lays out one box in one language. */
export function cardOf(box: Box, lang: Lang): Card {
  const stack = new Stack();
  const { node, gap } = box;
  if (!node) {
    stack.add(`✗ ${gap!.message[lang]}`, 'gap');
    return { box, width: CARD_WIDTH, height: stack.height(), rows: stack.rows };
  }
  const heading = asHeading(kindName(node.kind)[lang]);
  stack.add(node.kind === 'words' ? heading : `${heading} ${node.path}`, 'kind');
  const name = nameOf(node, lang);
  if (name !== '') stack.add(name, node.kind === 'priority' ? 'title' : 'name');
  const progress = node.facts.course ? stack.course(node.facts.course, statusOf(node, lang), lang) : undefined;
  for (const note of notes(node, box, lang)) stack.add(note, 'note');
  return { box, width: CARD_WIDTH, height: stack.height(), rows: stack.rows, ...(progress ? { progress } : {}) };
}

/** Lines broken between facts where that is possible. */
function factLines(text: string, size: number, most: number): string[] {
  const found: string[] = [];
  for (const fact of text.split(SEPARATOR)) {
    const joined = found.length === 0 ? fact : `${found.at(-1)}${SEPARATOR}${fact}`;
    if (textWidth(joined, size) <= INNER) found.splice(-1, 1, joined);
    else found.push(...lines(fact, size, INNER, most));
  }
  return found;
}

class Stack {
  readonly rows: Row[] = [];
  private y = PADDING - 3;

  add(text: string, look: Row['look']): void {
    const { size, height, most, bold } = LOOKS[look];
    if (look === 'note' && this.rows.at(-1)?.look !== 'note') this.y += 4;
    const wide = bold ? size * BOLD : size;
    for (const line of look === 'note' ? factLines(safe(text, 1_000), wide, most) : lines(safe(text, 1_000), wide, INNER, most)) {
      this.y += height;
      this.rows.push({ text: line, look, x: PADDING, y: this.y - 4 });
    }
  }

  /** A line from baseline to aim where both are numbers; else the words. */
  course(course: Course, status: readonly string[], lang: Lang): Progress | undefined {
    const { baseline, aim, by, numbers, goal } = course;
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (!baseline || !aim || goal === undefined || first === undefined || last === undefined || goal === first) {
      for (const line of [courseWords(course, lang), [nowLine({ ...course, numbers: [] }, lang), ...status].join(SEPARATOR)]) if (line !== '') this.add(line, 'note');
      return undefined;
    }
    const y = this.y + 16;
    this.y += 38;
    // Now may lie outside the way from baseline to aim; the line is then longer than the way.
    const way = [first, last, goal].map((number) => (number - first) / (goal - first));
    const [low, high] = [Math.min(...way), Math.max(...way)];
    const [start, now, end] = way.map((share) => (share - low) / (high - low)) as [number, number, number];
    const half = (text: string) => lines(safe(text, 100), LOOKS.note.size, INNER / 2 - 6, 1)[0]!;
    this.rows.push({ text: half(baseline[lang]), look: 'note', x: PADDING + Math.min(start, 0.3) * INNER, y: this.y - 4 });
    this.rows.push({ text: half(aim[lang]), look: 'note', x: PADDING + Math.max(end, 0.8) * INNER, y: this.y - 4, anchor: 'end' });
    this.add(nowLine({ ...course, numbers: [] }, lang), 'note');
    const ending = [...(by ? [say(words.by, { when: by })[lang]] : []), ...status].join(SEPARATOR);
    if (ending !== '') this.add(ending, 'note');
    return { y, baseline: start, aim: end, now };
  }

  height(): number {
    return this.y + PADDING - 3;
  }
}

/** What stands below the title, a line each. */
function notes(node: ThreadNode, { notes: given }: Box, lang: Lang): readonly string[] {
  const { kind, facts } = node;
  const word = statusOf(node, lang);
  const join = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(SEPARATOR);
  const left = facts.left ? [(facts.left.until ? say(words.leftUntil, { when: facts.left.until }) : words.left)[lang]] : [];
  const own = given.map((note) => note[lang]);
  switch (kind) {
    case 'finding':
      return [join(facts.strength ? words.strength[lang] : undefined, say(words.evidence, { count: facts.evidence?.length ?? 0 })[lang], facts.strength ? undefined : say(words.causeCount, { count: facts.causes ?? 0 })[lang]), join(...word, ...left)].filter((line) => line !== '');
    case 'priority':
      return [join(facts.years?.[lang], ...word)].filter((line) => line !== '');
    case 'target':
      return [];
    case 'action':
    case 'milestone':
      return [join(facts.when && say(words.by, { when: facts.when })[lang], ...word), ...own].filter((line) => line !== '');
    case 'professional-learning':
    case 'inset-day':
      return [...(kind === 'inset-day' && facts.when ? [facts.when[lang]] : []), ...own, join(...word, (facts.impact ? words.impact : words.noImpact)[lang])];
    default:
      return [...word, ...left];
  }
}
