import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { checklist } from '../src/cli/commands/checklist.ts';
import { headingOf } from '../src/cli/heading.ts';
import { columns } from '../src/diagnostics/width.ts';
import { EDITIONS } from '../src/edition/editions.ts';
import type { Lang } from '../src/language/said.ts';
import { fromMemory } from '../src/read/memory.ts';
import { readFolder } from '../src/read/folder.ts';
import type { Snapshot } from '../src/read/snapshot.ts';
import { moreFiles } from '../src/cli/school.ts';

const TODAY = '2026-11-23';
const example = (name: string) => readFolder(new URL(`../examples/${name}`, import.meta.url).pathname, moreFiles);

const DRAFT = `sip: 1
school:
  name: Ysgol Bryn Coed
  kind: primary
  opened: 2026-09-01
plan:
  stage: draft
  years: 2026-27 to 2028-29
  prepared: 2026-10-01
priorities:
  reading:
    title: Reading for pleasure
    targets:
      T1:
        title: Every class reads each day
        outcome:
  outdoors:
    title: Learning outdoors
    years: 2027-28
community:
  families: We meet families each term.
does-not-apply:
  previous-targets: We opened in September | <b>see</b> [x](http://example.org)
`;

function made(snapshot: Snapshot, format: string, lang: Lang = 'en', today = TODAY, width = 80): string {
  const checked = checkSchool(snapshot, { today, scope: 'validate' });
  const common = { lang, quiet: false, colour: false, width, today, school: '.' };
  return checklist(checked, headingOf(checked.school), [format], common).stdout!;
}
const draft = (more = '') => fromMemory({ 'plan.yaml': DRAFT + more });

interface Listed {
  items: { id: string; standing: string; reason?: string; place?: { file: string; line: number }; problems: { message: string }[]; law: { clause: string; sure?: string } }[];
  notes: string[];
}
const listed = (snapshot: Snapshot, today = TODAY) => JSON.parse(made(snapshot, 'json', 'en', today)) as Listed;
const standings = (snapshot: Snapshot, today = TODAY) => Object.fromEntries(listed(snapshot, today).items.map(({ id, standing }) => [id, standing]));

