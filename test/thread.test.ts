import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { columns } from '../src/diagnostics/width.ts';
import type { Lang } from '../src/language/said.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { around, find } from '../src/thread/focus.ts';
import { THREAD_FORMATS } from '../src/thread/formats/index.ts';
import { threadOf } from '../src/thread/follow.ts';
import type { Thread } from '../src/thread/thread.ts';

const TODAY = '2026-11-23';

const garn = {
  'plan.yaml': `sip: 1
school:
  name:
    cy: Ysgol y Garn
    en: Y Garn School
  kind: primary
plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title:
      cy: Darllen yn rhugl
      en: Reading fluently
    because: [slow-reading, estyn-2025/R1, poverty]
    status: on-course
    targets:
      T1:
        title:
          cy: Mae’r rhan fwyaf yn darllen yn rhugl
          en: Most learners read fluently
        baseline: 58%
        aim: 75%
        by: summer 2027
        readings:
          - when: 2026-10-20
            value: 62%
          - when: 2026-11-13
            value: 66%
    actions:
      groups:
        title:
          cy: Dysgu seiniau eto mewn grwpiau bach
          en: Teach sounds again in small groups
        lead: teacher
        by: 2027-03-19
        status: under-way
        target: T1
        answers: [slow-reading/sounds]
    milestones:
      halfway:
        title:
          cy: Hanner y ffordd
          en: Halfway there
        by: 2027-02-05
        target: T1
  welsh:
    title:
      cy: Cymraeg bob dydd
      en: Welsh every day
    because-in-words:
      cy: Gofynnodd y teuluoedd amdano
      en: Families asked for it
  outdoors:
    title: Outdoors
    years: 2027-28
professional-learning:
  phonics:
    title:
      cy: Ffoneg strwythuredig
      en: Structured phonics
    for: [reading]
    staff: [teacher]
    status: done
    inset: [september]
    impact:
      cy: Dysgir yr un wers ym mhob dosbarth
      en: The same lesson is taught in every class
  first-aid:
    title:
      cy: Cymorth cyntaf
      en: First aid
inset:
  days:
    september:
      when: 2026-09-02
      for: [reading]
    july:
      title:
        cy: Beth a weithiodd
        en: What worked
      when: 2027-07-20
      for: all
reviews:
  autumn:
    when: 2026-11-12
    by: governors
    about: [reading]
people:
  teacher:
    title:
      cy: Athrawon dosbarth
      en: Class teachers
  governors:
    title:
      cy: Corff llywodraethu
      en: Governing body
`,
  'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding:
      cy: Mae hanner y dysgwyr yn darllen fesul gair.
      en: Half of the learners read word by word.
    causes:
      sounds:
        why:
          cy: Ni ddysgwyd bylchau mewn seiniau eto.
          en: Gaps in sounds were seldom taught again.
      practice:
        why:
          cy: Ychydig o ymarfer gartref
          en: Little practice at home
    evidence:
      check:
        kind: assessment-data
        text: 58% read a page smoothly.
      voice:
        kind: learner-voice
        text: Reading aloud is tiring.
  little-welsh:
    kind: improve
    finding:
      cy: Anaml y mae dysgwyr yn siarad Cymraeg.
      en: Learners seldom speak Welsh.
  old-roof:
    kind: improve
    finding: The roof leaks.
    left:
      reason: The authority mends it in the summer.
      until: summer 2027
inspections:
  estyn-2025:
    title: Estyn inspection
    recommendations:
      R1:
        text:
          cy: Gwella darllen.
          en: Improve reading.
`,
};

const thread = (files: Record<string, string>, today = TODAY): Thread => threadOf(load(fromMemory(files)).school, today);
const only = (files: Record<string, string>, id: string): Thread => {
  const whole = thread(files);
  const found = find(whole, id);
  if (found.state !== 'found') throw new Error(`${id} is ${found.state}`);
  return around(whole, found.node);
};
const laidOut = async (one: Thread, format: string, lang: Lang = 'en', width = 80, colour = false): Promise<string> =>
  (await THREAD_FORMATS[format]!())(one, { lang, width, colour, heading: { en: 'Y Garn School', cy: 'Ysgol y Garn' } });

const TREE_EN = `reading  Reading fluently                                              on course
├─ because
│  ├─ finding slow-reading · kinds of evidence: 2 · causes: 2
│  │  │  self-evaluation.yaml:2
│  │  │  Half of the learners read word by word.
│  │  ├─ cause sounds · self-evaluation.yaml:8
│  │  │     Gaps in sounds were seldom taught again.
│  │  │     answered by: reading/groups
│  │  └─ cause practice · self-evaluation.yaml:12
│  │        Little practice at home
│  ├─ recommendation estyn-2025/R1 · self-evaluation.yaml:38
│  │     Improve reading.
│  └─ national priority poverty
│        Reducing the impact of poverty on progression and attainment
├─ targets
│  └─ T1  58% → 75% by summer term 2027
│        Most learners read fluently
│        now: 66% (13 November 2026)  ▁▃▄
├─ professional learning
│  ├─ phonics  Structured phonics
│  │     Class teachers · INSET: 2 September 2026 · done
│  │     impact seen: The same lesson is taught in every class
│  ├─ INSET day july  What worked
│  │     20 July 2027
│  │     for every priority open this year: 2
│  │     no impact seen yet
│  └─ ✗ nothing yet for the cause slow-reading/practice
│        Little practice at home
├─ actions
│  └─ groups · by 19 March 2027 · under way
│        Teach sounds again in small groups
│        Class teachers · towards: T1 · answers: slow-reading/sounds
├─ milestones
│  └─ halfway · by 5 February 2027
│        Halfway there
│        towards: T1
└─ reviewed: 12 November 2026 · by: Governing body
`;

const TREE_CY = `reading  Darllen yn rhugl                                      ar y trywydd iawn
├─ oherwydd
│  ├─ canfyddiad slow-reading · mathau o dystiolaeth: 2 · achosion: 2
│  │  │  self-evaluation.yaml:2
│  │  │  Mae hanner y dysgwyr yn darllen fesul gair.
│  │  ├─ achos sounds · self-evaluation.yaml:8
│  │  │     Ni ddysgwyd bylchau mewn seiniau eto.
│  │  │     atebir gan: reading/groups
│  │  └─ achos practice · self-evaluation.yaml:12
│  │        Ychydig o ymarfer gartref
│  ├─ argymhelliad estyn-2025/R1 · self-evaluation.yaml:38
│  │     Gwella darllen.
│  └─ blaenoriaeth genedlaethol poverty
│        Lleihau effaith tlodi ar gynnydd a chyrhaeddiad
├─ targedau
│  └─ T1  58% → 75% erbyn tymor yr haf 2027
│        Mae’r rhan fwyaf yn darllen yn rhugl
│        nawr: 66% (13 Tachwedd 2026)  ▁▃▄
├─ dysgu proffesiynol
│  ├─ phonics  Ffoneg strwythuredig
│  │     Athrawon dosbarth · HMS: 2 Medi 2026 · wedi ei wneud
│  │     effaith a welwyd: Dysgir yr un wers ym mhob dosbarth
│  ├─ diwrnod HMS july  Beth a weithiodd
│  │     20 Gorffennaf 2027
│  │     ar gyfer pob blaenoriaeth sy’n agored eleni: 2
│  │     ni welwyd effaith eto
│  └─ ✗ dim byd eto ar gyfer yr achos slow-reading/practice
│        Ychydig o ymarfer gartref
├─ camau gweithredu
│  └─ groups · erbyn 19 Mawrth 2027 · ar waith
│        Dysgu seiniau eto mewn grwpiau bach
│        Athrawon dosbarth · tuag at: T1 · yn ateb: slow-reading/sounds
├─ cerrig milltir
│  └─ halfway · erbyn 5 Chwefror 2027
│        Hanner y ffordd
│        tuag at: T1
└─ adolygwyd: 12 Tachwedd 2026 · gan: Corff llywodraethu
`;

describe('the tree', () => {
  it('tells the thread of a priority in English', async () => expect(await laidOut(only(garn, 'reading'), 'tree')).toBe(TREE_EN));
  it('tells it in Welsh', async () => expect(await laidOut(only(garn, 'reading'), 'tree', 'cy')).toBe(TREE_CY));

  it('tells the whole plan, and where its thread breaks', async () => {
    const text = await laidOut(thread(garn), 'tree');
    expect(text.startsWith('Y Garn School\n\nreading  Reading fluently')).toBe(true);
    expect(text).toContain('├─ actions: 1 · under way: 1\n├─ milestones: 1\n');
    expect(text).toContain(`welsh  Welsh every day
├─ because
│  └─ in words
│        Families asked for it
├─ targets
│  └─ ✗ it has no target yet
├─ professional learning
│  └─ INSET day july  What worked
│        20 July 2027
│        for every priority open this year: 2
│        no impact seen yet
└─ no review recorded yet
`);
    expect(text).toContain(`where the thread breaks
├─ ✗ finding little-welsh (self-evaluation.yaml:23): no priority answers it yet
│     Learners seldom speak Welsh.
└─ ✗ professional learning first-aid (plan.yaml:68): it serves no priority yet
      First aid

left for now by a decision
└─ finding old-roof · self-evaluation.yaml:28
      The roof leaks.
      The authority mends it in the summer.
      left for now, until summer term 2027

Still to do along the thread: 4
To follow one thing: sip trace reading
`);
  });

  it('follows anything on the thread, in both directions', async () => {
    const heads = async (id: string) => (await laidOut(only(garn, id), 'tree')).split('\n').filter((line) => /[├└]─/.test(line)).map((line) => line.replace(/^[│ ]*[├└]─ /, '').split(/ {2}| ·/)[0]);
    expect(await heads('slow-reading')).toEqual(['causes', 'cause sounds', 'action reading/groups', 'cause practice', '✗ no action or professional learning answers it yet', 'priorities', 'priority reading', 'targets', 'reading/T1', 'professional learning', 'phonics', 'INSET day september', 'INSET day july']);
    expect(await heads('reading/T1')).toEqual(['priorities', 'priority reading', 'because', 'finding slow-reading', 'recommendation estyn-2025/R1', 'national priority poverty', 'actions', 'reading/groups', 'milestones', 'reading/halfway']);
    expect(await heads('phonics')).toEqual(['priorities', 'priority reading', 'because', 'finding slow-reading', 'recommendation estyn-2025/R1', 'national priority poverty', 'INSET day september']);
    expect(await heads('slow-reading/sounds')).toEqual(['finding slow-reading', 'priorities', 'priority reading', 'action reading/groups']);
    expect(await heads('estyn-2025/R1')).toContain('priority reading');
    expect(await heads('july')).toEqual(expect.arrayContaining(['priority reading', 'priority welsh']));
    expect(await heads('little-welsh')).toEqual(['✗ no priority answers it yet']);
    expect(await heads('first-aid')).toEqual(['✗ it serves no priority yet']);
  });

  it('keeps to the width, whatever the words are, and says the same without colour', async () => {
    const long = { 'plan.yaml': `priorities:\n  reading:\n    title: ${'x'.repeat(300)} ${'reading '.repeat(60)}\n    because: [${'a'.repeat(40)}]\n` };
    for (const width of [40, 80, 100]) {
      for (const files of [garn, long]) {
        for (const format of ['tree', 'matrix']) {
          const lines = (await laidOut(thread(files), format, 'en', width)).split('\n');
          expect(lines.filter((line) => columns(line) > width)).toEqual([]);
        }
      }
    }
    const coloured = await laidOut(thread(garn), 'tree', 'cy', 80, true);
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await laidOut(thread(garn), 'tree', 'cy'));
  });
});

describe('gaps', () => {
  const kinds = new Set<string>(['finding-unanswered', 'recommendation-unanswered', 'cause-unanswered', 'priority-without-reason', 'priority-without-learning', 'learning-serves-nothing', 'inset-serves-nothing']);
  const shared = RULES.filter(({ id }) => kinds.has(id));

  it('are what advice of the same name is about', () => expect(shared.map(({ id }) => id).sort()).toEqual([...kinds].sort()));
  for (const { id, bad, good } of shared) {
    it(`${id}: found in the rule's bad examples, not in its good ones`, () => {
      const found = (files: Readonly<Record<string, string>>) => thread(files).gaps.filter((gap) => gap.kind === id).length;
      for (const example of bad) expect(found(example)).toBeGreaterThan(0);
      for (const example of good) expect(found(example)).toBe(0);
    });
  }

  it('are not concluded from what may stand in a file that cannot be read', () => {
    const broken = { ...garn, 'self-evaluation.yaml': 'findings:\n  - "\n' };
    const { gaps, unreadable } = thread(broken);
    expect(unreadable).toEqual(['self-evaluation.yaml']);
    expect(gaps.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['unread-link priority/reading', 'unread-link priority/reading', 'priority-without-target priority/welsh', 'unread-link action/reading/groups', 'learning-serves-nothing professional-learning/first-aid']);
  });

  it('are told at a link that leads nowhere', async () => {
    const dangling = { ...garn, 'plan.yaml': garn['plan.yaml'].replace('poverty]', 'povertee]') };
    expect(thread(dangling).gaps.find(({ kind }) => kind === 'broken-link')).toMatchObject({ at: 'priority/reading', place: { file: 'plan.yaml', line: 14, column: 44 } });
    expect(await laidOut(only(dangling, 'reading'), 'tree')).toContain('└─ ✗ “povertee” is nothing in this school\n');
  });
});

