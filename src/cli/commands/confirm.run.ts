import { safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { entitiesIn } from '../../edit/entities.ts';
import { entityNamed } from '../../edit/find.ts';
import { definition } from '../../format/fields.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { joinSaid, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Item, School } from '../../link/school.ts';
import { asSaid } from '../../link/text.ts';
import { sayDayBoth } from '../../link/time.ts';
import { Asking, Left } from '../asking.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { pastDay } from '../days.ts';
import { Recording } from '../recording.ts';
import type { Call } from '../spec.ts';

const words = {
  recorded: { en: 'Recorded in {place}: looked at again on {day}: {of}', cy: 'Cofnodwyd yn {place}: edrychwyd eto ar {day}: {of}' },
  against: { en: '{recorded}, against {against}', cy: '{recorded}, yn erbyn {against}' },
  already: { en: 'This is recorded already, under confirmations:', cy: 'Mae hyn wedi ei gofnodi eisoes, o dan confirmations:' },
  other: { en: '“{given}” is there, and it is of another kind: {kind}', cy: 'Mae “{given}” yno, ond o fath arall: {kind}' },
  ofHint: { en: 'Looked at again is one of these: {kinds}', cy: 'Edrychir eto ar un o’r rhain: {kinds}' },
  againstHint: { en: 'It is held against one of these: {kinds}', cy: 'Fe’i cymherir ag un o’r rhain: {kinds}' },
  askBy: { en: 'Who looked? Several with commas (may be left empty)', cy: 'Pwy edrychodd? Sawl un gyda choma (gellir ei adael yn wag)' },
  askText: { en: 'What did they say? (may be left empty)', cy: 'Beth ddywedon nhw? (gellir ei adael yn wag)' },
} satisfies Record<string, Said>;

interface Confirmed {
  readonly of: string;
  readonly against: readonly string[];
  readonly date: string;
  readonly by: readonly string[];
  readonly text?: string;
}

/** Records that somebody looked again at a link. */
export async function run(call: Call): Promise<CommandOutcome> {
  const { args, own, common } = call;
  const recording = Recording.open(common);
  const { school } = recording;
  try {
    const of = referenceTo(school, 'of', args[0]!);
    const against = ((own['against'] as readonly string[] | undefined) ?? []).map((given) => referenceTo(school, 'against', given));
    const date = own['date'] === undefined ? common.today : pastDay(own['date'] as string, common.today);
    const asking = Asking.on(call);
    const by = ((own['by'] as readonly string[] | undefined) ?? (await asking?.one(words.askBy, '', (typed) => typed.split(','))) ?? []).map((one) => one.trim()).filter((one) => one !== '');
    const text = ((own['text'] as string | undefined) ?? (await asking?.one(words.askText, '', (typed) => typed)))?.trim() || undefined;
    const confirmed: Confirmed = { of, against, date, by, ...(text === undefined ? {} : { text }) };
    const tell = (said: Said) => `${wrap(safe(said[common.lang], 1_000), common.width)}\n`;
    if (school.root.data.confirmations.some((one) => isSame(one, confirmed))) return { exitCode: 0, stdout: tell(words.already) };
    const place = recording.append(['confirmations'], valueOf(confirmed));
    const recorded = say(words.recorded, { place, day: sayDayBoth(date), of });
    const said = against.length === 0 ? recorded : say(words.against, { recorded, against: joinSaid(against.map((one) => ({ en: one, cy: one })), ', ') });
    return { exitCode: 0, files: recording.files, onceWritten: { stdout: tell(said) } };
  } catch (error) {
    if (error instanceof Left) return { exitCode: 130 };
    throw error;
  }
}

/** What a person means, as a reference writes it: with its kind before it where two things that may stand there have the same path. Throws `NotEdited`. */
function referenceTo(school: School, field: 'of' | 'against', given: string): string {
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
  return alike.size > 1 ? `${def}/${path}` : path;
}

const oneOrMany = (all: readonly string[]): string | readonly string[] => (all.length === 1 ? all[0]! : all);

const valueOf = ({ of, against, date, by, text }: Confirmed) => ({
  of,
  ...(against.length === 0 ? {} : { against: oneOrMany(against) }),
  when: date,
  ...(by.length === 0 ? {} : { by: oneOrMany(by) }),
  ...(text === undefined ? {} : { text }),
});

/** The same look at the same link: given again, it is not recorded again. */
function isSame({ data }: Item<'confirmation'>, { of, against, date, by, text }: Confirmed): boolean {
  const written = (all: readonly { readonly written: string }[]) => all.map((one) => one.written).join('\n');
  return written(data.of) === of && written(data.against) === against.join('\n') && data.when?.period?.start === date && written(data.by) === by.join('\n') && (data.text ? asSaid(data.text).en : undefined) === text;
}
