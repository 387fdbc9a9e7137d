import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../src/audience/redact.ts';
import { withheldFrom } from '../src/audience/withheld.ts';
import { AUDIENCES } from '../src/format/shape.ts';
import type { Audience } from '../src/format/shape.ts';
import { wordsIn } from '../src/link/text.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import { markedSchool, seeded, stringsIn } from './tokens.ts';

// What is taken out for an audience, field by field and count by count. redaction.test.ts asks the same of every field there is.

const schoolOf = (yaml: string) => load(fromMemory({ 'plan.yaml': yaml })).school;

describe('every field of the format', () => {
  it.each(AUDIENCES.filter((one) => one !== 'school'))('is seen by %s as far as it is meant for them, and no further', (audience) => {
    const { yaml, tokens } = markedSchool(seeded(14));
    const school = schoolOf(yaml);
    const dangling = new Set(school.references.filter(({ state }) => state === 'dangling').map(({ written }) => written));
    const left = stringsIn(redact(school, audience));
    const sees = (reach: Audience) => AUDIENCES.indexOf(reach) >= AUDIENCES.indexOf(audience);
    expect(tokens.filter(({ text, reach }) => !sees(reach) && left.includes(text))).toEqual([]);
    expect(tokens.filter(({ text, reach }) => sees(reach) && !dangling.has(text) && !left.includes(text))).toEqual([]);
  });

  it('is kept whatever its kind, where it may be seen', () => {
    const school = schoolOf(`
school: {kind: primary, opened: 1966-09-01}
plan: {years: 2026-27 to 2028-29}
priorities:
  reading:
    number: 2
    title: Reading
    audience:
    lead: head
    years: 2027-28
    aiming-for: {does-not-apply: Not this year}
    step: evaluate
    because: [slow, poverty]
    formerly: [books]
    targets:
    success-criteria: {cy: Mwy, en: More, de: Mehr}
findings:
  slow: {finding: Slow reading, theme: [high-quality-teaching, leadership]}
grants:
  grant: {title: A grant, financial-year: 2026-27, amount: £4,200}
approvals:
  first: {what: [plan], when: 2026-11-02}
previous-targets:
  2025-26:
    boards: {title: Boards, extent: met}
does-not-apply:
  learning-strategy: We are closing
`);
    const seen = redact(school, 'governors');
    const [priority] = seen.all('priority');
    expect(priority!.data).toMatchObject({ number: 2, formerly: ['books'], targets: [] });
    expect(priority!.data.step).toEqual(school.all('priority')[0]!.data.step);
    expect(priority!.damaged.size).toBe(0);
    expect(priority!.data.lead.map(({ written }) => written)).toEqual(['head']);
    expect(priority!.data.years).toMatchObject({ period: school.all('priority')[0]!.data.years!.period });
    expect(priority!.data['aiming-for']).toMatchObject({ state: 'does-not-apply', reason: 'Not this year' });
    expect(priority!.data.because.map(({ written }) => written)).toEqual(['slow', 'poverty']);
    expect(priority!.data['success-criteria']).toMatchObject({ cy: 'Mwy', en: 'More' });
    expect(stringsIn(seen)).not.toContain('Mehr');
    expect(seen.all('finding')[0]!.data.theme).toEqual(school.all('finding')[0]!.data.theme);
    expect(seen.all('grant')[0]!.data['financial-year']).toEqual(school.all('grant')[0]!.data['financial-year']);
    expect(seen.all('approval')[0]!.data.what).toEqual(school.all('approval')[0]!.data.what);
    expect(seen.root.data.school!.data.kind).toBe('primary');
    expect(seen.all('previous-target').map(({ path }) => path)).toEqual(['2025-26/boards']);
    expect(stringsIn(seen)).toContain('We are closing');
  });

  it('leaves nothing behind of what has the wrong shape, and is not told as nothing', () => {
    const school = schoolOf(`
plan: {title: [in a list], years: {in: a map}}
vision: [secret vision]
priorities:
  reading: words in the place of a priority
  writing: [entries in the place of one]
  oracy:
    title: Oracy
    lead: {role: head of a map}
    because: {quiet: why in a map}
    monitored-by: [head, {role: deputy head of a map}]
    strategy: {cy: [words in a list], en: Talk}
    targets: [target in a list]
    actions: words in the place of actions
    number: {in: digits}
    step: {in: steps}
log: {entry in a map: x}
findings: words in the place of findings
consultation: words in the place of a list
resources: [in a list]
grants: [grant in a list]
figures:
  f: {title: F, audience: public, groups: {A: [label in a list], B: 12}}
  g: {title: G, audience: public, groups: [label in a list]}
does-not-apply: [label without a map]
`);
    for (const audience of ['governors', 'public'] as const) {
      const seen = redact(school, audience);
      expect(stringsIn(seen).match(/[^\n]*(?:in a list|a map|secret|in the place|in digits|digits|in steps|steps|head of)[^\n]*/g)).toBeNull();
      const damage = (of: typeof school, kind: 'priority' | 'figure') => of.all(kind).map(({ id, damaged }) => [id, [...damaged].sort()]);
      for (const kind of ['priority', 'figure'] as const) expect(damage(seen, kind)).toEqual(damage(school, kind));
      expect([...seen.root.damaged].sort()).toEqual([...school.root.damaged].filter((field) => audience === 'governors' || !['log', 'resources'].includes(field)).sort());
      expect(seen.all('figure').map(({ data }) => data.groups.map(({ label }) => label))).toEqual([['B'], []]);
    }
  });

  it('has an audience that is misspelt as well, and keeps the id of what is still empty from those who may not see it', () => {
    const school = schoolOf(`
priorities:
  apart: {title: Apart, audiance: school}
  oracy: {title: Oracy, because: [quiet-worry]}
  later:
  x-draft: {title: Our own draft}
  max-x-: {title: Max}
log:
  - {when: 2026-11-02, text: Kept apart, audience: school}
  - {when: 2026-11-09, text: Seen by governors}
child-plans:
  a-child:
findings:
  quiet-worry:
`);
    const idsSeenBy = (audience: Audience) => redact(school, audience).items.map(({ id }) => id).filter((id) => id !== '');
    expect(idsSeenBy('public')).toEqual(['oracy', 'later', 'max-x-']);
    expect(idsSeenBy('governors')).toEqual(['oracy', 'later', 'max-x-', 'quiet-worry']);
    expect(stringsIn(redact(school, 'public'))).not.toMatch(/a-child|quiet-worry|our own draft/i);
    expect(redact(school, 'governors').root.data.log.map(({ data }) => data.text?.en)).toEqual(['Seen by governors']);
    expect(redact(schoolOf('priorities:\n  apart: {title: Apart, audience: [public]}\n'), 'governors').items.map(({ id }) => id)).toEqual(['']);
    expect(redact(school, 'governors').all('priority')[0]!.data.because.map(({ written }) => written)).toEqual(['quiet-worry']);
  });

  it('stands in several files, of which nothing is left but the language', () => {
    const { school } = load(fromMemory({
      'plan.yaml': '# a comment\nschool: {language: en}\npriorities:\n  oracy: {title: Oracy, note: kept apart}\n',
      'plan/a.yaml': 'language: cy\npriorities:\n  darllen: {title: Darllen}\n',
      'plan/b.yaml': 'language: cyfrinach\npriorities:\n  rhif: {title: Rhif}\n',
      'plan/c.yaml': 'language: secret-en\npriorities:\n  art: {title: Art}\n',
      'plan/d.yaml': 'language: [a secret]\n',
      'plan/e.yaml': 'language:\n',
      'plan/f.yaml': '- a secret list\n',
      'plan/g.yaml': '',
      'plan/h.yaml': 'language: en\npriorities:\n  music: {title: Music}\n',
    }));
    const seen = redact(school, 'public');
    expect(seen.all('priority').map(({ data }) => wordsIn(data.title!, 'en').lang)).toEqual(['en', 'cy', 'en', 'en', 'en']);
    expect(stringsIn(seen)).not.toMatch(/comment|kept apart|cyfrinach|secret/);
    expect(seen.documents.map(({ source }) => source.file.text)).toEqual(Array(9).fill(''));
    expect(seen.documents.map(({ root }) => (root?.type === 'map' ? root.entries.size : undefined))).toEqual([0, 1, 0, 0, 0, 0, undefined, undefined, 1]);
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

  it('vanish where they could be meant, and where nobody can tell what is meant', () => {
    const becauseOf = (yaml: string, more: Readonly<Record<string, string>> = {}) => {
      const { school } = load(fromMemory({ 'plan.yaml': yaml, ...more }));
      return [school.references[0]!.state, ...redact(school, 'governors').all('priority')[0]!.data.because.map(({ written }) => written)];
    };
    const two = (audience: string) => `priorities:\n  reading: {title: Reading, because: [attendance]}\nfindings:\n  attendance: {finding: A worry, audience: ${audience}}\ninspections:\n  spring:\n    recommendations:\n      attendance: {text: Attend}\ncollaboratives:\n  cwm:\n    audience: public\n    shared-priorities:\n      attendance: {title: Attend}\n`;
    const named = (audience: string) => two(audience).replace('inspections:', 'national-priorities:\n  attendance: {title: Ours}\ninspections:');
    expect([becauseOf(named('governors')), becauseOf(named('school'))]).toEqual([['ambiguous', 'attendance'], ['ambiguous']]);
    const plan = 'priorities:\n  reading: {title: Reading, because: [attendance]}\n';
    expect(becauseOf(plan)).toEqual(['dangling']);
    expect(becauseOf(plan, { 'self-evaluation.yaml': 'findings: "' })).toEqual(['unread']);
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

describe('what was withheld', () => {
  it('is known of an item that is still seen, by the field and never by what stood in it', () => {
    const school = schoolOf(`
priorities:
  reading: {title: Reading, because: [quiet-worry, slow-reading], note: Our own, strategy: Read}
  apart: {title: Apart, audience: school, because: [quiet-worry]}
findings:
  quiet-worry: {finding: A worry, audience: school}
  slow-reading: {finding: Slow reading}
`);
    const seen = redact(school, 'governors');
    const withheld = withheldFrom(school, seen);
    const [reading] = seen.all('priority');
    const fields = ['because', 'note', 'strategy', 'title', 'targets', 'next'];
    expect(fields.filter((field) => withheld(reading!, field))).toEqual(['because', 'note']);
    expect(['findings', 'priorities', 'vision'].filter((field) => withheld(seen.root, field))).toEqual(['findings', 'priorities']);
    expect(withheld(school.all('priority')[1]!, 'because')).toBe(false);
    expect(fields.filter((field) => withheldFrom(school, school)(reading!, field))).toEqual([]);
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
    expect(said(data.value)).toBe('60');
    expect(figure('    value: 65\n    groups: {A: 5, B: 60}\n').groups.map(({ value }) => said(value))).toEqual(['5', '60']);
    expect(figure('    value: 38\n    groups: {A: 3, B: 5, C: 30}\n').groups.map(({ value }) => said(value))).toEqual(['fewer than 5', 'not shown, so that a small number cannot be worked out', '30']);
    expect(figure('    value: 36\n    groups: {A: 1, B: 5, C: 30}\n').groups.map(({ value }) => said(value))[2]).toBe('30');
    const two = figure('    value: 60\n    groups: {A: 1, B: 2, C: 21, D: 36}\n');
    expect(two.groups.map(({ value }) => said(value))).toEqual(['fewer than 5', 'fewer than 5', 'not shown, so that a small number cannot be worked out', '36']);
  });

  it('a share of a whole number tells the count, and a misspelt field hides it as well', () => {
    const data = figure('    value: 3 of 14 learners\n    before: 9 of 14\n    groups: {A: 2/14, B: 20, C: 30}\n');
    expect([said(data.value), said(data.before), ...data.groups.map(({ value }) => said(value))].slice(0, 3)).toEqual(['fewer than 5', '9 of 14', 'fewer than 5']);
    const slip = figure('    vlaue: 3\n    grops: {A: 2, B: 1, C: 20, D: 30}\n');
    expect(said(slip.value)).toBe('fewer than 5');
    const before = figure('    value: 12\n    before: 3\n    explanation: 3 of 4 classes\n');
    expect([said(before.before), before.explanation!.en]).toEqual(['fewer than 5', '3 of 4 classes']);
    expect(slip.groups.slice(0, 2).map(({ value }) => said(value))).toEqual(['fewer than 5', 'fewer than 5']);
  });

  it.each([
    ['3', true], ['0', true], ['4', true], ['5', false], ['3 learners', true], ['2.5', false], ['-3', false], ['about 3', true],
    ['3 of 14', true], ['3 out of 14', true], ['3/14', true], ['3 o 14', true], ['3 allan o 14', true], ['9 of 14', false], ['13 of 14', false], ['about 3 of 14 learners', true], ['Only 3 of 14', true],
    ['3 learners (12%)', true], ['3 (12%)', true], ['3-4 pupils in 2026', true], ['3 – 4 pupils in 2026', true], ['4 dysgwr, 2 ohonynt ym Mlwyddyn 6', true], ['15 learners, of 30', false],
    ['12 Year 3 pupils', false], ['Class 4 children: 12', false], ['30 o ddisgyblion Blwyddyn 4 disgybl', false], ['Y3 pupils: 12', false], ['5 (of 20)', false],
    ['4%', false], ['4 per cent', false], ['4 y cant', false], ['4 percentage points', false], ['4 pwynt canran', false], ['£3', false], ['£3 a learner', false], ['£3 (each)', false], ['4/10/2026', false], ['2.3 of 5', false], ['1,003 of 1,200', false],
    ['4 staff, a small percentage', true], ['4 Percentage points', false], ['some', false], ['none', false], ['four learners', false],
  ])('%s: hidden %s', (value, hidden) => {
    expect(said(figure(`    value: "${value}"\n`).value) === 'fewer than 5').toBe(hidden);
  });

  it('are hidden where either language tells them', () => {
    const value = (text: string) => redact(schoolOf(`figures:\n  f: {title: F, value: ${text}, audience: public}\n`), 'public').all('figure')[0]!.data.value!.text;
    expect(value('{cy: 3 dysgwr, en: a few}')).toMatchObject({ cy: 'llai na 5', en: 'fewer than 5' });
    expect(value('{cy: 12 dysgwr, en: 3 learners}')).toMatchObject({ en: 'fewer than 5' });
    expect(value('{cy: 12 dysgwr, en: 12 learners}')).toMatchObject({ cy: '12 dysgwr', en: '12 learners' });
  });

  it('no group that is hidden can be worked out from what is shown, whatever the groups', () => {
    const table = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 })), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(table, (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const data = figure(`    value: ${total}\n    groups: {${counts.map((count, index) => `G${index}: ${count}`).join(', ')}}\n`);
      const shown = data.groups.map(({ value }) => said(value)!);
      // Who reads it knows of each hidden count that it is 0 to 4, and of one that is kept back that it is no smaller than 5.
      const ranges = shown.map((text) => (/^\d+$/.test(text) ? [Number(text), Number(text)] : text === 'fewer than 5' ? [0, 4] : [5, 200]) as [number, number]);
      const [least, most] = /^\d+$/.test(said(data.value)!) ? [total, total] : said(data.value) === 'fewer than 5' ? [0, 4] : [5, 1_000];
      for (const [index, text] of shown.entries()) {
        if (text !== 'fewer than 5') continue;
        const others = ranges.filter((_, other) => other !== index);
        const [low, high] = [others.reduce((sum, [from]) => sum + from, 0), others.reduce((sum, [, to]) => sum + to, 0)];
        const possible = [0, 1, 2, 3, 4].filter((count) => count + low <= most && count + high >= least);
        expect(possible.length, JSON.stringify([counts, shown, said(data.value)])).toBeGreaterThan(1);
      }
    }), { numRuns: 500 });
  });

  it('keeps the total back where every group is hidden and it would tell them', () => {
    const data = figure('    value: 8\n    before: 9\n    groups: {A: 4, B: 4}\n');
    expect([said(data.value), said(data.before), ...data.groups.map(({ value }) => said(value))]).toEqual(['not shown, so that a small number cannot be worked out', '9', 'fewer than 5', 'fewer than 5']);
    expect(said(figure('    value: 7\n    groups: {A: 4, B: 3}\n').value)).toBe('7');
    expect(said(figure('    value: 12\n    groups: {A: 4, B: 4, C: 4}\n').value)).toBe('not shown, so that a small number cannot be worked out');
    expect(said(figure('    value: 50\n    groups: {A: 20, B: 30}\n').value)).toBe('50');
    const words = figure('    value: 40\n    groups: {C: 3, D: some}\n');
    expect([said(words.value), ...words.groups.map(({ value }) => said(value))]).toEqual(['not shown, so that a small number cannot be worked out', 'fewer than 5', 'some']);
    expect(figure('    value: 40\n    groups: {A: 30, B: 6, C: 3, D: some}\n').groups.map(({ value }) => said(value))).toEqual(['30', 'not shown, so that a small number cannot be worked out', 'fewer than 5', 'some']);
  });

  it('five, shares and money stay, and the school sees all of it', () => {
    const data = figure('    value: 5\n    before: 4%\n    groups: {A: £3, B: 4 percentage points, C: 9}\n');
    expect([said(data.value), said(data.before), ...data.groups.map(({ value }) => said(value))]).toEqual(['5', '4%', '£3', '4 percentage points', '9']);
    expect(said(figure('    value: 3\n', 'school').value)).toBe('3');
  });
});
