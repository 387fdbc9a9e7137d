import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import type { Token } from 'marked';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { load } from '../src/load.ts';
import { readFolder } from '../src/read/folder.ts';
import { fromMemory } from '../src/read/memory.ts';
import { governorsView } from '../src/report/reports/governors.ts';
import type { GovernorsView } from '../src/report/reports/governors.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import type { ReportLanguage, Words } from '../src/report/words.ts';
import { ATTACKS, hostileSchool } from './hostile-school.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-report-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const today = '2026-11-23';
const schoolOf = (yaml: string) => load(fromMemory({ 'plan.yaml': yaml })).school;
const viewOf = (yaml: string, language: ReportLanguage = 'en', on = today): GovernorsView => governorsView(schoolOf(yaml), { today: on, language, version: '0' });
const example = (name: string, language: ReportLanguage = 'en') => governorsView(load(readFolder(join(examples, name), () => ({ files: [] }))).school, { today, language, version: '0' });
const text = (words: Words | undefined) => (words ? words[0]?.runs.map((run) => run.text).join('') ?? '' : undefined);

describe('what needs governors', () => {
  it('open decisions by date, what is late first, at most five; the rest is among the details', () => {
    const decisions = ['2026-12-03', '2026-11-01', '2027-03-01', '2026-12-01', '2027-01-01', '2027-02-01'].map((day, index) => `  d${index}: {ask: Decide ${index}, by: ${day}}\n`).join('');
    const { needs, details } = viewOf(`plan: {years: 2026-27, prepared: 2026-09-01}\ndecisions:\n${decisions}  done: {ask: Old, decided: Agreed, when: 2026-10-01}\n`);
    expect(needs.items.map(({ what, when, late }) => [text(what), text(when), late])).toEqual([
      ['Decide 1', 'was due by 1 November 2026', true],
      ['Decide 3', 'by 1 December 2026', undefined],
      ['Decide 0', 'by 3 December 2026', undefined],
      ['Decide 4', 'by 1 January 2027', undefined],
      ['Decide 5', 'by 1 February 2027', undefined],
    ]);
    expect(details.sections.find(({ id }) => id === 'further')?.blocks[0]?.list).toHaveLength(1);
    expect(text(needs.note)).toBe('Next yearly review of the plan: by 1 September 2027.');
  });

  it('the yearly review when it is near or late, a review after an inspection, and that nothing shows the plan under review', () => {
    const near = viewOf('plan: {years: 2026-27, prepared: 2025-12-10}\nreviews: {m: {kind: monitoring, when: 2026-10-01}}\n');
    expect(near.needs.items.map(({ what, when }) => [text(what), text(when)])).toEqual([['The yearly review of the plan', 'by 10 December 2026']]);
    const late = viewOf('plan: {years: 2026-27, prepared: 2025-09-10}\ninspections: {e: {title: The inspection, kind: section-28, when: 2026-03-02}}\n', 'en', '2027-02-01');
    expect(late.needs.items.map(({ what }) => text(what))).toEqual([
      'The yearly review of the plan',
      'Nothing is recorded yet that shows the plan kept under review this school year',
      'The plan is still to be reviewed after the inspection: The inspection',
    ]);
  });

  it('what is put up for approval, what was revised since, and support not yet approved', () => {
    const base = 'reviews: {m: {kind: monitoring, when: 2026-10-01}}\nmeetings: {next: {when: 2026-12-03}}\n';
    const putUp = viewOf(`plan: {stage: for-approval, years: 2026-27, prepared: 2026-09-10}\napprovals: {a: {what: [priorities], when: 2026-09-24}}\nsupport: {s: {title: A therapist, status: asked}}\n${base}`);
    expect(putUp.needs.items.map(({ kind, what, when }) => [text(kind), text(what), text(when)])).toEqual([['Approve', 'Put before you for approval: The plan; The support asked for', 'by 3 December 2026']]);
    const revised = viewOf(`plan: {stage: approved, years: 2026-27, prepared: 2026-09-10, revised: 2026-11-02}\napprovals: {a: {what: [plan], when: 2026-09-24}}\nsupport: {s: {title: A therapist, status: asked}, t: {title: A course, status: agreed}}\n${base}`);
    expect(revised.needs.items.map(({ what }) => text(what))).toEqual([
      'The plan was revised (2 November 2026) after it was last approved (24 September 2026)',
      'Support the school asks for, not yet approved: A therapist',
    ]);
  });

  it('what a review changed since it was approved, and not what a review left as it was', () => {
    const after = (result: string, when: string) => viewOf(`plan: {stage: approved, years: 2026-27, prepared: 2026-09-10}\napprovals: {a: {what: [plan], when: 2026-09-24}}\nreviews: {r: {kind: annual, when: ${when}, revised: ${result}}}\n`).needs.items.map(({ what }) => text(what));
    expect(after('changed', '2026-10-20')).toEqual(['A review (20 October 2026) changed the plan after it was last approved (24 September 2026)']);
    expect(after('no-change-needed', '2026-10-20')).toEqual([]);
    expect(after('changed', '2026-09-20')).toEqual([]);
  });

  it('a plan that was prepared anew, or is for other years, since it was approved', () => {
    const next = (prepared: string, approved: string, stage = 'approved') => viewOf(`plan: {stage: ${stage}, years: 2026-27 to 2028-29, prepared: ${prepared}}\napprovals: {a: {what: [priorities, plan], when: ${approved}}}\nreviews: {m: {kind: annual, when: 2026-10-01}}\n`).needs.items.map(({ what }) => text(what));
    expect(next('2026-07-06', '2025-07-10')).toEqual(['The plan was prepared (6 July 2026) after it was last approved (10 July 2025)']);
    expect(next('2025-07-01', '2025-07-10')).toEqual(['The plan is for 2026-27 to 2028-29 now, and was last approved (10 July 2025) for an earlier time']);
    expect(next('2025-07-01', '2026-07-10')).toEqual([]);
    expect(next('2026-07-06', '2025-07-10', 'draft')).toEqual([]);
  });

  it('nothing, where nothing is asked', () => {
    const { needs } = viewOf('plan: {stage: approved, years: 2026-27, prepared: 2026-09-10}\n');
    expect(needs.items).toEqual([]);
    expect(text(needs.none)).toBe('Nothing in the plan asks for a decision now.');
  });
});

