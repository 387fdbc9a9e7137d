import type { Checked } from '../../check.ts';
import type { Layout } from '../../diagnostics/view.ts';
import type { Said } from '../../language/said.ts';
import { CHECKLISTS } from '../../statutory/checklist/index.ts';
import { checklistOf } from '../../statutory/checklist/view.ts';
import type { CommandOutcome, CommonOptions } from '../command.ts';
import { writeFormats } from '../formats.ts';

/** `validate --checklist`: every statutory item and how the plan stands on it, in each format that was asked for. */
export function checklist({ school, diagnostics }: Checked, heading: Said, formats: readonly string[], common: CommonOptions): Omit<CommandOutcome, 'exitCode'> {
  const list = checklistOf(school, common.today, heading, diagnostics);
  const layout: Layout = { lang: common.lang, colour: common.colour, width: common.width, quiet: common.quiet, most: Infinity };
  return writeFormats(formats, CHECKLISTS, (format, toFile) => format(list, toFile ? { ...layout, colour: false } : layout));
}
