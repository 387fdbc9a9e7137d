import type { Span } from '../../diagnostics/diagnostic.ts';
import { escaped } from '../../diagnostics/safe.ts';
import type { Said } from '../../language/said.ts';
import { kindTitle, titleOf } from '../../link/school.ts';
import type { Change, Side, Verdict, Version } from '../change.ts';
import { changesOf } from '../tally.ts';
import { meaningsUsed, VERDICT_WORDS } from '../words.ts';
import type { DifferenceFormat } from './layout.ts';

/** The version of this output’s own shape; `schemas/changes.schema.json` describes it. */
const CHANGES_VERSION = 1;

/** The comparison as one object, in English and Welsh side by side. Nothing is left out. Places only for the school itself. */
export const json: DifferenceFormat = (comparison, { audience }) => {
  const { school, before, after, groups, untold } = comparison;
  const places = audience === 'school';
  const counts = new Map<Verdict, number>();
  for (const { verdict } of groups.flatMap(({ changes }) => changes)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const output = {
    version: CHANGES_VERSION,
    school: pair(school),
    audience,
    before: versionOf(before),
    after: versionOf(after),
    complete: untold.length === 0,
    untold: untold.map(({ version, file }) => ({ version, file })),
    tally: Object.fromEntries(counts),
    meanings: meaningsUsed(changesOf(comparison), pair),
    groups: groups.map(({ id, title, priority, changes }) => ({ kind: priority ? 'priority' : 'part', id, title: pair(title), changes: changes.map((change) => changeOf(change, places)) })),
  };
  return `${escaped(JSON.stringify(output, null, 2))}\n`;
};

const pair = ({ en, cy }: Said) => ({ en, cy });

const versionOf = ({ asked, commit, committed, approval }: Version) => ({
  asked,
  commit: commit ?? null,
  committed: committed ?? null,
  approval: approval ? { when: approval.when ?? null, minute: approval.minute ?? null } : null,
});

function changeOf({ verdict, item, other, field, before, after, reason, beside, meanings }: Change, places: boolean) {
  return {
    verdict,
    words: pair(VERDICT_WORDS[verdict]),
    item: { kind: item.def, kindWords: pair(kindTitle(item)), path: item.path, title: pair(titleOf(item)) },
    formerly: other !== undefined && other.path !== item.path ? other.path : null,
    field: field ?? null,
    before: sideOf(before, places),
    after: sideOf(after, places),
    reason: reason ? pair(reason) : null,
    beside: beside ? pair(beside) : null,
    meanings,
  };
}

const sideOf = (side: Side | undefined, places: boolean) => (side ? { ...pair(side.words), ...(places && side.span ? { place: placeOf(side.span) } : {}) } : null);
const placeOf = ({ file, start }: Span) => ({ file, line: start.line, column: start.column });
