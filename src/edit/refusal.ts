import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Node, SourceText } from '../parse/node.ts';

/**
 * A change that was not made, in one sentence; whoever asked for it has the file as it was. Exit code 2: the file does not
 * stand so that the change can be made. Exit code 3: the change was made in memory, and is not what was meant.
 */
export class NotEdited extends Error {
  override readonly name = 'NotEdited';
  constructor(
    readonly exitCode: 2 | 3,
    readonly said: Said,
    readonly hint?: Said,
  ) {
    super(said.en);
  }
}

const words = {
  unreadable: { en: '{file} cannot be read as it stands, so nothing was changed', cy: 'Ni ellir darllen {file} fel y mae, felly ni newidiwyd dim' },
  see: { en: 'To see what stands in the way: sip check', cy: 'I weld beth sydd ar y ffordd: sip check' },
  misspelt: {
    en: '“{written}” in {place} is most likely meant as “{meant}”, so nothing was changed',
    cy: 'Mae’n debyg mai “{meant}” yw ystyr “{written}” yn {place}, felly ni newidiwyd dim',
  },
  misspeltHint: { en: 'Mend the name there, then try again', cy: 'Cywirwch yr enw yno, wedyn rhowch gynnig arall arni' },
  shape: {
    en: 'What stands under “{key}” in {place} is not of the kind that belongs there, so nothing was changed',
    cy: 'Nid yw’r hyn sydd o dan “{key}” yn {place} o’r math sy’n perthyn yno, felly ni newidiwyd dim',
  },
  exists: { en: '“{key}” is there already, in {place}', cy: 'Mae “{key}” yno eisoes, yn {place}' },
  absent: { en: 'There is no “{key}” in {file}, so nothing was changed', cy: 'Nid oes “{key}” yn {file}, felly ni newidiwyd dim' },
  layout: {
    en: '“{key}” in {place} is written in a way that is left alone: with a question mark before the name, or its colon on another line. The file was left as it is',
    cy: 'Ysgrifennwyd “{key}” yn {place} mewn ffordd a adewir fel y mae: â gofynnod o flaen yr enw, neu ei golon ar linell arall. Gadawyd y ffeil fel y mae',
  },
  layoutHint: { en: 'Write the name, a colon and a space', cy: 'Ysgrifennwch yr enw, colon a bwlch' },
  large: { en: '{file} would be larger than 1 MiB, so nothing was changed', cy: 'Byddai {file} yn fwy nag 1 MiB, felly ni newidiwyd dim' },
  largeHint: { en: 'Split it over several files', cy: 'Rhannwch hi dros sawl ffeil' },
  unproven: {
    en: 'The change to {file} would not have been exactly what was meant, so the file was left as it is',
    cy: 'Ni fyddai’r newid i {file} wedi bod yn union yr hyn a fwriadwyd, felly gadawyd y ffeil fel y mae',
  },
  unprovenHint: { en: 'Make the change by hand. This is a limit of the program and not a fault of your plan', cy: 'Gwnewch y newid â llaw. Terfyn ar y rhaglen yw hyn ac nid bai eich cynllun' },
} satisfies Record<string, Said>;

const placeOf = (source: SourceText, offset: number): string => `${safe(source.file.path)}:${source.position(offset).line}`;

/** Every reason not to make a change, each told apart. */
export const refusal = {
  unreadable: (source: SourceText) => new NotEdited(2, say(words.unreadable, { file: safe(source.file.path) }), words.see),
  misspelt: (source: SourceText, node: Node, written: string, meant: string) =>
    new NotEdited(2, say(words.misspelt, { written: safe(written, 60), meant, place: placeOf(source, node.key?.start ?? node.start) }), words.misspeltHint),
  shape: (source: SourceText, node: Node, key: string) =>
    new NotEdited(2, say(words.shape, { key: safe(key, 60), place: placeOf(source, node.key?.start ?? node.start) }), words.see),
  exists: (source: SourceText, node: Node, key: string) => new NotEdited(2, say(words.exists, { key: safe(key, 60), place: placeOf(source, node.key?.start ?? node.start) })),
  absent: (source: SourceText, key: string) => new NotEdited(2, say(words.absent, { key: safe(key, 60), file: safe(source.file.path) })),
  layout: (source: SourceText, node: Node) => new NotEdited(2, say(words.layout, { key: safe(node.key?.text ?? '', 60), place: placeOf(source, node.key?.start ?? node.start) }), words.layoutHint),
  large: (source: SourceText) => new NotEdited(2, say(words.large, { file: safe(source.file.path) }), words.largeHint),
  unproven: (source: SourceText) => new NotEdited(3, say(words.unproven, { file: safe(source.file.path) }), words.unprovenHint),
};
