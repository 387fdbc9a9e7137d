import { each, everywhere, misplaced, SHOWN } from '../case.ts';
import type { HostileClass } from '../case.ts';

const SEQUENCES: Record<string, string> = {
  'a window’s title': '\u001b]0;pwned\u0007',
  'a link': '\u001b]8;;https://example.invalid\u001b\\x\u001b]8;;\u001b\\',
  'an empty screen': '\u001b[2J\u001b[H',
  'the line before, written over': '\u001b[1A\u001b[2KAll is well',
  'a carriage return': 'Error\rAll is well',
  'a backspace': 'Error\b\b\b\b\bwell!',
  'colours': '\u001b[31;1mred\u001b[0m',
  'words that cannot be seen': '\u001b[8mhidden\u001b[28m',
  'a question to the terminal': '\u001b[6n\u001b[c',
  'what is on the clipboard': '\u001b]52;c;cHduZWQ=\u0007',
  'a picture of iTerm': '\u001b]1337;File=inline=1:AAAA\u0007',
  'a sequence of one sign': '\u009b2J\u009d0;x\u009c',
  'a device’s words': '\u001bP+q544e\u001b\\',
  'a bell': 'x\u0007y',
  'another set of letters': '\u000e\u000f',
  'a vertical tab and a form feed': 'a\u000bb\u000cc',
  'a NUL': 'a\u0000b',
  'a delete': 'a\u007fb',
  'a next line': 'a\u0085b',
  'line ends': 'a\nb\r\nc',
};

/** What moves a cursor, and forges what a terminal shows. Raw it is refused; with escapes it is words. */
export default {
  about: 'what terminals act on',
  commands: [...SHOWN, ['status'], ['validate', '--checklist'], ['diff', '../calm/', '.', '--audience', 'school']],
  cases: [...each(Object.fromEntries(Object.entries(SEQUENCES).map(([name, text]) => [`${name}, everywhere`, text])), everywhere, { must: 'be read' }), ...each(Object.fromEntries(Object.entries(SEQUENCES).map(([name, text]) => [`${name}, where it is told of`, text])), misplaced, { must: 'be refused' })],
} satisfies HostileClass;
