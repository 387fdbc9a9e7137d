import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { same } from '../src/language/said.ts';
import { parse } from '../src/parse/document.ts';
import { keepPrivate } from '../src/privacy/keep.ts';
import { markOf } from '../src/privacy/mark.ts';
import { Past } from '../src/privacy/past.ts';
import { personalIn, seenIn } from '../src/privacy/scan.ts';
import type { Sighting, SightingKind } from '../src/privacy/sighting.ts';

// What was seen is never shown: not by another rule that quotes it, not in part, not by its line, not in what is told of the past.

const documentOf = (text: string, path = 'plan.yaml') => parse({ path, text });
const sightingsOf = (text: string, path?: string) => personalIn([documentOf(text, path)]);

const PLAN = 'priorities:\n  reading:\n    title: Reading\n    note: Peredur Zebedog has an IDP\n    strategy: Talk\n';
const at = (line: number, message: string, more: Partial<Diagnostic> = {}, file = 'plan.yaml'): Diagnostic => ({ rule: 'some-rule', severity: 'warning', basis: 'advice', message: same(message), span: { file, start: { line, column: 1 }, end: { line, column: 2 } }, ...more });
const kept = (diagnostic: Diagnostic, sightings: readonly Sighting[] = sightingsOf(PLAN)) => keepPrivate([diagnostic], sightings)[0]!;
const seen = (kind: SightingKind, ...words: readonly string[]): Sighting => ({ kind, source: documentOf('a: b\n').source, start: 0, end: 0, mark: 'p0', words });
const said = (message: string, ...sightings: readonly Sighting[]) => kept(at(1, message), sightings).message.en;

