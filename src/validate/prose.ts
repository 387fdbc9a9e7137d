import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { matchKeys } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import type { Node, ScalarNode } from '../parse/node.ts';

const words = {
  comment: {
    message: { en: 'Everything after # on this line is a note and not part of the text: “{lost}”', cy: 'Nodyn yw popeth ar ôl # ar y llinell hon, ac nid rhan o’r testun: “{lost}”' },
    hint: { en: 'If it belongs to the text, put | after the colon and the text on the next line, indented', cy: 'Os yw’n perthyn i’r testun, rhowch | ar ôl y colon a’r testun ar y llinell nesaf, wedi ei fewnoli' },
  },
  folded: {
    message: { en: 'Lists, headings and tables under “{field}” run together into one line here', cy: 'Mae rhestrau, penawdau a thablau o dan “{field}” yn rhedeg i’w gilydd yn un llinell yma' },
    hint: { en: 'Put | after the colon and keep the lines below it, indented', cy: 'Rhowch | ar ôl y colon a chadwch y llinellau islaw, wedi eu mewnoli' },
  },
  comma: {
    message: { en: 'Commas inside brackets split the words here into {count} entries: {entries}', cy: 'Mae comas y tu mewn i fracedi’n rhannu’r geiriau yma’n {count} cofnod: {entries}' },
    hint: { en: 'If these are one, put each entry on a line of its own with a dash', cy: 'Os un ydyn nhw, rhowch bob cofnod ar ei linell ei hun â llinell fer' },
  },
} satisfies Record<string, { message: Said; hint: Said }>;

const MARKDOWN_LINE = /^\s*(?:[-*+] |\d+[.)] |#{1,6} |\|)/;

/** Words that YAML loses without a message: after a #, through a comma in brackets, in lists that are folded into one line. */
export function checkProse(document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (document.root?.type === 'map') walk(document.root, 'root', document, found);
  return found;
}

function walk(node: Node, of: string, document: Document, found: Diagnostic[]): void {
  if (node.type !== 'map') return;
  for (const [key, { shape }] of matchKeys(of, [...node.entries.keys()])) look(node.entries.get(key)!, shape, document, found);
}

function look(node: Node, field: Field, document: Document, found: Diagnostic[]): void {
  switch (field.type) {
    case 'text':
    case 'title':
    case 'amount':
    case 'money':
      return scalars(node, (scalar) => found.push(...lost(scalar, field, document)));
    case 'people':
      if (node.type === 'list' && node.flow) found.push(...split(node.items, document));
      return scalars(node, (scalar) => found.push(...lost(scalar, field, document)));
    case 'object':
      return walk(node, field.of, document, found);
    case 'map':
      if (node.type === 'map') for (const item of node.entries.values()) walk(item, field.of, document, found);
      return;
    case 'years':
      if (node.type === 'map') for (const year of node.entries.values()) if (field.each === 'map') look(year, { ...field, type: 'map' } as Field, document, found);
      return;
    case 'list':
      if (node.type === 'list') for (const item of node.items) walk(item, field.of, document, found);
      return;
    case 'labels':
      if (node.type === 'map') for (const value of node.entries.values()) scalars(value, (scalar) => found.push(...lost(scalar, field, document)));
  }
}

function scalars(node: Node, visit: (scalar: ScalarNode) => void): void {
  if (node.type === 'scalar') visit(node);
  else if (node.type === 'map') for (const inner of node.entries.values()) scalars(inner, visit);
  else for (const inner of node.items) scalars(inner, visit);
}

function warning(advice: { message: Said; hint: Said }, fillings: Record<string, string | number | Said>, document: Document, start: number, end: number): Diagnostic {
  return { rule: 'lost-words', severity: 'warning', basis: 'ours', message: say(advice.message, fillings), hint: advice.hint, span: document.source.span(start, end) };
}

function lost(scalar: ScalarNode, field: Field, document: Document): Diagnostic[] {
  const text = document.source.file.text;
  if (scalar.text === null) {
    // `title: # to be written` is a note; `title: #2 group` is words that were lost.
    const lost = scalar.key && /^[ \t]*:[ \t]+#(\S[^\r\n]*)/.exec(text.slice(scalar.key.end, scalar.key.end + 300));
    return lost ? [warning(words.comment, { lost: safe(`#${lost[1]!}`, 60) }, document, scalar.key!.end, scalar.key!.end + lost[0].length)] : [];
  }
  if (scalar.style === 'plain') {
    const note = /^[ \t]+#([^\r\n]*)/.exec(text.slice(scalar.end, scalar.end + 300));
    // “#2”, “#ourschool”: a note has a space after its mark, a lost word has not.
    if (note && /^\S/.test(note[1]!)) return [warning(words.comment, { lost: safe(`#${note[1]!}`, 60) }, document, scalar.end, scalar.end + note[0].length)];
  }
  if (scalar.style === 'folded' || (scalar.style === 'plain' && text.slice(scalar.start, scalar.end).includes('\n'))) {
    const lines = text.slice(scalar.start, scalar.end).split(/\r?\n/);
    const marked = lines.filter((line) => MARKDOWN_LINE.test(line));
    if (marked.length > 0) {
      const key = scalar.key ?? { start: scalar.start, end: scalar.end };
      return [warning(words.folded, { field: field.title }, document, key.start, key.end)];
    }
  }
  return [];
}

/** `[head, Years 1, 2 and 3 teachers]`: an entry that begins with a digit or a small joining word was split by its comma. */
function split(items: readonly Node[], document: Document): Diagnostic[] {
  const texts = items.map((item) => (item.type === 'scalar' ? (item.text ?? '') : ''));
  const suspect = texts.findIndex((text, index) => index > 0 && /^(?:\d|(?:and|or|a|ac|neu|the|with|gyda) )/i.test(text));
  if (suspect === -1) return [];
  const first = items[0]!;
  const entries = texts.map((text) => `“${safe(text, 40)}”`).join(', ');
  return [warning(words.comma, { count: items.length, entries }, document, first.start - 1, items.at(-1)!.end + 1)];
}

