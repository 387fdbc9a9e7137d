import { safe } from '../../diagnostics/safe.ts';
import { namesOf } from '../../diagnostics/names.ts';
import { wrap } from '../../diagnostics/width.ts';
import { entitiesIn } from '../../edit/entities.ts';
import { entityNamed } from '../../edit/find.ts';
import { definition } from '../../format/fields.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { joinSaid, same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import type { Item, Reference, School } from '../../link/school.ts';
import { sayDayBoth } from '../../link/time.ts';
import { placesInBoth } from '../../suspect/read-in-both.ts';
import { groundOf, isGround } from '../../thread/rests-on.ts';
import { Asking, Left } from '../asking.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { pastDay } from '../days.ts';
import { asRecorded, Recording, sameSet, wordsOf } from '../recording.ts';
import type { Call } from '../spec.ts';

const words = {
  recorded: { en: 'Recorded in {place}: looked at again on {day}: {of}', cy: 'Cofnodwyd yn {place}: edrychwyd eto ar {day}: {of}' },
  against: { en: '{recorded}, against {against}', cy: '{recorded}, yn erbyn {against}' },
  inBoth: { en: '{recorded}, in both languages: {places}', cy: '{recorded}, yn y ddwy iaith: {places}' },
  inBothAlone: { en: '{recorded}, in both languages', cy: '{recorded}, yn y ddwy iaith' },
  ownWords: { en: '{recorded}, with its words in both languages', cy: '{recorded}, gyda’i eiriau yn y ddwy iaith' },
  nothing: { en: 'What was looked at again is not said', cy: 'Ni ddywedwyd beth yr edrychwyd arno eto' },
  nothingHint: { en: 'Give its id: sip confirm reading --against slow-reading; or words in both languages: sip confirm --read-in-both vision', cy: 'Rhowch ei enw byr: sip confirm darllen --against darllen-araf; neu eiriau yn y ddwy iaith: sip confirm --read-in-both vision' },
  noWords: { en: 'No words in two languages stand under “{given}”, so there is nothing to hold side by side', cy: 'Nid oes geiriau mewn dwy iaith o dan “{given}”, felly nid oes dim i’w gymharu ochr yn ochr' },
  noWordsHint: { en: 'In two languages are: {places}', cy: 'Mewn dwy iaith y mae: {places}' },
  already: { en: 'This is recorded already, under confirmations: (looked at once more on the same day, say with --text what was seen)', cy: 'Mae hyn wedi ei gofnodi eisoes, o dan confirmations: (os edrychwyd eto ar yr un diwrnod, dywedwch gyda --text beth a welwyd)' },
  other: { en: '“{given}” is there, and it is of another kind: {kind}', cy: 'Mae “{given}” yno, ond o fath arall: {kind}' },
  ofHint: { en: 'Looked at again is one of these: {kinds}', cy: 'Edrychir eto ar un o’r rhain: {kinds}' },
  againstHint: { en: 'It is held against one of these: {kinds}', cy: 'Fe’i cymherir ag un o’r rhain: {kinds}' },
  noLink: { en: 'Nothing in the plan links “{of}” with “{against}”, so there is no link to look at again', cy: 'Nid oes dim yn y cynllun yn cysylltu “{of}” â “{against}”, felly nid oes cyswllt i edrych arno eto' },
  noLinkHint: { en: 'It rests on: {ground}. If it rests on this too, write that into the plan first', cy: 'Mae’n seiliedig ar: {ground}. Os yw’n seiliedig ar hyn hefyd, ysgrifennwch hynny yn y cynllun yn gyntaf' },
  noGround: { en: 'The plan does not say yet what “{of}” rests on, so there is no link to look at again', cy: 'Nid yw’r cynllun yn dweud eto ar beth y mae “{of}” yn seiliedig, felly nid oes cyswllt i edrych arno eto' },
  noGroundHint: { en: 'Write it into the plan first: under `because:` of a priority, `answers:` of an action, `for:` of professional learning', cy: 'Ysgrifennwch hynny yn y cynllun yn gyntaf: o dan `because:` blaenoriaeth, `answers:` cam gweithredu, `for:` dysgu proffesiynol' },
  askBy: { en: 'Who looked? Several with commas (may be left empty)', cy: 'Pwy edrychodd? Sawl un gyda choma (gellir ei adael yn wag)' },
  askText: { en: 'What did they say? (may be left empty)', cy: 'Beth ddywedon nhw? (gellir ei adael yn wag)' },
} satisfies Record<string, Said>;

