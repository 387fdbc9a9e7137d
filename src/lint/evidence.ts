import type { Edition } from '../edition/edition.ts';
import { wordOf } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import type { Said } from '../language/said.ts';
import type { Item, School } from '../link/school.ts';
import { openFindings } from './at-work.ts';

type Evidence = Item<'evidence'>;

/** A finding that still holds, whose evidence can be told: each piece says its kind. */
export interface Grounds {
  readonly finding: Item<'finding'>;
  readonly pieces: readonly Evidence[];
  /** The kinds that count when evidence is triangulated. */
  readonly kinds: readonly string[];
  readonly onlyNumbers: boolean;
  readonly onlySummative: boolean;
}

/** Whether a piece of evidence is numbers and nothing else: as it says itself, else as its kind is by the edition. */
export const isNumbers = ({ data }: Evidence, edition: Edition): boolean =>
  data.nature ? data.nature === 'quantitative' : data.kind !== undefined && edition.evidenceKinds[data.kind]?.quantitative === 'yes';

/** What each open finding rests on. Kinds are counted and not pieces: more of the same kind adds nothing. */
export function grounds(school: School): Grounds[] {
  return openFindings(school).flatMap((finding) => {
    const pieces = finding.data.evidence;
    if (pieces.length === 0 || pieces.some(({ data, damaged }) => data.kind === undefined || damaged.has('nature') || damaged.has('assessment'))) return [];
    const kinds = [...new Set(pieces.map(({ data }) => data.kind!))].filter((kind) => school.edition.evidenceKinds[kind]?.counts ?? true);
    const onlyNumbers = pieces.every((piece) => isNumbers(piece, school.edition));
    const onlySummative = pieces.every(({ data }) => data.assessment === 'summative');
    return [{ finding, pieces, kinds, onlyNumbers, onlySummative }];
  });
}

/** A kind of evidence in words, as it stands inside a sentence. */
export const kindName = (kind: string): Said => inLineSaid(wordOf('evidence', 'kind', kind));
