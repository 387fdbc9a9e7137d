// Builds the program: first what is made from the schemas, then the bundle.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundle } from './bundle.js';

const root = new URL('../../', import.meta.url);
const path = (relative) => new URL(relative, root).pathname;

/** Bundles one TypeScript file of src/dev and runs a function of it. */
async function run(file, name) {
  const out = path(`node_modules/.sip-build/${name}.mjs`);
  await build({ entryPoints: [path(file)], outfile: out, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  return import(`${pathToFileURL(out).href}?at=${Date.now()}`);
}

const { generate } = await run('src/dev/generate.ts', 'generate');
await generate(root);
if (!process.argv.includes('--generate')) {
  rmSync(path('dist'), { recursive: true, force: true });
  mkdirSync(path('dist'), { recursive: true });
  writeNotices(await bundle(path('.')));
}

/** The licences of what is bundled, beside the bundle: the packages are inside it, so their notices must be too. */
function writeNotices(packages) {
  const notices = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, files]) => {
    const folder = path(`node_modules/${name}/`);
    const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const licence = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
    if (!licence) throw new Error(`no licence was found in ${folder}`);
    return `${name} ${manifest.version} (${manifest.license}), in ${[...files].sort().join(', ')}\n\n${readFileSync(folder + licence, 'utf8')}`;
  });
  writeFileSync(path('dist/THIRD-PARTY-NOTICES.txt'), `${notices.join('\n\n----\n\n')}\n`);
}
