import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesOf } from '../../diagnostics/names.ts';
import { safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { didYouMean } from '../../format/near.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { kindTitle } from '../../link/school.ts';
import type { School } from '../../link/school.ts';
import { load } from '../../load.ts';
import { around, find } from '../../thread/focus.ts';
import { THREAD_FORMATS } from '../../thread/formats/index.ts';
import type { ThreadFormat, ThreadLayout } from '../../thread/formats/layout.ts';
import { drawingOf, MOST_BOXES } from '../../thread/picture/drawing.ts';
import { threadOf } from '../../thread/follow.ts';
import type { Thread, ThreadNode } from '../../thread/thread.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { writeFormats } from '../formats.ts';
import { headingOf } from '../heading.ts';
import { openSchool } from '../school.ts';
import type { Call } from '../spec.ts';

const words = {
  nothing: { en: '“{given}” is nothing in this school’s thread', cy: 'Nid yw “{given}” yn ddim yn edefyn yr ysgol hon' },
  takes: { en: 'Give the path of a priority, finding, target or recommendation; sip trace alone shows them all', cy: 'Rhowch lwybr blaenoriaeth, canfyddiad, targed neu argymhelliad; mae sip trace ar ei ben ei hun yn dangos y cyfan' },
  ambiguous: { en: '“{given}” could mean more than one thing', cy: 'Gallai “{given}” olygu mwy nag un peth' },
  which: { en: 'Write which one: {paths}', cy: 'Ysgrifennwch pa un: {paths}' },
  folder: { en: 'To follow the thread of another school: sip trace --school {given}', cy: 'I ddilyn edefyn ysgol arall: sip trace --school {given}' },
  other: { en: '“{given}” is there ({kind}), and no part of the thread', cy: 'Mae “{given}” yno ({kind}), ond nid yw’n rhan o’r edefyn' },
  tooMany: { en: 'The picture would have too many boxes to draw or to read. Number of boxes: {count}', cy: 'Byddai gormod o flychau yn y llun i’w lunio neu ei ddarllen. Nifer y blychau: {count}' },
  narrower: { en: 'Draw the thread of one thing: sip trace ID --format svg', cy: 'Lluniwch edefyn un peth: sip trace ID --format svg' },
  unread: {
    en: '“{given}” is not in what could be read. Files that could not be read: {files}',
    cy: 'Nid yw “{given}” yn yr hyn y gellid ei ddarllen. Ffeiliau na ellid eu darllen: {files}',
  },
  see: { en: 'To see why: sip check, with the same --rev if there is one', cy: 'I weld pam: sip check, gyda’r un --rev os oes un' },
  unreadable: {
    en: 'Not all of the thread is shown, and not every gap can be told. Files that could not be read: {files}. To see why: sip check',
    cy: 'Ni ddangosir yr edefyn cyfan, ac ni ellir dweud am bob bwlch. Ffeiliau na ellid eu darllen: {files}. I weld pam: sip check',
  },
} satisfies Record<string, Said>;

/** Most things named where one word could mean several. */
const MOST_NAMED = 5;

/** Follows the thread of one thing or of the whole plan. Gaps are shown and change no exit code; an unreadable file does. */
export async function run({ args, own, common, world }: Call): Promise<CommandOutcome> {
  const { school } = load(await openSchool(common));
  const whole = threadOf(school, common.today);
  const [given] = args;
  const thread = given === undefined ? whole : narrow(whole, given, school, world.folder);
  const layout: ThreadLayout = { lang: common.lang, colour: common.colour, width: common.width, heading: headingOf(school) };
  const asked = (own['format'] as string[] | undefined) ?? ['tree'];
  const formats = await loaded(asked);
  if (formats['svg'] !== unasked && boxCount(thread) > MOST_BOXES) throw new Misuse(say(words.tooMany, { count: boxCount(thread) }), words.narrower);
  const written = writeFormats(asked, formats, (format, toFile) => format(thread, toFile ? { ...layout, colour: false, width: 80 } : layout));
  const { unreadable } = thread;
  if (unreadable.length === 0) return { ...written, exitCode: 0 };
  return { ...written, stderr: `${wrap(say(words.unreadable, { files: namesOf(unreadable) })[common.lang], common.width)}\n`, exitCode: 1 };
}

/** The formats by name; what an asked one needs is loaded first, so that no other pays for it. */
async function loaded(asked: readonly string[]): Promise<Record<string, ThreadFormat>> {
  const names = new Set(asked.map((one) => one.split('=')[0]));
  const formats: [string, ThreadFormat][] = [];
  for (const [name, format] of Object.entries(THREAD_FORMATS)) formats.push([name, names.has(name) ? await format() : unasked]);
  return Object.fromEntries(formats);
}

const boxCount = (thread: Thread): number => drawingOf(thread).boxes.length;

const unasked: ThreadFormat = () => '';

/** Paths where they differ, else paths with their kinds. */
function toldApart(nodes: readonly ThreadNode[]): readonly string[] {
  const differ = new Set(nodes.map(({ path }) => path)).size === nodes.length;
  return nodes.map(({ key, path }) => safe(differ ? path : key, 130));
}

function narrow(thread: Thread, given: string, school: School, folder: string): Thread {
  const found = find(thread, given);
  if (found.state === 'found') return around(thread, found.node);
  const shown = safe(given, 90);
  if (found.state === 'ambiguous') throw new Misuse(say(words.ambiguous, { given: shown }), say(words.which, { paths: toldApart(found.nodes).slice(0, MOST_NAMED).join(', ') }));
  const other = school.items.find(({ id, path }) => id !== '' && path === given.normalize('NFC'));
  if (other) throw new Misuse(say(words.other, { given: shown, kind: kindTitle(other) }), words.takes);
  if (school.unreadable.length > 0) throw new Misuse(say(words.unread, { given: shown, files: namesOf(school.unreadable) }), words.see);
  const hint = found.near !== undefined ? didYouMean(safe(found.near, 130)) : existsSync(resolve(folder, given)) ? say(words.folder, { given: shown }) : words.takes;
  throw new Misuse(say(words.nothing, { given: shown }), hint);
}
