/** What a governing body approves: its priorities, the plan, the support that the plan asks for. The words of `approvals.what`. */
export const PARTS = ['priorities', 'plan', 'support'] as const;
export type ApprovedPart = (typeof PARTS)[number];

/** Why something that stands in a plan's files is no part of what governors approve. */
export type Outside =
  /** It says what has become of the plan since: it must be free to change every week, or nobody would keep it up. */
  | 'progress'
  /** It records what people did: meetings, reviews, decisions, approvals themselves. */
  | 'record'
  /** What the school found out. It grows all year; what the plan answers is held by `because:`. */
  | 'evidence'
  /** From when the review clock runs. A review that changes nothing would otherwise undo the approval it follows. */
  | 'clock'
  /** It is agreed elsewhere, or says who and what the school is: governors do not approve it with the plan. */
  | 'elsewhere'
  /** How something is written down: settings, order, former names, who may see it. Language is in the words themselves. */
  | 'form'
  /** For the school alone. */
  | 'private';

/**
 * Every field of a school's files: the part it belongs to, or why it is outside what is approved. The plan holds the
 * priorities whole; who approves the priorities alone has approved what `PRIORITIES_ALONE` keeps of them.
 */
export const ROOT: Readonly<Record<string, ApprovedPart | Outside>> = {
  $schema: 'form', sip: 'form', edition: 'form', profile: 'form', language: 'form', files: 'form', lint: 'form', 'term-dates': 'form',
  'national-priorities': 'priorities', priorities: 'priorities',
  plan: 'plan', vision: 'plan', aims: 'plan', strategy: 'plan', community: 'plan', 'learning-strategy': 'plan', 'professional-learning': 'plan',
  inset: 'plan', resources: 'plan', grants: 'plan', 'previous-targets': 'plan', 'does-not-apply': 'plan', 'post-inspection-plan': 'plan', monitoring: 'plan',
  support: 'support',
  'self-evaluation': 'evidence', findings: 'evidence', inspections: 'evidence', figures: 'evidence',
  calendar: 'progress', log: 'progress', reviews: 'record', approvals: 'record', 'annual-reports': 'record', consultation: 'record', meetings: 'record', decisions: 'record', confirmations: 'record',
  school: 'elsewhere', policies: 'elsewhere', 'curriculum-statement': 'elsewhere', offers: 'elsewhere', collaboratives: 'elsewhere', 'outside-plans': 'elsewhere', 'child-plans': 'elsewhere', people: 'elsewhere',
};

/** What stands outside within the parts, by definition and field. `status` is outside but for `SET_ASIDE`. */
export const WITHIN: Readonly<Record<string, Readonly<Record<string, Outside>>>> = {
  plan: { stage: 'record', prepared: 'clock', revised: 'clock' },
  priority: { status: 'progress', progress: 'progress', next: 'progress', 'closed-because': 'progress', step: 'progress', evaluation: 'progress', rating: 'progress', evidence: 'evidence' },
  target: { status: 'progress', progress: 'progress', readings: 'progress' },
  milestone: { status: 'progress', text: 'progress' },
  action: { status: 'progress', progress: 'progress' },
  'professional-learning': { status: 'progress', impact: 'progress' },
  'inset-day': { impact: 'progress' },
  grant: { adjustments: 'progress' },
  'post-inspection-plan': { sent: 'record' },
  support: { status: 'progress', impact: 'progress' },
};

/** The same in everything. */
export const EVERYWHERE: Readonly<Record<string, Outside>> = { number: 'form', lang: 'form', audience: 'form', formerly: 'form', accept: 'private', note: 'private' };

/** A status that takes something out of the plan, or lays it aside. Every other tells how far it has come. */
export const SET_ASIDE: ReadonlySet<string> = new Set(['closed', 'paused', 'dropped']);

/** What of a priority is approved where the priorities are approved by themselves: which, why, for when, and what is to be reached. */
export const PRIORITIES_ALONE: ReadonlySet<string> = new Set(['title', 'aiming-for', 'years', 'because', 'because-in-words', 'targets', 'status']);

/** The same of a target. Who looks at it and how often is the plan's. */
export const TARGETS_ALONE: ReadonlySet<string> = new Set(['title', 'outcome', 'measure', 'baseline', 'aim', 'by', 'learners', 'status']);

/** Why a field is outside what is approved; undefined where it is inside. A `status` is inside as far as it sets something aside. */
export const outside = (def: string, field: string): Outside | undefined => EVERYWHERE[field] ?? WITHIN[def]?.[field];

/** True when a field of the root belongs to what `what` names. The plan holds the priorities. */
export const belongs = (field: string, what: readonly ApprovedPart[]): boolean => {
  const part = ROOT[field];
  return what.some((one) => one === part || (one === 'plan' && part === 'priorities'));
};