describe('the matrix', () => {
  it('numbers the priorities and says every mark in words', async () => {
    expect(await laidOut(thread(garn), 'matrix')).toBe(`Y Garn School

                                                                         1  2  3
Findings
  slow-reading  Half of the learners read word by word.                  ●  ·  ·
  ✗ little-welsh: no priority answers it yet                             ·  ·  ·
  – old-roof: left for now, until summer term 2027                       ·  ·  ·
Recommendations
  estyn-2025/R1  Improve reading.                                        ●  ·  ·
Other reasons
  poverty  Reducing the impact of poverty on progression and attainme…   ●  ·  ·
  in words  Families asked for it                                        ·  ●  ·
Professional learning
  phonics  Structured phonics                                            ●  ·  ·
  ✗ first-aid: it serves no priority yet                                 ·  ·  ·
INSET days
  september                                                              ●  ·  ·
  july  What worked                                                      ◆  ◆  ·

 1  reading  Reading fluently · on course
 2  welsh  Welsh every day
 3  outdoors  Outdoors · 2027-28

 ●  the priority rests on it, or it serves the priority
 ◆  it is for every priority open this year
 ✗  the thread breaks here: something still to do
 –  left for now by a decision
`);
  });

  it('is a table in Markdown, where words of a file are only words', async () => {
    const hostile = { 'plan.yaml': 'priorities:\n  reading:\n    title: "a | b <b>c</b> [d](http://e) `f` *g*"\n    because-in-words: "x | y"\n' };
    const text = await laidOut(thread(hostile), 'md', 'cy');
    expect(text).toContain('| mewn geiriau x \\| y | ● |\n');
    expect(text).toContain('1. reading: a \\| b \\<b\\>c\\</b\\> \\[d\\](http\\://e) \\`f\\` \\*g\\*');
    expect(text).toContain('## Lle mae’r edefyn yn torri\n');
  });
});

