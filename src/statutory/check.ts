import type { Diagnostic, Severity, Span } from '../diagnostics/diagnostic.ts';
import type { Edition, StatutoryItem } from '../edition/edition.ts';
import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { yearIsOver } from '../link/priorities.ts';
import { aboutItem, fieldSpan } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { withoutExamples } from '../link/example.ts';
import { sayDayBoth, sayTimeBoth } from '../link/time.ts';
import { spanOf } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import * as validators from './validators.generated.js';
import type { Duty, DutyId } from './duties.ts';
import { placeOf } from './places.ts';
import { statutoryView } from './view.ts';
import type { Part, StatutoryView } from './view.ts';

export type Standing = 'present' | 'incomplete' | 'missing' | 'not-applicable' | 'unread';

/** How the plan stands on one statutory item. */
export interface ItemStanding {
  readonly id: string;
  readonly item: StatutoryItem;
  readonly standing: Standing;
  readonly span: Span;
  /** Why it does not apply: in the school's words, or in ours where there is nothing to do at present. */
  readonly reason?: Said;
  /** There is nothing to do at present, so it stands nowhere in the plan and `span` is only the nearest place. */
  readonly idle?: true;
  readonly diagnostics: readonly Diagnostic[];
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
}
type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

const words = {
  dueSoon: {
    en: 'The yearly review of the plan is due by {due} ({reviewMonths} months from when it was last prepared, revised or reviewed: our reading)',
    cy: 'Rhaid adolygu’r cynllun yn flynyddol erbyn {due} ({reviewMonths} mis ers ei baratoi, ei ddiwygio neu ei adolygu ddiwethaf: ein dehongliad ni)',
  },
  dueSoonHint: { en: '{hint}. That this is said {reviewWarningDays} days before is our choice', cy: '{hint}. Ein dewis ni yw dweud hyn {reviewWarningDays} diwrnod ymlaen llaw' },
  overdue: {
    en: 'The yearly review of the plan was due by {due} ({reviewMonths} months from when it was last prepared, revised or reviewed: our reading)',
    cy: 'Roedd angen adolygu’r cynllun yn flynyddol erbyn {due} ({reviewMonths} mis ers ei baratoi, ei ddiwygio neu ei adolygu ddiwethaf: ein dehongliad ni)',
  },
  still: { en: '{message}, and {afterInspectionDays} days from it are not over yet (the number is ours)', cy: '{message}, ac nid yw {afterInspectionDays} diwrnod wedi mynd heibio eto (ein rhif ni)' },
  late: { en: '{message}, and {afterInspectionDays} days from it are over (the number is ours)', cy: '{message}, ac mae {afterInspectionDays} diwrnod wedi mynd heibio (ein rhif ni)' },
  first: { en: '{said}, counted from the first day of “{time}”', cy: '{said}, gan gyfrif o ddiwrnod cyntaf “{time}”' },
  last: { en: '{said}, counted from the last day of “{time}”', cy: '{said}, gan gyfrif o ddiwrnod olaf “{time}”' },
  undated: {
    en: 'The plan gives no date on which it was prepared, so the date of its yearly review cannot be told',
    cy: 'Nid yw’r cynllun yn rhoi’r dyddiad y’i paratowyd, felly ni ellir dweud erbyn pryd y mae angen ei adolygiad blynyddol',
  },
  allMet: { en: 'No earlier target is said to be missed or only partly met', cy: 'Ni ddywedir bod unrhyw darged blaenorol heb ei gyflawni neu wedi ei gyflawni’n rhannol' },
  untold: {
    en: 'It is not said of every earlier target yet to what extent it was met, so it cannot be told whether a reason is asked for',
    cy: 'Ni ddywedir eto am bob targed blaenorol i ba raddau y cafodd ei gyflawni, felly ni ellir dweud a ofynnir am reswm',
  },
  newSchool: { en: 'A new school’s first plan: there are no earlier targets', cy: 'Cynllun cyntaf ysgol newydd: nid oes targedau blaenorol' },
  undatedHint: { en: 'Add `prepared:` with a date under `plan:`', cy: 'Ychwanegwch `prepared:` gyda dyddiad o dan `plan:`' },
  cannotBeSaid: {
    en: 'The plan says that this does not apply, and the law has no such case that we know of: {title}',
    cy: 'Mae’r cynllun yn dweud nad yw hyn yn berthnasol, ac nid oes achos o’r fath yn y gyfraith hyd y gwyddom: {title}',
  },
  over: {
    en: 'The current year of the plan ({year}) is over',
    cy: 'Mae blwyddyn gyfredol y cynllun ({year}) ar ben',
  },
  overHint: {
    en: 'Roll the plan on: make this year the first of `years:`, and account for last year’s targets under `previous-targets:`',
    cy: 'Treiglwch y cynllun ymlaen: gwnewch eleni’n flwyddyn gyntaf `years:`, a rhowch gyfrif am dargedau’r llynedd o dan `previous-targets:`',
  },
} satisfies Record<string, Said>;

