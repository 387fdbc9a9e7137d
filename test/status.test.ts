import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { columns } from '../src/diagnostics/width.ts';

// What waits in a school, told by the built program on the day given.

const root = fileURLToPath(new URL('../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-status-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

let made = 0;
function folder(files: Record<string, string>, name = `school-${++made}`): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, name, path)), { recursive: true });
    writeFileSync(join(desk, name, path), text);
  }
  return join(desk, name);
}

function sip(words: readonly string[], environment: Record<string, string> = {}): { code: number; out: string; err: string } {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words], { cwd: desk, encoding: 'utf8', env: { PATH, LANG: 'C', COLUMNS: '80', ...environment } });
  return { code: status!, out: stdout, err: stderr };
}

interface Told {
  readonly state: string;
  readonly basis: string;
  readonly kind: string;
  readonly path?: string;
  readonly title: string;
  readonly tells?: string;
  readonly day?: string;
  readonly late?: true;
  readonly line?: number;
}
interface Whole {
  readonly schools: readonly { readonly name: string; readonly folder: string; readonly entries: readonly Told[]; readonly unreadable: readonly string[] }[];
}

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'schemas/status.schema.json'), 'utf8')) as object);

function entries(files: Record<string, string>, ...words: string[]): readonly Told[] {
  const { out } = sip(['status', folder(files), '--as-of', '2026-11-23', '--format', 'json', ...words]);
  const whole = JSON.parse(out) as Whole;
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
  return whole.schools[0]!.entries;
}

const named = (told: readonly Told[], state: string): string[] => told.filter((one) => one.state === state).map(({ kind, path }) => (path === undefined ? kind : `${kind}/${path}`));

const HEAD = 'school:\n  name: Ysgol Bryn Hedydd\n  language: en\nplan:\n  years: 2026-27 to 2028-29\n  prepared: 2026-09-14\n  stage: draft\n';
const PLAN = `${HEAD}priorities:
  reading:
    title: Reading for pleasure
    targets:
      T1:
        title: Learners choose to read
        by: 2026-10-23
      T2:
        title: Learners talk about books
        by: 2026-10-23
        readings:
          - when: 2026-10-20
            value: 40%
      T3:
        title: Learners write of books
        by: 2026-12-18
      T4:
        title: Families come
        by: 2026-10-01
        status: not-met
    milestones:
      M1:
        title: Every class has a corner
        by: 2026-10-30
      M2:
        title: Every class has a shelf
        by: 2026-12-01
    actions:
      A1:
        title: Buy books
        by: 2026-11-01
      A2:
        title: Build shelves
        by: 2026-10-01
        status: done
      A3:
        title: Read aloud
        by: 2026-10-01
        status: done
        progress: In every class each day.
      A4:
        title: Ask families
        by: 2026-10-01
        status: done
  lunch:
    title: Calm lunchtimes
    status: paused
    actions:
      B1:
        title: Games
        by: 2026-10-01
professional-learning:
  fluency:
    title: Teaching fluency
    for: all
    when: 2026-09-01
  seen:
    title: Seeing others teach
    for: all
    when: 2026-09-01
    status: done
decisions:
  van:
    ask: A library van?
    by: 2026-11-01
    audience: school
  shelf:
    ask: A shelf in the hall?
    by: 2026-12-03
meetings:
  autumn:
    title: Governing body
    when: 2026-12-03
support:
  library:
    title: A library van
    status: asked
log:
  - when: 2026-11-01
    for: [reading/A4]
    kind: parent-voice
    text: Families told us.
  - when: 2026-11-01
    for: [seen]
    impact: Two classes read more.
`;

