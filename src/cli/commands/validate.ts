import type { CommandSpec } from '../spec.ts';
import { allOption, folderArgument, formatOption, onlyOption, sinceOption } from './check.ts';

export const validate: CommandSpec = {
  name: 'validate',
  summary: { en: 'check shape, references and the contents that law requires', cy: 'gwirio siâp, cyfeiriadau a’r cynnwys y mae’r gyfraith yn gofyn amdano' },
  details: {
    en: 'With --checklist: every statutory item, present or not, with where it comes from in law (as text, md or json).',
    cy: 'Gyda --checklist: pob eitem statudol, yno neu beidio, gydag o ble y daw yn y gyfraith (fel text, md neu json).',
  },
  args: [folderArgument],
  options: [{ flags: '--checklist', about: { en: 'list every statutory item and how the plan stands on it', cy: 'rhestru pob eitem statudol a sut mae’r cynllun arni' } }, formatOption, allOption, onlyOption, sinceOption],
  shares: ['school', 'rev', 'stage', 'as-of', 'fail-on', 'quiet'],
  load: async () => (await import('./check.run.ts')).checkAs('validate'),
};
