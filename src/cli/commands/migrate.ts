import type { CommandSpec } from '../spec.ts';
import { folderArgument } from './check.ts';

export const migrate: CommandSpec = {
  name: 'migrate',
  summary: { en: 'carry a plan over to another edition of the guidance', cy: 'cario cynllun drosodd i argraffiad arall o’r canllawiau' },
  details: {
    en: 'What has another name is renamed, and what has no counterpart is kept. An answer to an old question never becomes the answer to a new one: it is kept as the school’s own words.',
    cy: 'Ailenwir yr hyn sydd ag enw arall, a chedwir yr hyn nad oes dim yn cyfateb iddo. Nid yw ateb i hen gwestiwn byth yn dod yn ateb i un newydd: fe’i cedwir yn eiriau’r ysgol ei hun.',
  },
  args: [folderArgument],
  options: [
    { flags: '--edition <id>', about: { en: 'the edition to carry it over to; without it, the current one', cy: 'yr argraffiad i gario’r cynllun iddo; hebddo, yr un cyfredol' } },
    { flags: '--check', about: { en: 'only say what would be done', cy: 'dim ond dweud beth a wneid' } },
  ],
  shares: ['school'],
  load: () => import('./migrate.run.ts'),
};
