import { PLAN } from '../box.ts';
import { bytes, CHECK } from '../case.ts';
import type { HostileClass } from '../case.ts';

const raw = (name: string, content: Uint8Array, told: string | RegExp = /not text in UTF-8/) => ({ name, files: { 'plan.yaml': content }, told });

/** Bytes that are no UTF-8, and characters that no text has. */
export default {
  about: 'bytes that are no text',
  commands: [CHECK, ['fmt', '--check']],
  must: 'be refused',
  cases: [
    raw('Latin-1', bytes('school:\n  name: Ysgol T', [0xf4], '\n')),
    raw('Windows-1252 quotation marks', bytes('vision: ', [0x93], 'x', [0x94], '\n')),
    raw('UTF-16, little end first', Buffer.from(`\ufeff${PLAN}`, 'utf16le')),
    raw('UTF-16 without a mark', Buffer.from(PLAN, 'utf16le'), /hidden control character/),
    raw('UTF-32', bytes([0xff, 0xfe, 0, 0], [0x70, 0, 0, 0])),
    raw('an overlong slash', bytes('plan: ', [0xc0, 0xaf], '\n')),
    raw('an overlong NUL', bytes('plan: ', [0xc0, 0x80], '\n')),
    raw('a surrogate in UTF-8', bytes('plan: ', [0xed, 0xa0, 0x80], '\n')),
    raw('a pair of surrogates in UTF-8', bytes('plan: ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '\n')),
    raw('beyond Unicode', bytes('plan: ', [0xf4, 0x90, 0x80, 0x80], '\n')),
    raw('a character cut off at the end', bytes('plan: x', [0xe2, 0x82])),
    raw('a byte that goes on from nothing', bytes([0x80], PLAN)),
    raw('an image', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
    raw('a compressed file', bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])),
    raw('a spreadsheet', bytes('PK', [3, 4], 'plan.yaml', [0xd0, 0xcf, 0x11, 0xe0])),
    raw('a NUL', bytes(PLAN, '    strategy: a', [0], 'b\n'), /U\+0000/),
    raw('a bell', bytes(PLAN, '    strategy: a', [7], 'b\n'), /U\+0007/),
    raw('DEL', bytes(PLAN, '    strategy: a', [0x7f], 'b\n'), /U\+007F/),
    raw('a next-line control', bytes(PLAN, '    strategy: a\u0085b\n'), /U\+0085/),
    raw('a character that is none', bytes(PLAN, '    strategy: a\uffffb\n'), /U\+FFFF/),
    raw('carriage returns alone', Buffer.from(PLAN.replaceAll('\n', '\r')), /U\+000D/),
    raw('a form feed between lines', Buffer.from(PLAN.replace('\nplan', '\n\fplan')), /U\+000C/),
    { name: 'a second byte-order mark', files: { 'plan.yaml': `\ufeff\ufeff${PLAN}` }, must: 'either', told: /U\+FEFF|not a name/ },
    { name: 'UTF-7, which nobody reads', files: { 'plan.yaml': `${PLAN}    strategy: +ADw-script+AD4-alert(1)+ADw-/script+AD4-\n` }, must: 'be read' },
    { name: 'a byte-order mark and the line ends of Windows', files: { 'plan.yaml': `\ufeff${PLAN.replaceAll('\n', '\r\n')}` }, must: 'be read' },
    { name: 'half a pair of surrogates, as an escape', files: { 'plan.yaml': `${PLAN}    strategy: "a\\uD800b"\n    lead: "\\uDFFF"\n` }, must: 'be read' },
    { name: 'characters for private use', files: { 'plan.yaml': `${PLAN}    strategy: \ue000\u{f0000}\u{10fffd}\n` }, must: 'be read' },
  ],
} satisfies HostileClass;
