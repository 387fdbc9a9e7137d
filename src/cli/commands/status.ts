import type { CommandSpec } from '../spec.ts';

export const status: CommandSpec = {
  name: 'status',
  summary: { en: 'what is due, overdue, and waiting for evidence or approval', cy: 'beth sydd i’w wneud, wedi mynd heibio, ac yn aros am dystiolaeth neu gymeradwyaeth' },
  details: {
    en: 'One school or many, each by itself, in the order of their names; nobody is compared. A folder of schools stands for each of them. What the law asks for is called law, the rest advice or the plan’s own dates. --format ical makes a calendar to import or subscribe to: only what governors may see, unless --audience says who else.',
    cy: 'Un ysgol neu lawer, pob un ar ei phen ei hun, yn nhrefn eu henwau; ni chymharir neb. Mae ffolder o ysgolion yn sefyll dros bob un ohonynt. Gelwir yr hyn y mae’r gyfraith yn gofyn amdano’n gyfraith, a’r gweddill yn gyngor neu’n ddyddiadau’r cynllun ei hun. Mae --format ical yn gwneud calendr i’w fewnforio neu i danysgrifio iddo: dim ond yr hyn y caiff llywodraethwyr ei weld, oni bai bod --audience yn dweud pwy arall.',
  },
  args: [{ name: '[folders...]', about: { en: 'the schools’ folders; without them, the school here', cy: 'ffolderi’r ysgolion; hebddynt, yr ysgol yma' } }],
  options: [
    { flags: '--days <number>', about: { en: 'how many days ahead: 30, and 366 for a calendar, unless this says otherwise', cy: 'sawl diwrnod ymlaen: 30, a 366 ar gyfer calendr, oni bai bod hwn yn dweud fel arall' } },
    { flags: '--format <format>', about: { en: 'text, json or ical, and =FILE to write it there; may be repeated', cy: 'text, json neu ical, a =FFEIL i’w ysgrifennu yno; gellir ei ailadrodd' }, repeatable: true },
    {
      flags: '--audience <audience>',
      about: { en: 'only what they may see: school, governors, authority, collaborative or public', cy: 'dim ond yr hyn y cânt ei weld: school, governors, authority, collaborative neu public' },
      choices: ['school', 'governors', 'authority', 'collaborative', 'public'],
    },
    { flags: '--fail-on <what>', about: { en: 'exit with 1 when something is overdue', cy: 'gorffen ag 1 pan fydd rhywbeth wedi mynd heibio' }, choices: ['overdue'] },
    { flags: '--all', about: { en: 'show every entry as text', cy: 'dangos pob cofnod fel testun' } },
  ],
  shares: ['as-of'],
  load: () => import('./status.run.ts'),
};
