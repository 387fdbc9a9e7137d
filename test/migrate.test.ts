import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { calledIn, editionsFrom, knownElsewhere } from '../src/edition/aliases.ts';
import type { Edition } from '../src/edition/edition.ts';
import { EDITIONS } from '../src/edition/editions.ts';
import { load } from '../src/load.ts';
import { migrated } from '../src/migrating/migrate.ts';
import { fromMemory } from '../src/read/memory.ts';

type Files = Record<string, string>;
const OLDER = EDITIONS.at(-1)!;
const NEWER = EDITIONS[0]!;
const TODAY = '2024-11-20';

const OLD: Files = {
  'plan.yaml': `# our plan
sip: 1
school:
  name: Ysgol y Garreg Wen
  kind: primary
plan:
  title: Our plan
  years: 2023-24 to 2025-26
  prepared: 2023-09-14
national-priorities:
  poverty:
    how: Free books.
  literacy-2014:
    how: As before.
`,
  'self-evaluation.yaml': `self-evaluation:
  progress: Most of them do. # said in June
  x-pace: |
    Slower in Year 4.
    Faster in Year 6.
  how-well: Well enough.
  areas:
    teaching-and-learning: # with the cluster
      summary: Good talk.
    leadership: {summary: Steady}
findings:
  quiet:
    kind: improve
    theme: high-quality-teaching
    finding: Few speak.
`,
  'self-evaluation/well-being.yaml': `self-evaluation:
  areas:
    "well-being-and-equity":
      summary: Tawel a diogel.
`,
};
const schoolOf = (files: Files) => load(fromMemory(files)).school;
const carried = (files: Files, to: Edition = NEWER): Files => ({ ...files, ...Object.fromEntries(migrated(schoolOf(files), to).files.map(({ after }) => [after.source.file.path, after.source.file.text])) });
const wordsOf = (files: Files): string[] => Object.values(files).join('\n').split(/[\s:{}",]+/).filter((word) => word !== '').sort();

describe('the names of the editions', () => {
  it('tells a word of another edition as such, with what it is called here', () => {
    const told = (edition: string, area: string) =>
      load(fromMemory({ 'plan.yaml': `edition: ${edition}\nself-evaluation:\n  areas:\n    ${area}:\n      summary: Good.\n` })).diagnostics.map(({ message, hint }) => [message, hint]);
    const [[newer, hint]] = told(NEWER.id, 'teaching-and-learning') as [[{ en: string; cy: string }, { en: string }]];
    expect(newer!.en).toContain(OLDER.id);
    expect(newer!.cy).toContain(OLDER.id);
    expect(hint!.en).toContain('“learning”');
    expect((told(OLDER.id, 'well-being')[0]![1] as { en: string }).en).toContain('“well-being-and-equity”');
    expect(told(OLDER.id, 'teaching-and-learning')).toEqual([]);
  });

  it('lead both ways', () => {
    expect(editionsFrom(OLDER, NEWER)?.at(-1)).toBe(NEWER);
    expect(editionsFrom(NEWER, OLDER)).toBeUndefined();
    expect(calledIn(NEWER, OLDER, 'focusAreas', 'teaching-and-learning')).toBe('learning');
    expect(calledIn(NEWER, OLDER, 'nationalPriorities', 'poverty')).toBe('poverty');
    expect(knownElsewhere(NEWER, 'themes', 'nothing-of-the-kind')).toBeUndefined();
  });
});

describe('a plan that reaches into a newer edition', () => {
  const told = (years: string) => checkSchool(fromMemory({ 'plan.yaml': `plan:\n  years: ${years}\n` }), { today: TODAY }).diagnostics.filter(({ rule }) => rule === 'edition-superseded');
  it('is told what is new, once, as a note of ours', () => {
    const [one, ...more] = told('2024-25 to 2026-27');
    expect(more).toEqual([]);
    expect([one!.severity, one!.basis]).toEqual(['info', 'ours']);
    for (const { en, cy } of NEWER.changes) {
      expect(one!.hint!.en).toContain(en);
      expect(one!.hint!.cy).toContain(cy);
    }
    expect(one!.hint!.en).toContain(`sip migrate --edition ${NEWER.id}`);
  });
  it('and one that ends before it, or begins in it, is not', () => {
    expect(told('2022-23 to 2024-25')).toEqual([]);
    expect(told('2025-26 to 2027-28')).toEqual([]);
  });
});

describe('sip migrate', () => {
  const now = carried(OLD);

  it('keeps everything: only the names of the guidance are other ones', () => {
    const names: Record<string, string> = { 'teaching-and-learning': 'learning', 'well-being-and-equity': 'well-being', progress: `x-progress-${OLDER.id}` };
    const expected = [...wordsOf(OLD).map((word) => names[word] ?? word), 'edition', NEWER.id].sort();
    expect(wordsOf(now)).toEqual(expected);
    expect(now['plan.yaml']).toContain(`edition: ${NEWER.id}`);
    expect(schoolOf(now).edition.id).toBe(NEWER.id);
  });

  it('never makes an old answer the answer to a new question', () => {
    const data = schoolOf(now).root.data['self-evaluation']!.data;
    expect([data.progress, data.needs]).toEqual([undefined, undefined]);
    expect(data['how-well']).toBeDefined();
    expect(now['self-evaluation.yaml']).toContain(`x-progress-${OLDER.id}: Most of them do. # said in June`);
    expect(migrated(schoolOf(OLD), NEWER).toAnswer.map(([field]) => field)).toEqual(['progress', 'needs']);
  });

  it('leaves an answer to the new question that is there already', () => {
    const begun = { 'plan.yaml': `edition: ${OLDER.id}\nself-evaluation:\n  needs: Met well.\n` };
    expect(carried(begun)['plan.yaml']).toBe(`edition: ${NEWER.id}\nself-evaluation:\n  needs: Met well.\n`);
    expect(migrated(schoolOf(begun), NEWER).toAnswer.map(([field]) => field)).toEqual(['progress']);
  });

  it('keeps two of a name apart, and lists what it left', () => {
    const both = { 'plan.yaml': `edition: ${OLDER.id}\nself-evaluation:\n  x-progress-${OLDER.id}: Earlier still.\n  progress: Steady.\n  areas:\n    learning:\n      summary: One.\n    teaching-and-learning:\n      summary: Other.\n` };
    const result = migrated(schoolOf(both), NEWER);
    expect(result.kept.map(({ id }) => id)).toEqual(['teaching-and-learning']);
    expect(carried(both)['plan.yaml']).toContain(`x-progress-${OLDER.id}: Earlier still.\n  x-progress-${OLDER.id}-2: Steady.`);
  });

  it('can be given again after any file: the one that names the edition is written last', () => {
    const { files } = migrated(schoolOf(OLD), NEWER);
    expect(files.map(({ before }) => before.source.file.path).at(-1)).toBe('plan.yaml');
    for (let written = 0; written <= files.length; written++) {
      const half = { ...OLD, ...Object.fromEntries(files.slice(0, written).map(({ after }) => [after.source.file.path, after.source.file.text])) };
      if (written < files.length) expect(carried(half)).toEqual(now);
      else expect(schoolOf(half).edition.id).toBe(NEWER.id);
    }
  });
});

describe('every place of the format that takes an id of the guidance', () => {
  // An edition after the current one, as data, with another name for one of each.
  const LATER: Edition = {
    ...NEWER,
    id: 'made-up',
    replaces: NEWER.id,
    themes: { ...NEWER.themes, fairness: NEWER.themes['equal-opportunities']! },
    steps: { ...NEWER.steps, begin: NEWER.steps['identify-focus']! },
    nationalPriorities: { ...NEWER.nationalPriorities, hardship: NEWER.nationalPriorities['poverty']! },
    aliases: { themes: { 'equal-opportunities': 'fairness' }, steps: { 'identify-focus': 'begin' }, nationalPriorities: { poverty: 'hardship' } },
  };
  it('follows: words, lists, labels, names and references; words in prose do not', () => {
    const before = `edition: ${NEWER.id}
self-evaluation:
  progress: Poverty matters; equal-opportunities too.
  areas:
    well-being:
      left-for-later:
        equal-opportunities: Next year.
national-priorities:
  poverty: # the first
    how: Free books.
findings:
  quiet:
    theme: "equal-opportunities"
  loud:
    theme:
      - safeguarding # still
      - equal-opportunities
priorities:
  reading:
    title: Reading
    step: identify-focus
    because: [quiet, poverty, national-priority/poverty]
offers:
  talk:
    theme: [equal-opportunities]
`;
    (EDITIONS as Edition[]).unshift(LATER);
    try {
      const after = carried({ 'plan.yaml': before }, LATER)['plan.yaml']!;
      const now = before
        .replace(NEWER.id, LATER.id)
        .replace('        equal-opportunities: Next', '        fairness: Next')
        .replace('  poverty: #', '  hardship: #')
        .replace('theme: "equal-opportunities"', 'theme: "fairness"')
        .replace('- equal-opportunities', '- fairness')
        .replace('identify-focus', 'begin')
        .replace('poverty, national-priority/poverty', 'hardship, national-priority/hardship')
        .replace('[equal-opportunities]', '[fairness]');
      expect(after).toBe(now);
    } finally {
      (EDITIONS as Edition[]).shift();
    }
  });
});
