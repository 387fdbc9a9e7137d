import { wrap } from '../../diagnostics/width.ts';
import type { Said } from '../../language/said.ts';
import { PLACES } from '../../pipeline/files.ts';
import type { Place } from '../../pipeline/files.ts';
import { readWord } from '../../init/answers.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, FileToRemove, FileToWrite } from '../command.ts';
import { noneOf } from '../formats.ts';
import { schoolRoot } from '../school.ts';
import type { Call } from '../spec.ts';
import { filesOnDisk } from './ci-disk.ts';
import type { FileOnDisk } from './ci-disk.ts';
import { linesFor } from './ci-said.ts';

const words = {
  place: { en: 'There is no place called “{given}”', cy: 'Nid oes lle o’r enw “{given}”' },
  which: {
    en: 'Where should the plan be checked: github, gitlab, azure, pre-commit, or hook (before each commit on this computer)? ',
    cy: 'Ble y dylid gwirio’r cynllun: github, gitlab, azure, pre-commit, neu hook (cyn pob commit ar y cyfrifiadur hwn)? ',
  },
  none: { en: 'Nothing that sip ci writes is here yet', cy: 'Nid oes dim y mae sip ci yn ei ysgrifennu yma eto' },
  noneHint: { en: 'Say where the plan should be checked: sip ci github, gitlab, azure, pre-commit or hook', cy: 'Dywedwch ble y dylid gwirio’r cynllun: sip ci github, gitlab, azure, pre-commit neu hook' },
  twoWays: { en: '--check and --remove do not go together', cy: 'Nid yw --check a --remove yn mynd gyda’i gilydd' },
  twoWaysHint: { en: 'Give one of them', cy: 'Rhowch un ohonynt' },
} satisfies Record<string, Said>;

/** Writes, brings up to date, holds up or takes away the files by which a plan is checked wherever it is kept. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { args, own, common, world } = call;
  const [check, remove] = [own['check'] === true, own['remove'] === true];
  if (check && remove) throw new Misuse(words.twoWays, words.twoWaysHint);
  if (args[0] !== undefined && !isPlace(args[0])) throw noneOf(words.place, args[0], PLACES);
  const root = schoolRoot(common);
  let place: Place | undefined = args[0];
  let files = await filesOnDisk(place === undefined ? PLACES : [place], root, common.lang, world.folder);
  if (place === undefined) {
    const there = new Set(files.filter(({ stamped }) => stamped).map((file) => file.place));
    if (there.size === 0 && !check && !remove && world.terminal.interactive && world.ask) {
      place = await askWhich(world.ask, common.lang);
      if (place === undefined) return { exitCode: 130 };
      there.add(place);
    }
    if (there.size === 0) throw new Misuse(words.none, words.noneHint);
    files = files.filter((file) => there.has(file.place));
  }
  const mode = check ? 'check' : remove ? 'remove' : 'write';
  const done = files.map((file) => ({ file, said: standingOf(file, mode, place !== undefined) }));
  const room = Math.min(Math.max(...files.map(({ shown }) => shown.length)), 40);
  const lines = done.flatMap(({ file, said }) => linesFor(file, said, mode, room, common));
  const written = done.filter(({ said }) => said === 'write').map(({ file }) => file);
  const gone = done.filter(({ said }) => said === 'remove').map(({ file }) => file);
  const next = mode === 'write' ? nextFor(written) : [];
  const text = [...lines, ...next.map((one) => `\n${wrap(one[common.lang], common.width)}`), ''].join('\n');
  const exitCode = done.some(({ said }) => said === 'wanting') ? 1 : 0;
  return {
    exitCode,
    files: written.flatMap(toWrite),
    removed: gone.flatMap(toRemove),
    ...(mode === 'check' ? { stdout: text } : { onceWritten: { stdout: text } }),
  };
}

const isPlace = (word: string): word is Place => (PLACES as readonly string[]).includes(word);

async function askWhich(ask: (question: string) => Promise<string | undefined>, lang: 'en' | 'cy'): Promise<Place | undefined> {
  for (;;) {
    const typed = await ask(words.which[lang]);
    if (typed === undefined) return undefined;
    const meant = readWord(typed, Object.fromEntries(PLACES.map((place) => [place, { en: place, cy: place }])));
    if (meant !== undefined) return meant as Place;
  }
}

/** What becomes of a file: written, removed, left because all is well, or left for a person. */
export type Fate = 'write' | 'remove' | 'well' | 'wanting';

