import type { CommandSpec } from '../spec.ts';

export const approve: CommandSpec = {
  name: 'approve',
  summary: { en: 'record what the governing body approved, and seal that version', cy: 'cofnodi’r hyn a gymeradwyodd y corff llywodraethu, a selio’r fersiwn honno' },
  details: {
    en: 'Record it once the meeting has been held. The plan as it stands is sealed: with a number that only the same content has, however it is laid out, and in git with a tag on the last commit, so that the version can be found again. The record goes into the plan under approvals:. Commit the plan before, and the record after. On a terminal it asks for what the options do not say.',
    cy: 'Cofnodwch ar ôl i’r cyfarfod gael ei gynnal. Selir y cynllun fel y mae: â rhif nad oes ond yr un cynnwys yn ei roi, sut bynnag y mae wedi ei osod, ac yn git â thag ar y comit diwethaf, fel y gellir dod o hyd i’r fersiwn eto. Mae’r cofnod yn mynd i’r cynllun o dan approvals:. Comitiwch y cynllun cyn hynny, a’r cofnod wedyn. Ar derfynell mae’n gofyn am yr hyn nad yw’r dewisiadau’n ei ddweud.',
  },
  args: [{ name: '[folder]', about: { en: 'the school’s folder; without it, here', cy: 'ffolder yr ysgol; hebddi, yma' } }],
  options: [
    { flags: '--by <body>', about: { en: 'who approved it, such as "Governing body"', cy: 'pwy a’i cymeradwyodd, fel "Corff llywodraethu"' } },
    { flags: '--date <date>', about: { en: 'the day of the approval; without it, today', cy: 'diwrnod y gymeradwyaeth; hebddo, heddiw' } },
    { flags: '--minute <minute>', about: { en: 'where it is minuted, such as "minute 7"', cy: 'ble mae wedi ei gofnodi, fel "cofnod 7"' } },
    { flags: '--what <parts>', about: { en: 'what was approved: priorities, plan, support; without it, all of them', cy: 'yr hyn a gymeradwywyd: blaenoriaethau, cynllun, cefnogaeth (neu priorities, plan, support); hebddo, y cyfan' } },
    { flags: '--yes', about: { en: 'ask nothing', cy: 'gofyn dim' } },
  ],
  shares: ['as-of'],
  load: () => import('./approve.run.ts'),
};
