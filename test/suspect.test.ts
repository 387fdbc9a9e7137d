import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pastAfter } from './after.ts';
import type { Kept } from './after.ts';
import type { SourceFile } from '../src/read/snapshot.ts';
import { GitSchool } from './git-school.ts';

const parsed = vi.hoisted(() => vi.fn<(file: { path: string; text: string }) => void>());
vi.mock('../src/parse/document.ts', async (original) => {
  const real = await original<typeof import('../src/parse/document.ts')>();
  return { ...real, parse: (file: SourceFile) => (parsed(file), real.parse(file)) };
});

const TOP = 'school:\n  name: Ysgol Pont Helyg\n  language: en\nplan:\n  years: 2026-27 to 2028-29\n';
const PRIORITY = 'priorities:\n  reading:\n    title: Reading fluently\n    because: [slow-reading]\n';
const finding = (text: string, more = '') => `findings:\n  slow-reading:\n    kind: improve\n    finding: ${text}\n${more}`;
const HALF = finding('Half of the learners in Year 2 read word by word.');
const THIRD = finding('A third of the learners in Year 2 read word by word.');
const FEW = finding('Only Year 2 read word by word at the start of a year.');
const confirmed = (day: string) => `confirmations:\n  - of: reading\n    against: slow-reading\n    when: ${day}\n`;
const plan = (...parts: string[]) => ({ 'plan.yaml': TOP + parts.join('') });

