import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import type { KnownElsewhere } from '../edition/aliases.ts';
import { definition } from '../format/fields.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { spanOf } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { aboutItem } from './school.ts';
import type { Item } from './school.ts';

const words = {
  time: { en: '“{written}” under “{field}” is not a date, a month, a term or a school year', cy: 'Nid yw “{written}” o dan “{field}” yn ddyddiad, yn fis, yn dymor nac yn flwyddyn ysgol' },
  unknown: { en: '“{written}” is not one of the guidance’s words here', cy: 'Nid yw “{written}” yn un o eiriau’r canllawiau yma' },
  elsewhere: {
    en: '“{written}” is a word of the edition {other} of the guidance, and the plan is checked under {edition}',
    cy: 'Gair o argraffiad {other} o’r canllawiau yw “{written}”, a gwirir y cynllun o dan {edition}',
  },
  here: { en: 'Here it is called “{here}”. To carry a plan over to a newer edition: sip migrate', cy: 'Yr enw yma yw “{here}”. I gario cynllun drosodd i argraffiad mwy newydd: sip migrate' },
  nowhere: { en: 'Nothing stands in its place here. Choose one of: {known}', cy: 'Nid oes dim yn ei le yma. Dewiswch un o’r rhain: {known}' },
  choose: { en: 'Choose one of: {known}', cy: 'Dewiswch un o’r rhain: {known}' },
};

/** A word that the edition does not have, with those that it has. */
export interface UnknownWord {
  readonly word: string;
  readonly known: readonly string[];
  /** The edition of the plan. */
  readonly edition: string;
  /** The other edition that has the word. */
  readonly elsewhere: KnownElsewhere | undefined;
}

/** A value of the right shape that cannot be: the 30th of February, a theme that the guidance does not have. */
export function valueProblem(item: Item, field: string | undefined, node: Node, time?: Said, unknown?: UnknownWord): Diagnostic {
  const written = safe(unknown?.word ?? (node.type === 'scalar' ? (node.text ?? '') : ''), 60);
  const named: Said = (field && definition(item.def).fields[field]?.title) || same(field ?? '');
  const hint = time ?? hintFor(unknown!);
  return {
    rule: 'shape',
    severity: 'error',
    basis: 'integrity',
    message: time ? say(words.time, { written, field: named }) : unknownSaid(unknown!, written),
    hint,
    span: spanOf(node, unknown && node.key?.text === unknown.word ? 'key' : 'value'),
    item: aboutItem(item),
  };
}

const unknownSaid = ({ edition, elsewhere }: UnknownWord, written: string): Said =>
  elsewhere ? say(words.elsewhere, { written, other: elsewhere.edition.id, edition }) : say(words.unknown, { written });

function hintFor({ word, known, elsewhere }: UnknownWord): Said {
  if (elsewhere) return elsewhere.here === undefined ? say(words.nowhere, { known: known.join(', ') }) : say(words.here, { here: elsewhere.here });
  const near = nearest(word, known);
  return near ? didYouMean(near) : say(words.choose, { known: known.join(', ') });
}
