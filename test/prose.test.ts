import { describe, expect, it } from 'vitest';
import { plainText, readProse } from '../src/report/prose.ts';
import { proseHtml } from '../src/report/prose-html.ts';
import { escapeMarkdown } from '../src/diagnostics/markup.ts';
import { proseMarkdown } from '../src/report/prose-markdown.ts';
import { marked } from 'marked';

const html = (markdown: string) => proseHtml(markdown).html;

describe('prose as HTML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Plain words.', 'Plain words.'],
    ['**Bold** and *slanted* and `code`', '<strong>Bold</strong> and <em>slanted</em> and <code>code</code>'],
    ['One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- **a**\n- &lt;b&gt;', '<ul><li><strong>a</strong></li><li>&lt;b&gt;</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- [x] done', '<ul><li>done</li></ul>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['# One\n\n## Two', '<h4>One</h4>\n<h5>Two</h5>'],
    ['### Only', '<h4>Only</h4>'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '<table class="own"><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ['    code <b>', '<pre><code>code &lt;b&gt;</code></pre>'],
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['<div>x</div>', '<p>&lt;div&gt;x&lt;/div&gt;</p>'.slice(3, -4)],
    ['![A chart](https://example.invalid/x.png)', 'A chart'],
    ['[a](https://example.org/x?y=1&z=2)', '<a href="https://example.org/x?y=1&amp;z=2" rel="noreferrer">a</a>'],
    ['[a](mailto:office@example.org)', '<a href="mailto:office@example.org" rel="noreferrer">a</a>'],
    ['[a](http://example.org)', 'a'],
    ['[a](//example.org)', 'a'],
    ['[a](javascript:alert(1))', 'a'],
    ['[a](JaVaScRiPt:alert(1))', 'a'],
    ['[a](https:javascript:alert(1))', 'a'],
    ['[a](&#106;avascript:alert(1))', 'a'],
    ['[a](<https://example.org/\u202egpj.exe>)', 'a'],
    ['[a](/root) [b](#part) [c](data:text/html,x)', 'a b c'],
    ['A &amp; B &lt; C &pound;3', 'A &amp; B &lt; C £3'],
    ['hid\u200bden \u202ereversed', 'hidden reversed'],
    ['', ''],
    ['a  \nb', 'a<br>b'],
    ['~~gone~~ words', 'gone words'],
    ['One\n\n---\n\nTwo\n\n[ref]: https://example.org', '<p>One</p>\n<p>Two</p>'],
    ['0. a', '<ol><li>a</li></ol>'],
    ['# One\n\n#### Four', '<h4>One</h4>\n<h6>Four</h6>'],
    ['- a\n\n  b', '<ul><li><p>a</p>\n<p>b</p></li></ul>'],
    ['-     code', '<ul><li><pre><code>code</code></pre></li></ul>'],
    ['-', '<ul><li></li></ul>'],
    ['| | b | &nbsp; |\n|---|---|---|\n| 1 | 2 | <i> |', '<table class="own"><thead><tr><td></td><th scope="col">b</th><td></td></tr></thead><tbody><tr><td>1</td><td>2</td><td>&lt;i&gt;</td></tr></tbody></table>'],
    ['`<b>"&`', '<code>&lt;b&gt;&quot;&amp;</code>'],
    ['  <hr>\n\nTwo', '<p>&lt;hr&gt;</p>\n<p>Two</p>'],
    ['<div>\nx\n</div>\n\nTwo', '<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>\n<p>Two</p>'],
    ['**a** &#x110000; &#x10ffff;', '<strong>a</strong> &amp;#x110000; \u{10ffff}'],
    ['\\<b\\>', '&lt;b&gt;'],
    ['a [](https://example.org) b', 'a  b'],
    ['a [&nbsp;](https://example.org) b', 'a  b'],
    ['[![](x.png)](https://example.org)', ''],
    ['[**a**](https://example.org)', '<a href="https://example.org" rel="noreferrer"><strong>a</strong></a>'],
    ['<https://example.org>', '<a href="https://example.org" rel="noreferrer">https://example.org</a>'],
  ];
  for (const [markdown, expected] of cases) it(JSON.stringify(markdown), () => expect(html(markdown)).toBe(expected));
});

describe('prose for a line', () => {
  it('is told from prose in blocks', () => {
    expect(['One', '**One**', 'One\n\nTwo', '- One', '# One', ''].map((markdown) => proseHtml(markdown).line)).toEqual([true, true, false, false, false, false]);
  });

  it('is plain words, whatever it was', () => {
    expect(plainText('# One\n\nTwo *three*  \nfour')).toBe('One Two three four');
    expect(plainText('- One.\n- Two;\n- Three,\n- St. Four!')).toBe('One; Two; Three; St. Four!');
    expect(plainText('> said')).toBe('said');
    expect(plainText('One\n\n![](x.png)')).toBe('One');
    expect(plainText('    a\n\n    b   c')).toBe('a b c');
    expect(plainText('| a | b |\n|---|---|\n| 1 | 2 |')).toBe('a, b; 1, 2');
    expect(plainText('[a](https://example.org) and `b`')).toBe('a and b');
  });
});

