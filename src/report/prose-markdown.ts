import { escapeMarkdown, visible } from '../diagnostics/markup.ts';
import { flatInline, readProse } from './prose.ts';
import type { Block, Inline } from './prose.ts';

/** Prose as blocks of Markdown, written again from the closed list. */
export const proseMarkdown = (markdown: string): string => blocksMarkdown(readProse(markdown));

const blocksMarkdown = (all: readonly Block[]): string => all.map(blockMarkdown).filter((one) => one !== '').join('\n\n');

const indent = (text: string, by: string): string => text.split('\n').map((line, index) => (index === 0 || line === '' ? line : `${by}${line}`)).join('\n');

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.inline);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.inline)}`;
    case 'list':
      return block.items.map((item, index) => {
        const mark = block.ordered ? `${block.start + index}. ` : '- ';
        return `${mark}${indent(blocksMarkdown(item), ' '.repeat(mark.length))}`;
      }).join('\n');
    case 'quote':
      return blocksMarkdown(block.blocks).split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
    case 'code':
      return block.text.split('\n').map((line) => `    ${visible(line)}`).join('\n');
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[]) => `| ${cells.map(inlineMarkdown).join(' | ')} |`;
      return [row(block.head), `|${block.head.map(() => ' --- |').join('')}`, ...block.rows.map(row)].join('\n');
    }
  }
}

const inlineMarkdown = (all: readonly Inline[]): string => {
  const written = all.map(oneInline).join('');
  // What was escaped in the middle of a line may begin one here: a number with a full stop, a rule, a quote.
  return written.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2').trim();
};

function oneInline(one: Inline): string {
  switch (one.kind) {
    case 'text': {
      const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(one.text)!;
      return `${before === '' ? '' : ' '}${escapeMarkdown(text!)}${after === '' ? '' : ' '}`;
    }
    case 'strong':
      return around('**', one.inline);
    case 'em':
      return around('*', one.inline);
    case 'code':
      return escapeMarkdown(one.text);
    case 'link': {
      const words = inlineMarkdown(one.inline);
      return words === '' ? '' : `[${words}](<${one.href}>)`;
    }
    case 'break':
      return ' ';
  }
}

const around = (mark: string, inline: readonly Inline[]): string => {
  const words = inlineMarkdown(inline);
  return words === '' || flatInline(inline).trim() === '' ? '' : `${mark}${words}${mark}`;
};