describe('JSON', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(new URL('../schemas/thread.schema.json', import.meta.url), 'utf8')) as object);

  it('fits its schema, and every link and gap is about a node', async () => {
    for (const one of [thread(garn), only(garn, 'reading'), only(garn, 'slow-reading/sounds'), thread({ 'plan.yaml': 'sip: 1\n' }), thread({ ...garn, 'self-evaluation.yaml': '\tx' })]) {
      const data = JSON.parse(await laidOut(one, 'json', 'cy')) as { nodes: { key: string }[]; links: { from: string; to: string }[]; gaps: { at: string }[] };
      expect(validate(data) ? [] : validate.errors).toEqual([]);
      const keys = new Set(data.nodes.map(({ key }) => key));
      expect(keys.size).toBe(data.nodes.length);
      for (const end of [...data.links.flatMap(({ from, to }) => [from, to]), ...data.gaps.map(({ at }) => at)]) expect(keys).toContain(end);
    }
  });

  it('says where things stand and how they are linked', async () => {
    const data = JSON.parse(await laidOut(thread(garn), 'json')) as { nodes: unknown[]; links: unknown[]; gaps: unknown[] };
    expect(data.nodes).toContainEqual({ key: 'target/reading/T1', kind: 'target', path: 'reading/T1', title: 'Most learners read fluently', file: 'plan.yaml', line: 17, column: 7 });
    expect(data.nodes).toContainEqual({ key: 'national-priority/poverty', kind: 'national-priority', path: 'poverty', title: 'Reducing the impact of poverty on progression and attainment' });
    expect(data.links).toContainEqual({ from: 'finding/slow-reading', to: 'priority/reading', kind: 'because' });
    expect(data.links).toContainEqual({ from: 'priority/welsh', to: 'inset-day/july', kind: 'supported-by', all: true });
    expect(data.gaps).toContainEqual({ kind: 'finding-unanswered', at: 'finding/little-welsh', message: 'no priority answers it yet', file: 'self-evaluation.yaml', line: 23, column: 3 });
  });
});

