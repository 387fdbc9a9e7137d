import type { Verdict } from './change.ts';

/**
 * The times that say when something was, not when it is to be: when they differ, a record was put right and nothing was
 * rescheduled.
 */
const RECORDED: ReadonlySet<string> = new Set([
  'plan.prepared', 'plan.revised', 'school.opened', 'policy.agreed', 'evidence.when', 'reading.when', 'adjustment.when', 'self-evaluation.year', 'perspective.when',
  'finding.when', 'inspection.when', 'post-inspection-plan.sent', 'curriculum-statement.prepared', 'review.when', 'approval.when', 'consultation.when', 'decision.when',
  'figure.when', 'annual-report.when', 'finding.expectations-agreed', 'priority.expectations-agreed', 'log-entry.when', 'confirmation.when', 'year-terms.autumn', 'year-terms.spring', 'year-terms.summer',
]);

/** What it is called when a time differs. */
export const timeDiffers = (def: string, field: string): Verdict => (RECORDED.has(`${def}.${field}`) ? 'restated' : 'rescheduled');
