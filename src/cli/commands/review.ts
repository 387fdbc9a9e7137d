import type { CommandSpec } from '../spec.ts';

export const review: CommandSpec = {
  name: 'review',
  summary: { en: 'record a review of the plan, and say when the next is due', cy: 'cofnodi adolygiad o’r cynllun, a dweud pryd y mae’r nesaf i’w gynnal' },
  details: {
    en: 'monitoring looks at a part in the year and leaves the yearly clock as it is; annual and after-inspection are of the whole plan, and the clock runs from them, whether or not anything was changed. A typing correction is no revision, and an interim visit is no section 28 inspection. On a terminal it asks for what the options do not say.',
    cy: 'Mae monitoring yn edrych ar ran yn ystod y flwyddyn ac yn gadael y cloc blynyddol fel y mae; mae annual ac after-inspection yn ymwneud â’r cynllun cyfan, ac mae’r cloc yn rhedeg oddi wrthynt, p’un a newidiwyd rhywbeth ai peidio. Nid diwygiad yw cywiro gwall teipio, ac nid arolygiad adran 28 yw ymweliad interim. Ar derfynell mae’n gofyn am yr hyn nad yw’r dewisiadau’n ei ddweud.',
  },
  args: [{ name: '[folder]', about: { en: 'the school’s folder; without it, here', cy: 'ffolder yr ysgol; hebddi, yma' } }],
  options: [
    { flags: '--kind <kind>', about: { en: 'monitoring, annual or after-inspection', cy: 'monitoring (monitro), annual (blynyddol) neu after-inspection (wedi arolygiad)' } },
    { flags: '--date <date>', about: { en: 'the day of the review; without it, today', cy: 'diwrnod yr adolygiad; hebddo, heddiw' } },
    { flags: '--by <who>', about: { en: 'who reviewed it, by short id or in words; may be repeated', cy: 'pwy a’i hadolygodd, wrth enw byr neu mewn geiriau; gellir ei ailadrodd' }, repeatable: true },
    { flags: '--summary <text>', about: { en: 'what the review found', cy: 'yr hyn a welodd yr adolygiad' } },
    { flags: '--revised <word>', about: { en: 'changed or no-change-needed', cy: 'changed (newidiwyd) neu no-change-needed (dim angen newid)' } },
    { flags: '--inspection <id>', about: { en: 'the inspection it follows', cy: 'yr arolygiad y mae’n ei ddilyn' } },
    { flags: '--minute <minute>', about: { en: 'where it is minuted', cy: 'ble mae wedi ei gofnodi' } },
    { flags: '--yes', about: { en: 'ask nothing', cy: 'gofyn dim' } },
  ],
  shares: ['as-of'],
  load: () => import('./review.run.ts'),
};
