import { safe } from '../diagnostics/safe.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { sayDayBoth } from '../link/time.ts';
import type { Version } from './change.ts';

const words = {
  approved: { en: 'the approved version', cy: 'y fersiwn a gymeradwywyd' },
  approvedOn: { en: 'the version approved on {day}', cy: 'y fersiwn a gymeradwywyd ar {day}' },
  head: { en: 'the last commit', cy: 'y comit diwethaf' },
  worktree: { en: 'the files as they stand', cy: 'y ffeiliau fel y maent' },
  staged: { en: 'what is about to be committed', cy: 'yr hyn sydd ar fin ei gomitio' },
  bracketed: { en: '{name} ({more})', cy: '{name} ({more})' },
  minute: { en: 'minute {minute}', cy: 'cofnod {minute}' },
} satisfies Record<string, Said>;

/** Which version it is, in a few words: how it was asked for, and where its approval is minuted or its commit’s id and day. */
export function nameVersion({ asked, approval, commit, committed }: Version): Said {
  const known = approval ? (approval.when ? say(words.approvedOn, { day: sayDayBoth(approval.when) }) : words.approved) : asked === 'HEAD' ? words.head : asked === 'worktree' ? words.worktree : asked === 'staged' ? words.staged : same(safe(asked, 80));
  if (approval?.minute !== undefined) return say(words.bracketed, { name: known, more: minuteOf(safe(approval.minute, 60)) });
  if (approval || commit === undefined) return known;
  const short = commit.slice(0, 7);
  const more = [...(asked.startsWith(short) ? [] : [same(safe(short))]), ...(committed === undefined || committed === asked ? [] : [sayDayBoth(committed)])];
  return more.length === 0 ? known : say(words.bracketed, { name: known, more: { en: more.map(({ en }) => en).join(', '), cy: more.map(({ cy }) => cy).join(', ') } });
}

/** A number by itself is called a minute; whatever else was written says what it is. */
const minuteOf = (written: string): Said => (/^\d+[a-z]?$/i.test(written) ? say(words.minute, { minute: written }) : same(written));
