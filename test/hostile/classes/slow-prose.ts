import { each, fields } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Sentences that a pattern could go over again and again. */
export default {
  about: 'prose that patterns could be slow on',
  commands: [['check', '--quiet'], ['lint', '--only', 'personal-data', '--quiet'], ['diff', '../calm/', '.', '--audience', 'school']],
  cases: each(
    Object.fromEntries(['A1 ', '1 ', '1-', '0', ' 0', 'Jac ', 'Jac has ', 'a.', 'a@', 'a@a.', 'one of the ', 'Jac ap ', 'born ', '1/1/', 'Mrs ', 'J.T. ', 'Year 1 ', 'has an ', 'un o’r ', '+44 ', 'aged 1 ', 'to do ', '… ', '?! ', '£1, ', '1% to ', '2026-27 to ', 'https://a.', '#', '(', '"\u201c', 'aA', '\u0301', '- [ ] '].map((piece) => [JSON.stringify(piece), piece])),
    (piece) => fields('strategy: |', `      x ${piece.repeat(Math.floor(60_000 / piece.length))}`, 'title: |', `      x ${piece.repeat(Math.floor(10_000 / piece.length))}`, `note: ${JSON.stringify(piece.repeat(Math.floor(20_000 / piece.length)))}`),
  ),
} satisfies HostileClass;