describe('a link that was left behind', () => {
  const links = (...kept: Kept[]) => pastAfter(kept).links.map(({ from, to, what, with: beside, since, looked }) => ({ from: from.path, to: to.path, what: what.en, ...(beside.length > 0 ? { with: beside.map(({ path }) => path) } : {}), since, looked }));
  const at = (day: string, ...parts: string[]): Kept => ({ day, files: plan(...parts) });

  it('is told with what changed, when, and when it was last looked at', () => {
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY, THIRD), at('2026-11-23', PRIORITY, THIRD))).toEqual([
      { from: 'reading', to: 'slow-reading', what: expect.stringMatching(/^reworded: .*“Half of the …” → “A third of the …”$/), since: '2026-10-05', looked: '2026-09-01' },
    ]);
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-11-23', PRIORITY, THIRD))[0]!.since).toBe('unrecorded');
  });

  it('is none where the priority was written or rewritten later, or the reference was', () => {
    expect(links(at('2026-09-01', HALF), at('2026-10-05', THIRD), at('2026-11-23', PRIORITY, THIRD))).toEqual([]);
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY, THIRD), at('2026-11-23', PRIORITY.replace('fluently', 'with ease'), THIRD))).toEqual([]);
    expect(links(at('2026-09-01', PRIORITY.replace('[slow-reading]', '[]'), HALF), at('2026-10-05', PRIORITY.replace('[slow-reading]', '[]'), THIRD), at('2026-11-23', PRIORITY, THIRD))).toEqual([]);
  });

  it('stays one where only progress, figures or a translation of the priority came', () => {
    const more = PRIORITY.replace('title: Reading fluently', 'title:\n      en: Reading fluently\n      cy: Darllen yn rhugl') + '    progress: Going well.\n';
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY, THIRD), at('2026-11-23', more, THIRD))).toHaveLength(1);
  });

  it('stays one where one language of the title was put right, or a comma; it is none once both were rewritten, the one after the other too', () => {
    const titled = (en: string, cy: string) => PRIORITY.replace('title: Reading fluently', `title:\n      en: ${en}\n      cy: ${cy}`);
    const first = at('2026-09-01', titled('Reading fluently', 'Darllen yn rhygl'), HALF);
    const changed = at('2026-10-05', titled('Reading fluently', 'Darllen yn rhygl'), THIRD);
    for (const [en, cy] of [['Reading fluently', 'Darllen yn rhugl'], ['Reading with fluency', 'Darllen yn rhygl'], ['Reading, fluently', 'Darllen, yn rhygl']] as const) {
      expect(links(first, changed, at('2026-11-23', titled(en, cy), THIRD)), en).toMatchObject([{ to: 'slow-reading', looked: '2026-09-01' }]);
    }
    expect(links(first, changed, at('2026-11-23', titled('Reading for all', 'Darllen i bawb'), THIRD))).toEqual([]);
    expect(links(first, changed, at('2026-11-02', titled('Reading for all', 'Darllen yn rhygl'), THIRD), at('2026-11-23', titled('Reading for all', 'Darllen i bawb'), THIRD))).toEqual([]);
    // What was changed after the one and before the other was not looked at.
    const english = at('2026-10-12', titled('Reading for all', 'Darllen yn rhygl'), THIRD);
    expect(links(first, changed, english, at('2026-11-02', titled('Reading for all', 'Darllen yn rhygl'), FEW), at('2026-11-23', titled('Reading for all', 'Darllen i bawb'), FEW))).toMatchObject([{ looked: '2026-10-12' }]);
  });

  it('is none where only progress, order, layout, comments, a translation or a short name changed, or where all is as it was', () => {
    const quietly = [
      finding('Half of the learners in Year 2 read word by word.', '    status: closed\n    response: Daily groups.\n'),
      'findings:\n  # moved about\n  slow-reading: {finding: "Half of the learners\n    in Year 2 read word by word.", kind: improve}\n',
      finding('\n      en: Half of the learners in Year 2 read word by word.\n      cy: Mae hanner dysgwyr Blwyddyn 2 yn darllen fesul gair.').replace('finding: \n', 'finding:\n'),
    ];
    for (const one of quietly) expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-11-23', PRIORITY, one)), one).toEqual([]);
    const renamed = HALF.replace('slow-reading:', 'reading-speed:\n    formerly: slow-reading');
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-11-23', PRIORITY.replace('slow-reading', 'reading-speed'), renamed))).toEqual([]);
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY, THIRD), at('2026-11-23', PRIORITY, HALF))).toEqual([]);
  });

  it('is followed through a new short name', () => {
    const renamed = THIRD.replace('slow-reading:', 'reading-speed:\n    formerly: slow-reading');
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY.replace('slow-reading', 'reading-speed'), renamed), at('2026-11-23', PRIORITY.replace('slow-reading', 'reading-speed'), renamed))).toMatchObject([{ to: 'reading-speed', since: '2026-10-05' }]);
  });

  it('tells of evidence with its finding', () => {
    const evidence = '    evidence:\n      visits:\n        kind: observation\n        text: Five lessons seen.\n';
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-11-23', PRIORITY, HALF + evidence))).toMatchObject([{ what: 'evidence added (visits): Five lessons seen.' }]);
  });

  it('tells one changed cause once, with the action that answers it; whoever looks at the priority looks at that too', () => {
    const cause = (why: string) => `${HALF}    causes:\n      sounds:\n        why: ${why}\n`;
    const action = `${PRIORITY}    actions:\n      groups:\n        title: Teach missing sounds again.\n        answers: [slow-reading/sounds]\n`;
    const first = at('2026-09-01', action, cause('Gaps in phonics.'));
    const changed = at('2026-11-02', action, cause('Little practice at home.'));
    expect(links(first, changed)).toMatchObject([{ from: 'reading', to: 'slow-reading', with: ['reading/groups'] }]);
    expect(links(first, changed, at('2026-11-23', action, cause('Little practice at home.'), confirmed('2026-11-23')))).toEqual([]);
    // The priority was written anew, the action was not; and the action was looked at, the priority was not.
    expect(links(first, at('2026-11-23', action.replace('fluently', 'with ease'), cause('Little practice at home.'))).map(({ from, to }) => `${from} ${to}`)).toEqual(['reading/groups slow-reading/sounds']);
    const looked = 'confirmations:\n  - of: reading/groups\n    against: slow-reading/sounds\n    when: 2026-11-23\n';
    expect(links(first, changed, at('2026-11-23', action, cause('Little practice at home.'), looked)).map(({ from, to, with: beside }) => ({ from, to, beside }))).toEqual([{ from: 'reading', to: 'slow-reading', beside: undefined }]);
  });

  it('holds a target and its priority against the evidence of the priority, and tells it once', () => {
    const own = (text: string) => `${PRIORITY}    evidence:\n      tests:\n        text: ${text}\n    targets:\n      T1:\n        title: Everybody reads\n`;
    expect(links(at('2026-09-01', own('Tests of June.'), HALF), at('2026-11-23', own('Tests of June and of October.'), HALF)).map(({ from, to }) => `${from} ${to}`)).toEqual(['reading reading/tests']);
    const rewritten = own('Tests of June and of October.').replace('fluently', 'with ease');
    expect(links(at('2026-09-01', own('Tests of June.'), HALF), at('2026-11-23', rewritten, HALF)).map(({ from, to }) => `${from} ${to}`)).toEqual(['reading/T1 reading/tests']);
  });

  it('is none once confirmed, of the version that was in force on that day, and one again after that', () => {
    const [first, second] = [at('2026-09-01', PRIORITY, HALF), at('2026-10-05', PRIORITY, THIRD)];
    expect(links(first, second, at('2026-11-02', PRIORITY, THIRD, confirmed('2026-11-02')))).toEqual([]);
    expect(links(first, second, at('2026-11-02', PRIORITY, THIRD, confirmed('2026-09-20')))).toMatchObject([{ looked: '2026-09-20' }]);
    const third = at('2026-11-02', PRIORITY, THIRD, confirmed('2026-11-02'));
    expect(links(first, second, third, at('2026-11-02', PRIORITY, FEW, confirmed('2026-11-02')))).toMatchObject([{ looked: '2026-11-02', what: expect.stringContaining('A third') }]);
    // Looked at twice in a day.
    expect(links(first, second, third, at('2026-11-02', PRIORITY, FEW, confirmed('2026-11-02')), at('2026-11-02', PRIORITY, FEW, `${confirmed('2026-11-02')}  - of: reading\n    against: slow-reading\n    when: 2026-11-02\n    text: Again.\n`))).toEqual([]);
  });

  it('is none where the record came in one version with the change, whenever that was recorded', () => {
    expect(links(at('2026-09-01', PRIORITY, HALF), at('2026-11-20', PRIORITY, THIRD, confirmed('2026-11-02')), at('2026-11-23', PRIORITY, THIRD, confirmed('2026-11-02')))).toEqual([]);
  });

  it('is followed along the branch that it came from, and told where two branches met that nobody looked at together', () => {
    const first = at('2026-09-01', PRIORITY, HALF);
    const branch = { ...at('2026-10-05', PRIORITY, THIRD, confirmed('2026-10-05')), parents: [0] };
    const main = { ...at('2026-10-06', 'vision: Kind and able.\n', PRIORITY, HALF), parents: [0] };
    const merged = { ...at('2026-11-23', 'vision: Kind and able.\n', PRIORITY, THIRD, confirmed('2026-10-05')), parents: [2, 1] };
    expect(links(first, branch, main, merged)).toEqual([]);
    const rewritten = { ...at('2026-10-06', PRIORITY.replace('fluently', 'with ease'), HALF), parents: [0] };
    const changed = { ...at('2026-10-05', PRIORITY, THIRD), parents: [0] };
    expect(links(first, changed, rewritten, { ...at('2026-11-23', PRIORITY.replace('fluently', 'with ease'), THIRD), parents: [2, 1] })).toHaveLength(1);
  });

  it('says nothing where a version that cannot be read, or a cut history, hides it, and nothing of what is closed', () => {
    const broken = { day: '2026-10-05', files: { 'plan.yaml': 'a: [\n' } };
    expect(pastAfter([broken, at('2026-11-23', PRIORITY, THIRD)])).toMatchObject({ links: [], whole: false });
    expect(links(at('2026-09-01', PRIORITY, HALF), broken, at('2026-11-23', PRIORITY, THIRD))).toHaveLength(1);
    expect(pastAfter([{ ...at('2026-10-05', PRIORITY, THIRD), cut: true }, at('2026-11-23', PRIORITY, THIRD)])).toMatchObject({ links: [], whole: false });
    expect(links(at('2026-09-01', `${PRIORITY}    status: closed\n`, HALF), at('2026-11-23', `${PRIORITY}    status: closed\n`, THIRD))).toEqual([]);
  });

  it('repeats nothing of a sentence that names somebody, in whichever version', () => {
    const named = finding('Ifan Beynon has an IDP.');
    for (const [a, b] of [[named, HALF], [HALF, named]] as const) expect(links(at('2026-09-01', PRIORITY, a), at('2026-11-23', PRIORITY, b))).toMatchObject([{ what: 'reworded' }]);
  });
});

