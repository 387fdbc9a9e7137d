// Bundles the program in layers, so that what runs most is few files and nothing is loaded that is not used: main.js, which
// answers help and mistakes; check.run.js, which reads and checks a school; versions.js, which reads versions of one from git;
// diff.run.js, which compares two; and a file for each thing beyond. A file takes a fifth of a millisecond to find and open.
import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

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
 * Node's own modules are taken from the process, and of each only what a file names: an `import` of one loads much that it only
 * might need. Two wishes are not met: commander's to start programs as sub-commands, since all of ours are its own, and chalk's
 * to find out about the terminal, since it is told.
 */
const nodeModules = {
  name: 'node-modules',
  setup(builder) {
    const names = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
    builder.onResolve({ filter: names }, ({ path: name, importer, kind }) => ({
      path: name.replace(/^(?!node:)/, 'node:'),
      namespace: name.endsWith('child_process') && importer.includes('/commander/') ? 'none' : 'node',
      suffix: kind === 'import-statement' && importer.endsWith('.ts') ? `?${importer}` : '',
      sideEffects: false,
    }));
    builder.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'none', namespace: 'none' }));
    builder.onLoad({ filter: /.*/, namespace: 'node' }, ({ path: name, suffix }) => {
      const taken = `process.getBuiltinModule('${name}')`;
      if (suffix === '') return { contents: `module.exports = ${taken}` };
      const [, named] = new RegExp(`^import \\{([^}]+)\\} from '${name}'`, 'm').exec(readFileSync(suffix.slice(1), 'utf8'));
      return { contents: `export const {${named}} = ${taken};` };
    });
    builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * Of js-yaml only what is imported, and inside a function: as a module of its own it is half as fast on Node 20, and whole it
 * takes twice as long to load.
 */
const yamlReader = {
  name: 'yaml-reader',
  setup(builder) {
    builder.onResolve({ filter: /^js-yaml$/ }, ({ importer, resolveDir }) => ({ path: 'node_modules/js-yaml/reader.js', namespace: 'yaml', pluginData: { importer, resolveDir } }));
    builder.onLoad({ filter: /.*/, namespace: 'yaml' }, async ({ pluginData: { importer, resolveDir } }) => {
      const [, names] = /import \{([^}]+)\} from 'js-yaml'/.exec(readFileSync(importer, 'utf8'));
      const contents = `import {${names}} from 'js-yaml/browser';\nreader = {${names}};`;
      const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, write: false, format: 'iife', minifySyntax: true });
      return { contents: `let reader;\n${outputFiles[0].text}\nexport const {${names}} = reader;` };
    });
  },
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const fileOf = (module) => `./${basename(module, '.ts')}.js`;

/**
 * Takes a module that an earlier layer holds from that layer's file. In a layer one stand-in serves all, so that each name comes
 * in once: the engine goes through the list of names whenever it makes code. Where files are shared it is one for each importer,
 * or they would share files of one line.
 */
const fromEarlier = (held, { apart = false } = {}) => ({
  name: 'from-earlier',
  setup(builder) {
    builder.onResolve({ filter: /\.ts$/ }, ({ path, importer, namespace }) => {
      if (namespace === 'held') return undefined;
      const module = resolve(dirname(importer), path);
      return held.has(module) ? { path: module, namespace: 'held', suffix: apart ? `?${importer}` : '' } : undefined;
    });
    builder.onResolve({ filter: /^\.\//, namespace: 'held' }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /.*/, namespace: 'held' }, ({ path }) => {
      const { file, names } = held.get(path);
      return { contents: `export { ${[...names].map(([name, alias]) => `${alias} as ${name}`).join(', ')} } from '${file}';` };
    });
  },
});

/** Leaves what is loaded on demand, a module or a package, to a later layer, and notes it by the name of its file. What `within` names stays in this file, asleep until it is called. */
const onDemand = (found, within) => ({
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /\.ts$|^[a-z@]/ }, ({ path, importer, kind }) => {
      const module = path.startsWith('.') ? resolve(dirname(importer), path) : path;
      if (kind !== 'dynamic-import' || within.includes(basename(module))) return undefined;
      if ((found.get(fileOf(module)) ?? module) !== module) throw new Error(`two modules would be in ${fileOf(module)}: ${module} and ${found.get(fileOf(module))}`);
      found.set(fileOf(module), module);
      return { path: fileOf(module), external: true };
    });
  },
});