/** Holds the plan against the statutory schema of its edition, item by item, in the edition's order. An example of `sip init` is no part of it. */
export function checkStatutory(whole: School, today: Day): ItemStanding[] {
  const school = withoutExamples(whole);
  const view = statutoryView(school, today);
  const validate = (validators as unknown as Record<string, Validator>)[validatorName(school.edition)]!;
  const errors = validate(view.facts) ? [] : (validate.errors ?? []);
  return Object.entries(school.edition.items).map(([id, item]) => new ItemCheck(school, today, view, id, item).standing(errors));
}

/** Diagnostics of the statutory check, with the one for a plan whose year is over. */
export function statutoryDiagnostics(school: School, today: Day): Diagnostic[] {
  const found = checkStatutory(school, today).flatMap(({ diagnostics }) => diagnostics);
  if (!yearIsOver(school, today)) return found;
  const plan = school.root.data.plan!;
  const year = plan.data.years!.written;
  return [
    ...found.filter(({ rule }) => !isDuty(rule)),
    { rule: 'roll-forward', severity: 'warning', basis: 'ours', message: say(words.over, { year }), hint: words.overHint, span: fieldSpan(plan, 'years', 'value') },
  ];
}

/** Where a day is counted from a term, a month or a year, it is said from which end of it. */
const countedFrom = (said: Said, { counted }: Duty): Said => (counted ? say(words[counted.from], { said, time: sayTimeBoth(counted.time) }) : said);

const isDuty = (id: string): id is DutyId => id === 'kept-under-review' || id === 'review-annual' || id === 'review-after-s28';

const validatorName = ({ id, law = id }: Edition): string => `statutory_${law.replace(/[^a-z0-9]/g, '_')}`;

class ItemCheck {
  constructor(
    private readonly school: School,
    private readonly today: Day,
    private readonly view: StatutoryView,
    private readonly id: string,
    private readonly item: StatutoryItem,
  ) {}

  standing(errors: readonly SchemaError[]): ItemStanding {
    const { id, item, school } = this;
    const mine = errors.filter((error) => error.instancePath === `/${id}` || error.instancePath.startsWith(`/${id}/`) || (error.instancePath === '' && error.params['missingProperty'] === id));
    const base = { id, item, span: this.where() };
    const excused = school.root.data['does-not-apply'].find(({ label }) => label === id);
    const idle = mine.length === 0 ? this.idle() : undefined;
    if (excused && item.mayNotApply && (idle || mine.length > 0)) {
      return { ...base, span: spanOf(excused.node, 'key'), standing: 'not-applicable', reason: { en: excused.value.en ?? excused.value.cy ?? '', cy: excused.value.cy ?? excused.value.en ?? '' }, diagnostics: [] };
    }
    if (idle) return { ...base, standing: 'not-applicable', reason: idle, idle: true, diagnostics: [] };
    if (mine.length === 0) return { ...base, span: this.held() ?? base.span, standing: this.cannotBeTold() ? 'unread' : 'present', diagnostics: [] };
    if (isDuty(id)) return this.duty(this.view.facts[id] as Duty);
    const absent = mine.some((error) => error.instancePath.split('/').length <= 2);
    if (absent && (school.unreadable.length > 0 || this.view.unread.has(id))) return { ...base, standing: 'unread', diagnostics: [] };
    if (absent && this.view.untold.has(id)) return { ...base, standing: 'unread', reason: words.untold, diagnostics: [] };
    if (absent) return { ...base, standing: 'missing', diagnostics: [this.missing(excused !== undefined)] };
    return { ...base, standing: 'incomplete', diagnostics: this.incomplete(mine) };
  }

  private cannotBeTold(): boolean {
    return isDuty(this.id) && (this.view.facts[this.id] as Duty).unread === true;
  }

  /** The place that holds what the law asks for. */
  private held(): Span | undefined {
    const { item, field } = isDuty(this.id) ? (this.view.facts[this.id] as Duty) : {};
    return item ? fieldSpan(item, field) : placeOf(this.school, this.today, this.id);
  }