describe('words in two languages', () => {
  const both = (en: string, cy?: string) => `priorities:\n  reading:\n    title:\n      en: ${en}\n${cy === undefined ? '' : `      cy: ${cy}\n`}`;
  const words = (...versions: readonly (readonly [string, string?])[]) =>
    pastAfter(versions.map(([en, cy], index) => ({ day: `2026-0${index + 1}-01`, files: plan(both(en, cy)) }))).words.map(({ item, field, older, what, since }) => ({ path: item.path, field, older, what: what.en, since }));

  it('are told where one was changed and the other not, with which is the older and since when', () => {
    expect(words(['Reading', 'Darllen'], ['Reading at home', 'Darllen'], ['Reading at home', 'Darllen'])).toEqual([{ path: 'reading', field: 'title', older: 'cy', what: ': “Reading” → “Reading at home”', since: '2026-02-01' }]);
    expect(words(['Reading', 'Darllen'], ['Reading', 'Darllen gartref'], ['Reading', 'Darllen gartref'])).toMatchObject([{ older: 'en' }]);
  });

  it('are together where both were changed, one after the other too, and where one was first written', () => {
    expect(words(['Reading', 'Darllen'], ['Reading at home', 'Darllen gartref'])).toEqual([]);
    expect(words(['Reading', 'Darllen'], ['Reading at home', 'Darllen'], ['Reading at home', 'Darllen gartref'])).toEqual([]);
    expect(words(['Reading'], ['Reading at home'], ['Reading at home', 'Darllen gartref'])).toEqual([]);
    expect(words(['Reading', 'Darllen'], ['Reading at home', 'Darllen'], ['Reading at home', 'Darllen gartref'], ['Reading for all', 'Darllen gartref'], ['Reading for all', 'Darllen gartref'])).toMatchObject([{ older: 'cy', since: '2026-04-01' }]);
  });

  it('are together once somebody read both and recorded it, and apart again after a further change', () => {
    const kept = (day: string, en: string, record = '', cy = 'Darllen'): Kept => ({ day, files: plan(both(en, cy), record) });
    const apart = (...versions: Kept[]) => pastAfter(versions).words.map(({ older, what, since, place }) => ({ older, what: what.en, since, place: `${place.of?.path ?? ''} ${place.words}` }));
    const [first, second] = [kept('2026-09-01', 'Reading'), kept('2026-10-05', 'Reading in pairs')];
    expect(apart(first, second)).toMatchObject([{ place: 'reading title' }]);
    const record = (more: string, day = '2026-11-02') => `confirmations:\n  - ${more}\n    when: ${day}\n`;
    for (const more of ['of: reading\n    read-in-both: title', 'of: reading', 'of: reading\n    read-in-both: [aiming-for, title]', 'read-in-both: priorities/reading/title', 'read-in-both: priorities/reading']) {
      expect(apart(first, second, kept('2026-11-02', 'Reading in pairs', record(more))), more).toEqual([]);
      expect(apart(first, second, kept('2026-11-02', 'Reading in pairs', record(more)), kept('2026-11-23', 'Reading for all', record(more))), more).toMatchObject([{ older: 'cy', what: ': “Reading in pairs” → “Reading for all”' }]);
      expect(apart(first, kept('2026-11-20', 'Reading in pairs', record(more)), kept('2026-11-23', 'Reading in pairs', record(more))), more).toEqual([]);
    }
    // Of other words, of a link, of a day before the change, or of one that is still ahead.
    for (const more of ['of: reading\n    read-in-both: aiming-for', 'of: reading\n    against: slow-reading', 'read-in-both: vision']) expect(apart(first, second, kept('2026-11-02', 'Reading in pairs', record(more) + HALF)), more).toHaveLength(1);
    for (const day of ['2026-09-20', '2027-02-01']) expect(apart(first, second, kept('2026-11-02', 'Reading in pairs', record('of: reading', day))), day).toHaveLength(1);
    // And of words, not of a link.
    expect(pastAfter([{ day: '2026-09-01', files: plan(PRIORITY, HALF) }, { day: '2026-11-23', files: plan(PRIORITY, THIRD, record('of: reading\n    read-in-both: title', '2026-11-23')) }]).links).toHaveLength(1);
  });

  it('are found under a new short name', () => {
    const finding = (id: string, en: string, more = '') => `findings:\n  ${id}:\n${more}    finding:\n      en: ${en}\n      cy: Darllen araf.\n`;
    const record = 'confirmations:\n  - read-in-both: findings/slow/finding\n    when: 2026-10-05\n';
    const versions = (last: string) =>
      pastAfter([
        { day: '2026-09-01', files: plan(finding('slow', 'Slow.')) },
        { day: '2026-10-05', files: plan(finding('slow', 'Slow reading.'), record) },
        { day: '2026-11-23', files: plan(finding('slow-reading', last, '    formerly: slow\n'), record) },
      ]).words;
    expect(versions('Slow reading.')).toEqual([]);
    expect(versions('Reading word by word.')).toMatchObject([{ place: { of: undefined, words: 'findings/slow-reading/finding' } }]);
  });

  it('may differ by a comma or a capital', () => expect(words(['Reading, always', 'Darllen'], ['reading always', 'Darllen'])).toEqual([]));
});