/** A tiny reader of XML that accepts only what is well formed: tags that match, quoted attributes, known entities. */
function wellFormed(xml: string): { names: Set<string>; text: string } {
  const open: string[] = [];
  const names = new Set<string>();
  let text = '';
  let at = 0;
  for (const tag of xml.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g)) {
    text += xml.slice(at, tag.index);
    at = tag.index + tag[0].length;
    names.add(tag[2]!);
    if (tag[1]) expect(open.pop()).toBe(tag[2]);
    else if (!tag[4]) open.push(tag[2]!);
  }
  text += xml.slice(at);
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>]/);
  expect(text.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/);
  return { names, text };
}

describe('the picture', () => {
  it('is well-formed, deterministic and self-contained, and says the same in words', async () => {
    for (const lang of ['en', 'cy'] as const) {
      for (const one of [thread(garn), only(garn, 'reading'), thread({ 'plan.yaml': 'sip: 1\n' })]) {
        const svg = await laidOut(one, 'svg', lang);
        expect(await laidOut(one, 'svg', lang)).toBe(svg);
        expect([...wellFormed(svg).names].filter((name) => !['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path', 'circle'].includes(name))).toEqual([]);
        expect(svg).toContain(`role="img" lang="${lang}" xml:lang="${lang}"`);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href|@import/);
      }
    }
    const svg = await laidOut(thread(garn), 'svg');
    const desc = /<desc[^>]*>([^]*)<\/desc>/.exec(svg)![1]!;
    for (const words of ['reading  Reading fluently', 'now: 66% (13 November 2026)', '✗ nothing yet for the cause slow-reading/practice', 'for every priority open this year: 2']) expect(desc).toContain(words);
    expect(svg).toMatch(/class="line broken"/);
    expect(svg).toContain('✗ it has no target yet</text>');
  });
});