describe('the priorities at a glance', () => {
  const target = (fields: string) => viewOf(`plan: {years: 2026-27}\npriorities:\n  p:\n    title: P\n    targets:\n      T1: {title: A target., by: summer 2027, ${fields}}\n`).glance.rows[0]!.stands;
  const at = (fields: string) => target(fields).find(({ bar }) => bar)?.bar?.at;

  it('a bar goes from the start through the latest reading to the aim, upwards or downwards', () => {
    expect(at('baseline: 20, aim: 40, readings: [{when: 2026-10-01, value: 25}, {when: 2026-11-01, value: 30}]')).toBe(0.5);
    expect(at('baseline: 20, aim: 40, readings: [{when: 2026-11-01, value: 30}, {when: 2026-10-01, value: 25}]')).toBe(0.5);
    expect(at('baseline: 40%, aim: 20%, readings: [{when: 2026-11-01, value: 35%}]')).toBe(0.25);
    expect(at('baseline: 40%, aim: 20%, readings: [{when: 2026-11-01, value: 55%}]')).toBe(0);
    expect(at('baseline: 40%, aim: 50%, readings: [{when: 2026-11-01, value: 55%}]')).toBe(1);
    expect(target('baseline: 40%, aim: 50%').find(({ bar }) => bar)?.bar?.alternative).toBeDefined();
    expect(at('baseline: 40%, aim: 50%')).toBeUndefined();
  });

  it('there is no bar where figures are words, of different units, or the same; the words are there all the same', () => {
    for (const fields of ['baseline: bronze, aim: silver', 'baseline: 40%, aim: 12 learners', 'baseline: 40%, aim: 40%', 'baseline: 40%, aim: 50%, readings: [{when: 2026-11-01, value: 3 learners}]', 'baseline: unknown, aim: 50%']) {
      const bits = target(fields);
      expect(bits.some(({ bar }) => bar), fields).toBe(false);
      expect(text(bits.at(-1)!.words), fields).toMatch(/^Start .+ aim .+ \(summer term 2027\)$/);
    }
    expect(text(target('baseline: 19 learners, aim: 31 learners, readings: [{when: 2026-11-13, value: 22 learners}]').at(-1)!.words)).toBe('Start 19 learners · now 22 learners (13 November 2026) · aim 31 learners (summer term 2027)');
  });

  it('a reading of a day to come is not yet seen', () => {
    expect(at('baseline: 20, aim: 40, readings: [{when: 2026-11-01, value: 25}, {when: 2027-02-01, value: 40}]')).toBe(0.25);
  });

  it('the example: why from the finding, status as sign and word, what happens next', () => {
    const { rows } = example('small-primary').glance;
    expect(rows).toHaveLength(4);
    expect(text(rows[0]!.why)).toBe('About half of the learners in Years 2 to 4 read word by word, and have lost the meaning by the end of the page.');
    expect(rows[3]!.status.map(({ status }) => [status?.sign, text(status?.word)])).toEqual([['▲', 'Needs attention']]);
    expect(text(rows[3]!.next)).toBe('Governors decide on the minibus on 3 December.');
  });

  it('without words on what comes next, the next milestone, else the next action', () => {
    const next = (fields: string) => text(viewOf(`plan: {years: 2026-27}\npriorities:\n  p:\n    title: P\n${fields}`).glance.rows[0]!.next);
    expect(next('    milestones: {a: {title: Past, by: 2026-10-01}, b: {title: Later, by: 2027-05-01}, c: {title: Soon., by: 2027-01-10}}\n')).toBe('Next milestone, by 10 January 2027: Soon');
    expect(next('    actions: {a: {title: Done, by: 2027-01-01, status: done}, b: {title: Call, by: spring 2027}}\n')).toBe('Next action, by spring term 2027: Call');
    expect(next('')).toBe('What happens next is still to be said');
  });
});