describe('sip lint in a repository', () => {
  let school: GitSchool;
  beforeEach(() => void (school = new GitSchool()));
  afterEach(() => school.remove());
  const told = async (...words: string[]) => (await school.sip('lint', '--only', 'link-suspect', '--only', 'answer-suspect', '--only', 'translation-suspect', ...words)).out.replace(/\s+/g, ' ');

  it('tells what changed in both languages, is silent once it is confirmed, and tells it again', async () => {
    school.record('2026-09-01', 'Head', 'plan', plan(PRIORITY, HALF));
    school.record('2026-10-05', 'Deputy', 'finding', plan(PRIORITY, THIRD));
    expect(await told()).toContain('“slow-reading”, which “Reading fluently” rests on, was changed on 5 October 2026: reworded: ');
    expect(await told()).toContain('“Half of the …” → “A third of the …”');
    expect(await told()).toMatch(/last written or confirmed on 1 September 2026.*sip confirm reading --against slow-reading/);
    expect(await told('--lang', 'cy')).toContain('Newidiwyd “slow-reading”, y mae “Reading fluently” yn seiliedig arno, ar 5 Hydref 2026: aileiriwyd: ');
    expect(await told('--rev', 'HEAD')).toContain('5 October 2026');
    expect(await told('--rev', 'HEAD~1')).not.toContain('slow-reading');
    expect((await school.sip('confirm', 'reading', '--against', 'slow-reading', '--yes')).code).toBe(0);
    expect(await told()).not.toContain('slow-reading');
    school.record('2026-11-23', 'Head', 'looked', {});
    expect(await told()).not.toContain('slow-reading');
    const text = (await school.textOf('HEAD'))!;
    school.write({ 'plan.yaml': text.replace('A third of the', 'Many') });
    expect(await told()).toContain('was changed in the files as they stand: reworded: ');
    expect(await told()).toContain('“A third of the learners in …” → “Many learners in …”');
    school.git('add', '-A');
    expect(await told('--rev', 'staged')).toContain('in the files as they stand');
    school.record('2026-12-01', 'Head', 'again', {});
    expect(await told('--as-of', '2026-12-02')).toContain('1 December 2026');
  });

  it('clears exactly the link that was confirmed', async () => {
    const two = `${HALF}  few-books:\n    kind: improve\n    finding: There are few books in Welsh.\n`;
    const priority = PRIORITY.replace('[slow-reading]', '[slow-reading, few-books]');
    school.record('2026-09-01', 'Head', 'plan', plan(priority, two));
    school.record('2026-10-05', 'Head', 'findings', plan(priority, two.replace('Half', 'A third').replace('few books', 'no books')));
    expect(await told()).toMatch(/“slow-reading”, which.*“few-books”, which|“few-books”, which.*“slow-reading”, which/);
    await school.sip('confirm', 'reading', '--against', 'few-books', '--yes');
    expect(await told()).toMatch(/“slow-reading”, which/);
    expect(await told()).not.toMatch(/“few-books”, which/);
  });

  it('tells of a recommendation and of a translation', async () => {
    const inspection = (text: string) => `inspections:\n  estyn-2025:\n    recommendations:\n      R1:\n        text: ${text}\n`;
    const priority = 'priorities:\n  reading:\n    title:\n      en: Reading fluently\n      cy: Darllen yn rhugl\n    because: [estyn-2025/R1]\n';
    school.record('2026-09-01', 'Head', 'plan', plan(priority, inspection('Improve reading.')));
    school.record('2026-10-05', 'Head', 'plan', plan(priority, inspection('Improve reading in Welsh.')));
    expect(await told()).toContain('The words of “estyn-2025/R1”, which “Reading fluently” answers, were changed on 5 October 2026: reworded');
    school.record('2026-10-06', 'Head', 'plan', plan(priority.replace('fluently', 'with ease'), inspection('Improve reading in Welsh.')));
    expect(await told()).toContain('The Welsh under `title:` is older than the English, which was changed on 6 October 2026: “Reading fluently” → “Reading with ease”');
    expect(await told('--lang', 'cy')).toContain('Mae’r Gymraeg o dan `title:` yn hŷn na’r Saesneg, a newidiwyd ar 6 Hydref 2026: ');
    expect(await told()).toContain('estyn-2025/R1');
    school.record('2026-10-07', 'Head', 'plan', plan(priority.replace('fluently', 'with ease').replace('yn rhugl', 'yn rhwydd'), inspection('Improve reading in Welsh.')));
    expect(await told()).not.toMatch(/estyn-2025\/R1|older than/);
  });

  it('has words in two languages confirmed by the command that it names, and tells a later change', async () => {
    const whole = (en: string, vision: string) => ({ 'plan.yaml': `${TOP}vision:\n  en: ${vision}\n  cy: Pawb.\npriorities:\n  reading:\n    title: Reading\n    strategy:\n      en: ${en}\n      cy: Ymarfer dyddiol.\n` });
    school.record('2026-07-01', 'Head', 'plan', whole('Daily practice.', 'All.'));
    school.record('2026-09-01', 'Head', 'words', whole('Daily practice in pairs.', 'Everybody.'));
    const commands = [...(await told()).matchAll(/`sip (confirm [^`]+)`/g)].map(([, command]) => command!);
    expect(commands).toEqual(['confirm --read-in-both vision', 'confirm reading --read-in-both strategy']);
    for (const command of commands) expect((await school.sip(...command.split(' '), '--yes', '--as-of', '2026-09-05')).code).toBe(0);
    school.record('2026-09-05', 'Head', 'read', {});
    expect(await told()).not.toContain('older than');
    const text = (await school.textOf('HEAD'))!;
    school.record('2026-10-01', 'Head', 'new', { 'plan.yaml': text.replace('in pairs', 'led by every tutor') });
    expect(await told()).toContain('The Welsh under `strategy:` is older than the English, which was changed on 1 October 2026');
    expect(await told()).not.toContain('`vision:`');
    expect((await school.sip('confirm', 'reading', '--yes', '--as-of', '2026-10-02')).out.replace(/\s+/g, ' ')).toContain('reading, with its words in both languages');
    expect(await told('--as-of', '2026-10-02')).not.toContain('older than');
  });

  it('takes an earlier target in the words that it tells the link with', async () => {
    const priority = 'priorities:\n  reading:\n    title: Reading fluently\n    because: [2025-26/reading]\n';
    const earlier = (extent: string) => `previous-targets:\n  2025-26:\n    reading:\n      title: Learners read every day\n      met: partly\n      extent: ${extent}\n      why-not: Supply changed twice.\n`;
    school.record('2026-09-01', 'Head', 'plan', plan(priority, earlier('29 of 40 did.')));
    school.record('2026-10-05', 'Head', 'counted again', plan(priority, earlier('23 of 40 did.')));
    const command = /`sip (confirm reading --against \S+)`/.exec(await told())![1]!;
    expect(command).toBe('confirm reading --against 2025-26/reading');
    const { code, out } = await school.sip(...command.split(' '), '--yes');
    expect([code, out]).toEqual([0, expect.stringContaining('against 2025-26/reading')]);
    expect(await told()).not.toContain('2025-26/reading”, which');
    school.record('2026-11-23', 'Head', 'looked', {});
    school.write({ 'plan.yaml': (await school.textOf('HEAD'))!.replace('23 of 40', '20 of 40') });
    expect(await told()).toContain('2025-26/reading”, which');
  });

  it('is set aside, made silent and asked for by name like any other advice; check leaves it out', async () => {
    school.record('2026-09-01', 'Head', 'plan', plan(PRIORITY, HALF));
    school.record('2026-10-05', 'Head', 'plan', plan(PRIORITY, THIRD));
    expect((await school.sip('lint')).out).toContain('link-suspect');
    expect((await school.sip('check')).out).not.toContain('link-suspect');
    expect((await school.sip('check', '--only', 'link-suspect')).out).toContain('link-suspect');
    expect((await school.sip('explain', 'link-suspect')).out).toContain('sip lint');
    school.write({ 'sip.yaml': 'lint:\n  rules:\n    link-suspect: silent\n' });
    expect((await school.sip('lint')).out).not.toContain('link-suspect');
    school.write({ 'sip.yaml': 'sip: 1\n', ...plan(`${PRIORITY}    accept:\n      link-suspect:\n        reason: Looked at in the team.\n`, THIRD) });
    expect((await school.sip('lint')).out).not.toContain('link-suspect');
    expect((await school.sip('check')).out).not.toContain('link-suspect');
  });

  it('is no news of a branch that did not touch it', async () => {
    school.record('2026-09-01', 'Head', 'plan', plan(PRIORITY, HALF));
    school.record('2026-10-05', 'Head', 'plan', plan(PRIORITY, THIRD));
    school.record('2026-10-06', 'Head', 'plan', plan('vision: Kind and able.\n', PRIORITY, THIRD));
    expect(await told('--changed-since', 'HEAD~1')).not.toContain('slow-reading”, which');
    expect(await told('--changed-since', 'HEAD~2')).toContain('slow-reading”, which');
  });

  it('says of a shallow copy that it cannot tell, and nothing else; without commits or git there is nothing to say', async () => {
    school.write(plan(PRIORITY, HALF));
    school.git('init', '-q');
    expect((await school.sip('lint', '--only', 'link-suspect')).err).toBe('');
    school.record('2026-09-01', 'Head', 'plan', plan(PRIORITY, HALF));
    school.record('2026-10-05', 'Head', 'plan', plan(PRIORITY, THIRD));
    school.git('clone', '-q', '--depth', '1', `file://${school.school}`, `${school.box}/copy`);
    const { out, err } = await school.sip('lint', '--only', 'link-suspect', '--school', `${school.box}/copy`);
    expect(out).not.toContain('slow-reading”, which');
    expect(err.replace(/\s+/g, ' ')).toContain('holds only a part of its history');
    expect((await school.sip('lint', '--only', 'link-suspect')).err).toBe('');
  });

  it('reads back no further than it must, and each file once', async () => {
    const count = async (...words: string[]) => {
      parsed.mockClear();
      expect((await school.sip('lint', '--only', 'link-suspect', ...words)).code).toBe(0);
      return parsed.mock.calls.map(([{ path, text }]) => `${path}\n${text}`).filter((one) => one.startsWith('plan.yaml'));
    };
    const texts = Array.from({ length: 30 }, (_, at) => finding(`Of ${at + 20} learners in Year 2, half read word by word.`));
    for (const [at, text] of texts.entries()) school.record('2026-09-01', 'Head', 'plan', plan(at < 27 ? PRIORITY : PRIORITY.replace('fluently', 'with ease'), text));
    // Rewritten three versions ago: a few are opened, each once, and the rest is left alone.
    const some = await count();
    expect(some.length).toBe(new Set(some).size);
    expect(some.length).toBeGreaterThan(1);
    expect(some.length).toBeLessThanOrEqual(8);
    for (const text of texts) school.record('2026-09-02', 'Head', 'plan', plan(PRIORITY.replace('fluently', 'with ease'), text));
    const more = await count();
    expect(more.length).toBe(new Set(more).size);
    expect(more.length).toBeLessThanOrEqual(33);
    // Nothing that could be left behind: no version is read at all.
    school.write(plan(PRIORITY.replace('[slow-reading]', '[]'), HALF));
    expect(await count()).toHaveLength(1);
  });
});
