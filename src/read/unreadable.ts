import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';

/** A version that cannot be read as asked, in one sentence. Exit code 2: nothing there to read; 3: the machine or the repository is at fault. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(
    readonly exitCode: 2 | 3,
    readonly said: Said,
    readonly hint?: Said,
  ) {
    super(said.en);
  }
}

/** There is no plan in the version, which is all that is wrong with it. */
export class NoPlan extends Unreadable {}

/** No version has the name that was given. */
export class NoRevision extends Unreadable {}

const words = {
  revision: { en: '“{revision}” is no version of this repository', cy: 'Nid yw “{revision}” yn fersiwn o’r ystorfa hon' },
  revisionHint: { en: 'To see the versions there are: git log --oneline --all', cy: 'I weld pa fersiynau sydd ar gael: git log --oneline --all' },
  shallowHint: {
    en: 'This copy of the repository holds only a part of its history. To fetch the rest: git fetch --unshallow',
    cy: 'Dim ond rhan o hanes yr ystorfa sydd yn y copi hwn. I nôl y gweddill: git fetch --unshallow',
  },
  empty: { en: 'There is no version in this git repository yet', cy: 'Nid oes fersiwn yn yr ystorfa git hon eto' },
  emptyHint: { en: 'Record the first one: git add . and then git commit', cy: 'Cofnodwch yr un gyntaf: git add . ac yna git commit' },
  noRepository: { en: '{folder} is not in a git repository, so there are no versions to read', cy: 'Nid yw {folder} mewn ystorfa git, felly nid oes fersiynau i’w darllen' },
  noRepositoryHint: { en: 'The files as they stand can be read without a version. To keep versions from now on: git init', cy: 'Gellir darllen y ffeiliau fel y maent heb fersiwn. I gadw fersiynau o hyn ymlaen: git init' },
  noPlan: { en: 'There is no plan in {folder} at the version “{revision}”', cy: 'Nid oes cynllun yn {folder} yn y fersiwn “{revision}”' },
  noPlanHint: { en: 'Choose a later version, or the folder that the plan stood in then with --school', cy: 'Dewiswch fersiwn ddiweddarach, neu’r ffolder yr oedd y cynllun ynddi bryd hynny gyda --school' },
  noGit: { en: 'The program git is not on this computer, and versions can be read only with it', cy: 'Nid yw’r rhaglen git ar y cyfrifiadur hwn, a dim ond gyda hi y gellir darllen fersiynau' },
  noGitHint: { en: 'Install it from https://git-scm.com. The files as they stand can be read without it', cy: 'Gosodwch hi o https://git-scm.com. Gellir darllen y ffeiliau fel y maent hebddi' },
  damaged: { en: 'The git repository at {folder} is damaged or is not one that git can read', cy: 'Mae’r ystorfa git yn {folder} wedi’i difrodi, neu ni all git ei darllen' },
  damagedHint: { en: 'To see what git says about it: git fsck. A fresh clone often helps', cy: 'I weld beth mae git yn ei ddweud amdani: git fsck. Mae clôn newydd yn helpu’n aml' },
  noneBy: { en: 'There is no version as early as {day}', cy: 'Nid oes fersiwn mor gynnar â {day}' },
  noneByHint: { en: 'To see the versions there are: sip log', cy: 'I weld pa fersiynau sydd ar gael: sip log' },
  tooSlow: { en: 'git did not answer within 60 seconds, so the version was not read', cy: 'Ni atebodd git o fewn 60 eiliad, felly ni ddarllenwyd y fersiwn' },
  tooSlowHint: { en: 'Run it once more. If it stays slow, a fresh clone of the repository often helps', cy: 'Rhedwch ef unwaith eto. Os yw’n dal yn araf, mae clôn newydd o’r ystorfa’n helpu’n aml' },
  noTree: { en: '{folder} holds versions only: it has no working files and nothing that is about to be recorded', cy: 'Dim ond fersiynau sydd yn {folder}: nid oes ffeiliau gwaith yno na dim sydd ar fin ei gofnodi' },
  noTreeHint: { en: 'Name a version, such as HEAD', cy: 'Enwch fersiwn, fel HEAD' },
  nobody: { en: 'git does not know who is recording this', cy: 'Nid yw git yn gwybod pwy sy’n cofnodi hyn' },
  nobodyHint: { en: 'Tell it once: git config --global user.name "…" and git config --global user.email "…"', cy: 'Rhowch wybod iddi unwaith: git config --global user.name "…" a git config --global user.email "…"' },
  taken: { en: 'There is a tag “{name}” already, and it was left as it is', cy: 'Mae tag “{name}” yno eisoes, ac fe’i gadawyd fel y mae' },
  takenHint: { en: 'Choose another name. To see the tags there are: git tag', cy: 'Dewiswch enw arall. I weld pa dagiau sydd ar gael: git tag' },
  notRecorded: { en: 'git could not record this in the repository at {folder}', cy: 'Ni allai git gofnodi hyn yn yr ystorfa yn {folder}' },
  notRecordedHint: { en: 'Another program may be at work in it, or writing is not allowed there. Try again in a moment', cy: 'Efallai fod rhaglen arall wrthi ynddi, neu na chaniateir ysgrifennu yno. Rhowch gynnig arall arni ymhen ychydig' },
} satisfies Record<string, Said>;

/** Everything that can stand in the way of reading a version, each told apart. */
export const unreadable = {
  revision: (revision: string, shallow = false) => new NoRevision(2, say(words.revision, { revision: safe(revision, 60) }), shallow ? words.shallowHint : words.revisionHint),
  empty: () => new Unreadable(2, words.empty, words.emptyHint),
  noRepository: (folder: string) => new Unreadable(2, say(words.noRepository, { folder: safe(folder) }), words.noRepositoryHint),
  noPlan: (folder: string, revision: string) => new NoPlan(2, say(words.noPlan, { folder: safe(folder), revision: safe(revision, 60) }), words.noPlanHint),
  noGit: () => new Unreadable(3, words.noGit, words.noGitHint),
  noneBy: (day: string, shallow = false) => new Unreadable(2, say(words.noneBy, { day }), shallow ? words.shallowHint : words.noneByHint),
  tooSlow: () => new Unreadable(3, words.tooSlow, words.tooSlowHint),
  noTree: (folder: string) => new Unreadable(2, say(words.noTree, { folder: safe(folder) }), words.noTreeHint),
  nobody: () => new Unreadable(2, words.nobody, words.nobodyHint),
  taken: (name: string) => new Unreadable(2, say(words.taken, { name: safe(name, 60) }), words.takenHint),
  notRecorded: (folder: string) => new Unreadable(3, say(words.notRecorded, { folder: safe(folder) }), words.notRecordedHint),
  damaged: (folder: string) => new Unreadable(3, say(words.damaged, { folder: safe(folder) }), words.damagedHint),
};
