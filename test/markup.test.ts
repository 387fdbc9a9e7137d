import { describe, expect, it } from 'vitest';
import { escapeComment, escapeMarkdown, escapeMarkup, visible } from '../src/diagnostics/markup.ts';
import type { Lang } from '../src/language/said.ts';
import { barSvg, labelHtml, marksHtml, proseBlock, wordsHtml } from '../src/report/html.ts';
import { bitsMarkdown, cellMarkdown, entryMarkdown, labelMarkdown, wordsMarkdown } from '../src/report/markdown.ts';
import type { Run, Words } from '../src/report/words.ts';

// What a school writes stays words wherever it is put: in HTML, in Markdown, in a comment on a host that reads more into it.

describe('text in markup', () => {
  it('has no mark that nobody can see, and keeps line ends and tabs', () => {
    const unseen = [[0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0x61c, 0x61c], [0x200b, 0x200b], [0x200e, 0x200f], [0x2028, 0x202e], [0x2060, 0x2069], [0xfeff, 0xfeff]] as const;
    const kept: string[] = [];
    for (let code = 0; code <= 0xffff; code++) if (visible(String.fromCharCode(code)) !== '' && unseen.some(([from, to]) => code >= from && code <= to)) kept.push(code.toString(16));
    expect(kept).toEqual([]);
    // Joiners are part of how some languages and pictures are written.
    for (const sign of ['\t', '\n', ' ', '~', '\u00a0', '\u200c', '\u200d', '\u2010', '\u202f', '\u206a', 'ŷ']) expect(visible(`a${sign}a${sign}`)).toBe(`a${sign}a${sign}`);
    expect(visible('\u202ea\u202eb')).toBe('ab');
  });

  it('ends no element and no attribute, whichever quotes it stands in', () => {
    expect(escapeMarkup(`<b title="a" lang='b'>&lt; & <`)).toBe('&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;lt; &amp; &lt;');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a\n\nb \t c', 'a b c'],
    ['\\ ` * _ [ ] < > | ~ $', '\\\\ \\` \\* \\_ \\[ \\] \\< \\> \\| \\~ \\$'],
    ['&amp; &#8203; &AMP; & a, A&B', '\\&amp; \\&#8203; \\&AMP; & a, A\\&B'],
    ['![a](b) ![c] and so! [d]', '\\!\\[a\\](b) \\!\\[c\\] and so! \\[d\\]'],
    ['http://a https://b ftp://c mailto:d xmpp:e HTTPS://f', 'http\\://a https\\://b ftp\\://c mailto\\:d xmpp\\:e HTTPS\\://f'],
    // A host makes a link of an address after an underscore or a figure as well.
    ['_https://a 2https://b _www.c', '\\_https\\://a 2https\\://b \\_www\\.c'],
    ['www.a.b WWW.c www.d', 'www\\.a.b WWW\\.c www\\.d'],
    ['a@b.c d@e', 'a\\@b.c d\\@e'],
    ['# a # b', '\\# a # b'],
    ['+ a', '\\+ a'],
    ['- a - b', '\\- a - b'],
    ['=== a', '\\=== a'],
    [' # a', ' \\# a'],
    ['a # b', 'a # b'],
    ['1. a 2. b', '1\\. a 2. b'],
    ['12) a', '12\\) a'],
    [' 7. a', ' 7\\. a'],
    ['7.', '7\\.'],
    ['64.2 and 5)b', '64.2 and 5)b'],
    ['a 1. b', 'a 1. b'],
    ['hid\u200bden', 'hidden'],
    ['\n a ', ' a '],
  ])('%j', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));
});

describe('text in a comment', () => {
  const APART = '&#8203;';
  it.each([
    ['@head and @staff', `@${APART}head and @${APART}staff`],
    ['#12 !3 $4 %5 ^6 ~7 and a#b', `\\#${APART}12 !${APART}3 \\$${APART}4 %${APART}5 ^${APART}6 \\~${APART}7 and a#${APART}b`],
    ['%"Autumn term" # ! 50% $', `%${APART}"Autumn term" # ! 50% \\$`],
    ['&1 & 2 &#12; &amp;', `&${APART}1 & 2 \\&#${APART}12; \\&amp;`],
    [':tada: ::error:: :+1: :a_b-c: and 10:30, a: b', `:${APART}tada: :${APART}:${APART}error:${APART}: :${APART}+1: :${APART}a\\_b-c: and 10:30, a: b`],
    ['https://a.b ftp://c sip://d', `https:${APART}//a.b ftp:${APART}//c sip:${APART}//d`],
    ['www.a.b WWW.c', `www${APART}.a.b WWW${APART}.c`],
    ['GH-12 gh-3 HIGH-5 GH-a', `GH${APART}-12 gh${APART}-3 HIGH-5 GH-a`],
    ['**bold** <b>', '\\*\\*bold\\*\\* \\<b\\>'],
  ])('%j', (text, expected) => expect(escapeComment(text)).toBe(expected));
});

