import { escaped } from '../../diagnostics/safe.ts';
import type { Change } from '../../history/change.ts';
import { changesOf } from '../../history/tally.ts';
import { meaningsUsed } from '../../history/words.ts';
import type { Lang } from '../../language/said.ts';
import { asSaid } from '../../link/text.ts';
import { exitCodeOf } from '../verify.ts';
import type { VerificationFormat } from './layout.ts';

/** The version of this output's own shape; `schemas/verification.schema.json` describes it. */
const VERIFICATION_VERSION = 1;

/** Every approval in force with what became of it. Words are in the chosen language, text as the school wrote it. */
export const json: VerificationFormat = ({ name, asOf, approvals, unreadable }, { lang }) => {
  const output = {
    version: VERIFICATION_VERSION,
    school: name[lang],
    asOf,
    stands: exitCodeOf(approvals) === 0,
    approvals: approvals.map(({ approval: { id, data }, parts, stands, tag, renamed, changes }) => ({
      id,
      ...(data.when?.period ? { when: data.when.period.end } : {}),
      ...(data.by ? { by: asSaid(data.by)[lang] } : {}),
      ...(data.minute ? { minute: asSaid(data.minute)[lang] } : {}),
      parts,
      ...(data.seal === undefined ? {} : { seal: data.seal }),
      stands,
      tag,
      ...(renamed ? { renamed } : {}),
      ...(changes ? { changes: changesOf(changes).map((change) => changeOf(change, lang)), untold: [...new Set(changes.untold.map(({ file }) => file))] } : {}),
    })),
    meanings: meaningsUsed(approvals.flatMap(({ changes }) => (changes ? changesOf(changes) : [])), (said) => said[lang]),
    unreadable,
  };
  return escaped(`${JSON.stringify(output, null, 2)}\n`);
};

const changeOf = ({ verdict, item, field, before, after, meanings }: Change, lang: Lang) => ({
  verdict,
  kind: item.def,
  ...(item.path === '' ? {} : { path: item.path }),
  ...(field === undefined ? {} : { field }),
  ...(before ? { before: before.words[lang] } : {}),
  ...(after ? { after: after.words[lang] } : {}),
  meanings,
});
