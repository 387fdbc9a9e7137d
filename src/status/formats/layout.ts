import type { Audience } from '../../format/shape.ts';
import type { Lang } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import type { SchoolStatus } from '../entry.ts';

/** How a status is laid out. */
export interface StatusLayout {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly width: number;
  readonly today: Day;
  readonly days: number;
  readonly audience: Audience;
  /** At most so many entries of one state are shown as text. Every other format shows all. */
  readonly most: number;
}

/** The whole output in one format, from schools in the order in which they are told. */
export type StatusFormat = (schools: readonly SchoolStatus[], layout: StatusLayout) => string;
