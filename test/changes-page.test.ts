import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { currentEdition } from '../src/edition/editions.ts';
import { registerOf } from '../src/edition/register.ts';
import { AUDIENCES } from '../src/format/shape.ts';
import type { Audience } from '../src/format/shape.ts';
import { markWords } from '../src/history/word-marks.ts';
import { markdown, MARKER } from '../src/history/formats/markdown.ts';
import { json } from '../src/history/formats/json.ts';
import { ATTACKS, hostileSchool } from './hostile-school.ts';
import { ask, mistakesIn, Reader, tooWide, violations } from './in-browser.ts';
import { markedSchool, seeded } from './tokens.ts';
import type { Making, Token } from './tokens.ts';
import { comparedFor, everyFormat, htmlOf, schoolOf, seen, version } from './two-versions.ts';

const [before, after] = [version('before'), version('after')];
const term = comparedFor('governors', before, after, { before: { asked: 'approved', commit: '9f2c1e7a4b3d5566778899aabbccddeeff001122', committed: '2026-11-23', approval: { when: '2026-09-24', minute: '24 September 2026, item 7' } } });
const LAYOUT = { lang: 'en', audience: 'governors', version: '0.1.0', colour: false, width: 80 } as const;

interface Question {
  readonly ask: string;
  readonly answer: string;
  readonly facts: readonly string[];
  readonly count: Readonly<Record<string, number>>;
}
const { questions } = parse(readFileSync(new URL('./fixtures/two-versions/questions.yaml', import.meta.url), 'utf8')) as { readonly questions: Readonly<Record<string, Question>> };

describe('the page of a term’s changes answers', () => {
  const page = seen(htmlOf(term));
  for (const [id, { ask: question, facts, count }] of Object.entries(questions)) {
    it(`“${question}” (${id})`, () => {
      expect(facts.filter((fact) => !page.includes(fact))).toEqual([]);
      // Neither too few nor too many: a reader who counts them has the answer.
      for (const [words, times] of Object.entries(count)) expect([words, page.split(words).length - 1]).toEqual([words, times]);
    });
  }

  it('in the order of somebody with five minutes: versions, in short, what should be agreed, priorities, the rest', () => {
    const places = ['approved on 24 September 2026; minute: 24 September 2026, item 7; kept as 9f2c1e7a4b3d, 23 November 2026', 'In short', '1 target made easier', 'What the governors should agree', 'Priority by priority', 'Other parts of the plan', 'About this page'].map((words) => page.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    // What it rests on stands with it, and no word passes judgement on an aim.
    expect(page).toContain('It is advice and not law.');
    expect(page).not.toMatch(/weakened|needs the governors/i);
  });

  it('without what is no change: order, layout, comments, and the file that something stands in', () => {
    expect(page).not.toMatch(/file of its own|plan\/attendance/);
    expect(page).not.toContain('Moved within');
  });

  it('and tells a screen reader in words what eyes see as struck out and underlined', () => {
    const html = htmlOf(term);
    expect(html).toContain('<del><span class="unseen">taken out: </span>understands<span class="unseen"> (end of change)</span></del>');
    expect(html).toContain('<ins><span class="unseen">put in: </span>remembers<span class="unseen"> (end of change)</span></ins>');
    expect(htmlOf(term, 'cy')).toContain('<span class="unseen">tynnwyd allan: </span>');
  });
});

describe('where there is nothing to tell', () => {
  const same = comparedFor('governors', before, before);
  const sentence = /Nothing has changed between the two versions, in what governors may read/;

  it('a sentence says so, and nothing else is made of it', () => {
    expect(seen(htmlOf(same))).toMatch(sentence);
    expect(seen(htmlOf(same))).not.toMatch(/In short|should agree|Priority by priority/);
    expect(markdown(same, LAYOUT)).toMatch(sentence);
    expect(markdown(same, LAYOUT)).not.toContain('###');
    expect(JSON.parse(json(same, LAYOUT))).toMatchObject({ complete: true, tally: {}, groups: [] });
  });

  it('it is never said where a file could not be read, and that stands before everything else', () => {
    const broken = schoolOf('school:\n  name: [a, b\npriorities:\n');
    const fine = schoolOf('school:\n  name: Ysgol y Bryn\n');
    for (const [one, other] of [[fine, broken], [broken, fine], [broken, broken]] as const) {
      const comparison = comparedFor('governors', one, other);
      expect(comparison.untold.length).toBeGreaterThan(0);
      const page = seen(htmlOf(comparison));
      const comment = markdown(comparison, LAYOUT);
      for (const told of [page, comment]) {
        expect(told).toContain('Not everything could be compared');
        expect(told).toMatch(/plan\.yaml, in the (?:earlier|later) version/);
        expect(told).not.toMatch(/Nothing has changed|no change here/);
      }
      expect(page.indexOf('Not everything could be compared')).toBeLessThan(page.indexOf('no change was found') === -1 ? Infinity : page.indexOf('no change was found'));
      expect(JSON.parse(json(comparison, LAYOUT))).toMatchObject({ complete: false });
    }
  });
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync(new URL('../schemas/changes.schema.json', import.meta.url), 'utf8')) as Record<string, unknown>;
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

  it('is as its schema says, for every audience, both ways, and whatever a school writes', () => {
    const hostile = schoolOf(hostileSchool()['plan.yaml']!);
    for (const audience of AUDIENCES) {
      for (const [one, other] of [[before, after], [after, before], [before, before], [before, hostile], [schoolOf('a: ['), after]] as const) {
        validate(JSON.parse(json(comparedFor(audience, one, other), { ...LAYOUT, audience })));
        expect(validate.errors ?? []).toEqual([]);
      }
    }
  });

  it('says where something stands only to the school itself', () => {
    expect(json(comparedFor('school', before, after), { ...LAYOUT, audience: 'school' })).toContain('"file": "plan/attendance.yaml"');
    expect(json(term, LAYOUT)).not.toMatch(/"file"|"line"/);
  });

  it('has every property of its schema described', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, Record<string, unknown>> };
      for (const [name, property] of Object.entries(properties ?? {})) if (typeof property['description'] !== 'string') bare.push(`${path}/${name}`);
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
    expect(schema['$id']).toBe('urn:sip-cymru:schemas:changes.schema.json');
  });
});

