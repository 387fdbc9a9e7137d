import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { redact } from '../src/audience/redact.ts';
import { checkSchool } from '../src/check.ts';
import type { CheckOptions } from '../src/check.ts';
import { readProfiles } from '../src/dev/generate-profiles.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { registerOf } from '../src/edition/register.ts';
import { explain } from '../src/explain/explain.ts';
import { knowledgeOf } from '../src/explain/knowledge.ts';
import { FORMAT } from '../src/format/format.ts';
import type { Field } from '../src/format/shape.ts';
import { localRules } from '../src/lint/local/rules.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { load } from '../src/load.ts';
import { builtIn } from '../src/profile/built-in.ts';
import { THRESHOLDS } from '../src/profile/profile.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import { GitSchool } from './git-school.ts';
import { Desk, isCalm } from './hostile-run.ts';

const root = new URL('../', import.meta.url);
const today = '2026-11-23';
const VALE = 'vale-of-glamorgan';
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const PLAN = 'school:\n  name: Ysgol y Felin\n  kind: primary\npriorities:\n  reading:\n    title: Reading for pleasure\n';
const partnership = (...lines: string[]) => `collaboratives:\n  dyffryn:\n    title: Partneriaeth y dyffryn\n    x-group: learning-partnership\n${lines.map((line) => `    ${line}\n`).join('')}`;
const WHOLE = ['purpose: Seeing our work with other eyes.', 'agreement: A visit each term.', 'x-convener: head of Ysgol y Bont', 'x-convener-since: 2025-09', 'x-leadership-board: the four heads', 'x-improvement-partner-school: Ysgol y Bont', 'x-joint-governor-meetings: each spring', 'x-reports: In July.', 'shared-priorities:', '  reading:', '    title: Reading'];

/** What is told of a school, as `file:line:column rule severity`, of its profile alone. */
function told(files: Record<string, string>, options: Partial<CheckOptions> = {}) {
  const { diagnostics } = checkSchool(fromMemory(files), { today, ...options });
  return diagnostics.filter(({ rule, basis }) => basis === 'local' || ['profile', 'settings', 'acceptance', 'yaml'].includes(rule));
}
const lines = (...found: Parameters<typeof told>) => told(...found).map(({ rule, span, severity }) => `${span.file}:${span.start.line}:${span.start.column} ${rule} ${severity}`);
const vale = (collaboratives: string, settings = '') => lines({ 'sip.yaml': `profile: ${VALE}\n${settings}`, 'plan.yaml': PLAN + collaboratives });

