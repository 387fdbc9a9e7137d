import type { CommandSpec } from '../spec.ts';

export const migrate: CommandSpec = {
  name: 'migrate',
  summary: {
    en: 'carry a plan over to a newer edition of the guidance; no old answer becomes the answer to a new question',
    cy: 'cario cynllun drosodd i argraffiad mwy newydd o’r canllawiau; nid yw hen ateb byth yn troi’n ateb i gwestiwn newydd',
  },
  details: {
    en: 'FOLDER is the school’s folder; without it, the school you are in. Without --edition, the current edition.\nThe plan names the new edition, and focus areas, themes, steps and national priorities get the names that they have there. An answer to a question that is asked in other words now is kept where it is, as your own words under a name that begins with x-, and the new question is left open. What has no counterpart is kept and listed.\nWith --check nothing is written. Given again, it has nothing to do.',
    cy: 'FOLDER yw ffolder yr ysgol; hebddo, yr ysgol yr ydych ynddi. Heb --edition, yr argraffiad cyfredol.\nMae’r cynllun yn enwi’r argraffiad newydd, a chaiff meysydd ffocws, themâu, camau a blaenoriaethau cenedlaethol yr enwau sydd ganddynt yno. Cedwir ateb i gwestiwn a ofynnir mewn geiriau eraill bellach lle y mae, fel eich geiriau chi o dan enw sy’n dechrau ag x-, a gadewir y cwestiwn newydd yn agored. Cedwir a rhestrir yr hyn nad oes dim yn ei le.\nGyda --check nid ysgrifennir dim. O’i roi eto, nid oes ganddo ddim i’w wneud.',
  },
  args: [{ name: '[folder]', about: { en: 'the school’s folder', cy: 'ffolder yr ysgol' } }],
  options: [
    { flags: '--edition <id>', about: { en: 'the edition to carry it over to', cy: 'yr argraffiad i’w gario drosodd iddo' } },
    { flags: '--check', about: { en: 'write nothing; list what would change', cy: 'ysgrifennu dim; rhestru’r hyn a fyddai’n newid' } },
  ],
  shares: ['school', 'quiet'],
  load: () => import('./migrate.run.ts'),
};