describe('the way to an aim', () => {
  const way = async (baseline: string, now: string, aim: string) => {
    const target = `priorities:\n  reading:\n    title: Reading\n    targets:\n      T1:\n        title: More\n        baseline: ${baseline}\n        aim: ${aim}\n        readings:\n          - value: ${now}\n`;
    const svg = await laidOut(thread({ 'plan.yaml': target }), 'svg');
    const found = /class="way" d="M([\d.]+) [\d.]+H([\d.]+)M([\d.]+) [\d.]+v8M([\d.]+) [\d.]+v8"\/><circle class="now" cx="([\d.]+)"/.exec(svg);
    return found?.slice(1).map(Number);
  };
  it('has its baseline at one end and its aim at the other', async () => expect(await way('20%', '30%', '40%')).toEqual([14, 238, 14, 238, 126]));
  it('goes down where less is better', async () => expect(await way('40%', '30%', '20%')).toEqual([14, 238, 14, 238, 126]));
  it('is longer where now lies outside it', async () => {
    expect(await way('20', '10', '40')).toEqual([14, 238, 88.7, 238, 14]);
    expect(await way('20', '60', '40')).toEqual([14, 238, 14, 126, 238]);
  });
  it('is told in words where the figures are not numbers of one unit', async () => expect(await way('bronze award', 'bronze award', 'silver award')).toBeUndefined());
});

