import { safe } from '../diagnostics/safe.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { sayDayBoth } from '../link/time.ts';
import type { Version } from './change.ts';
import { words } from './plain-words.ts';

/** Which version it is, most telling first: how it was asked for, its approval and minute, its commit and day. */
export function sayVersion({ asked, approval, commit, committed }: Version): readonly Said[] {
  const short = commit === undefined ? undefined : safe(commit.slice(0, 12));
  const named = asked === 'worktree' ? words.worktree : asked === 'staged' ? words.staged : undefined;
  const known = approval ? (approval.when ? say(words.approvedOn, { day: sayDayBoth(approval.when) }) : words.approved) : named;
  const plain = known === undefined && !(commit !== undefined && commit.startsWith(asked)) ? [same(safe(asked, 80))] : [];
  return [
    ...(known ? [known] : plain),
    ...(approval?.minute === undefined ? [] : [say(words.minute, { minute: safe(approval.minute, 80) })]),
    ...(short === undefined ? [] : [committed ? say(words.kept, { commit: short, day: sayDayBoth(committed) }) : say(words.keptUndated, { commit: short })]),
  ];
}
