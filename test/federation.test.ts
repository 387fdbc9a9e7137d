import { describe, expect, test } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { answersOf } from '../src/cli/commands/approve.answers.ts';
import type { Call } from '../src/cli/spec.ts';
import { load } from '../src/load.ts';
import { isFederated } from '../src/link/school.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';

// Two small schools, one governing body: each keeps a plan of its own, and the body reads a report of each.

const today = '2026-11-23';
const PLAN = `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
`;
const told = (school: string, rest = '') => checkSchool(fromMemory({ 'plan.yaml': `school:\n${school}${rest}` }), { today }).diagnostics;
const schoolOf = (school: string) => load(fromMemory({ 'plan.yaml': `school:\n${school}${PLAN}` })).school;

test.each([
  ['a name', '  federation: The Estuary Federation\n', true],
  ['a sentence, as plans have had it', '  federation: Federated since 2024 with a neighbouring small school\n', true],
  ['a name in both languages', '  federation: {cy: Ffederasiwn yr Aber, en: The Estuary Federation}\n', true],
  ['the other school alone', '  federated-with: Ysgol Tan-y-graig\n', true],
  ['the other schools', '  federation: The Estuary Federation\n  federated-with: [Ysgol Tan-y-graig, Ysgol Pen-llyn]\n', true],
  ['none', '  federation: none\n', false],
  ['why it has none', '  federation: {does-not-apply: We left it in 2025.}\n', false],
  ['nothing yet', '  federation:\n  federated-with:\n', false],
])('a federation is %s', (_, school, federated) => {
  expect(told(school).filter(({ basis }) => basis === 'integrity')).toEqual([]);
  expect(isFederated(schoolOf(school))).toBe(federated);
});

describe('the governing body of a federation', () => {
  const FEDERATED = '  name: Ysgol y Foryd\n  federation: The Estuary Federation\n  federated-with: Ysgol Tan-y-graig\n';
  const report = (school: string, language: 'en' | 'cy') => REPORTS['governors']!(schoolOf(school), { today, language, version: '0' }, 'md');
  const approvedBy = async (school: string) => (await answersOf({ own: {}, common: { today, lang: 'en' } } as unknown as Call, schoolOf(school), undefined)).by;

  test('reads which school a report is of, and which others it governs', () => {
    expect(report(FEDERATED, 'en')).toMatch(/Ysgol y Foryd: Report to the governing body of the federation\n[^]*\n- Federation: The Estuary Federation\n- Federated with: Ysgol Tan-y-graig\n/);
    expect(report(FEDERATED, 'cy')).toContain('Adroddiad i gorff llywodraethu’r ffederasiwn');
    expect(report('  name: Ysgol y Foryd\n', 'en')).not.toMatch(/federation/i);
  });

  test('is who approves, unless somebody else is named; a unit keeps its committee', async () => {
    expect(await approvedBy(FEDERATED)).toBe('Governing body of the federation');
    expect(await approvedBy(`${FEDERATED}  language: cy\n`)).toBe('Corff llywodraethu’r ffederasiwn');
    expect(await approvedBy('  name: Ysgol y Foryd\n')).toBe('Governing body');
    expect(await approvedBy(`${FEDERATED}  kind: pru\n`)).toBe('Management committee');
  });
});

describe('whose plan it is', () => {
  const places = (school: string, rest = '') => told(school, rest).filter(({ rule }) => rule === 'plan-of-federation').map(({ span }) => span.start.line);

  test.each([
    'Federation of Ysgol y Foryd',
    'The Estuary federation',
    'Ysgol y Foryd & Ysgol Tan-y-graig',
    'Ysgol y Foryd a Ysgol Tan-y-graig',
    'ysgol tan-y-graig, ysgol y foryd',
  ])('a school called “%s” is several', (name) => {
    expect(places(`  name: "${name}"\n  federation: The Estuary Federation\n  federated-with: Ysgol Tan-y-graig\n`)).toEqual([2]);
  });

  test.each(['Ysgol y Foryd', 'Ysgol Tan-y-graig Isaf', 'Ysgol y Foryd, the Estuary Federation', 'Ysgol Federation Road', 'Ysgol y Foryd, in federation with Ysgol Tan-y-graig'])('a school called “%s” is one', (name) => {
    expect(places(`  name: "${name}"\n  federation: The Estuary Federation of two schools\n  federated-with: Ysgol Tan-y-graig\n`)).toEqual([]);
  });

  test.each([
    ['title', 'Cynllun Datblygu’r Ffederasiwn 2026-29', [4]],
    ['called', 'The federation’s school improvement plan', [4]],
    ['title', 'Development plan for our federation', [4]],
    ['title', 'School Development Plan', []],
    ['title', 'Cynllun Datblygu Ysgol y Foryd, Ffederasiwn yr Aber', []],
  ])('%s: %s', (field, words, lines) => expect(places('  name: Ysgol y Foryd\n', `plan:\n  ${field}: "${words}"\n`)).toEqual(lines));

  test('it is advice, and the gaps of the plan itself are law as ever', () => {
    const found = told('  name: Federation of two schools\n', PLAN.replace('plan:\n', 'plan:\n  stage: for-approval\n'));
    expect(found.find(({ rule }) => rule === 'plan-of-federation')).toMatchObject({ severity: 'warning', basis: 'advice' });
    expect(found.some(({ basis, severity }) => basis === 'law' && severity === 'error')).toBe(true);
  });
});

describe('the outside view of a school in a federation', () => {
  const views = (perspective: string, rest = '') =>
    told('  name: Ysgol y Foryd\n  federated-with: [Ysgol Tan-y-graig]\n', `self-evaluation:\n  perspectives:\n    one:\n${perspective}${rest}`).filter(({ rule }) => rule === 'perspective-within-federation').length;

  test.each([
    ['its sister school', '      from: A teacher of Ysgol Tan-y-graig\n', 1],
    ['its sister school, and another that is not named', '      from: A teacher of Ysgol Tan-y-graig\n    two:\n      from: Another school\n', 0],
    ['the authority, at its sister school', '      from: The authority’s officer, met at Ysgol Tan-y-graig\n      kind: authority\n', 0],
    ['a school with a longer name', '      from: Ysgol Tan-y-graig-isaf\n', 0],
  ])('%s', (_, perspective, count) => expect(views(perspective)).toBe(count));

  test('a report from outside among the evidence is one from beyond', () => {
    expect(views('      from: Ysgol Tan-y-graig\n', 'findings:\n  talk:\n    finding: Few learners speak.\n    evidence:\n      visit:\n        kind: external-report\n        text: Seen on a visit with Ysgol Tan-y-graig.\n')).toBe(0);
  });
});
