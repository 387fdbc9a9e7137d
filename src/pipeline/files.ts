import type { Lang, Said } from '../language/said.ts';
import { azurePipeline } from './azure.ts';
import { githubCheck, githubComment } from './github.ts';
import { gitlabEntry, gitlabJobs, GITLAB_INCLUDE, GITLAB_JOBS } from './gitlab.ts';
import type { Setting } from './lines.ts';
import { hookLine, commitHook, preCommitConfig, preCommitPart } from './pre-commit.ts';
import { notes } from './words.ts';

/** Where a plan can be checked: on a service, or on one’s own computer before a commit. */
export const PLACES = ['github', 'gitlab', 'azure', 'pre-commit', 'hook'] as const;
export type Place = (typeof PLACES)[number];

/** A file that has the plan checked. */
export interface PipelineFile {
  /** From the top of the repository; of the hook, its name in the folder of hooks. */
  readonly path: string;
  /** Without a stamp. */
  readonly text: string;
  readonly about: Said;
  /** What to add by hand where somebody else’s file stands there already. */
  readonly part?: string;
  /** What such a file holds once that has been added. */
  readonly sign?: string;
}

const about = {
  check: { en: 'checks every proposed change', cy: 'yn gwirio pob newid a gynigir' },
  comment: { en: 'keeps one comment on it, with what really changed', cy: 'yn cadw un sylw arno, gyda’r hyn a newidiodd mewn gwirionedd' },
  entry: { en: 'names it to GitLab', cy: 'yn ei enwi i GitLab' },
  both: { en: 'checks every proposed change, and keeps one comment on it', cy: 'yn gwirio pob newid a gynigir, ac yn cadw un sylw arno' },
  preCommit: { en: 'checks before each commit, with the program pre-commit', cy: 'yn gwirio cyn pob commit, gyda’r rhaglen pre-commit' },
  hook: { en: 'looks for personal data before each commit on this computer', cy: 'yn chwilio am ddata personol cyn pob commit ar y cyfrifiadur hwn' },
} satisfies Record<string, Said>;

/**
 * The files for one place, in the order in which they are of use.
 *
 * @param folder the school’s, from the top of the repository; `.` where that is the school
 * @param program how to start this program, for the hook
 */
export function filesFor(place: Place, lang: Lang, folder = '.', program: readonly string[] = ['sip']): readonly PipelineFile[] {
  const setting: Setting = { say: (name) => notes[name][lang], lang, folder, program };
  const file = (path: string, text: string, what: Said, by: Pick<PipelineFile, 'part' | 'sign'> = {}): PipelineFile => ({ path, text: withNote(text, setting), about: what, ...by });
  switch (place) {
    case 'github':
      return [file('.github/workflows/sip.yml', githubCheck(setting), about.check), file('.github/workflows/sip-comment.yml', githubComment(setting), about.comment)];
    case 'gitlab':
      return [file(GITLAB_JOBS, gitlabJobs(setting), about.both), file('.gitlab-ci.yml', gitlabEntry(setting), about.entry, { part: GITLAB_INCLUDE, sign: GITLAB_JOBS })];
    case 'azure':
      return [file('.azure-pipelines/sip.yml', azurePipeline(setting), about.both)];
    case 'pre-commit':
      return [file('.pre-commit-config.yaml', preCommitConfig(setting), about.preCommit, { part: preCommitPart(setting), sign: 'id: sip-personal-data' })];
    case 'hook':
      return [file('pre-commit', commitHook(setting), about.hook, { part: `${hookLine(setting)}\n`, sign: '--only personal-data' })];
  }
}

/** The note on the stamp, just beneath where the stamp will be. */
function withNote(text: string, { say }: Setting): string {
  const lines = text.split('\n');
  lines.splice(lines[0]!.startsWith('#!') ? 1 : 0, 0, `# ${say('stamp')}`);
  return lines.join('\n');
}