describe('a priority on its page', () => {
  it('is not called unfinished for what no source asks for', () => {
    const facts = (more: string) => JSON.stringify(viewOf(`plan: {years: 2026-27}\npriorities:\n  p:\n    title: P\n${more}`));
    expect(facts('')).not.toContain('What we are aiming for');
    expect(facts('    aiming-for: Learners choose books.\n')).toContain('What we are aiming for');
  });
});

describe('what governors may not read is not missing', () => {
  it('at a glance: reasons, targets and next steps for the school alone leave no gap', () => {
    const kept = viewOf('plan: {years: 2026-27}\nfindings:\n  f: {audience: school, finding: Something., kind: improve}\npriorities:\n  p:\n    title: P\n    because: [f]\n    targets:\n      T1: {audience: school, title: A target.}\n    milestones:\n      m: {audience: school, title: A step., by: 2027-03}\n');
    const [row] = kept.glance.rows;
    expect([row!.why, row!.stands, row!.next]).toEqual([[], [], []]);
    const open = viewOf('plan: {years: 2026-27}\npriorities:\n  p:\n    title: P\n').glance.rows[0]!;
    expect([text(open.why), text(open.next)]).toEqual(['What it rests on is still to be said', 'What happens next is still to be said']);
  });

  it('priorities for the school alone: nobody is told that there are none', () => {
    const { glance, questions } = viewOf('plan: {years: 2026-27}\nfindings:\n  f: {finding: Something., kind: improve}\npriorities:\n  p: {audience: school, title: P, because: [f]}\n');
    expect(text(glance.none)).toBe('No priority of this year can be shown here.');
    expect(questions.items).toEqual([]);
  });
});

describe.each(['paused', 'sustaining', 'met', 'closed'])('a priority that is %s is left in peace', (status) => {
  const all = (extra: string): GovernorsView => viewOf(`plan: {years: 2026-27}\npriorities:\n  p: {title: P, status: ${status}${extra}}\n  q: {title: Q, strategy: S, targets: {T1: {title: T, outcome: O}}}\n`);
  const words = (value: unknown): string => JSON.stringify(value);

  it('nothing of it is said to be still to write, at a glance, among the details or as a question', () => {
    const view = all('');
    const [row] = view.glance.rows;
    expect([row!.why, row!.stands, row!.next]).toEqual([[], [], []]);
    const details = view.details.sections.find(({ id }) => id === 'priority-p')!;
    expect(words(details)).not.toContain('"gap"');
    expect(words(view.details.sections.find(({ id }) => id === 'priority-q'))).toContain('"gap"');
    expect(view.questions.items.map(({ about }) => text(about))).not.toContain('P');
    // What the law still asks of the plan is no more than where this one says everything.
    expect(view.about.notes).toEqual(all(', strategy: S, targets: {T1: {title: T, outcome: O}}').about.notes);
  });

  it('what is said of it is told, and how an improvement is kept stands where the next step would', () => {
    const [row] = all(', sustaining: The council asks each class., because-in-words: Staff asked').glance.rows;
    expect([text(row!.why), text(row!.next)]).toEqual(['Staff asked', 'The council asks each class.']);
  });
});

