import { basename } from 'node:path';
import { redact } from '../../audience/redact.ts';
import { safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import type { Audience } from '../../format/shape.ts';
import { Timeline } from '../../history/timeline.ts';
import type { Recorded } from '../../history/timeline.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import type { Item, School } from '../../link/school.ts';
import { LOG_FORMATS } from '../../log/formats/index.ts';
import type { Log } from '../../log/formats/layout.ts';
import { lifeOf, standingOf } from '../../log/log.ts';
import type { Approved, Life } from '../../log/log.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import type { Call } from '../spec.ts';
import { VersionsRead } from '../versions-read.ts';
import { withVersions } from '../versions.ts';
import type { Versions } from '../versions.ts';

const words = {
  nothing: { en: '“{given}” is nothing in this plan, in any of its versions', cy: 'Nid yw “{given}” yn ddim yn y cynllun hwn, mewn unrhyw fersiwn ohono' },
  takes: { en: 'Give the path of a priority, target or finding; sip log alone lists the versions', cy: 'Rhowch lwybr blaenoriaeth, targed neu ganfyddiad; mae sip log ar ei ben ei hun yn rhestru’r fersiynau' },
  ambiguous: { en: '“{given}” could mean more than one thing', cy: 'Gallai “{given}” olygu mwy nag un peth' },
  which: { en: 'Write which one: {paths}', cy: 'Ysgrifennwch pa un: {paths}' },
  none: { en: 'No version of this plan has been recorded yet', cy: 'Nid oes fersiwn o’r cynllun hwn wedi’i chofnodi eto' },
  noneHint: { en: 'Record the first one: git add . and then git commit', cy: 'Cofnodwch yr un gyntaf: git add . ac yna git commit' },
  shallow: {
    en: 'This copy of the repository holds only a part of its history, so the log begins late. To fetch the rest: git fetch --unshallow',
    cy: 'Dim ond rhan o hanes yr ystorfa sydd yn y copi hwn, felly mae’r log yn dechrau’n hwyr. I nôl y gweddill: git fetch --unshallow',
  },
  newestUnread: { en: 'The newest version cannot be read, so what stands in it is not told. To see why: sip check', cy: 'Ni ellir darllen y fersiwn ddiweddaraf, felly ni ddywedir yr hyn sydd ynddi. I weld pam: sip check' },
} satisfies Record<string, Said>;

/** So many versions of the plan are listed unless all are asked for. */
const LATEST = 20;

/** Who a format is for when nobody says: what is made to be handed on holds what governors may read. */
const usual = (format: string): Audience => (format === 'text' ? 'school' : 'governors');

/** The life of one thing, or the versions of the plan. A version that cannot be read is told; where it is the newest, the exit code is 1. */
export function run(call: Call): Promise<CommandOutcome> {
  return withVersions(call, async (versions) => {
    const { own, common } = call;
    const [listed, shallow] = [await versions.commits(common.rev ?? 'HEAD'), await versions.history.isShallow()];
    const commits = listed.map((one): Recorded => (shallow && one.parents.length === 0 ? { ...one, cut: true } : one));
    if (commits.length === 0) throw new Misuse(words.none, words.noneHint);
    const asked = (own['format'] as string[] | undefined) ?? ['text'];
    const audienceOf = (format: string) => (own['audience'] as Audience | undefined) ?? usual(format);
    const made = new Map<Audience, Made>();
    for (const one of asked) {
      const audience = audienceOf(one.split('=')[0]!);
      if (!made.has(audience)) made.set(audience, await make(call, versions, commits, audience));
    }
    const formats = Object.fromEntries(Object.entries(LOG_FORMATS).map(([name, format]) => [name, { name, format }]));
    const written = writeFormats(asked, formats, ({ name, format }, toFile) => {
      const { log, heading } = made.get(audienceOf(name))!;
      return format(log, { lang: common.lang, heading, colour: common.colour && !toFile, width: toFile ? 80 : common.width });
    });
    const trouble = [...made.values()].some((one) => one.trouble);
    const remarks = [...(shallow ? [words.shallow] : []), ...(trouble ? [words.newestUnread] : [])].map((said) => `${wrap(said[common.lang], common.width)}\n`);
    return { ...written, ...(remarks.length > 0 ? { stderr: remarks.join('') } : {}), exitCode: trouble ? 1 : 0 };
  });
}

/** A log as one audience may read it. */
interface Made {
  readonly log: Log;
  readonly heading: Said;
  /** The newest version cannot be read. */
  readonly trouble: boolean;
}

async function make(call: Call, versions: Versions, commits: readonly Recorded[], audience: Audience): Promise<Made> {
  const { own, common } = call;
  const [given] = call.args;
  const see = (school: School) => redact(school, audience);
  const read = new VersionsRead(versions, commits.map((one) => forReaders(one, audience)), see);
  if (common.rev === undefined) await read.addUnrecorded(common.today);
  const all = read.recorded;
  const listed = given === undefined && own['all'] !== true ? all.slice(0, LATEST) : all;
  await read.open(listed);
  const timeline = new Timeline(all, read);
  const newest = listed.find(({ id }) => read.unreadable(id).length === 0);
  return {
    log: given === undefined ? { versions: { steps: listed.map((one) => timeline.step(one)), older: all.length - listed.length } } : { life: await follow(given, timeline, read, versions, common.today, see) },
    heading: newest ? headingOf(read.school(newest.id)) : { en: safe(basename(versions.root)), cy: safe(basename(versions.root)) },
    trouble: read.unreadable(all[0]!.id).length > 0,
  };
}

/** What somebody wrote to record a version was written for the school; who it was, for the school and its governors. */
const forReaders = (recorded: Recorded, audience: Audience): Recorded =>
  audience === 'school' ? recorded : { ...recorded, subject: '', author: audience === 'governors' ? recorded.author : '' };

async function follow(given: string, timeline: Timeline, read: VersionsRead, versions: Versions, today: Day, see: (school: School) => School): Promise<Life> {
  const wanted = given.normalize('NFC');
  const last = wanted.split('/').at(-1)!;
  const newest = timeline.newest(() => true);
  const from = timeline.newest(
    (school) => meant(school, wanted).length > 0,
    ({ documents }) => documents.some(({ source }) => source.file.text.normalize('NFC').includes(last)),
  );
  if (!from || !newest) throw nothing(given, newest && read.school(newest.id));
  const found = meant(read.school(from.id), wanted);
  if (found.length > 1) throw new Misuse(say(words.ambiguous, { given: safe(given, 90) }), say(words.which, { paths: found.slice(0, 5).map((item) => safe(keyOf(item), 130)).join(', ') }));
  const item = found[0]!;
  const moments = timeline.life(item, from);
  const gone = moments.some(({ changes, item: as }) => as === undefined && changes.length > 0);
  return lifeOf(item, moments, gone, gone ? undefined : standingOf(item, read.school(newest.id), await approvedOf(versions, see), today), today);
}

async function approvedOf(versions: Versions, see: (school: School) => School): Promise<Approved | 'elsewhere' | undefined> {
  try {
    const { version, snapshot } = await versions.open('approved');
    return { version, school: see(versions.school(snapshot)) };
  } catch (error) {
    if (error instanceof Misuse) return undefined;
    if (error instanceof Unreadable && error.exitCode === 2) return 'elsewhere';
    throw error;
  }
}

/** Things by path, by kind and path, or by the id that they had before; priorities, targets and findings before others. */
function meant({ items }: School, wanted: string): readonly Item[] {
  const named = items.filter(({ id, empty }) => id !== '' && !empty);
  const former = (item: Item) => (item.data as { formerly?: readonly string[] }).formerly ?? [];
  for (const test of [(item: Item) => item.path === wanted || keyOf(item) === wanted, (item: Item) => item.path.endsWith(`/${wanted}`), (item: Item) => former(item).includes(wanted)]) {
    const found = named.filter(test);
    const first = found.filter(({ def }) => FOLLOWED.has(def));
    if (found.length > 0) return first.length > 0 ? first : found;
  }
  return [];
}

const FOLLOWED = new Set(['priority', 'target', 'finding']);

const keyOf = ({ def, path }: Item): string => `${def}/${path}`;

function nothing(given: string, school: School | undefined): Misuse {
  const known = (school?.items ?? []).filter(({ id, empty }) => id !== '' && !empty).map(({ path }) => path);
  const near = nearest(given, known);
  return new Misuse(say(words.nothing, { given: safe(given, 90) }), near === undefined ? words.takes : didYouMean(safe(near, 130)));
}
