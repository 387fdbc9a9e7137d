import { safe } from '../../diagnostics/safe.ts';
import type { Audience } from '../../format/shape.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { read } from '../../load.ts';
import { schoolFolders } from '../../read/folder.ts';
import type { SchoolStatus } from '../../status/entry.ts';
import { STATUS_FORMATS } from '../../status/formats/index.ts';
import { statusOf } from '../../status/status.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import { openSchool } from '../school.ts';
import { sha256 } from '../../privacy/sha256.ts';
import type { Call } from '../spec.ts';

const words = {
  days: { en: '--days takes a whole number of days from 0 to 3660, and “{given}” is none', cy: 'Mae --days yn derbyn rhif cyfan o ddyddiau o 0 i 3660, ac nid yw “{given}” yn un' },
} satisfies Record<string, Said>;

/** Text shows at most so many of one state at once: what a person can act on. */
const MOST_SHOWN = 10;
const USUAL_DAYS = 30;
/** A calendar that held a month alone would be out of date by the next. */
const CALENDAR_DAYS = 366;

/** What waits in one school or in several. Exit code 1 where a file could not be read, or where something is overdue and that was asked for. */
export async function run({ args, own, common, world }: Call): Promise<CommandOutcome> {
  const typed = args.filter((one) => one !== undefined);
  const given = typed.length === 0 ? [common.school] : typed.map((folder) => (/^([/\\]|[A-Za-z]:)/.test(folder) ? folder : `${world.folder}/${folder}`));
  const folders = given.flatMap((folder, index) => schoolFolders(folder).map((name) => ({ path: name === '' ? folder : `${folder}/${name}`, called: [typed[index] ?? '.', name].filter((one) => one !== '').join('/').replace(/\/+/g, '/') })));
  const asked = (own['format'] as string[] | undefined) ?? ['text'];
  const days = daysOf(own['days'] as string | undefined);
  const schools = new Map<string, SchoolStatus[]>();
  const of = async (audience: Audience, ahead: number): Promise<readonly SchoolStatus[]> => {
    const key = `${audience} ${ahead}`;
    if (!schools.has(key)) {
      const found: SchoolStatus[] = [];
      for (const { path, called } of folders) {
        const { school } = read(await openSchool({ ...common, school: path }));
        found.push(statusOf(school, { today: common.today, days: ahead, audience, hash: sha256, folder: called, heading: headingOf(school) }));
      }
      schools.set(key, inOrderOfNames(found, common.lang));
    }
    return schools.get(key)!;
  };
  const made = new Map<string, { readonly audience: Audience; readonly days: number; readonly schools: readonly SchoolStatus[] }>();
  for (const name of new Set(asked.map((one) => one.split('=')[0]!))) {
    const audience = (own['audience'] as Audience | undefined) ?? (name === 'ical' ? 'governors' : 'school');
    const ahead = days ?? (name === 'ical' ? CALENDAR_DAYS : USUAL_DAYS);
    made.set(name, { audience, days: ahead, schools: await of(audience, ahead) });
  }
  const table = Object.fromEntries(Object.entries(STATUS_FORMATS).map(([name, format]) => [name, { name, format }]));
  const written = writeFormats(asked, table, ({ name, format }, toFile) => {
    const { schools: some, ...rest } = made.get(name)!;
    return format(some, { ...rest, lang: common.lang, colour: !toFile && common.colour, width: toFile ? 80 : common.width, today: common.today, most: own['all'] === true ? Infinity : MOST_SHOWN });
  });
  const all = [...schools.values()].flat();
  const bad = all.some(({ unreadable }) => unreadable.length > 0) || (own['failOn'] === 'overdue' && all.some(({ entries }) => entries.some(({ late }) => late)));
  return { ...written, exitCode: bad ? 1 : 0 };
}

function daysOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,4}$/.test(given) || Number(given) > 3660) throw new Misuse(say(words.days, { given: safe(given, 40) }));
  return Number(given);
}

/** Schools stand in the order of their names and in no other. */
function inOrderOfNames(schools: readonly SchoolStatus[], lang: 'en' | 'cy'): SchoolStatus[] {
  const { compare } = new Intl.Collator(lang);
  return [...schools].sort((a, b) => compare(a.name[lang], b.name[lang]) || compare(a.folder, b.folder));
}