const run = (text: string, lang: Lang = 'en', only = false): Run => ({ text, lang, ...(only ? { only: true as const } : {}) });
const voice = (lang: Lang, ...runs: readonly Run[]) => ({ lang, runs });
const EN: Words = [voice('en', run('A <b> & B'))];
const BOTH: Words = [voice('cy', run('Nod <i>', 'cy')), voice('en', run('Aim <b>'))];

describe('words of a report in HTML', () => {
  it('say which language they are in where it is not the page’s', () => {
    expect(wordsHtml([], 'en')).toBe('');
    expect(wordsHtml(EN, 'en')).toBe('A &lt;b&gt; &amp; B');
    expect(wordsHtml(EN, 'cy')).toBe('<span lang="en">A &lt;b&gt; &amp; B</span>');
    expect(wordsHtml([voice('en', run('Aim: '), run('darllen <i>', 'cy', true))], 'en')).toBe('Aim: <span lang="cy">darllen &lt;i&gt;</span> <span class="only">cy</span>');
    expect(wordsHtml(BOTH, 'en')).toBe('<span class="two"><span lang="cy">Nod &lt;i&gt;</span> <span lang="en">Aim &lt;b&gt;</span></span>');
    expect(wordsHtml([{ ...voice('en', run('To do')), gap: true }], 'en')).toBe('<span class="gap">To do</span>');
    expect(wordsHtml([voice('cy', run('I’w wneud', 'cy')), { ...voice('en', run('To do')), gap: true }], 'en')).toBe('<span class="gap"><span class="two"><span lang="cy">I’w wneud</span> <span lang="en">To do</span></span></span>');
  });

  it('stand on one line as a label', () => {
    expect(labelHtml(EN, 'en')).toBe('A &lt;b&gt; &amp; B');
    expect(labelHtml(EN, 'cy')).toBe('<span lang="en">A &lt;b&gt; &amp; B</span>');
    expect(labelHtml(BOTH, 'en')).toBe('<span lang="cy">Nod &lt;i&gt;</span> / <span lang="en">Aim &lt;b&gt;</span>');
  });

  it('are the school’s prose in a line, in blocks, and in two languages', () => {
    const prose = (markdown: string, lang: Lang = 'en', only = false) => ({ lang, markdown, ...(only ? { only: true as const } : {}) });
    expect(proseBlock([], 'en')).toBe('');
    expect(proseBlock([prose('One <b>')], 'en')).toBe('One &lt;b&gt;');
    expect(proseBlock([prose('Un', 'cy')], 'en')).toBe('<span lang="cy">Un</span>');
    expect(proseBlock([prose('One', 'en', true)], 'en')).toBe('One <span class="only">en</span>');
    expect(proseBlock([prose('One\n\nTwo')], 'en')).toBe('<div class="prose"><p>One</p>\n<p>Two</p></div>');
    expect(proseBlock([prose('Un\n\nDau', 'cy', true)], 'en')).toBe('<div class="prose" lang="cy"><p>Un</p>\n<p>Dau</p><p class="onlyline"><span class="only">cy</span></p></div>');
    expect(proseBlock([prose('Un', 'cy'), prose('One', 'en')], 'en')).toBe('<div class="two"><div lang="cy">Un</div>\n<div lang="en">One</div></div>');
  });

  it('show what is gone and what is new, to the eye and to the ear', () => {
    const stretches = [{ text: 'a <b>' }, { text: '<i>', mark: 'gone' as const }, { text: '<u>', mark: 'new' as const }];
    const unseen = (before: string, inner: string, after: string) => `<span class="unseen">${before} </span>${inner}<span class="unseen"> (${after})</span>`;
    const english = `a &lt;b&gt; <del>${unseen('taken out:', '&lt;i&gt;', 'end of change')}</del> <ins>${unseen('put in:', '&lt;u&gt;', 'end of change')}</ins>`;
    expect(marksHtml([{ lang: 'en', own: 'en', stretches }], 'en')).toBe(english);
    expect(marksHtml([{ lang: 'en', own: 'en', stretches }], 'cy')).toBe(`<span lang="en">${english}</span>`);
    const welshOnes = stretches.map(({ text }) => `<span lang="cy">${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</span>`);
    const welsh = `${welshOnes[0]} <del>${unseen('taken out:', welshOnes[1]!, 'end of change')}</del> <ins>${unseen('put in:', welshOnes[2]!, 'end of change')}</ins> <span class="only">cy</span>`;
    expect(marksHtml([{ lang: 'en', own: 'cy', stretches }], 'en')).toBe(welsh);
    expect(marksHtml([{ lang: 'cy', own: 'cy', stretches: [{ text: 'a' }] }, { lang: 'en', own: 'en', stretches: [{ text: 'b' }] }], 'en')).toBe('<span class="two"><span lang="cy">a</span> <span lang="en">b</span></span>');
  });

  it('stand for a bar in the page’s language, with nothing in them that ends it', () => {
    const alternative: Words = [voice('cy', run('O "41%"', 'cy')), voice('en', run('From '), run('"41%"'))];
    const track = '<rect class="track" x="6" y="6" width="118" height="4" rx="2"/><path class="start" d="M6 3v10"/><path class="aim" d="M124 1v14"/>';
    expect(barSvg({ alternative }, 'en')).toBe(`<svg class="bar" role="img" aria-label="From &quot;41%&quot;" width="130" height="16" viewBox="0 0 130 16" lang="en">${track}</svg>`);
    expect(barSvg({ at: 1 / 3, alternative }, 'cy')).toBe(`<svg class="bar" role="img" aria-label="O &quot;41%&quot;" width="130" height="16" viewBox="0 0 130 16" lang="cy">${track}<rect class="done" x="6" y="6" width="39.3" height="4" rx="2"/><circle class="now" cx="45.3" cy="8" r="5"/></svg>`);
    expect(barSvg({ alternative: [voice('cy', run('O', 'cy'))] }, 'en')).toContain('aria-label="O" width');
  });
});

