import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitSchool, PLAN, READING } from './git-school.ts';

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(new URL('../schemas/lint-history.schema.json', import.meta.url), 'utf8')));
const SECRETS = /A?123456789012|Peredur|Zebedog|07700|900123/;
const NAMED = `${READING}    note: Peredur Zebedog has an IDP.\n`;

interface Output {
  readonly summary: Readonly<Record<'found' | 'still' | 'versions' | 'files' | 'unread', number>> & { readonly shallow: boolean };
  readonly found: readonly { readonly kind: string; readonly file: string; readonly line: number; readonly mark: string; readonly first: { readonly commit: string }; readonly last: { readonly commit: string }; readonly versions: number; readonly still: boolean }[];
}

let at: GitSchool;
beforeEach(() => void (at = new GitSchool()));
afterEach(() => at.remove());

async function history(...more: string[]): Promise<Output & { readonly code: number }> {
  const { code, out, err } = await at.sip('lint', '--history', '--format', 'json', ...more);
  expect(err).toBe('');
  expect(out).not.toMatch(SECRETS);
  const output = JSON.parse(out) as Output;
  expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
  return { ...output, code };
}

describe('sip lint --history', () => {
  it('tells each thing once, with the first and the last version that holds it and whether it still stands', async () => {
    at.commit({ 'plan.yaml': PLAN + READING });
    const first = at.commit({ 'plan.yaml': `${PLAN}${NAMED}    # about A123456789012\n` });
    const middle = at.commit({ 'plan.yaml': `${PLAN}${NAMED}    # about A123456789012\n`, 'plan/b.yaml': 'vision: Kind and able\n' });
    const last = at.commit({ 'plan.yaml': PLAN + NAMED });
    const { found, summary, code } = await history();
    expect(found.map(({ kind, file, line, first: from, last: to, versions, still }) => ({ kind, place: `${file}:${line}`, from: from.commit, to: to.commit, versions, still }))).toEqual([
      { kind: 'learner-need', place: 'plan.yaml:9', from: first, to: last, versions: 3, still: true },
      { kind: 'upn', place: 'plan.yaml:10', from: first, to: middle, versions: 2, still: false },
    ]);
    expect(summary).toEqual({ found: 2, still: 1, versions: 4, files: 4, unread: 0, shallow: false });
    expect(code).toBe(1);
  });

  it('says it in both languages, without the words, with what git keeps and where to read on', async () => {
    at.commit({ 'plan.yaml': PLAN + NAMED });
    at.commit({ 'plan.yaml': PLAN + READING });
    for (const [lang, ...said] of [['en', 'only in the history', 'git keeps every version', 'sip explain personal-data'], ['cy', 'yn yr hanes yn unig', 'git yn cadw pob fersiwn', 'sip explain personal-data']] as const) {
      const { code, out } = await at.sip('lint', '--history', '--lang', lang);
      expect(code).toBe(1);
      expect(out).not.toMatch(SECRETS);
      for (const words of said) expect(out.replace(/\s+/g, ' ')).toContain(words);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('is clean where nothing was found, and says that this is no guarantee', async () => {
    at.commit({ 'plan.yaml': PLAN + READING });
    const { code, out } = await at.sip('lint', '--history');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('That is no guarantee');
  });

  it('finds what stands in another branch, in a file that is gone, and in a version that is no YAML', async () => {
    at.commit({ 'plan.yaml': PLAN + READING });
    at.git('checkout', '-q', '-b', 'elsewhere');
    at.commit({ 'plan.yaml': PLAN + NAMED });
    at.git('checkout', '-q', 'main');
    at.commit({ 'plan/old.yaml': 'vision: Ring 07700 900123\n' });
    at.git('rm', '-q', 'plan/old.yaml');
    at.commit({ 'plan.yaml': `${PLAN}${READING}    note: "A123456789012\n  : [\n` });
    at.commit({ 'plan.yaml': PLAN + READING });
    expect((await history()).found.map(({ kind, still }) => [kind, still])).toEqual([['learner-need', false], ['upn', false], ['phone', false]]);
  });

  it('one thing that moved to another file, or whose sentence changed, is one thing', async () => {
    at.commit({ 'plan.yaml': `${PLAN}${READING}    note: About A123456789012.\n` });
    at.commit({ 'plan.yaml': PLAN + READING, 'plan/b.yaml': 'vision: And now A123456789012 is here.\n' });
    expect((await history()).found.map(({ kind, file, versions, still }) => ({ kind, file, versions, still }))).toEqual([{ kind: 'upn', file: 'plan/b.yaml', versions: 2, still: true }]);
  });

  it('looks through a local profile of the school’s own, as long as the settings named it', async () => {
    const profile = (about: string) => `id: our-valley\ntitle: {en: Our valley, cy: Ein dyffryn}\non: wales-2025\nsources: {}\nclauses: {}\nchecks: {}\n# ${about}\n`;
    at.commit({ 'plan.yaml': PLAN + READING, 'sip.yaml': 'profile: ours.yaml\n', 'ours.yaml': profile('Ring the adviser: 07700 900123') });
    at.commit({ 'ours.yaml': profile('Ring the adviser') });
    expect((await history()).found.map(({ kind, file, versions, still }) => ({ kind, file, versions, still }))).toEqual([{ kind: 'phone', file: 'ours.yaml', versions: 1, still: false }]);
    at.commit({ 'ours.yaml': Buffer.from([0xff, 0xfe, 0x41, 0x00]) });
    expect(await history()).toMatchObject({ summary: { unread: 1 }, code: 1 });
  });

  it('leaves alone what the school has looked at', async () => {
    at.commit({ 'plan.yaml': PLAN + NAMED });
    const { mark } = (await history()).found[0]!;
    at.write({ 'sip.yaml': `lint:\n  personal-data:\n    ${mark}:\n      reason: A character in our class story.\n` });
    expect(await history()).toMatchObject({ found: [], code: 0 });
  });

  it('a version with a file that could not be taken is no clean one', async () => {
    at.commit({ 'plan.yaml': PLAN + READING, 'plan/b.yaml': Buffer.from([0xff, 0xfe, 0x41, 0x00]) });
    expect(await history()).toMatchObject({ found: [], summary: { unread: 1 }, code: 1 });
  });

  it('needs a repository, and options for one version have no place', async () => {
    at.write({ 'plan.yaml': PLAN });
    expect(await at.sip('lint', '--history')).toMatchObject({ code: 2, out: '' });
    at.commit({ 'plan.yaml': PLAN });
    const { code, err } = await at.sip('lint', '--history', '--rev', 'HEAD');
    expect(code).toBe(2);
    expect(err).toContain('--history looks at every version');
    expect(await at.sip('lint', '--history', '--format', 'sarif')).toMatchObject({ code: 2 });
  });
});

describe('before a commit', () => {
  const check = () => at.sip('lint', '--rev', 'staged', '--only', 'personal-data', '--fail-on', 'warning', '--quiet');

  it('what is staged is looked at, and not what merely stands in the folder', async () => {
    at.commit({ 'plan.yaml': PLAN + READING });
    at.write({ 'plan.yaml': PLAN + NAMED });
    expect(await check()).toEqual({ code: 0, out: '', err: '' });
    at.git('add', 'plan.yaml');
    at.write({ 'plan.yaml': PLAN + READING });
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain('plan.yaml:9:11');
    expect(out).not.toMatch(SECRETS);
  });

  it('a local profile is looked at as the plan is', async () => {
    at.commit({ 'plan.yaml': PLAN + READING, 'sip.yaml': 'profile: ours.yaml\n' });
    at.write({ 'ours.yaml': 'id: our-valley\n# About A123456789012\n' });
    at.git('add', 'ours.yaml');
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain('ours.yaml:2:9');
    expect(out).not.toMatch(SECRETS);
  });

  it('a plan that is unfinished may be committed, and one that cannot be read may not', async () => {
    at.commit({ 'plan.yaml': PLAN + READING });
    at.commit({ 'plan.yaml': `${PLAN}${READING}    because: not-there\n` });
    expect(await check()).toMatchObject({ code: 0, out: '' });
    at.commit({ 'plan.yaml': `${PLAN}${READING}    note: "open\n` });
    expect(await check()).toMatchObject({ code: 1 });
  });
});