describe('what waits', () => {
  const told = entries({ 'plan.yaml': PLAN });

  it('lists the review of a unit’s curriculum policy statement, as it does a policy’s', () => {
    const unit = (review: string, kind = 'pru') => entries({ 'plan.yaml': `school:\n  name: Canolfan y Cwm\n  kind: ${kind}\nplan:\n  years: 2026-27 to 2028-29\n  prepared: 2026-07-02\ncurriculum-statement:\n  text: A long statement that is no title.\n  review: ${review}\n` }).filter((one) => one.kind === 'curriculum-statement');
    expect(unit('2024-01-01')).toMatchObject([{ state: 'overdue', basis: 'plan', title: 'Curriculum policy statement', late: true, day: '2024-01-01' }]);
    expect(unit('2026-12-04')).toMatchObject([{ state: 'due' }]);
    expect(unit('summer 2027')).toEqual([]);
    expect(unit('2024-01-01', 'primary')).toEqual([]);
    expect(sip(['status', folder({ 'plan.yaml': 'school: {name: Y Cwm, kind: pru}\nplan: {years: 2026-27}\ncurriculum-statement: {text: On the site., review: 2026-12-04}\n' }), '--as-of', '2026-11-23', '--format', 'ical']).out).toContain('SUMMARY;LANGUAGE=en:Curriculum policy statement\r\n');
  });

  it('is overdue where a day has passed and nothing says that it was done, met or decided', () => {
    expect(named(told, 'overdue')).toEqual(['target/reading/T2', 'action/reading/A1', 'decision/van']);
    expect(told.filter(({ state }) => state === 'overdue').every(({ late }) => late)).toBe(true);
  });

  it('is due within thirty days, today and the last day among them', () => {
    expect(named(told, 'due')).toEqual(['milestone/reading/M2', 'meeting/autumn', 'target/reading/T3']);
    expect(named(entries({ 'plan.yaml': PLAN }, '--days', '8'), 'due')).toEqual(['milestone/reading/M2']);
    expect(named(entries({ 'plan.yaml': PLAN }, '--days', '7'), 'due')).toEqual([]);
  });

  it('waits for evidence where something has come to pass and nobody has written what came of it', () => {
    expect(named(told, 'awaiting-evidence')).toEqual(['professional-learning/fluency', 'action/reading/A2', 'target/reading/T1', 'milestone/reading/M1']);
    expect(told.some(({ state, late }) => state === 'awaiting-evidence' && late)).toBe(false);
  });

  it('waits for approval: support asked for, decisions still to come', () => {
    expect(named(told, 'awaiting-approval')).toEqual(['decision/shelf', 'support/library']);
  });

  it('has the reviews of the plan, called law; and nothing else is', () => {
    expect(told.filter(({ basis }) => basis === 'law').map(({ kind, day }) => [kind, day])).toEqual([['review-annual', '2027-09-14']]);
  });

  it('is silent of what is closed, paused or said', () => {
    expect(told.map(({ path }) => path)).not.toContain('lunch/B1');
    expect(told.map(({ path }) => path)).not.toContain('reading/T4');
    expect(told.map(({ path }) => path)).not.toContain('reading/A4');
  });
});

describe('approval and law', () => {
  it('tells what is put up for approval and not yet approved', () => {
    const up = PLAN.replace('stage: draft', 'stage: for-approval');
    expect(entries({ 'plan.yaml': up }).find(({ kind }) => kind === 'approval')?.title).toBe('Put up for approval, and not yet approved: the priorities, the plan, the support asked for');
    const partly = `${up}approvals:\n  a:\n    what: [priorities, plan]\n    when: 2026-11-12\n`;
    expect(entries({ 'plan.yaml': partly }).find(({ kind }) => kind === 'approval')?.title).toBe('Put up for approval, and not yet approved: the support asked for');
  });

  it('tells that a review changed the plan since it was approved, to whoever may see the review', () => {
    const reviewed = (audience: string) => ({ 'plan.yaml': `plan: {stage: approved, years: 2026-27, prepared: 2026-09-10}\napprovals: {a: {what: [plan], when: 2026-09-24}}\nreviews: {r: {kind: annual, when: 2026-10-20, revised: changed, audience: ${audience}}}\n` });
    const told = (audience: string, ...more: string[]) => entries(reviewed(audience), ...more).filter(({ state, kind }) => state === 'awaiting-approval' && kind === 'plan').map(({ title }) => title);
    const wanted = ['A review (20 October 2026) changed the plan after it was last approved (24 September 2026)'];
    expect([told('school'), told('governors', '--audience', 'governors'), told('school', '--audience', 'governors')]).toEqual([wanted, wanted, []]);
  });

  it('tells that what stands is no longer what was sealed, and asks nobody who has no seal', () => {
    const sealed = (seal: string) => `${PLAN}approvals:\n  a:\n    what: [priorities, plan, support]\n    when: 2026-11-12\n    seal: ${seal}\n`;
    expect(named(entries({ 'plan.yaml': sealed(`sip1:${'0'.repeat(64)}`) }), 'awaiting-approval')).toContain('approval/a');
    expect(named(entries({ 'plan.yaml': sealed('') }), 'awaiting-approval')).not.toContain('approval/a');
  });

  it('says that a yearly review is late, and asks for one after an inspection', () => {
    const late = entries({ 'plan.yaml': PLAN.replace('2026-09-14', '2025-09-14') });
    expect(late.find(({ kind }) => kind === 'review-annual')).toMatchObject({ state: 'duty', basis: 'law', day: '2026-09-14', late: true });
    const inspected = entries({ 'plan.yaml': `${PLAN}inspections:\n  estyn:\n    kind: section-28\n    title: Inspection, November 2026\n    when: 2026-11-05\n` });
    expect(inspected.find(({ kind }) => kind === 'review-after-s28')?.tells).toBe('still to be done after: Inspection, November 2026');
    const visited = entries({ 'plan.yaml': `${PLAN}inspections:\n  visit:\n    kind: interim-visit\n    when: 2026-11-05\n` });
    expect(visited.some(({ kind }) => kind === 'review-after-s28')).toBe(false);
  });

  it('says one thing of a plan whose year is over, and not a hundred', () => {
    const over = entries({ 'plan.yaml': PLAN.replace('2026-27 to 2028-29', '2024-25 to 2026-27') });
    expect(over.filter(({ kind }) => !['decision', 'support', 'meeting'].includes(kind)).map(({ kind }) => kind)).toEqual(['roll-forward']);
  });
});