/** Something in the plan as a reference names it. */
interface Named {
  readonly written: string;
  /** Its kind and path: the same however a reference is written. */
  readonly key: string;
}

export interface Confirmed {
  /** Undefined where the words alone are named. */
  readonly of: Named | undefined;
  readonly against: readonly Named[];
  /** Where words in two languages stand that were read side by side. */
  readonly words: readonly string[];
  readonly date: string;
  readonly by: readonly string[];
  readonly text?: string;
}

/** Records that somebody looked again at a link, or at words in two languages. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { common } = call;
  const recording = Recording.open(common);
  try {
    const said = recordConfirmation(recording, await confirmedBy(call, recording.school, Asking.on(call)));
    return { exitCode: 0, files: recording.files, onceWritten: { stdout: `${wrap(safe(said[common.lang], 1_000), common.width)}\n` } };
  } catch (error) {
    if (error instanceof Left) return { exitCode: 130 };
    throw error;
  }
}

/** The arguments and options, and what was asked for. Throws `Misuse`, `NotEdited` and `Left`. */
export async function confirmedBy({ args, own, common }: Pick<Call, 'args' | 'own' | 'common'>, school: School, asking: Asking | undefined): Promise<Confirmed> {
  const of = args[0] === undefined ? undefined : referenceTo(school, 'of', args[0]);
  const against = [...new Map(((own['against'] as readonly string[] | undefined) ?? []).map((given) => referenceTo(school, 'against', given)).map((one) => [one.key, one])).values()];
  const places = [...new Set(((own['readInBoth'] as readonly string[] | undefined) ?? []).map((given) => placeMeant(school, of, given)))];
  if (!of && (places.length === 0 || against.length > 0)) throw new Misuse(words.nothing, words.nothingHint);
  if (of && (against.length > 0 || (places.length === 0 && inBothOf(school, of).length === 0))) refuseUnlinked(school, of, against, common.today);
  const date = own['date'] === undefined ? common.today : pastDay(own['date'] as string, common.today);
  const by = ((own['by'] as readonly string[] | undefined) ?? (await asking?.one(words.askBy, '', (typed) => typed.split(','))) ?? []).map((one) => one.trim()).filter((one) => one !== '');
  const text = ((own['text'] as string | undefined) ?? (await asking?.one(words.askText, '', (typed) => typed)))?.trim() || undefined;
  return { of, against, words: places, date, by: [...new Set(by)], ...(text === undefined ? {} : { text }) };
}

/** Writes the record, where it is not there already. Gives what there is to say of it. */
export function recordConfirmation(recording: Recording, confirmed: Confirmed): Said {
  const { of, against, words: places, date } = confirmed;
  if (recording.school.root.data.confirmations.some((one) => isSame(one, confirmed))) return words.already;
  const place = recording.append(['confirmations'], valueOf(confirmed));
  const named = places.join(', ');
  const recorded = say(words.recorded, { place, day: sayDayBoth(date), of: of?.written ?? named });
  if (!of) return say(words.inBothAlone, { recorded });
  const held = against.length === 0 ? recorded : say(words.against, { recorded, against: joinSaid(against.map(({ written }) => same(written)), ', ') });
  if (places.length > 0) return say(words.inBoth, { recorded: held, places: named });
  return against.length === 0 && inBothOf(recording.school, of).length > 0 ? say(words.ownWords, { recorded }) : held;
}

/** Where words of a thing stand that are there in both languages. */
const inBothOf = (school: School, of: Named): readonly string[] => placesInBoth(school).flatMap(({ place }) => (place.of && keyOf(place.of) === of.key ? [place.words] : []));

