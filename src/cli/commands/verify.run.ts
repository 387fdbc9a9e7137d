import { approvalsUntil, partsOf, sealsInForce } from '../../approval/approvals.ts';
import type { ApprovedPart } from '../../approval/scope.ts';
import { readTag } from '../../approval/tag.ts';
import { namesOf } from '../../diagnostics/names.ts';
import { sealsOf } from '../../git/approvals.ts';
import { History } from '../../git/history.ts';
import { same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Item, School } from '../../link/school.ts';
import { asSaid } from '../../link/text.ts';
import { inSchoolOrUnit } from '../../lint/governing.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { VERIFICATION_FORMATS } from '../../verification/formats/index.ts';
import { exitCodeOf, tagOf, verify } from '../../verification/verify.ts';
import type { Tagged } from '../../verification/verify.ts';
import { VERSION } from '../../version.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { noneOf, writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import { schoolRoot } from '../school.ts';
import { sha256 } from '../../privacy/sha256.ts';
import type { Call } from '../spec.ts';
import { withVersions } from '../versions.ts';
import type { Versions } from '../versions.ts';

const words = {
  none: { en: 'No approval is recorded in this plan yet, so there is nothing to verify', cy: 'Nid oes cymeradwyaeth wedi ei chofnodi yn y cynllun hwn eto, felly nid oes dim i’w wirio' },
  noneHint: { en: 'Once the governing body has approved it: sip approve', cy: 'Wedi i’r corff llywodraethu ei gymeradwyo: sip approve' },
  noneHintUnit: { en: 'Once the management committee has approved it: sip approve', cy: 'Wedi i’r pwyllgor rheoli ei gymeradwyo: sip approve' },
  noneRead: {
    en: 'No approval can be found, and not all of the plan can be read. Files that could not be read: {files}',
    cy: 'Ni ellir dod o hyd i gymeradwyaeth, ac ni ellir darllen y cynllun cyfan. Ffeiliau na ellid eu darllen: {files}',
  },
  see: { en: 'To see why: sip check', cy: 'I weld pam: sip check' },
  approval: { en: 'There is no approval “{given}”', cy: 'Nid oes cymeradwyaeth “{given}”' },
} satisfies Record<string, Said>;

/** Holds what stands against what was approved, and tells what changed since. */
export const run = (call: Call): Promise<CommandOutcome> => {
  schoolRoot(call.common);
  return withVersions(call, (versions) => verified(call, versions));
};

async function verified({ args, own, common }: Call, versions: Versions): Promise<CommandOutcome> {
  const { version, snapshot } = await versions.open(common.rev ?? 'worktree');
  const school = versions.school(snapshot);
  const asked = approvalsFor(school, args[0], common.today);
  const tags = await tagsFor(versions, common.rev, asked.map(({ approval }) => approval));
  const approvals = asked.map(({ approval, parts }) => verify({ school, approval, parts, tags, hash: sha256, today: common.today, version }));
  const name = school.root.data.school?.data.name;
  const verification = { heading: headingOf(school), name: name ? asSaid(name) : same(school.label), asOf: common.today, unreadable: school.unreadable, approvals };
  const formats = (own['format'] as string[] | undefined) ?? ['text'];
  const written = writeFormats(formats, VERIFICATION_FORMATS, (format, toFile) =>
    format(verification, { lang: common.lang, colour: common.colour && !toFile, width: toFile ? 80 : common.width, version: VERSION }),
  );
  return { ...written, exitCode: exitCodeOf(approvals) };
}

interface Asked {
  readonly approval: Item<'approval'>;
  readonly parts: readonly ApprovedPart[];
}

/** The one named, with all of its parts; else those in force. Throws `Misuse` where there is none. */
function approvalsFor(school: School, given: string | undefined, today: string): readonly Asked[] {
  const all = school.all('approval');
  if (all.length === 0 && school.unreadable.length > 0) throw new Misuse(say(words.noneRead, { files: namesOf(school.unreadable) }), words.see);
  if (given !== undefined) {
    const approval = all.find(({ id }) => id === given.normalize('NFC'));
    if (!approval && all.length > 0) throw noneOf(words.approval, given, all.map(({ id }) => id));
    if (approval) return [{ approval, parts: partsOf(approval) }];
  }
  if (approvalsUntil(school, today).length === 0) throw new Misuse(words.none, inSchoolOrUnit(school, { school: words.noneHint, unit: words.noneHintUnit }));
  return sealsInForce(school, today, sha256).filter(({ parts }) => parts.length > 0);
}

/** The school's own tags, each with the version it leads to where one of the approvals belongs to it. Undefined where the plan is not kept in git. */
async function tagsFor(versions: Versions, rev: string | undefined, approvals: readonly Item<'approval'>[]): Promise<readonly Tagged[] | undefined> {
  const history = History.perhapsAt(versions.root);
  if (!history) return undefined;
  const from = rev ?? 'HEAD';
  let folder: string;
  let found: readonly Omit<Tagged, 'school'>[];
  try {
    folder = history.repository.prefix;
    if ((await history.find(from)) === undefined) return [];
    found = (await sealsOf(history, from)).flatMap(({ name, commit, message }) => {
      const told = readTag(message);
      return told && told.folder === folder ? [{ name, commit, told }] : [];
    });
  } finally {
    history.close();
  }
  const wanted = new Set(approvals.map((approval) => tagOf(approval, found)));
  const tags: Tagged[] = [];
  for (const [index, tag] of found.entries()) tags.push({ ...tag, school: wanted.has(index) ? await schoolAt(versions, tag.commit) : undefined });
  return tags;
}

/** A version that cannot be read is told as such, and the others still stand. */
async function schoolAt(versions: Versions, commit: string): Promise<School | undefined> {
  try {
    return versions.school((await versions.commit('approved', commit)).snapshot);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
