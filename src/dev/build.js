// Builds the program: first what is made from the schemas, then one bundle in chunks, so that a command loads only what it needs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const path = (relative) => new URL(relative, root).pathname;
const require = createRequire(import.meta.url);

/** js-yaml's CommonJS file is twice as fast as its ES module on Node 20. */
const alias = { 'js-yaml': require.resolve('js-yaml') };

/** Data goes into the bundle as text that is parsed when it is first needed: code of the same size is slower to start. */
const dataAsText = {
  name: 'data-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.json$/ }, ({ path: file }) => {
      const compact = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)})`, loader: 'js' };
    });
  },
};

/**
 * Node's own modules are taken from the process, when they are first used: an `import` of one loads much that it only might
 * need. Two wishes are not met: commander's to start programs as sub-commands, since all of ours are its own, and chalk's to
 * find out about the terminal, since it is told.
 */
const nodeModules = {
  name: 'node-modules',
  setup(builder) {
    const names = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
    builder.onResolve({ filter: names }, ({ path: name, importer }) => ({
      path: name.replace(/^(?!node:)/, 'node:'),
      namespace: name.endsWith('child_process') && importer.includes('/commander/') ? 'none' : 'node',
      sideEffects: false,
    }));
    builder.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'none', namespace: 'none' }));
    builder.onLoad({ filter: /.*/, namespace: 'node' }, ({ path: name }) => ({ contents: `module.exports = process.getBuiltinModule('${name}')` }));
    builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
  },
};

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
  const result = await build({
    entryPoints: { main: path('src/cli/main.ts'), index: path('src/index.ts') },
    outdir: path('dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    alias,
    plugins: [dataAsText, nodeModules],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    chunkNames: 'chunks/[name]-[hash]',
  });
  writeNotices(result.metafile);
}

/** The licences of what is bundled, beside the bundle: the packages are inside it, so their notices must be too. */
function writeNotices(metafile) {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  const notices = [...names].sort().map((name) => {
    const folder = path(`node_modules/${name}/`);
    const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const licence = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'license.txt', 'LICENSE.txt', 'License'].map((file) => {
      try {
        return readFileSync(folder + file, 'utf8');
      } catch {
        return undefined;
      }
    }).find((text) => text !== undefined);
    return `${name} ${manifest.version} (${manifest.license})\n\n${licence ?? ''}`;
  });
  writeFileSync(path('dist/THIRD-PARTY-NOTICES.txt'), `${notices.join('\n\n----\n\n')}\n`);
}
