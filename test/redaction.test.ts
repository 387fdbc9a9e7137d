import { describe, expect, it } from 'vitest';
import { redact } from '../src/audience/redact.ts';
import { AUDIENCES } from '../src/format/shape.ts';
import type { Audience } from '../src/format/shape.ts';
import { wordsIn } from '../src/link/text.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import type { Format } from '../src/report/reports/index.ts';
import type { ReportLanguage } from '../src/report/words.ts';
import { markedSchool, seeded, stringsIn } from './tokens.ts';
import type { Making, Token } from './tokens.ts';

const schoolOf = (yaml: string) => load(fromMemory({ 'plan.yaml': yaml })).school;
const maySee = (audience: Audience, { reach }: Token) => AUDIENCES.indexOf(reach) >= AUDIENCES.indexOf(audience);

const MAKINGS: Readonly<Record<string, Making>> = {
  'as the format has it': {},
  'with times in words': { timeless: true },
  'with every item for the school': { own: 'school' },
  'with every item for governors': { own: 'governors' },
  'with every item public': { own: 'public' },
};

describe('what an audience may not see is taken out of the data', () => {
  for (const [name, making] of Object.entries(MAKINGS)) {
    const { yaml, tokens } = markedSchool(seeded(2026), making);
    const school = schoolOf(yaml);

    it(`the marked school is read whole, ${name}`, () => {
      expect(school.unreadable).toEqual([]);
      expect(tokens.length).toBeGreaterThan(400);
      expect(tokens.filter(({ text, field }) => field !== 'comment' && !stringsIn(school.tree).includes(text))).toEqual([]);
    });

    for (const audience of AUDIENCES.filter((one) => one !== 'school')) {
      it(`${audience}, ${name}: no hidden token is anywhere in the school`, () => {
        const left = stringsIn(redact(school, audience));
        const leaked = tokens.filter((token) => !maySee(audience, token) && left.includes(token.text));
        expect(leaked).toEqual([]);
      });
    }

    it(`no hidden token is in the governors’ report, ${name}`, () => {
      for (const language of ['en', 'cy', 'both'] as const satisfies readonly ReportLanguage[]) {
        for (const format of ['html', 'md'] as const satisfies readonly Format[]) {
          const report = REPORTS['governors']!(school, { today: '2026-11-23', language, version: '0' }, format);
          const leaked = tokens.filter((token) => !maySee('governors', token) && report.includes(token.text));
          expect(leaked, `${language} ${format}`).toEqual([]);
        }
      }
    });
  }

  it('keeps everything that the audience may see, references to nothing aside', () => {
    const { yaml, tokens } = markedSchool(seeded(7));
    const school = schoolOf(yaml);
    for (const audience of AUDIENCES.filter((one) => one !== 'school')) {
      const left = stringsIn(redact(school, audience).tree);
      const dangling = new Set(school.references.filter(({ state }) => state === 'dangling').map(({ written }) => written));
      const lost = tokens.filter((token) => maySee(audience, token) && !dangling.has(token.text) && !left.includes(token.text));
      expect(lost).toEqual([]);
    }
  });

  it('what governors may see and the report tells of is in it', () => {
    const { yaml, tokens } = markedSchool(seeded(11));
    const shown: Readonly<Record<string, readonly string[]>> = {
      school: ['name'],
      plan: ['title', 'summary'],
      priority: ['title', 'aiming-for', 'lead', 'link-governor', 'because-in-words', 'research', 'expectations', 'success-criteria', 'strategy', 'monitored-by', 'progress', 'next', 'trial', 'rollout', 'sustaining', 'rating', 'closed-because'],
      target: ['title', 'outcome', 'measure', 'baseline', 'aim', 'learners', 'progress'],
      reading: ['value', 'text'],
      milestone: ['title', 'text'],
      action: ['title', 'lead', 'cost', 'release-days', 'progress'],
      community: ['families', 'locality'],
      'learning-strategy': ['how', 'temporary-staff', 'expected-impact', 'all-staff'],
      inset: ['how'],
      'inset-day': ['title', 'purpose', 'impact'],
      resources: ['now', 'later'],
      grant: ['title', 'amount', 'purpose'],
      'previous-target': ['title', 'extent', 'why-not'],
      'does-not-apply': [],
      inspection: ['summary'],
      recommendation: ['text', 'progress', 'rating'],
      decision: ['ask'],
      support: ['title', 'need', 'from', 'considered', 'impact'],
      figure: ['title', 'value', 'before', 'explanation', 'groups'],
      consultation: ['who', 'how', 'result'],
      'log-entry': ['text'],
      review: ['summary'],
      meeting: [],
    };
    const open = yaml.replace(/^(\s*)decided: .*$/m, '$1decided:');
    const report = (['html', 'md'] as const).map((format) => REPORTS['governors']!(schoolOf(open), { today: '2026-11-23', language: 'en', version: '0' }, format));
    const missing = tokens.filter(({ def, field, text }) => shown[def]?.includes(field) && !report.every((one) => one.includes(text)));
    expect(missing).toEqual([]);
  });
});