describe('a link in prose', () => {
  const at = (address: string) => html(`[a](<${address}>)`);
  const link = (address: string) => `<a href="${address}" rel="noreferrer">a</a>`;

  it('is kept to https and mailto, however they are written, and as long as it is no longer than 2,000 characters', () => {
    for (const address of ['https://example.org/x', 'HTTPS://example.org', 'mailto:office@example.org', 'MailTo:office@example.org']) expect(at(address)).toBe(link(address));
    expect(at('https://example.org/?a=1&amp;b=2')).toBe(link('https://example.org/?a=1&amp;b=2'));
    expect(at('https&#58;//example.org')).toBe(link('https://example.org'));
    const long = (length: number) => `https://example.org/${'x'.repeat(length - 20)}`;
    expect(at(long(2_000))).toBe(link(long(2_000)));
    expect(at(long(2_001))).toBe('a');
  });

  it('is only its words where it leads anywhere else, or does not say so plainly', () => {
    for (const address of ['http://example.org', 'xhttps://example.org', 'data:text/html,https://example.org', 'javascript:mailto:x', 'https:///example.org', 'https:/example.org', 'mailto:/x', 'mailto:', 'ftp://example.org', 'https://']) expect(at(address), address).toBe('a');
    const odd = ['\u0001', '\u001f', '\u007f', '\u009f', '\u061c', '\u200b', '\u200f', '\u2028', '\u202e', '\u2060', '\u2069', '\ufeff', '\t', ' ', '&#32;', '&quot;', '&apos;', '&lt;', '&gt;', '&#92;', '&#96;'];
    for (const sign of odd) expect(at(`https://example.org/${sign}x`), JSON.stringify(sign)).toBe('a');
  });
});

describe('character references in prose', () => {
  it('are read as what people mean by them', () => {
    expect(plainText('&amp;&lt;&gt;&quot;&apos;&pound;&ndash;&mdash;&hellip;')).toBe('&<>"\'£–—…');
    expect(plainText('a&nbsp;b')).toBe('a b');
    expect(plainText('&#65;&#x42;&#X43;&#x1F600;&#128512;')).toBe('ABC😀😀');
    expect(plainText('a&#32;b &#126; &#160;c &#xd7ff; &#xe000; &#x10ffff;')).toBe('a b ~ c \ud7ff \ue000 \u{10ffff}');
  });

  it('stay as they were typed where they are no sign, or none that is known', () => {
    for (const text of ['&#31;', '&#x1f;', '&#127;', '&#x7f;', '&#159;', '&#x9f;', '&#xd800;', '&#xdfff;', '&#x110000;', '&#1234567;', '&#x1234567;', '&copy;', '&constructor;', '&#;', '&#x;', '&;', '&amp', '&#xg;']) expect(plainText(text), text).toBe(text);
  });
});

