import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import type { Layout } from '../../diagnostics/view.ts';
import { certaintyOf, NO_LEGAL_ADVICE, WELSH_IS_A_DRAFT } from '../../edition/words.ts';
import type { Certainty, Force } from '../../edition/edition.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import { isOfUnit } from '../../link/school.ts';
import type { School, Stage } from '../../link/school.ts';
import { yearIsOver } from '../../link/priorities.ts';
import { checkStatutory } from '../check.ts';
import type { Standing } from '../check.ts';

/** One statutory item: how the plan stands on it, and where. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: Said;
  readonly standing: Standing;
  /** Where the plan says it, or where it would say it. Undefined when there is nothing to say at present. */
  readonly place: Span | undefined;
  readonly reason: Said | undefined;
  readonly problems: readonly Diagnostic[];
}

/** What one clause asks for, with the items that rest on it. */
export interface ChecklistClause {
  readonly id: string;
  readonly asks: Said;
  readonly section: Said;
  readonly document: Said;
  readonly force: Force;
  readonly certainty: Certainty;
  /** How sure we are, in words. Undefined when it was read at first hand. */
  readonly sure: Said | undefined;
  readonly items: readonly ChecklistItem[];
}

/** The whole checklist, in the edition's order. It lists and never counts: nothing here adds up to a score. */
export interface Checklist {
  readonly heading: Said;
  readonly edition: { readonly id: string; readonly title: Said };
  readonly stage: Stage;
  readonly today: Day;
  readonly clauses: readonly ChecklistClause[];
  /** What has to be said beside the list, in sentences. */
  readonly notes: readonly Said[];
}

/** A way to write a checklist down. One a file; the table is in `index.ts`. */
export type ChecklistFormat = (checklist: Checklist, layout: Layout) => string;

/** The sign and the word of each standing. The sign is never alone. */
export const STANDING: Readonly<Record<Standing, { readonly sign: string; readonly word: Said }>> = {
  present: { sign: '✓', word: { en: 'present', cy: 'wedi’i nodi' } },
  incomplete: { sign: '◐', word: { en: 'incomplete', cy: 'yn rhannol' } },
  missing: { sign: '✗', word: { en: 'missing', cy: 'heb ei nodi' } },
  'not-applicable': { sign: '–', word: { en: 'does not apply', cy: 'ddim yn berthnasol' } },
  unread: { sign: '?', word: { en: 'cannot be told', cy: 'ni ellir dweud' } },
};

export const TITLE: Said = { en: 'What the law asks the plan to hold', cy: 'Yr hyn y mae’r gyfraith yn gofyn i’r cynllun ei gynnwys' };

const words = {
  over: {
    en: 'The current year of this plan is over, so the list is about a year that has ended. To see what to do: sip validate',
    cy: 'Mae blwyddyn gyfredol y cynllun hwn ar ben, felly mae’r rhestr yn ymwneud â blwyddyn sydd wedi dod i ben. I weld beth i’w wneud: sip validate',
  },
  unread: {
    en: 'A file could not be read, so some of this cannot be told. To see which: sip validate',
    cy: 'Ni ellid darllen ffeil, felly ni ellir dweud rhai o’r pethau hyn. I weld pa un: sip validate',
  },
  unit: {
    en: 'A pupil referral unit has the same duties. Where this speaks of the governing body, read the management committee.',
    cy: 'Yr un dyletswyddau sydd gan uned cyfeirio disgyblion. Lle sonnir am y corff llywodraethu, darllenwch y pwyllgor rheoli.',
  },
  others: { en: 'There are errors of other kinds in the files. To see them: sip validate', cy: 'Mae gwallau o fathau eraill yn y ffeiliau. I’w gweld: sip validate' },
} satisfies Record<string, Said>;

/**
 * The checklist of a school on a day.
 *
 * @param heading the school, its plan and its stage on one line
 * @param diagnostics what the check of the same school found, so that errors of other kinds can be pointed to
 */
export function checklistOf(school: School, today: Day, heading: Said, diagnostics: readonly Diagnostic[]): Checklist {
  const { edition } = school;
  const clauses: (Omit<ChecklistClause, 'items'> & { items: ChecklistItem[] })[] = [];
  for (const { id, item, standing, span, reason, idle, diagnostics: problems } of checkStatutory(school, today)) {
    if (clauses.at(-1)?.id !== item.clause) {
      const { section, source, force, certainty } = edition.clauses[item.clause]!;
      const sure = certainty === 'read' ? undefined : certaintyOf({ certainty, force });
      clauses.push({ id: item.clause, asks: item.asks, section, document: edition.sources[source]!.title, force, certainty, sure, items: [] });
    }
    clauses.at(-1)!.items.push({ id, title: item.title, standing, place: idle ? undefined : span, reason, problems });
  }
  const statutory = new Set(Object.keys(edition.items));
  const others = diagnostics.some(({ rule, severity }) => severity === 'error' && !statutory.has(rule));
  const notes = [
    ...(yearIsOver(school, today) ? [words.over] : []),
    ...(school.unreadable.length > 0 ? [words.unread] : others ? [words.others] : []),
    ...(isOfUnit(school.root) ? [words.unit] : []),
    NO_LEGAL_ADVICE,
    ...(clauses.some(({ id }) => edition.clauses[id]!.cyDraft) ? [WELSH_IS_A_DRAFT] : []),
  ];
  return { heading, edition: { id: edition.id, title: edition.title }, stage: school.stage, today, clauses, notes };
}