describe('what other rules say', () => {
  it('is as it was where nothing was seen', () => {
    const all = [at(1, 'Peredur Zebedog has an IDP')];
    expect(keepPrivate(all, [])).toBe(all);
  });

  it('repeats nothing of it in any of its words, in either language', () => {
    const { message, hint, item, related } = kept(at(1, '', {
      message: { en: '“Peredur Zebedog has an IDP” is long', cy: 'Mae “Peredur Zebedog has an IDP” yn hir, a Peredur Zebedog' },
      hint: { en: 'Ask Zebedog', cy: 'Gofynnwch i Peredur' },
      item: { kind: 'priority', id: 'help-Zebedog', title: { en: 'Peredur', cy: 'Cymorth i Peredur' } },
      related: [{ message: { en: 'Here is Zebedog', cy: 'Dyma Zebedog' }, span: at(3, '').span }],
    }));
    expect(message).toEqual({ en: '“[…]” is long', cy: 'Mae “[…]” yn hir, a […]' });
    expect(hint).toEqual({ en: 'Ask […]', cy: 'Gofynnwch i […]' });
    expect(item).toEqual({ kind: 'priority', id: 'help-[…]', title: { en: '[…]', cy: 'Cymorth i […]' } });
    expect(related).toEqual([{ message: { en: 'Here is […]', cy: 'Dyma […]' }, span: at(3, '').span }]);
    expect(Object.keys(kept(at(1, 'Talk')))).toEqual(Object.keys(at(1, 'Talk')));
  });

  it('shows none of the lines that it stands on, and every other', () => {
    const wrapped = 'priorities:\n  reading:\n    title: Reading\n    note: Peredur\n      Zebedog has an\n      IDP and more\n    strategy: Talk\n';
    const hidden = [1, 2, 3, 4, 5, 6, 7].filter((line) => kept(at(line, 'Talk'), sightingsOf(wrapped)).private);
    expect(hidden).toEqual([4, 5, 6]);
    const across: Sighting = { ...sightingsOf(PLAN)[0]!, source: documentOf('ab\ncd\n').source, start: 0, end: 4 };
    expect([1, 2, 3].filter((line) => kept(at(line, 'Talk'), [across]).private)).toEqual([1, 2]);
    expect([3, 4, 5].filter((line) => kept(at(line, 'Talk')).private)).toEqual([4]);
    expect(kept(at(4, 'Talk', {}, 'plan/other.yaml')).private).toBeUndefined();
  });

  it('of the rules that look for it is left as it is: they say none of it', () => {
    const own = at(4, 'These words seem to name a person together with a need: Zebedog', { private: true });
    expect(kept(own)).toBe(own);
  });

  it('does not tell a name by a part of it, nor what is no name by its words', () => {
    const person = seen('learner-need', 'Siân Ŵyn-Llŷr O’Neill has an IDP');
    expect(said('Siân Ŵyn-Llŷr O’Neill, Ŵyn-Llŷr, Siân and O’Neill have an IDP', person)).toBe('[…], […], […] and […] have an IDP');
    expect(said('Reading has an IDP', seen('learner-need', 'Jo has an IDP'))).toBe('Reading has an IDP');
    expect(said('Mrs Zebedeia and Orwig', seen('staff-matter', 'Zebedeia Orwig is on capability'))).toBe('Mrs […] and […]');
    expect(said('Heol Fawr and Heol', seen('home', 'lives at 12 Heol Fawr'))).toBe('Heol Fawr and Heol');
  });

  it('takes the longest out first, and nothing so short that it is in every word', () => {
    expect(said('Peredur Zebedog', seen('phone', 'Peredur'), seen('phone', 'Peredur Zebedog'))).toBe('[…]');
    expect(said('a 1 b 12 c 123 d', seen('upn', '12', ' 1 ', '123'))).toBe('a 1 b 12 c […] d');
    expect(said('07700 900123, then 07700 900123', seen('phone', '07700 900123'))).toBe('[…], then […]');
  });

  it('shows no beginning of it where a quotation is cut short', () => {
    const person = seen('phone', 'jane.quillfeather@example.org');
    expect(said('“Ask jane.q…” and “Ask jane.quillfeather@…”', person)).toBe('“Ask […]…” and “Ask […]…”');
    expect(said('“Ask jan…”', person)).toBe('“Ask […]…”');
    expect(said('“Ask ja…”', person)).toBe('“Ask ja…”');
    expect(said('jane.q', person)).toBe('jane.q');
    expect(said('abc…', seen('phone', 'abcdef'), seen('phone', 'xyz'))).toBe('[…]…');
    expect(said('jane.quillfeather@example.or…', person)).toBe('[…]…');
    expect(said('… and more', person)).toBe('… and more');
    expect(said('jan…', seen('phone', 'janet 1'), seen('phone', 'anomalous'))).toBe('[…]…');
  });
});