describe('references to what is hidden', () => {
  const school = schoolOf(`
plan: {years: 2026-27 to 2028-29}
priorities:
  reading:
    title: Reading
    because: [quiet-worry, slow-reading, poverty]
    lead: [secret-person, office]
    actions:
      call: {title: Ring home, answers: [quiet-worry/why-so], lead: secret-person}
  hidden-priority:
    title: Nobody sees this
    audience: school
findings:
  quiet-worry:
    finding: A worry
    audience: school
    causes:
      why-so: {why: A cause}
  slow-reading: {finding: Slow reading}
log:
  - when: 2026-11-02
    for: [hidden-priority, reading, quiet-worrry]
    text: Something seen
people:
  secret-person: {title: A person apart, audience: school}
  office: {title: The office}
`);
  it('vanish with it, misspelt ones too: an id can tell', () => {
    const governors = redact(school, 'governors');
    const left = stringsIn(governors);
    for (const id of ['quiet-worry', 'why-so', 'hidden-priority', 'secret-person', 'quiet-worrry', 'A worry', 'Nobody sees this']) expect(left).not.toContain(id);
    expect(governors.root.data.log[0]!.data.for.map(({ written }) => written)).toEqual(['reading']);
    const [reading] = governors.all('priority');
    expect(reading!.data.because.map(({ written, state }) => [written, state])).toEqual([['slow-reading', 'found'], ['poverty', 'edition']]);
    expect(reading!.data.lead.map(({ written }) => written)).toEqual(['office']);
    expect(governors.all('priority')).toHaveLength(1);
  });

  it('what is hidden is not told as missing', () => {
    const hidden = schoolOf(`
plan: {years: 2026-27 to 2028-29}
priorities:
  reading: {title: Reading, because: [quiet-worry], targets: {T1: {title: More fluent readers, measure: heard}}}
findings:
  quiet-worry: {finding: A worry, kind: improve, audience: school}
professional-learning:
  course: {title: A course, for: [reading], audience: school}
`);
    const report = REPORTS['governors']!(hidden, { today: '2026-11-23', language: 'en', version: '0' }, 'md');
    expect(report).not.toMatch(/No finding stands behind it|No professional learning is linked|what this priority rests on|A worry|A course/);
  });

  it('the school itself sees everything', () => {
    expect(redact(school, 'school')).toBe(school);
  });
});

describe('the words audience and school', () => {
  it('an item’s own audience goes before its kind’s, both ways, and is never wider than what holds it', () => {
    const school = schoolOf(`
findings:
  open: {finding: Open finding, audience: public}
  usual: {finding: Usual finding}
  held:
    finding: Held finding
    audience: governors
    causes:
      wide: {why: Wide cause, audience: public}
  misspelt: {finding: Misspelt finding, audience: publik}
priorities:
  apart: {title: Apart, audience: governors}
`);
    const seenBy = (audience: Audience) => stringsIn(redact(school, audience).tree);
    expect(seenBy('public')).toContain('Open finding');
    expect(seenBy('public')).not.toMatch(/Usual finding|Held finding|Wide cause|Apart/);
    expect(seenBy('governors')).toMatch(/Usual finding/);
    expect(seenBy('governors')).toMatch(/Wide cause/);
    expect(seenBy('governors')).toMatch(/Apart/);
    expect(seenBy('governors')).not.toContain('Misspelt finding');
  });

  it('a file’s language still holds after redaction', () => {
    const school = load(fromMemory({ 'plan.yaml': 'school: {language: en}\n', 'plan/a.yaml': 'language: cy\npriorities:\n  darllen: {title: Darllen}\n' })).school;
    const title = redact(school, 'governors').all('priority')[0]!.data.title!;
    expect(wordsIn(title, 'en')).toEqual({ words: 'Darllen', lang: 'cy' });
  });
});