describe('one school or many', () => {
  const three = [
    folder({ 'plan.yaml': HEAD.replace('Bryn Hedydd', 'Cwm Helyg') }, 'authority/a'),
    folder({ 'plan.yaml': HEAD.replace('Bryn Hedydd', 'Bryn Hedydd') }, 'authority/b'),
    folder({ 'plan.yaml': HEAD.replace('Bryn Hedydd', 'Afon Las') }, 'authority/c'),
  ];
  const namesOf = ({ out }: { out: string }): string[] => (JSON.parse(out) as Whole).schools.map(({ name }) => name);

  it('stand in the order of their names, however they are given; a folder of schools is each of them', () => {
    const sorted = ['Ysgol Afon Las', 'Ysgol Bryn Hedydd', 'Ysgol Cwm Helyg'];
    expect(namesOf(sip(['status', ...three, '--format', 'json']))).toEqual(sorted);
    expect(namesOf(sip(['status', 'authority', '--format', 'json']))).toEqual(sorted);
    const text = sip(['status', 'authority', '--as-of', '2026-11-23']).out;
    expect(text.match(/^Ysgol .*/gm)).toEqual(sorted.map((name) => `${name} · plan 2026-27 to 2028-29 · Draft`));
  });

  it('that cannot be read is told, and the others still stand; the exit code is 1', () => {
    folder({ 'plan.yaml': 'school: [\n' }, 'broken/b');
    folder({ 'plan.yaml': HEAD }, 'broken/a');
    const { code, out } = sip(['status', 'broken', '--as-of', '2026-11-23']);
    expect(code).toBe(1);
    expect(out).toContain('Files that could not be read: plan.yaml');
    expect(out).toContain('Ysgol Bryn Hedydd');
  });

  it('that is nowhere is a mistake of whoever typed it', () => {
    expect(sip(['status', 'nowhere'])).toMatchObject({ code: 2, out: '' });
    expect(sip(['status', '--days', 'soon'])).toMatchObject({ code: 2, err: expect.stringContaining('--days takes a whole number') as string });
  });
});

describe('the exit code', () => {
  it('is 0 whatever waits, and 1 where that was asked for and something is overdue', () => {
    const school = folder({ 'plan.yaml': PLAN });
    expect(sip(['status', school, '--as-of', '2026-11-23']).code).toBe(0);
    expect(sip(['status', school, '--as-of', '2026-11-23', '--fail-on', 'overdue']).code).toBe(1);
    expect(sip(['status', folder({ 'plan.yaml': HEAD }), '--as-of', '2026-11-23', '--fail-on', 'overdue']).code).toBe(0);
  });
});

