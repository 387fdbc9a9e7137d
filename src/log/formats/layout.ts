import type { Lang, Said } from '../../language/said.ts';
import type { Life, Versions } from '../log.ts';

/** How a log is laid out. */
export interface LogLayout {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The school, its plan and its stage, already safe for a terminal. */
  readonly heading: Said;
}

/** What a log is of: one thing, or the whole plan. */
export type Log = { readonly life: Life } | { readonly versions: Versions };

/** A format of `sip log`: the whole text of an output. One a file. */
export type LogFormat = (log: Log, layout: LogLayout) => string;
