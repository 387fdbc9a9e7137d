import type { Layout } from '../../diagnostics/view.ts';
import { everyCommitOf } from '../../git/commits.ts';
import { marksStanding } from '../../lint/personal.ts';
import { Past } from '../../privacy/past.ts';
import { pastJson, pastText } from '../../privacy/past-report.ts';
import type { PastReport } from '../../privacy/past-report.ts';
import { personalIn } from '../../privacy/scan.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import type { Call } from '../spec.ts';
import { withVersions } from '../versions.ts';
import type { Versions } from '../versions.ts';

/** Options that say which one version to check, or how. */
const ONE_VERSION = ['rev', 'stage', 'only', 'failOn', 'changedSince'] as const;
const oneVersion = {
  en: '--history looks at every version, so --rev, --stage, --only, --changed-since and --fail-on have no place beside it',
  cy: 'Mae --history yn edrych ar bob fersiwn, felly nid oes lle i --rev, --stage, --only, --changed-since na --fail-on wrth ei ochr',
};

type Format = (report: PastReport, layout: Layout) => string;
const FORMATS: Readonly<Record<string, Format>> = { text: pastText, json: (report, { lang }) => pastJson(report, lang) };

/** Looks for personal data in all that git keeps of a school. 1 where something was found, or where not all could be looked at. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { common, own, world } = call;
  if (ONE_VERSION.some((name) => own[name] !== undefined)) throw new Misuse(oneVersion);
  const report = await withVersions(call, (versions) => look(versions, call));
  const layout: Layout = { lang: common.lang, colour: common.colour, width: common.width, quiet: common.quiet, most: Infinity, piped: world.terminal.piped === true };
  const written = writeFormats((own['format'] as string[] | undefined) ?? ['text'], FORMATS, (format, toFile) => format(report, toFile ? { ...layout, colour: false, width: 80 } : layout));
  return { ...written, exitCode: report.found.length > 0 || report.unread > 0 ? 1 : 0 };
}

async function look(versions: Versions, { common }: Call): Promise<PastReport> {
  const { history } = versions;
  const commits = await everyCommitOf(history);
  const past = new Past();
  const files = new Set<unknown>();
  let unread = 0;
  let newest: Snapshot | undefined;
  const documentsOf = ({ files: plan, profile }: Snapshot) => [...plan, ...(profile && 'text' in profile ? [profile] : [])].map(versions.parses.of);
  for (const { id, day } of commits) {
    const snapshot = await readOrNone(versions, id);
    newest ??= snapshot;
    if (!snapshot) continue;
    if (snapshot.refused.length > 0 || (snapshot.profile && 'diagnostic' in snapshot.profile)) unread++;
    const documents = documentsOf(snapshot);
    for (const document of documents) files.add(document);
    past.add({ commit: id, day }, personalIn(documents));
  }
  const now = history.repository.bare ? newest : (await versions.open('worktree').catch(() => undefined))?.snapshot;
  const school = now && versions.school(now);
  const left = school ? marksStanding(school, common.today) : new Set<string>();
  const shallow = (await history.told(() => history.git.ask('rev-parse', '--is-shallow-repository'))).trim() === 'true';
  return {
    heading: school ? headingOf(school) : { en: '', cy: '' },
    found: past.told(now ? personalIn(documentsOf(now)) : [], left),
    versions: commits.length,
    files: files.size,
    unread,
    shallow,
  };
}

/** A version, or undefined where it holds no plan: the plan was taken away, or stood elsewhere. */
async function readOrNone(versions: Versions, commit: string): Promise<Snapshot | undefined> {
  try {
    return (await versions.commit(commit, commit)).snapshot;
  } catch (error) {
    if (error instanceof Unreadable && error.exitCode === 2) return undefined;
    throw error;
  }
}
