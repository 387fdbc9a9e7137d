import type { Audience } from '../../format/shape.ts';
import type { Lang } from '../../language/said.ts';
import type { Comparison, Version } from '../change.ts';
import type { School } from '../../link/school.ts';
import { asSaid } from '../../link/text.ts';

/** What a format is told beside the comparison. Both versions were redacted for the audience before they were compared. */
export interface DifferenceLayout {
  readonly lang: Lang;
  readonly audience: Audience;
  /** The version of the program. */
  readonly version: string;
  readonly colour: boolean;
  /** In columns. */
  readonly width: number;
}

/** Turns a comparison into the whole text of an output. */
export type DifferenceFormat = (comparison: Comparison, layout: DifferenceLayout) => string;

/**
 * Who a format is for when nobody says. What is made to be handed on holds what governors may read; what somebody reads in
 * their own terminal holds everything.
 */
export const USUAL_AUDIENCE: Readonly<Record<string, Audience>> = { text: 'school', json: 'governors', md: 'governors', html: 'governors' };

/**
 * A version as an audience may know it: the minute of its approval only where the approval is one that they may read.
 *
 * @param redacted the school in versions that may hold the record of it, redacted for them: what is sealed is recorded later
 */
export function versionFor({ approval, ...version }: Version, redacted: readonly School[]): Version {
  if (!approval) return version;
  const { minute, ...known } = approval;
  const mayRead = minute !== undefined && redacted.some((school) => school.all('approval').some(({ data }) => data.minute !== undefined && Object.values(asSaid(data.minute)).includes(minute)));
  return { ...version, approval: mayRead ? approval : known };
}
