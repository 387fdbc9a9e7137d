// Measures versions: the difference of two, and the life of one thing through ten years of a school's plan, against bare Node
// and against reading and parsing the files that changed. In pairs, as in run.js. `npm run bench:history -- 21` for 21 rounds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredOn, rowsOf } from './pairs.js';
import { writeTenYears } from './ten-years.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 11);
const desk = mkdtempSync(join(tmpdir(), 'sip-bench-history-'));
const repository = join(desk, 'plans.git');
const { ids } = writeTenYears(repository);
const git = (...words) => execFileSync('git', ['--git-dir', repository, ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

// What two versions do not share, on both sides, as files for a program that only parses them.
const near = [ids.at(-30), ids.at(-1)];
const far = [ids[5], ids.at(-1)];
function changedFiles([a, b], name) {
  const blobs = git('diff-tree', '-r', a, b).trim().split('\n').flatMap((line) => line.split(/\s/).slice(2, 4)).filter((id) => /[1-9a-f]/.test(id));
  const files = blobs.map((id) => {
    const file = join(desk, `${name}-${id}.yaml`);
    writeFileSync(file, git('cat-file', 'blob', id));
    return file;
  });
  const script = join(desk, `${name}.mjs`);
  writeFileSync(script, `import { readFileSync } from 'node:fs';\nimport { load } from ${JSON.stringify(join(root, 'node_modules/js-yaml/dist/js-yaml.mjs'))};\nfor (const file of ${JSON.stringify(files)}) load(readFileSync(file, 'utf8'));\n`);
  return [process.execPath, script];
}

writeFileSync(join(desk, 'empty.mjs'), '');
const node = process.execPath;
const sip = (...words) => [node, join(root, 'bin/sip.js'), ...words, '--school', repository];
const bare = [node, join(desk, 'empty.mjs')];
const contenders = {
  'js-yaml: what differs between two versions half a year apart': changedFiles(near, 'near'),
  '`sip check --rev`: the same school, one version': sip('check', '--rev', 'HEAD', '--as-of', '2026-07-20'),
  '`sip diff`: half a year': sip('diff', ...near),
  'js-yaml: what differs between the first year and the tenth': changedFiles(far, 'far'),
  '`sip diff`: nine years': sip('diff', ...far),
  '`sip log`: the latest 20 versions': sip('log'),
  '`sip log ID`: a target through ten years': sip('log', 'attendance-for-all/T1'),
  '`sip log ID`: a finding through ten years': sip('log', 'slow-numeracy'),
  '`sip log --all`: 400 versions': sip('log', '--all'),
};

const rows = rowsOf(bare, contenders, { rounds, folder: desk });
rmSync(desk, { recursive: true, force: true });
console.log(`| ten years of one school, ${ids.length} versions | times bare node | CPU ms |\n|---|---:|---:|`);
console.log(rows);
console.log(`\n${measuredOn(rounds)}`);
