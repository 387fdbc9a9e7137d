import { safe } from '../diagnostics/safe.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { acceptanceOf } from '../link/acceptance.ts';
import { cannotFollow, mayBeMissing } from '../link/doubt.ts';
import type { Item, Reference, School } from '../link/school.ts';
import { isBeforeThisYear, isLearningOfBefore } from '../link/this-year.ts';
import { isPast, sayTimeBoth } from '../link/time.ts';
import { isYearlyTraining } from '../link/yearly-training.ts';
import { spanOf } from '../parse/node.ts';
import { grouped } from './lookup.ts';
import { keyOfItem } from './nodes.ts';
import type { Gap, GapKind, LinkKind, Place, ThreadLink, ThreadNode } from './thread.ts';

/** What is so, with the thing itself as the subject that a layout puts before it. */
const words = {
  'finding-unanswered': { en: 'no priority answers it yet', cy: 'nid oes blaenoriaeth yn ei ateb eto' },
  'recommendation-unanswered': { en: 'no priority answers it yet', cy: 'nid oes blaenoriaeth yn ei ateb eto' },
  'cause-unanswered': { en: 'no action or professional learning answers it yet', cy: 'nid oes cam gweithredu na dysgu proffesiynol yn ei ateb eto' },
  'priority-without-reason': { en: 'it rests on no finding, recommendation or other reason yet', cy: 'nid oes canfyddiad, argymhelliad na rheswm arall yn sail iddi eto' },
  'priority-without-target': { en: 'it has no target yet', cy: 'nid oes targed iddi eto' },
  'priority-without-learning': { en: 'no professional learning supports it yet', cy: 'nid oes dysgu proffesiynol yn ei chefnogi eto' },
  'learning-serves-nothing': { en: 'it serves no priority yet', cy: 'nid yw’n gwasanaethu unrhyw flaenoriaeth eto' },
  'inset-serves-nothing': { en: 'it serves no priority yet', cy: 'nid yw’n gwasanaethu unrhyw flaenoriaeth eto' },
  'broken-link': { en: '“{written}” is nothing in this school', cy: 'nid yw “{written}” yn ddim yn yr ysgol hon' },
  'unclear-link': { en: '“{written}” could mean more than one thing', cy: 'gallai “{written}” olygu mwy nag un peth' },
  'unread-link': { en: '“{written}” may stand in a file that could not be read', cy: 'efallai fod “{written}” mewn ffeil na ellid ei darllen' },
} satisfies Record<GapKind, Said>;

const lapsed: Said = { en: 'it was left until {until}, and no priority answers it yet', cy: 'fe’i gadawyd tan {until}, ac nid oes blaenoriaeth yn ei ateb eto' };

const earlier: Said = { en: 'only professional learning of earlier years supports it', cy: 'dim ond dysgu proffesiynol blynyddoedd cynharach sy’n ei chefnogi' };

/** The fields that make the thread. */
const FIELDS = new Set(['because', 'target', 'for', 'answers', 'inset', 'carried-into']);

const BROKEN: Partial<Record<Reference['state'], GapKind>> = { dangling: 'broken-link', ambiguous: 'unclear-link', unread: 'unread-link' };

/**
 * Where the thread breaks, in both directions; the kinds that advice knows too mean the same as its rules of that name, and
 * what a school has set aside there is no gap here. While a file cannot be read or a link cannot be followed, nothing is
 * concluded from what is nowhere.
 */
export function gapsOf(school: School, today: Day, nodes: readonly ThreadNode[], links: readonly ThreadLink[]): readonly Gap[] {
  const finder = new Finder(school, today, nodes, links);
  finder.evidence();
  finder.priorities();
  finder.learning();
  finder.links();
  const rank = new Map(nodes.map(({ key }, index) => [key, index]));
  return finder.gaps.sort((a, b) => rank.get(a.at)! - rank.get(b.at)!);
}

class Finder {
  readonly gaps: Gap[] = [];
  private readonly places: ReadonlyMap<string, ThreadNode>;
  private readonly ends: Record<'from' | 'to', ReadonlyMap<string, readonly ThreadLink[]>>;
  private readonly allRead: boolean;

  constructor(
    private readonly school: School,
    private readonly today: Day,
    nodes: readonly ThreadNode[],
    links: readonly ThreadLink[],
  ) {
    this.places = new Map(nodes.map((node) => [node.key, node]));
    this.ends = { from: grouped(links, 'from'), to: grouped(links, 'to') };
    this.allRead = school.unreadable.length === 0;
  }

  private tell(item: Item, kind: GapKind, message: Said = words[kind], place: Place | undefined = this.node(item).place): void {
    if (!acceptanceOf(item, kind, this.today)) this.gaps.push({ kind, at: this.node(item).key, message, ...(place ? { place } : {}) });
  }

  private node(item: Item): ThreadNode {
    return this.places.get(keyOfItem(item)!)!;
  }

