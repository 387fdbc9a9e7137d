import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
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
  choose: { en: 'Choose one of: {known}', cy: 'Dewiswch un o’r rhain: {known}' },
};

/** A value of the right shape that cannot be: the 30th of February, a theme that the guidance does not have. */
export function valueProblem(item: Item, field: string | undefined, node: Node, time?: Said, unknown?: { word: string; known: readonly string[] }): Diagnostic {
  const written = safe(unknown?.word ?? (node.type === 'scalar' ? (node.text ?? '') : ''), 60);
  const named: Said = (field && definition(item.def).fields[field]?.title) || same(field ?? '');
  const near = unknown && nearest(unknown.word, unknown.known);
  const hint = time ?? (near ? didYouMean(near) : say(words.choose, { known: unknown!.known.join(', ') }));
  return {
    rule: 'shape',
    severity: 'error',
    basis: 'integrity',
    message: time ? say(words.time, { written, field: named }) : say(words.unknown, { written }),
    hint,
    span: spanOf(node, unknown && node.key?.text === unknown.word ? 'key' : 'value'),
    item: aboutItem(item),
  };
}
