import { Buffer, isUtf8 } from 'node:buffer';
import type { Diagnostic, FilePath } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { matches, reaches } from './patterns.ts';
import { FOLDERS, isPlanFile, MARKS } from './profile.ts';
import { MOST_BYTES } from './snapshot.ts';
import type { Asked, Refusal, SourceFile } from './snapshot.ts';

/** A school is a few dozen files; a folder with more entries than this is something else. */
const MOST_ENTRIES = 5_000;
/** So much text is read of one school in all, and so many patterns of `files:` are looked at. */
export const MOST_TOGETHER = 50 * MOST_BYTES;
const MOST_PATTERNS = 500;
/** Files are read so many at a time, so that a folder full of large ones is never held in memory at once. */
const AT_ONCE = 100;
const SETTINGS = 'sip.yaml';

/** What one name in a folder stands for. A folder that is a git repository of its own is never gone into. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'repository' | 'other';
}

/** Why a file that is there was not taken. */
export type Hindrance = 'tooBig' | 'notText' | 'astray' | 'denied' | 'missing' | 'conflict';

/** The files of a school, wherever they are kept: on the disk, in a git commit. Links are followed as far as they stay inside. */
export interface Tree {
  /** What stands in a folder (`''` is the school's own); empty where there is no such folder. */
  list(folder: FilePath): readonly Entry[] | 'denied';
  /** The bytes of some files, in the same order. Nothing larger than `MOST_BYTES` is read. */
  read(paths: readonly FilePath[]): readonly (Uint8Array | Hindrance)[];
}

const words = {
  tooBig: { en: 'The file is larger than 1 MiB and was not read', cy: 'Mae’r ffeil yn fwy nag 1 MiB ac ni chafodd ei darllen' },
  tooBigHint: { en: 'Split it over several files', cy: 'Rhannwch hi dros sawl ffeil' },
  notText: { en: 'The file is not text in UTF-8', cy: 'Nid testun mewn UTF-8 yw’r ffeil' },
  notTextHint: { en: 'Open it in an editor and save it with the encoding UTF-8', cy: 'Agorwch hi mewn golygydd a’i chadw gyda’r amgodiad UTF-8' },
  astray: { en: 'The file is a link to something that is not a file in the school’s folder', cy: 'Dolen at rywbeth nad yw’n ffeil yn ffolder yr ysgol yw’r ffeil' },
  astrayHint: { en: 'Put the file itself here', cy: 'Rhowch y ffeil ei hun yma' },
  denied: { en: 'The file may not be read on this computer', cy: 'Ni chaniateir darllen y ffeil ar y cyfrifiadur hwn' },
  deniedHint: { en: 'Give yourself the right to read it', cy: 'Rhowch yr hawl i chi’ch hun ei darllen' },
  missing: { en: 'The contents of the file are not in this copy of the git repository', cy: 'Nid yw cynnwys y ffeil yn y copi hwn o’r ystorfa git' },
  missingHint: { en: 'Fetch the whole repository again', cy: 'Nôl yr ystorfa gyfan eto' },
  conflict: { en: 'The file is in conflict between two branches, so what is about to be recorded of it cannot be told', cy: 'Mae’r ffeil mewn gwrthdaro rhwng dwy gangen, felly ni ellir dweud beth sydd ar fin ei gofnodi ohoni' },
  conflictHint: { en: 'Settle the conflict in it, then record that: git add', cy: 'Datryswch y gwrthdaro ynddi, yna cofnodwch hynny: git add' },
  yml: { en: 'Only files that end in .yaml are read, and this one does not', cy: 'Dim ond ffeiliau sy’n gorffen â .yaml sy’n cael eu darllen, ac nid yw hon' },
  ymlHint: { en: 'Rename it to {name}', cy: 'Ailenwch hi’n {name}' },
  closed: { en: 'The folder may not be read on this computer', cy: 'Ni chaniateir darllen y ffolder ar y cyfrifiadur hwn' },
  link: { en: 'The folder is a link, and links to folders are not followed', cy: 'Dolen yw’r ffolder, ac ni ddilynir dolenni at ffolderi' },
  linkHint: { en: 'Put the folder itself here', cy: 'Rhowch y ffolder ei hun yma' },
  repository: { en: 'The folder is a git repository of its own and was not read', cy: 'Ystorfa git ar wahân yw’r ffolder ac ni chafodd ei darllen' },
  repositoryHint: { en: 'Put the files themselves here', cy: 'Rhowch y ffeiliau eu hunain yma' },
  tooMany: { en: 'There are more than 5,000 files and folders here, and the rest were not read', cy: 'Mae mwy na 5,000 o ffeiliau a ffolderi yma, ac ni ddarllenwyd y gweddill' },
  tooMuch: { en: 'The files of this school come to more than 50 MiB, and neither this one nor those after it were read', cy: 'Mae ffeiliau’r ysgol hon yn fwy na 50 MiB gyda’i gilydd, ac ni ddarllenwyd hon na’r rhai ar ei hôl' },
  tooManyPatterns: { en: 'There are more than 500 entries under files:, and the rest were not looked at', cy: 'Mae mwy na 500 o gofnodion o dan files:, ac nid edrychwyd ar y gweddill' },
  tooManyPatternsHint: { en: 'One entry with a * in it stands for many files', cy: 'Mae un cofnod â * ynddo yn sefyll dros lawer o ffeiliau' },
  tooManyHint: { en: 'Keep in this folder only what belongs to the plan', cy: 'Cadwch yn y ffolder hon yr hyn sy’n perthyn i’r cynllun yn unig' },
} satisfies Record<string, Said>;

