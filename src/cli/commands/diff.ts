import type { CommandSpec } from '../spec.ts';

export const diff: CommandSpec = {
  name: 'diff',
  summary: {
    en: 'show what really changed between two versions of the plan, in the words of the field',
    cy: 'dangos beth a newidiodd mewn gwirionedd rhwng dwy fersiwn o’r cynllun, yng ngeiriau’r maes',
  },
  details: {
    en: 'A and B are versions: approved (the last one approved), a day such as 2027-01-01, a branch, tag or commit, staged, worktree (the files as they stand), or a folder. With one of them, that and the files as they stand; with none, what has changed since the last commit.\nOrder, layout, comments and the file that something stands in are no changes. The exit code is 0 whatever changed, unless --exit-code or --fail-on is given; 1 too where a file could not be read. --lang both puts Welsh and English side by side on the page (html).',
    cy: 'Fersiynau yw A a B: approved (yr un ddiwethaf a gymeradwywyd), diwrnod fel 2027-01-01, cangen, tag neu gomit, staged, worktree (y ffeiliau fel y maent), neu ffolder. Gydag un ohonynt, honno a’r ffeiliau fel y maent; heb yr un, yr hyn a newidiodd ers y comit diwethaf.\nNid yw trefn, gosodiad, sylwadau na’r ffeil y saif rhywbeth ynddi yn newidiadau. Y cod gorffen yw 0 beth bynnag a newidiodd, oni roddir --exit-code neu --fail-on; 1 hefyd lle na ellid darllen ffeil. Mae --lang both yn rhoi’r Gymraeg a’r Saesneg ochr yn ochr ar y dudalen (html).',
  },
  args: [
    { name: '[a]', about: { en: 'the earlier version', cy: 'y fersiwn gynharaf' } },
    { name: '[b]', about: { en: 'the later version', cy: 'y fersiwn ddiweddaraf' } },
  ],
  options: [
    {
      flags: '--format <name[=file]>',
      about: { en: 'how to show it: text, html (a page), md (a comment on a proposed change) or json; with =FILE into a file; may be given several times', cy: 'sut i’w ddangos: text, html (tudalen), md (sylw ar newid arfaethedig) neu json; gyda =FFEIL i ffeil; gellir ei roi sawl gwaith' },
      repeatable: true,
    },
    {
      flags: '--audience <audience>',
      about: { en: 'leave out what this audience may not see, in both versions: school, governors, authority, collaborative or public; without it, school for text and governors for the others', cy: 'gadael allan yr hyn na chaiff y gynulleidfa hon ei weld, yn y ddwy fersiwn: school, governors, authority, collaborative neu public; hebddo, school i text a governors i’r lleill' },
      choices: ['school', 'governors', 'authority', 'collaborative', 'public'],
    },
    { flags: '--exit-code', about: { en: 'exit with 1 when anything changed', cy: 'gorffen ag 1 pan newidiodd rhywbeth' } },
    {
      flags: '--fail-on <verdict>',
      about: { en: 'exit with 1 when there is such a change, such as weakened (a target made easier); may be given several times', cy: 'gorffen ag 1 pan fo newid o’r fath, fel weakened (targed a wnaed yn haws); gellir ei roi sawl gwaith' },
      repeatable: true,
    },
  ],
  shares: ['school', 'as-of'],
  both: true,
  load: () => import('./diff.run.ts'),
};
