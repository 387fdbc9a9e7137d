import type { CommandSpec } from '../spec.ts';

export const init: CommandSpec = {
  name: 'init',
  summary: { en: 'begin a plan: two files, and settings for your editor and git', cy: 'dechrau cynllun: dwy ffeil, a gosodiadau ar gyfer eich golygydd a git' },
  details: {
    en: 'On a terminal it asks for what the options do not say: five questions at most. Elsewhere, and with --yes, it takes the usual answers and says which. It overwrites nothing.',
    cy: 'Ar derfynell mae’n gofyn am yr hyn nad yw’r dewisiadau’n ei ddweud: pum cwestiwn ar y mwyaf. Fel arall, a gyda --yes, mae’n cymryd yr atebion arferol ac yn dweud pa rai. Nid yw’n ysgrifennu dros ddim.',
  },
  args: [{ name: '[folder]', about: { en: 'where to begin it; without it, here', cy: 'ble i’w ddechrau; hebddo, yma' } }],
  options: [
    { flags: '--name <name>', about: { en: 'the school’s name', cy: 'enw’r ysgol' } },
    { flags: '--kind <kind>', about: { en: 'primary, secondary, all-age, special, pru, nursery, infant or junior', cy: 'primary, secondary, all-age, special, pru, nursery, infant neu junior' } },
    { flags: '--language <language>', about: { en: 'what the school writes in: en, cy or both', cy: 'iaith ysgrifennu’r ysgol: en, cy neu both (y ddwy)' }, choices: ['en', 'cy', 'both'] },
    { flags: '--years <year>', about: { en: 'the plan’s first year, such as 2026-27', cy: 'blwyddyn gyntaf y cynllun, fel 2026-27' } },
    { flags: '--ci <service>', about: { en: 'a check of every proposed change: github, gitlab, azure or none', cy: 'gwirio pob newid a gynigir: github, gitlab, azure neu none (dim)' }, choices: ['github', 'gitlab', 'azure', 'none'] },
    { flags: '--yes', about: { en: 'ask nothing', cy: 'gofyn dim' } },
  ],
  shares: ['as-of'],
  load: () => import('./init.run.ts'),
};
