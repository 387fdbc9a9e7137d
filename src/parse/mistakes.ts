import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readLine } from './line.ts';
import { SourceText } from './node.ts';
import { below, indentOf, likelyDepth, outOfLine } from './outline.ts';
import { explainSyntax } from './syntax.ts';
import type { Explained, Stop } from './syntax.ts';
import { MOST_MISTAKES, trouble } from './trouble.ts';
import { words } from './words.ts';

/** Parses a text again: where it stops, or, when it reads to the end, what else there is to say. */
export type Attempt = (source: SourceText) => Stop | readonly Diagnostic[];

/**
 * One syntax mistake hides all that follow. To tell several at once, each faulty line is mended as its writer most likely
 * meant it, and the text is parsed again. What is found is only for the messages: the file stays unreadable. A line is told
 * of once.
 *
 * @param oddIndents the offsets of lines that begin with a no-break space, which the parser would take for words
 */
export function allMistakes(source: SourceText, oddIndents: readonly number[], attempt: Attempt): Diagnostic[] {
  const mending = new Mending(source);
  const problems: Diagnostic[] = [];
  if (oddIndents.length > 0) problems.push(mending.oddIndents(oddIndents));
  for (let tries = 0; tries < 3 * MOST_MISTAKES && problems.length < MOST_MISTAKES; tries++) {
    const now = mending.source();
    const result = attempt(now);
    if (!('reason' in result)) {
      problems.push(...mending.untouched(result));
      break;
    }
    const explained = explainSyntax(now, result);
    const line = now.position(explained.start).line;
    if (mending.told.has(line)) mending.blank(line);
    else {
      const others = explained.message === words.tab ? mending.tabbed(line) : 0;
      const told = trouble(now, explained.start, explained.end, others > 0 ? words.tabs : explained.message, { ...explained.fillings, others }, explained.hint);
      problems.push(...mending.stillTrue([told]));
      mending.mend(line, explained, now);
    }
  }
  return problems.slice(0, MOST_MISTAKES);
}

/** The text of a file while its faulty lines are mended one by one. Lines keep their number; a moved line remembers how far. */
class Mending {
  readonly told = new Set<number>();
  private readonly lines: string[];
  private readonly moved = new Map<number, number>();

  constructor(private readonly original: SourceText) {
    this.lines = original.file.text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  }

  source(): SourceText {
    return new SourceText({ ...this.original.file, text: this.lines.join('\n') });
  }

  /** What was found in the mended text, at its place in the real one. What rests on a mended line is left out. */
  stillTrue(found: readonly Diagnostic[]): Diagnostic[] {
    return found.flatMap((one) => {
      const { start, end } = one.span;
      if (this.told.has(start.line)) return [];
      const by = this.moved.get(start.line) ?? 0;
      const back = (column: number) => Math.max(column - by, 1);
      return [{ ...one, span: { ...one.span, start: { ...start, column: back(start.column) }, end: { ...end, column: back(end.column) } } }];
    });
  }

  /** What was found in the mended text, but for what rests on a line that was mended or moved: there it may be our doing. */
  untouched(found: readonly Diagnostic[]): Diagnostic[] {
    return this.stillTrue(found).filter(({ span }) => !this.moved.has(span.start.line));
  }

  /** Tells of no-break spaces before words, and makes ordinary spaces of them. */
  oddIndents(offsets: readonly number[]): Diagnostic {
    for (const offset of offsets) {
      const { line } = this.original.position(offset);
      const text = this.at(line);
      const rest = text.trimStart();
      this.put(line, ' '.repeat(text.length - rest.length) + rest);
      this.told.add(line);
    }
    const [first] = offsets as [number];
    const line = this.original.line(this.original.position(first).line);
    const others = offsets.length - 1;
    return trouble(this.original, first, first + line.length - line.trimStart().length, others > 0 ? words.oddIndents : words.oddIndent, { others });
  }

  /** How many other lines are indented with tabs as well. They are told of together, and none of them again. */
  tabbed(line: number): number {
    let others = 0;
    for (let at = line + 1; at <= this.lines.length; at++) {
      if (!/^ *\t/.test(this.at(at)) || this.at(at).trim() === '') continue;
      this.told.add(at);
      this.untab(at);
      this.manyTabs = true;
      others++;
    }
    return others;
  }

