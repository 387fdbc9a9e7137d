import { safe } from '../diagnostics/safe.ts';
import type { CommonOptions } from './command.ts';

/** The school's folder as it was typed, to stand after a command that is to be typed next in the same place: without it that command would look elsewhere. */
export const folderTyped = ({ typed }: CommonOptions): string => (typed === undefined ? '' : ` ${/^[\w./-]+$/.test(typed) ? typed : JSON.stringify(safe(typed))}`);

/** The same for a command whose arguments are no folder. */
export const schoolTyped = (common: CommonOptions): string => (common.typed === undefined ? '' : ` --school${folderTyped(common)}`);