describe('hostile words', () => {
  const evil = `"><script>alert(1)</script> ]] }} "] --> & 'x' \`y\` #quot; <br/> </desc><image href=//e> %%{init}%% \\`;
  const files = {
    'plan.yaml': `priorities:
  reading:
    title: ${JSON.stringify(`${evil}\u001b[2J\u202e\u0007\n\nclick n0 "javascript:alert(1)"\nsubgraph x`)}
    because-in-words: ${JSON.stringify(evil)}
    targets:
      T1:
        title: ${JSON.stringify(`${evil}\ud83d\ude00`)}
        aim: ${JSON.stringify(evil)}
professional-learning:
  one:
    title: ${JSON.stringify(evil.repeat(40))}
    for: [reading]
`,
  };

  it('stay words in a picture', async () => {
    for (const lang of ['en', 'cy'] as const) {
      const { names } = wellFormed(await laidOut(thread(files), 'svg', lang));
      expect(names).not.toContain('script');
      expect(names).not.toContain('image');
    }
  });

  it('stay words in Mermaid', async () => {
    const text = await laidOut(thread(files), 'mermaid');
    const lines = text.split('\n').slice(4).filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^ {2}(?:[ng]\d+(?:\["|\{\{"|\[\["|\("|\(\["|\[\/"|>")[^"<>`[\]{}\\|]*(?:<br\/>[^"<>`[\]{}\\|]*)*(?:"\]|"\}\}|"\]\]|"\)|"\]\)|"\/\])(?::::gap)?|[ng]\d+ (?:-->|-\.-) [ng]\d+|classDef gap stroke-dasharray: 4 3)$/);
    expect(lines.some((line) => line.includes('#60;script#62;'))).toBe(true);
  });

  it('stay words in a terminal', async () => {
    for (const format of ['tree', 'matrix']) {
      const text = await laidOut(thread(files), format);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect(await laidOut(thread(files), 'tree')).toContain('\\u{1b}[2J\\u{202e}\\u{7}');
  });
});

describe('sip trace', () => {
  const desk = mkdtempSync(join(tmpdir(), 'sip-trace-'));
  afterAll(() => rmSync(desk, { recursive: true, force: true }));
  const folder = (name: string, files: Record<string, string>): string => {
    mkdirSync(join(desk, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(desk, name, path), text);
    return join(desk, name);
  };
  const sip = async (at: string, ...args: string[]) => {
    let stdout = '';
    let stderr = '';
    const world = { folder: at, environment: {}, today: TODAY, terminal: { columns: 80, colour: false, interactive: false } };
    const exitCode = await run(['trace', ...args], world, { stdout: async (text) => void (stdout += text), stderr: async (text) => void (stderr += text) });
    return { exitCode, stdout, stderr };
  };
  const home = folder('garn', garn);

  it('shows one thing, and the whole plan, with exit code 0 whatever the gaps', async () => {
    expect(await sip(home, 'reading')).toEqual({ exitCode: 0, stdout: TREE_EN, stderr: '' });
    expect((await sip(home, '--lang', 'cy', 'reading')).stdout).toBe(TREE_CY);
    expect((await sip(home)).exitCode).toBe(0);
  });

  it('suggests what was meant', async () => {
    expect(await sip(home, 'redaing')).toEqual({ exitCode: 2, stdout: '', stderr: 'sip: “redaing” is nothing in this school’s thread\n     Did you mean “reading”?\n' });
    expect((await sip(home, '--lang', 'cy', 'redaing')).stderr).toBe('sip: Nid yw “redaing” yn ddim yn edefyn yr ysgol hon\n     Ai “reading” oeddech chi’n ei feddwl?\n');
    expect((await sip(home, 'T1')).exitCode).toBe(0);
    expect((await sip(desk, '--school', home, 'garn')).stderr).toContain('sip trace --school garn');
    expect((await sip(home, 'teacher')).stderr).toContain('“teacher” is there');
  });

  it('says which things an id could mean', async () => {
    const two = folder('two', { ...garn, 'self-evaluation.yaml': `${garn['self-evaluation.yaml']}`.replace('little-welsh', 'welsh') });
    expect((await sip(two, 'welsh')).stderr).toBe('sip: “welsh” could mean more than one thing\n     Write which one: finding/welsh, priority/welsh\n');
    expect((await sip(two, 'finding/welsh')).stdout).toMatch(/^finding welsh/);
  });

  it('with a file that cannot be read, shows what can be, says so on stderr and exits with 1', async () => {
    const broken = folder('broken', { ...garn, 'self-evaluation.yaml': 'findings: "\n' });
    const { exitCode, stdout, stderr } = await sip(broken);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Most learners read fluently');
    expect(stdout).not.toContain('Nothing breaks');
    expect(stderr).toContain('self-evaluation.yaml');
  });

  it('writes several formats at once, some into files', async () => {
    const { stdout, exitCode } = await sip(home, 'reading', '--format', 'tree', '--format', 'svg=out/reading.svg', '--format', 'json=out/reading.json');
    expect([stdout, exitCode]).toEqual([TREE_EN, 0]);
    wellFormed(readFileSync(join(home, 'out/reading.svg'), 'utf8'));
    expect(JSON.parse(readFileSync(join(home, 'out/reading.json'), 'utf8'))).toMatchObject({ version: 1, focus: 'priority/reading' });
    expect((await sip(home, '--format', 'pdf')).stderr).toContain('tree, matrix, md, json, mermaid, svg');
  });

  it('draws no picture that nobody could read', async () => {
    const many = folder('many', { 'plan.yaml': `priorities:\n${Array.from({ length: 250 }, (_, index) => `  p${index}:\n    title: Priority ${index}\n`).join('')}` });
    const { exitCode, stderr } = await sip(many, '--format', 'svg');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('sip trace ID --format svg');
    expect((await sip(many, 'p1', '--format', 'svg')).exitCode).toBe(0);
  });

  it('loads the drawing library for no other command and no other format', async () => {
    const { metafile } = await build({ entryPoints: [new URL('../src/cli/main.ts', import.meta.url).pathname], bundle: true, splitting: true, platform: 'node', format: 'esm', outdir: 'never', write: false, metafile: true, logLevel: 'silent' });
    const reach = (wanted: string): Set<string> => {
      const inputs = new Set<string>();
      const seen = new Set<string>();
      const visit = (output: string) => {
        if (seen.has(output)) return;
        seen.add(output);
        for (const input of Object.keys(metafile.outputs[output]!.inputs)) inputs.add(input);
        for (const { path, kind } of metafile.outputs[output]!.imports) if (kind !== 'dynamic-import' && metafile.outputs[path]) visit(path);
      };
      for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint?.endsWith(wanted)) visit(output);
      expect(seen.size).toBeGreaterThan(0);
      return inputs;
    };
    const draws = (entry: string) => [...reach(entry)].some((input) => input.includes('wasm-graphviz'));
    expect(draws('src/thread/formats/svg.ts')).toBe(true);
    for (const entry of ['src/cli/main.ts', 'commands/check.run.ts', 'commands/trace.run.ts', 'formats/tree.ts', 'formats/json.ts']) expect(draws(entry)).toBe(false);
  });
});