  private led(item: Item, end: 'from' | 'to', kind: LinkKind): readonly ThreadNode[] {
    const other = end === 'from' ? 'to' : 'from';
    return (this.ends[end].get(keyOfItem(item)!) ?? []).filter((link) => link.kind === kind).map((link) => this.places.get(link[other])!);
  }

  /** Findings and recommendations that no open priority answers, and causes that nothing answers. */
  evidence(): void {
    const { school } = this;
    if (!this.allRead) return;
    if (!school.root.damaged.has('priorities') && !cannotFollow(school, 'priority', 'because')) {
      for (const finding of school.all('finding')) if (finding.data.kind === 'improve' && finding.data.status !== 'closed') this.unanswered(finding, 'finding-unanswered');
      for (const one of school.all('recommendation')) if (one.data.status !== 'met' && one.data.status !== 'closed') this.unanswered(one, 'recommendation-unanswered');
    }
    const answering = [...school.all('action'), ...school.all('professional-learning')];
    const doubt = cannotFollow(school, 'action', 'answers') || cannotFollow(school, 'professional-learning', 'answers') || cannotFollow(school, 'priority', 'actions');
    if (doubt || !answering.some(({ data }) => data.answers.length > 0)) return;
    for (const finding of school.all('finding')) {
      if (finding.data.kind === 'strength' || finding.data.status === 'closed') continue;
      if (!this.led(finding, 'from', 'because').some(({ facts }) => facts.atWork)) continue;
      for (const cause of finding.data.causes) if (this.led(cause, 'from', 'answered-by').every(isDropped)) this.tell(cause, 'cause-unanswered');
    }
  }

  private unanswered(item: Item<'finding'> | Item<'recommendation'>, kind: GapKind): void {
    if (this.led(item, 'from', 'because').some(({ status }) => status?.id !== 'closed')) return;
    const { left } = item.data;
    if (!left) this.tell(item, kind);
    else if (isPast(left.data.until, this.today)) this.tell(item, kind, say(lapsed, { until: sayTimeBoth(left.data.until!) }));
  }

  /** What the priorities that are worked at still lack. */
  priorities(): void {
    const { school } = this;
    const doubt = !this.allRead || ['for', 'answers'].some((field) => cannotFollow(school, 'professional-learning', field)) || cannotFollow(school, 'inset-day', 'for') || mayBeMissing(school, 'professional-learning', 'professional-learning');
    const before = this.before();
    for (const priority of school.all('priority')) {
      if (!this.node(priority).facts.atWork) continue;
      const { because, targets, evidence } = priority.data;
      const { damaged } = priority;
      const told = because.length > 0 || evidence.length > 0 || this.led(priority, 'to', 'because').length > 0;
      if (!told && !['because', 'because-in-words', 'evidence'].some((field) => damaged.has(field))) this.tell(priority, 'priority-without-reason');
      if (targets.length === 0 && !damaged.has('targets')) this.tell(priority, 'priority-without-target');
      const causes = because.flatMap(({ to }) => (to?.def === 'finding' ? (to as Item<'finding'>).data.causes : []));
      const learning = [...[priority, ...targets].flatMap((one) => this.led(one, 'from', 'supported-by')), ...causes.flatMap((cause) => this.led(cause, 'from', 'answered-by'))];
      const serving = learning.filter(({ kind, status }) => (kind === 'professional-learning' && status?.id !== 'dropped') || kind === 'inset-day');
      if (!doubt && serving.every(({ key }) => before.has(key))) this.tell(priority, 'priority-without-learning', serving.length > 0 ? earlier : undefined);
    }
  }

  /** Professional learning and INSET days of earlier years, which serve no priority of this one. */
  private before(): ReadonlySet<string> {
    const { school, today } = this;
    const items = [...school.all('professional-learning').filter((one) => isLearningOfBefore(school, one, today)), ...school.all('inset-day').filter(({ data }) => isBeforeThisYear(school, data.when, today))];
    return new Set(items.map((item) => keyOfItem(item)!));
  }

  /** Professional learning and INSET days that serve nothing. */
  learning(): void {
    for (const one of this.school.all('professional-learning')) {
      const { for: serves, answers, status } = one.data;
      if (status !== 'dropped' && serves.length === 0 && answers.length === 0 && !one.damaged.has('for') && !one.damaged.has('answers')) this.tell(one, 'learning-serves-nothing');
    }
    if (!this.allRead) return;
    for (const day of this.school.all('inset-day')) {
      if (day.data.for.length === 0 && !day.damaged.has('for') && !isYearlyTraining(day) && this.led(day, 'to', 'held-on').every(isDropped)) this.tell(day, 'inset-serves-nothing');
    }
  }

  /** Links that lead nowhere. */
  links(): void {
    for (const { from, field, state, written, node } of this.school.references) {
      const kind = BROKEN[state];
      if (!kind || !FIELDS.has(field) || !this.places.has(keyOfItem(from) ?? '')) continue;
      const { file, start } = spanOf(node);
      this.tell(from, kind, say(words[kind], { written: safe(written, 60) }), { file, line: start.line, column: start.column });
    }
  }
}

const isDropped = ({ status }: ThreadNode): boolean => status?.id === 'dropped';
