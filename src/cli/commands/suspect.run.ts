import { checkLoaded } from '../../check.ts';
import type { Checked, CheckOptions } from '../../check.ts';
import { commitsOf } from '../../git/commits.ts';
import type { Recorded } from '../../history/timeline.ts';
import type { Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import type { Past } from '../../lint/past.ts';
import { load } from '../../load.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { NOW } from '../../suspect/line.ts';
import type { Versions as Line } from '../../suspect/line.ts';
import { mayBeLeftBehind, pastOf } from '../../suspect/past.ts';
import type { Call } from '../spec.ts';
import { VersionsRead } from '../versions-read.ts';
import { withVersions } from '../versions.ts';
import type { Versions } from '../versions.ts';

const words = {
  shallow: {
    en: 'This copy of the repository holds only a part of its history, so it cannot be told whether everything was looked at again since it was changed. To fetch the rest: git fetch --unshallow',
    cy: 'Dim ond rhan o hanes yr ystorfa sydd yn y copi hwn, felly ni ellir dweud a edrychwyd eto ar bopeth ers iddo newid. I nôl y gweddill: git fetch --unshallow',
  },
  unread: {
    en: 'The earlier versions cannot be read, so it is not told what was changed and not looked at again since. To see why: sip log',
    cy: 'Ni ellir darllen y fersiynau cynharach, felly ni ddywedir beth a newidiwyd heb edrych arno eto ers hynny. I weld pam: sip log',
  },
} satisfies Record<string, Said>;

/** So many versions are opened at first, and four times as many each time that these do not say enough. */
const FIRST_OPENED = 8;

/** A check that knows what has changed since earlier versions. Where those cannot be read, the check is the same without. */
export async function checkWithPast(snapshot: Snapshot, asked: CheckOptions, call: Call, from = call.common.rev): Promise<Checked & { readonly remark?: Said }> {
  return withVersions(call, async (versions) => {
    const loaded = load(snapshot, { parse: versions.parses.of, ...(asked.stage ? { stage: asked.stage } : {}) });
    const looked = mayBeLeftBehind(loaded.school) ? await lookBack(loaded.school, asked.today, versions, from) : {};
    const { past, remark } = looked;
    return { ...checkLoaded(loaded, { ...asked, ...(past ? { past } : {}) }), ...(remark ? { remark } : {}) };
  });
}

interface LookedBack {
  readonly past?: Past;
  readonly remark?: Said;
}

async function lookBack(school: School, today: string, versions: Versions, from: string | undefined): Promise<LookedBack> {
  try {
    const tip = from === undefined || from === 'staged' ? 'HEAD' : from;
    if ((await versions.history.find(tip)) === undefined) return {};
    const commits = await commitsOf(versions.history, tip);
    if (commits.length === 0) return {};
    const recorded = await markCut(commits, versions);
    const read = new VersionsRead(versions, recorded, (one) => one);
    const now: Recorded = { id: NOW, parents: [recorded[0]!.id], author: '', subject: '', day: from === undefined || from === 'staged' ? today : recorded[0]!.day };
    for (let count = FIRST_OPENED; ; count *= 4) {
      const opened = recorded.slice(0, count);
      await read.open(opened);
      const past = pastOf(school, today, lineOf(school, now, recorded, new Set(opened.map(({ id }) => id)), read));
      if (past !== 'unopened') return { past, ...(!past.whole && recorded.some(({ cut }) => cut) ? { remark: words.shallow } : {}) };
    }
  } catch (error) {
    // Without git, and in a repository that is damaged, all else is still told.
    if (error instanceof Unreadable) return error.exitCode === 2 ? {} : { remark: words.unread };
    throw error;
  }
}

/** The first versions there are here, with a mark where others came before them that this copy does not hold. No process of its own: a parent is looked for like any object. */
async function markCut(commits: readonly Recorded[], { history }: Versions): Promise<readonly Recorded[]> {
  const first = commits.filter(({ parents }) => parents.length === 0);
  const cut = await history.told(async () => {
    const found = await history.git.objects(first.map(({ id }) => id));
    const parents = first.map(({ id }) => /^parent ([0-9a-f]{40,64})$/m.exec((found.get(id)?.content?.toString('utf8') ?? '').split('\n\n', 1)[0]!)?.[1]);
    const there = await history.git.look(parents.flatMap((parent) => parent ?? []));
    return new Set(first.filter((_, index) => parents[index] !== undefined && !there[parents.slice(0, index).filter((one) => one !== undefined).length]).map(({ id }) => id));
  });
  return commits.map((one) => (cut.has(one.id) ? { ...one, cut: true } : one));
}

/** The versions as far as they are opened, with the school that is looked at as the newest of them. */
function lineOf(school: School, now: Recorded, recorded: readonly Recorded[], opened: ReadonlySet<string>, read: VersionsRead): Line {
  const byId = new Map([now, ...recorded].map((one) => [one.id, one]));
  return {
    get: (id) => byId.get(id),
    isOpen: (id) => id === NOW || opened.has(id),
    unreadable: (id) => (id === NOW ? [] : read.unreadable(id)),
    written: (id) => (id === NOW ? school : read.written(id)),
    school: (id) => (id === NOW ? school : read.school(id)),
  };
}
