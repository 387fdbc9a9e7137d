// Measures start-up and the check of one school against bare Node and against other tools on the same files, and prints a
// table. CPU is user and system time of the process and its children. Each run stands beside a run of bare Node, and what is
// compared is the median of the ratios: machines are noisy, and noise takes both. `npm run bench -- 21` for 21 rounds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredOn, rowsOf } from './pairs.js';
import { benchLargePlan, benchSchool, writeBenchSchool } from './school.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 11);
const desk = mkdtempSync(join(tmpdir(), 'sip-bench-'));
const school = join(desk, 'school');
const schema = join(root, 'schemas/sip.schema.json');
const files = Object.keys(benchSchool());

if (!existsSync(join(here, 'node_modules'))) {
  console.error('Installing what to compare with into test/bench/node_modules …');
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(3);
}

const bytes = writeBenchSchool(school);
writeFileSync(join(desk, 'empty.mjs'), '');
writeFileSync(join(desk, 'floor.mjs'), `import { readFileSync } from 'node:fs';\nfor (const file of ${JSON.stringify(files)}) readFileSync(file, 'utf8');\n`);
writeFileSync(join(desk, 'v8r.json'), JSON.stringify({ customCatalog: { schemas: [{ name: 'sip', description: 'sip', fileMatch: ['**/*.yaml'], location: schema, parser: 'yaml' }] } }));
writeFileSync(
  join(desk, 'spectral.json'),
  JSON.stringify({ rules: { shape: { given: '$', severity: 'error', then: { function: 'schema', functionOptions: { schema: JSON.parse(readFileSync(schema, 'utf8')) } } } } }),
);

const node = process.execPath;
const peer = (path) => join(here, 'node_modules', path);
const sip = (...words) => [node, join(root, 'bin/sip.js'), ...words];
const bare = [node, join(desk, 'empty.mjs')];
const contenders = {
  'node, reading the six files': [node, join(desk, 'floor.mjs')],
  '`sip --version`': sip('--version'),
  '`sip --help`': sip('--help'),
  '`sip check`: shape, references, law, advice, personal data': sip('check', '--as-of', '2026-11-23'),
  'ajv-cli: shape, without places': [node, peer('ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema, ...files.flatMap((file) => ['-d', file])],
  'yaml-language-server: shape': [node, join(here, 'language-server.js'), schema, ...files],
  'v8r: shape': [node, peer('v8r/src/index.js'), ...files],
  'Spectral: shape': [node, peer('@stoplight/spectral-cli/dist/index.js'), 'lint', '--ruleset', join(desk, 'spectral.json'), ...files],
};

const rows = rowsOf(bare, contenders, { rounds, folder: school, more: { V8R_CONFIG_FILE: join(desk, 'v8r.json') } });

// A plan of 20 priorities and 200 findings, beside parsing the same text and doing nothing else.
const large = join(desk, 'large');
const largeFiles = benchLargePlan();
const largeBytes = writeBenchSchool(large, largeFiles);
writeFileSync(join(desk, 'parse.mjs'), `import { readFileSync } from 'node:fs';\nimport { load } from ${JSON.stringify(join(root, 'node_modules/js-yaml/dist/js-yaml.mjs'))};\nfor (const file of ${JSON.stringify(Object.keys(largeFiles))}) load(readFileSync(file, 'utf8'));\n`);
const largeRows = rowsOf(bare, { 'js-yaml: parsing the same files, nothing else': [node, join(desk, 'parse.mjs')], '`sip check`: all of it': sip('check', '--as-of', '2026-11-23') }, { rounds, folder: large });
rmSync(desk, { recursive: true, force: true });

const versionOf = (name) => JSON.parse(readFileSync(peer(`${name}/package.json`), 'utf8')).version;
const peers = ['ajv-cli', 'yaml-language-server', 'v8r', '@stoplight/spectral-cli'].map((name) => `${name} ${versionOf(name)}`).join(', ');
console.log(`| one school, ${files.length} files, ${Math.round(bytes / 1000)} KB, nothing cached | times bare node | CPU ms |\n|---|---:|---:|`);
console.log(rows);
console.log(`\n| one plan of 20 priorities and 200 findings, ${Math.round(largeBytes / 1000)} KB | times bare node | CPU ms |\n|---|---:|---:|`);
console.log(largeRows);
console.log(`\n${measuredOn(rounds)} ${peers}.`);