describe('words of a report in Markdown', () => {
  const status = { sign: '●', word: [voice('en', run('On *course*'))], tone: 'well' as const };
  const bit = (text: string) => ({ words: [voice('en', run(text))] });

  it('are one line, each language with its mark where there are two', () => {
    expect(wordsMarkdown([])).toBe('');
    expect(wordsMarkdown(EN)).toBe('A \\<b\\> & B');
    expect(wordsMarkdown(BOTH)).toBe('\\[cy\\] Nod \\<i\\> / \\[en\\] Aim \\<b\\>');
    expect(labelMarkdown(BOTH)).toBe('Nod \\<i\\> / Aim \\<b\\>');
    expect(wordsMarkdown([voice('en', run(' Aim:\n'), run(' *darllen*  ', 'cy', true), run('now'), run(' a '), run(' b'))])).toBe(' Aim: \\*darllen\\* \\[cy\\] now a b');
    expect(wordsMarkdown([voice('en', run('a b', 'en', true), run('c'))])).toBe('a b \\[en\\]c');
  });

  it('are a cell, an entry of a list or paragraphs', () => {
    const prose = { prose: [{ lang: 'en' as const, markdown: '- *a*\n- <b>' }] };
    expect(cellMarkdown([{ status }, {}, bit('a|b'), prose])).toBe('● On \\*course\\* · a\\|b · a; \\<b\\>');
    expect(cellMarkdown([{ label: [voice('en', run('Aim'))], strong: true, ...bit(' *80%* ') }])).toBe('Aim: **\\*80%\\***');
    expect(cellMarkdown([{ label: [voice('en', run('Aim'))] }])).toBe('');
    expect(cellMarkdown([{ status, ...bit('since May'), ...prose }])).toBe('● On \\*course\\* since May a; \\<b\\>');
    expect(cellMarkdown([{ prose: [{ lang: 'cy', markdown: 'Un', only: true }] }, { prose: [{ lang: 'cy', markdown: '*Un*' }, { lang: 'en', markdown: '<One>' }] }])).toBe('\\[cy\\] Un · \\[cy\\] Un / \\[en\\] \\<One\\>');
    expect(entryMarkdown([bit('a'), {}, bit('b'), bit('c')])).toBe('- a\n  - b\n  - c');
    expect(entryMarkdown([{}])).toBe('- ');
    expect(bitsMarkdown([bit('a'), {}, { label: [voice('en', run('Why'))], ...prose }])).toBe('a\n\nWhy: - *a*\n- \\<b\\>');
  });

  it('are prose in two languages, each after its mark, on its line or above its blocks', () => {
    const two = (cy: string, en: string) => bitsMarkdown([{ prose: [{ lang: 'cy', markdown: cy }, { lang: 'en', markdown: en }] }]);
    expect(two('Un', ' One')).toBe('\\[cy\\] Un\n\n\\[en\\] One');
    expect(bitsMarkdown([{ prose: [{ lang: 'cy', markdown: 'Un' }] }])).toBe('Un');
    expect(bitsMarkdown([{ prose: [{ lang: 'cy', markdown: 'Un', only: true }] }])).toBe('\\[cy\\] Un');
    for (const block of ['- a', '* a', '+ a', '> a', '# a', '| a | b |\n|---|---|', '12. a', '3) a']) expect(two(block, ` ${block}`), block).toMatch(/^\\\[cy\\\]\n\n[^]*\n\n\\\[en\\\]\n\n/);
    for (const line of ['12.5 a', '1 a', 'a - b', 'a > b', '1.a']) expect(two(line, line), line).toMatch(/^\\\[cy\\\] [^\n]*\n\n\\\[en\\\] /);
  });
});
