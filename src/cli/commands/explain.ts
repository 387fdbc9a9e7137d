import type { CommandSpec } from '../spec.ts';

export const explain: CommandSpec = {
  name: 'explain',
  summary: { en: 'explain a message, a field, a clause or a theme', cy: 'esbonio neges, maes, cymal neu thema' },
  details: {
    en: 'Without a name: everything that can be asked about, by topic. A name may be the one at the end of a message, a field such as community.locality, or a title in English or Welsh.',
    cy: 'Heb enw: popeth y gellir gofyn amdano, fesul pwnc. Gall enw fod yr un ar ddiwedd neges, maes fel community.locality, neu deitl yn Gymraeg neu’n Saesneg.',
  },
  args: [{ name: '[name]', about: { en: 'what to explain', cy: 'beth i’w esbonio' } }],
  options: [{ flags: '--format <format>', about: { en: 'how to say it: text or json', cy: 'sut i’w ddweud: text neu json' }, choices: ['text', 'json'] }],
  shares: [],
  load: () => import('./explain.run.ts'),
};
