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
  ];
  for (const [markdown, expected] of cases) it(JSON.stringify(markdown), () => expect(html(markdown)).toBe(expected));
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

  it('nests at most twenty marks deep, and is plain words beyond', () => {
    expect(html(`${'> '.repeat(20)}x`)).toContain('<blockquote>');
    expect(html(`${'> '.repeat(21)}x`)).not.toContain('<blockquote>');
  });
});

describe('prose as Markdown', () => {
  it('keeps what it means when read again', () => {
    for (const markdown of ['**Bold** and *slanted*', '- a\n- b\n  - c', '1. a\n2. b', '> said', '#### One\n\nTwo', '| a | b |\n|---|---|\n| 1 \\| 2 | 2 |', 'One\n\nTwo', '[a](https://example.org)']) {
      expect(html(proseMarkdown(markdown)), markdown).toBe(html(markdown));
    }
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
