import type { Edition } from '../edition/edition.ts';
import { wordOf } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { findingsTakenUp } from './at-work.ts';

type Evidence = Item<'evidence'>;

/** What a finding rests on, as far as its evidence says. */
export interface Grounds {
  readonly finding: Item<'finding'>;
  /** The pieces that say their kind. */
  readonly pieces: readonly Evidence[];
  /** The kinds that count when evidence is triangulated. */
  readonly kinds: readonly string[];
  readonly onlyNumbers: boolean;
  readonly onlySummative: boolean;
  /** Figures that come from outside, such as personalised assessments and qualifications, and nothing else. */
  readonly onlyExternal: boolean;
  /** Some pieces do not say their kind, so that what is narrow may be wider than it seems. */
  readonly unsaid: boolean;
}

/** Whether a piece of evidence is numbers and nothing else: as it says itself, else as its kind is by the edition. */
const isNumbers = ({ data }: Evidence, edition: Edition): boolean =>
  data.nature ? data.nature === 'quantitative' : data.kind !== undefined && edition.evidenceKinds[data.kind]?.quantitative === 'yes';

/** A piece that says neither its kind nor the one thing that is asked may be anything. */
const mayBeAny = ({ data }: Evidence, field: 'nature' | 'assessment' | 'origin'): boolean => data.kind === undefined && data[field] === undefined && (data.nature ?? 'quantitative') === 'quantitative';

/**
 * What each finding that is taken up rests on. Kinds are counted and not pieces: more of the same kind adds nothing. A piece without its kind
 * takes nothing away from what the others show; where no piece tells anything, neither is there anything to say.
 */
export function grounds(school: School): Grounds[] {
  return findingsTakenUp(school).flatMap((finding) => {
    const all = finding.data.evidence;
    if (all.some(({ damaged }) => ['kind', 'nature', 'assessment'].some((field) => damaged.has(field)))) return [];
    const pieces = all.filter(({ data }) => data.kind !== undefined);
    if (pieces.length === 0) return [];
    const kinds = [...new Set(pieces.map(({ data }) => data.kind!))].filter((kind) => school.edition.evidenceKinds[kind]?.counts ?? true);
    const onlyNumbers = all.every((piece) => isNumbers(piece, school.edition) || mayBeAny(piece, 'nature'));
    const onlySummative = all.every((piece) => piece.data.assessment === 'summative' || mayBeAny(piece, 'assessment'));
    const onlyExternal = onlyNumbers && all.every((piece) => (piece.data.origin === 'external' && !piece.damaged.has('origin')) || mayBeAny(piece, 'origin'));
    return [{ finding, pieces, kinds, onlyNumbers, onlySummative, onlyExternal, unsaid: pieces.length < all.length }];
  });
}

/** One of the rules on what a finding rests on has something to say of it. */
export const isNarrow = ({ kinds, onlyNumbers, onlySummative, onlyExternal }: Grounds): boolean => kinds.length < 2 || onlyNumbers || onlySummative || onlyExternal;

/** What comes first where some of the evidence does not say its kind. */
const SAY_KINDS: Said = { en: 'Say the `kind:` of each piece of evidence first. ', cy: 'Yn gyntaf dywedwch `kind:` pob darn o dystiolaeth. ' };

/** The advice on what a finding rests on, with what comes before it where some of its evidence does not say its kind. */
export const hintOn = ({ unsaid }: Grounds, hint: Said): Said => (unsaid ? joinSaid([SAY_KINDS, hint], '') : hint);

/** A priority that no finding, recommendation or reason in words stands behind, and whose own evidence is all figures. */
export const restsOnFiguresAlone = ({ data, damaged }: Item<'priority'>, edition: Edition): boolean =>
  data.evidence.length > 0 &&
  !data['because-in-words'] &&
  !damaged.has('because-in-words') &&
  !data.because.some(({ to }) => isA(to, 'finding') || isA(to, 'recommendation')) &&
  data.evidence.every((piece) => isNumbers(piece, edition));

/** A kind of evidence in words, as it stands inside a sentence. */
export const kindName = (kind: string): Said => inLineSaid(wordOf('evidence', 'kind', kind));
