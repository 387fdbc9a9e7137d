import { partsOf } from '../../approval/approvals.ts';
import { sealOf } from '../../approval/seal.ts';
import { readTag, tagMessage } from '../../approval/tag.ts';
import { safe } from '../../diagnostics/safe.ts';
import { countOf } from '../../diagnostics/view.ts';
import { wrap } from '../../diagnostics/width.ts';
import { NO_LEGAL_ADVICE } from '../../edition/words.ts';
import { wordOf } from '../../format/fields.ts';
import { APPROVED, sealsOf } from '../../git/approvals.ts';
import { provenanceOf } from '../../git/git.ts';
import { History } from '../../git/history.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { joinSaid, same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Item, School } from '../../link/school.ts';
import { sayDayBoth } from '../../link/time.ts';
import { load } from '../../load.ts';
import { spanOf } from '../../parse/node.ts';
import { statutoryDiagnostics } from '../../statutory/check.ts';
import { Asking, Left } from '../asking.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, TagToMake } from '../command.ts';
import { asRecorded, Recording, wordsOf } from '../recording.ts';
import { sha256 } from '../../privacy/sha256.ts';
import type { Call } from '../spec.ts';
import { answersOf } from './approve.answers.ts';
import type { Answers } from './approve.answers.ts';

const words = {
  commitFirst: {
    en: 'The plan’s files are not as the last commit has them, so the version that was approved could not be found again',
    cy: 'Nid yw ffeiliau’r cynllun fel y mae’r comit diwethaf yn eu dal, felly ni ellid dod o hyd eto i’r fersiwn a gymeradwywyd',
  },
  commitFirstHint: { en: 'Commit them first: git add . and then git commit. Then give this command again', cy: 'Comitiwch nhw’n gyntaf: git add . ac yna git commit. Wedyn rhowch y gorchymyn hwn eto' },
  recorded: { en: 'Recorded in {place}: {what}; approved on {day} by: {by}', cy: 'Cofnodwyd yn {place}: {what}; cymeradwywyd ar {day} gan: {by}' },
  already: { en: 'This is recorded already, in the approval “{id}”', cy: 'Mae hyn wedi ei gofnodi eisoes, yn y gymeradwyaeth “{id}”' },
  otherwise: {
    en: 'What you give now differs from what stands there, and was not written ({fields}). If the record is wrong, correct it by hand in {place}: it is no part of what is sealed',
    cy: 'Mae’r hyn a roddwch yn awr yn wahanol i’r hyn sydd yno, ac nis ysgrifennwyd ({fields}). Os yw’r cofnod yn anghywir, cywirwch ef â llaw yn {place}: nid yw’n rhan o’r hyn a seliwyd',
  },
  sealed: { en: 'That version is sealed in git with the tag {name}, on commit {commit}', cy: 'Mae’r fersiwn honno wedi ei selio yn git â’r tag {name}, ar y comit {commit}' },
  stage: { en: 'The plan’s stage is now: approved', cy: 'Cam y cynllun bellach yw: cymeradwywyd' },
  noGit: {
    en: 'The plan is not kept in git. The seal tells whether what stands is what was approved; what was approved cannot be found again once it changes',
    cy: 'Ni chedwir y cynllun yn git. Mae’r sêl yn dweud ai’r hyn a gymeradwywyd sy’n sefyll; ni ellir dod o hyd eto i’r hyn a gymeradwywyd unwaith y bydd yn newid',
  },
  next: { en: 'Next: commit the record, and send the tag with it: git push origin {name}', cy: 'Nesaf: comitiwch y cofnod, ac anfonwch y tag gydag ef: git push origin {name}' },
  gaps: {
    en: 'In law the plan is not complete, and the approval does not change that. Still to do: {count}',
    cy: 'Yn ôl y gyfraith nid yw’r cynllun yn gyflawn, ac nid yw’r gymeradwyaeth yn newid hynny. I’w wneud o hyd: {count}',
  },
  seeAll: { en: 'To see them all: sip validate --stage approved', cy: 'I’w gweld i gyd: sip validate --stage approved' },
  record: { en: 'Record the approval all the same?', cy: 'Cofnodi’r gymeradwyaeth er hynny?' },
} satisfies Record<string, Said>;

/** Most gaps that are told by name. */
const MOST_TOLD = 5;

/**
 * Records an approval. The tag is made before the file is written: a tag without a record tells the truth, and the same
 * command once more finds it and writes the record; a record without its tag would promise what nobody could find.
 */
export async function run(call: Call): Promise<CommandOutcome> {
  const { common } = call;
  const recording = Recording.open(common);
  const asking = Asking.on(call);
  try {
    const { school, root } = recording;
    const answers = await answersOf(call, school, asking);
    const seal = sealOf(school, answers.what, sha256);
    const there = recordedAs(school, seal, answers);
    const tag = await tagFor(recording, answers, seal, there !== undefined);
    const gaps = answers.what.includes('plan') && !there ? gapsOf(recording, common.today) : [];
    const warning = gaps.length === 0 ? '' : toldOf(gaps, call);
    if (asking && warning !== '' && !(await askAnyway(asking, warning, call))) return { exitCode: 130 };
    const lines = there ? toldAlready(there, answers) : recordApproval(recording, answers, seal);
    if (tag === 'outside') lines.push(words.noGit);
    else if (tag) lines.push(say(words.sealed, { name: tag.name, commit: tag.commit.slice(0, 7) }), say(words.next, { name: tag.name }));
    const stdout = `${lines.map((line) => wrap(line[common.lang], common.width)).join('\n')}\n`;
    return { exitCode: 0, ...(tag && tag !== 'outside' && !tag.made ? { tags: [{ ...tag, root }] } : {}), files: recording.files, onceWritten: { stdout, ...(asking ? {} : { stderr: warning }) } };
  } catch (error) {
    if (error instanceof Left) return { exitCode: 130 };
    throw error;
  }
}

