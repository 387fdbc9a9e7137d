import { PLAN } from '../box.ts';
import { CHECK, each, fields, plan, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const LONG = 900_000;

/** Words of almost a mebibyte, and files larger than one. */
export default {
  about: 'huge scalars',
  commands: [CHECK, ['render', 'governors', '--output', '-'], ['trace']],
  cases: [
    { name: 'a file of more than a mebibyte', files: plan(`${PLAN}    strategy: ${'x'.repeat(1024 * 1024)}\n`), must: 'be refused', told: /larger than 1 MiB/ },
    { name: 'a file of thirty mebibytes', files: plan('x'.repeat(30 * 1024 * 1024)), must: 'be refused', told: /larger than 1 MiB/, commands: [CHECK] },
    { name: 'a mebibyte of letters of three bytes', files: plan(`# ${'\u1e83'.repeat(400_000)}\n${PLAN}`), must: 'be refused', told: /larger than 1 MiB/ },
    ...each(
      {
        'one word': `title: ${'x'.repeat(LONG)}`,
        'one word in quotation marks': `title: "${'x'.repeat(LONG)}"`,
        'escapes': `title: "${'\\x41'.repeat(LONG / 4)}"`,
        'doubled quotation marks': `title: '${"''".repeat(LONG / 2)}'`,
        'a sentence': `strategy: ${'We read every day. '.repeat(LONG / 19)}`,
        'a block of short lines': `strategy: |\n${'      x\n'.repeat(LONG / 8)}`,
        'a folded block': `strategy: >\n${'      x y z\n'.repeat(LONG / 12)}`,
        'spaces': `strategy: "${' '.repeat(LONG)}"`,
        'tabs': `strategy: "${'\t'.repeat(LONG)}"`,
        'line ends': `strategy: "${'\\n'.repeat(LONG / 2)}"`,
        'marks that are put over the letter before': `title: x${'\u0301'.repeat(LONG / 2 - 1_000)}`,
        'small pictures joined': `title: ${'👩‍👩‍👧‍👦'.repeat(20_000)}`,
        'digits': `targets: {T1: {title: x, baseline: ${'9'.repeat(LONG)}, aim: ${'9'.repeat(1_000)}%}}`,
        'a list of words': `lead: [${'head, '.repeat(2_000)}x]`,
      },
      (line) => fields(line),
      { must: 'either' },
    ),
    { name: 'a name', files: plan(`${PLAN}    ${'n'.repeat(1_000)}: x\n${'m'.repeat(100_000)}: x\n`), must: 'be refused' },
    { name: 'an id', files: plan(`priorities:\n  ${'i'.repeat(100_000)}: {title: x}\n`), must: 'be refused' },
    { name: 'a reference', files: fields(`because: [${'r'.repeat(500_000)}]`), must: 'be refused' },
    { name: 'a time', files: fields(`years: ${'2026-27 to '.repeat(50_000)}2028-29`), must: 'either' },
    { name: 'prose in every place', files: plan(`${PLAN}    strategy: ${'- a *b* [c](https://example.org) `d`. '.repeat(10_000)}\n`), commands: SHOWN },
  ],
} satisfies HostileClass;