describe('an audience where the format has none', () => {
  it('narrows and never widens', () => {
    const said = (audience: string) => redact(schoolOf(`community:\n  audience: ${audience}\n  families: Reading evenings\n`), 'governors').root.data.community?.data.families?.en;
    expect(said('school')).toBeUndefined();
    expect(said('public')).toBe('Reading evenings');
    const resources = (audience: string) => redact(schoolOf(`resources:\n  audience: ${audience}\n  now: Two teachers\n`), 'public').root.data.resources;
    expect(resources('public')).toBeUndefined();
  });
});

describe('small numbers', () => {
  const figure = (text: string, audience: Audience = 'governors') => {
    const [found] = redact(schoolOf(`figures:\n  f:\n    title: Learners\n    audience: public\n${text}`), audience).all('figure');
    return found!.data;
  };
  const said = (amount: { readonly text: { readonly en?: string } } | undefined) => amount?.text.en;

  it('counts under five are not shown, in a figure and in its groups', () => {
    const data = figure('    value: 3 learners\n    before: 12\n    groups: {A: 2, B: 3, C: 0, D: 20, E: 25%, F: some}\n', 'public');
    expect(said(data.value)).toBe('fewer than 5');
    expect(said(data.before)).toBe('12');
    expect(data.groups.map(({ label, value }) => [label, said(value)])).toEqual([
      ['A', 'fewer than 5'], ['B', 'fewer than 5'], ['C', 'fewer than 5'], ['D', '20'], ['E', '25%'], ['F', 'some'],
    ]);
    expect(data.value?.text.cy).toBe('llai na 5');
  });

  it('one hidden group cannot be worked out from the total and the others', () => {
    const data = figure('    value: 60\n    groups: {A: 3, B: 21, C: 36}\n');
    expect(data.groups.map(({ value }) => said(value))).toEqual(['fewer than 5', 'not shown, so that a small number cannot be worked out', '36']);
    const two = figure('    value: 60\n    groups: {A: 1, B: 2, C: 21, D: 36}\n');
    expect(two.groups.map(({ value }) => said(value))).toEqual(['fewer than 5', 'fewer than 5', 'not shown, so that a small number cannot be worked out', '36']);
  });

  it('a share of a whole number tells the count, and a misspelt field hides it as well', () => {
    const data = figure('    value: 3 of 14 learners\n    before: 9 of 14\n    groups: {A: 2/14, B: 20, C: 30}\n');
    expect([said(data.value), said(data.before), ...data.groups.map(({ value }) => said(value))].slice(0, 3)).toEqual(['fewer than 5', '9 of 14', 'fewer than 5']);
    const slip = figure('    vlaue: 3\n    grops: {A: 2, B: 1, C: 20, D: 30}\n');
    expect(said(slip.value)).toBe('fewer than 5');
    expect(slip.groups.slice(0, 2).map(({ value }) => said(value))).toEqual(['fewer than 5', 'fewer than 5']);
  });

  it('five, shares and money stay, and the school sees all of it', () => {
    const data = figure('    value: 5\n    before: 4%\n    groups: {A: £3, B: 4 percentage points, C: 9}\n');
    expect([said(data.value), said(data.before), ...data.groups.map(({ value }) => said(value))]).toEqual(['5', '4%', '£3', '4 percentage points', '9']);
    expect(said(figure('    value: 3\n', 'school').value)).toBe('3');
  });
});
