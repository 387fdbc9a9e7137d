import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { outcomeOf } from '../src/cli/commands/check.run.ts';
import { noCommands } from '../src/diagnostics/safe.ts';
import { FORMATTERS } from '../src/diagnostics/formatters/index.ts';
import type { Layout } from '../src/diagnostics/view.ts';
import type { Lang } from '../src/language/said.ts';
import { fromMemory } from '../src/read/memory.ts';

const today = '2026-11-23';
const layout = (lang: Lang = 'en', more: Partial<Layout> = {}): Layout => ({ lang, colour: false, width: 80, piped: true, quiet: false, most: 20, failOn: 'error', ...more });

/** A school that tries to speak to the terminal, to the job's log and to whoever reads the XML. */
const HOSTILE = 'Oracy \\"\\e[2J\\e]0;pwn\\a\\" ::error::all well ]]> <b>&amp; \\r\\n::warning file=x::boo 100%\\u202e';
const hostile = {
  'plan.yaml': `sip: 1
school:
  name: "${HOSTILE}"
plan:
  stage: approved
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: "${HOSTILE}"
    because: ["findings/nothing\\n::error::x", llafaredd]
    targtes:
      T1:
        title: A target
  reading:
    title: Reading 😀 together
    lead: ["\\e[31mred"]
    because: [nowhere]
`,
  'plan/a,b:c%0A::error::<x>]]>.yaml': 'priorities:\n  art:\n    tilte: Art\n    years: 2027-28\n',
  'plan/two\n::error::lines.yaml': 'community:\n  familes: We talk.\n',
  'plan/clean.yaml': 'vision: A kind school.\n',
};

const check = (files: Record<string, string>) => outcomeOf(checkSchool(fromMemory(files), { today }), 'schools/pont/');
const outcome = check(hostile);
const said = (name: string, lang: Lang = 'en', more: Partial<Layout> = {}) => FORMATTERS[name]!(outcome, layout(lang, more));
const schemaAt = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>;
// Everything but tabs and line ends that moves a cursor, reorders or hides text.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const LANGS: readonly Lang[] = ['en', 'cy'];

it('the hostile school has problems of law and of integrity in each of its hostile files', () => {
  expect(new Set(outcome.diagnostics.map(({ basis }) => basis))).toEqual(new Set(['law', 'advice', 'integrity', 'ours']));
  expect(new Set(outcome.diagnostics.map(({ span }) => span.file))).toEqual(new Set(Object.keys(hostile).filter((file) => file !== 'plan/clean.yaml')));
  expect(outcome.diagnostics.length).toBeGreaterThan(10);
});

describe.each(Object.keys(FORMATTERS))('%s', (name) => {
  it.each(LANGS)('lets nothing out that a terminal would obey (%s)', (lang) => {
    expect(said(name, lang)).not.toMatch(UNSAFE);
  });

  it('gives the same bytes twice and ends with one line end', () => {
    expect(said(name)).toBe(FORMATTERS[name]!(check(hostile), layout()));
    expect(said(name)).toMatch(/[^\n]\n$/);
  });
});

