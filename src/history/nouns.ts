/** What several of one kind are called in a tally: one and many in English; in Welsh the plural that stands before the count. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly cy: string;
}

const noun = (one: string, many: string, cy: string): Noun => ({ one, many, cy });

/** By definition of the format; every definition has one (a test says so). */
export const NOUNS: Readonly<Record<string, Noun>> = {
  root: noun('part of the plan', 'parts of the plan', 'Rhannau o’r cynllun'),
  lint: noun('setting', 'settings', 'Gosodiadau'),
  school: noun('detail of the school', 'details of the school', 'Manylion yr ysgol'),
  site: noun('site', 'sites', 'Safleoedd'),
  acceptance: noun('acceptance', 'acceptances', 'Derbyniadau'),
  plan: noun('detail of the plan', 'details of the plan', 'Manylion y cynllun'),
  aim: noun('aim', 'aims', 'Nodau'),
  policy: noun('policy', 'policies', 'Polisïau'),
  'national-priority': noun('national priority', 'national priorities', 'Blaenoriaethau cenedlaethol'),
  priority: noun('priority', 'priorities', 'Blaenoriaethau'),
  evidence: noun('piece of evidence', 'pieces of evidence', 'Darnau o dystiolaeth'),
  target: noun('target', 'targets', 'Targedau'),
  reading: noun('measurement', 'measurements', 'Mesuriadau'),
  milestone: noun('milestone', 'milestones', 'Cerrig milltir'),
  action: noun('action', 'actions', 'Camau gweithredu'),
  community: noun('part of work with the community', 'parts of work with the community', 'Rhannau o’r gwaith gyda’r gymuned'),
  'learning-strategy': noun('part of the learning strategy', 'parts of the learning strategy', 'Rhannau o’r strategaeth dysgu'),
  'professional-learning': noun('piece of professional learning', 'pieces of professional learning', 'Darnau o ddysgu proffesiynol'),
  inset: noun('part about INSET', 'parts about INSET', 'Rhannau am HMS'),
  'inset-day': noun('INSET day', 'INSET days', 'Diwrnodau HMS'),
  resources: noun('part about resources', 'parts about resources', 'Rhannau am adnoddau'),
  grant: noun('grant', 'grants', 'Grantiau'),
  adjustment: noun('adjustment', 'adjustments', 'Addasiadau'),
  'previous-target': noun('previous target', 'previous targets', 'Targedau blaenorol'),
  'self-evaluation': noun('part of the self-evaluation', 'parts of the self-evaluation', 'Rhannau o’r hunanwerthuso'),
  'focus-area': noun('focus area', 'focus areas', 'Meysydd ffocws'),
  perspective: noun('external perspective', 'external perspectives', 'Safbwyntiau allanol'),
  finding: noun('finding', 'findings', 'Canfyddiadau'),
  cause: noun('root cause', 'root causes', 'Achosion sylfaenol'),
  left: noun('decision to leave something', 'decisions to leave something', 'Penderfyniadau i adael rhywbeth'),
  inspection: noun('inspection', 'inspections', 'Arolygiadau'),
  recommendation: noun('recommendation', 'recommendations', 'Argymhellion'),
  'post-inspection-plan': noun('part of the post-inspection plan', 'parts of the post-inspection plan', 'Rhannau o’r cynllun wedi arolygiad'),
  'curriculum-statement': noun('part of the curriculum statement', 'parts of the curriculum statement', 'Rhannau o’r datganiad cwricwlwm'),
  monitoring: noun('part about monitoring', 'parts about monitoring', 'Rhannau am fonitro'),
  'monitoring-event': noun('calendar entry', 'calendar entries', 'Cofnodion calendr'),
  review: noun('review', 'reviews', 'Adolygiadau'),
  approval: noun('approval', 'approvals', 'Cymeradwyaethau'),
  consultation: noun('consultation', 'consultations', 'Ymgyngoriadau'),
  meeting: noun('meeting', 'meetings', 'Cyfarfodydd'),
  decision: noun('decision', 'decisions', 'Penderfyniadau'),
  'annual-report': noun('annual report', 'annual reports', 'Adroddiadau blynyddol'),
  support: noun('support request', 'support requests', 'Ceisiadau am gefnogaeth'),
  offer: noun('offer', 'offers', 'Cynigion'),
  collaborative: noun('collaborative', 'collaboratives', 'Grwpiau cydweithredol'),
  'shared-priority': noun('shared priority', 'shared priorities', 'Blaenoriaethau cyffredin'),
  'joint-activity': noun('joint activity', 'joint activities', 'Gweithgareddau ar y cyd'),
  'outside-plan': noun('plan from outside', 'plans from outside', 'Cynlluniau o’r tu allan'),
  'child-plan': noun('department plan', 'department plans', 'Cynlluniau adran'),
  person: noun('person or group', 'people or groups', 'Pobl neu grwpiau'),
  figure: noun('figure', 'figures', 'Ffigurau'),
  'log-entry': noun('log entry', 'log entries', 'Cofnodion log'),
  confirmation: noun('confirmation', 'confirmations', 'Cadarnhadau'),
  'year-terms': noun('year of term dates', 'years of term dates', 'Blynyddoedd o ddyddiadau tymor'),
};

/** Words are counted together, whatever they stand in. */
export const TEXTS: Noun = noun('text', 'texts', 'Testunau');
/** What is left when the tally has said enough. */
export const MORE: Noun = noun('other change', 'other changes', 'Newidiadau eraill');