/** Writes the record, and the stage where the plan itself was approved. Gives what there is to say of it. */
export function recordApproval(recording: Recording, answers: Answers, seal: string): Said[] {
  const { school } = recording;
  const staged = answers.what.includes('plan') && school.root.data.plan !== undefined && school.root.data.plan.data.stage !== 'approved';
  if (staged) recording.set(['plan', 'stage'], 'approved');
  const place = recording.add(['approvals'], recording.freeId('approvals', idFor(school, answers)), { what: answers.what, when: answers.date, by: answers.by, ...(answers.minute === undefined ? {} : { minute: answers.minute }), seal });
  const what = joinSaid(answers.what.map((part) => inLineSaid(wordOf('approval', 'what', part))), ', ');
  return [say(words.recorded, { place, what, day: sayDayBoth(answers.date), by: safe(answers.by) }), ...(staged ? [words.stage] : [])];
}

/** That it is recorded, and what was said otherwise this time: nobody is to think that it was taken in. */
function toldAlready(there: Item<'approval'>, { by, bySaid, minute }: Answers): Said[] {
  const said = say(words.already, { id: safe(there.id, 60) });
  const otherBy = bySaid && asRecorded(by) !== wordsOf(there.data.by);
  const otherMinute = minute !== undefined && asRecorded(minute) !== wordsOf(there.data.minute);
  const fields = [...(otherBy ? ['by'] : []), ...(otherMinute ? ['minute'] : [])];
  const { file, start } = spanOf(there.node, 'key');
  return fields.length === 0 ? [said] : [said, say(words.otherwise, { fields: fields.join(', '), place: `${safe(file)}:${start.line}` })];
}

/** The record of this very approval, where there is one: the same content, on the same day. */
export const recordedAs = (school: School, seal: string, { date, what }: Answers): Item<'approval'> | undefined =>
  school.all('approval').find((approval) => approval.data.seal?.trim() === seal && approval.data.when?.period?.start === date && partsOf(approval).join() === what.join());

const idFor = (school: School, { date }: Answers): string => `${school.root.data.school?.data.language === 'cy' ? 'cymeradwyaeth' : 'approval'}-${date}`;

type Tag = Omit<TagToMake, 'root'> & { /** It is there already. */ readonly made?: true };

/**
 * The tag that seals the version: one that does already, else one to be made on the last commit. Nothing where the record is
 * there and the files have moved on. Throws `Misuse` where the last commit does not hold what was approved.
 */
async function tagFor({ root, snapshot, school }: Recording, answers: Answers, seal: string, recorded: boolean): Promise<Tag | 'outside' | undefined> {
  const history = History.perhapsAt(root);
  if (!history) return 'outside';
  try {
    const head = await history.find('HEAD');
    const folder = history.repository.prefix;
    const tagged = head === undefined ? [] : (await sealsOf(history)).flatMap((one) => ({ one, told: readTag(one.message) }));
    const same = tagged.find(({ told }) => told?.seal === seal && told.date === answers.date && told.folder === folder && told.what.join() === answers.what.join());
    if (same) return { name: same.one.name, commit: same.one.commit, message: same.one.message, made: true };
    const { commit, changed } = await provenanceOf(root, snapshot.files);
    if (head === undefined || commit === undefined || changed) {
      if (recorded) return undefined;
      throw new Misuse(words.commitFirst, words.commitFirstHint);
    }
    const message = tagMessage({ ...answers, seal, folder }, school.root.data.school?.data.language ?? 'en');
    for (let number = 1; ; number++) {
      const name = `${APPROVED}${answers.date}${number === 1 ? '' : `-${number}`}`;
      if ((await history.find(`refs/tags/${name}`)) === undefined) return { name, commit: head, message };
    }
  } finally {
    history.close();
  }
}

/** What law still asks for in a plan that is approved. */
const gapsOf = ({ snapshot }: Recording, today: string): readonly Said[] => {
  const found = statutoryDiagnostics(load(snapshot, { stage: 'approved' }).school, today).filter(({ severity }) => severity === 'error');
  return countOf(found, 'error') === 0 ? [] : found.map(({ message }) => message);
};

function toldOf(gaps: readonly Said[], { common: { lang, width } }: Call): string {
  const told = gaps.slice(0, MOST_TOLD).map((gap) => wrap(`- ${gap[lang]}`, width, '  ', '    '));
  return `${[wrap(say(words.gaps, { count: gaps.length })[lang], width), ...told, ...(gaps.length > told.length ? ['  …'] : []), wrap(words.seeAll[lang], width), NO_LEGAL_ADVICE[lang]].join('\n')}\n`;
}

const askAnyway = (asking: Asking, warning: string, { common }: Call): Promise<boolean> => asking.yes({ ...same(`${warning}${words.record[common.lang]}`) });
