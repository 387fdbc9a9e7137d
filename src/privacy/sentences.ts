/** A stretch of prose. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer than any sentence: what goes on is cut here. */
const LONGEST = 700;
/** Ends no sentence: an initial, a title, a shortened word. */
const SHORTENED = /(?:(?:^|[\s(.])[A-Za-z\u00c0-\u017f]|\b(?:Mr|Mrs|Ms|Dr|St|Yr|Bl|No|e\.g|i\.e|approx|etc|d\.o\.b|D\.O\.B))$/;
const END = /[\n.!?]/g;

/** The sentences of a text, found once. A line end always ends one. */
export class Sentences {
  /** Where each begins, the first at 0. */
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (const { 0: mark, index } of text.matchAll(END)) {
      const ends = mark === '\n' || (/[\s”"’')]/.test(text[index + 1] ?? ' ') && !SHORTENED.test(text.slice(Math.max(index - 8, 0), index)));
      if (ends) this.begin(index + 1);
    }
    this.begin(text.length);
  }

  private begin(at: number): void {
    for (let next = this.starts.at(-1)! + LONGEST; next < at; next += LONGEST) this.starts.push(next);
    if (at > this.starts.at(-1)!) this.starts.push(at);
  }

  private indexOf(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private stretch(index: number): Stretch {
    let start = this.starts[index]!;
    let end = this.starts[index + 1] ?? this.text.length;
    if (this.text[end - 1] === '\n') end--;
    while (start < end && /[ ”]/.test(this.text[start]!)) start++;
    return { start, end };
  }

  /** The sentence that a place stands in. */
  at(place: number): Stretch {
    return this.stretch(this.indexOf(place));
  }

  /** The sentence after one, in the same passage; undefined where a line ends with it. */
  after({ start, end }: Stretch): Stretch | undefined {
    const next = this.indexOf(start) + 1;
    return this.text[end] === '\n' || next >= this.starts.length - 1 ? undefined : this.stretch(next);
  }

  words({ start, end }: Stretch): string {
    return this.text.slice(start, end);
  }
}