/** What was taken from a tree, and what was there but could not be. */
export interface Taken {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
  readonly profile?: SourceFile | Refusal;
}

/**
 * Takes a school's files from a tree: `sip.yaml`, `plan.yaml`, `self-evaluation.yaml`, every `*.yaml` in `plan/`,
 * `self-evaluation/` and `reviews/`, and what `more` names. The one place that decides what belongs to a school, so that a
 * commit is read just as the folder that it was made from.
 *
 * @param more given the settings file, the further paths or patterns that it names
 */
export function takeSchool(tree: Tree, more: (settings: SourceFile) => Asked): Taken {
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  let room = MOST_TOGETHER;
  const take = (paths: readonly FilePath[]) => {
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const some = paths.slice(from, from + AT_ONCE);
      const contents = tree.read(some);
      for (const [index, path] of some.entries()) {
        const content = contents[index]!;
        if (typeof content !== 'string') room -= content.length;
        if (room < 0) {
          refused.push(refuse(path, words.tooMuch, words.tooManyHint));
          return;
        }
        const taken = decode(path, content);
        if (typeof taken === 'string') refused.push(refuse(path, words[taken], words[`${taken}Hint`]));
        else files.push(taken);
      }
    }
  };
  const { paths, refused: passed } = choose(tree);
  if (paths.has(SETTINGS)) take([SETTINGS]);
  const settings = files[0];
  const asked = settings ? more(settings) : { files: [] };
  const { paths: further, refused: passedFurther } = chooseMore(tree, asked.files);
  // A file of the plan stays one, whatever the settings call it.
  const named = asked.profile === undefined || isPlanFile(asked.profile) ? undefined : asked.profile;
  const profile = named === undefined ? undefined : takeProfile(tree, named);
  take([...new Set([...paths, ...further])].filter((path) => path !== SETTINGS && path !== named));
  return { files, refused: [...passed, ...passedFurther, ...refused], ...(profile ? { profile } : {}) };
}

/** The one file that holds the school's local profile: found as files of the plan are, and no part of it. */
function takeProfile(tree: Tree, path: FilePath): SourceFile | Refusal | undefined {
  const { paths, refused } = chooseMore(tree, [path]);
  if (!paths.has(path)) return refused[0];
  const taken = decode(path, tree.read([path])[0]!);
  return typeof taken === 'string' ? refuse(path, words[taken], words[`${taken}Hint`]) : taken;
}

interface Chosen {
  readonly paths: ReadonlySet<FilePath>;
  readonly refused: readonly Refusal[];
}

