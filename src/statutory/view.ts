import { schoolYearOf, yearName } from '../link/calendar.ts';
import type { Day, SchoolYear } from '../link/calendar.ts';
import { currentYearOf, isAtRest, isOpen, prioritiesIn } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import { titleOf } from '../link/school.ts';
import { isBeforeThisYear } from '../link/this-year.ts';
import { isWritten, wordsIn } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { duties } from './duties.ts';

/** A part of an item: a priority that should have targets, a national priority. It stands in the view under its key. */
export interface Part {
  readonly name: Said;
  /** Where to point when it is missing. */
  readonly item?: Item;
  readonly field?: string;
}

/** What the plan says for each statutory item, as the statutory schema takes it, with what each part is called. */
export interface StatutoryView {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  /** Items that cannot be told, because the field that holds them is damaged. */
  readonly unread: ReadonlySet<string>;
  /** Items that hang on another which the plan does not answer yet, so nobody can tell whether there is anything to say. */
  readonly untold: ReadonlySet<string>;
}

/** Stands for words that are there and cannot be read: never counted as missing. */
const UNREAD = '(unread)';

/** Stands for words that are there, where nothing more is asked than that. */
const WRITTEN = '(written)';

/** The items that are gathered each in a way of its own, and the duties, which have a clock. */
const GATHERED: ReadonlySet<string> = new Set([
  'priorities-now', 'priorities-later', 'national-priorities', 'targets', 'outcomes', 'strategy', 'learning-strategy', 'temporary-staff', 'learners-families', 'locality',
  'resources-now', 'resources-later', 'inset', 'previous-targets', 'previous-reasons', 'kept-under-review', 'review-annual', 'review-after-s28',
]);

/** Whether anything is written at a way into the tree; `*` is every id. */
function isThere(node: Node | undefined, [step, ...rest]: readonly string[]): boolean {
  if (!node || isEmpty(node)) return false;
  if (step === undefined) return true;
  if (node.type === 'list') return node.items.some((item) => isThere(item, step === '*' ? rest : [step, ...rest]));
  if (node.type !== 'map') return false;
  return step === '*' ? [...node.entries.values()].some((one) => isThere(one, rest)) : isThere(node.entries.get(step), rest);
}

/** Gathers what the law asks about from an assembled school. Nothing is judged here: the statutory schema does that. */
export function statutoryView(school: School, today: Day): StatutoryView {
  const builder = new Builder(school, today, currentYearOf(school, today));
  builder.gather();
  return { facts: { ...builder.facts, ...duties(school, today) }, parts: builder.parts, unread: builder.unread, untold: builder.untold };
}

const words = (text: Text | undefined): string => (isWritten(text) ? wordsIn(text, 'en').words : '');

/**
 * Of what stands in priorities, what is still asked for. One that is at rest owes nothing, and what it says counts all the same; where
 * nothing else is left, all of them are asked.
 */
function owing<T extends { readonly priority: Item<'priority'>; readonly says: boolean }>(all: readonly T[]): readonly T[] {
  const asked = all.filter(({ priority, says }) => says || !isAtRest(priority));
  return asked.length > 0 ? asked : all;
}

class Builder {
  readonly facts: Record<string, unknown> = {};
  readonly parts: Record<string, Record<string, Part>> = {};
  readonly unread = new Set<string>();
  readonly untold = new Set<string>();
  private readonly root;

  constructor(
    private readonly school: School,
    private readonly today: Day,
    private readonly current: SchoolYear,
  ) {
    this.root = school.root;
  }