describe('the text', () => {
  it.each(['en', 'cy'])('fits eighty columns and says nothing in the other language (%s)', (lang) => {
    const { out } = sip(['status', join(root, 'examples'), '--as-of', '2027-01-20', '--lang', lang, '--all']);
    for (const line of out.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(80);
    expect(out).toContain(lang === 'cy' ? 'Yn aros am dystiolaeth' : 'Waiting for evidence');
    expect(out).not.toContain(lang === 'cy' ? 'Waiting for' : 'Yn aros');
  });

  it('has no colour in a pipe, and commands nobody who reads the log', () => {
    const { out } = sip(['status', folder({ 'plan.yaml': PLAN.replace('Buy books', '"::error::gone\\e[31m"') }), '--as-of', '2026-11-23']);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b|^\s*::/m);
  });
});

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly description: string | null;
  readonly from: string;
  readonly to: string;
}

/** The events as another program reads them. */
function eventsIn(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    return { uid: event.uid, summary: event.summary, description: event.description, from: event.startDate.toString(), to: event.endDate.toString() };
  });
}

describe('the calendar', () => {
  const calendar = (text: string, ...words: string[]): string => sip(['status', folder({ 'plan.yaml': text }), '--as-of', '2026-11-23', '--format', 'ical', ...words]).out;

  it('is read by another program: events of a whole day, with what was written', () => {
    const awkward = PLAN.replace('title: Learners write of books', 'title: "Ŵy, ïe; \\"nôl\\" \\\\ 📚📚📚 a rhagor o eiriau hir iawn, iawn fel bod rhaid plygu’r llinell hon fwy nag unwaith, hyd yn oed"');
    const events = eventsIn(calendar(awkward));
    const target = events.find(({ uid }) => uid.startsWith('target/reading/T3'))!;
    expect(target).toMatchObject({ from: '2026-12-18', to: '2026-12-19' });
    expect(target.summary).toBe('Target: Ŵy, ïe; "nôl" \\ 📚📚📚 a rhagor o eiriau hir iawn, iawn fel bod rhaid plygu’r llinell hon fwy nag unwaith, hyd yn oed');
  });

  it('folds at 75 bytes, ends lines as it must and cuts no letter in two', () => {
    const text = calendar(PLAN.replace('Learners write of books', 'ŵŷ📚 '.repeat(40)));
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
  });

  it('is the same to the byte when made again, and an event keeps its id when its day and its title change', () => {
    expect(calendar(PLAN)).toBe(calendar(PLAN));
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid).sort();
    expect(uids(calendar(PLAN.replace('2026-12-18', '2027-01-15').replace('Learners write of books', 'Learners write')))).toEqual(uids(calendar(PLAN)));
    expect(new Set(uids(calendar(PLAN))).size).toBe(uids(calendar(PLAN)).length);
  });

  it('holds what governors may see, or whoever is named, and nobody’s note', () => {
    const noted = PLAN.replace('ask: A shelf in the hall?', 'ask: A shelf in the hall?\n    note: The caretaker said no.');
    const governors = calendar(noted);
    expect(governors).toContain('A shelf in the hall?');
    expect(governors).not.toMatch(/caretaker|A library van\?/);
    expect(calendar(noted, '--audience', 'school')).toContain('A library van?');
    const everybody = calendar(noted, '--audience', 'public');
    expect(everybody).not.toMatch(/A shelf|A library van|Governing body/);
    expect(everybody).toContain('Learners write of books');
  });

  it('says the law is law, and in Welsh when asked to', () => {
    const yearly = eventsIn(calendar(PLAN, '--lang', 'cy')).find(({ uid }) => uid.startsWith('review-annual'))!;
    expect(yearly).toMatchObject({ summary: 'Adolygiad blynyddol', from: '2027-09-14' });
    expect(yearly.description).toContain('Y gyfraith');
  });

  it('names the school of each event where there are several', () => {
    const { out } = sip(['status', 'authority', '--as-of', '2026-11-23', '--format', 'ical']);
    expect(eventsIn(out).map(({ summary }) => summary)).toEqual(['Ysgol Afon Las · Yearly review', 'Ysgol Bryn Hedydd · Yearly review', 'Ysgol Cwm Helyg · Yearly review']);
  });
});

describe('what others see', () => {
  it('is never told as missing because it was hidden, and where it stands is the school’s own', () => {
    const hidden = PLAN.replace("for: [seen]\n", 'for: [seen]\n    audience: school\n');
    const told = entries({ 'plan.yaml': hidden }, '--audience', 'governors');
    expect(named(told, 'awaiting-evidence')).not.toContain('professional-learning/seen');
    expect(told.every(({ line }) => line === undefined)).toBe(true);
  });
});
