import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, FilePath } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { matches } from './patterns.ts';
import type { Refusal, Snapshot, SourceFile } from './snapshot.ts';

const MOST_BYTES = 1024 * 1024;
/** A school is a few dozen files; a folder with more entries than this is something else. */
const MOST_ENTRIES = 5_000;
const MARKS = ['sip.yaml', 'plan.yaml', 'self-evaluation.yaml'];
const FOLDERS = ['plan', 'self-evaluation', 'reviews'];

const words = {
  tooBig: { en: 'The file is larger than 1 MiB and was not read', cy: 'Mae’r ffeil yn fwy nag 1 MiB ac ni chafodd ei darllen' },
  tooBigHint: { en: 'Split it over several files', cy: 'Rhannwch hi dros sawl ffeil' },
  notText: { en: 'The file is not text in UTF-8', cy: 'Nid testun mewn UTF-8 yw’r ffeil' },
  notTextHint: { en: 'Open it in an editor and save it with the encoding UTF-8', cy: 'Agorwch hi mewn golygydd a’i chadw gyda’r amgodiad UTF-8' },
  outside: { en: 'The file is a link to something outside the school’s folder', cy: 'Dolen at rywbeth y tu allan i ffolder yr ysgol yw’r ffeil' },
  outsideHint: { en: 'Put the file itself here', cy: 'Rhowch y ffeil ei hun yma' },
  denied: { en: 'The file may not be read on this computer', cy: 'Ni chaniateir darllen y ffeil ar y cyfrifiadur hwn' },
  deniedHint: { en: 'Give yourself the right to read it', cy: 'Rhowch yr hawl i chi’ch hun ei darllen' },
  yml: { en: 'Files that end in .yml are not read', cy: 'Nid yw ffeiliau sy’n gorffen â .yml yn cael eu darllen' },
  ymlHint: { en: 'Rename it to {name}', cy: 'Ailenwch hi’n {name}' },
} satisfies Record<string, Said>;

/** The nearest folder upwards that holds a plan. Undefined when there is none. */
export function findRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (MARKS.some((mark) => isFile(join(folder, mark)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * Reads the working tree of a school: `sip.yaml`, `plan.yaml`, `self-evaluation.yaml`, every `*.yaml` in `plan/`,
 * `self-evaluation/` and `reviews/`, and what `more` names.
 *
 * @param root the school's folder
 * @param more given the settings file, the further paths or patterns that it names
 */
export function readFolder(root: string, more: (settings: SourceFile) => readonly string[]): Snapshot {
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  const real = realpathSync(root);
  const seen = new Set<FilePath>();
  const take = (path: FilePath) => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    const taken = readOne(real, root, path);
    if ('text' in taken) files.push(taken);
    else refused.push(taken);
    return taken;
  };
  for (const mark of MARKS) {
    if (isFile(join(root, mark)) || isLink(join(root, mark))) take(mark);
    else if (isFile(join(root, mark.replace(/yaml$/, 'yml')))) refused.push(refuse(mark.replace(/yaml$/, 'yml'), words.yml, say(words.ymlHint, { name: mark })));
  }
  for (const folder of FOLDERS) for (const path of yamlUnder(root, folder)) take(path);
  const settings = files.find(({ path }) => path === 'sip.yaml');
  const patterns = settings ? more(settings) : [];
  if (patterns.length > 0) for (const path of yamlUnder(root, '')) if (patterns.some((pattern) => matches(path, pattern))) take(path);
  return { label: basename(real), files, refused, provenance: {} };
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

/** Paths of YAML files below a folder, sorted; hidden folders, node_modules and links to folders are left alone. */
function yamlUnder(root: string, folder: string): FilePath[] {
  const found: FilePath[] = [];
  let entries = 0;
  const walk = (inside: string): void => {
    let names;
    try {
      names = readdirSync(join(root, inside), { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++entries > MOST_ENTRIES) return;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.yaml') && (entry.isFile() || entry.isSymbolicLink())) found.push(path);
    }
  };
  walk(folder);
  return found;
}

function refuse(path: FilePath, message: Said, hint: Said): Refusal {
  const start = { line: 1, column: 1 };
  const diagnostic: Diagnostic = { rule: 'file', severity: 'error', basis: 'integrity', message, hint, span: { file: safe(path), start, end: start } };
  return { path, diagnostic };
}

function readOne(real: string, root: string, path: FilePath): SourceFile | Refusal {
  const full = join(root, ...path.split('/'));
  let bytes: Buffer;
  try {
    const inside = relative(real, realpathSync(full));
    if (inside.startsWith(`..${sep}`) || inside === '..' || resolve(inside) === inside) return refuse(path, words.outside, words.outsideHint);
    if (statSync(full).size > MOST_BYTES) return refuse(path, words.tooBig, words.tooBigHint);
    bytes = readFileSync(full);
  } catch {
    return refuse(path, words.denied, words.deniedHint);
  }
  return decode(path, bytes) ?? refuse(path, words.notText, words.notTextHint);
}

/** Strict UTF-8: other encodings are told apart from text and never silently repaired. A byte-order mark is taken off. */
export function decode(path: FilePath, bytes: Uint8Array): SourceFile | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const marked = text.startsWith('\ufeff');
    return { path, text: marked ? text.slice(1) : text, ...(marked ? { marked: true as const } : {}) };
  } catch {
    return undefined;
  }
}
