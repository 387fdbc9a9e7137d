import { escapeMarkup, visible } from '../diagnostics/markup.ts';
import { flatInline, readProse } from './prose.ts';
import type { Block, Inline } from './prose.ts';

/** Text for the inside of an element or of a quoted attribute, without marks that a reader cannot see. */
export const escapeHtml = (text: string): string => escapeMarkup(visible(text));

/** Prose as HTML of a closed list of elements. One plain paragraph comes without `<p>`, so that it can stand in a line. */
export function proseHtml(markdown: string): { readonly html: string; readonly line: boolean } {
  const all = readProse(markdown);
  const [only] = all;
  if (all.length === 1 && only?.kind === 'paragraph') return { html: inlineHtml(only.inline), line: true };
  return { html: blocksHtml(all), line: false };
}

const blocksHtml = (all: readonly Block[]): string => all.map(blockHtml).join('\n');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.inline)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.inline)}</h${block.level}>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${item.length === 1 && item[0]!.kind === 'paragraph' ? inlineHtml(item[0]!.inline) : blocksHtml(item)}</li>`).join('');
      if (!block.ordered) return `<ul>${items}</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.blocks)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table': {
      // A heading without words is no heading: then the cell is plain.
      const head = block.head.map((cell) => (flatInline(cell).trim() === '' ? '<td></td>' : `<th scope="col">${inlineHtml(cell)}</th>`)).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`).join('');
      return `<table class="own"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
  }
}

const inlineHtml = (all: readonly Inline[]): string => all.map(oneInline).join('');

function oneInline(one: Inline): string {
  switch (one.kind) {
    case 'text':
      return escapeHtml(one.text);
    case 'strong':
    case 'em':
      return `<${one.kind}>${inlineHtml(one.inline)}</${one.kind}>`;
    case 'code':
      return `<code>${escapeHtml(one.text)}</code>`;
    case 'link':
      return flatInline(one.inline).trim() === '' ? '' : `<a href="${escapeHtml(one.href)}" rel="noreferrer">${inlineHtml(one.inline)}</a>`;
    case 'break':
      return '<br>';
  }
}