  gather(): void {
    const { data } = this.root;
    const now = prioritiesIn(this.school, this.current, this.current);
    this.named('priorities-now', now.map((priority) => [priority.id, this.said(priority, 'title'), { name: titleOf(priority), item: priority }]));
    if (this.root.damaged.has('priorities')) for (const item of ['priorities-now', 'priorities-later', 'targets', 'outcomes', 'strategy']) this.unread.add(item);
    this.later();
    this.nationalPriorities();
    // Where no priority is for the current year, that is one thing to say: targets that the others state are not missing as well.
    const stating = (now.length > 0 ? now : this.school.all('priority').filter(({ data }) => data.targets.length > 0)).filter(isOpen);
    this.targets(stating);
    this.outcomes(stating);
    this.strategy(stating);
    this.text('learning-strategy', 'learning-strategy', data['learning-strategy'], 'how');
    this.text('temporary-staff', 'learning-strategy', data['learning-strategy'], 'temporary-staff');
    this.text('learners-families', 'community', data.community, 'families');
    this.text('locality', 'community', data.community, 'locality');
    this.text('resources-now', 'resources', data.resources, 'now');
    this.text('resources-later', 'resources', data.resources, 'later');
    this.inset();
    this.previousTargets();
    this.others();
  }

  /** Items that an edition adds and nothing above knows: whatever is written at the place that the edition gives. */
  private others(): void {
    for (const [id, { where }] of Object.entries(this.school.edition.items)) {
      if (GATHERED.has(id)) continue;
      const [container = where] = where.split('.');
      if (isThere(this.school.tree, where.split('.'))) this.facts[id] = WRITTEN;
      else if (this.root.damaged.has(container)) this.unread.add(id);
    }
  }

  /** Words of a field, or a mark when it is damaged. */
  private said(item: Item, field: string): string {
    const text = (item.data as unknown as Record<string, Text | undefined>)[field];
    return words(text) || (item.damaged.has(field) ? UNREAD : '');
  }

  private text(id: string, container: string, item: Item | undefined, field: string): void {
    const said = item ? this.said(item, field) : '';
    if (said) this.facts[id] = said;
    else if (this.root.damaged.has(container)) this.unread.add(id);
  }

  /** Parts by key. When none of them is written the item is not there at all. */
  private named(id: string, parts: readonly (readonly [string, string, Part])[]): void {
    this.parts[id] = Object.fromEntries(parts.map(([key, , part]) => [key, part]));
    if (parts.some(([, said]) => said !== '')) this.facts[id] = Object.fromEntries(parts.map(([key, said]) => [key, said]));
  }

  private later(): void {
    const years = [this.current + 1, this.current + 2].map((year) => {
      const titles = prioritiesIn(this.school, year, this.current).map((priority) => [priority.id, this.said(priority, 'title')] as const);
      return [yearName(year), Object.fromEntries(titles)] as const;
    });
    this.parts['priorities-later'] = Object.fromEntries(years.map(([year]) => [year, { name: same(year) }]));
    if (years.some(([, titles]) => Object.values(titles).some((title) => title !== ''))) this.facts['priorities-later'] = Object.fromEntries(years);
  }

  private nationalPriorities(): void {
    const written = new Map(this.school.all('national-priority').map((priority) => [priority.id, priority]));
    const inForce = Object.entries(this.school.edition.nationalPriorities).filter(([, priority]) => priority.inForce && priority.statutory);
    this.named(
      'national-priorities',
      inForce.map(([id, { title }]) => {
        const item = written.get(id);
        return [id, item ? this.said(item, 'how') : '', { name: title, ...(item ? { item, field: 'how' } : {}) }];
      }),
    );
    if (this.root.damaged.has('national-priorities')) this.unread.add('national-priorities');
  }

  private targets(stating: readonly Item<'priority'>[]): void {
    const all = stating.map((priority) => {
      const stated = priority.data.targets.filter((target) => this.said(target, 'title') !== '');
      const known = stated.length === 0 && priority.damaged.has('targets') ? { [UNREAD]: UNREAD } : Object.fromEntries(stated.map((target) => [target.id, this.said(target, 'title')]));
      return { priority, known, says: Object.keys(known).length > 0 };
    });
    const asked = owing(all);
    this.parts['targets'] = Object.fromEntries(asked.map(({ priority }) => [priority.id, { name: titleOf(priority), item: priority }]));
    if (asked.some(({ says }) => says)) this.facts['targets'] = Object.fromEntries(asked.map(({ priority, known }) => [priority.id, known]));
  }

