import { isAbsolute, join, relative } from 'node:path';
import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { load } from '../../load.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { REPORTS } from '../../report/reports/index.ts';
import type { Format } from '../../report/reports/index.ts';
import type { ReportLanguage } from '../../report/words.ts';
import { VERSION } from '../../version.ts';
import type { CommandOutcome, CommonOptions } from '../command.ts';
import { noneOf, outputPath, printed } from '../formats.ts';
import { openSchool, schoolRoot } from '../school.ts';
import type { Call } from '../spec.ts';

const words = {
  unknown: { en: 'There is no report “{given}”', cy: 'Nid oes adroddiad “{given}”' },
  written: { en: 'The report is in {path}', cy: 'Mae’r adroddiad yn {path}' },
  unreadable: { en: 'Files that could not be read: {count}. The report says so on its first page. To see why: sip check', cy: 'Nifer y ffeiliau na ellid eu darllen: {count}. Mae’r adroddiad yn dweud hynny ar ei dudalen gyntaf. I weld pam: sip check' },
} satisfies Record<string, Said>;

/** Makes a report of the school, into a file or to standard output. */
export async function run({ args, own, common, world }: Call): Promise<CommandOutcome> {
  const report = reportNamed(args[0] ?? '');
  const snapshot = await withProvenance(await openSchool(common), common);
  const { school } = load(snapshot, common.stage ? { stage: common.stage } : {});
  const language: ReportLanguage = own['lang'] === 'both' ? 'both' : common.lang;
  const format = (own['format'] as Format | undefined) ?? 'html';
  const text = REPORTS[report]!(school, { today: common.today, language, version: VERSION }, format);
  const output = own['output'] as string | undefined;
  const unread = school.unreadable.length;
  const remark = unread > 0 ? `${say(words.unreadable, { count: unread })[common.lang]}\n` : '';
  const exitCode = unread > 0 ? 1 : 0;
  if (output === '-') return { exitCode, stdout: printed(text, format), stderr: remark };
  const root = schoolRoot(common);
  // Where nobody says otherwise the report stands in the school's folder, wherever its links lead.
  const path = output === undefined ? join(root, 'reports', `${report}.${language}.${format}`) : outputPath(output);
  const where = common.quiet ? '' : `${say(words.written, { path: safe(fromHere(world.folder, path), 1_000) })[common.lang]}\n`;
  return { exitCode, stderr: remark, onceWritten: { stderr: where }, files: [{ path, text, ...(output === undefined ? { within: root } : {}) }] };
}

/** A path as a person would type it here: relative where it is below the folder. */
function fromHere(folder: string, path: string): string {
  const near = isAbsolute(path) ? relative(folder, path) : path;
  return near.startsWith('..') || isAbsolute(near) ? path : near;
}

function reportNamed(given: string): string {
  if (Object.hasOwn(REPORTS, given)) return given;
  throw noneOf(words.unknown, given, Object.keys(REPORTS));
}

/** A revision brings its own; the files as they stand are compared with the commit they come from. */
async function withProvenance(snapshot: Snapshot, common: CommonOptions): Promise<Snapshot> {
  if (common.rev !== undefined) return snapshot;
  const { provenanceOf } = await import('../../git/git.ts');
  return { ...snapshot, provenance: await provenanceOf(schoolRoot(common), snapshot.files) };
}
