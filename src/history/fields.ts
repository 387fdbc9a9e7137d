import { wordOf } from '../format/fields.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Acceptance, Item, Label, Person, Reference } from '../link/school.ts';
import type { Amount, Money } from '../link/quantity.ts';
import type { Text } from '../link/text.ts';
import type { Time } from '../link/time.ts';
import type { Answering } from './answers.ts';
import { differs } from './difference.ts';
import type { Difference, FieldPair } from './difference.ts';
import { aimVerdict, amountVerdict, baselineVerdict } from './figures.ts';
import { timeDiffers } from './kinds-of-time.ts';
import { linkDifference } from './links.ts';
import type { Pairing } from './match.ts';
import { statusDifference } from './status.ts';
import { knownBy } from './summary.ts';
import { textVerdict } from './text-verdict.ts';
import type { TextVerdict } from './text-verdict.ts';
import { acceptanceVerdicts, labelVerdicts, moneyVerdict, plainVerdict, timeVerdict, wordsVerdict, wordVerdict } from './values.ts';
import { nodeAt, plainData, valueOf, wordsAt } from './written.ts';

/** What is known of the two versions while their fields are compared. */
export interface Between {
  readonly pairing: Pairing;
  readonly answering: Answering;
}

/** What became of one field of a thing: nothing, one change, or one for each of its labels. */
export function fieldDifferences(pair: FieldPair, { pairing, answering }: Between): readonly Difference[] {
  const { before, after, name, shape } = pair;
  const { def } = (after ?? before)!;
  const [was, is] = [valueOf(before, name), valueOf(after, name)];
  const one = (told: TextVerdict | undefined): readonly Difference[] => (told ? [differs(pair, told.verdict, told.before, told.after)] : []);
  switch (shape.type) {
    case 'text':
    case 'title':
      return one(textVerdict(was as Text | undefined, is as Text | undefined));
    case 'amount':
      if (def === 'target' && name === 'aim' && before && after) return one(aimVerdict(before as Item<'target'>, after as Item<'target'>));
      return one(def === 'target' && name === 'baseline' ? baselineVerdict(was as Amount, is as Amount) : amountVerdict(was as Amount | undefined, is as Amount | undefined));
    case 'money':
      return one(moneyVerdict(was as Money | undefined, is as Money | undefined));
    case 'time':
      return one(timeVerdict(was as Time | undefined, is as Time | undefined, timeDiffers(def, name)));
    case 'word':
      if (name === 'status' || name === 'stage') return statusDifference(pair, was as string | undefined, is as string | undefined);
      return one(wordVerdict(def, name, was as string | undefined, is as string | undefined, 'restated'));
    case 'word-list':
      return one(wordsVerdict(was as readonly string[] | undefined, is as readonly string[] | undefined, (word) => wordOf(def, name, word), 'restated'));
    case 'edition-word':
      // As written: a word that this edition does not know is a word too.
      return one(wordsVerdict(wordsAt(before, name), wordsAt(after, name), same, 'restated'));
    case 'people':
      return people(pair, was as readonly Person[] | undefined, is as readonly Person[] | undefined, pairing);
    case 'references':
      return references(pair, (was ?? []) as readonly Reference[], (is ?? []) as readonly Reference[], { pairing, answering });
    case 'labels':
      return labelVerdicts(shape.of, (was ?? []) as readonly Label<unknown>[], (is ?? []) as readonly Label<unknown>[], same).flatMap(one);
    case 'accept':
    case 'allowed':
      return acceptanceVerdicts((was ?? []) as readonly Acceptance[], (is ?? []) as readonly Acceptance[]).flatMap(one);
    case 'plain':
    case 'year':
    case 'version':
    case 'edition':
    case 'file-list':
      return one(plainVerdict(was as string | undefined, is as string | undefined));
    case 'rule-settings': {
      const settings = (item: Item | undefined) => (nodeAt(item, name) ? plainData(nodeAt(item, name)) : undefined);
      return one(plainVerdict(settings(before), settings(after)));
    }
    case 'ids':
      // Former ids are how the two versions were matched, and no change of their own.
      return name === 'formerly' ? [] : one(wordsVerdict(was as readonly string[] | undefined, is as readonly string[] | undefined, same, 'restated'));
    case 'number':
    case 'map':
    case 'years':
    case 'list':
    case 'object':
      return [];
  }
}

function people(pair: FieldPair, was: readonly Person[] | undefined, is: readonly Person[] | undefined, pairing: Pairing): readonly Difference[] {
  const { gained, lost } = linkDifference(was ?? [], is ?? [], pairing);
  if (gained.length + lost.length === 0) return [];
  const names = (people: readonly Person[] | undefined) => people && joinSaid(people.map((person) => (person.to ? knownBy(person.to) : same(person.written))), ', ');
  return [differs(pair, was === undefined ? 'written' : is === undefined ? 'withdrawn' : 'reassigned', names(was), names(is))];
}

/** What was linked and unlinked. A link that gives something its first answer is told there. */
function references(pair: FieldPair, was: readonly Reference[], is: readonly Reference[], { pairing, answering }: Between): readonly Difference[] {
  const answers = pair.name === 'because' || pair.name === 'answers';
  const { gained, lost } = linkDifference(was, is, pairing);
  const { answered, unanswered } = answering;
  const more = gained.filter(({ to }) => !(answers && to && answered.has(to)));
  const fewer = lost.filter(({ to }) => !(answers && to && unanswered.has(pairing.later(to)!)));
  const names = (links: readonly Reference[]) => same(links.map(({ to, written }) => to?.path ?? written).join(', '));
  return [...(fewer.length > 0 ? [differs(pair, 'unlinked', names(fewer), undefined)] : []), ...(more.length > 0 ? [differs(pair, 'linked', undefined, names(more))] : [])];
}
