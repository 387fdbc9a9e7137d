import type { Lang, Said } from '../../language/said.ts';
import type { Thread } from '../thread.ts';

/** How a thread is laid out as text. */
export interface ThreadLayout {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The school, its plan and its stage, already safe for a terminal. */
  readonly heading: Said;
}

/** A format of `sip trace`: the whole text of an output. One a file. */
export type ThreadFormat = (thread: Thread, layout: ThreadLayout) => string;