describe('what is seen', () => {
  it('is told once where one thing looks like several', () => {
    expect(seenIn('Ring 0179200003, or 07700 900123').map(({ kind }) => kind)).toEqual(['nhs-number', 'phone']);
    expect(seenIn('She lives at 12 Heol Fawr, SA1 1AA, mobile 07700 900123').map(({ kind, start, end }) => [kind, start, end])).toEqual([['home', 4, 34], ['phone', 43, 55]]);
    expect(seenIn('Mae’n byw yn 12 Heol y Felin Wen ac yn hapus').map(({ kind, start, end }) => [kind, start, end])).toEqual([['home', 6, 32]]);
  });

  it('is told of a person as well where a number stands in the same words', () => {
    const text = 'Peredur Zebedog, A123456789012 (UPN), has an IDP';
    expect(seenIn(text).map(({ kind }) => kind)).toEqual(['learner-need', 'upn']);
    expect(seenIn('Mrs Zebedeia-Orwig is on capability, and A123456789012 is hers; Mrs Zebedeia-Orwig is on capability').map(({ kind }) => kind)).toEqual(['staff-matter', 'upn', 'staff-matter']);
  });

  it('lets be what the school has published of itself, wherever it stands, and of nobody else', () => {
    const school = 'school:\n  name: Ysgol y Garn\n  context: Ring 01792 123456 or write to tegid.hopcyn@example.org, 12 Heol Fawr, SA1 1AA\n';
    const kinds = (text: string, more = school) => personalIn([documentOf(more), documentOf(text, 'plan/a.yaml')]).map(({ kind, source }) => `${source.file.path} ${kind}`);
    const said = 'note: His mum is on +44 1792 123456, tegid.hopcyn@example.org, and his home address is 14 Pen-y-bryn, SA1 1AA\n';
    expect(kinds(said)).toEqual([]);
    expect(kinds(said, 'school:\n  name: Ysgol y Garn\n')).toEqual(['plan/a.yaml phone', 'plan/a.yaml email', 'plan/a.yaml home']);
    expect(kinds('note: His mum is on 01792 123457, hopcyn@example.org\n')).toEqual(['plan/a.yaml phone', 'plan/a.yaml email']);
    expect(kinds('note: Ask about A123456789012\n', `${school}  strapline: A123456789012\n`)).toEqual(['plan.yaml upn', 'plan/a.yaml upn']);
    expect(kinds('note: UPN A101792123456\n')).toEqual(['plan/a.yaml upn']);
    expect(kinds('note: "Her mum is on \\x30\\x31792 123456"\n')).toEqual([]);
    expect(kinds('a: b\n', `${school}note: His mum is on 07700 900123\n`)).toEqual(['plan.yaml phone']);
  });

  it('is known by its place, its words as they read and as they are written, and the mark of its sentence', () => {
    const text = 'priorities:\n  reading:\n    title: Reading\n    strategy: Talk first. Peredur\n      Zebedog has an IDP. More.\n';
    const [one, ...rest] = sightingsOf(text);
    expect(rest).toEqual([]);
    expect([text.slice(one!.start, one!.end), ...one!.words]).toEqual(['Peredur\n      Zebedog has an IDP', 'Peredur Zebedog has an IDP', 'Peredur\n      Zebedog has an IDP']);
    expect(one!.mark).toBe(markOf('Peredur Zebedog has an IDP.'));
  });

  it('is seen however its letters are typed, and kept back so too', () => {
    const apart = 'Talk first. Sio\u0302n Wy\u0302n-Lly\u0302r has an IDP now';
    for (const text of [`note: ${apart}\n`, `note: "${apart.replace('Talk', '\\x54alk')}"\n`]) {
      const [one] = sightingsOf(text);
      expect([one?.kind, one?.words[0]]).toEqual(['learner-need', 'Siôn Wŷn-Llŷr has an IDP']);
    }
    const text = `note: ${apart}\n`;
    const [{ start, end }] = sightingsOf(text) as [Sighting];
    expect(text.slice(start, end)).toBe('Sio\u0302n Wy\u0302n-Lly\u0302r has an IDP');
    expect(said(`${apart}; Sio\u0302n; Siôn; Lly\u0302r`, ...sightingsOf(text))).toBe('Talk first. […] now; […]; […]; Lly\u0302r');
  });

  it('is looked for once in a file that stands unchanged', () => {
    const document = documentOf('note: Peredur Zebedog has an IDP\n');
    expect(personalIn([document])[0]).toBe(personalIn([document])[0]);
  });

  it('has a mark of the whole sentence, however it is laid out and its letters are typed', () => {
    expect(markOf('Peredur Zebedog has an IDP.')).toBe('pea0d958d');
    expect(markOf('  Peredur\n  Zebedog \u00a0has an IDP. ')).toBe('pea0d958d');
    expect(markOf('Siân')).toBe(markOf('Sia\u0302n'));
    expect(markOf('Peredur Zebedog has an IDP')).not.toBe('pea0d958d');
  });
});

