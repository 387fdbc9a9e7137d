import { CHECK, each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Letters that look like others. */
export default {
  about: 'look-alikes',
  commands: [CHECK, ['trace']],
  must: 'be refused',
  cases: [
    ...each(
      { 'a Cyrillic a': 're\u0430ding', 'a Greek o': '\u03bfracy', 'a Cyrillic word in all': '\u0440\u0435\u0430\u0434', 'letters of full width': '\uff52\uff45\uff41\uff44', 'letters of mathematics': '\u{1d4fb}ead', 'a Cherokee letter': '\u13d2ead', 'a dotless i': 'read\u0131ng', 'a long s': 'a\u017f\u017fess', 'a small hyphen': 'read\u2010ing', 'a minus': 'read\u2212ing', 'a soft hyphen': 'read\u00ading', 'a mark over nothing': '\u0301read', 'a space without a break': 'read\u00a0ing', 'a hangul filler': 'read\u3164', 'a figure of another script': 'read\u0661' },
      (id) => plan(`priorities:\n  reading: {title: x}\n  ${id}: {title: y}\n`),
      { must: 'either' },
    ),
    { name: 'two ids that read alike', files: plan('priorities:\n  reading: {title: x}\n  re\u0430ding: {title: y}\n') },
    { name: 'one name in two forms of Unicode', files: plan('priorities:\n  t\u0175r: {title: x}\n  tw\u0302r: {title: y}\n') },
    { name: 'a reference in the other form of Unicode is no reference to nothing', files: plan('priorities:\n  a: {title: x, because: [tw\u0302r]}\nfindings:\n  t\u0175r: {finding: y}\n'), must: 'be read' },
    { name: 'a field with a letter of another alphabet', files: plan('priorities:\n  reading:\n    titl\u0435: x\n    \u0430ccept: {}\n') },
    { name: 'a section with a letter of another alphabet', files: plan('pri\u043erities:\n  reading: {title: x}\n') },
    { name: 'a word of the format with such a letter', files: plan('plan:\n  stage: \u0430pproved\n') },
  ],
} satisfies HostileClass;
