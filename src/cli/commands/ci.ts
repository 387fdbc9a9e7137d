import type { CommandSpec } from '../spec.ts';

export const ci: CommandSpec = {
  name: 'ci',
  summary: { en: 'have the plan checked wherever it is kept: on a service, or before each commit', cy: 'cael gwirio’r cynllun ble bynnag y’i cedwir: ar wasanaeth, neu cyn pob commit' },
  details: {
    en: 'PLACE is github, gitlab, azure, pre-commit or hook. It writes the files that the place needs; given again, it brings them up to date and keeps your edits, and without PLACE it does so with all that are there. Where you and this version changed the same lines, it shows them and leaves the file.',
    cy: 'Mae LLE yn github, gitlab, azure, pre-commit neu hook. Mae’n ysgrifennu’r ffeiliau sydd eu hangen yno; o’i roi eto, mae’n eu diweddaru ac yn cadw eich newidiadau, a heb LLE mae’n gwneud hynny gyda phob un sydd yno. Lle rydych chi a’r fersiwn hon wedi newid yr un llinellau, mae’n eu dangos ac yn gadael y ffeil.',
  },
  args: [{ name: '[place]', about: { en: 'github, gitlab, azure, pre-commit or hook; without it, what is there already', cy: 'github, gitlab, azure, pre-commit neu hook; hebddo, yr hyn sydd yno eisoes' } }],
  options: [
    { flags: '--check', about: { en: 'write nothing; say whether they are up to date', cy: 'ysgrifennu dim; dweud a ydynt yn gyfoes' } },
    { flags: '--remove', about: { en: 'take them away, but for those with edits of yours', cy: 'eu dileu, heblaw’r rhai â newidiadau o’ch eiddo chi' } },
  ],
  shares: ['school'],
  load: () => import('./ci.run.ts'),
};
