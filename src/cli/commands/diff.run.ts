import { redact } from '../../audience/redact.ts';
import { namesOf } from '../../diagnostics/names.ts';
import { wrap } from '../../diagnostics/width.ts';
import type { Audience } from '../../format/shape.ts';
import type { Comparison, Verdict } from '../../history/change.ts';
import { approvalsAround, compare } from '../../history/compare.ts';
import { DIFFERENCE_FORMATS } from '../../history/formats/index.ts';
import type { DifferenceFormat } from '../../history/formats/layout.ts';
import { USUAL_AUDIENCE, versionFor } from '../../history/formats/layout.ts';
import { changesOf, VERDICTS } from '../../history/tally.ts';
import { same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import { VERSION } from '../../version.ts';
import type { CommandOutcome } from '../command.ts';
import { noneOf, writeFormats } from '../formats.ts';
import type { Call } from '../spec.ts';
import { withVersions } from '../versions.ts';

const words = {
  verdict: { en: 'There is no change that is called “{given}”', cy: 'Nid oes newid o’r enw “{given}”' },
  untold: {
    en: 'Not everything that changed can be told. What could not be read or understood, in the earlier version: {before}; in the later: {after}. To see why: sip check, with --rev for a version that git keeps',
    cy: 'Ni ellir dweud popeth a newidiodd. Yr hyn na ellid ei ddarllen na’i ddeall, yn y fersiwn gynharaf: {before}; yn y ddiweddaraf: {after}. I weld pam: sip check, gyda --rev ar gyfer fersiwn y mae git yn ei chadw',
  },
  none: { en: 'none', cy: 'dim' },
} satisfies Record<string, Said>;

/** Compares two versions. What changed is no failure, unless it was asked to be; what cannot be told is. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { args, own, common } = call;
  const failOn = (own['failOn'] as string[] | undefined) ?? [];
  for (const given of failOn) if (!(VERDICTS as readonly string[]).includes(given)) throw noneOf(words.verdict, given, VERDICTS);
  const asked = (own['format'] as string[] | undefined) ?? ['text'];
  const { compareFor, later } = await compared(call, args[0] ?? 'HEAD', args[1] ?? 'worktree');
  const formats = await loaded(asked, { ...DIFFERENCE_FORMATS, html: () => page(call, later) });
  const shown = new Map<Audience, Comparison>();
  const written = writeFormats(asked, formats, ({ format, audience }, toFile) => {
    const reader = (own['audience'] as Audience | undefined) ?? audience;
    if (!shown.has(reader)) shown.set(reader, compareFor(reader));
    return format(shown.get(reader)!, { lang: common.lang, audience: reader, version: VERSION, colour: common.colour && !toFile, width: toFile ? 80 : common.width });
  });
  const comparisons = [...shown.values()];
  const changes = comparisons.flatMap(changesOf);
  const failed = (own['exitCode'] === true && changes.length > 0) || changes.some(({ verdict }) => failOn.includes(verdict satisfies Verdict));
  const remark = remarkOf(comparisons);
  return { ...written, ...(remark ? { stderr: `${wrap(remark[common.lang], common.width)}\n` } : {}), exitCode: failed || remark ? 1 : 0 };
}

/** Both versions, read once. */
interface Compared {
  /** Compares them for an audience: what it may not see is taken out of both first. */
  readonly compareFor: (audience: Audience) => Comparison;
  readonly later: School;
}

const compared = (call: Call, a: string, b: string): Promise<Compared> =>
  withVersions(call, async (versions) => {
    const [before, after] = [await versions.open(a), await versions.open(b)];
    const [was, is] = [versions.school(before.snapshot), versions.school(after.snapshot)];
    const today = after.version.committed ?? call.common.today;
    const compareFor = (audience: Audience) => {
      const [earlier, later] = [redact(was, audience), redact(is, audience)];
      return compare(earlier, later, { before: versionFor(before.version, [earlier, later]), after: versionFor(after.version, [later]), today, ...(audience === 'school' ? {} : { approvals: approvalsAround(was, is, before.version) }) });
    };
    return { compareFor, later: is };
  });

/** The page to read in a browser or on paper; the only format that takes both languages. */
async function page({ own, common }: Call, later: School): Promise<DifferenceFormat> {
  const { changesPage } = await import('../../report/reports/changes.ts');
  const { title: edition } = later.edition;
  const language = own['lang'] === 'both' ? 'both' : common.lang;
  const plain = later.root.data.school?.data.language ?? 'en';
  return (comparison, { audience, version }) => changesPage(comparison, { language, audience, today: common.today, version, edition, plain });
}

/** A format with whom it is for when nobody says. */
interface ForReaders {
  readonly format: DifferenceFormat;
  readonly audience: Audience;
}

/** The formats by name; what an asked one needs is loaded first, so that no other pays for it. */
async function loaded(asked: readonly string[], table: Readonly<Record<string, () => Promise<DifferenceFormat>>>): Promise<Record<string, ForReaders>> {
  const names = new Set(asked.map((one) => one.split('=')[0]));
  const formats: [string, ForReaders][] = [];
  for (const [name, load] of Object.entries(table)) formats.push([name, { format: names.has(name) ? await load() : () => '', audience: USUAL_AUDIENCE[name] ?? 'school' }]);
  return Object.fromEntries(formats);
}

/** What could not be told, in one sentence. */
function remarkOf(comparisons: readonly Comparison[]): Said | undefined {
  const untold = comparisons.flatMap((comparison) => comparison.untold);
  if (untold.length === 0) return undefined;
  const files = (which: 'before' | 'after'): Said => {
    const all = [...new Set(untold.filter(({ version }) => version === which).map(({ file }) => file))];
    return all.length === 0 ? words.none : same(namesOf(all));
  };
  return say(words.untold, { before: files('before'), after: files('after') });
}
