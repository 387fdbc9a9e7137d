import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../src/merge/conflict.ts';
import { merge } from '../src/merge/merge.ts';
import type { Merged } from '../src/merge/merge.ts';
import { equal, plainOf } from '../src/merge/plain.ts';
import type { Plain } from '../src/merge/plain.ts';
import { parse } from '../src/parse/document.ts';
import { entries, example, replaced } from './editing.ts';
import { PATIENCE, sample } from './sampling.ts';

const marking = { ours: 'yours', theirs: 'theirs', size: 7 };
const three = (base: string, ours: string, theirs: string): Merged => merge({ base: file(base), ours: file(ours), theirs: file(theirs) }, { marking, lang: 'en' });
const file = (text: string) => ({ path: 'plan.yaml', text });

/** The text of a clean merge. */
function clean(base: string, ours: string, theirs: string): string {
  const merged = three(base, ours, theirs);
  if (merged.state !== 'clean') throw new Error(`${merged.state}: ${merged.state === 'by-lines' ? merged.why : merged.file.text}`);
  return merged.file.text;
}

function conflicts(base: string, ours: string, theirs: string): { text: string; told: readonly string[] } {
  const merged = three(base, ours, theirs);
  if (merged.state !== 'conflicts') throw new Error(merged.state);
  return { text: merged.file.text, told: merged.conflicts.map((one) => tell(one).en) };
}

const PLAN = `# The plan of Ysgol Pont Helyg
sip: 1

priorities:
  # Agreed in September
  reading:
    title: Reading for pleasure
    because: [slow-reading, few-books]
    targets:
      T1:
        title: Readers who read smoothly
        baseline: 58%
        aim: 80% # of 41 learners
        by: summer 2027
      T2:
        title: Learners who choose a book
        aim: 60%
        by: summer 2027
        readings:
        - when: 2026-11-13
          value: 34%
    strategy: |
      One fluency lesson, taught alike.

      Missing sounds are taught again.

      An adult to read with.
  oracy:
    title: Talk that helps everybody learn
`;
const changed = (piece: string, by: string, text = PLAN) => replaced(text, piece, by);

