import { compareText } from '../diagnostics/diagnostic.ts';
import type { FilePath } from '../diagnostics/diagnostic.ts';
import type { Sighting, SightingKind } from './sighting.ts';

/** A version that git keeps. */
export interface PastVersion {
  readonly commit: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The same personal data, however many versions it stands in. What it is, is not here. */
export interface PastSighting {
  readonly kind: SightingKind;
  /** Where it stood in the last of its versions, and the sentence’s mark there. */
  readonly file: FilePath;
  readonly line: number;
  readonly column: number;
  readonly mark: string;
  readonly first: PastVersion;
  readonly last: PastVersion;
  /** How many versions hold it. */
  readonly versions: number;
  /** It still stands in the files. */
  readonly still: boolean;
}

type Known = Omit<PastSighting, 'still'> & { readonly marks: ReadonlySet<string> };

/** What one thing is known by, wherever it stands. For comparing only. */
const nameOf = ({ kind, words }: Sighting): string => `${kind}\n${words[0]!.replace(/[\s.-]/g, '').toLowerCase()}`;

/** Gathers what stands in version after version, newest first. */
export class Past {
  private readonly known = new Map<string, Known>();

  add(version: PastVersion, sightings: readonly Sighting[]): void {
    const counted = new Set<string>();
    for (const sighting of sightings) {
      const name = nameOf(sighting);
      const { kind, source, start, mark } = sighting;
      const { line, column } = source.position(start);
      const before = this.known.get(name) ?? { kind, file: source.file.path, line, column, mark, first: version, last: version, versions: 0, marks: new Set<string>() };
      this.known.set(name, { ...before, first: version, versions: before.versions + (counted.has(name) ? 0 : 1), marks: new Set([...before.marks, mark]) });
      counted.add(name);
    }
  }

  /**
   * Everything that was gathered, by file and place.
   *
   * @param now what stands in the files as they are
   * @param left the marks of sentences that the school has looked at and left
   */
  told(now: readonly Sighting[], left: ReadonlySet<string>): PastSighting[] {
    const standing = new Set(now.map(nameOf));
    const found = [...this.known].filter(([, { marks }]) => ![...marks].every((mark) => left.has(mark)));
    return found
      .map(([name, { marks: _, ...one }]): PastSighting => ({ ...one, still: standing.has(name) }))
      .sort((a, b) => Number(b.still) - Number(a.still) || compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.kind, b.kind));
  }
}
