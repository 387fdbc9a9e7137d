import type { CommandSpec } from '../spec.ts';

export const confirm: CommandSpec = {
  name: 'confirm',
  summary: { en: 'record that somebody looked again at a link, or at words in two languages, and found that it holds', cy: 'cofnodi bod rhywun wedi edrych eto ar gyswllt, neu ar eiriau mewn dwy iaith, a’i gael yn wir' },
  details: {
    en: 'What was looked at again is a priority, a target, an action or professional learning; what it was held against is a finding, a cause, evidence, a recommendation or a target of an earlier year that the plan rests it on. With --read-in-both it is words in two languages that were read side by side, of anything in the plan. With neither, the whole was looked at: its links and its own words. What is changed later is told again. On a terminal it asks who looked and what they said.',
    cy: 'Blaenoriaeth, targed, cam gweithredu neu ddysgu proffesiynol yw’r hyn yr edrychwyd arno eto; canfyddiad, achos, tystiolaeth, argymhelliad neu darged blwyddyn gynharach y mae’r cynllun yn ei seilio arno yw’r hyn y’i cymharwyd ag ef. Gyda --read-in-both, geiriau mewn dwy iaith a ddarllenwyd ochr yn ochr ydyw, o unrhyw beth yn y cynllun. Heb y naill na’r llall, edrychwyd ar y cyfan: ei gysylltiadau a’i eiriau ei hun. Dywedir eto am yr hyn a newidir wedyn. Ar derfynell mae’n gofyn pwy edrychodd a beth ddywedon nhw.',
  },
  args: [{ name: '[id]', about: { en: 'what was looked at again: reading, reading/T1; with --read-in-both it may be left out', cy: 'yr hyn yr edrychwyd arno eto: reading, reading/T1; gyda --read-in-both gellir ei hepgor' } }],
  options: [
    { flags: '--against <id>', about: { en: 'what it was held against; may be repeated', cy: 'yr hyn y’i cymharwyd ag ef; gellir ei ailadrodd' }, repeatable: true },
    { flags: '--read-in-both <place>', about: { en: 'words in two languages that say the same: strategy; without an id, from the left edge: community/families; may be repeated', cy: 'geiriau mewn dwy iaith sy’n dweud yr un peth: strategy; heb enw byr, o’r ymyl chwith: community/families; gellir ei ailadrodd' }, repeatable: true },
    { flags: '--by <who>', about: { en: 'who looked, by short id or in words; may be repeated', cy: 'pwy edrychodd, wrth enw byr neu mewn geiriau; gellir ei ailadrodd' }, repeatable: true },
    { flags: '--date <date>', about: { en: 'the day; without it, today', cy: 'y diwrnod; hebddo, heddiw' } },
    { flags: '--text <text>', about: { en: 'what they said', cy: 'beth ddywedon nhw' } },
    { flags: '--yes', about: { en: 'ask nothing', cy: 'gofyn dim' } },
  ],
  shares: ['school', 'as-of'],
  load: () => import('./confirm.run.ts'),
};
