import type { Edition } from '../edition/edition.ts';
import { wordOf } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import type { Said } from '../language/said.ts';
import { isA } from '../link/school.ts';
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
  /** Figures that come from outside, such as personalised assessments and qualifications, and nothing else. */
  readonly onlyExternal: boolean;
}

/** Whether a piece of evidence is numbers and nothing else: as it says itself, else as its kind is by the edition. */
const isNumbers = ({ data }: Evidence, edition: Edition): boolean =>
  data.nature ? data.nature === 'quantitative' : data.kind !== undefined && edition.evidenceKinds[data.kind]?.quantitative === 'yes';

/** What each open finding rests on. Kinds are counted and not pieces: more of the same kind adds nothing. */
export function grounds(school: School): Grounds[] {
  return openFindings(school).flatMap((finding) => {
    const pieces = finding.data.evidence;
    if (pieces.length === 0 || pieces.some(({ data, damaged }) => data.kind === undefined || damaged.has('nature') || damaged.has('assessment'))) return [];
    const kinds = [...new Set(pieces.map(({ data }) => data.kind!))].filter((kind) => school.edition.evidenceKinds[kind]?.counts ?? true);
    const onlyNumbers = pieces.every((piece) => isNumbers(piece, school.edition));
    const onlySummative = pieces.every(({ data }) => data.assessment === 'summative');
    const onlyExternal = onlyNumbers && pieces.every(({ data, damaged }) => data.origin === 'external' && !damaged.has('origin'));
    return [{ finding, pieces, kinds, onlyNumbers, onlySummative, onlyExternal }];
  });
}

/** A priority that no finding, recommendation or reason in words stands behind, and whose own evidence is all figures. */
export const restsOnFiguresAlone = ({ data, damaged }: Item<'priority'>, edition: Edition): boolean =>
  data.evidence.length > 0 &&
  !data['because-in-words'] &&
  !damaged.has('because-in-words') &&
  !data.because.some(({ to }) => isA(to, 'finding') || isA(to, 'recommendation')) &&
  data.evidence.every((piece) => isNumbers(piece, edition));

/** A kind of evidence in words, as it stands inside a sentence. */
export const kindName = (kind: string): Said => inLineSaid(wordOf('evidence', 'kind', kind));