  private outcomes(stating: readonly Item<'priority'>[]): void {
    if (stating.some((priority) => priority.damaged.has('targets'))) this.unread.add('outcomes');
    const all = stating.flatMap((priority) => priority.data.targets.map((target) => ({ priority, target, said: this.said(target, 'outcome') })));
    const asked = owing(all.map((one) => ({ ...one, says: one.said !== '' })));
    this.named('outcomes', asked.map(({ target, said }) => [target.path, said, { name: titleOf(target), item: target }]));
  }

  private strategy(stating: readonly Item<'priority'>[]): void {
    const whole = words(this.root.data.strategy) || (this.root.damaged.has('strategy') ? UNREAD : '');
    if (whole) {
      this.facts['strategy'] = { plan: whole };
      return;
    }
    const all = stating.map((priority) => ({ priority, said: this.strategyOf(priority) }));
    const asked = owing(all.map((one) => ({ ...one, says: one.said !== '' })));
    this.named('strategy', asked.map(({ priority, said }) => [priority.id, said, { name: titleOf(priority), item: priority }]));
  }

  /** A statement of strategy, or the actions that carry it out. */
  private strategyOf(priority: Item<'priority'>): string {
    const action = priority.data.actions.find((one) => this.said(one, 'title') !== '');
    return this.said(priority, 'strategy') || (action ? this.said(action, 'title') : '') || (priority.damaged.has('actions') ? UNREAD : '');
  }

  /** A sentence on how, or the purpose of a day. Days of an earlier year were about that year. */
  private inset(): void {
    const { inset } = this.root.data;
    const purpose = inset?.data.days.filter((day) => !isBeforeThisYear(this.school, day.data.when, this.today)).map((day) => this.said(day, 'purpose')).find((said) => said !== '');
    const said = (inset ? this.said(inset, 'how') : '') || purpose;
    if (said) this.facts['inset'] = said;
    else if (this.root.damaged.has('inset')) this.unread.add('inset');
  }

  private previousTargets(): void {
    // The law asks about the targets of the year before. Those of other years may stay, and account for nothing.
    const previous = this.school.all('previous-target').filter(({ path }) => path.startsWith(`${yearName(this.current - 1)}/`));
    const opened = this.root.data.school?.data.opened?.period;
    const isNew = previous.length === 0 && opened !== undefined && schoolYearOf(opened.start) >= this.current;
    const stated = previous.map((target): readonly [string, string, Part] => [target.path, this.extentOf(target), { name: titleOf(target), item: target }]);
    if (isNew) this.facts['previous-targets'] = { new: 'a new school’s first plan' };
    else this.named('previous-targets', stated);
    const unmet = previous.filter((target) => target.data.met === 'partly' || target.data.met === 'not-met');
    const excused = this.root.data['does-not-apply'].some(({ label }) => label === 'previous-targets');
    if (unmet.length > 0) this.named('previous-reasons', unmet.map((target) => [target.path, this.said(target, 'why-not'), { name: titleOf(target), item: target }]));
    // While nothing says of some target to what extent it was met, nobody can tell that no reason is owed.
    else if (!isNew && !excused && (stated.length === 0 || stated.some(([, said]) => said === ''))) this.untold.add('previous-reasons');
    else this.facts['previous-reasons'] = {};
    if (this.root.damaged.has('previous-targets')) this.unread.add('previous-targets');
  }

  /** To what extent an earlier target is said to be met: by a word that tells, or in a sentence. */
  private extentOf(target: Item<'previous-target'>): string {
    const { met } = target.data;
    return (met && met !== 'unknown' ? met : '') || this.said(target, 'extent') || (target.damaged.has('met') ? UNREAD : '');
  }
}