/** The files that every school has by their names and folders, settings first. */
export function choose(tree: Tree): Chosen {
  const paths = new Set<FilePath>();
  const refused: Refusal[] = [];
  const here = tree.list('');
  if (here === 'denied') return { paths, refused: [refuse('.', words.closed, words.deniedHint)] };
  const top = new Map(here.map(({ name, kind }) => [name, kind]));
  for (const mark of MARKS) {
    const other = mark.replace('.yaml', '.yml');
    if (isFile(top.get(mark))) paths.add(mark);
    else if (isFile(top.get(other))) refused.push(refuse(other, words.yml, say(words.ymlHint, { name: mark })));
  }
  for (const folder of FOLDERS) {
    const kind = top.get(folder);
    if (kind === 'link') refused.push(refuse(folder, words.link, words.linkHint));
    if (kind === 'repository') refused.push(refuse(folder, words.repository, words.repositoryHint));
    if (kind !== 'folder') continue;
    refused.push(
      ...walk(tree, folder, () => true, (path) => {
        if (path.endsWith('.yaml')) paths.add(path);
        else if (NEARLY.test(path)) refused.push(refuse(path, words.yml, say(words.ymlHint, { name: safe(path.replace(NEARLY, '.yaml')) })));
      }),
    );
  }
  return { paths, refused };
}

/** The further files that `sip.yaml` names. */
function chooseMore(tree: Tree, asked: readonly string[]): Chosen {
  const paths = new Set<FilePath>();
  if (asked.length === 0) return { paths, refused: [] };
  const patterns = asked.slice(0, MOST_PATTERNS);
  const enters = (folder: FilePath) => patterns.some((pattern) => reaches(folder, pattern)) && !FOLDERS.includes(folder);
  const refused = walk(tree, '', enters, (path) => {
    if (path.endsWith('.yaml') && patterns.some((pattern) => matches(path, pattern))) paths.add(path);
  });
  if (asked.length > MOST_PATTERNS) refused.push(refuse(SETTINGS, words.tooManyPatterns, words.tooManyPatternsHint));
  return { paths, refused };
}

/** Names that editors and other systems make of `.yaml`: they would be left out without a word. */
const NEARLY = /(?:\.ya?ml)?\.(?:ya?ml|txt)$/i;

const isFile = (kind: Entry['kind'] | undefined): boolean => kind === 'file' || kind === 'link';

/** Goes through a folder in the order of names; hidden folders, node_modules and links to folders are left alone. */
function walk(tree: Tree, from: FilePath, enters: (folder: FilePath) => boolean, found: (path: FilePath) => void): Refusal[] {
  const refused: Refusal[] = [];
  let entries = 0;
  const visit = (folder: FilePath): void => {
    const here = tree.list(folder);
    if (here === 'denied') {
      refused.push(refuse(folder, words.closed, words.deniedHint));
      return;
    }
    for (const { name, kind } of [...here].sort((a, b) => compareText(a.name, b.name))) {
      if (++entries > MOST_ENTRIES) return;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isFile(kind)) found(path);
      else if (kind === 'folder' && enters(path)) visit(path);
      else if (kind === 'repository' && enters(path)) refused.push(refuse(path, words.repository, words.repositoryHint));
    }
  };
  visit(from);
  if (entries > MOST_ENTRIES) refused.push(refuse(from === '' ? '.' : from, words.tooMany, words.tooManyHint));
  return refused;
}

function refuse(path: FilePath, message: Said, hint: Said): Refusal {
  const start = { line: 1, column: 1 };
  const diagnostic: Diagnostic = { rule: 'file', severity: 'error', basis: 'integrity', message, hint, span: { file: safe(path), start, end: start } };
  return { path, diagnostic };
}

/** Strict UTF-8: other encodings are told apart from text and never silently repaired. A byte-order mark is taken off. */
export function decode(path: FilePath, content: Uint8Array | Hindrance): SourceFile | Hindrance {
  if (typeof content === 'string') return content;
  if (!isUtf8(content)) return 'notText';
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
  const marked = text.startsWith('\ufeff');
  return { path, text: marked ? text.slice(1) : text, ...(marked ? { marked: true as const } : {}) };
}