  mend(line: number, { start, message }: Explained, now: SourceText): void {
    const text = this.at(line);
    const column = start - now.lineStart(line);
    this.told.add(line);
    switch (message) {
      case words.tab:
        return this.manyTabs ? this.untab(line) : this.beside(line);
      case words.noColon:
      case words.noColonAfter:
        return this.put(line, outOfLine(now, line) ? '' : `${text.trimEnd()}:`);
      case words.signBeforeName:
        return this.put(line, text.slice(0, column) + text.slice(column + 1));
      case words.noSpaceAfterColon:
      case words.noBreakAfterColon:
        return this.put(line, text.replace(':', ': '));
      case words.lostDash:
        return this.put(line, `${text.slice(0, column)}- ${text.slice(column + 1)}`);
      case words.blockIndent:
        return this.put(line, '');
      case words.blockNotIndented:
        return this.indentWords(line);
      case words.noDash:
        return readLine(text).key === undefined ? this.put(line, `${text.slice(0, column)}- x`) : this.indent(line, 2);
      case words.firstIndented:
        return this.move(line, -readLine(text).indent);
      case words.indent:
      case words.outOfLine:
        return this.place(now, line, false);
      case words.indentUnderText:
      case words.indentUnderItem:
        return this.place(now, line, true);
      case words.afterBlockMark:
        return this.put(line, text.slice(0, column + 1));
      case words.unreadable:
      case words.strayDash:
      case words.listFirst:
        return this.blank(line);
      case words.openQuote:
      case words.openBracket:
        this.put(line, text.slice(0, column));
        return this.blankWords(line + 1, readLine(text).indent);
      default:
        return column === readLine(text).indent ? this.blank(line) : this.put(line, text.slice(0, column));
    }
  }

  /** Takes a line away, and all that stands beneath it. */
  blank(line: number): void {
    const { indent } = readLine(this.at(line));
    this.put(line, '');
    for (let at = line + 1; at <= this.lines.length; at++) {
      if (this.at(at).trim() === '') continue;
      if (readLine(this.at(at)).indent <= indent) break;
      this.put(at, '');
    }
  }

  private at(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  private put(line: number, text: string): void {
    this.lines[line - 1] = text;
  }

  private manyTabs = false;

  /** Puts a lone line that was indented with a tab where its neighbours say it belongs: beside them, or a step within what opens above it. */
  private beside(line: number): void {
    const rest = this.at(line).trimStart();
    const opens = (text: string) => /:\s*$/.test(text);
    const written = (step: number): string | undefined => {
      for (let at = line + step; at >= 1 && at <= this.lines.length; at += step) if (this.at(at).trim() !== '') return this.at(at);
      return undefined;
    };
    const depth = (text: string) => readLine(text).indent;
    const above = written(-1);
    const under = written(1);
    const within = above === undefined ? 0 : depth(above) + (opens(above) ? 2 : 0);
    const indent = Math.max(opens(rest) && under !== undefined ? depth(under) - 2 : within, 0);
    this.put(line, ' '.repeat(indent) + rest);
    this.moved.set(line, indent + rest.length - this.original.line(line).length);
  }

  private untab(line: number): void {
    const text = this.at(line);
    const rest = text.trimStart();
    const indent = text.slice(0, text.length - rest.length).replace(/\t/g, '  ');
    this.put(line, indent + rest);
    this.moved.set(line, indent.length + rest.length - text.length);
  }

  /** Moves a line, and all below it that do not stand further out. */
  private move(line: number, by: number): void {
    const { indent } = readLine(this.at(line));
    for (let at = line; at <= this.lines.length; at++) {
      if (this.at(at).trim() !== '' && readLine(this.at(at)).indent < indent) break;
      this.indent(at, by);
    }
  }

  /**
   * Puts a line where it most likely belongs, with the lines after it that stand at just the same wrong depth.
   *
   * @param withThose also what stands beneath them, which is as far out as they are
   */
  private place(now: SourceText, line: number, withThose: boolean): void {
    const found = indentOf(now, line);
    const by = likelyDepth(now, line) - found;
    if (by === 0) return this.blank(line);
    const alone = outOfLine(now, line);
    let entry = false;
    for (let at = line; at !== 0 && indentOf(now, at) >= found; at = below(now, at)) {
      if (at !== line && alone) return;
      if (indentOf(now, at) === found) entry = readLine(this.at(at)).item;
      else if (!withThose && !entry) continue;
      this.indent(at, by);
    }
  }

  /** Takes away words without a name that go on with the line above, until a line that has one or stands beside it. */
  private blankWords(line: number, beside: number): void {
    for (let at = line; at <= this.lines.length; at++) {
      const { key, item, indent } = readLine(this.at(at));
      if (key !== undefined || item || indent === beside) return;
      this.put(at, '');
    }
  }

  private indent(line: number, by: number): void {
    const text = this.at(line);
    if (text.trim() === '') return;
    this.put(line, by > 0 ? ' '.repeat(by) + text : text.slice(-by));
    this.moved.set(line, (this.moved.get(line) ?? 0) + by);
  }

  /** Moves a run of lines without names two spaces in, under the | above them. */
  private indentWords(line: number): void {
    for (let at = line; at <= this.lines.length && this.at(at).trim() !== '' && readLine(this.at(at)).key === undefined; at++) this.put(at, `  ${this.at(at)}`);
  }
}