describe('two people', () => {
  it('edit two targets of one priority', () => {
    expect(clean(PLAN, changed('80%', '75%'), changed('60%', '65%'))).toBe(changed('60%', '65%', changed('80%', '75%')));
  });

  it('edit two neighbouring lines', () => {
    const theirs = changed('aim: 80% # of 41 learners\n        by: summer 2027', 'aim: 80% # of 41 learners\n        by: spring 2028');
    expect(clean(PLAN, changed('80%', '75%'), theirs)).toBe(changed('80%', '75%', theirs));
  });

  it('each add a target at the same place, and both are there whole', () => {
    const added = (id: string) => changed('    strategy:', `      ${id}:\n        title: What ${id} is\n        by: spring 2028\n    strategy:`);
    expect(clean(PLAN, added('T3'), added('T4'))).toBe(changed('    strategy:', '      T3:\n        title: What T3 is\n        by: spring 2028\n      T4:\n        title: What T4 is\n        by: spring 2028\n    strategy:'));
  });

  it('each add the first action of a priority', () => {
    const added = (id: string) => `${PLAN}    actions:\n      ${id}:\n        title: What ${id} is\n        by: spring 2028\n`;
    expect(clean(PLAN, added('A1'), added('A2'))).toBe(`${added('A1')}      A2:\n        title: What A2 is\n        by: spring 2028\n`);
  });

  it('make the same change, and it is there once', () => {
    const both = changed('80%', '75%');
    expect(clean(PLAN, changed('34%', '35%', both), changed('60%', '65%', both))).toBe(changed('60%', '65%', changed('34%', '35%', both)));
  });

  it('each record a measurement, and they stand in the order of their days', () => {
    const added = (day: string) => changed('          value: 34%\n', `          value: 34%\n        - when: ${day}\n          value: 40%\n`);
    const later = added('2027-02-12');
    expect(clean(PLAN, later, added('2027-01-15'))).toBe(changed('        - when: 2027-02-12\n', '        - when: 2027-01-15\n          value: 40%\n        - when: 2027-02-12\n', later));
  });

  it('each put a finding in brackets', () => {
    expect(clean(PLAN, changed('few-books', 'few-books, quiet-voices'), changed('slow-reading, ', ''))).toBe(changed('slow-reading, few-books', 'few-books, quiet-voices'));
  });

  it('change two paragraphs of one text', () => {
    expect(clean(PLAN, changed('taught alike', 'in every class'), changed('An adult to', 'Somebody to'))).toBe(changed('An adult to', 'Somebody to', changed('taught alike', 'in every class')));
  });

  it('drop a target, and note something on another', () => {
    const dropped = PLAN.replace(/      T2:[^]*?(?=    strategy)/, '');
    const noted = changed('      T1:\n', '      # Talked about in November\n      T1:\n');
    expect(clean(PLAN, dropped, noted)).toBe(changed('      T1:\n', '      # Talked about in November\n      T1:\n', dropped));
  });

  it('rename a priority, and change what stands in it', () => {
    const renamed = changed('  reading:\n', '  literacy:\n    formerly: reading\n');
    expect(clean(PLAN, renamed, changed('60%', '65%'))).toBe(changed('60%', '65%', renamed));
    expect(clean(PLAN, changed('60%', '65%'), renamed)).toBe(changed('60%', '65%', renamed));
  });

  it('move a target and change it: the note above it goes with it', () => {
    const noted = changed('      T1:\n', '      # Ask the cluster\n      T1:\n');
    const [block] = /      # Ask the cluster\n      T1:\n(?:        .*\n)+?(?=      T2)/.exec(noted)!;
    const moved = replaced(replaced(noted, block!, ''), '    strategy:', `${block}    strategy:`);
    expect(clean(noted, moved, replaced(noted, '80%', '75%'))).toBe(replaced(moved, '80%', '75%'));
  });

  it('write in brackets and in lines: nothing that only looks different is at odds', () => {
    const inLines = changed('[slow-reading, few-books]', '\n    - slow-reading\n    - few-books').replace('because: \n', 'because:\n');
    expect(clean(PLAN, inLines, changed('60%', '65%'))).toBe(changed('60%', '65%', inLines));
    expect(clean(PLAN, inLines, changed('few-books]', 'few-books, poverty]'))).toBe(changed('few-books]', 'few-books, poverty]'));
    const braces = changed('      T2:\n        title: Learners who choose a book\n        aim: 60%\n', '      T2:\n        title: {en: Learners who choose a book}\n        aim: 60%\n');
    expect(clean(braces, replaced(braces, '{en: Learners who', '{cy: Dysgwyr, en: Learners who'), replaced(braces, '60%', '65%'))).toContain('{cy: Dysgwyr, en: Learners who choose a book}\n        aim: 65%');
  });

  it('write names and words in quotation marks, in lines and in brackets', () => {
    const quoted = changed('[slow-reading, few-books]', '["slow-reading", \'few-books\']', changed('      T1:\n        title: Readers who read smoothly', '      "T1":\n        \'title\': "Readers: smoothly" # their words'));
    const ours = replaced(replaced(quoted, '80%', '75%'), "'few-books']", "'few-books', \"a, b\"]");
    const theirs = replaced(replaced(quoted, '58%', '60%'), '["slow-reading", ', "['it''s', ");
    expect(clean(quoted, ours, theirs)).toBe(replaced(replaced(ours, '58%', '60%'), '["slow-reading", ', "['it''s', "));
  });

  it('keep the ends of lines, the mark before the first, and no end after the last', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const merged = windows(changed('60%', '65%', changed('80%', '75%')));
    expect(clean(windows(PLAN), windows(changed('80%', '75%')), windows(changed('60%', '65%')))).toBe(merged);
    expect(clean(PLAN, windows(changed('80%', '75%')), changed('60%', '65%'))).toBe(merged);
    expect(clean(PLAN, changed('80%', '75%'), windows(changed('60%', '65%')))).toBe(merged);
    expect(clean(PLAN.trimEnd(), changed('80%', '75%').trimEnd(), changed('60%', '65%').trimEnd())).toBe(changed('60%', '65%', changed('80%', '75%')).trimEnd());
    const marked = merge({ base: file(PLAN), ours: { ...file(changed('80%', '75%')), marked: true }, theirs: file(changed('60%', '65%')) }, { marking, lang: 'en' });
    expect(marked).toMatchObject({ state: 'clean', file: { marked: true } });
  });

  it('indent differently', () => {
    const wide = PLAN.replace(/^(?:  )+/gm, (spaces) => spaces + spaces).replaceAll('- when', '-   when');
    expect(equal(says(wide), says(PLAN))).toBe(true);
    expect(clean(PLAN, wide, changed('60%', '65%'))).toBe(replaced(wide, '60%', '65%'));
  });
});