describe('what has changed, and what to ask', () => {
  it('tells what is dated after the last meeting and up to the day, and nothing else', () => {
    const { changes } = viewOf(`plan: {years: 2026-27}
meetings: {last: {when: 2026-10-20}, next: {when: 2026-12-01}}
priorities:
  p:
    title: P
    targets:
      T1: {title: T, baseline: 10, aim: 20, readings: [{when: 2026-10-20, value: 11}, {when: 2026-11-20, value: 12}]}
    milestones:
      before: {title: Before, by: 2026-10-20, status: reached}
      since: {title: Since, by: 2026-10-21, status: not-reached, text: It rained}
      open: {title: Open, by: 2026-11-01}
log:
  - {when: 2026-11-23, for: [p], text: Today}
  - {when: 2026-11-24, for: [p], text: Tomorrow}
  - {when: 2026-11-01, text: For nobody}
`);
    expect(text(changes.since)).toBe('Since the last meeting (20 October 2026).');
    expect(changes.groups.map(({ title, items }) => [text(title), items.map((bits) => bits.map(({ words, status }) => text(status?.word ?? words)).join(' '))])).toEqual([
      ['P', ['Not reached Since It rained', 'Today 23 November 2026', 'Seen (20 November 2026): 12, where it was 11. T']],
      ['The plan as a whole', ['For nobody 1 November 2026']],
    ]);
  });

  it('asks about gaps, at most five, in turn over the priorities', () => {
    const { items } = viewOf(`plan: {years: 2026-27}
priorities:
  a: {title: A}
  b: {title: B, because-in-words: Families told us., targets: {T1: {title: T, outcome: O, measure: M, baseline: 1, aim: 2, readings: [{when: 2026-11-01, value: 1}]}}, milestones: {m: {title: Late, by: 2026-10-01}}}
  c: {title: C, status: closed}
findings:
  f: {kind: improve, finding: Nobody answers this}
  g: {kind: improve, finding: Left, left: {reason: Later}}
`).questions;
    expect(items.map(({ about, ask, quoted }) => [text(about), text(ask), text(quoted)])).toEqual([
      ['A', 'What did the school see that led to this priority? No finding stands behind it yet.', undefined],
      ['B', 'This was meant to be reached by 1 October 2026, and nothing is said of it yet. What is known now?', 'Late'],
      ['Self-evaluation', 'What does the school mean to do about this finding? No priority answers it yet.', 'Nobody answers this'],
      ['A', 'What does the school want to reach, and by when? No target is written yet.', undefined],
      ['B', 'What will staff learn so that this can work? No professional learning is linked to it yet.', undefined],
    ]);
  });

  it('concludes nothing from a file that cannot be read', () => {
    const { school } = load(fromMemory({ 'plan.yaml': 'plan: {years: 2026-27}\npriorities: {a: {title: A}}\n', 'self-evaluation.yaml': 'findings: [\n' }));
    const view = governorsView(school, { today, language: 'en', version: '0' });
    expect(view.about.unreadable?.files.map((file) => text(file))).toEqual(['self-evaluation.yaml']);
    expect(view.questions.items.map(({ ask }) => text(ask)).join(' ')).not.toMatch(/finding|professional learning/i);
  });

  it('in the examples: five at most, no blame, no score', () => {
    for (const name of ['small-primary', 'first-draft', 'welsh-medium-secondary', 'pupil-referral-unit']) {
      const { questions, needs } = example(name);
      expect(questions.items.length).toBeLessThanOrEqual(5);
      expect(needs.items.length).toBeLessThanOrEqual(5);
      expect(questions.items.map(({ ask }) => text(ask)).join(' ')).not.toMatch(/fail|blame|grade|score|!/i);
    }
  });
});

