import { expect } from 'vitest';
import { CANARY } from './box.ts';
import type { Must } from './case.ts';
import type { Run } from './driver.ts';

// eslint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const BROKEN = /^\s+at .+:\d+:\d+\)?$|\(node:\d+\)|(?:Deprecation|Experimental)?Warning: |YAMLException|RangeError|TypeError|\bE(?:NOENT|ACCES|LOOP|ISDIR|NOTDIR|INVAL|NAMETOOLONG)\b|did not expect|Nid oedd yn ei ddisgwyl/m;

export function formatOf(argv: readonly string[]): string {
  const named = argv[argv.indexOf('--format') + 1];
  if (argv.includes('--format')) return named!;
  return argv[0] === 'render' ? 'html' : 'text';
}

/** What must hold of every run, whatever was put before the program. */
export function calm(run: Run, alsoEnds: number | undefined = undefined): void {
  const { argv, code, out, err } = run;
  const format = argv.includes('--help') || argv[0] === 'explain' || argv[0] === 'fmt' || argv[0] === 'git' ? 'text' : formatOf(argv);
  const shown = `sip ${argv.join(' ')}`;
  expect(alsoEnds === undefined ? [0, 1, 2] : [0, 1, 2, alsoEnds], `${shown} ended with ${code}\n${err}`).toContain(code);
  if (code === 2 && argv[0] !== 'verify') expect(out, shown).toBe('');
  for (const text of [out, err]) {
    const lines = format === 'ical' ? text.replaceAll('\r\n', '\n') : text;
    expect(around(lines, RAW), `${shown} printed a character that is no text`).toBeUndefined();
    expect(around(text, BROKEN), `${shown} broke`).toBeUndefined();
    expect(around(text, new RegExp(CANARY, 'i')), `${shown} told what stands outside`).toBeUndefined();
    if (format !== 'github') expect(around(text, /^\s*::/m), `${shown} speaks to a runner of jobs`).toBeUndefined();
    if (format !== 'azure') expect(around(text, /##(?:\[|vso\[)/i), `${shown} speaks to a runner of jobs`).toBeUndefined();
  }
  if (code !== 2) FORMS[format]?.(out, shown);
}

function around(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  return found ? JSON.stringify(text.slice(Math.max(0, found.index - 80), found.index + 80)) : undefined;
}

/** What must hold of each form of output beside that, so that no words in a plan can be more than words. */
const FORMS: Readonly<Record<string, (out: string, shown: string) => void>> = {
  json: (out) => void JSON.parse(out),
  sarif: (out) => void JSON.parse(out),
  gitlab: (out) => void JSON.parse(out),
  github: (out, shown) => {
    for (const line of out.split('\n')) expect(line, shown).toMatch(/^$|^::(?:error|warning|notice) [^\n]*?::/);
  },
  azure: (out, shown) => {
    for (const line of out.split('\n')) expect(line, shown).toMatch(/^$|^##vso\[task\.logissue [^\]]*\]|^sip: /);
    for (const line of out.split('\n')) expect(line.match(/##(?:\[|vso\[)/gi)?.length ?? 0, shown).toBeLessThan(2);
  },
  junit: (out, shown) => balanced(out, shown),
  svg: (out, shown) => {
    if (out.trim() === '') return;
    balanced(out, shown);
    elements(out, shown, /^(?:svg|title|desc|style|g|path|rect|circle|ellipse|polygon|polyline|line|text|tspan|defs|marker|a)$/);
  },
  html: (out, shown) => {
    elements(out, shown, HTML);
    expect(out.match(/<meta\b/g)?.length ?? 0, `${shown}: what a page says of itself`).toBeLessThan(7);
    expect(out.match(/<meta http-equiv/g)?.length ?? 0, shown).toBeLessThan(2);
  },
  md: (out, shown) => {
    const bare = out.replace(/^ {4}.*$/gm, '').replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '').replace(/\\[^\n]/g, '');
    for (const [, name] of bare.matchAll(/<(?!https:|mailto:)\/?([a-z][a-z0-9-]*)/gi)) expect(name, `${shown}: an element in Markdown`).toMatch(/^(?:details|summary|sub|sup|br|b|i|strong|em|a|p|table|tr|td|th|thead|tbody|span|div|ins|del|kbd|code|pre|blockquote)$/);
    expect(around(bare, /!\[[^\]]*\]\(/), `${shown}: a picture in Markdown`).toBeUndefined();
    expect(around(bare, /\]\(\s*(?!https:\/\/|mailto:|#)[a-z]+:/i), `${shown}: a link in Markdown`).toBeUndefined();
  },
  mermaid: (out, shown) => {
    expect(around(out, /^\s*(?:click|%%|linkStyle|href|call)\b|%%\{|<(?!br\/?>)[a-z]/im), `${shown}: more than a picture`).toBeUndefined();
  },
  ical: (out, shown) => {
    const lines = out.replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line, shown).toMatch(/^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-[A-Z]+|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|CATEGORIES|CLASS|SEQUENCE|LAST-MODIFIED|REFRESH-INTERVAL|X-PUBLISHED-TTL|STATUS|COLOR|LOCATION)[;:]/);
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([count('BEGIN:VCALENDAR'), count('END:VCALENDAR')], shown).toEqual([1, 1]);
    expect(count('BEGIN:VEVENT'), shown).toBe(count('UID:'));
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line), shown).toBeLessThan(76);
  },
};

const HTML = /^(?:!doctype|html|head|meta|title|style|body|header|main|footer|nav|section|article|aside|h[1-6]|p|div|span|ul|ol|li|dl|dt|dd|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|a|strong|em|b|i|code|pre|blockquote|br|hr|del|ins|small|abbr|time|details|summary|figure|figcaption|svg|rect|circle|path|line|polyline|polygon|text|tspan|g|desc|bdi|sup|sub|mark)$/i;
const TAG = /<(\/?)([!a-z][^\s/>]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;

/** Only elements of a closed list, and none of them with an attribute that does something. */
function elements(out: string, shown: string, known: RegExp): void {
  const styled = out.replace(/<style>[^<]*<\/style>/g, '<style></style>');
  for (const [whole, , name, attributes] of styled.matchAll(TAG)) {
    expect(name, `${shown}: ${whole.slice(0, 200)}`).toMatch(known);
    expect(attributes!.replace(/"[^"]*"/g, '""'), `${shown}: ${whole.slice(0, 200)}`).not.toMatch(/\s(?:on\w+|src|srcset|srcdoc|action|formaction|background|ping|autofocus|xlink:href)\s*=/i);
    const href = /\shref\s*=\s*"([^"]*)"/i.exec(attributes!)?.[1];
    if (href !== undefined) expect(href, shown).toMatch(/^(?:#|https:\/\/|mailto:)/i);
  }
  // What is left after every element has gone opens none.
  expect(around(styled.replace(TAG, ''), /</), `${shown}: half an element`).toBeUndefined();
}

/** Every element is closed in its turn, and nothing stands as it is that has a meaning. */
function balanced(out: string, shown: string): void {
  const open: string[] = [];
  const rest = out.replace(/^<\?xml[^>]*\?>/, '').replace(TAG, (_, close: string, name: string, attributes: string) => {
    if (close !== '') expect(open.pop(), shown).toBe(name);
    else if (!attributes.endsWith('/')) open.push(name);
    expect(attributes.replace(/\/$/, ''), shown).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
    return '';
  });
  expect(open, shown).toEqual([]);
  expect(around(rest, /[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i), `${shown} is no XML`).toBeUndefined();
}

/** Whether the files were refused with a place, or read as the plain words they are. */
export function readOrRefused(run: Run, must: Must): void {
  const { diagnostics } = JSON.parse(run.out) as { diagnostics: { rule: string; severity: string; message: string; file: string; start: { line: number; column: number } }[] };
  const told = diagnostics.filter(({ rule, severity }) => ['yaml', 'file', 'shape', 'reference'].includes(rule) && severity === 'error');
  if (must === 'be refused') expect(told.length, 'something is told').toBeGreaterThan(0);
  else expect(told.map(({ file, start, message }) => `${file}:${start.line}:${start.column} ${message}`)).toEqual([]);
  for (const { start } of told) expect(Math.min(start.line, start.column)).toBeGreaterThan(0);
}
