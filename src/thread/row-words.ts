import { say } from '../language/said.ts';
import type { Lang } from '../language/said.ts';
import { nameOf } from './branches.ts';
import { SIGNS } from './matrix.ts';
import type { MatrixRow } from './matrix.ts';
import { kindName, words } from './words.ts';

/** What a row of a matrix says before its marks: its path, then what is still to do, why it has no mark, or its title. */
export function rowWords({ node, gap, marks }: MatrixRow, lang: Lang): string {
  const path = node.kind === 'words' ? kindName('words')[lang] : node.path;
  if (gap) return `${SIGNS.gap.sign} ${path}: ${gap.message[lang]}`;
  const { left } = node.facts;
  if (left && marks.every((mark) => mark === undefined)) return `${SIGNS.left.sign} ${path}: ${(left.until ? say(words.leftUntil, { when: left.until }) : words.left)[lang]}`;
  return [path, nameOf(node, lang)].filter((one) => one !== '').join('  ');
}