function standingOf({ update, place, onDisk, kept, bodyUntouched, named: has }: FileOnDisk, mode: 'check' | 'remove' | 'write', named: boolean): Fate {
  const { standing } = update;
  if (mode === 'remove') return onDisk === undefined ? 'well' : bodyUntouched ? 'remove' : 'wanting';
  // Somebody took it away on purpose: it comes back when its place is named.
  if (standing === 'absent' && kept !== undefined && !named) return 'well';
  if (standing === 'current' || standing === 'edited' || has) return 'well';
  if (standing === 'clash' || standing === 'foreign') return 'wanting';
  return mode === 'check' ? (place === 'hook' && standing === 'absent' && !named ? 'well' : 'wanting') : 'write';
}

function toWrite({ path, top, update, onDisk, fresh, keptPath, kept, executable }: FileOnDisk): FileToWrite[] {
  const expectedOf = (text: string | undefined) => (text === undefined ? ({ onlyNew: true } as const) : { expected: text });
  return [
    { path, text: update.text!, within: top, ...expectedOf(onDisk), ...(executable ? { executable: true as const } : {}) },
    ...(keptPath === undefined || kept === fresh ? [] : [{ path: keptPath, text: fresh, within: top, ...expectedOf(kept) }]),
  ];
}

function toRemove({ path, top, onDisk, keptPath, kept }: FileOnDisk): FileToRemove[] {
  return [
    { path, expected: onDisk!, within: top },
    ...(keptPath === undefined || kept === undefined ? [] : [{ path: keptPath, expected: kept, within: top }]),
  ];
}

const NEXT: Readonly<Record<Place, Said>> = {
  github: {
    en: 'Next: commit them, and set the variable SIP_PACKAGE on GitHub (Settings, Secrets and variables, Actions, Variables) to the address of sip’s packed file, as the workflow says.',
    cy: 'Nesaf: comitiwch nhw, a gosodwch y newidyn SIP_PACKAGE ar GitHub (Settings, Secrets and variables, Actions, Variables) yn gyfeiriad ffeil bac sip, fel y dywed y llif gwaith.',
  },
  gitlab: {
    en: 'Next: commit them, and set the variable SIP_PACKAGE on GitLab (Settings, CI/CD, Variables); for the comment, SIP_COMMENT_TOKEN too.',
    cy: 'Nesaf: comitiwch nhw, a gosodwch y newidyn SIP_PACKAGE ar GitLab (Settings, CI/CD, Variables); ar gyfer y sylw, SIP_COMMENT_TOKEN hefyd.',
  },
  azure: {
    en: 'Next: commit it; on Azure DevOps make a pipeline from this existing file, set its variable SIP_PACKAGE, and name it in the branch policy of main.',
    cy: 'Nesaf: comitiwch hi; ar Azure DevOps gwnewch pipeline o’r ffeil hon sydd yno eisoes, gosodwch ei newidyn SIP_PACKAGE, ac enwch ef ym mholisi cangen main.',
  },
  'pre-commit': { en: 'Next: pip install pre-commit, and then pre-commit install.', cy: 'Nesaf: pip install pre-commit, ac yna pre-commit install.' },
  hook: { en: 'From now on git asks it before each commit on this computer. Nobody else has it: a hook is no part of what is committed.', cy: 'O hyn ymlaen bydd git yn ei holi cyn pob commit ar y cyfrifiadur hwn. Nid oes gan neb arall ef: nid yw bachyn yn rhan o’r hyn a gedwir.' },
};

/** What a person has to do once files are there that were not. */
const nextFor = (written: readonly FileOnDisk[]): Said[] => [...new Set(written.filter(({ update }) => update.standing === 'absent').map(({ place }) => place))].map((place) => NEXT[place]);