describe('languages', () => {
  const yaml = 'school: {name: {cy: Ysgol y Bont, en: Bridge School}, language: cy}\nplan: {title: Cynllun, years: 2026-27 to 2028-29, summary: Darllen yn dda.}\n';

  it('a missing translation is shown in the language it is in, marked, and never invented', () => {
    const html = REPORTS['governors']!(schoolOf(yaml), { today, language: 'en', version: '0' }, 'html');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<h1>Bridge School</h1>');
    expect(html).toContain('<span lang="cy">Cynllun</span> <span class="only">cy</span>');
    expect(html).toContain('written in Welsh only. Nothing was translated');
    expect(REPORTS['governors']!(schoolOf(yaml), { today, language: 'en', version: '0' }, 'md')).toContain('Cynllun \\[cy\\]');
    expect(REPORTS['governors']!(schoolOf(yaml), { today, language: 'cy', version: '0' }, 'html')).not.toContain('class="only"');
  });

  it('both: each row has both languages, each marked; what is in one language stands once', () => {
    const html = REPORTS['governors']!(schoolOf(yaml), { today, language: 'both', version: '0' }, 'html');
    expect(html).toContain('<h1><span class="two"><span lang="cy">Ysgol y Bont</span> <span lang="en">Bridge School</span></span></h1>');
    expect(html.split('Darllen yn dda.')).toHaveLength(2);
    expect(html).toContain('<title>Ysgol y Bont: Adroddiad i’r llywodraethwyr / Bridge School: Report to governors</title>');
  });

  it('the law in Welsh is marked as a draft, and a management committee is called so', () => {
    const lines = (view: GovernorsView) => view.smallPrint.lines.map((line) => text(line)).join(' ');
    expect(lines(viewOf(yaml, 'cy'))).toContain('Drafft, i’w gadarnhau');
    expect(lines(viewOf(yaml, 'en'))).not.toContain('Welsh wording');
    expect(lines(viewOf(yaml, 'en'))).toContain('It is no legal advice.');
    expect(text(example('pupil-referral-unit').about.kind)).toBe('Report to the management committee');
    expect(text(example('pupil-referral-unit', 'cy').about.kind)).toBe('Adroddiad i’r pwyllgor rheoli');
  });
});