describe('what stands in the past', () => {
  const version = (day: string) => ({ commit: `${day.replaceAll('-', '')}f`, day });
  const [newest, middle, oldest] = ['2026-11-02', '2026-10-05', '2026-09-07'].map(version) as [ReturnType<typeof version>, ReturnType<typeof version>, ReturnType<typeof version>];
  const NOTHING = new Set<string>();
  const PHONE = 'note: His mum is on 07700 900123 now\n';
  const OTHER = 'note: His dad is on 07700 900456 now\n';

  it('is told once, with where it stood last, since when, until when and in how many versions', () => {
    const past = new Past();
    past.add(newest, sightingsOf('a: b\n'));
    past.add(middle, [...sightingsOf(`a: b\n${PHONE}`), ...sightingsOf('x-a: Again his mum on 07700-900123 then\n', 'plan/a.yaml')]);
    past.add(oldest, sightingsOf(PHONE));
    const now = sightingsOf('a: b\n');
    expect(past.told(now, NOTHING)).toEqual([{ kind: 'phone', file: 'plan.yaml', line: 2, column: 21, mark: sightingsOf(PHONE)[0]!.mark, first: oldest, last: middle, versions: 2, still: false }]);
    expect(past.told(sightingsOf(PHONE.replace('07700 900123', '07700-900 123')), NOTHING).map(({ still }) => still)).toEqual([true]);
    expect(JSON.stringify(past.told(now, NOTHING))).not.toMatch(/900123/);
  });

  it('is one thing however it is typed', () => {
    const once = (...texts: readonly string[]) => {
      const past = new Past();
      for (const text of texts) past.add(newest, sightingsOf(text));
      return past.told([], NOTHING).length;
    };
    expect(once(PHONE, PHONE.replace('07700 900123', '07700.900.123'), PHONE.replace('07700 900123', '07700-900-123'))).toBe(1);
    expect(once('note: Write to Tegid.Hopcyn@Example.org\n', 'note: Write to tegid.hopcyn@example.org\n')).toBe(1);
    expect(once('note: Siân Zebedog has an IDP\n', 'note: Sia\u0302n Zebedog has an IDP\n', '# Siân\n# Zebedog has an IDP\na: b\n')).toBe(1);
    expect(once(PHONE, OTHER)).toBe(2);
  });

  it('is told first of what still stands, then by file and place', () => {
    const past = new Past();
    const all = [...sightingsOf(`a: b\n${PHONE}`, 'b.yaml'), ...sightingsOf(OTHER, 'b.yaml'), ...sightingsOf('note: Ask about A123456789012 now\n', 'c.yaml'), ...sightingsOf('note: Write to tegid.hopcyn@example.org or his mum on 07700 900789\n', 'a.yaml')];
    past.add(newest, all);
    const order = (now: readonly Sighting[]) => past.told(now, NOTHING).map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`);
    expect(order([])).toEqual(['a.yaml:1:16 email', 'a.yaml:1:55 phone', 'b.yaml:1:21 phone', 'b.yaml:2:21 phone', 'c.yaml:1:17 upn']);
    expect(order(all.filter(({ kind }) => kind === 'upn'))).toEqual(['c.yaml:1:17 upn', 'a.yaml:1:16 email', 'a.yaml:1:55 phone', 'b.yaml:1:21 phone', 'b.yaml:2:21 phone']);
    const later = new Past();
    later.add(newest, sightingsOf('note: Their home is on 07700 900123\n'));
    later.add(middle, sightingsOf('note: His mum is on 07700 900456\n'));
    later.add(oldest, sightingsOf('note: Their home is on tegid.hopcyn@example.org\n'));
    expect(later.told([], NOTHING).map(({ column, kind }) => `${column} ${kind}`)).toEqual(['21 phone', '24 email', '24 phone']);
  });

  it('is left out where every sentence that it stood in was looked at and left', () => {
    const past = new Past();
    const one = sightingsOf(PHONE);
    const two = sightingsOf(PHONE.replace(' now', ' then'));
    past.add(newest, one);
    past.add(middle, two);
    const marks = [...one, ...two].map(({ mark }) => mark);
    expect(past.told([], new Set(marks))).toEqual([]);
    expect(past.told([], new Set(marks.slice(0, 1)))).toHaveLength(1);
    expect(past.told([], new Set(marks.slice(1)))).toHaveLength(1);
  });
});