  /** Why there is nothing to do: no earlier target was missed, the school is new, a duty has not begun. */
  private idle(): Said | undefined {
    const facts = this.view.facts[this.id];
    if (isDuty(this.id)) return (facts as Duty).idle;
    if (typeof facts !== 'object' || facts === null) return undefined;
    if (this.id === 'previous-reasons' && Object.keys(facts).length === 0) return words.allMet;
    return this.id === 'previous-targets' && Object.hasOwn(facts, 'new') ? words.newSchool : undefined;
  }

  private severity(severity: Severity): Severity {
    return this.school.stage === 'draft' ? 'info' : severity;
  }

  private diagnostic(severity: Severity, message: Said, span: Span, about?: Item, hint: Said = this.item.hint, title?: Said): Diagnostic {
    const item = about && { ...aboutItem(about), ...(title ? { title } : {}) };
    return { rule: this.id, severity: this.severity(severity), basis: 'law', message, hint, clause: this.item.clause, span, ...(item ? { item } : {}) };
  }

  private missing(excused: boolean): Diagnostic {
    return this.diagnostic(this.item.severity, excused ? say(words.cannotBeSaid, { title: this.item.title }) : this.item.message, this.where());
  }

  /** A part that has a place of its own is told there; the rest are told together at the item's place. */
  private incomplete(errors: readonly SchemaError[]): Diagnostic[] {
    const keys = new Set(errors.map((error) => unescape(error.instancePath.split('/')[2]!)));
    const parts = [...keys].map((key): Part => this.view.parts[this.id]?.[key] ?? { name: { en: key, cy: key } });
    const severity = this.item.partly ?? this.item.severity;
    const placed = parts.filter((part) => part.item !== undefined);
    // What has no place of its own may stand in a damaged one.
    const rest = this.view.unread.has(this.id) ? [] : parts.filter((part) => part.item === undefined);
    const lacking = (some: readonly Part[]) => say(this.item.incomplete, { parts: joinSaid(some.map((part) => part.name), ', ') });
    return [
      ...placed.map((part) => this.diagnostic(severity, lacking([part]), fieldSpan(part.item!, part.field), part.item, undefined, part.name)),
      ...(rest.length > 0 ? [this.diagnostic(severity, lacking(rest), this.where())] : []),
    ];
  }

  private duty(duty: Duty): ItemStanding {
    const base = { id: this.id, item: this.item, span: duty.item ? fieldSpan(duty.item) : this.where() };
    if (this.school.unreadable.length > 0 && (duty.undated || this.id !== 'review-annual')) return { ...base, standing: 'unread', diagnostics: [] };
    const severity = duty.soon ? 'warning' : this.item.severity;
    if (duty.undated) {
      const plan = this.school.root.data.plan;
      return { ...base, standing: 'incomplete', diagnostics: [this.diagnostic(severity, words.undated, plan ? fieldSpan(plan, 'prepared') : base.span, undefined, words.undatedHint)] };
    }
    const dated = this.id === 'review-annual' && duty.due !== undefined;
    const hint = dated && duty.soon ? say(words.dueSoonHint, { hint: this.item.hint, ...this.school.edition.thresholds }) : this.item.hint;
    return { ...base, standing: duty.soon && dated ? 'present' : 'missing', diagnostics: [this.diagnostic(severity, this.dutySaid(duty), base.span, duty.item, hint)] };
  }

  /** What is still to be done, with the number of ours that makes it so: no source gives one. */
  private dutySaid(duty: Duty): Said {
    const { due, soon } = duty;
    const { message } = this.item;
    const fillings = { message, ...this.school.edition.thresholds };
    if (this.id === 'review-after-s28') return say(soon ? words.still : words.late, fillings);
    return this.id === 'review-annual' && due !== undefined ? countedFrom(say(soon ? words.dueSoon : words.overdue, { ...fillings, due: sayDayBoth(due) }), duty) : message;
  }

  /** The field that should hold it, or the nearest thing above it that is there. */
  private where(): Span {
    let node: Node = this.school.tree;
    let found: Node | undefined;
    for (const step of this.item.where.split('.')) {
      if (node.type !== 'map' || step === '*') break;
      const next = node.entries.get(step);
      if (!next) break;
      node = next;
      found = next;
    }
    if (found) return spanOf(found, 'key');
    const plan = this.school.tree.entries.get('plan') ?? this.school.tree.entries.get('school');
    return plan ? spanOf(plan, 'key') : spanOf(this.school.tree, 'key');
  }
}

const unescape = (step: string) => step.replace(/~1/g, '/').replace(/~0/g, '~');