describe('prose that would take long, or forever', () => {
  const hard: Readonly<Record<string, string>> = {
    'lists in lists': Array.from({ length: 1_500 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'),
    'many list marks': '- '.repeat(20_000),
    'many quote marks': '> '.repeat(20_000),
    'growing runs of backticks': Array.from({ length: 1_500 }, (_, index) => '`'.repeat(index)).join(' '),
    'many open brackets': '['.repeat(20_000),
    'brackets apart': '[a '.repeat(6_000),
    'many stars': '*a '.repeat(6_000),
    'many underscores': '_a'.repeat(9_000),
    'many open tags': '<a '.repeat(6_000),
    'many pictures': '![a]('.repeat(4_000),
    'a long word': 'a'.repeat(1_000_000),
    'pipes': `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}`,
  };
  for (const [name, markdown] of Object.entries(hard)) {
    it(`${name}: read as something, never thrown`, { timeout: 20_000 }, () => {
      expect(readProse(markdown).length).toBeGreaterThan(0);
      expect(html(markdown).length).toBeLessThan(400_000);
      expect(proseMarkdown(markdown)).toBeTypeOf('string');
    });
  }

  it('is cut after 20,000 characters, and says so', () => {
    expect(plainText('word '.repeat(10_000))).toMatch(/word …$/);
    expect(plainText('word '.repeat(10_000)).length).toBeLessThanOrEqual(20_002);
  });

  it('of 20,000 characters is not cut, and no sign is cut in two', () => {
    expect(plainText('x'.repeat(20_000))).toHaveLength(20_000);
    expect(plainText('x'.repeat(20_001))).toBe(`${'x'.repeat(20_000)} …`);
    expect(plainText(`${'x'.repeat(19_999)}😀`)).toBe(`${'x'.repeat(19_999)} …`);
  });

  /** Whether the bold word in it is read as one: plain words have no marks. */
  const isRead = (markdown: string) => html(`**bold**\n\n${markdown}`).includes('<strong>bold</strong>');

  it('nests at most twenty marks deep, and is plain words beyond', () => {
    expect(html(`${'> '.repeat(20)}x`)).toContain('<blockquote>');
    expect(html(`${'> '.repeat(21)}x`)).not.toContain('<blockquote>');
    for (const mark of ['>', '* ', '+ ', '- ', '1. ', '1) ']) {
      expect(isRead(`${mark.repeat(20)}x`), mark).toBe(true);
      expect(isRead(`${mark.repeat(21)}x`), mark).toBe(false);
      expect(isRead(`x ${mark.repeat(21)}x`), `${mark}in the middle`).toBe(true);
    }
    expect(html(`x\nw\n\n\n${'> '.repeat(21)}y\n\n \n\n z`)).toBe(`<p>x\nw</p>\n<p>${'&gt; '.repeat(21)}y</p>\n<p>z</p>`);
  });

  it('stands at most eighty spaces in, and a tab is four', () => {
    expect([isRead(`${' '.repeat(80)}x`), isRead(`${' '.repeat(81)}x`)]).toEqual([true, false]);
    expect([isRead(`${'\t'.repeat(20)}x`), isRead(`${'\t'.repeat(21)}x`)]).toEqual([true, false]);
  });

  it('has at most twenty marks in a row, 400 runs of backticks, 1,000 brackets and 4,000 marks of emphasis', () => {
    for (const mark of '*_~[]!<`') expect([isRead(`a ${mark.repeat(20)}`), isRead(`a ${mark.repeat(21)}`)], mark).toEqual([true, false]);
    expect([isRead('``` a '.repeat(400)), isRead('``` a '.repeat(401))]).toEqual([true, false]);
    for (const mark of '[]<') expect([isRead(`${mark} a `.repeat(1_000)), isRead(`${mark} a `.repeat(1_001))], mark).toEqual([true, false]);
    // Four of them are those of the bold word.
    for (const mark of '*_~') expect([isRead(`a ${mark} `.repeat(3_996)), isRead(`a ${mark} `.repeat(3_997))], mark).toEqual([true, false]);
  });
});

describe('prose as Markdown', () => {
  it('keeps what it means when read again', () => {
    for (const markdown of ['**Bold** and *slanted*', '- a\n- b\n  - c', '1. a\n2. b', '> said', '#### One\n\nTwo', '| a | b |\n|---|---|\n| 1 \\| 2 | 2 |', 'One\n\nTwo', '[a](https://example.org)']) {
      expect(html(proseMarkdown(markdown)), markdown).toBe(html(markdown));
    }
  });

  it('is written as it was meant, block by block', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['# One\n\n## Two', '#### One\n\n##### Two'],
      ['3. a\n4. b', '3. a\n4. b'],
      ['9. a\n\n   b\n10. c', '9. a\n\n   b\n10. c'],
      ['- a\n\n      one\n\n      two', '- a\n\n      one\n\n      two'],
      ['> a\n>\n> b', '> a\n>\n> b'],
      ['    <b>\n    # x\u200b', '    <b>\n    # x'],
      ['| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', '| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |'],
      ['a  \nb', 'a b'],
      ['`**no**`', '\\*\\*no\\*\\*'],
      ['*a*  **b**  c', '*a* **b** c'],
      ['1\\. no list', '1\\. no list'],
      ['12\\) no list', '12\\) no list'],
      ['64\\.2 a', '64.2 a'],
      ['a 1\\. b', 'a 1. b'],
      ['1\\.', '1\\.'],
      ['![](x.png) \\# no heading', '\\# no heading'],
      ['One\n\n![](x.png)\n\nTwo', 'One\n\nTwo'],
      ['a [](https://example.org)b', 'a b'],
      ['a **![](x.png)** b **![](x.png)** c', 'a b c'],
      ['a *&#8203;* b', 'a b'],
      ['[a *b*](https://example.org)', '[a *b*](<https://example.org>)'],
    ];
    for (const [markdown, expected] of cases) expect(proseMarkdown(markdown), markdown).toBe(expected);
  });

  it('escapes so that nothing but the words is read again', () => {
    for (const words of ['# not a heading', '1. not a list', '- not a list', '+ nor this', '> no quote', '| no | table |', '<b>no</b>', '&lt; stays', '[no](link)', '![no](picture)', '*a* _b_ ~~c~~ `d`', 'back\\slash', 'https://example.org', 'www.example.org', 'a@example.org', '=== --- ***', '64.2% and £3']) {
      const read = marked.lexer(escapeMarkdown(words));
      expect(read.map(({ type }) => type), words).toEqual(['paragraph']);
      expect((read[0] as { tokens: { type: string }[] }).tokens.map(({ type }) => type).filter((type) => type !== 'text' && type !== 'escape'), words).toEqual([]);
      expect(plainText(escapeMarkdown(words)), words).toBe(words);
    }
  });
});