describe('a comment on a proposed change', () => {
  const comment = markdown(term, LAYOUT);

  it('begins with its marker, by which one comment is kept up to date', () => {
    expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
    expect(MARKER).toBe('<!-- sip:diff -->');
    expect(comment.split(MARKER)).toHaveLength(2);
  });

  it('says what the list of what should be agreed rests on, as the JSON does', () => {
    expect(comment).toMatch(/### What the governors should agree\n\nThe guidance says that those who govern should approve [^\n]* It is advice and not law\.\n\n- /);
    const { meanings } = JSON.parse(json(term, LAYOUT)) as { meanings: Record<string, { basis: string; clause?: string; words: { en: string; cy: string } }> };
    expect(Object.entries(meanings).map(([meaning, { basis, clause }]) => [meaning, basis, clause])).toEqual(expect.arrayContaining([['should-be-agreed', 'advice', 'approve-priorities-plan-support'], ['awaits-approval', 'advice', 'gb-approves-support']]));
    const register = registerOf(currentEdition());
    for (const { basis, clause } of Object.values(meanings)) if (clause) expect([basis, clause]).toEqual([register[clause]?.force === 'must' ? 'law' : 'advice', clause]);
    expect(markdown(term, { ...LAYOUT, lang: 'cy' })).toContain('Cyngor ydyw ac nid y gyfraith.');
  });

  it('folds what is not first away, and every fold is closed', () => {
    expect(comment.split('<details>')).toHaveLength(comment.split('</details>').length);
    expect(comment).toContain('<details><summary>Other parts of the plan (changes: ');
  });

  it('is never longer than GitHub takes, and says how much it leaves out', () => {
    const many = (aim: string) => schoolOf(`priorities:\n${Array.from({ length: 300 }, (_, at) => `  p${at}:\n    title: ${'A long title of a priority '.repeat(9)}${at}\n    targets:\n      T1: {title: ${'Readers '.repeat(20)}, baseline: 10%, aim: ${aim}}\n`).join('')}`);
    const long = markdown(comparedFor('school', many('50%'), many('40%')), { ...LAYOUT, audience: 'school' });
    expect(long.length).toBeLessThanOrEqual(65_536);
    expect(long).toMatch(/A comment can hold no more\. Changes left out: \d+\. To see all of them: sip diff\n/);
    const left = Number(/left out: (\d+)/.exec(long)![1]);
    expect(long.split('\n| Target').length - 1 + left).toBe(300);
  });

  it('makes nothing of what a school writes: no mention, no link, no number of an issue, no HTML, no row, no line of its own', () => {
    const words = ['@head', 'a@example.invalid', '#12', '!12', 'GH-12', '$3', '%2', '&4', '~bug', 'org/repo#5', '::error::stop', '##[error]stop', 'https://example.invalid/x', 'www.example.invalid', '| a | b |', '`code`', '</details>', '<script>x</script>', '[a](https://example.invalid)', '\u001b[31mred', '<!-- sip:diff -->', ':shipit:', `${'long'.repeat(500)}`, ...ATTACKS];
    const hostile = (end: string) => schoolOf(`school:\n  name: ${JSON.stringify(words[0])}\npriorities:\n${words.map((word, at) => `  p${at}:\n    title: ${JSON.stringify(word)}\n    lead: [${JSON.stringify(word)}]\n    progress: ${JSON.stringify(`${word} ${end} ${word}`)}\n    targets:\n      T1: {title: ${JSON.stringify(`${word} ${end}`)}, aim: ${JSON.stringify(`${end.length} ${word}`)}, baseline: ${JSON.stringify(`1 ${word}`)}}\n`).join('')}`);
    const told = markdown(comparedFor('school', hostile('one'), hostile('other')), { ...LAYOUT, audience: 'school' });
    const ours = /<!-- sip:diff -->|<\/?(?:details|summary|sub)>|<br>/g;
    expect(told.match(ours)!.filter((mark) => mark === MARKER)).toHaveLength(1);
    expect(told.replace(ours, '').match(/(?<!\\)</g)).toBeNull();
    expect(told).not.toMatch(/@(?!&#8203;)/);
    expect(told).not.toMatch(/(?:^|[^&\w])[#!](?=\w)/m);
    expect(told).not.toMatch(/\bGH-\d|:\/\/|\bwww\.|\u001b/);
    expect(told).not.toMatch(/(?<!\\)`|(?<!\\)\]\(/);
    for (const line of told.split('\n')) expect(line).toMatch(/^(?:$|<!-- sip:diff -->$|#{2,3} |- |\*\*\d|\| |<details><summary>|<\/details>$|<sub>|A comment can hold no more|Nothing)/);
    for (const row of told.split('\n').filter((line) => line.startsWith('| '))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(told).not.toMatch(/^\s*::|##\[/m);
  });
});

const MAKINGS: Readonly<Record<string, Making>> = { 'as the format has it': {}, 'with every item for governors': { own: 'governors' }, 'with every item public': { own: 'public' } };

describe('what an audience may not see in either version', () => {
  const maySee = (audience: Audience, { reach }: Token) => AUDIENCES.indexOf(reach) >= AUDIENCES.indexOf(audience);
  for (const [name, making] of Object.entries(MAKINGS)) {
    const [one, other] = [markedSchool(seeded(31), making), markedSchool(seeded(53), making)];
    // The same things under the same ids, with every word in them another.
    const ids = new Set(one.tokens.filter(({ field }) => field === 'id').map(({ text }) => text));
    const reworded = one.yaml.replace(/t[bcdfghjklmnpqrstvwxz]{12}/g, (token) => (ids.has(token) ? token : `${token}z`));
    const pairs = { 'things that came and went': [one.yaml, other.yaml], 'words that changed': [one.yaml, reworded], 'a plan that began': ['school: {kind: primary}\n', one.yaml], 'a plan that ended': [one.yaml, 'school: {kind: primary}\n'] } as const;
    for (const [what, [was, is]] of Object.entries(pairs)) {
      it(`is in no format, ${name}: ${what}`, () => {
        const tokens = [...one.tokens, ...other.tokens];
        const minute = one.tokens.find(({ def, field }) => def === 'approval' && field === 'minute')!.text;
        for (const audience of AUDIENCES) {
          const known = { asked: 'approved', approval: { when: '2026-11-10', minute } };
          const formats = everyFormat(comparedFor(audience, schoolOf(was), schoolOf(is), { before: known, after: known }), audience);
          for (const [format, output] of Object.entries(formats)) {
            const leaked = tokens.filter((token) => !maySee(audience, token) && output.includes(token.text));
            expect(leaked, `${audience}, ${format}`).toEqual([]);
          }
          if (audience === 'school') expect(tokens.filter(({ text }) => formats['json en']!.includes(text)).length).toBeGreaterThan(50);
        }
      });
    }
  }

  it('is not told as new or gone either', () => {
    const plan = (more: string) => schoolOf(`priorities:\n  reading: {title: Reading}\n${more}`);
    const hidden = plan('  worry: {title: A worry, audience: school}\nfindings:\n  hushed: {finding: Hushed, audience: school}\n');
    for (const [one, other] of [[plan(''), hidden], [hidden, plan('')]] as const) {
      expect(comparedFor('governors', one, other).groups).toEqual([]);
      for (const output of Object.values(everyFormat(comparedFor('governors', one, other), 'governors'))) expect(output).not.toMatch(/worry|hushed/i);
    }
  });
});

describe('words that changed', () => {
  it('are marked among those that stayed, with their punctuation', () => {
    expect(markWords('Learners read aloud each day.', 'Learners read aloud every week.')).toEqual([{ text: 'Learners read aloud' }, { text: 'each day.', mark: 'gone' }, { text: 'every week.', mark: 'new' }]);
  });

  it('are shown one after the other where little stayed or the text is long', () => {
    expect(markWords('One thing altogether', 'Quite another matter')).toBeUndefined();
    expect(markWords('a '.repeat(1_600), 'b '.repeat(1_600))).toBeUndefined();
    expect(markWords('', 'Something')).toBeUndefined();
  });

  it('give back both texts: without what is new the earlier, without what is gone the later', () => {
    const random = seeded(5);
    const word = () => ['the', 'learners', 'read', 'a', 'in', 'Welsh', 'each', 'day.'][Math.floor(random() * 8)]!;
    for (let run = 0; run < 500; run++) {
      const [one, other] = [0, 1].map(() => Array.from({ length: 1 + Math.floor(random() * 14) }, word).join(' ')) as [string, string];
      const stretches = markWords(one, other);
      if (!stretches) continue;
      const without = (mark: 'gone' | 'new') => stretches.filter((stretch) => stretch.mark !== mark).map(({ text }) => text).join(' ');
      expect([without('new'), without('gone')]).toEqual([one, other]);
    }
  });
});

describe('sip diff', () => {
  const cwd = new URL('./fixtures/two-versions/', import.meta.url).pathname;
  const sip = (...args: string[]) => spawnSync(process.execPath, [new URL('../bin/sip.js', import.meta.url).pathname, 'diff', 'before/', 'after/', '--as-of', '2027-03-22', ...args], { cwd, encoding: 'utf8' });

  it('gives the page, the comment and the JSON, for governors unless somebody else is named', () => {
    const note = 'The bus company said no in January';
    for (const format of ['html', 'md', 'json']) {
      const usual = sip('--format', format);
      expect([usual.status, usual.stderr]).toEqual([0, '']);
      expect(usual.stdout).toContain('A specialist teacher to look at reading in Year 3');
      expect(usual.stdout).not.toContain(note);
      expect(sip('--format', format, '--audience', 'school').stdout).toContain(note);
    }
    expect(sip('--format', 'html', '--lang', 'both').stdout).toContain('<body class="both">');
  });
});

describe('the page in a browser', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start();
  }, 60_000);
  afterAll(() => reader?.stop());

  const hostile = comparedFor('school', schoolOf(hostileSchool()['plan.yaml']!.replaceAll('w'.repeat(200), 'v'.repeat(200)).replaceAll('"1 ', '"2 ')), schoolOf(hostileSchool()['plan.yaml']!));
  const PAGES = { term: [term, ['en', 'cy', 'both']], hostile: [hostile, ['en', 'both']], 'a plan that began': [comparedFor('public', schoolOf('sip: 1\n'), after), ['en']], 'nothing changed': [comparedFor('governors', before, before), ['cy']], 'a file not read': [comparedFor('governors', before, schoolOf('a: [')), ['en']] } as const;
  for (const [name, [comparison, languages]] of Object.entries(PAGES)) {
    for (const language of languages) {
      it(`${name}, ${language}: valid, accessible in light and dark, and fits a phone`, { timeout: 120_000 }, async () => {
        const html = htmlOf(comparison, language);
        expect(await mistakesIn(html)).toEqual([]);
        const page = await reader.open(html, `${name}.${language}`.replaceAll(' ', '-'));
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        for (const [scheme, width] of [['light', 320], ['dark', 1000]] as const) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 900 });
          expect(await tooWide(page), `${scheme} at ${width}`).toEqual([]);
          expect(await violations(page), `${scheme} at ${width}`).toEqual([]);
        }
        expect(requests).toEqual([]);
        expect(await ask(page, 'typeof pwned')).toBe('undefined');
        expect(await ask(page, `[...document.querySelectorAll('script, img, iframe, object, embed, form, base, link, input, a:not(.skip)')].map((one) => one.outerHTML)`)).toEqual([]);
        await page.close();
      });
    }
  }

  it('takes two sheets of paper for the changes of a full term', { timeout: 60_000 }, async () => {
    const page = await reader.open(htmlOf(term), 'paper');
    const sheets = reader.pagesOf(await page.pdf({ preferCSSPageSize: true }), 'paper');
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(sheets[0]).toContain('What the governors should agree');
    expect(sheets.at(-1)).toMatch(/It is no legal\s+advice/);
    await page.close();
  });
});
