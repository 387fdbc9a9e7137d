import type { CommandSpec } from '../spec.ts';

export const log: CommandSpec = {
  name: 'log',
  summary: {
    en: 'follow a priority, target or finding through the versions of the plan, or list the versions',
    cy: 'dilyn blaenoriaeth, targed neu ganfyddiad drwy fersiynau’r cynllun, neu restru’r fersiynau',
  },
  details: {
    en: 'ID is the path of one thing, such as a priority, reading, or its target, reading/T1. It is followed through every version kept in git, under whatever name it had then: what changed, when and by whom, its figures over time, and whether it stands as it was approved.\nWithout ID: the latest versions of the plan, and how much changed in each.',
    cy: 'ID yw llwybr un peth, fel blaenoriaeth, reading, neu ei tharged, reading/T1. Fe’i dilynir drwy bob fersiwn a gedwir yn git, o dan ba enw bynnag oedd arno ar y pryd: beth a newidiodd, pryd a chan bwy, ei ffigurau dros amser, ac a yw’n sefyll fel y’i cymeradwywyd.\nHeb ID: fersiynau diweddaraf y cynllun, a faint a newidiodd ym mhob un.',
  },
  args: [{ name: '[id]', about: { en: 'what to follow; without it, the versions of the plan', cy: 'beth i’w ddilyn; hebddo, fersiynau’r cynllun' } }],
  options: [
    {
      flags: '--format <name[=file]>',
      about: { en: 'how to show it: text, md or json; with =FILE into a file; may be given several times', cy: 'sut i’w ddangos: text, md neu json; gyda =FFEIL i ffeil; gellir ei roi sawl gwaith' },
      repeatable: true,
    },
    {
      flags: '--audience <audience>',
      about: { en: 'leave out what this audience may not see, in every version: school, governors, authority, collaborative or public', cy: 'gadael allan yr hyn na chaiff y gynulleidfa hon ei weld, ym mhob fersiwn: school, governors, authority, collaborative neu public' },
      choices: ['school', 'governors', 'authority', 'collaborative', 'public'],
    },
    { flags: '--all', about: { en: 'every version of the plan, and not only the latest 20', cy: 'pob fersiwn o’r cynllun, ac nid yr 20 diweddaraf yn unig' } },
  ],
  shares: ['school', 'rev', 'as-of'],
  load: () => import('./log.run.ts'),
};
