import { paint } from '../diagnostics/paint.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Layout } from '../diagnostics/view.ts';
import { columns, hang, wrap } from '../diagnostics/width.ts';
import type { Lang, Said } from '../language/said.ts';
import type { Answer } from './explain.ts';
import { TYPES } from './explanation.ts';
import type { Part } from './explanation.ts';

const words = {
  others: { en: 'The same name also stands for', cy: 'Dyma hefyd ystyr yr un enw' },
} satisfies Record<string, Said>;

/** An explanation for a terminal: what it is, then each section under its heading. */
export function explanationText({ explanation, others }: Answer, layout: Layout): string {
  const { lang, width } = layout;
  const { bold, dim } = paint(layout);
  const { title, type, called = TYPES[type], name, sections, notes } = explanation;
  const head = [bold(wrap(title[lang], width)), dim(wrap(`${name} · ${called[lang]}`, width))].join('\n');
  const body = sections.map(({ heading, parts }) => [bold(heading[lang]), ...parts.map((part) => partText(part, lang, width))].join('\n'));
  const also = others.length === 0 ? [] : [[words.others[lang], namesText(others.map((other) => ({ name: other.name, about: about(other.meaning.title, TYPES[other.meaning.type]) })), lang, width)].join('\n')];
  const end = notes.map((note) => note[lang]).filter((note) => note !== '').map((note) => dim(wrap(note, width)));
  return `${[head, ...body, ...also, ...(end.length > 0 ? [end.join('\n')] : [])].join('\n\n')}\n`;
}

const about = (title: Said, type: Said): Said => ({ en: `${title.en} (${type.en})`, cy: `${title.cy} (${type.cy})` });

function partText(part: Part, lang: Lang, width: number): string {
  if ('words' in part) return wrap(part.words[lang], width, '  ');
  if ('names' in part) return namesText(part.names, lang, width);
  return part.code[lang].split('\n').map((line) => cut(`      ${safe(line, 1000)}`.trimEnd(), width)).join('\n');
}

/** Names in a column, what each is beside it; a name longer than the column has a line of its own. */
export function namesText(names: readonly { readonly name: string; readonly about: Said }[], lang: Lang, width: number): string {
  const room = Math.min(Math.max(...names.map(({ name }) => columns(name)), 0), 26) + 2;
  return names
    .map(({ name, about: said }) => {
      const label = `    ${name.padEnd(room)}`;
      if (columns(name) + 2 > room) return `    ${name}\n${wrap(said[lang], width, ' '.repeat(room + 4))}`;
      return hang(said[lang], width, label);
    })
    .join('\n');
}

const cut = (line: string, width: number): string => {
  if (columns(line) <= width) return line;
  let end = line.length;
  while (columns(line.slice(0, end)) > width - 1) end--;
  return `${line.slice(0, end)}…`;
};
