import { join } from 'node:path';
import { safe } from '../../../diagnostics/safe.ts';
import { wrap } from '../../../diagnostics/width.ts';
import { removeConfig, setConfig } from '../../../git/settings.ts';
import { findRepository } from '../../../git/repository.ts';
import { withDrivers, withoutDrivers } from '../../../init/attributes.ts';
import { say } from '../../../language/said.ts';
import type { Said } from '../../../language/said.ts';
import { readGiven } from '../../../read/given.ts';
import { Misuse } from '../../command.ts';
import type { CommandOutcome, FileToWrite, World } from '../../command.ts';
import { moreFiles, schoolRoot } from '../../school.ts';
import type { Call } from '../../spec.ts';
import { shortly } from '../../write.ts';
import { quoted } from './quoted.ts';

const words = {
  installed: {
    en: 'From now on git shows and merges the files of this plan in their own words:\n  git diff            what became of each target, action and finding\n  git log -p, show    each fact in a line of its own\n  git merge, pull     by ids and fields',
    cy: 'O hyn ymlaen mae git yn dangos ac yn cyfuno ffeiliau’r cynllun hwn yn eu geiriau eu hunain:\n  git diff            beth ddaeth o bob targed, cam gweithredu a chanfyddiad\n  git log -p, show    pob ffaith mewn llinell ar ei phen ei hun\n  git merge, pull     yn ôl enwau byr a meysydd',
  },
  marked: { en: 'The files are marked in .gitattributes. Commit it, so that everybody has it:\n  git add {file}', cy: 'Mae’r ffeiliau wedi’u nodi yn .gitattributes. Comitiwch ef, fel bod gan bawb ef:\n  git add {file}' },
  asBefore: { en: 'The files were marked in .gitattributes already.', cy: 'Roedd y ffeiliau wedi’u nodi yn .gitattributes eisoes.' },
  told: { en: 'Git was told of this program in this copy of the repository. Everybody who wants it gives this command once in theirs; without it, git works as it always did.', cy: 'Dywedwyd wrth git am y rhaglen hon yn y copi hwn o’r ystorfa. Mae pawb sydd am ei chael yn rhoi’r gorchymyn hwn unwaith yn eu copi eu hunain; hebddo, mae git yn gweithio fel erioed.' },
  back: { en: 'To take it away: sip git remove', cy: 'I’w dynnu i ffwrdd: sip git remove' },
  removed: { en: 'Git no longer asks this program, in this copy of the repository.', cy: 'Nid yw git bellach yn gofyn i’r rhaglen hon, yn y copi hwn o’r ystorfa.' },
  unmarked: { en: 'The marks are out of .gitattributes. Commit that:\n  git add {file}', cy: 'Mae’r nodau allan o .gitattributes. Comitiwch hynny:\n  git add {file}' },
  noMarks: { en: 'There were no marks in .gitattributes.', cy: 'Nid oedd nodau yn .gitattributes.' },
  repository: { en: '{folder} is not in a git repository, so there is no git to tell', cy: 'Nid yw {folder} mewn ystorfa git, felly nid oes git i ddweud wrtho' },
  begin: { en: 'To begin one: git init', cy: 'I ddechrau un: git init' },
  odd: { en: '.gitattributes in {folder} is not a plain text file, and was left as it is', cy: 'Nid ffeil destun blaen yw .gitattributes yn {folder}, a gadawyd hi fel y mae' },
  oddHint: { en: 'Put a plain file in its place, or move it away, and give the command again', cy: 'Rhowch ffeil blaen yn ei lle, neu symudwch hi, a rhowch y gorchymyn eto' },
} satisfies Record<string, Said>;

/** In the heading of a piece of a difference git puts the last of these before it: of a fact, the priority or other thing that it is of. */
const HEADING = '^([^·:]{1,80})( ·|:).*$';

