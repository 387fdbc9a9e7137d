import type { Checked } from '../../check.ts';
import type { CommandOutcome, CommonOptions } from '../command.ts';

export function checklist(_checked: Checked, _formats: readonly string[], _common: CommonOptions): Omit<CommandOutcome, 'exitCode'> {
  throw new Error('not built yet');
}