describe('the profile that is built in', () => {
  const [profile] = readProfiles(root).filter(({ id }) => id === VALE);
  const { clauses, checks, fields, names } = profile!;

  it('is what its schema describes', () => {
    const validate = new Ajv2020({ strict: false }).compile(json('schemas/profile.schema.json') as object);
    const whole = { ...(json(`schemas/profiles/${VALE}/profile.json`) as object), clauses: json(`schemas/profiles/${VALE}/clauses.json`) };
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...whole, thresholds: { reviewMonths: 6 } })).toBe(false);
    expect(validate({ id: 'a', title: 'A', on: 'wales-2025', sources: { s: { title: 'S' } }, clauses: { c: { source: 's', force: 'must', text: 'x' } } })).toBe(false);
  });

  it('has every clause of its source, in both languages, and none that is law', () => {
    expect(Object.keys(clauses).length).toBe(126);
    for (const [id, { text, section, force }] of Object.entries(clauses)) {
      for (const said of [text, section]) expect(said.en !== '' && said.cy !== '' && said.en !== said.cy, id).toBe(true);
      expect(force, id).not.toBe('must');
    }
    expect(Object.keys(clauses).filter((id) => Object.hasOwn(registerOf(currentEdition()), id))).toEqual([]);
  });

  it('names for each clause where it lives, and that is there', () => {
    const national = new Set(Object.values(registerOf(currentEdition())).flatMap(({ carrier, also = [] }) => [carrier, ...also]));
    const leads = (path: string) => {
      let def: string | undefined = 'root';
      return path.split('.').every((step) => {
        if (step === '*') return def !== undefined;
        const field: Field | undefined = FORMAT[def ?? '']?.fields[step];
        def = field && 'of' in field ? field.of : undefined;
        return field !== undefined;
      });
    };
    const there = (carrier: string): boolean => {
      const [kind, name = ''] = [carrier.split(':')[0], carrier.slice(carrier.indexOf(':') + 1)];
      if (kind === 'rule') return RULES.some(({ id }) => id === name) || localRules(profile!).some(({ id }) => id === name) || national.has(carrier);
      if (kind === 'schema') return leads(name);
      if (kind === 'aggregate') return Object.hasOwn(currentEdition().aggregates, name);
      if (kind === 'report') return Object.hasOwn(REPORTS, name) || name === 'status';
      return carrier === 'process' || carrier === 'none';
    };
    const carriers = Object.entries(clauses).flatMap(([id, { carrier, also = [] }]) => [carrier, ...also].map((one) => [id, one] as const));
    expect(carriers.filter(([, carrier]) => !there(carrier))).toEqual([]);
    expect(Object.entries(clauses).filter(([, { carrier, reason }]) => (carrier === 'process' || carrier === 'none') !== (reason !== undefined)).map(([id]) => id)).toEqual([]);
    for (const [id, { clause }] of Object.entries(checks)) expect([clauses[clause]!.carrier, ...(clauses[clause]!.also ?? [])], id).toContain(`rule:${VALE}/${id}`);
  });

  it('speaks two languages everywhere, with no full stop at the end of a message or hint', () => {
    for (const [id, { title, message, hint }] of Object.entries(checks)) {
      for (const said of [title, message, hint]) expect(said.en !== said.cy && !/\.$/.test(said.en + said.cy) && !said.cy.endsWith('.'), id).toBe(true);
    }
    const all = [...Object.values(fields).flatMap((some) => Object.values(some).map(({ about }) => about)), ...Object.values(names).map(({ title }) => title)];
    for (const said of all) expect(said.en, said.en).not.toBe(said.cy);
    expect(Object.keys(checks).length).toBeGreaterThanOrEqual(8);
  });

  it('is silent until a school says that a group is a partnership, and where all is there', () => {
    expect(vale('')).toEqual([]);
    expect(vale(partnership().replace(/ {4}x-group.*\n/, ''))).toEqual([]);
    expect(vale(partnership(...WHOLE))).toEqual([]);
    expect(lines({ 'plan.yaml': PLAN + partnership() })).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['convener-named', WHOLE.filter((line) => !line.startsWith('x-convener:')), '8:3'],
    ['leadership-board-named', WHOLE.filter((line) => !line.startsWith('x-leadership')), '8:3'],
    ['memorandum-agreed', WHOLE.filter((line) => !line.startsWith('agreement')), '8:3'],
    ['purpose-said', WHOLE.filter((line) => !line.startsWith('purpose')), '8:3'],
    ['partner-school-named', WHOLE.filter((line) => !line.startsWith('x-improvement')), '8:3'],
    ['joint-governors-meet', WHOLE.filter((line) => !line.startsWith('x-joint')), '8:3'],
    ['reports-said', WHOLE.filter((line) => !line.startsWith('x-reports')), '8:3'],
    ['shared-priority-named', WHOLE.slice(0, 8), '8:3'],
    ['convener-rotates', WHOLE.map((line) => line.replace('2025-09', 'hydref 2023')), '14:5'],
    ['partners-not-mutual', [...WHOLE, 'x-improvement-partner-for: [Ysgol y Graig, ysgol y bont]'], '16:5'],
    ['emphasis-among-three', [...WHOLE, '    x-emphasis: [numeracy, litracy]'], '22:32'],
    ['field-names', WHOLE.map((line) => line.replace('x-convener:', 'x-convenor:')), '13:5'],
  ])('tells of %s once, at its place, as local', (check, written, place) => {
    const found = told({ 'sip.yaml': `profile: ${VALE}`, 'plan.yaml': PLAN + partnership(...written) });
    expect(found.map(({ rule, span }) => `${rule} ${span.start.line}:${span.start.column}`)).toEqual([`${VALE}/${check} ${place}`]);
    expect(found.map(({ basis, severity }) => [basis, severity === 'error'])).toEqual([['local', false]]);
  });

  it('leaves a time in words, and every x- name that is not nearly one of its own', () => {
    expect(vale(partnership(...WHOLE.map((line) => line.replace('2025-09', 'for a good while')), 'x-lunch: soup'))).toEqual([]);
  });

  it('is set aside, made quieter and turned off like any advice', () => {
    const lacking = WHOLE.filter((line) => !line.startsWith('x-reports'));
    expect(vale(partnership(...lacking, 'accept:', `  ${VALE}/reports-said:`, '    reason: The area is new.'))).toEqual([]);
    expect(vale(partnership(...lacking), `lint:\n  rules:\n    ${VALE}/reports-said: silent\n`)).toEqual([]);
    expect(vale(partnership(...lacking), `lint:\n  rules:\n    ${VALE}/reports-said: warning\n`)).toEqual([`plan.yaml:8:3 ${VALE}/reports-said warning`]);
    expect(vale(partnership(...lacking), 'lint:\n  preset: statutory\n')).toEqual([]);
    expect(vale(partnership(...WHOLE), `lint:\n  rules:\n    ${VALE}/reports-sed: silent\n`)).toEqual(['sip.yaml:4:5 settings warning']);
    expect(vale(partnership(...WHOLE, 'accept:', `  ${VALE}/reports-said:`, '    reason: No longer so.'))).toEqual(['plan.yaml:23:7 acceptance warning']);
  });
});

