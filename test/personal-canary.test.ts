import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { CheckOptions } from '../src/check.ts';
import { outcomeOf } from '../src/cli/commands/check.run.ts';
import { FORMATTERS } from '../src/diagnostics/formatters/index.ts';
import { isNhsNumber, isUln, upnLetter } from '../src/privacy/identifiers.ts';
import { markOf } from '../src/privacy/mark.ts';
import { seenIn } from '../src/privacy/scan.ts';
import { sha256 } from '../src/privacy/sha256.ts';
import { fromMemory } from '../src/read/memory.ts';

const TODAY = '2026-11-23';
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const upn = fc.tuple(digits(11), fc.oneof(digits(1), fc.constantFrom(...'ABCDEFGHJKLMNPQRTUVWXYZ'))).map(([rest, last]) => `${upnLetter(rest + last)}${rest}${last}`);
const tenWith = (valid: (ten: string) => boolean) => digits(9).map((nine) => Array.from({ length: 10 }, (_, last) => `${nine}${last}`).find(valid)).filter((ten) => ten !== undefined);
const insurance = fc.tuple(fc.constantFrom('AB', 'CE', 'JG', 'NX', 'WP', 'YZ'), digits(6), fc.constantFrom('A', 'B', 'C', 'D')).map((parts) => parts.join(''));
const spaced = (groups: readonly number[], gap = ' ') => (value: string) => {
  let at = 0;
  return groups.map((size) => value.slice(at, (at += size))).join(gap);
};
/** As people type them, and as word processors set what people type. */
const gapped = (value: fc.Arbitrary<string>, groups: readonly number[], ...more: readonly string[]) =>
  fc.tuple(value, fc.constantFrom(' ', '-', '–', '‑', '\u00a0', ...more)).map(([number, gap]) => spaced(groups, gap)(number));
const NUMBERS = {
  upn: fc.oneof(upn, gapped(upn, [1, 3, 4, 2, 3], ' – ', ' - '), upn.map((value) => value.toLowerCase())),
  'nhs-number': fc.oneof(tenWith(isNhsNumber), gapped(tenWith(isNhsNumber), [3, 3, 4])),
  uln: fc.oneof(tenWith(isUln), gapped(tenWith(isUln), [3, 3, 4])),
  'national-insurance': fc.oneof(insurance, gapped(insurance, [2, 2, 2, 2, 1], ' – ')),
} as const;

/** Words as a school writes them, in both languages, with figures among them. */
const prose = fc.array(fc.constantFrom('Mae dysgwyr', 'yn darllen', 'Year 6', 'the plan', '2026-27', '75%', 'well-being', 'hyd haf 2027', '£1,250', 'because', '(minute 7)', 'Mrs Jones', 'arwain', 'ŵyn', '–', '“reading”'), { maxLength: 8 }).map((words) => words.join(' '));

