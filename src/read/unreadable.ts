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
  noRepositoryHint: { en: 'Leave --rev out to read the files as they stand', cy: 'Hepgorwch --rev i ddarllen y ffeiliau fel y maent' },
  noPlan: { en: 'There is no plan in {folder} at the version “{revision}”', cy: 'Nid oes cynllun yn {folder} yn y fersiwn “{revision}”' },
  noPlanHint: { en: 'Choose a later version, or the folder that the plan stood in then with --school', cy: 'Dewiswch fersiwn ddiweddarach, neu’r ffolder yr oedd y cynllun ynddi bryd hynny gyda --school' },
  noGit: { en: 'The program git is not on this computer, and versions can be read only with it', cy: 'Nid yw’r rhaglen git ar y cyfrifiadur hwn, a dim ond gyda hi y gellir darllen fersiynau' },
  noGitHint: { en: 'Install it from https://git-scm.com, or leave --rev out to read the files as they stand', cy: 'Gosodwch hi o https://git-scm.com, neu hepgorwch --rev i ddarllen y ffeiliau fel y maent' },
  damaged: { en: 'The git repository at {folder} is damaged or is not one that git can read', cy: 'Mae’r ystorfa git yn {folder} wedi’i difrodi, neu ni all git ei darllen' },
  damagedHint: { en: 'To see what git says about it: git fsck. A fresh clone often helps', cy: 'I weld beth mae git yn ei ddweud amdani: git fsck. Mae clôn newydd yn helpu’n aml' },
} satisfies Record<string, Said>;

/** Everything that can stand in the way of reading a version, each told apart. */
export const unreadable = {
  revision: (revision: string, shallow = false) => new Unreadable(2, say(words.revision, { revision: safe(revision, 60) }), shallow ? words.shallowHint : words.revisionHint),
  empty: () => new Unreadable(2, words.empty, words.emptyHint),
  noRepository: (folder: string) => new Unreadable(2, say(words.noRepository, { folder: safe(folder) }), words.noRepositoryHint),
  noPlan: (folder: string, revision: string) => new Unreadable(2, say(words.noPlan, { folder: safe(folder), revision: safe(revision, 60) }), words.noPlanHint),
  noGit: () => new Unreadable(3, words.noGit, words.noGitHint),
  damaged: (folder: string) => new Unreadable(3, say(words.damaged, { folder: safe(folder) }), words.damagedHint),
};