const OURS = `id: dyffryn-teg
title: {en: Dyffryn Teg together, cy: Dyffryn Teg gyda’n gilydd}
on: wales-2025
sources:
  fframwaith:
    title: {en: The authority’s framework, cy: Fframwaith yr awdurdod}
    short: {en: "Dyffryn Teg framework", cy: "Fframwaith Dyffryn Teg"}
clauses:
  visits:
    source: fframwaith
    section: {en: Visits, cy: Ymweliadau}
    force: should
    text: {en: Schools should visit each other., cy: Dylai ysgolion ymweld â’i gilydd.}
  few-groups:
    source: fframwaith
    force: should
    text: {en: A school should not be spread too thin., cy: Ni ddylai ysgol fod ar wasgar.}
  colour:
    source: fframwaith
    force: may
    text: A school may choose a colour.
names:
  family: {en: family of schools, cy: teulu o ysgolion}
thresholds:
  manyPriorities: 1
severities:
  no-root-cause: silent
  finding-without-evidence: info
fields:
  collaborative:
    x-visits: {title: {en: Visits, cy: Ymweliadau}, about: {en: When we visit., cy: Pryd y byddwn yn ymweld.}}
checks:
  visits-said:
    title: {en: A family of schools says when it visits, cy: Mae teulu o ysgolion yn dweud pryd y mae’n ymweld}
    clause: visits
    severity: warning
    where: collaboratives.*.x-visits
    needs: written
    message: {en: The {family} “{item}” does not say when, cy: Nid yw “{item}” ({family}) yn dweud pryd}
    hint: {en: "Add \`x-visits:\`", cy: "Ychwanegwch \`x-visits:\`"}
  two-groups:
    title: {en: A school is in no more than two, cy: Nid yw ysgol mewn mwy na dau}
    clause: few-groups
    where: collaboratives
    needs: {atMost: 2}
    message: {en: "The school is in many groups (number: {written})", cy: "Mae’r ysgol mewn llawer o grwpiau (nifer: {written})"}
    hint: {en: Which could rest, cy: Pa un allai orffwys}
`;
// Braces inside flow maps need quotation marks.
const PROFILE = OURS.replace('{en: The {family} “{item}” does not say when, cy: Nid yw “{item}” ({family}) yn dweud pryd}', '{en: "The {family} “{item}” does not say when", cy: "Nid yw “{item}” ({family}) yn dweud pryd"}');
const GROUPS = 'collaboratives:\n  a: {title: A, x-visits: each term}\n  b: {title: The bridge}\n  c: {title: C, x-visits: in spring}\n';
const SETTINGS = 'profile: profiles/ours.yaml\n';
const SCHOOL = { 'sip.yaml': SETTINGS, 'profiles/ours.yaml': PROFILE, 'plan.yaml': `${PLAN}  maths:\n    title: Number\n${GROUPS}` };

