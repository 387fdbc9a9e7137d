import type { CommandSpec } from '../spec.ts';

export const git: CommandSpec = {
  name: 'git',
  summary: {
    en: 'let git show and merge plans in their own words: install or remove',
    cy: 'gadael i git ddangos a chyfuno cynlluniau yn eu geiriau eu hunain: install neu remove',
  },
  details: {
    en: [
      'sip git install    git diff says what became of targets, actions and findings; git log -p and git show give each fact a line of its own; git merge, pull and rebase merge by ids and fields. It marks the files of the school in .gitattributes, which you commit, and tells git of this program in the settings of this copy, which each person does once in theirs. Where that was not done, git works as it always did.',
      'sip git remove     takes both away again.',
      'Git hands over one file at a time: what moved from one to another shows as dropped here and added there. The whole, with all that it means, is told by sip diff.',
      'For a patch that git can apply, or the bare lines: git diff --no-ext-diff --no-textconv. For the words in git log and git show: git log -p --ext-diff. git blame tells who wrote each fact; for the lines of the file: git blame --no-textconv.',
      'Git itself starts the following; you need not:\nsip git textconv FILE\nsip git diff PATH OLD-FILE OLD-ID OLD-MODE NEW-FILE NEW-ID NEW-MODE\nsip git merge BASE OURS THEIRS MARKER-SIZE PATH [OUR-NAME THEIR-NAME]',
    ].join('\n\n'),
    cy: [
      'sip git install    mae git diff yn dweud beth ddaeth o dargedau, camau gweithredu a chanfyddiadau; mae git log -p a git show yn rhoi llinell i bob ffaith; mae git merge, pull a rebase yn cyfuno yn ôl enwau byr a meysydd. Mae’n nodi ffeiliau’r ysgol yn .gitattributes, yr ydych yn ei gomitio, ac yn dweud wrth git am y rhaglen hon yng ngosodiadau’r copi hwn, rhywbeth y mae pawb yn ei wneud unwaith yn ei gopi ei hun. Lle na wnaed hynny, mae git yn gweithio fel erioed.',
      'sip git remove     yn tynnu’r ddau i ffwrdd eto.',
      'Un ffeil ar y tro y mae git yn ei rhoi: mae’r hyn a symudodd o un i’r llall yn ymddangos fel pe bai wedi’i dynnu yma a’i ychwanegu acw. sip diff sy’n dweud y cyfan, a phopeth y mae’n ei olygu.',
      'Am glwt y gall git ei osod, neu’r llinellau moel: git diff --no-ext-diff --no-textconv. Am y geiriau yn git log a git show: git log -p --ext-diff. Mae git blame yn dweud pwy a ysgrifennodd bob ffaith; am linellau’r ffeil: git blame --no-textconv.',
      'Git ei hun sy’n cychwyn y rhain; nid oes angen i chi:\nsip git textconv FFEIL\nsip git diff LLWYBR HEN-FFEIL HEN-ENW HEN-FODD FFEIL-NEWYDD ENW-NEWYDD MODD-NEWYDD\nsip git merge SAIL EIN-FFEIL EU-FFEIL HYD-Y-MARCIAU LLWYBR [EIN-ENW EU-HENW]',
    ].join('\n\n'),
  },
  args: [
    { name: '<what>', about: { en: 'install or remove', cy: 'install neu remove' } },
    { name: '[files...]', about: { en: 'only for what git itself starts', cy: 'dim ond i’r hyn y mae git ei hun yn ei gychwyn' } },
  ],
  options: [],
  shares: ['school'],
  load: () => import('./git.run.ts'),
};
