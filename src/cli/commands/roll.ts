import type { CommandSpec } from '../spec.ts';
import { folderArgument } from './check.ts';

export const roll: CommandSpec = {
  name: 'roll',
  summary: { en: 'start next year’s plan from this year’s', cy: 'dechrau cynllun y flwyddyn nesaf o gynllun eleni' },
  details: {
    en: 'The years of the plan move on, it is a draft again, and each target of the year that ends becomes an earlier target with what the plan says became of it. Nothing is thrown away and nothing is guessed: what only people can decide is listed. Priorities keep their ids, and with them their thread.',
    cy: 'Mae blynyddoedd y cynllun yn symud ymlaen, mae’n ddrafft eto, ac mae pob targed y flwyddyn sy’n dod i ben yn dod yn darged blaenorol gyda’r hyn y mae’r cynllun yn dweud a ddaeth ohono. Ni theflir dim ac ni ddyfelir dim: rhestrir yr hyn na all ond pobl ei benderfynu. Mae blaenoriaethau’n cadw eu henwau byr, a’u hedefyn gyda hwy.',
  },
  args: [folderArgument],
  options: [
    { flags: '--check', about: { en: 'only say what would be done', cy: 'dim ond dweud beth a wneid' } },
    { flags: '--early', about: { en: 'also before the summer term of the plan’s current year', cy: 'hefyd cyn tymor haf blwyddyn gyfredol y cynllun' } },
  ],
  shares: ['school', 'as-of'],
  load: () => import('./roll.run.ts'),
};
