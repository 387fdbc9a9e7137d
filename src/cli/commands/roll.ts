import type { CommandSpec } from '../spec.ts';
import { folderArgument } from './check.ts';

export const roll: CommandSpec = {
  name: 'roll',
  summary: { en: 'start next year’s plan from this year’s', cy: 'dechrau cynllun y flwyddyn nesaf o gynllun eleni' },
  details: {
    en: 'The years of the plan move on, it is a draft again, and each target of the year that ends becomes an earlier target with what the plan says became of it. Nothing is thrown away and nothing is guessed: what only people can decide is listed. Priorities keep their ids, and with them their thread. The day in prepared: stays, since the yearly review is counted from it.\nThe exit code is 0 when it was done or shown; 2 when it was not: the year is not nearly over, has not begun, or was rolled on already.',
    cy: 'Mae blynyddoedd y cynllun yn symud ymlaen, mae’n ddrafft eto, ac mae pob targed y flwyddyn sy’n dod i ben yn dod yn darged blaenorol gyda’r hyn y mae’r cynllun yn dweud a ddaeth ohono. Ni theflir dim ac ni ddyfelir dim: rhestrir yr hyn na all ond pobl ei benderfynu. Mae blaenoriaethau’n cadw eu henwau byr, a’u hedefyn gyda hwy. Mae’r diwrnod yn prepared: yn aros, gan mai ohono ef y cyfrifir yr adolygiad blynyddol.\nY cod gorffen yw 0 pan gafodd ei wneud neu ei ddangos; 2 pan na chafodd: nid yw’r flwyddyn bron ar ben, nid yw wedi dechrau, neu treiglwyd hi eisoes.',
  },
  args: [folderArgument],
  options: [
    { flags: '--check', about: { en: 'only say what would be done', cy: 'dim ond dweud beth a wneid' } },
    { flags: '--early', about: { en: 'also before the summer term of the plan’s current year', cy: 'hefyd cyn tymor haf blwyddyn gyfredol y cynllun' } },
    { flags: '--years <years>', about: { en: 'the years of the next plan, such as "2027-28 to 2029-30"; without it, as many as this one has', cy: 'blynyddoedd y cynllun nesaf, er enghraifft "2027-28 hyd 2029-30"; hebddo, cynifer ag sydd gan hwn' } },
  ],
  shares: ['school', 'as-of'],
  load: () => import('./roll.run.ts'),
};