describe('another authority’s profile, as a file in the school’s folder', () => {
  it('is looked through for personal data as the plan is, and no message repeats what it says of somebody', () => {
    const number = 'A670668242882';
    const files = { ...SCHOOL, 'profiles/ours.yaml': PROFILE.replace('“{item}” does not say when', `“{item}” does not say when (ask of ${number})`) };
    const { diagnostics } = checkSchool(fromMemory(files), { today });
    expect(diagnostics.filter(({ rule }) => rule === 'personal-identifier').map(({ span }) => span.file)).toEqual(['profiles/ours.yaml']);
    expect(diagnostics.some(({ rule }) => rule === 'dyffryn-teg/visits-said')).toBe(true);
    expect(JSON.stringify(diagnostics)).not.toContain(number);
  });

  it('works without code: checks, names, thresholds and severities', () => {
    const found = told(SCHOOL);
    expect(found.map(({ rule, span, severity, message }) => `${span.start.line} ${rule} ${severity} ${message.en} / ${message.cy}`)).toEqual([
      '9 dyffryn-teg/two-groups info The school is in many groups (number: 3) / Mae’r ysgol mewn llawer o grwpiau (nifer: 3)',
      '11 dyffryn-teg/visits-said warning The family of schools “The bridge” does not say when / Nid yw “The bridge” (teulu o ysgolion) yn dweud pryd',
    ]);
    const all = (files: Record<string, string>) => checkSchool(fromMemory(files), { today }).diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);
    const without = { ...SCHOOL, 'sip.yaml': '' };
    expect(all(SCHOOL)).toContain('too-many-priorities warning');
    expect(all({ ...SCHOOL, 'sip.yaml': `${SETTINGS}lint:\n  rules:\n    too-many-priorities: {most: 5}\n` })).not.toContain('too-many-priorities warning');
    delete (without as Record<string, string>)['profiles/ours.yaml'];
    expect(all(without)).not.toContain('too-many-priorities warning');
    const finding = 'findings:\n  quiet: {kind: improve, finding: Few speak.}\n';
    const of = (files: Record<string, string>) => all({ ...files, 'self-evaluation.yaml': finding }).filter((one) => /no-root-cause|finding-without-evidence/.test(one));
    expect([of(SCHOOL), of(without)]).toEqual([['finding-without-evidence info'], ['finding-without-evidence warning', 'no-root-cause warning']]);
  });

  it('is no part of the plan', () => {
    const { school, files } = load(fromMemory(SCHOOL));
    expect(school.documents.map(({ source }) => source.file.path)).toEqual(['sip.yaml', 'plan.yaml']);
    expect([files, school.unreadable]).toEqual([2, []]);
  });

  it('changes nothing of what another audience reads', () => {
    const open = redact(load(fromMemory(SCHOOL)).school, 'public');
    expect(open.local).toBeUndefined();
    expect(open.items.some((item) => item.node.type === 'map' && [...item.node.entries.keys()].some((key) => key.startsWith('x-')))).toBe(false);
  });

  it('is explained, with what its clauses say', () => {
    const own = load(fromMemory(SCHOOL)).school.local!.profile!;
    const knowledge = knowledgeOf(currentEdition(), own as never);
    const text = (name: string) => JSON.stringify(explain(name, knowledge));
    expect(text('dyffryn-teg/visits-said')).toContain('Schools should visit each other.');
    expect(text('x-visits')).toContain('When we visit.');
    expect(text('clause/visits')).toContain('neither law nor national advice');
    expect(text('dyffryn-teg')).toContain('two-groups');
    expect(text(`${VALE}/convener-rotates`)).toContain('every two years');
    for (const name of ['dyffryn-teg/visits-said', `${VALE}/convener-named`, 'clause/vale-convener-nominated']) expect(text(name)).not.toContain('read in the current guidance');
  });
});