describe('the statutory checklist', () => {
  it('lists every item of the edition, in its order, each with its clause', async () => {
    const { items } = listed(await example('small-primary'));
    expect(items.map(({ id, law }) => [id, law.clause])).toEqual(Object.entries(EDITIONS[0]!.items).map(([id, { clause }]) => [id, clause]));
  });

  it('finds every item of an approved plan present, or with nothing to do', async () => {
    for (const name of ['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit']) {
      const { items } = listed(await example(name));
      expect(items.filter(({ standing }) => standing !== 'present' && standing !== 'not-applicable')).toEqual([]);
      for (const { standing, place, reason } of items) expect(standing === 'present' ? place !== undefined : reason !== undefined).toBe(true);
    }
  });

  it('tells present, incomplete, missing and not applicable apart', () => {
    expect(standings(draft())).toEqual({
      'priorities-now': 'present',
      'priorities-later': 'incomplete',
      'national-priorities': 'missing',
      targets: 'present',
      outcomes: 'missing',
      strategy: 'missing',
      'learning-strategy': 'missing',
      'temporary-staff': 'missing',
      'learners-families': 'present',
      locality: 'missing',
      'resources-now': 'missing',
      'resources-later': 'missing',
      inset: 'missing',
      'previous-targets': 'not-applicable',
      'previous-reasons': 'not-applicable',
      'kept-under-review': 'not-applicable',
      'review-annual': 'present',
      'review-after-s28': 'not-applicable',
    });
  });

  it('says nothing about what could stand in a file that cannot be read', () => {
    const broken = fromMemory({ 'plan.yaml': DRAFT, 'plan/more.yaml': 'community:\n  locality: "We work with\n' });
    const { items, notes } = listed(broken);
    const locality = items.find(({ id }) => id === 'locality')!;
    expect(locality.standing).toBe('unread');
    expect(locality.problems).toEqual([]);
    expect(items.find(({ id }) => id === 'learners-families')!.standing).toBe('present');
    expect(notes[0]).toContain('could not be read');
  });

  it('points at what holds the item, not at what could have held it', () => {
    const at = (text: string, id: string) => {
      const { place } = listed(fromMemory({ 'plan.yaml': text })).items.find((item) => item.id === id)!;
      return text.split('\n')[place!.line - 1]!.trim();
    };
    expect(at(DRAFT, 'priorities-now')).toBe('reading:');
    expect(at(DRAFT.replace('years: 2027-28\n', 'years: 2027-28 to 2028-29\n'), 'priorities-later')).toBe('outdoors:');
    expect(at(DRAFT, 'targets')).toBe('title: Every class reads each day');
    expect(at(DRAFT, 'review-annual')).toBe('prepared: 2026-10-01');
    expect(at(`${DRAFT}inset:\n  how:\n  days:\n    one:\n      when: 2026-09-02\n      purpose: Phonics\n`, 'inset')).toBe('purpose: Phonics');
    const logged = `${DRAFT}log:\n  - when: 2026-11-02\n    kind: monitoring\n    for: reading\n    text: Books\n`;
    expect(at(logged, 'kept-under-review')).toBe('- when: 2026-11-02');
  });

  it('cannot tell when the yearly review is due from a date that cannot be read', () => {
    expect(standings(fromMemory({ 'plan.yaml': DRAFT.replace('prepared: 2026-10-01', 'prepared: 2026-10-41') }))['review-annual']).toBe('unread');
  });

  it('asks for a monitoring entry once the first term has passed', () => {
    expect(standings(draft(), '2027-02-01')['kept-under-review']).toBe('missing');
  });

  it('says how sure it is, and that it is no legal advice', () => {
    const { items, notes } = listed(draft());
    expect(items.every(({ law }) => law.sure !== undefined)).toBe(true);
    expect(notes).toContain('This is no legal advice.');
    expect(made(draft(), 'text', 'cy')).toContain('siaradwr Cymraeg');
    expect(made(draft(), 'text', 'en')).not.toContain('Welsh speaker');
  });

  it.each(['en', 'cy'] as const)('fits 80 columns and puts a word beside each sign (%s)', async (lang) => {
    for (const snapshot of [draft(), await example('first-draft'), await example('pupil-referral-unit')]) {
      const text = made(snapshot, 'text', lang);
      expect(text.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
      for (const line of text.split('\n').filter((one) => /^ {2}[✓◐✗–?] /.test(one))) expect(line).toMatch(/^ {2}[✓◐✗–?] \p{L}{2}/u);
    }
  });

  it.each(['en', 'cy'] as const)('counts nothing and grades nobody (%s)', async (lang) => {
    for (const format of ['text', 'md', 'json']) expect(made(await example('first-draft'), format, lang)).not.toMatch(/\d+ (?:of|allan o|o) \d+|%/);
  });

  it('makes a Markdown table that a school’s words cannot break out of', () => {
    const html = marked.parse(made(draft(), 'md'), { async: false });
    expect(html.match(/<tr>/g)).toHaveLength(Object.keys(EDITIONS[0]!.items).length + 1);
    expect(html).not.toMatch(/<a |<b>|<img/);
    expect(html).toContain('We opened in September | &lt;b&gt;see');
    for (const row of html.split('</tr>').slice(1, -1)) expect(row.match(/<td/g)).toHaveLength(5);
  });

  it('keeps control characters of a reason off the terminal', () => {
    const sly = fromMemory({ 'plan.yaml': DRAFT.replace('We opened', 'We\u202eopened') });
    for (const format of ['text', 'md']) expect(made(sly, format)).not.toContain('\u202e');
  });

  it.each(['en', 'cy'] as const)('writes JSON as its schema says (%s)', async (lang) => {
    const schema = JSON.parse(readFileSync(new URL('../schemas/checklist.schema.json', import.meta.url), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile(schema);
    for (const snapshot of [draft(), fromMemory({ 'plan.yaml': 'a: [' }), fromMemory({ 'plan.yaml': '' }), await example('first-draft')]) {
      validate(JSON.parse(made(snapshot, 'json', lang)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: 1 })).toBe(false);
  });

  it('says that there are errors of another kind, and names the formats there are', () => {
    expect(made(draft('support:\n  help:\n    title: Help\n    for: [readin]\n'), 'text')).toContain('errors of other kinds');
    expect(() => made(draft(), 'sarif')).toThrow('There is no output format “sarif”');
  });
});