/** Where words in two languages stand, as a record names it: a field, or what holds several. Throws `Misuse`. */
function placeMeant(school: School, of: Named | undefined, given: string): string {
  const wanted = given.trim().normalize('NFC').replace(/[:/]+$/, '');
  const known = of ? inBothOf(school, of) : placesInBoth(school).map(({ trail }) => trail);
  if (known.some((one) => one === wanted || one.startsWith(`${wanted}/`))) return wanted;
  const near = nearest(wanted, known);
  throw new Misuse(say(words.noWords, { given: safe(given, 80) }), near ? didYouMean(near) : known.length === 0 ? undefined : say(words.noWordsHint, { places: namesOf(known) }));
}

/** Throws `Misuse` where the plan has no such link: whoever looked again looked at something else. */
function refuseUnlinked(school: School, of: Named, against: readonly Named[], today: Day): void {
  const itemOf = ({ key }: Named) => school.items.find((item) => keyOf(item) === key);
  const item = itemOf(of);
  const ground = item ? groundOf(school, item, today) : undefined;
  if (!ground?.any) throw new Misuse(say(words.noGround, { of: safe(of.written, 80) }), words.noGroundHint);
  for (const one of against) {
    const reason = itemOf(one);
    if (reason && isGround(ground, reason)) continue;
    const named = ground.items.map(({ path }) => path).filter((path) => path !== '');
    throw new Misuse(say(words.noLink, { of: safe(of.written, 80), against: safe(one.written, 80) }), named.length === 0 ? words.noGroundHint : say(words.noLinkHint, { ground: namesOf(named) }));
  }
}

const keyOf = ({ def, path }: { readonly def: string; readonly path: string }): string => `${def}/${path}`;

/** What a person means, as a reference writes it: with its kind before it where two things that may stand there have the same path. Throws `NotEdited`. */
function referenceTo(school: School, field: 'of' | 'against', given: string): Named {
  const shape = definition('confirmation').fields[field]!;
  const kinds = shape.type === 'references' ? shape.kinds : [];
  const all = entitiesIn(school.documents);
  const may = all.filter(({ def }) => kinds.includes(def));
  const wanted = given.trim().normalize('NFC');
  const other = may.some(({ id, path, def }) => [id, path, `${def}/${path}`].includes(wanted)) ? undefined : all.find(({ id, path }) => id === wanted || path === wanted);
  if (other) {
    const listed = joinSaid(kinds.map((kind) => inLineSaid(definition(kind).title)), ', ');
    throw new Misuse(say(words.other, { given: safe(given, 60), kind: inLineSaid(definition(other.def).title) }), say(field === 'of' ? words.ofHint : words.againstHint, { kinds: listed }));
  }
  const { def, path } = entityNamed(may, given)[0]!;
  const alike = new Set(may.filter((entity) => entity.path === path).map((entity) => entity.def));
  return { written: alike.size > 1 ? `${def}/${path}` : path, key: `${def}/${path}` };
}

const oneOrMany = (all: readonly string[]): string | readonly string[] => (all.length === 1 ? all[0]! : all);

const valueOf = ({ of, against, words: places, date, by, text }: Confirmed) => ({
  ...(of ? { of: of.written } : {}),
  ...(against.length === 0 ? {} : { against: oneOrMany(against.map(({ written }) => written)) }),
  ...(places.length === 0 ? {} : { 'read-in-both': oneOrMany(places) }),
  when: date,
  ...(by.length === 0 ? {} : { by: oneOrMany(by) }),
  ...(text === undefined ? {} : { text }),
});

/** The same look at the same link: given again, it is not recorded again. */
function isSame({ data }: Item<'confirmation'>, { of, against, words: places, date, by, text }: Confirmed): boolean {
  const meant = (references: readonly Reference[]) => references.map(({ to, written }) => (to ? keyOf(to) : written));
  return (
    sameSet(meant(data.of), of ? [of.key] : []) &&
    sameSet(data['read-in-both'], places) &&
    sameSet(meant(data.against), against.map(({ key }) => key)) &&
    data.when?.period?.start === date &&
    sameSet(data.by.map(({ written }) => written), by.flatMap((one) => asRecorded(one) ?? [])) &&
    wordsOf(data.text) === asRecorded(text)
  );
}
