import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../src/cli/commands/index.ts';
import type { Lang } from '../src/language/said.ts';
import { filesFor, PLACES } from '../src/pipeline/files.ts';
import { GitSchool } from './git-school.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const LANGS: readonly Lang[] = ['en', 'cy'];
const FOLDERS = ['.', 'ysgolion/Ysgol y Dŵr'];
const versions = LANGS.flatMap((lang) => FOLDERS.map((folder) => [lang, folder] as const));
const textOf = (path: string, lang: Lang = 'en', folder = '.'): string => PLACES.flatMap((place) => filesFor(place, lang, folder)).find((file) => file.path === path)!.text;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const desk = mkdtempSync(join(tmpdir(), 'sip-pipeline-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { readonly permissions?: Record<string, string>; readonly env?: Record<string, string>; readonly steps: readonly Step[] }>;
}
const workflow = (path: string): Workflow => parse(textOf(path)) as Workflow;
const CHECK = '.github/workflows/sip.yml';
const COMMENT = '.github/workflows/sip-comment.yml';

describe('GitHub’s own reader of workflows', () => {
  let errorsIn: (kind: 'workflow' | 'action', text: string) => Promise<string[]>;
  beforeAll(async () => {
    // The package names its JSON without saying that it is JSON, which Node 20 does not take: bundled, it does.
    const out = join(desk, 'reader.cjs');
    const contents = `import { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';
      import { parseAction } from '@actions/workflow-parser/actions/index';
      export async function errorsIn(kind, content) {
        const read = kind === 'action' ? parseAction : parseWorkflow;
        const { context, value } = read({ name: 'file.yml', content }, new NoOperationTraceWriter());
        if (kind === 'workflow' && value) await convertWorkflowTemplate(context, value);
        return context.errors.getErrors().map(({ message }) => message);
      }`;
    await build({ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'cjs', outfile: out, logLevel: 'silent' });
    ({ errorsIn } = createRequire(import.meta.url)(out) as { errorsIn: typeof errorsIn });
  });

  it.each(versions)('takes both workflows (%s, %s)', async (lang, folder) => {
    for (const path of [CHECK, COMMENT]) expect(await errorsIn('workflow', textOf(path, lang, folder))).toEqual([]);
  });

  it('takes the action of this repository, and would tell a key or a name that there is not', async () => {
    expect(await errorsIn('action', read('action.yml'))).toEqual([]);
    expect(await errorsIn('action', read('action.yml').replace('shell: bash', 'shel: bash'))).not.toEqual([]);
    expect(await errorsIn('workflow', textOf(CHECK).replace('permissions:', 'permisions:'))).not.toEqual([]);
    expect(await errorsIn('workflow', textOf(COMMENT).replace('github.token', 'github2.token'))).not.toEqual([]);
  });
});

describe('GitLab’s own schema', () => {
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(JSON.parse(read('test/fixtures/pipelines/gitlab-ci.schema.json')) as object);

  it.each(versions)('takes the jobs and the file that names them (%s, %s)', (lang, folder) => {
    for (const path of ['.gitlab/sip.yml', '.gitlab-ci.yml']) expect(validate(parse(textOf(path, lang, folder))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would tell a key that there is not', () => {
    expect(validate(parse(textOf('.gitlab/sip.yml').replace('expire_in:', 'expires:')))).toBe(false);
  });
});

describe('Azure Pipelines', () => {
  // The keys of https://learn.microsoft.com/azure/devops/pipelines/yaml-schema, as far as a pipeline of jobs can have them.
  const KEYS = {
    pipeline: ['trigger', 'pr', 'variables', 'jobs', 'name', 'pool', 'resources', 'schedules', 'parameters', 'lockBehavior', 'appendCommitMessageToRunName', 'extends', 'stages', 'steps'],
    job: ['job', 'displayName', 'dependsOn', 'condition', 'continueOnError', 'timeoutInMinutes', 'cancelTimeoutInMinutes', 'variables', 'pool', 'container', 'services', 'uses', 'workspace', 'strategy', 'steps', 'templateContext'],
    checkout: ['checkout', 'clean', 'fetchDepth', 'fetchFilter', 'fetchTags', 'lfs', 'persistCredentials', 'submodules', 'path', 'sparseCheckoutDirectories', 'sparseCheckoutPatterns', 'workspaceRepo', 'condition', 'continueOnError', 'displayName', 'target', 'enabled', 'env', 'name', 'timeoutInMinutes', 'retryCountOnTaskFailure'],
    script: ['script', 'failOnStderr', 'workingDirectory', 'condition', 'continueOnError', 'displayName', 'target', 'enabled', 'env', 'name', 'timeoutInMinutes', 'retryCountOnTaskFailure'],
    publish: ['publish', 'artifact', 'condition', 'continueOnError', 'displayName', 'target', 'enabled', 'env', 'name', 'timeoutInMinutes', 'retryCountOnTaskFailure'],
    download: ['download', 'artifact', 'patterns', 'path', 'condition', 'continueOnError', 'displayName', 'target', 'enabled', 'env', 'name', 'timeoutInMinutes', 'retryCountOnTaskFailure'],
    task: ['task', 'inputs', 'condition', 'continueOnError', 'displayName', 'target', 'enabled', 'env', 'name', 'timeoutInMinutes', 'retryCountOnTaskFailure'],
  };
  type Keyed = Record<string, unknown>;
  const strange = (value: Keyed, kind: keyof typeof KEYS) => Object.keys(value).filter((key) => !KEYS[kind].includes(key));
  const strangeIn = (pipeline: Keyed) => [
    ...strange(pipeline, 'pipeline'),
    ...(pipeline['jobs'] as Keyed[]).flatMap((job) => [
      ...strange(job, 'job'),
      ...(job['steps'] as Keyed[]).flatMap((step) => strange(step, (['checkout', 'script', 'task', 'publish', 'download'] as const).find((kind) => kind in step)!)),
    ]),
  ];

  it.each(versions)('has only keys that its documentation has (%s, %s)', (lang, folder) => {
    expect(strangeIn(parse(textOf('.azure-pipelines/sip.yml', lang, folder)) as Keyed)).toEqual([]);
    expect(strangeIn(parse(textOf('.azure-pipelines/sip.yml').replace('fetchDepth:', 'fetch-depth:')) as Keyed)).toEqual(['fetch-depth']);
  });
});

describe('the pre-commit program', () => {
  // https://pre-commit.com/#new-hooks and #2-add-a-pre-commit-configuration
  const HOOK = ['id', 'name', 'entry', 'language', 'files', 'exclude', 'types', 'types_or', 'exclude_types', 'always_run', 'fail_fast', 'verbose', 'pass_filenames', 'require_serial', 'description', 'language_version', 'minimum_pre_commit_version', 'args', 'stages', 'additional_dependencies', 'alias', 'log_file'];
  type Hook = Record<string, unknown>;
  const manifest = parse(read('.pre-commit-hooks.yaml')) as Hook[];
  const configured = (lang: Lang, folder: string) => parse(textOf('.pre-commit-config.yaml', lang, folder)) as { repos: { repo: string; hooks: Hook[] }[] };

  it('finds in the manifest and in the configuration what it needs, and nothing else', () => {
    const hooks = [...manifest, ...versions.flatMap(([lang, folder]) => configured(lang, folder).repos.flatMap((repo) => repo.hooks))];
    expect(hooks.length).toBeGreaterThan(8);
    for (const hook of hooks) {
      expect(Object.keys(hook).filter((key) => !HOOK.includes(key))).toEqual([]);
      for (const key of ['id', 'name', 'entry', 'language']) expect(hook[key], key).toMatch(/\S/);
      expect(['node', 'system']).toContain(hook['language']);
      expect(hook['pass_filenames']).toBe(false);
      const files = new RegExp(hook['files'] as string);
      expect(['plan.yaml', 'plan/a.yml', 'README.md'].map((name) => files.test(name))).toEqual([true, true, false]);
    }
    for (const [lang, folder] of versions) expect(configured(lang, folder).repos.map(({ repo }) => repo)).toEqual(['local']);
  });

  it('can pack this repository: it reads the name of the packed file from what npm prints, and so nothing else may be printed', () => {
    const folder = join(desk, 'package');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', scripts: { prepare: 'node -e 0' } }));
    const pack = () => execFileSync('npm', ['pack'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(pack()).not.toBe('x-1.0.0.tgz\n');
    writeFileSync(join(folder, '.npmrc'), read('.npmrc'));
    expect(pack()).toBe('x-1.0.0.tgz\n');
  });

  it('runs commands and options that there are', () => {
    for (const { entry } of manifest) {
      const [program, name, ...words] = (entry as string).split(' ');
      const command = COMMANDS.find((one) => one.name === name)!;
      const flags = ['--quiet', '--rev', '--fail-on', ...command.options.map(({ flags: typed }) => typed.split(' ')[0]!)];
      expect(program).toBe('sip');
      expect(words.filter((word) => word.startsWith('--') && !flags.includes(word))).toEqual([]);
    }
  });
});

describe('no secrets to strangers', () => {
  const everything = [...PLACES.flatMap((place) => filesFor(place, 'en')), { path: 'action.yml', text: read('action.yml') }];

  it('no workflow runs with a stranger’s files and a right to write', () => {
    for (const { path, text } of everything) expect(text, path).not.toMatch(/pull_request_target/);
    expect(workflow(CHECK).on).toEqual({ pull_request: null });
    expect(workflow(CHECK).permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow(CHECK).jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
    expect(textOf(CHECK)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    expect(workflow(COMMENT).permissions).toEqual({});
    expect(Object.values(workflow(COMMENT).jobs).map(({ permissions }) => permissions)).toEqual([{ actions: 'read', 'pull-requests': 'write' }]);
  });

  it('what may write fetches no file of the proposal, installs nothing and takes no number from it', () => {
    const { steps } = workflow(COMMENT).jobs['comment']!;
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/download-artifact', undefined]);
    expect(steps[1]!.run).not.toMatch(/npm|npx|curl|sip (?:check|diff)/);
    expect(Object.keys(steps[1]!.env!)).toEqual(['TOKEN', 'HEAD_OWNER', 'HEAD_BRANCH', 'HEAD_SHA', 'DIFFERENCE']);
    const gitlab = parse(textOf('.gitlab/sip.yml')) as Record<string, { variables: Record<string, string>; script: string[] }>;
    expect(gitlab['sip-comment']!.variables).toEqual({ GIT_STRATEGY: 'none' });
    expect(gitlab['sip']!.script.join()).not.toContain('TOKEN');
    const azure = parse(textOf('.azure-pipelines/sip.yml')) as { jobs: { job: string; steps: { checkout?: string; env?: Record<string, string> }[] }[] };
    expect(azure.jobs.map(({ steps: all }) => all.filter(({ env }) => JSON.stringify(env ?? {}).includes('AccessToken')).length)).toEqual([0, 1]);
    expect(azure.jobs.map(({ steps: all }) => all[0]!.checkout)).toEqual(['self', 'none']);
  });

  it('a checkout leaves no key behind, and every action is named by the hash of a commit, with its version', () => {
    expect(workflow(CHECK).jobs['check']!.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))!.with).toMatchObject({ 'persist-credentials': false });
    expect(textOf('.azure-pipelines/sip.yml')).toContain('persistCredentials: false');
    for (const { path, text } of everything) for (const [line] of text.matchAll(/^.*\buses: .*$/gm)) expect(line, path).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('no expression is put into a command: values come by the environment', () => {
    let commands = 0;
    const walk = (value: unknown, key: string, path: string): void => {
      if (typeof value === 'string' && ['run', 'script', 'entry'].includes(key)) {
        commands++;
        expect(value, path).not.toContain('${{');
        // Azure puts the value of $(name) into the text itself.
        expect(value, path).not.toMatch(/\$\([A-Za-z]/);
      }
      if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name, path);
    };
    for (const { path, text } of everything) if (path !== 'pre-commit') walk(parse(text), '', path);
    expect(commands).toBeGreaterThan(10);
  });

  it('says nothing of another program, registry or place than it needs', () => {
    for (const { path, text } of everything) expect(text.match(/https?:\/\/[^\s'"]+/g) ?? [], path).toEqual([]);
  });
});

describe('run where a machine has none of these services', () => {
  // A branch may have any of these signs in its name, and a title any at all.
  const BRANCH = 'a;touch${IFS}PWNED;`touch${IFS}PWNED`$(touch${IFS}PWNED)"\'&|x';
  const TITLE = '$(touch PWNED) `touch PWNED` \\"; touch PWNED; ::error::all well ##vso[task.setvariable variable=PATH]x <img src=x> @everybody';
  const FOLDER = 'ysgolion/Ysgol y Dŵr';
  const PLAN = 'sip: 1\nschool:\n  name: Ysgol y Dŵr\nplan:\n  stage: for-approval\n  years: 2026-27 to 2028-29\n';
  const school = new GitSchool();
  const bin = join(desk, 'prefix/bin');
  const base = { PATH: `${bin}:${process.env['PATH']}`, HOME: desk, SIP_LANG: 'en', SIP_FOLDER: FOLDER, LANG: 'C.UTF-8', npm_config_prefix: join(desk, 'prefix'), npm_config_update_notifier: 'false' };
  let packed = '';
  let baseCommit = '';

  beforeAll(() => {
    const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', desk], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    packed = join(desk, (JSON.parse(said) as { filename: string }[])[0]!.filename);
    baseCommit = school.commit({ [`${FOLDER}/plan.yaml`]: PLAN });
    school.git('update-ref', `refs/remotes/origin/${BRANCH}`, baseCommit);
    school.commit({ [`${FOLDER}/plan/$(touch PWNED);\n::error::x.yaml`]: `priorities:\n  oracy:\n    title: "${TITLE}"\n    because: [nowhere]\n`, [`${FOLDER}/plan/b.yaml`]: `priorities:\n  b:\n    title: "${TITLE}"\n` });
  });
  afterAll(() => school.remove());

  /** Runs the lines of a step as its runner does. */
  function run(shell: readonly string[], script: string, environment: Record<string, string>) {
    const file = join(desk, 'step.sh');
    writeFileSync(file, script);
    const { status, stdout, stderr } = spawnSync(shell[0]!, [...shell.slice(1), file], { cwd: school.school, env: { ...base, ...environment }, encoding: 'utf8' });
    return { status, stdout, stderr };
  }
  const nothingRan = () => {
    for (const folder of [school.school, join(school.school, FOLDER), desk]) expect(readdirSync(folder)).not.toContain('PWNED');
  };
  /** A runner's files for one job. */
  const place = (name: string): string => {
    const folder = join(desk, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };

  it('GitHub: every step of the check, from the install on, with a hostile branch, title and path', () => {
    const temp = place('github');
    const environment = { GITHUB_BASE_REF: BRANCH, RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: join(temp, 'summary'), SIP_PACKAGE: packed };
    const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail'];
    const steps = workflow(CHECK).jobs['check']!.steps.flatMap(({ run: script }) => (script === undefined ? [] : [script]));
    expect(steps).toHaveLength(3);
    expect(run(bash, steps[0]!, { ...environment, SIP_PACKAGE: '' })).toMatchObject({ status: 1, stdout: 'SIP_PACKAGE is not set\n' });
    expect(run(bash, steps[0]!, environment).status).toBe(0);
    expect(existsSync(join(bin, 'sip'))).toBe(true);
    const checked = run(bash, steps[1]!, environment);
    expect(checked.stderr).toBe('');
    expect(checked.status).toBe(1);
    const commands = checked.stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.length).toBeGreaterThan(2);
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=ysgolion\/Ysgol y Dŵr\/plan[^:,]*,line=|title=)/);
    expect(checked.stdout).not.toMatch(/##(?:vso)?\[/);
    expect(checked.stdout).toMatch(/Problems\s+elsewhere: \d/);
    const summary = readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^### Ysgol y Dŵr · /);
    expect(summary).not.toMatch(/^::|[^\\]<img/m);
    expect(run(bash, steps[2]!, environment)).toMatchObject({ status: 0, stderr: '' });
    const difference = readFileSync(join(temp, 'sip-difference.md'), 'utf8');
    expect(difference).toMatch(/^<!-- sip:diff -->\n/);
    expect(difference).toContain('touch PWNED');
    expect(difference).not.toContain('sip:unchanged');
    school.git('update-ref', 'refs/remotes/origin/same', 'HEAD');
    expect(run(bash, steps[2]!, { ...environment, GITHUB_BASE_REF: 'same' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(temp, 'sip-difference.md'), 'utf8')).toMatch(/^<!-- sip:diff -->\n[\s\S]*\n<!-- sip:unchanged -->\n$/);
    nothingRan();
  });

  it('GitLab: the whole script, in a plain shell, for a merge request and for the default branch', () => {
    const { script } = (parse(textOf('.gitlab/sip.yml')) as { sip: { script: string[] } }).sip;
    const checkOnly = script.slice(2).join('\n');
    expect(run(['sh', '-e'], script[0]!, { SIP_PACKAGE: '' })).toMatchObject({ status: 1 });
    const proposal = run(['sh', '-e'], checkOnly, { CI_MERGE_REQUEST_DIFF_BASE_SHA: baseCommit, CI_COMMIT_REF_NAME: BRANCH });
    expect([proposal.status, proposal.stderr]).toEqual([1, '']);
    expect(proposal.stdout).toMatch(/Problems\s+elsewhere: \d/);
    const report = JSON.parse(readFileSync(join(school.school, 'sip-quality.json'), 'utf8')) as { location: { path: string } }[];
    expect(report.length).toBeGreaterThan(2);
    expect(existsSync(join(school.school, report[0]!.location.path))).toBe(true);
    expect(readFileSync(join(school.school, 'sip-junit.xml'), 'utf8')).toContain('<testsuites name="sip"');
    expect(readFileSync(join(school.school, 'sip-difference.md'), 'utf8')).toMatch(/^<!-- sip:diff -->\n/);
    const main = run(['sh', '-e'], checkOnly, {});
    expect(main.status).toBe(1);
    expect(main.stdout).not.toMatch(/Problems\s+elsewhere/);
    for (const file of ['sip-quality.json', 'sip-junit.xml', 'sip-difference.md']) rmSync(join(school.school, file), { force: true });
    nothingRan();
  });

  it('Azure: both scripts of the check, for a pull request and for main', () => {
    const { steps } = (parse(textOf('.azure-pipelines/sip.yml')) as { jobs: { steps: { script?: string }[] }[] }).jobs[0]!;
    const scripts = steps.flatMap(({ script }) => (script === undefined ? [] : [script]));
    const bash = ['bash', '--noprofile', '--norc'];
    const temp = place('azure');
    const environment = { AGENT_TEMPDIRECTORY: temp, BUILD_ARTIFACTSTAGINGDIRECTORY: temp };
    for (const unset of ['', '$(SIP_PACKAGE)']) expect(run(bash, scripts[0]!, { SIP_PACKAGE: unset })).toMatchObject({ status: 1, stdout: 'SIP_PACKAGE is not set\n' });
    const proposal = run(bash, scripts[1]!, { ...environment, SYSTEM_PULLREQUEST_TARGETBRANCH: `refs/heads/${BRANCH}` });
    expect([proposal.status, proposal.stderr]).toEqual([1, '']);
    const commands = proposal.stdout.split('\n').filter((line) => /##(?:vso)?\[/.test(line));
    expect(commands.length).toBeGreaterThan(2);
    for (const line of commands) expect(line).toMatch(/^##vso\[(?:task\.logissue type=(?:error|warning);|task\.uploadsummary\]\/)/);
    expect(proposal.stdout.match(/##vso\[/g)).toHaveLength(commands.length);
    expect(readFileSync(join(temp, 'sip-summary.md'), 'utf8')).toMatch(/^### Ysgol y Dŵr · /);
    expect(readFileSync(join(temp, 'sip-difference.md'), 'utf8')).toMatch(/^<!-- sip:diff -->\n/);
    expect(run(bash, scripts[1]!, environment).stdout).not.toMatch(/Problems\s+elsewhere/);
    nothingRan();
  });

  it('the action of this repository: with a hostile folder, branch and severity', () => {
    const { steps } = (parse(read('action.yml')) as { runs: { steps: Step[] } }).runs;
    const scripts = steps.flatMap(({ run: script }) => (script === undefined ? [] : [script]));
    const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail'];
    const temp = place('action');
    const environment = { GITHUB_ACTION_PATH: root, RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: join(temp, 'summary'), SIP_FOLDER: FOLDER, SIP_SINCE: `origin/${BRANCH}`, SIP_FAIL_ON: 'error' };
    expect(run(bash, scripts[0]!, environment)).toMatchObject({ status: 0, stdout: '' });
    const checked = run(bash, scripts[1]!, environment);
    expect([checked.status, checked.stderr]).toEqual([1, '']);
    expect(readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^### Ysgol y Dŵr · /);
    const refused = run(bash, scripts[1]!, { ...environment, RUNNER_TEMP: place('none'), SIP_FAIL_ON: '$(touch PWNED)', SIP_FOLDER: '`touch PWNED`' });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    nothingRan();
  });

  it('the hooks of the pre-commit program: each entry, as a command without a shell', () => {
    chmodSync(join(bin, 'sip'), 0o755);
    for (const { entry } of (parse(textOf('.pre-commit-config.yaml', 'en', FOLDER)) as { repos: { hooks: { entry: string }[] }[] }).repos[0]!.hooks) {
      // The program splits an entry as a shell would, and starts it without one.
      const words = [...entry.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      const { status, stderr } = spawnSync(words[0]!, words.slice(1), { cwd: school.school, env: base, encoding: 'utf8' });
      expect([status, stderr], entry).toEqual([entry.startsWith('sip check') ? 1 : 0, '']);
    }
    nothingRan();
  });
});