describe('a profile that cannot be taken as it is', () => {
  const at = (profile: string) => told({ ...SCHOOL, 'profiles/ours.yaml': profile }).filter(({ rule }) => rule === 'profile' || rule === 'yaml').map(({ span, message, hint, severity }) => `${span.file}:${span.start.line}:${span.start.column} ${severity} ${message.en}. ${hint?.en}`);
  const changed = (from: string, to: string) => at(PROFILE.replace(from, to));

  it.each<[string, string, string, RegExp]>([
    ['a clause that would be law', 'force: should', 'force: must', /^profiles\/ours.yaml:12:12 error The clause “visits” says “must”, and a profile cannot make law/],
    ['a statutory item made quiet', 'no-root-cause: silent', 'targets: silent', /:27:3 error “targets” is law, and a profile cannot touch it/],
    ['a rule on people made quiet', 'no-root-cause: silent', 'person-with-need: silent', /:27:3 error “person-with-need” looks after people’s privacy/],
    ['a rule that there is not', 'no-root-cause: silent', 'no-root-cuase: silent', /:27:3 error There is no rule “no-root-cuase”. Did you mean “no-root-cause”/],
    ['advice made an error', 'no-root-cause: silent', 'no-root-cause: error', /:27:18 error “error” is none of the words/],
    ['a check that is an error', 'severity: warning', 'severity: error', /:36:15 error “visits-said” would be an error/],
    ['a threshold of the law', 'manyPriorities: 1', 'reviewMonths: 24', /:25:3 error “reviewMonths” belongs to the reading of the law/],
    ['a clause that asks nothing', 'clause: visits', 'clause: colour', /:35:13 error “visits-said” rests on a clause that does not say “should”/],
    ['a clause that is not there', 'clause: visits', 'clause: vists', /:35:13 error The profile has no clause “vists”. Did you mean “visits”/],
    ['a clause of the nation’s', '  visits:\n    source', '  root-cause:\n    source', /:9:3 error “root-cause” is a clause of the national edition/],
    ['a document that is not there', 'source: fframwaith\n    section', 'source: framwaith\n    section', /:10:13 error The profile has no document “framwaith”. Did you mean “fframwaith”/],
    ['a way that leads to nothing', 'collaboratives.*.x-visits', 'colaboratives.*.x-visits', /:37:12 error “colaboratives.\*.x-visits” leads to nothing in the format. Did you mean “collaboratives”/],
    ['a need that there is not', 'needs: written', 'needs: {regex: "(a+)+$"}', /:38:13 error “regex” is not a name that “needs” has/],
    ['a field without x-', 'x-visits: {title', 'visits: {title', /:31:5 error “visits” does not begin with x-/],
    ['a part of the format that there is not', '  collaborative:\n', '  colaborative:\n', /:30:3 error The format has no part called “colaborative”. Did you mean “collaborative”/],
    ['a name that it does not have', 'severities:', 'severites:', /:26:1 error “severites” is not a name that “profile” has. Did you mean “severities”/],
    ['a place for a name that there is not', 'The {family} “{item}”', 'The {famly} “{item}”', /error “famly” between braces stands for nothing in “message”/],
    ['one language', 'title: {en: Dyffryn Teg together, cy: Dyffryn Teg gyda’n gilydd}', 'title: {en: Dyffryn Teg together}', /:2:1 error “title” is there in one language only/],
    ['an edition that there is not', 'on: wales-2025', 'on: wales-2052', /:3:5 error This program does not know the edition “wales-2052”.* Did you mean “wales-2025”/],
    ['the name of one that is built in', 'id: dyffryn-teg', `id: ${VALE}`, /:1:5 error .* is the name of a built-in profile/],
    ['no id', 'id: dyffryn-teg\n', '', /error “profile” does not say “id”/],
    ['a length of time that is none', 'needs: {atMost: 2}', 'needs: {within: soon}', /error “soon” is no length of time/],
  ])('tells of %s at its place', (_, from, to, expected) => {
    expect(PROFILE).toContain(from);
    expect(changed(from, to).some((one) => expected.test(one)), changed(from, to).join('\n')).toBe(true);
  });

  it('says everything in Welsh too, with the same places', () => {
    for (const { message, hint } of told({ ...SCHOOL, 'profiles/ours.yaml': PROFILE.replace('force: should', 'force: must').replace('manyPriorities', 'reviewMonths') })) {
      expect(message.cy).not.toBe(message.en);
      expect(hint?.cy).not.toBe(hint?.en);
    }
  });

  it('keeps what is sound, and says nothing of settings for what may be in the rest', () => {
    const files = { ...SCHOOL, 'sip.yaml': `${SETTINGS}lint:\n  rules:\n    dyffryn-teg/visits-said: silent\n`, 'profiles/ours.yaml': PROFILE.replace('clause: visits', 'clause: vists') };
    expect(lines(files)).toEqual(['profiles/ours.yaml:35:13 profile error', 'plan.yaml:9:1 dyffryn-teg/two-groups info'].sort());
  });

  it('can never be law, whatever its clauses are called', () => {
    const edition = currentEdition();
    const must = Object.entries(edition.clauses).find(([, { force }]) => force === 'must')![0];
    const found = checkSchool(fromMemory({ ...SCHOOL, 'profiles/ours.yaml': PROFILE.replaceAll('visits:\n    source', `${must}:\n    source`).replace('clause: visits', `clause: ${must}`) }), { today }).diagnostics;
    expect(found.filter(({ rule, basis }) => rule.includes('/') && basis !== 'local')).toEqual([]);
    expect(Object.keys(builtIn(VALE)!.thresholds).every((name) => THRESHOLDS.includes(name as never))).toBe(true);
  });

  it.each<[string, RegExp]>([
    ['vale-of-glamorgn', /^1:10 There is no built-in profile “vale-of-glamorgn”. Did you mean “vale-of-glamorgan”/],
    ['../ours.yaml', /^1:10 The profile ..\/ours.yaml is not a file inside/],
    ['/etc/profile.yaml', /is not a file inside/],
    ['profiles/../../ours.yaml', /is not a file inside/],
    ['C:\\ours.yaml', /is not a file inside/],
    ['profiles/*.yaml', /is not a file inside/],
    ['profiles/ours.json', /ends in .yaml/],
    ['profiles/nowhere.yaml', /There is no file profiles\/nowhere.yaml/],
    ['plan.yaml', /plan.yaml is a part of the plan/],
    ['plan/reading.yaml', /is a part of the plan/],
    ['[a, b]', /takes one name or one path/],
  ])('is told for “%s”', (written, expected) => {
    const found = told({ ...SCHOOL, 'sip.yaml': `profile: ${written}\n` }).filter(({ rule }) => rule === 'profile');
    expect(found.map(({ span, message, hint }) => `${span.start.line}:${span.start.column} ${message.en}. ${hint?.en}`)).toEqual([expect.stringMatching(expected)]);
  });

  it('never stops a check, whatever a slip of the pen leaves of it', () => {
    const rows = PROFILE.split('\n');
    const slip = fc.tuple(fc.nat(rows.length - 1), fc.constantFrom('', '  ', '- x', 'x: y', ': ', '{}', '[]', '~', 'id: "2"', '    needs: {atLeast: [1]}', '    where: "*.*"', '    where: priorities.*.targets.*.x-a', 'checks: 4', '  \u0000'));
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const text = slips.reduce<string[]>((now, [at, by]) => now.with(at, by), rows).join('\n');
        const { diagnostics } = checkSchool(fromMemory({ ...SCHOOL, 'profiles/ours.yaml': text }), { today });
        for (const { rule, message, basis, severity } of diagnostics) {
          expect(message.cy).not.toBe('');
          if (rule.includes('/')) expect([basis, severity === 'error']).toEqual(['local', false]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is told where it stands in another file than sip.yaml', () => {
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': `profile: ${VALE}\n${PLAN}` }), { today });
    expect(diagnostics.filter(({ rule }) => rule === 'shape').map(({ message }) => message.en)).toEqual(['“profile” is a setting of the whole school']);
  });
});

describe('on the disk and in git', () => {
  let desk: Desk | undefined;
  let at: GitSchool | undefined;
  afterEach(() => {
    desk?.remove();
    at?.remove();
    desk = at = undefined;
  });
  const DAY = ['--as-of', today];
  const errors = async (...args: string[]) => {
    const run = await desk!.sip('check', ...DAY, '--format', 'json', ...args);
    isCalm(run);
    const { diagnostics } = JSON.parse(run.out) as { diagnostics: { rule: string; severity: string; message: string; file: string }[] };
    return { code: run.code, told: diagnostics.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message}`) };
  };

  it('is found, named by --only, listed in SARIF, and shown with its line and what it rests on', async () => {
    desk = new Desk(SCHOOL);
    const text = await desk.sip('check', ...DAY, '--quiet', '--only', 'dyffryn-teg/visits-said');
    isCalm(text);
    expect(text.code).toBe(0);
    expect(text.out).toContain('Local: Dyffryn Teg framework, Visits.');
    expect(text.out).not.toMatch(/Law|Advice/);
    const welsh = await desk.sip('check', ...DAY, '--quiet', '--only', 'dyffryn-teg/visits-said', '--lang', 'cy');
    expect(welsh.out).toContain('Lleol: Fframwaith Dyffryn Teg, Ymweliadau.');
    const sarif = JSON.parse((await desk.sip('check', ...DAY, '--format', 'sarif')).out) as { runs: { tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } } }[] };
    expect(sarif.runs[0]!.tool.driver.rules.find(({ id }) => id === 'dyffryn-teg/visits-said')?.shortDescription.text).toBe('A family of schools says when it visits.');
    expect((await desk.sip('check', ...DAY, '--format', 'junit')).out).toContain('dyffryn-teg/visits-said');
    const near = await desk.sip('check', ...DAY, '--only', 'dyffryn-teg/vists-said');
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('dyffryn-teg/visits-said')]);
    expect((await desk.sip('explain', 'dyffryn-teg')).out).toContain('profile: profiles/ours.yaml');
    expect((await desk.sip('explain', 'dyffryn-teg/visits-said')).out).toContain('Schools should visit each other.');
    expect((await desk.sip('clauses', '--profile', 'dyffryn-teg')).out).toContain('A school may choose a colour.');
    expect((await desk.sip('fmt', '--check')).out).not.toContain('ours.yaml');
    desk.put({ 'profiles/ours.yaml': PROFILE.replace('force: should', 'force: must') });
    const faulty = await desk.sip('check', ...DAY, '--quiet');
    expect(faulty.code).toBe(1);
    expect(faulty.out).toContain('profiles/ours.yaml:12:12  error  The clause “visits” says “must”');
    expect(faulty.out).toContain('   12 │     force: must');
  });

  it('is never outside the folder, never large, never code', async () => {
    desk = new Desk(SCHOOL);
    writeFileSync(join(desk.folder, 'outside.yaml'), PROFILE);
    symlinkSync('../outside.yaml', join(desk.school, 'linked.yaml'));
    symlinkSync('..', join(desk.school, 'up'));
    const named = (path: string) => {
      desk!.put({ 'sip.yaml': `profile: ${path}\n` });
      return errors();
    };
    expect(await named('linked.yaml')).toEqual({ code: 1, told: ['linked.yaml The file is a link to something that is not a file in the school’s folder'] });
    expect(await named('up/outside.yaml')).toEqual({ code: 1, told: ['sip.yaml There is no file up/outside.yaml in the school’s folder'] });
    expect(await named('.git/config.yaml')).toEqual({ code: 1, told: ['sip.yaml There is no file .git/config.yaml in the school’s folder'] });
    const holding = async (text: string | Uint8Array) => {
      desk!.put({ 'profiles/ours.yaml': text, 'sip.yaml': SETTINGS });
      return (await errors()).told;
    };
    expect(await holding(`${PROFILE}# ${'x'.repeat(1024 * 1024)}\n`)).toEqual(['profiles/ours.yaml The file is larger than 1 MiB and was not read']);
    expect(await holding(Buffer.from([0xff, 0xfe, 0x41]))).toEqual(['profiles/ours.yaml The file is not text in UTF-8']);
    expect(await holding(`checks: ${'['.repeat(20_000)}`)).toEqual([expect.stringMatching(/nested too deeply/)]);
    expect(await holding(PROFILE.replace('visits-said:', '__proto__:'))).toEqual([expect.stringMatching(/__proto__/)]);
    expect(await holding(PROFILE.replace('needs: written', 'needs: !!js/function "x"'))).toEqual([expect.stringMatching(/“!”|!|instruction|kind/)]);
    expect((await holding(PROFILE.replace('id: dyffryn-teg', 'id: toString')))[0]).toMatch(/cannot be a name here/);
    expect((await holding('- a\n- b\n'))[0]).toMatch(/holds no profile/);
    expect((await holding(''))[0]).toMatch(/holds no profile/);
    const many = `${PROFILE}${Array.from({ length: 1_500 }, (_, n) => `  c${n}: {}\n`).join('')}`;
    expect((await holding(many)).some((one) => /holds more than 500/.test(one))).toBe(true);
    const words = PROFILE.replace('{en: Which could rest, cy: Pa un allai orffwys}', JSON.stringify('::error::\u001b[2J%0A{{item}}'));
    await holding(words);
    isCalm(await desk.sip('check', ...DAY));
  });

  it('is read from a commit, from what is staged, and by every command that reads versions', async () => {
    at = new GitSchool();
    at.commit({ ...SCHOOL, 'plan.yaml': SCHOOL['plan.yaml'] });
    at.write({ 'profiles/ours.yaml': PROFILE.replace('severity: warning', 'severity: info') });
    const severity = async (...rev: string[]) => {
      const { out } = await at!.sip('check', '--format', 'json', '--only', 'dyffryn-teg/visits-said', ...rev);
      return (JSON.parse(out) as { diagnostics: { severity: string }[] }).diagnostics.map((one) => one.severity);
    };
    expect([await severity(), await severity('--rev', 'HEAD'), await severity('--rev', 'staged')]).toEqual([['info'], ['warning'], ['warning']]);
    expect((await at.sip('diff', 'HEAD', 'worktree', '--exit-code')).code).toBe(0);
    expect((await at.sip('log')).code).toBe(0);
    expect((await at.sip('status')).code).toBe(0);
  });
});
