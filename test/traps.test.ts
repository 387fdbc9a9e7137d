import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { load } from '../src/load.ts';
import { words as yamlWords } from '../src/parse/words.ts';
import { toPlain } from './plain.ts';
import { fromMemory } from '../src/read/memory.ts';
import { words as shapeWords } from '../src/validate/words.ts';

/** What YAML makes of what people really type, and what a head teacher is told about it: one mistake, one message, its place. */
interface Trap {
  readonly what: string;
  readonly text: string;
  /** Line and column, then the sentence by its key, then words that the hint must have. */
  readonly told: readonly (readonly [place: string, key: string, hint: string])[];
}

/** A plan in which one field of a priority is written as given. Its line is the third. */
const reading = (...lines: string[]): string => `priorities:\n  reading:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const one = (what: string, text: string, place: string, key: string, hint: string): Trap => ({ what, text, told: [[place, key, hint]] });

const indentation: Trap[] = [
  one('a tab', 'priorities:\n\treading:\n    title: Reading\n', '2:1', 'tab', 'Use spaces'),
  one('a tab after spaces', 'priorities:\n  reading:\n  \ttitle: Reading\n', '3:1', 'tab', 'Use spaces'),
  one('tabs all the way down are one mistake', 'priorities:\n\treading:\n\t\ttitle: Reading\n\t\tlead: Head\n', '2:1', 'tabs', 'at once'),
  one('a tab before a dash', 'priorities:\n  reading:\n    because:\n\t- oracy\n', '4:1', 'tab', 'Use spaces'),
  one('a line one space short', reading('title: Reading') + '   strategy: Words\n', '4:4', 'indent', '0, 2, 4'),
  one('several lines one space short are one mistake', reading('title: Reading') + '   strategy: Words\n   lead: Head\n   milestones:\n     first:\n       by: 2026-10\n', '4:4', 'indent', '0, 2, 4'),
  one('a line too far in', reading('title: Reading') + '      strategy: Words\n', '4:7', 'indentUnderText', 'take the extra spaces away'),
  one('a line too far in under a dash', reading('because:', '  - oracy', '    title: Reading'), '5:9', 'indentUnderItem', 'put | after the dash'),
  one('a top-level name one space in', 'plan:\n  years: 2026-27\n priorities:\n   reading:\n', '3:2', 'indent', '0, 2'),
  one('a whole plan pasted with a space before it', ' plan:\n   years: 2026-27\npriorities:\n', '1:2', 'firstIndented', 'left edge'),
  one('no-break spaces as indentation', 'priorities:\n\u00a0\u00a0reading:\n    title: Reading\n', '2:1', 'oddIndent', 'Word'),
  one('no-break spaces after ordinary ones', 'priorities:\n  reading:\n  \u00a0\u00a0title: Reading\n', '3:1', 'oddIndent', 'type them again'),
  one('several lines with no-break spaces are one mistake', 'priorities:\n\u00a0\u00a0reading:\n\u00a0\u00a0\u00a0\u00a0title: Reading\n', '2:1', 'oddIndents', 'each of these lines'),
  one('text under | that is not indented', reading('strategy: |', 'We read aloud daily.', 'We listen.', 'title: Reading'), '4:5', 'blockNotIndented', 'two more spaces'),
  one('text under | that loses a space', reading('strategy: |', '  We read aloud.', ' We listen.'), '5:6', 'blockIndent', '6'),
];

const beginnings: Trap[] = [
  one('more than', reading('aiming-for: > 75%'), '3:17', 'startsWith', 'more than'),
  one('more than, without a space', reading('aiming-for: >75%'), '3:17', 'startsWith', 'more than'),
  one('a minus and a space', reading('aiming-for: - 5%'), '3:17', 'startsWith', 'double quotes'),
  one('a per cent sign', reading('title: % of learners who read daily'), '3:12', 'startsWith', 'double quotes'),
  one('an at sign', reading('title: @hwb resources'), '3:12', 'startsWith', 'double quotes'),
  one('a backtick', reading('title: `Reading` first'), '3:12', 'startsWith', 'double quotes'),
  one('bold Markdown', reading('title: **Bold** reading'), '3:12', 'startsWith', 'double quotes'),
  one('bold Markdown and nothing else', reading('title: **Bold**'), '3:12', 'alias', 'double quotes'),
  one('a star as a bullet', reading('title: * reading'), '3:12', 'startsWith', 'double quotes'),
  one('an ampersand', reading('title: & writing'), '3:12', 'startsWith', 'double quotes'),
  one('an ampersand before a word', reading('title: &writing'), '3:12', 'anchor', 'double quotes'),
  one('an exclamation mark', reading('title: !important'), '3:12', 'tag', 'double quotes'),
  one('a question mark and a space', reading('title: ? reading'), '3:12', 'startsWith', 'double quotes'),
  one('a comma', reading('title: , reading'), '3:12', 'startsWith', 'double quotes'),
  one('a closing bracket', reading('title: ] reading'), '3:12', 'startsWith', 'double quotes'),
  one('a colon', reading('title: : reading'), '3:12', 'startsWith', 'double quotes'),
  one('words after |', reading('strategy: | We read'), '3:15', 'afterBlockMark', 'next line'),
  one('words right after |', reading('strategy: |We read'), '3:15', 'afterBlockMark', 'next line'),
  one('an apostrophe', reading("title: 'Steddfod y plant"), '3:12', 'openQuote', 'apostrophe'),
  one('an apostrophe at the start and one in the middle', reading("title: 'Steddfod y plant's day"), '3:12', 'afterQuote', '| after the colon'),
  one('a quotation in front', reading('title: "I do, we do" in every lesson'), '3:12', 'afterQuote', '| after the colon'),
  one('a Markdown link', reading('strategy: [our policy](https://example.org)'), '3:15', 'afterBracket', 'double quotes'),
  one('a placeholder in brackets', reading('title: [TBC]'), '3:12', 'inBrackets', 'brackets away'),
  one('a placeholder in braces', reading('title: {TBC}'), '3:13', 'inBraces', 'braces away'),
  one('a placeholder in brackets with words after it', reading('title: [TBC] by Easter'), '3:12', 'afterBracket', 'double quotes'),
  one('quotation marks in text with a bracket in front', reading('title: [a] "b"'), '3:12', 'afterBracket', '| after the colon'),
];

const entries: Trap[] = [
  one('a quotation as an entry', reading('lead:', '  - "Head" of school'), '4:9', 'afterQuote', '| after the dash'),
  one('an at sign in an entry', reading('lead:', '  - @head'), '4:9', 'startsWith', 'after the dash'),
  one('bold in an entry', reading('lead:', '  - **Head**'), '4:9', 'alias', 'after the dash'),
  one('a link in an entry', reading('lead:', '  - [Head](x)'), '4:9', 'afterBracket', 'after the dash'),
  one('more than in an entry', reading('lead:', '  - > 75%'), '4:9', 'startsWith', 'after the dash'),
  one('an entry whose quotation mark stays open', reading('lead:', '  - "Head', '  - Deputy'), '4:9', 'openQuote', 'after the dash'),
  one('a dash without a space', reading('because:', '  - oracy-gaps', '  -maths'), '5:7', 'lostDash', 'a short dash (-) and a space'),
  one('an entry without a dash', reading('because:', '  - oracy-gaps', '  maths'), '5:7', 'noDash', 'a dash and a space'),
  one('a dash among names', reading('title: Reading', '- oracy', 'lead: Head'), '4:5', 'strayDash', 'take the dash away'),
  one('a list before the plan', '- a\nplan:\n  years: 2026-27\n', '1:1', 'listFirst', 'priorities:'),
];

const colons: Trap[] = [
  one('a colon in a title', reading('title: Priority 1: reading'), '3:12', 'colonInText', 'double quotes'),
  one('a colon at the end', reading('strategy: We will:'), '3:15', 'colonInText', '| after the colon'),
  one('a colon at the end and a list below', reading('strategy: We will:', '  - read', '  - write'), '3:15', 'colonInText', '| after the colon'),
  one('a colon in one language', reading('title:', '  cy: Blaenoriaeth 1: darllen', '  en: Reading'), '4:11', 'colonInText', 'double quotes'),
  one('an address and a colon', reading('title: https://example.org/a: page'), '3:12', 'colonInText', 'double quotes'),
  one('no space after the colon', reading('title: Reading', 'lead:Head'), '4:5', 'noSpaceAfterColon', 'Put a space'),
  one('no space after the first colon', reading('title:Reading', 'lead: Head'), '3:5', 'noSpaceAfterColon', 'Put a space'),
  one('no space after the only colon', reading('title:Reading'), '3:5', 'noSpaceAfterColon', 'Put a space'),
  one('a no-break space after the colon', reading('title:\u00a0Reading'), '3:5', 'noBreakAfterColon', 'type it again'),
  one('no space after a quoted name', reading('"title":Reading'), '3:5', 'noSpaceAfterColon', 'Put a space'),
  one('no colon', reading('strategy: Words', 'title Reading'), '4:5', 'noColon', 'a name, a colon and a space'),
  one('no colon on the line above', reading('title Reading', 'strategy: Words'), '3:5', 'noColon', 'a name, a colon and a space'),
  one('no colon on the only line', reading('title Reading'), '3:5', 'noColonAfter', 'Put a colon'),
  one('no colon after an id', 'priorities:\n  reading\n    title: Reading\n', '2:3', 'noColonAfter', 'Put a colon'),
  one('no colon after a section', 'priorities\n  reading:\n    title: Reading\n', '1:1', 'noColonAfter', 'Put a colon'),
  one('words before the plan', 'Our plan for this year\n\nplan:\n  years: 2026-27\n', '1:1', 'noColon', 'a name, a colon and a space'),
  one('a name in smart quotes', reading('“title”: Reading'), '3:5', 'unknownKey', 'title'),
];

const quotes: Trap[] = [
  one('text after the closing quotation mark', reading('title: "Reading" first'), '3:12', 'afterQuote', '| after the colon'),
  one('a quotation mark never closed', reading('title: "Reading first', 'strategy: Words') + '  oracy:\n    title: Oracy\n', '3:12', 'openQuote', 'Close it'),
  one('a quotation mark never closed, on the last line', reading('title: "Reading first'), '3:12', 'openQuote', 'Close it'),
  one('a backslash', reading('title: "C:\\plan"'), '3:5', 'badEscape', 'single quotes'),
  one('a quotation mark never closed in brackets', reading('because: [oracy, "maths, reading]', 'title: x'), '3:22', 'openQuote', 'Close it'),
];

const brackets: Trap[] = [
  one('a bracket never closed', reading('because: [oracy, maths', 'title: Reading'), '3:14', 'openBracket', 'Close it'),
  one('a bracket never closed over several lines', reading('because: [oracy,', '  maths,', 'title: Reading', 'strategy: Words') + '  oracy:\n    title: Oracy\n', '3:14', 'openBracket', 'Close it'),
  one('a lost comma in braces', 'priorities:\n  reading: {title: Reading lead: Head}\n', '2:3', 'lostComma', 'commas'),
  one('a comma too many', reading('because: [oracy,, maths]'), '3:5', 'lostComma', 'commas'),
  one('a lost colon in braces', 'priorities:\n  reading: {title: Reading, Head, number: 1}\n', '2:29', 'commaInBraces', 'braces away'),
  one('a comma that ends text in braces', reading('title: {cy: Darllen, ysgrifennu a siarad, en: Reading}'), '3:26', 'commaInBraces', 'braces away'),
];

const refused: Trap[] = [
  one('a merge conflict', 'plan:\n<<<<<<< HEAD\n  years: 2026-27\n=======\n  years: 2027-28\n>>>>>>> theirs\n', '2:1', 'conflict', 'line by line'),
  one('two documents', '# ours\n---\nplan:\n  years: 2026-27\n---\npriorities:\n', '5:1', 'severalDocuments', 'file of its own'),
  one('a directive', '%YAML 1.1\n---\nplan:\n  years: 2026-27\n', '1:1', 'directive', 'Delete the line'),
  one('a directive after notes', '# ours\n\n%TAG ! tag:x,2026:\n---\nplan:\n', '3:1', 'directive', 'Delete the line'),
  { what: 'an anchor and an alias', text: 'plan: &ours\n  years: 2026-27\nvision: *ours\n', told: [['1:7', 'anchor', 'double quotes'], ['3:9', 'alias', 'double quotes']] },
  one('a merge key', 'plan:\n  <<: {years: 2026-27}\n', '2:3', 'mergeKey', 'Write the words out'),
  one('a tag', 'plan: !!map\n  years: 2026-27\n', '1:7', 'tag', 'double quotes'),
  one('the same name twice', 'priorities:\n  reading:\n    title: Reading\n  reading:\n    title: Again\n', '4:3', 'duplicateKey', 'another name'),
  one('the same name twice, once in quotation marks', reading('title: Reading', '"title": Again'), '4:6', 'duplicateKey', 'another name'),
  one('the same id in two forms of ŵ', 'priorities:\n  t\u0175r:\n    title: A\n  tw\u0302r:\n    title: B\n', '4:3', 'duplicateKey', 'another name'),
  one('a name that means something to machines', reading('__proto__: x'), '3:5', 'forbiddenKey', 'another name'),
  one('a list as a name', '? [a]\n: b\n', '1:3', 'oddKey', 'title:'),
  one('no name before the colon', ': b\n', '1:1', 'oddKey', 'title:'),
  one('a NUL', reading('title: Read\u0000ing'), '3:16', 'controlCharacter', 'Delete it'),
  one('an escape', reading('title: \u001b[31mRed'), '3:12', 'controlCharacter', 'Delete it'),
  one('a C1 control', reading('title: Read\u009bing'), '3:16', 'controlCharacter', 'Delete it'),
];

const shapes: Trap[] = [
  one('a forgotten id level', 'priorities:\n  title: Reading\n  strategy: Words\n', '1:1', 'forgottenId', 'an id of your own'),
  one('a forgotten id level with levels beneath it', 'priorities:\n  targets:\n    T1:\n      title: All read\n', '1:1', 'forgottenId', 'an id of your own'),
  one('a field too far to the right', 'priorities:\n  reading:\n    targets:\n      T1:\n        title: All read\n      strategy: Words\n', '6:7', 'fieldOfAbove', 'belongs in: Priority'),
  one('a whole level too far to the right', 'findings:\n  slow:\n    causes:\n      few-books:\n        why: Few books\n      evidence:\n        lessons:\n          text: Ten lessons\n', '6:7', 'fieldOfAbove', 'belongs in: Finding'),
  one('fields of the plan too far to the right', 'priorities:\n  reading:\n    title: Reading\n  community:\n    families: We meet\n', '4:3', 'fieldOfAbove', 'at the left edge'),
  one('a word that means something by itself', 'priorities:\n  all:\n    title: Reading\n', '2:3', 'takenId', 'another short name'),
  one('a list where items have ids', 'priorities:\n  - title: Reading\n', '1:1', 'items', 'short id'),
  one('a file that is a list', '- reading\n- oracy\n', '1:1', 'notAPlan', 'priorities:'),
  one('a file that is one word', 'Reading\n', '1:1', 'notAPlan', 'priorities:'),
  one('a file that is prose', 'Our plan for reading\nand for oracy\n', '1:1', 'notAPlan', 'priorities:'),
  one('an id with a space', 'priorities:\n  1st priority:\n    title: Reading\n', '2:3', 'badId', 'without spaces'),
  one('an id that is too long', `priorities:\n  ${'reading-'.repeat(6)}x:\n    title: Reading\n`, '2:3', 'longId', 'title'),
  one('an id that looks like another', 'priorities:\n  re\u0430ding:\n    title: Reading\n', '2:3', 'mixedId', 'again'),
];

describe('a thing is called what people call it', () => {
  const ids = ['assessment', 'community', 'support', 'staff', 'families', 'learners', 'progress', 'needs', 'strategy', 'log', 'sip', 'text', 'target', 'plan-for-all'];
  it.each(ids)('%s', (id) => {
    const text = `priorities:\n  ${id}:\n    title: Ours\n    because: [${id}]\n    targets:\n      ${id}:\n        title: More\n    milestones:\n      first:\n        title: Half way\n        target: ${id}\nfindings:\n  ${id}:\n    finding: Seen\n    evidence:\n      ${id}:\n        kind: staff-voice\n        text: Heard\nlog:\n  - for: [priority/${id}, finding/${id}]\n    text: Looked\n`;
    const { diagnostics, school } = load(fromMemory({ 'plan.yaml': text }));
    expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
    expect(school.items.filter((item) => item.id === id).map(({ path }) => path)).toEqual([id, `${id}/${id}`, id, `${id}/${id}`]);
  });
});

const TEMPLATES = Object.entries({ ...shapeWords, ...yamlWords }).flatMap(([key, words]) =>
  'message' in words ? [{ key, pattern: new RegExp(`^${words.message.en.split(/\{[a-zA-Z]+\}/).map(literally).join('[^]*')}$`) }] : [],
);

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const keyOf = ({ message }: Diagnostic): string => TEMPLATES.find(({ pattern }) => pattern.test(message.en))?.key ?? message.en;

const tell = (text: string): readonly Diagnostic[] =>
  [...load(fromMemory({ 'plan.yaml': text })).diagnostics].filter(({ rule }) => rule === 'yaml' || rule === 'shape').sort((a, b) => a.span.start.line - b.span.start.line);

function inBothLanguages({ message, hint }: Diagnostic): void {
  for (const said of [message, hint!]) {
    expect(said.cy).not.toBe('');
    expect(said.cy).not.toBe(said.en);
    expect(said.cy + said.en).not.toMatch(/\{[a-z]+[A-Za-z]*\}/);
    expect(said.en).not.toMatch(/!$|! [A-Z]|[Ii]nvalid|[Ff]ailed|scalar|mapping|sequence|anchor|alias|node|token|\bkey\b/);
  }
  expect(message.en).not.toMatch(/\.$/);
}

describe.each(Object.entries({ indentation, beginnings, entries, colons, quotes, brackets, refused, shapes }))('%s', (_, traps) => {
  it.each(traps)('$what', ({ text, told }) => {
    const diagnostics = tell(text);
    expect(diagnostics.map((one) => [`${one.span.start.line}:${one.span.start.column}`, keyOf(one)])).toEqual(told.map(([place, key]) => [place, key]));
    diagnostics.forEach((one, index) => {
      expect(one.hint!.en).toContain(told[index]![2]);
      inBothLanguages(one);
    });
  });

  it.each(traps)('$what, with the line ends of Windows and a byte-order mark', ({ text, told }) => {
    const places = tell(`\ufeff${text.replaceAll('\n', '\r\n')}`).map((one) => [`${one.span.start.line}:${one.span.start.column}`, keyOf(one)]);
    expect(places).toEqual(told.map(([place, key]) => [place, key]));
  });
});

describe('several mistakes in one file', () => {
  it('are told at once, each at its own line, in the order of the file', () => {
    const text = [
      'priorities:',
      '\treading:',
      '    title: Priority 1: reading',
      '   strategy: "I do" first',
      '  oracy:',
      '    title: Oracy',
      '    because: [talk, listening',
      '    lead head',
      '    number: 1',
      '    aiming-for: > 75%',
      '',
    ].join('\n');
    expect(tell(text).map((one) => [one.span.start.line, keyOf(one)])).toEqual([[2, 'tab'], [3, 'colonInText'], [4, 'afterQuote'], [7, 'openBracket'], [8, 'noColon'], [10, 'startsWith']]);
  });

  it('a faulty line does not hide the same name twice further down', () => {
    const text = `${reading('title: Priority 1: reading')}  oracy:\n    title: Oracy\n  oracy:\n    title: Oracy\n`;
    expect(tell(text).map((one) => [one.span.start.line, keyOf(one)])).toEqual([[3, 'colonInText'], [6, 'duplicateKey']]);
  });

  it('are cut at what a person can act on', () => {
    expect(tell(`priorities:\n${Array.from({ length: 60 }, (_, n) => `  p${n}:\n    title: Priority ${n}: reading\n`).join('')}`)).toHaveLength(20);
  });

  it('two merge conflicts are two messages', () => {
    const conflict = (id: string) => `<<<<<<< HEAD\n  ${id}:\n=======\n  ${id}-too:\n>>>>>>> theirs\n`;
    expect(tell(`priorities:\n${conflict('reading')}  oracy:\n${conflict('maths')}`).map((one) => [one.span.start.line, keyOf(one)])).toEqual([[2, 'conflict'], [8, 'conflict']]);
  });
});

describe('text is kept as it was typed', () => {
  it.each(['2025', '3.50', 'no', 'yes', 'on', '0123', '3E2', '0x1F', '1_000', '+5', '-5%', 'true', '2026-09-01', '12:30', '1e3', '.5', 'NaN', '.inf', '12345678901234567890', '?why', ':x', '“I do, we do” in every lesson', 'C:\\plans'])('%s', (typed) => {
    const { school } = load(fromMemory({ 'plan.yaml': reading(`title: ${typed}`) }));
    expect(toPlain(school.tree)).toEqual({ priorities: { reading: { title: typed } } });
  });

  it('and what is empty stays empty', () => {
    for (const empty of ['', ' ~', ' null', ' # to be written', " ''"]) {
      const { school, diagnostics } = load(fromMemory({ 'plan.yaml': reading(`title:${empty}`) }));
      expect(diagnostics).toEqual([]);
      expect(school.all('priority').map(({ data }) => data.title)).toEqual([undefined]);
    }
  });
});

describe('words that YAML loses without a word', () => {
  const lost = (text: string) => load(fromMemory({ 'plan.yaml': text })).diagnostics.filter(({ rule }) => rule === 'lost-words');
  it.each([
    ['after a #', reading('title: Move to group #2'), '3:25', '“#2”'],
    ['wholly after a #', reading('title: #2 group'), '3:10', '“#2 group”'],
    ['a list under >', reading('strategy: >', '  We will:', '  - read', '  - write'), '3:5', 'run together'],
    ['a list under plain text', reading('strategy: We will', '  - read', '  - write'), '3:5', 'run together'],
    ['a comma in brackets', reading('lead: [Head, Years 1, 2 and 3 teachers]'), '3:11', '“2 and 3 teachers”'],
    ['a mark that turns the direction', reading('title: Reading\u202egnidaer'), '3:19', 'U+202E'],
    ['a space without width', reading('title: Read\u200bing'), '3:16', 'U+200B'],
  ])('%s', (_, text, place, words) => {
    const [told, ...others] = lost(text);
    expect(others).toEqual([]);
    expect(`${told!.span.start.line}:${told!.span.start.column}`).toBe(place);
    expect(told!.message.en).toContain(words);
    expect(told!.severity).toBe('warning');
    inBothLanguages(told!);
  });

  it('a note, a true list and a | block are left alone', () => {
    const text = reading('title: Reading # agreed in June', 'lead: [head, deputy]', 'strategy: |', '  We will:', '  - read #1', '  - write', 'aiming-for: 👩‍🏫 led');
    expect(lost(text)).toEqual([]);
  });
});

describe('references that a slip of the pen made', () => {
  it.each([['-oracy'], ['– oracy'], ['• oracy'], ['-\u00a0oracy']])('%s', (typed) => {
    const [told] = load(fromMemory({ 'plan.yaml': reading('because:', `  ${typed}`) })).diagnostics;
    expect(told).toMatchObject({ rule: 'reference', span: { start: { line: 4, column: 7 } } });
    expect(told!.hint!.en).toContain('a short dash (-) and a space');
  });
});

describe('a file with nothing in it', () => {
  it.each([['nothing', ''], ['spaces', ' \n\n'], ['only a note', '# to do\n'], ['only a document mark', '---\n']])('%s is no mistake', (_, text) => {
    expect(load(fromMemory({ 'plan/empty.yaml': text })).diagnostics).toEqual([]);
  });
});