/** The school's folder, the file of attributes in it, and what that holds. Throws `Misuse`. */
function attributesOf({ common }: Call): { readonly root: string; readonly path: string; readonly text: string | undefined } {
  const root = schoolRoot(common);
  if (!findRepository(root)) throw new Misuse(say(words.repository, { folder: safe(root) }), words.begin);
  const path = join(root, '.gitattributes');
  const file = readGiven(path, '.gitattributes');
  if (file === 'missing') return { root, path, text: undefined };
  if (typeof file === 'string') throw new Misuse(say(words.odd, { folder: safe(root) }), words.oddHint);
  return { root, path, text: `${file.marked ? '\ufeff' : ''}${file.text}` };
}

/**
 * What git runs, by its shell, which is a POSIX shell on every system. Where the program is no longer there, because it moved
 * or was taken off the computer, git does what it does without it: a merge that a driver did not do would look like one.
 */
function commands({ program: [node = 'node', script = 'sip'] = [] }: World): Readonly<Record<'diff' | 'textconv' | 'merge', string>> {
  const [runner, file] = [node, script].map((word) => quoted(process.platform === 'win32' ? word.replaceAll('\\', '/') : word));
  const there = `if test -x ${runner} && test -f ${file}; then ${runner} ${file} git`;
  return {
    diff: `show() { ${there} diff -- "$@"; else git --no-pager diff --no-index --no-ext-diff --no-textconv -- "$2" "$5"; true; fi; }; show`,
    textconv: `show() { ${there} textconv -- "$@"; else cat "$1"; fi; }; show`,
    // A percent sign means something in this one, and these stand for names that git has quoted.
    merge: `${there.replaceAll('%', '%%')} merge -- %O %A %B %L %P %X %Y; code=$?; else code=3; fi; if test $code -gt 1; then git merge-file --marker-size=%L %A %O %B; else exit $code; fi`,
  };
}

/** Marks the files in `.gitattributes` and tells git of this program. A second time, all stays as it is. */
export async function install(call: Call): Promise<CommandOutcome> {
  const { root, path, text } = attributesOf(call);
  const settings = readGiven(join(root, 'sip.yaml'), 'sip.yaml');
  const wanted = withDrivers(text, typeof settings === 'string' ? [] : moreFiles(settings).files);
  const { diff, textconv, merge } = commands(call.world);
  const config: Readonly<Record<string, string>> = {
    'diff.sip.command': diff,
    'diff.sip.textconv': textconv,
    'diff.sip.xfuncname': HEADING,
    'merge.sip.name': 'sip: by ids and fields',
    'merge.sip.driver': merge,
  };
  for (const [key, value] of Object.entries(config)) await setConfig(root, key, value);
  const said = [words.installed, text === wanted ? words.asBefore : marked(words.marked, path, call), words.told, words.back];
  return outcome(call, said, text === wanted ? [] : [{ path, text: wanted, within: root, ...(text === undefined ? { onlyNew: true as const } : { expected: text }) }]);
}

/** Takes the marks and git's settings away, and the file too where nothing else is in it. */
export async function remove(call: Call): Promise<CommandOutcome> {
  const { root, path, text } = attributesOf(call);
  const rest = text === undefined ? undefined : withoutDrivers(text);
  for (const section of ['diff.sip', 'merge.sip']) await removeConfig(root, section);
  const said = [words.removed, rest ? marked(words.unmarked, path, call) : words.noMarks];
  if (!rest) return outcome(call, said, []);
  return outcome(call, said, [{ path, text: rest.text, within: root, expected: text!, ...(rest.text === '' ? { gone: true as const } : {}) }]);
}

const marked = (said: Said, path: string, { world }: Call): Said => say(said, { file: safe(shortly(path, world.folder)) });

function outcome({ common: { lang, width } }: Call, said: readonly Said[], files: readonly FileToWrite[]): CommandOutcome {
  return { exitCode: 0, files, onceWritten: { stdout: said.map((one) => `${one[lang].split('\n').map((line) => (line.startsWith(' ') ? line : wrap(line, width))).join('\n')}\n`).join('\n') } };
}