describe('json', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaAt('../schemas/diagnostics.schema.json'));

  it.each(LANGS)('holds to its schema and counts what it lists (%s)', (lang) => {
    const output = JSON.parse(said('json', lang)) as { summary: object; diagnostics: { severity: string; file: string; message: string; item: { title: string } | null }[] };
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    const count = (severity: string) => output.diagnostics.filter((one) => one.severity === severity).length;
    expect(output.summary).toEqual({ errors: count('error'), warnings: count('warning'), infos: count('info'), files: 4, unreadable: 0 });
    expect(output.diagnostics).toHaveLength(outcome.diagnostics.length);
    expect(output.diagnostics.map(({ file }) => file)).toContain('plan/two\n::error::lines.yaml');
  });

  it('counts the files that could not be read, and names each in a problem', () => {
    const broken = JSON.parse(FORMATTERS['json']!(check({ ...hostile, 'plan/clean.yaml': 'vision:\n\tcy: Ysgol\n' }), layout())) as { summary: object; diagnostics: { rule: string; file: string }[] };
    expect(broken.summary).toMatchObject({ files: 4, unreadable: 1 });
    expect(broken.diagnostics.filter(({ rule }) => rule === 'yaml').map(({ file }) => file)).toEqual(['plan/clean.yaml']);
  });

  it('gives places in UTF-16 units, with the end after the last', () => {
    const plan = 'findings:\n  quiet:\n    finding: Few speak.\npriorities:\n  oracy:\n    lead: ["😀", nobody]\n    because: [quiet, "😀 yes", nowhere]\n';
    const output = JSON.parse(FORMATTERS['json']!(check({ 'plan.yaml': plan }), layout())) as { diagnostics: { message: string }[] };
    const nowhere = output.diagnostics.find(({ message }) => message.includes('“nowhere”'));
    expect(nowhere).toMatchObject({ file: 'plan.yaml', start: { line: 7, column: 32 }, end: { line: 7, column: 39 } });
  });

  it('is an empty list for a school without problems, and every key is still there', () => {
    const clean = JSON.parse(FORMATTERS['json']!(check({ 'plan/vision.yaml': 'x-mine: 1\nplan:\n  prepared: 2026-09-01\n' }), layout())) as { diagnostics: object[] };
    for (const one of clean.diagnostics) expect(Object.keys(one)).toEqual(['rule', 'severity', 'basis', 'message', 'hint', 'clause', 'file', 'start', 'end', 'item', 'related']);
    expect(validate({ version: 1, summary: { errors: 0, warnings: 0, infos: 0, files: 1, unreadable: 0 }, diagnostics: [] })).toBe(true);
    expect(validate({ version: 1, summary: { errors: 0, warnings: 0, infos: 0, files: 1, unreadable: [] }, diagnostics: [] })).toBe(false);
  });
});

describe('github', () => {
  const lines = said('github').split('\n').slice(0, -1);
  const unescape = (text: string) => text.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%0A/g, '\n').replace(/%0D/g, '\r').replace(/%25/g, '%');

  it('is one command a problem, and no line begins with anything else', () => {
    expect(lines).toHaveLength(outcome.diagnostics.length);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=sip [^:,]+::[^\r\n]+$/);
  });

  it('keeps file names whole, from the folder the program was started in', () => {
    const files = lines.map((line) => unescape(/file=([^,]+),/.exec(line)![1]!));
    expect(files).toContain('schools/pont/plan.yaml');
    expect(files).toContain('schools/pont/plan/a,b:c%0A::error::<x>]]>.yaml');
  });

  it('says an error louder than something to do', () => {
    const first = outcome.diagnostics.findIndex(({ severity }) => severity === 'error');
    expect(lines[first]).toMatch(/^::error /);
    const draft = FORMATTERS['github']!(check({ 'plan.yaml': 'plan:\n  years: 2026-27 to 2028-29\n' }), layout());
    expect(draft).toMatch(/^::notice /);
    expect(draft).not.toMatch(/^::error /m);
  });
});