describe('a number that checks', () => {
  it.each(Object.entries(NUMBERS))('%s is found in any prose around it', (kind, numbers) => {
    fc.assert(
      fc.property(prose, numbers, prose, fc.constantFrom(' ', '\n', '(', ': ', '“', ' – '), fc.constantFrom('.', ' ', ')', '\n', ', ', '”'), (before, number, after, open, close) => {
        const text = `${before}${open}${number}${close}${after === '' ? '' : ` ${after}`}`;
        const seen = seenIn(text).filter((one) => text.slice(one.start, one.end).includes(number));
        // A number of ten digits may check both ways, and be either.
        const either = kind === 'nhs-number' || kind === 'uln' ? ['nhs-number', 'uln', 'phone'] : [kind];
        expect(seen.some((one) => either.includes(one.kind)), text).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

it('the digest is SHA-256', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))), { numRuns: 200 });
});

/** One of each kind, and words by which it would be known again in an output. */
const SECRETS: Readonly<Record<string, { readonly sentence: string; readonly secret: RegExp }>> = {
  upn: { sentence: 'Ask about A123456789012 and', secret: /A?123456789012/ },
  insurance: { sentence: 'Paid to JG103759A and', secret: /JG103759A|103759/ },
  phone: { sentence: 'Her mobile is 07700 900123 and', secret: /07700|900123/ },
  email: { sentence: 'Write to tegid.hopcyn@example.org and', secret: /tegid|hopcyn@/ },
  need: { sentence: 'Peredur Zebedog has an IDP and', secret: /Peredur|Zebedog/ },
  staff: { sentence: 'Mrs Zebedeia-Orwig is on capability and', secret: /Zebedeia|Orwig/ },
};

/** A place in a plan for a sentence: titles and ids are quoted by other rules, comments by none. */
const PLACES: Readonly<Record<string, (sentence: string) => string>> = {
  'a title': (sentence) => `priorities:\n  reading:\n    title: "${sentence}"\n    because: nothing-here\n    titel: "${sentence}"\n`,
  'a strategy': (sentence) => `priorities:\n  reading:\n    title: Reading\n    strategy: |\n      ${sentence}\n`,
  'a note': (sentence) => `priorities:\n  reading:\n    title: Reading\n    note: ${sentence}\n`,
  'a comment': (sentence) => `priorities:\n  # ${sentence}\n  reading:\n    title: Reading\n`,
  'a name of its own': (sentence) => `x-own:\n  - {"${sentence}": 1}\npriorities:\n  reading:\n    title: Reading\n`,
  'a label': (sentence) => `figures:\n  f:\n    title: Learners\n    groups:\n      "${sentence}": 4\n`,
  people: (sentence) => `priorities:\n  reading:\n    title: Reading\n    lead: ["${sentence}", head]\n`,
  'a target': (sentence) => `priorities:\n  reading:\n    title: Reading\n    targets:\n      T1:\n        title: "${sentence}"\n        aim: "${sentence}"\n        by: 2025-01-01\n`,
  'text over two lines': (sentence) => `priorities:\n  reading:\n    title: Reading\n    strategy: ${sentence.replace(' and', '\n      and')}\n`,
  'text with escapes': (sentence) => `priorities:\n  reading:\n    title: "\\x41nd so: ${sentence.replaceAll(' ', '\\x20')}"\n`,
  'a file that is no YAML': (sentence) => `priorities:\n  reading:\n  title: [${sentence}\n  : :\n`,
};

function outputs(text: string, options: Partial<CheckOptions> = {}): Record<string, string> {
  const checked = checkSchool(fromMemory({ 'plan.yaml': text }), { today: TODAY, ...options });
  const outcome = outcomeOf(checked);
  const made = (lang: 'en' | 'cy') => Object.entries(FORMATTERS).map(([name, formatter]) => [`${name} ${lang}`, formatter(outcome, { lang, colour: false, width: 80, quiet: false, most: Infinity, failOn: 'warning' })] as const);
  return { ...Object.fromEntries([...made('en'), ...made('cy')]), all: JSON.stringify(checked.diagnostics) };
}

describe('what was found', () => {
  for (const [place, write] of Object.entries(PLACES)) {
    it(`is in no output of any format, standing in ${place}`, () => {
      for (const [kind, { sentence, secret }] of Object.entries(SECRETS)) {
        const written = outputs(write(sentence));
        expect(written['json en'], `${kind} in ${place}`).toMatch(/"rule": "person(?:al-|-with-need)/);
        // Where the file is no YAML, its shape is told by other checks, which quote what they cannot read.
        for (const [format, text] of Object.entries(written)) expect(secret.test(text) ? `${format}: ${text.split('\n').find((line) => secret.test(line))}` : undefined, `${kind} in ${place}`).toBeUndefined();
      }
    });
  }

  it('shows no line of the file either', () => {
    const text = outputs('priorities:\n  reading:\n    title: Reading\n    note: Quiet words, and A123456789012 after them.\n')['text en']!;
    expect(text).toContain('plan.yaml:4:28');
    expect(text).not.toContain('Quiet words');
  });
});

describe('a sentence that was looked at', () => {
  const plan = 'priorities:\n  reading:\n    title: Reading\n    note: Peredur Zebedog has an IDP. The story ends well.\n';
  const told = (settings: string, text = plan, today = TODAY) => checkSchool(fromMemory({ 'sip.yaml': settings, 'plan.yaml': text }), { today, only: ['personal-data'] }).diagnostics;
  const mark = markOf('Peredur Zebedog has an IDP.');
  const left = (more = '') => `lint:\n  personal-data:\n    ${mark}:\n      reason: A character in our class story.\n${more}`;

  it('is told with its mark, and left alone by it', () => {
    const [one, ...rest] = told('sip: 1\n');
    expect(rest).toEqual([]);
    expect(one!.hint!.en).toContain(mark);
    expect(told(left())).toEqual([]);
  });

  it('keeps its mark while the sentences around it change, and has a new one when it changes itself', () => {
    expect(told(left(), plan.replace('The story ends well', 'It ends badly'))).toEqual([]);
    const changed = told(left(), plan.replace('has an IDP', 'has got an IDP'));
    expect(changed.map(({ rule }) => rule)).toEqual(['person-with-need', 'personal-data']);
    expect(changed[1]!.message.en).toContain(mark);
  });

  it('is told again once its day has passed', () => {
    const until = left('      until: 2026-12-31\n');
    expect(told(until)).toEqual([]);
    expect(told(until, plan, '2027-01-10').map(({ rule }) => rule)).toEqual(['person-with-need', 'personal-data']);
  });

  it('needs a reason and a mark of the right form, and a mark that fits nothing is told', () => {
    const shape = (settings: string) => checkSchool(fromMemory({ 'sip.yaml': settings, 'plan.yaml': plan }), { today: TODAY, scope: 'validate' }).diagnostics.filter(({ rule }) => rule === 'shape').map(({ message }) => message.en);
    expect(shape(`lint:\n  personal-data:\n    ${mark}: {until: 2027-01}\n`)).toHaveLength(1);
    expect(shape('lint:\n  personal-data:\n    Peredur: {reason: known}\n')[0]).toBe('This is not the mark of a sentence');
    expect(told('lint:\n  personal-data:\n    p00000000: {reason: An old one}\n').map(({ rule }) => rule)).toEqual(['person-with-need', 'personal-data']);
  });
});

describe('--only', () => {
  const plan = 'priorities:\n  reading:\n    title: Reading and\n    note: Peredur Zebedog has an IDP.\n';
  const rules = (options: Partial<CheckOptions>, settings = 'sip: 1\n') => [...new Set(checkSchool(fromMemory({ 'sip.yaml': settings, 'plan.yaml': plan }), { today: TODAY, ...options }).diagnostics.map(({ rule }) => rule))];

  it('tells of what was named and of nothing else', () => {
    expect(rules({}).length).toBeGreaterThan(3);
    expect(rules({ only: ['personal-data'] })).toEqual(['person-with-need']);
    expect(rules({ only: ['unfinished-sentence', 'small-group'] })).toEqual(['unfinished-sentence']);
    expect(rules({ only: ['targets'], stage: 'approved' })).toEqual(['targets']);
  });

  it('asks for a rule that the preset leaves out, and not for one that the school silenced', () => {
    // Law alone.
    expect(rules({ scope: 'lint' }, 'lint: {preset: statutory}\n')).toEqual(['monitoring-not-by-governors']);
    expect(rules({ only: ['personal-data'] }, 'lint: {preset: statutory}\n')).toEqual(['person-with-need']);
    expect(rules({ only: ['personal-data'] }, 'lint: {rules: {person-with-need: silent}}\n')).toEqual([]);
  });

  it('still tells of a file that cannot be read', () => {
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': plan, 'plan/b.yaml': 'a: "b\n' }), { today: TODAY, only: ['small-group'] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml']);
  });

  const desk = mkdtempSync(join(tmpdir(), 'sip-only-'));
  afterAll(() => rmSync(desk, { recursive: true, force: true }));

  it('a name that is none is said so, with the nearest', () => {
    writeFileSync(join(desk, 'plan.yaml'), plan);
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../bin/sip.js', import.meta.url)), 'lint', desk, '--only', 'personal-dat'], { encoding: 'utf8', env: { ...process.env, LANG: 'en' } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/There is no rule or statutory item “personal-dat”[\s\S]*personal-data/);
  });
});

describe('a message that cuts short what it quotes', () => {
  it('shows no beginning of what was seen either', () => {
    const key = 'Contact the family of the learner at the home jane.quillfeather@example.org please';
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': `priorities:\n  reading:\n    ${key}: 5\n` }), { today: '2026-11-24' });
    expect(diagnostics.some(({ message }) => message.en.includes('…'))).toBe(true);
    expect(JSON.stringify(diagnostics)).not.toContain('jane.q');
  });
});

describe('text that is made to be slow', () => {
  const pieces = ['A1 ', '1 ', '1-', 'Jac ', 'Jac has ', 'a.', 'a@', 'a@a.', 'one of the ', 'one ', 'Jac ap ', 'born ', '1/1/', 'Mrs ', 'J.T. ', 'Year 1 ', '(', "'", '’s ', 'lives 1 ', 'IDP ', 'has an ', 'two of the three ', '0', ' 0', 'SA1 1', 'un o’r ', '+44 ', 'aged 1 ', 'Jac IDP '];
  const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));

  it.each(pieces)('is looked through without going over it again and again: %j', (piece) => {
    const once = (text: string) => {
      const start = process.cpuUsage();
      seenIn(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const time = (text: string) => Math.min(once(text), once(text), once(text));
    const whole = long(piece);
    time(whole.slice(0, 20_000));
    const [short, tall] = [time(whole.slice(0, 25_000)), time(whole)];
    // Four times as long may take four times as much; sixteen times would be going over it again. Small figures say nothing.
    expect(tall / Math.max(short, 20_000)).toBeLessThan(10);
  });
});
