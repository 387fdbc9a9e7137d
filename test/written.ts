import fc from 'fast-check';

// Files as people and their editors really write them: any depth of a level, notes anywhere, words in every style, brackets
// over several lines, spaces and empty lines where nobody sees them.

export interface Style {
  readonly step: number;
  readonly dash: number;
  readonly after: number;
}

/** A value with its lines: the first goes on after the colon or dash unless `below`. */
export type Make = (style: Style) => { readonly lines: readonly string[]; readonly below: boolean };

const WORDS = ['darllen', 'ŵyl', 'Reading', 'Year 3', '58%', '“I do”', 'it’s', 'a, b', 'x#y', 'a:b', '10:30', 'C:\\x', '-5', "don't", 'say "yes"', '👩‍🏫', '2026-27', '0123', '3.50', '1e3', 'no', '[a]', '{b}', '- x', '| y', '# z', '> w'];
export const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:(?!: | #|:$).)*$/u;
const plainWords = words.filter((text) => PLAIN.test(text) && text.trimEnd() === text);
const id = fc.constantFrom('reading', 'oracy', 'tŷ-ŵyn', 'T1', '2026-27', 'pupil-voice', 'a', 'x-own', '0123', 'no', 'title', 'log');
const spaces = (most: number) => fc.integer({ min: 0, max: most }).map((count) => ' '.repeat(count));

const single = (text: string): Make => () => ({ lines: [text], below: false });
const plain = plainWords.map(single);
const nothing = fc.constantFrom('', '', '~', 'null').map(single);
const quoted = fc.oneof(
  words.map((text) => single(`'${text.replaceAll("'", "''")}'`)),
  words.map((text) => single(`"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)),
  fc.constantFrom('"a\\tb"', '"\\u0175yl"', '""', "''", '"# no note"').map(single),
);
const overLines = fc.tuple(fc.constantFrom('plain', 'double', 'single'), plainWords.filter((text) => !/["'\\]/.test(text)), fc.array(fc.tuple(plainWords.filter((text) => !/["'\\]/.test(text)), spaces(3), spaces(2)), { minLength: 1, maxLength: 3 }), fc.boolean()).map(
  ([kind, first, rest, gap]): Make =>
    ({ step }) => {
      const mark = kind === 'plain' ? '' : kind === 'double' ? '"' : "'";
      const lines = [mark + first, ...(gap ? [''] : []), ...rest.map(([text, more, end], index) => ' '.repeat(step) + more + text + (index === rest.length - 1 ? mark : kind === 'double' && end === '' ? ' \\' : end))];
      return { lines, below: false };
    },
);
const blockLine = fc.oneof({ weight: 6, arbitrary: words }, { weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: spaces(4) }, { weight: 2, arbitrary: words.map((text) => `  ${text}`) }, { weight: 1, arbitrary: words.map((text) => `${text}  `) }, { weight: 2, arbitrary: fc.constantFrom('# Heading', '- item', 'a: b', '\tx', '%x', ']') });
const block = fc.tuple(fc.constantFrom('|', '|-', '|+', '>', '>-', '|', '| # note'), fc.boolean(), words, fc.array(blockLine, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), fc.boolean()).map(
  ([mark, says, first, rest, depth, lead]): Make =>
    () => ({ lines: [says ? mark.replace(/[|>]/, `$&${depth}`) : mark, ...(lead && !says ? [''] : []), ...[says && lead ? ` ${first}` : first, ...rest].map((text) => (text === '' ? '' : ' '.repeat(depth) + text))], below: false }),
);
const brackets = fc.tuple(fc.array(fc.tuple(fc.oneof(id, fc.constant('"c, d"')), fc.boolean(), spaces(3), fc.boolean()), { maxLength: 4 }), fc.boolean()).map(
  ([items, map]): Make =>
    ({ step }) => {
      const [open, close] = map ? '{}' : '[]';
      let text = open!;
      const used = new Set<string>();
      items.forEach(([item, broken, more, note], index) => {
        const name = map ? `k${index}${used.add(item).size}: ${item}` : item;
        text += `${index === 0 ? '' : ','}${broken ? `${note && index > 0 ? ' # note' : ''}\n${' '.repeat(step)}${more}` : index === 0 ? '' : ' '}${name}`;
      });
      return { lines: `${text}${items.length > 2 ? `\n${' '.repeat(step)}` : ''}${close}`.split('\n'), below: false };
    },
);
export const scalar = fc.oneof({ weight: 6, arbitrary: plain }, { weight: 4, arbitrary: block }, { weight: 2, arbitrary: quoted }, { weight: 2, arbitrary: overLines }, { weight: 2, arbitrary: nothing }, { weight: 2, arbitrary: brackets });

export const style = fc.record({ step: fc.constantFrom(2, 2, 2, 4, 3, 1, 5), dash: fc.constantFrom(0, 2, 2, 4, 1), after: fc.constantFrom(1, 1, 1, 2, 5) });
/** Notes on lines of their own, and empty lines, above an entry. `at` is how far in from the entry they stand. */
const above = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.tuple(words, fc.integer({ min: -2, max: 4 })).map(([text, at]) => ({ text: `# ${text}`, at })) }, { weight: 1, arbitrary: fc.constant({ text: '', at: 0 }) }), { maxLength: 3 });
const beside = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, words.map((text) => ` # ${text}`), fc.constantFrom('   # note  ', '  '));

export interface Entry {
  readonly sign: string;
  readonly value: Make;
  readonly above: readonly ({ readonly text: string; readonly at: number } | undefined)[];
  readonly beside: string;
  readonly space: string;
}
export const entry = (value: fc.Arbitrary<Make>, sign: fc.Arbitrary<string>) => fc.record<Entry>({ sign, value, above, beside, space: fc.constantFrom('', '', '', ' ') });

export function lay(entries: readonly Entry[], own: Style, list: boolean): string[] {
  return entries.flatMap((one, index) => {
    const notes = one.above.flatMap((note) => (note === undefined || (index === 0 && note.text !== '') ? [] : [{ ...note, note: true }]));
    const inner = one.value(own);
    const sign = list ? '-' : `${one.sign}${one.space}:`;
    const [first, ...rest] = inner.lines as [string, ...string[]];
    const isBlock = /^[|>]/.test(first);
    const atEnd = inner.below || isBlock || rest.length > 0 || first === '' ? '' : one.beside;
    const depth = inner.below ? (first.startsWith('-') && !list ? own.dash : own.step) : 0;
    const lines = inner.below
      ? [sign + one.beside, ...inner.lines.map((text) => (text === '' ? '' : ' '.repeat(depth) + text))]
      : [`${sign}${first === '' ? '' : ' '.repeat(own.after)}${first}${atEnd}`, ...rest];
    return [...notes.map(({ text, at }) => (text === '' ? '' : `\u0000${at}\u0000${text}`)), ...lines];
  });
}

export const { value } = fc.letrec<{ value: Make; map: Make; list: Make }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie('map'), tie('list')),
  map: fc.tuple(fc.uniqueArray(entry(tie('value'), id), { selector: ({ sign }) => sign, minLength: 1, maxLength: 4 }), style).map(
    ([entries, own]): Make =>
      () => ({ lines: lay(entries, own, false), below: true }),
  ),
  list: fc.tuple(fc.array(entry(tie('value'), fc.constant('-')), { minLength: 1, maxLength: 3 }), style).map(
    ([entries, own]): Make =>
      () => ({ lines: lay(entries, own, true), below: true }),
  ),
}));

/** The places of notes are counted from what they stand above: now that all is in its place, they are put there. */
export function settle(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const note = /^( *)\u0000(-?\d+)\u0000(.*)$/.exec(line);
      return note ? ' '.repeat(Math.max(0, note[1]!.length + Number(note[2]))) + note[3] : line;
    })
    .join('\n');
}

/** A file in block form as somebody may have written it. Not all of them can be read: a note may have come to stand within a text. */
export const writtenFile = fc
  .tuple(fc.uniqueArray(entry(value, id), { selector: ({ sign }) => sign, minLength: 1, maxLength: 4 }), style, fc.constantFrom('\n', '\n', '', '\n\n\n', '\n  '), fc.boolean(), fc.constantFrom('', '# top\n\n', '\n\n', '---\n'))
  .map(([entries, own, end, windows, top]) => {
    const text = top + settle(lay(entries, own, false)) + end;
    return windows ? text.replaceAll('\n', '\r\n') : text;
  });