describe('sarif', () => {
  // The published schema is written for draft 4; only its own name and version differ from what the validator knows.
  const published = schemaAt('./fixtures/sarif/sarif-2.1.0-rtm.5.json');
  delete published['$schema'];
  delete published['id'];
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(published);
  interface Result {
    ruleId: string;
    ruleIndex: number;
    level: string;
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number; endColumn: number } } }[];
    relatedLocations?: object[];
    partialFingerprints: Record<string, string>;
  }
  const read = (lang: Lang) => (JSON.parse(said('sarif', lang)) as { runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } }; artifacts: { location: { uri: string } }[]; results: Result[] }[] }).runs[0]!;

  it.each(LANGS)('is valid by the published schema (%s)', (lang) => {
    expect(validate(JSON.parse(said('sarif', lang))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('has help for each rule that was broken, and each result names its rule', () => {
    const { tool, results } = read('en');
    for (const rule of tool.driver.rules) expect(rule.help.text.length, rule.id).toBeGreaterThan(40);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
    expect(results.map(({ level }) => level)).toContain('error');
  });

  it('gives addresses that lead back to the files', () => {
    const { artifacts, results } = read('en');
    expect(artifacts.map(({ location }) => decodeURIComponent(location.uri))).toEqual(outcome.files.map((file) => `schools/pont/${file}`));
    for (const { location } of artifacts) expect(location.uri).toMatch(/^[A-Za-z0-9\-._~!*'()%/]+$/);
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^schools\/pont\/plan/);
  });

  it('keeps a problem’s fingerprint when lines are added above it, and no two are the same', () => {
    const fingerprints = (files: Record<string, string>) =>
      (JSON.parse(FORMATTERS['sarif']!(check(files), layout())) as { runs: { results: Result[] }[] }).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints['ruleAndItem/v1']);
    const before = fingerprints(hostile);
    expect(fingerprints({ ...hostile, 'plan.yaml': `# A note\n\n${hostile['plan.yaml']}` })).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it('tells the other places of a problem', () => {
    const twice = { 'plan.yaml': 'priorities:\n  a:\n    title: A\n', 'plan/b.yaml': 'priorities:\n  a:\n    title: B\n' };
    const { results } = (JSON.parse(FORMATTERS['sarif']!(check(twice), layout())) as { runs: { results: Result[] }[] }).runs[0]!;
    expect(results.find(({ ruleId }) => ruleId === 'reference')!.relatedLocations).toHaveLength(1);
  });
});

describe('junit', () => {
  it.each(LANGS)('is well-formed, and its counts are those of its cases (%s)', (lang) => {
    const root = readXml(said('junit', lang));
    expect(root.name).toBe('testsuites');
    const suites = root.children;
    expect(suites.map(({ attributes }) => attributes['name'])).toHaveLength(4);
    const sum = (name: string) => suites.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
    expect(sum('tests')).toBe(Number(root.attributes['tests']));
    expect(sum('failures')).toBe(Number(root.attributes['failures']));
    for (const suite of suites) {
      expect(suite.children).toHaveLength(Number(suite.attributes['tests']));
      expect(suite.children.filter(({ children }) => children[0]?.name === 'failure')).toHaveLength(Number(suite.attributes['failures']));
      expect(suite.children.filter(({ children }) => children[0]?.name === 'skipped')).toHaveLength(Number(suite.attributes['skipped']));
      for (const one of suite.children) expect(Object.keys(one.attributes)).toEqual(['classname', 'name']);
    }
  });

  it('has one passing case for a file without problems', () => {
    const suite = readXml(said('junit')).children.find(({ attributes }) => attributes['name'] === 'schools/pont/plan/clean.yaml')!;
    expect(suite.children).toHaveLength(1);
    expect(suite.children[0]!.children).toEqual([]);
  });

  it('fails for a warning only where the check does', () => {
    const warned = { 'plan.yaml': 'plan:\n  stage: approved\n  years: 2025-26 to 2027-28\n  prepared: 2026-09-01\n' };
    const failures = (failOn: 'error' | 'warning') => Number(readXml(FORMATTERS['junit']!(check(warned), layout('en', { failOn }))).attributes['failures']);
    const warnings = check(warned).diagnostics.filter(({ severity }) => severity === 'warning').length;
    expect(warnings).toBeGreaterThan(0);
    expect(failures('warning')).toBe(failures('error') + warnings);
  });
});

describe('gitlab', () => {
  // What GitLab reads, and needs: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: { path: { type: 'string', pattern: '^[^/]' }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } } },
        },
      },
    },
  });
  interface Entry {
    readonly description: string;
    readonly check_name: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }
  const entries = (files: Record<string, string>): Entry[] => JSON.parse(FORMATTERS['gitlab']!(check(files), layout())) as Entry[];

  it.each(LANGS)('holds to the format that GitLab documents (%s)', (lang) => {
    const report = JSON.parse(said('gitlab', lang)) as Entry[];
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toHaveLength(outcome.diagnostics.length);
    expect(report.map(({ location }) => location.path)).toContain('schools/pont/plan/two\n::error::lines.yaml');
  });

  it('keeps a problem’s fingerprint when lines move or the file is split, and gives no two problems one', () => {
    const prints = (files: Record<string, string>) => entries(files).filter(({ location }) => location.path.endsWith('plan.yaml')).map(({ fingerprint }) => fingerprint);
    const before = prints(hostile);
    expect(prints({ ...hostile, 'plan.yaml': `# A note\n\n${hostile['plan.yaml']}` })).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    const reading = 'findings:\n  quiet:\n    kind: improve\n    finding: Few speak.\n';
    const one = (file: string) => entries({ 'plan.yaml': 'sip: 1\n', [file]: reading }).filter(({ check_name }) => check_name === 'no-root-cause');
    expect(one('plan/a.yaml')[0]!.location.path).not.toBe(one('plan/b.yaml')[0]!.location.path);
    expect(one('plan/a.yaml')[0]!.fingerprint).toBe(one('plan/b.yaml')[0]!.fingerprint);
  });

  it('says of each what it rests on, so that a draft’s duty and a piece of advice are told apart', () => {
    const draft = entries({ 'plan.yaml': 'plan:\n  years: 2026-27 to 2028-29\n  prepared: 2026-09-14\npriorities:\n  oracy:\n    title: Talk\n' });
    expect(new Set(draft.filter(({ description }) => description.includes(' Law: ')).map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(new Set(draft.filter(({ description }) => description.includes(' Advice: ')).map(({ severity }) => severity))).toEqual(new Set(['minor']));
    expect(draft.some(({ description }) => description.startsWith('to do: '))).toBe(true);
  });
});

describe('azure', () => {
  const lines = said('azure').split('\n').slice(0, -1);
  // As the agent does it, in its order.
  const unescape = (text: string) => text.replace(/%3B/g, ';').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%5D/g, ']').replace(/%AZP25/g, '%');
  /** The agent looks for the first prefix anywhere in a line, takes all to the first bracket, and splits it at semicolons. */
  const parsed = (line: string) => {
    const [, command, properties, message] = /^##vso\[(\S+) ([^\]]*)\](.*)$/.exec(line) ?? [];
    return command === undefined ? undefined : { command, properties: Object.fromEntries(properties!.split(';').filter(Boolean).map((pair) => [pair.split('=')[0]!, unescape(pair.slice(pair.indexOf('=') + 1))])), message: unescape(message!) };
  };

  it('is one line a problem: an issue, or a plain line for what is neither error nor warning', () => {
    expect(lines).toHaveLength(outcome.diagnostics.length);
    outcome.diagnostics.forEach(({ severity, span, rule, message }, index) => {
      const line = lines[index]!;
      if (severity === 'info') {
        expect(line).toMatch(/^sip: schools\/pont\//);
        expect(line).not.toContain('##');
        return;
      }
      const { command, properties, message: text } = parsed(line)!;
      expect(command).toBe('task.logissue');
      expect(properties).toMatchObject({ type: severity, linenumber: String(span.start.line), columnnumber: String(span.start.column), code: `sip ${rule}` });
      expect(Object.keys(properties)).toEqual(['type', 'sourcepath', 'linenumber', 'columnnumber', 'code']);
      expect(text.replace(/[♯∶]/g, '#')).toContain(message.en.slice(0, 20).replace(/[♯∶]/g, '#'));
    });
  });

  it('lets no title, path or id begin a command, end one or add to one', () => {
    const title = '##vso[task.setvariable variable=PATH;isOutput=true]/tmp ##[error]x %5D%3B%0A##vso[task.complete result=Failed;]done';
    const evil = check({ 'plan/]; type=x%0A##vso[task.complete].yaml': `priorities:\n  a:\n    title: "${title}"\n    because: ["${title}"]\n` });
    const output = FORMATTERS['azure']!(evil, layout());
    expect(output).toContain('task.complete');
    for (const line of output.split('\n').slice(0, -1)) {
      expect(line.match(/##(?:vso)?\[/gi)?.length ?? 0).toBe(line.startsWith('sip: ') ? 0 : 1);
      if (!line.startsWith('sip: ')) expect(parsed(line)!.properties['sourcepath'] ?? '').toMatch(/^schools\/pont\/|^$/);
    }
    for (const name of ['text', 'md']) expect(noCommands(FORMATTERS[name]!(evil, layout()))).not.toMatch(/##(?:vso)?\[/i);
  });
});

describe('md', () => {
  const page = (lang: Lang = 'en', more: Partial<Layout> = {}) => said('md', lang, more);

  it.each(LANGS)('is a heading, what it comes to, and a table a file; nothing of a school’s words is markup (%s)', (lang) => {
    const html = marked.parse(page(lang, { most: Infinity }), { async: false });
    expect(html).not.toMatch(/<(?!\/?(?:h[34]|p|br|table|thead|tbody|tr|t[hd]|strong)\b)/);
    expect([...html.matchAll(/<h4>/g)]).toHaveLength(3);
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(outcome.diagnostics.length + 3);
    for (const row of html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)) expect(row[1]!.match(/<t[hd]/g)).toHaveLength(4);
  });

  it('puts what is broken first, then law, then advice, in each file, and counts what it leaves out', () => {
    for (const table of page('en', { most: Infinity }).split('#### ').slice(1)) {
      const order = [...table.matchAll(/^\| \d+ \| (.*?) \| .* \| (.*?) \|$/gm)].map(([, kind, rests]) => (kind === '**error**' ? 0 : rests!.startsWith('Law') ? 1 : 2));
      expect(order).toEqual([...order].sort());
      expect(order.length).toBeGreaterThan(0);
    }
    expect(page('en', { most: 2 })).toContain(`and ${outcome.diagnostics.length - 2} more`);
    expect(page('en', { most: 2 }).match(/^\| \d+ \|/gm)).toHaveLength(2);
  });
});

describe('several formats on one output', () => {
  const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
  const run = (...formats: string[]) =>
    spawnSync(process.execPath, [bin, 'check', 'examples/first-draft', '--as-of', today, ...formats.flatMap((one) => ['--format', one])], { cwd: fileURLToPath(new URL('../', import.meta.url)), encoding: 'utf8' });

  it.each([['json', 'text'], ['text', 'sarif'], ['gitlab', 'github'], ['json', 'json'], ['junit=-', 'md']])('is refused where a program could not read it: %s, %s', (...formats) => {
    const { status, stdout, stderr } = run(...formats);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sip: Standard output cannot hold (json|sarif|gitlab|junit) and another format.*\n {5}Write one of them to a file: --format (json|sarif|gitlab|junit)=FILE\n$/);
  });

  it.each([['text', 'md'], ['github', 'text'], ['azure', 'text']])('is allowed where people or a log read it: %s, %s', (...formats) => {
    const { status, stdout } = run(...formats);
    expect(status).toBe(0);
    expect(stdout).toBe(run(formats[0]!).stdout + run(formats[1]!).stdout);
  });
});

describe('text', () => {
  it('begins each problem with file:line:column, two spaces, the severity, two spaces', () => {
    const heads = said('text').split('\n').filter((line) => /:\d+:\d+ {2}(error|warning|to do|note) {2}\S/.test(line));
    expect(heads).toHaveLength(Math.min(outcome.diagnostics.length, 20));
    for (const head of heads) expect(head).toMatch(/^schools\/pont\/plan/);
  });

  it.each([60, 80])('is at most as wide as the terminal, %i columns, but for words that cannot be broken', (width) => {
    for (const lang of LANGS) {
      for (const line of said('text', lang, { width, piped: false }).split('\n')) {
        if (line.length > width) expect(line.trim().split(' ').length, line).toBe(1);
      }
    }
  });

  it('says the same with colour as without', () => {
    // eslint-disable-next-line no-control-regex
    const plain = said('text', 'en', { colour: true }).replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe(said('text'));
  });

  it('shows errors first when there are more problems than a person can act on', () => {
    const few = said('text', 'en', { most: 3 });
    expect(few.match(/ {2}error {2}/g)).toHaveLength(3);
    expect(few).toContain(`and ${outcome.diagnostics.length - 3} more`);
  });

  it('shows a line once where several things are missing in the same place', () => {
    const plan = FORMATTERS['text']!(check({ 'plan.yaml': 'plan:\n  stage: approved\n  years: 2026-27 to 2028-29\n  prepared: 2026-09-14\n' }), layout());
    expect(plan.match(/^ {4}1 │ plan:$/gm)).toHaveLength(1);
  });

  it('tells a draft what law still wants before any advice, and marks no line as wrong for it', () => {
    const plan = FORMATTERS['text']!(check({ 'plan.yaml': 'plan:\n  years: 2026-27 to 2028-29\n  prepared: 2026-09-14\npriorities:\n  oracy:\n    title: Talk\n' }), layout());
    const labels = [...plan.matchAll(/^\S+ {2}(to do|warning) /gm)].map(([, label]) => label);
    expect(labels.lastIndexOf('to do')).toBeLessThan(labels.indexOf('warning'));
    expect(plan.slice(0, plan.indexOf('warning'))).not.toContain('│');
    expect(plan).toContain('To do before approval: ');
    expect(plan).toContain('no legal advice');
  });

  it('tells first what keeps a file from being read, however much else there is', () => {
    const broken = check({ ...hostile, 'plan/zz.yaml': 'vision:\n\tcy: Ysgol\n' });
    expect(FORMATTERS['text']!(broken, layout('en', { most: 1 }))).toMatch(/^schools\/pont\/plan\/zz\.yaml:2:1 {2}error {2}/m);
  });

  it('is quiet when asked: neither heading nor summary', () => {
    const quiet = said('text', 'en', { quiet: true });
    expect(quiet).not.toContain('Errors:');
    expect(quiet.split('\n')[0]).toMatch(/^schools\/pont\/plan/);
  });
});

it('paths lead from where the program was started, in what a person or a service follows, and from the school in JSON', () => {
  const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
  const from = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [bin, 'check', '--as-of', today, '--quiet', ...args], { cwd: fileURLToPath(new URL(cwd, import.meta.url)), encoding: 'utf8' }).stdout;
  expect(from('../', 'examples/first-draft')).toMatch(/^examples\/first-draft\/plan\.yaml:\d+:\d+ {2}/);
  expect(from('../examples/first-draft/')).toMatch(/^plan\.yaml:\d+:\d+ {2}/);
  expect(from('../', 'examples/first-draft', '--format', 'github')).toContain(' file=examples/first-draft/plan.yaml,line=');
  expect((JSON.parse(from('../', 'examples/first-draft', '--format', 'json')) as { diagnostics: { file: string }[] }).diagnostics[0]!.file).toBe('plan.yaml');
});

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads the part of XML that the format uses, and refuses everything that a strict reader refuses. */
function readXml(source: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(source.startsWith(declaration)).toBe(true);
  const decode = (text: string) => {
    expect(text, 'a bare mark').not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
    return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
  };
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const rest = source.slice(declaration.length);
  let at = 0;
  for (const tag of rest.matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)) {
    open.at(-1)!.text += decode(rest.slice(at, tag.index));
    at = tag.index + tag[0].length;
    if (tag[1] === '/') {
      expect(open.pop()!.name).toBe(tag[2]);
      continue;
    }
    const attributes = Object.fromEntries([...tag[3]!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]));
    const element: Element = { name: tag[2]!, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (tag[4] !== '/') open.push(element);
  }
  expect(rest.slice(at)).toBe('\n');
  expect(open).toEqual([root]);
  return root.children[0]!;
}