describe('what only people can settle is said in the words of the plan', () => {
  it('one value, changed both ways: both versions of its line, and the rest merged', () => {
    const { text, told } = conflicts(PLAN, changed('80%', '75%'), changed('60%', '65%', changed('80%', '70%')));
    expect(told).toEqual(['Priority reading · target T1 · aim: changed on both sides. Here: 75%. Coming in: 70%. Before: 80%']);
    expect(text).toBe(
      changed(
        '        aim: 80% # of 41 learners\n',
        '<<<<<<< yours: Priority reading · target T1 · aim\n        aim: 75% # of 41 learners\n=======\n        aim: 70% # of 41 learners\n>>>>>>> theirs: Priority reading · target T1 · aim\n',
        changed('60%', '65%'),
      ),
    );
  });

  it('one id, given to two things', () => {
    const added = (title: string) => changed('    strategy:', `      T3:\n        title: ${title}\n    strategy:`);
    const { told, text } = conflicts(PLAN, added('Books at home'), added('Books in Welsh'));
    expect(told).toEqual(['Priority reading · target T3: added on both sides, with different words. Here: Books at home. Coming in: Books in Welsh']);
    expect(text).toContain('=======\n      T3:\n        title: Books in Welsh\n>>>>>>> ');
  });

  it('something dropped that the other changed', () => {
    const dropped = PLAN.replace(/      T2:[^]*?(?=    strategy)/, '');
    expect(conflicts(PLAN, dropped, changed('60%', '65%')).told).toEqual(['Priority reading · target T2: taken away here, and changed in what comes in. Coming in: Learners who choose a book']);
    expect(conflicts(PLAN, changed('60%', '65%'), dropped).told).toEqual(['Priority reading · target T2: changed here, and taken away in what comes in. Here: Learners who choose a book']);
  });

  it('two measurements of one day', () => {
    const added = (value: string) => changed('          value: 34%\n', `          value: 34%\n        - when: 2027-02-12\n          value: ${value}\n`);
    const { told, text } = conflicts(PLAN, added('40%'), added('41%'));
    expect(told).toEqual(['Priority reading · target T2 · reading: added on both sides, with different words. Here: 40%. Coming in: 41%']);
    expect(text).toContain('<<<<<<< yours: Priority reading · target T2 · reading\n        - when: 2027-02-12\n          value: 40%\n=======\n        - when: 2027-02-12\n          value: 41%\n>>>>>>>');
  });
});

describe('what cannot be merged by its parts is left to git', () => {
  it.each([
    ['a version with marks of a conflict', `${PLAN}<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n`, 'unreadable'],
    ['a version that is no plain YAML', `${PLAN}x-own: &a b\n`, 'unreadable'],
    ['a list at the top', '- a\n- b\n', 'inseparable'],
    ['a map in brackets at the top', '{sip: 1, x-a: b}\n', 'inseparable'],
    ['lines that end in two ways', changed('sip: 1\n', 'sip: 1\r\n'), 'inseparable'],
  ])('%s', (_, odd, why) => {
    expect(three(PLAN, odd, changed('60%', '65%'))).toEqual({ state: 'by-lines', why });
    expect(three(odd, PLAN, changed('60%', '65%'))).toEqual({ state: 'by-lines', why });
  });
});

