import { CHECK, each, fields, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Text that is no YAML, or YAML that nobody writes. */
export default {
  about: 'what the reader of YAML stumbles over',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: [
    ...each(
      {
        'brackets that never close': 'plan: [[[[',
        'braces that never close': 'plan: {{{{',
        'closing brackets alone': ']]]]\n',
        'a quotation mark and nothing else': 'plan: "',
        'a quotation mark of the other kind': "plan: '",
        'colons alone': ':::::\n: :\n',
        'dashes alone': '- - - - -\n',
        'a question mark as a key of a key': '? ? a\n: b\n: c\n',
        'a map as a name': '{a: b}: c\n',
        'a list as a name': '[a, b]: c\n',
        'a block mark with a wrong figure': 'plan: |99\n  x\n',
        'a block mark with two signs': 'plan: |+-\n  x\n',
        'an escape that is none': 'plan: "\\q"\n',
        'an escape cut short': 'plan: "\\x4"\n',
        'an escape beyond Unicode': 'plan: "\\UFFFFFFFF"\n',
        'a tab as indentation': 'plan:\n\tyears: 2026-27\n',
        'tabs and spaces in turn': 'plan:\n \t years: 2026-27\n\t  title: x\n',
        'a block of text that breaks out': 'plan:\n  title: |\n    a\n   b\n  c\n',
        'commas alone': 'plan: [,,,,]\n',
        'a quotation mark inside a name': 'pl"an: "x" y\n',
        'half a document mark': 'plan:\n  title: "a\n---\nb"\n',
        'an at sign, a backtick': 'plan: @x\nvision: `y`\n',
        'an ending of a document in text': 'vision: "a\n...\nb"\n',
        'random marks': '%&*!|>\'"@`{}[]-?:,#\n',
        'nothing but a name': 'priorities\n',
        'a file that is one long word': 'x'.repeat(50_000),
        'a file of JSON with a comma too many': '{"plan": {"years": "2026-27",},}}\n',
        'a page of HTML': '<!doctype html>\n<html><body onload="alert(1)">plan: x</body></html>\n',
        'a script': '#!/bin/sh\nrm -rf "$HOME"; echo done\n',
      },
      plan,
    ),
    ...each({ 'spaces at the end of everything': '   \n', 'only comments': '# a\n# b\n', 'nothing at all': '', 'a document mark and nothing': '---\n', 'an end mark and nothing': '...\n' }, plan, { must: 'be read' }),
    { name: 'a block of text whose first line is deepest', files: fields('strategy: |', '        deep', '  shallow'), must: 'either' },
  ],
} satisfies HostileClass;