describe('pages', () => {
  it('are the same bytes each time, and their policy names exactly the style they hold', () => {
    for (const language of ['en', 'cy', 'both'] as const) {
      for (const format of ['html', 'md'] as const) {
        const make = () => REPORTS['governors']!(load(readFolder(join(examples, 'small-primary'), () => ({ files: [] }))).school, { today, language, version: '0' }, format);
        expect(make()).toBe(make());
      }
    }
    const html = REPORTS['governors']!(schoolOf('plan: {years: 2026-27}\n'), { today, language: 'en', version: '0' }, 'html');
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`);
  });

  it('in HTML, what a school writes is words: no element, attribute or link arises from it', () => {
    for (const language of ['en', 'cy', 'both'] as const) {
      const html = REPORTS['governors']!(load(fromMemory(hostileSchool())).school, { today, language, version: '0' }, 'html');
      expect(html.match(/<(script|img|iframe|form|base|input|object|embed|foreignObject|xmp)[\s>]/gi) ?? []).toEqual([]);
      expect(html.match(/<style/g)).toHaveLength(1);
      expect(html.match(/<[a-z][^<>]*\son\w+\s*=/gi) ?? []).toEqual([]);
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!).filter((href) => !/^(#h-[\w-]+$|https:\/\/|mailto:)/.test(href))).toEqual([]);
      expect(html).toContain('&lt;script&gt;globalThis.pwned = 1&lt;/script&gt;');
    }
  });

  it('in Markdown, what a school writes is words: read again, there is no HTML, picture, link or table of its own', () => {
    const { school } = load(fromMemory(hostileSchool()));
    for (const language of ['en', 'cy', 'both'] as const) {
      const markdown = REPORTS['governors']!(school, { today, language, version: '0' }, 'md');
      const found: string[] = [];
      const columns: number[] = [];
      marked.walkTokens(marked.lexer(markdown), (token: Token) => {
        if (token.type === 'html' || token.type === 'image' || token.type === 'code') found.push(token.raw);
        if (token.type === 'link' && !/^(https:\/\/|mailto:)/.test((token as { href: string }).href)) found.push(token.raw);
        if (token.type === 'heading' && /with a pipe/.test(token.raw) && (token as { depth: number }).depth === 1) found.push(token.raw);
        if (token.type === 'table') columns.push((token as unknown as { header: unknown[] }).header.length);
      });
      expect(found).toEqual([]);
      expect(columns.every((count) => count >= 2 && count <= 5), String(columns)).toBe(true);
      // Every row has as many cells as its table: a pipe in a title has not made another.
      const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
      expect(rows.filter((row) => ![2, 3, 4, 5].includes(row.replace(/\\\|/g, '').split('|').length - 2))).toEqual([]);
    }
    expect(ATTACKS.length).toBeGreaterThan(30);
  });

  it('the contents check names every statutory item with its source, and says why one does not apply', () => {
    const html = REPORTS['governors']!(schoolOf('plan: {years: 2026-27}\ndoes-not-apply: {previous-targets: We opened in September.}\n'), { today, language: 'en', version: '0' }, 'html');
    const law = html.slice(html.indexOf('id="h-law"'));
    for (const words of ['Priorities for the current school year', 'Missing', 'Does not apply', 'We opened in September.', 'Schedule to the 2014 Regulations']) expect(law).toContain(words);
    expect(html).toContain('Items that the law asks for and that are still to be completed');
  });
});

describe('sip render', () => {
  const type = async (line: string, folder: string) => {
    let stdout = '';
    let stderr = '';
    const world = { folder, environment: { LANG: 'en_GB.UTF-8' }, today, terminal: { columns: 80, colour: false, interactive: false } };
    const exit = await run(line.split(' '), world, { stdout: async (words) => void (stdout += words), stderr: async (words) => void (stderr += words) });
    return { exit, stdout, stderr };
  };
  const copy = (name: string, as: string): string => {
    const folder = join(desk, as);
    cpSync(join(examples, name), folder, { recursive: true });
    return folder;
  };

  it('writes reports/governors.LANG.html in the school’s folder, says where, and exits 0 with gaps', async () => {
    const folder = copy('first-draft', 'draft');
    expect(await type('render governors', folder)).toEqual({ exit: 0, stdout: '', stderr: 'The report is in reports/governors.en.html\n' });
    expect(readFileSync(join(folder, 'reports/governors.en.html'), 'utf8')).toContain('class="gap"');
    expect(await type('render governors --lang both --format md --quiet', folder)).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(existsSync(join(folder, 'reports/governors.both.md'))).toBe(true);
    expect((await type('render governors --lang cy', folder)).stderr).toBe('Mae’r adroddiad yn reports/governors.cy.html\n');
  });

  it('writes where it is told, and - is standard output', async () => {
    const folder = copy('first-draft', 'told');
    expect((await type('render governors --output here/it.html', folder)).stderr).toBe('The report is in here/it.html\n');
    const { exit, stdout, stderr } = await type('render governors --output - --format md', folder);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# Craig Eirlys Primary School: Report to governors\n/);
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  it('with a file that cannot be read it makes the report, says so in it, and exits 1', async () => {
    const folder = copy('small-primary', 'broken');
    writeFileSync(join(folder, 'self-evaluation.yaml'), 'findings: [\n');
    const { exit, stdout, stderr } = await type('render governors --output -', folder);
    expect(exit).toBe(1);
    expect(stderr).toBe('Files that could not be read: 1. The report says so on its first page. To see why: sip check\n');
    expect(stdout).toContain('This report is not complete');
    expect(stdout.indexOf('This report is not complete')).toBeLessThan(stdout.indexOf('What needs you'));
  });

  it('says from which commit, and whether files differ from it', async () => {
    const folder = copy('first-draft', 'kept');
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z' } });
    expect((await type('render governors --output -', folder)).stdout).toContain('they are not kept as versions');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'The plan');
    const commit = git('rev-parse', 'HEAD').trim();
    const clean = (await type('render governors --output -', folder)).stdout;
    expect(clean).toContain(`version ${commit.slice(0, 12)} of 20 November 2026.`);
    expect(clean).not.toContain('have been changed since');
    writeFileSync(join(folder, 'plan.yaml'), `${readFileSync(join(folder, 'plan.yaml'), 'utf8')}\n# changed\n`);
    expect((await type('render governors --output -', folder)).stdout).toContain('have been changed since');
    expect((await type('render governors --output - --rev HEAD', folder)).stdout).toBe(clean);
  });

  it('an unknown report is told with what there is', async () => {
    const { exit, stderr } = await type('render governers', join(examples, 'small-primary'));
    expect([exit, stderr]).toEqual([2, 'sip: There is no report “governers”\n     Did you mean “governors”? There are: governors\n']);
  });
});
