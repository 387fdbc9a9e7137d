import { safe } from '../diagnostics/safe.ts';
import type { Change, Verdict } from '../history/change.ts';
import { compare } from '../history/compare.ts';
import { excerpts } from '../history/excerpt.ts';
import { match } from '../history/match.ts';
import { detailOf } from '../history/telling.ts';
import { concerns } from '../history/timeline.ts';
import { VERDICT_WORDS } from '../history/words.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Item, School } from '../link/school.ts';
import type { Node } from '../parse/node.ts';
import { personalIn } from '../privacy/scan.ts';
import { NOW } from './line.ts';
import type { Line } from './line.ts';
import { isGroundField, isGroundKind } from './same-words.ts';
import type { Step } from './standing.ts';

const words = {
  more: { en: 'further changes: {count}', cy: 'newidiadau pellach: {count}' },
  part: { en: '{verdict} ({part})', cy: '{verdict} ({part})' },
  changed: { en: '{verdict}: {detail}', cy: '{verdict}: {detail}' },
} satisfies Record<string, Said>;

/** So many changes are told in a message. */
const MOST = 3;
/** Most characters of one of them. */
const LONGEST = 160;

/** What says where something stands, how far it has come or in which languages it is there, and not what it is about. */
const NO_GROUND: ReadonlySet<Verdict> = new Set(['renamed', 'moved', 'status-moved', 'closed', 'reopened', 'answered', 'no-longer-answered', 'translated', 'translation-withdrawn', 'linked', 'unlinked']);

/** What became of things between versions, in the field's words. Two versions are compared once, however many links ask. */
export class Telling {
  private readonly compared = new Map<string, readonly Change[]>();

  constructor(private readonly line: Line) {}

  /** What of an item changed in substance, from one version to another. @param item as it stands now */
  changes({ before, after }: Step, item: Item): readonly Change[] {
    const { versions } = this.line;
    const [was, is] = [versions.school(before), versions.school(after)];
    const key = `${before} ${after}`;
    let all = this.compared.get(key);
    if (!all) this.compared.set(key, (all = compare(was, is, { today: versions.get(after)!.day }).groups.flatMap(({ changes }) => changes)));
    const here = after === NOW ? item : this.itemIn(is, item);
    return here ? all.filter((change) => isOfSubstance(change) && concerns(change, here, match(was, is).earlier(here))) : [];
  }

  /** The same thing in another version than the one looked at. */
  private itemIn(school: School, item: Item): Item | undefined {
    return match(school, this.line.versions.school(NOW)).earlier(item);
  }

  /** Them in words. What a person is named in with something private is not repeated, nor what stood there before. */
  say(changes: readonly Change[], item: Item, { before, after }: Step): Said {
    const told = changes.slice(0, MOST).map((change) => this.sayOne(change, item, [before, after]));
    return joinSaid([...told, ...(changes.length > MOST ? [say(words.more, { count: changes.length - MOST })] : [])], '; ');
  }

  private sayOne(change: Change, of: Item, versions: readonly string[]): Said {
    const { item, other } = change;
    const own = item.def === of.def;
    const verdict = own ? VERDICT_WORDS[change.verdict] : say(words.part, { verdict: VERDICT_WORDS[change.verdict], part: same(safe(item.id, 60)) });
    const detail = this.namesSomebody([item.node, ...(other ? [other.node] : [])], versions) ? same('') : detailOf(change);
    return detail.en === '' ? verdict : say(words.changed, { verdict, detail: { en: safe(detail.en, LONGEST), cy: safe(detail.cy, LONGEST) } });
  }

  /** How words in one language read before and after; nothing of them where they name somebody. */
  sayWords(before: string, after: string, nodes: readonly Node[], { before: was, after: is }: Step): Said {
    if (this.namesSomebody(nodes, [was, is])) return same('');
    const [a, b] = excerpts(before, after, LONGEST / 2);
    return same(`: ${safe(`“${a}” → “${b}”`, LONGEST)}`);
  }

  /** Whether something that looks like personal data stands in one of these, in the versions that they are from. */
  private namesSomebody(nodes: readonly Node[], versions: readonly string[]): boolean {
    const documents = versions.flatMap((id) => this.line.versions.written(id).documents);
    return nodes.some((node) => {
      const from = node.key?.start ?? node.start;
      const holding = documents.find(({ source }) => source === node.source);
      return !holding || personalIn([holding]).some(({ start, end }) => start < node.end && end > from);
    });
  }
}

const isOfSubstance = ({ verdict, item, field }: Change): boolean => isGroundKind(item.def) && !NO_GROUND.has(verdict) && (field === undefined || isGroundField(item.def, field)) && !(field === 'kind' && verdict === 'written');
