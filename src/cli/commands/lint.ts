import type { CommandSpec } from '../spec.ts';
import { allOption, baselineOption, folderArgument, formatOption, onlyOption, sinceOption, updateOption } from './check.ts';

export const lint: CommandSpec = {
  name: 'lint',
  summary: { en: 'check the thread from findings to priorities to professional learning, and the advice', cy: 'gwirio’r edefyn o ganfyddiadau i flaenoriaethau i ddysgu proffesiynol, a’r cyngor' },
  details: {
    en: 'Where the plan is kept in git, it also tells what was changed after what rests on it was last looked at. Advice can be made louder, quieter or silent in sip.yaml under lint:, and set aside on one item with accept: and a reason.',
    cy: 'Lle cedwir y cynllun yn git, mae hefyd yn dweud beth a newidiwyd ar ôl i rywun edrych ddiwethaf ar yr hyn sy’n seiliedig arno. Gellir gwneud cyngor yn uwch, yn is neu’n dawel yn sip.yaml o dan lint:, a’i roi o’r neilltu ar un eitem gydag accept: a rheswm.',
  },
  args: [folderArgument],
  options: [
    formatOption,
    allOption,
    onlyOption,
    sinceOption,
    baselineOption,
    updateOption,
    {
      flags: '--history',
      about: {
        en: 'look for personal data in every version that git keeps, of every branch; as text or json',
        cy: 'chwilio am ddata personol ym mhob fersiwn y mae git yn ei chadw, o bob cangen; fel text neu json',
      },
    },
  ],
  shares: ['school', 'rev', 'stage', 'as-of', 'fail-on', 'quiet'],
  load: async () => {
    const { run } = (await import('./check.run.ts')).checkAs('lint');
    return { run: async (call) => (call.own['history'] === true ? (await import('./lint-history.run.ts')).run(call) : run(call)) };
  },
};
