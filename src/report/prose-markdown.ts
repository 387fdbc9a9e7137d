import { escapeMarkdown, visible } from '../diagnostics/markup.ts';
import { readProse } from './prose.ts';
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
      return block.text.split('\n').map((line) => `    ${visible(line)}`.trimEnd()).join('\n');
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[]) => `| ${cells.map(inlineMarkdown).join(' | ')} |`;
      return [row(block.head), `|${block.head.map(() => ' --- |').join('')}`, ...block.rows.map(row)].join('\n');
    }
  }
}

/** A number and the full stop after it may have come apart, each harmless by itself: together they would begin a list. */
const inlineMarkdown = (all: readonly Inline[]): string => all.map(oneInline).join('').replace(/ {2,}/g, ' ').trim().replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');

function oneInline(one: Inline): string {
  switch (one.kind) {
    case 'text':
    case 'code':
      return escapeMarkdown(one.text);
    case 'strong':
      return around('**', one.inline);
    case 'em':
      return around('*', one.inline);
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
  return words === '' ? '' : `${mark}${words}${mark}`;
};