/** The merge of what three versions say, worked out without their lines. `undefined` where there is nothing; lists whole. */
function expected(base: Plain | undefined, ours: Plain | undefined, theirs: Plain | undefined): { readonly value?: Plain; readonly conflict?: true } {
  const value = (one: Plain | undefined) => (one === undefined ? {} : { value: one });
  const same = (a: Plain | undefined, b: Plain | undefined) => (a === undefined || b === undefined ? a === b : equal(a, b));
  if (same(ours, theirs) || same(base, theirs)) return value(ours);
  if (same(base, ours)) return value(theirs);
  if (!(base instanceof Map) || !(ours instanceof Map) || !(theirs instanceof Map)) return { conflict: true };
  const keys = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()] as string[]);
  const merged = new Map<string, Plain>();
  for (const key of keys) {
    const inner = expected(base.get(key), ours.get(key), theirs.get(key));
    if (inner.conflict) return inner;
    if (inner.value !== undefined) merged.set(key, inner.value);
  }
  return { value: merged };
}

/** A change that somebody could make to a file, told by numbers. */
interface Edit {
  readonly kind: 'value' | 'add' | 'drop' | 'note' | 'empty-line';
  readonly at: number;
  readonly mark: string;
}

function made(text: string, { kind, at, mark }: Edit): string {
  const lines = text.trimEnd().split('\n');
  const all = entries(lines);
  const some = kind === 'value' ? all.filter(({ from, to }) => to === from + 1 && /: [^|>[{"'&*#]*$/.test(lines[from]!)) : kind === 'drop' ? all.filter(({ path }) => path.includes('.')) : all;
  if (some.length === 0) return `${text}# A note of ${mark}\n`;
  const { from, to } = some[at % some.length]!;
  const indent = /^ */.exec(lines[from]!)![0];
  if (kind === 'value') lines[from] = `${/^ *[^:]+:/.exec(lines[from]!)![0]} Words of ${mark}`;
  if (kind === 'drop') lines.splice(from, to - from);
  if (kind === 'add') lines.splice(from, 0, `${indent}new-${mark}:`, `${indent}  x-title: A thing of ${mark}`, `${indent}  x-end: the same`);
  if (kind === 'note') lines.splice(from, 0, `${indent}# A note of ${mark}`);
  if (kind === 'empty-line') lines.splice(from, 0, '');
  return `${lines.join('\n')}\n`;
}

const files = [
  ...Object.values(example('small-primary')),
  ...Object.values(example('pupil-referral-unit')),
  ...Object.values(example('welsh-medium-secondary', ['plan/1-llafaredd.yaml', 'reviews/2025-26.yaml', 'plan/resources.yaml'])),
  ...Object.values(example('first-draft')),
  PLAN,
];

const edits = (who: string) =>
  fc
    .array(fc.record({ kind: fc.constantFrom('value' as const, 'add' as const, 'drop' as const, 'note' as const, 'empty-line' as const), at: fc.nat() }), { minLength: 1, maxLength: 4 })
    .map((some) => some.map(({ kind, at }, index): Edit => ({ kind, at, mark: `${who}${index}` })));

/** A file, and two versions of it with a few changes each that are still plain YAML. */
const versions = fc
  .record({ base: fc.constantFrom(...files), ours: edits('ours'), theirs: edits('theirs') })
  .map(({ base, ours, theirs }) => ({ base, ours: ours.reduce(made, base), theirs: theirs.reduce(made, base) }))
  .filter(({ ours, theirs }) => [ours, theirs].every((text) => parse(file(text)).readable));

const says = (text: string): Plain => plainOf(parse(file(text)).root);

describe('what must not be joined', () => {
  it('an entry that took another’s place does not get what was added to that other', () => {
    const survey = 'consultation:\n  - who: Families\n    how: A meeting\n  - who: Staff\n    when: 2026-01-10\n    how: A survey\n';
    const ours = survey.replace('who: Staff\n    when: 2026-01-10\n    how: A survey', 'who: The school council\n    when: 2026-03-01\n    how: A walk around the school');
    const theirs = `${survey}    result: Nine of ten teachers want another timetable.\n`;
    const merged = three(survey, ours, theirs);
    expect(merged.state).toBe('conflicts');
  });

  it('a note that is new on what the other side took away is for people to settle', () => {
    const plan = 'aims:\n  one:\n    text: Every child reads.\n  two:\n    text: Every child sings.\n';
    expect(three(plan, plan.replace('  one:\n    text: Every child reads.\n', ''), plan.replace('  one:', '  # Governors asked that this aim stays.\n  one:')).state).toBe('conflicts');
  });
});

describe('whatever two people change', () => {
  it('a change that one made is taken to the letter', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        expect(clean(base, ours, base)).toBe(ours);
        expect(clean(base, base, theirs)).toBe(theirs);
        expect(clean(base, ours, ours)).toBe(ours);
      }),
      sample(60),
    );
  });

  it('the merge says what a merge of the bare data says, and is at odds only where that is', { timeout: PATIENCE }, () => {
    let [settled, open] = [0, 0];
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = three(base, ours, theirs);
        const { value, conflict } = expected(says(base), says(ours), says(theirs));
        if (merged.state === 'by-lines') throw new Error(merged.why);
        // Two changes to one list, such as two entries of a log, are merged by their entries, which the bare data does not do.
        if (conflict) return void (open += merged.state === 'conflicts' ? 1 : 0);
        // Nor does it know of notes: one that is new beside what the other side took away is for people to settle.
        if (merged.state === 'conflicts' && merged.conflicts.every(({ kind, base: was, ours: here, theirs: there }) => kind.startsWith('dropped-by-') && equal(was ?? null, here ?? there ?? null))) return;
        settled++;
        expect(merged.state).toBe('clean');
        expect(equal(says(merged.file.text), value!)).toBe(true);
      }),
      sample(240),
    );
    expect(settled).toBeGreaterThan(100);
    expect(open).toBeGreaterThan(3);
  });

  it('every line of it is a line that one of them wrote, and every note is there', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = three(base, ours, theirs);
        if (merged.state === 'by-lines') throw new Error(merged.why);
        const wrote = new Set([...ours.split('\n'), ...theirs.split('\n')]);
        const lines = merged.file.text.split('\n').filter((line) => !/^(?:<{7} |={7}$|>{7} )/.test(line));
        expect(lines.filter((line) => !wrote.has(line) && !/\[.*\]/.test(line))).toEqual([]);
        if (merged.state === 'conflicts') return;
        const dropped = [ours, theirs].some((text) => entries(base.split('\n')).some(({ path }) => !entries(text.split('\n')).some((one) => one.path === path)));
        for (const note of [...wrote].filter((line) => line.includes('# A note of ') && !dropped)) expect(lines).toContain(note);
      }),
      sample(100),
    );
  });

  it('it is the same whoever merges, but for the order of what is new', { timeout: PATIENCE }, () => {
    // A note between a new thing and a dropped one may be either’s, and so may stand twice.
    const sorted = (text: string) => [...new Set(text.split('\n').filter((line) => line.trim() !== ''))].sort();
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const [one, other] = [three(base, ours, theirs), three(base, theirs, ours)];
        expect(one.state).toBe(other.state);
        if (one.state !== 'clean' || other.state !== 'clean') return;
        expect(equal(says(one.file.text), says(other.file.text))).toBe(true);
        expect(sorted(one.file.text)).toEqual(sorted(other.file.text));
      }),
      sample(100),
    );
  });
});