/** The modules that loading one loads with it. */
function loadedWith(entry, { inputs }) {
  const loaded = new Set();
  const visit = (input) => {
    if (loaded.has(input)) return;
    loaded.add(input);
    for (const { path, kind, external } of inputs[input]?.imports ?? []) if (kind === 'import-statement' && !external) visit(path);
  };
  visit(entry);
  return [...loaded].filter((input) => /^src\/.*\.ts$/.test(input));
}

/** What each module exports, under a name that no other module's export has. */
async function namesOf(modules, root) {
  const { metafile } = await build({ entryPoints: modules, absWorkingDir: root, bundle: false, write: false, metafile: true, format: 'esm', outdir: 'none' });
  const names = new Map();
  for (const { entryPoint, exports } of Object.values(metafile.outputs)) {
    const prefix = entryPoint.replace(/\W/g, '_');
    names.set(resolve(root, entryPoint), new Map(exports.map((name) => [name, `${prefix}_${name}`])));
  }
  return names;
}

/** Notes which packages stand in which files of the bundle. */
function notePackages({ outputs }, into) {
  for (const [output, { inputs }] of Object.entries(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found && bytesInOutput > 0) into.set(found[1], new Set(into.get(found[1])).add(basename(output)));
    }
  }
}

/** Which names the files of a bundle take from one another: from those alone need the layers hand any out. */
function namesTaken(files) {
  const statements = files.flatMap(({ text }) => [...text.matchAll(/\b(?:import|export)\s*\{([^{}]*)\}\s*from\s*"\.\/[^"]+"/g)]);
  return new Set(statements.flatMap(([, names]) => names.split(',').map((name) => name.trim().split(' ')[0])));
}

/**
 * Writes the bundle to `dist/`.
 *
 * @param root the repository's folder
 * @returns each package that is inside, and the files that it is in, for the notices of its licence
 */
export async function bundle(root) {
  // Of every name that a file hands out the engine keeps account whenever it makes code: first all are, to see which are taken.
  const taken = namesTaken((await made(root, () => true)).files);
  const { files, packages } = await made(root, (name) => taken.has(name));
  for (const { path, text } of files) writeFileSync(path, inAscii(text));
  return packages;
}

/**
 * The same code without letters beyond ASCII: with a single one, Node takes longer to make it into text and holds it in twice the
 * room. Texts come from esbuild so; what is left stands in patterns, where an escape says the same.
 */
function inAscii(code) {
  if (/String\.raw`[^`]*[^\x00-\x7f]/.test(code)) throw new Error('a raw text has letters beyond ASCII');
  return code.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @param wanted whether a layer is to hand out a name */
async function made(root, wanted) {
  const held = new Map();
  const later = new Map();
  const packages = new Map();
  const files = [];
  const layers = new Set();
  const layer = async (entry, within = []) => {
    layers.add(resolve(root, entry));
    const options = { ...common, absWorkingDir: root, write: false, plugins: [dataAsText, nodeModules, yamlReader, fromEarlier(held), onDemand(later, within)] };
    const { metafile } = await build({ ...options, entryPoints: [entry], outdir: 'dist' });
    const names = await namesOf(loadedWith(entry, metafile), root);
    const everything = [...names].map(([module, exports]) => `export { ${[...exports].filter(([, alias]) => wanted(alias)).map(([name, alias]) => `${name} as ${alias}`).join(', ')} } from './${relative(root, module)}';`);
    const contents = `export * from './${entry}';\n${everything.join('\n')}`;
    const whole = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile: `dist/${fileOf(entry)}` });
    for (const [module, exports] of names) held.set(module, { file: fileOf(entry), names: exports });
    files.push(...whole.outputFiles);
    notePackages(whole.metafile, packages);
  };
  await layer('src/cli/main.ts', ['program.ts']);
  await layer('src/cli/commands/check.run.ts');
  await layer('src/cli/versions.ts');
  await layer('src/cli/commands/diff.run.ts', ['text.ts']);
  const rest = await build({
    ...common,
    absWorkingDir: root,
    write: false,
    plugins: [dataAsText, nodeModules, yamlReader, fromEarlier(held, { apart: true })],
    entryPoints: [...[...later.values()].filter((module) => !layers.has(module)), 'src/index.ts'].map((module) => ({ in: module, out: basename(module, '.ts') })),
    outdir: 'dist',
    splitting: true,
    chunkNames: 'part-[hash]',
  });
  files.push(...rest.outputFiles);
  notePackages(rest.metafile, packages);
  return { files, packages };
}
