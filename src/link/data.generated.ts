// Generated from schemas/sip.schema.json by `npm run generate`. Do not edit.
import type { Acceptance, Item, Label, Person, Reference } from './school.ts';
import type { Amount, Money } from './quantity.ts';
import type { Text } from './text.ts';
import type { Time } from './time.ts';

/** What each definition holds, with its values read. Maps, lists and references are empty lists where nothing is written. */
export interface Data {
  /** Every file is a part of one whole. Nothing is required here: what law wants is checked on the whole plan. */
  'root': {
    readonly '$schema'?: string;
    readonly 'sip'?: string;
    readonly 'edition'?: string;
    readonly 'profile'?: string;
    readonly 'language'?: 'cy' | 'en';
    readonly 'files'?: string;
    readonly 'lint'?: Item<'lint'>;
    readonly 'school'?: Item<'school'>;
    readonly 'plan'?: Item<'plan'>;
    readonly 'vision'?: Text;
    readonly 'aims': readonly Item<'aim'>[];
    readonly 'policies': readonly Item<'policy'>[];
    readonly 'national-priorities': readonly Item<'national-priority'>[];
    readonly 'priorities': readonly Item<'priority'>[];
    readonly 'strategy'?: Text;
    readonly 'community'?: Item<'community'>;
    readonly 'learning-strategy'?: Item<'learning-strategy'>;
    readonly 'professional-learning': readonly Item<'professional-learning'>[];
    readonly 'inset'?: Item<'inset'>;
    readonly 'resources'?: Item<'resources'>;
    readonly 'grants': readonly Item<'grant'>[];
    readonly 'previous-targets': readonly Item<'previous-target'>[];
    readonly 'does-not-apply': readonly Label<Text>[];
    readonly 'self-evaluation'?: Item<'self-evaluation'>;
    readonly 'findings': readonly Item<'finding'>[];
    readonly 'inspections': readonly Item<'inspection'>[];
    readonly 'post-inspection-plan'?: Item<'post-inspection-plan'>;
    readonly 'curriculum-statement'?: Item<'curriculum-statement'>;
    readonly 'monitoring'?: Item<'monitoring'>;
    readonly 'calendar': readonly Item<'monitoring-event'>[];
    readonly 'reviews': readonly Item<'review'>[];
    readonly 'approvals': readonly Item<'approval'>[];
    readonly 'annual-reports': readonly Item<'annual-report'>[];
    readonly 'consultation': readonly Item<'consultation'>[];
    readonly 'meetings': readonly Item<'meeting'>[];
    readonly 'decisions': readonly Item<'decision'>[];
    readonly 'support': readonly Item<'support'>[];
    readonly 'offers': readonly Item<'offer'>[];
    readonly 'collaboratives': readonly Item<'collaborative'>[];
    readonly 'outside-plans': readonly Item<'outside-plan'>[];
    readonly 'child-plans': readonly Item<'child-plan'>[];
    readonly 'people': readonly Item<'person'>[];
    readonly 'figures': readonly Item<'figure'>[];
    readonly 'log': readonly Item<'log-entry'>[];
    readonly 'confirmations': readonly Item<'confirmation'>[];
    readonly 'term-dates': readonly Item<'year-terms'>[];
  };
  /** Settings for advice. Only in sip.yaml. */
  'lint': {
    readonly 'preset'?: 'statutory' | 'recommended' | 'thorough';
    readonly 'rules'?: string;
    readonly 'personal-data': readonly Acceptance[];
  };
  /** A reason, and until when. */
  'acceptance': {
    readonly 'reason'?: Text;
    readonly 'until'?: Time;
  };
  /** Who the school is. */
  'school': {
    readonly 'name'?: Text;
    readonly 'kind'?: 'primary' | 'secondary' | 'all-age' | 'special' | 'pru' | 'nursery' | 'infant' | 'junior';
    readonly 'language'?: 'cy' | 'en';
    readonly 'medium'?: 'welsh-medium' | 'bilingual' | 'english-medium';
    readonly 'ages'?: Text;
    readonly 'authority'?: Text;
    readonly 'place'?: Text;
    readonly 'religious-character'?: Text;
    readonly 'diocesan-authority'?: Text;
    readonly 'federation'?: Text;
    readonly 'federated-with': readonly Person[];
    readonly 'opened'?: Time;
    readonly 'strapline'?: Text;
    readonly 'context'?: Text;
    readonly 'sites': readonly Item<'site'>[];
  };
  /** One site of a school or unit that has several. */
  'site': {
    readonly 'title'?: Text;
    readonly 'text'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** What this plan is: its years, its stage, when it was prepared. */
  'plan': {
    readonly 'title'?: Text;
    readonly 'called'?: Text;
    readonly 'stage'?: 'draft' | 'for-approval' | 'approved';
    readonly 'years'?: Time;
    readonly 'prepared'?: Time;
    readonly 'revised'?: Time;
    readonly 'summary'?: Text;
    readonly 'short-term'?: Text;
    readonly 'longer-term'?: Text;
    readonly 'based-on'?: Text;
    readonly 'shared'?: Text;
  };
  /** An aim of the school, set by the governing body. */
  'aim': {
    readonly 'text'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** An agreed policy that is part of the strategic framework. */
  'policy': {
    readonly 'title'?: Text;
    readonly 'agreed'?: Time;
    readonly 'review'?: Time;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** How account was taken of a national priority. */
  'national-priority': {
    readonly 'how'?: Text;
    readonly 'title'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A school improvement priority. */
  'priority': {
    readonly 'title'?: Text;
    readonly 'aiming-for'?: Text;
    readonly 'years'?: Time;
    readonly 'lead': readonly Person[];
    readonly 'link-governor': readonly Person[];
    readonly 'because': readonly Reference[];
    readonly 'because-in-words'?: Text;
    readonly 'evidence': readonly Item<'evidence'>[];
    readonly 'research'?: Text;
    readonly 'expectations'?: Text;
    readonly 'expectations-agreed'?: Time;
    readonly 'success-criteria'?: Text;
    readonly 'strategy'?: Text;
    readonly 'targets': readonly Item<'target'>[];
    readonly 'milestones': readonly Item<'milestone'>[];
    readonly 'actions': readonly Item<'action'>[];
    readonly 'monitored'?: Time;
    readonly 'monitored-by': readonly Person[];
    readonly 'status'?: 'planned' | 'on-course' | 'needs-attention' | 'paused' | 'adapted' | 'sustaining' | 'met' | 'closed';
    readonly 'progress'?: Text;
    readonly 'next'?: Text;
    readonly 'closed-because'?: Text;
    readonly 'step': readonly string[];
    readonly 'trial'?: Text;
    readonly 'evaluation'?: Text;
    readonly 'rollout'?: Text;
    readonly 'sustaining'?: Text;
    readonly 'rating'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Something seen, heard, read or counted. */
  'evidence': {
    readonly 'kind'?: 'observation' | 'learners-work' | 'learner-voice' | 'assessment-data' | 'contextual-data' | 'staff-voice' | 'parent-voice' | 'peer-review' | 'external-report' | 'professional-development-review' | 'pupil-progress-meeting' | 'other';
    readonly 'text'?: Text;
    readonly 'nature'?: 'quantitative' | 'qualitative' | 'both';
    readonly 'assessment'?: 'summative' | 'formative';
    readonly 'origin'?: 'school' | 'external';
    readonly 'when'?: Time;
    readonly 'by': readonly Person[];
    readonly 'source'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** What is to be reached, and what follows from it for learners. */
  'target': {
    readonly 'title'?: Text;
    readonly 'outcome'?: Text;
    readonly 'measure'?: Text;
    readonly 'baseline'?: Amount;
    readonly 'aim'?: Amount;
    readonly 'by'?: Time;
    readonly 'readings': readonly Item<'reading'>[];
    readonly 'learners'?: Text;
    readonly 'monitored'?: Time;
    readonly 'monitored-by': readonly Person[];
    readonly 'status'?: 'planned' | 'on-course' | 'needs-attention' | 'met' | 'partly-met' | 'not-met' | 'paused' | 'closed';
    readonly 'progress'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Where a target stood on a day. */
  'reading': {
    readonly 'when'?: Time;
    readonly 'value'?: Amount;
    readonly 'text'?: Text;
  };
  /** A step on the way, with a date. */
  'milestone': {
    readonly 'title'?: Text;
    readonly 'by'?: Time;
    readonly 'target': readonly Reference[];
    readonly 'status'?: 'planned' | 'reached' | 'partly-reached' | 'not-reached' | 'moved' | 'dropped';
    readonly 'text'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Something that will be done. */
  'action': {
    readonly 'title'?: Text;
    readonly 'lead': readonly Person[];
    readonly 'by'?: Time;
    readonly 'status'?: 'planned' | 'under-way' | 'done' | 'paused' | 'dropped';
    readonly 'target': readonly Reference[];
    readonly 'answers': readonly Reference[];
    readonly 'cost'?: Money;
    readonly 'funded-by': readonly Reference[];
    readonly 'release-days'?: Amount;
    readonly 'progress'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Working with learners, their families and people who live and work locally. */
  'community': {
    readonly 'families'?: Text;
    readonly 'locality'?: Text;
  };
  /** How the school develops its staff to meet the targets. */
  'learning-strategy': {
    readonly 'how'?: Text;
    readonly 'temporary-staff'?: Text;
    readonly 'expected-impact'?: Text;
    readonly 'all-staff'?: Text;
    readonly 'development-review'?: Text;
  };
  /** Professional learning, planned or done. */
  'professional-learning': {
    readonly 'title'?: Text;
    readonly 'for': readonly Reference[];
    readonly 'answers': readonly Reference[];
    readonly 'staff': readonly Person[];
    readonly 'when'?: Time;
    readonly 'inset': readonly Reference[];
    readonly 'provider'?: Text;
    readonly 'how'?: Text;
    readonly 'expected-impact'?: Text;
    readonly 'status'?: 'planned' | 'under-way' | 'done' | 'dropped';
    readonly 'impact'?: Text;
    readonly 'cost'?: Money;
    readonly 'funded-by': readonly Reference[];
    readonly 'release-days'?: Amount;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Training days for staff. */
  'inset': {
    readonly 'how'?: Text;
    readonly 'days': readonly Item<'inset-day'>[];
  };
  /** A day when staff are in school for training. */
  'inset-day': {
    readonly 'title'?: Text;
    readonly 'when'?: Time;
    readonly 'purpose'?: Text;
    readonly 'for': readonly Reference[];
    readonly 'staff': readonly Person[];
    readonly 'impact'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Staff, funding and other resources, now and in years 2 and 3. */
  'resources': {
    readonly 'now'?: Text;
    readonly 'later'?: Text;
  };
  /** A grant for one financial year (April to March). */
  'grant': {
    readonly 'title'?: Text;
    readonly 'financial-year'?: string;
    readonly 'amount'?: Money;
    readonly 'purpose'?: Text;
    readonly 'for': readonly Reference[];
    readonly 'adjustments': readonly Item<'adjustment'>[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A change to a grant. */
  'adjustment': {
    readonly 'when'?: Time;
    readonly 'amount'?: Money;
    readonly 'text'?: Text;
  };
  /** A target of an earlier year, and to what extent it was met. */
  'previous-target': {
    readonly 'title'?: Text;
    readonly 'met'?: 'fully' | 'partly' | 'not-met' | 'unknown';
    readonly 'extent'?: Text;
    readonly 'why-not'?: Text;
    readonly 'carried-into': readonly Reference[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** How the school looked at itself, and who looked with it. */
  'self-evaluation': {
    readonly 'year'?: Time;
    readonly 'summary'?: Text;
    readonly 'progress'?: Text;
    readonly 'needs'?: Text;
    readonly 'how-well'?: Text;
    readonly 'how-we-know'?: Text;
    readonly 'how-to-improve'?: Text;
    readonly 'involved': readonly Person[];
    readonly 'areas': readonly Item<'focus-area'>[];
    readonly 'perspectives': readonly Item<'perspective'>[];
  };
  /** A focus area of self-evaluation. */
  'focus-area': {
    readonly 'summary'?: Text;
    readonly 'left-for-later': readonly Label<Text>[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Somebody from outside who looked with the school. */
  'perspective': {
    readonly 'from'?: Text;
    readonly 'kind'?: 'school' | 'authority' | 'improvement-partner' | 'diocese' | 'estyn' | 'other';
    readonly 'when'?: Time;
    readonly 'text'?: Text;
    readonly 'about': readonly Reference[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A strength or an area for improvement, with its evidence and its causes. */
  'finding': {
    readonly 'finding'?: Text;
    readonly 'kind'?: 'strength' | 'improve';
    readonly 'theme': readonly string[];
    readonly 'causes': readonly Item<'cause'>[];
    readonly 'evidence': readonly Item<'evidence'>[];
    readonly 'expectations'?: Text;
    readonly 'expectations-agreed'?: Time;
    readonly 'involved': readonly Person[];
    readonly 'response'?: Text;
    readonly 'learners'?: Text;
    readonly 'when'?: Time;
    readonly 'share'?: Text;
    readonly 'left'?: Item<'left'>;
    readonly 'status'?: 'open' | 'closed';
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Why it is so. */
  'cause': {
    readonly 'why'?: Text;
    readonly 'learners'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A decision to leave it for now, with the reason. */
  'left': {
    readonly 'reason'?: Text;
    readonly 'until'?: Time;
    readonly 'by': readonly Person[];
  };
  /** An inspection or visit. */
  'inspection': {
    readonly 'title'?: Text;
    readonly 'kind'?: 'section-28' | 'interim-visit' | 'section-50' | 'other';
    readonly 'when'?: Time;
    readonly 'follow-up'?: 'none' | 'estyn-review' | 'significant-improvement' | 'special-measures';
    readonly 'recommendations': readonly Item<'recommendation'>[];
    readonly 'summary'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A recommendation of an inspection. */
  'recommendation': {
    readonly 'text'?: Text;
    readonly 'status'?: 'open' | 'met' | 'closed';
    readonly 'progress'?: Text;
    readonly 'rating'?: Text;
    readonly 'left'?: Item<'left'>;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** The action plan after an inspection that asks for one. It may stand inside this plan. */
  'post-inspection-plan': {
    readonly 'inspection': readonly Reference[];
    readonly 'text'?: Text;
    readonly 'sent'?: Time;
    readonly 'for': readonly Reference[];
  };
  /** A pupil referral unit’s written statement. It is a duty of its own and no part of the plan in law. */
  'curriculum-statement': {
    readonly 'text'?: Text;
    readonly 'prepared'?: Time;
    readonly 'prepared-by': readonly Person[];
    readonly 'review'?: Time;
  };
  /** How the plan as a whole is kept under review. */
  'monitoring': {
    readonly 'how'?: Text;
    readonly 'every'?: Time;
    readonly 'by': readonly Person[];
  };
  /** Something in the review calendar. */
  'monitoring-event': {
    readonly 'what'?: Text;
    readonly 'when'?: Time;
    readonly 'by': readonly Person[];
    readonly 'about': readonly Reference[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A review of the plan, with or without a revision. */
  'review': {
    readonly 'kind'?: 'monitoring' | 'annual' | 'after-inspection';
    readonly 'when'?: Time;
    readonly 'by': readonly Person[];
    readonly 'summary'?: Text;
    readonly 'revised'?: 'changed' | 'no-change-needed';
    readonly 'inspection': readonly Reference[];
    readonly 'about': readonly Reference[];
    readonly 'minute'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** An approval by the governing body. */
  'approval': {
    readonly 'what': readonly ('priorities' | 'plan' | 'support')[];
    readonly 'when'?: Time;
    readonly 'by'?: Text;
    readonly 'minute'?: Text;
    readonly 'seal'?: string;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** An annual report of the governing body to parents and carers. */
  'annual-report': {
    readonly 'title'?: Text;
    readonly 'when'?: Time;
    readonly 'text'?: Text;
    readonly 'where'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Who was consulted on the plan, and what came of it. */
  'consultation': {
    readonly 'who': readonly Person[];
    readonly 'when'?: Time;
    readonly 'how'?: Text;
    readonly 'result'?: Text;
  };
  /** A meeting of the governing body or management committee. */
  'meeting': {
    readonly 'title'?: Text;
    readonly 'when'?: Time;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Something governors are asked to decide. */
  'decision': {
    readonly 'ask'?: Text;
    readonly 'by'?: Time;
    readonly 'about': readonly Reference[];
    readonly 'decided'?: Text;
    readonly 'when'?: Time;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** External support or professional learning the school needs. */
  'support': {
    readonly 'title'?: Text;
    readonly 'need'?: Text;
    readonly 'for': readonly Reference[];
    readonly 'from': readonly Person[];
    readonly 'considered'?: Text;
    readonly 'status'?: 'planned' | 'asked' | 'agreed' | 'received' | 'dropped';
    readonly 'theme': readonly string[];
    readonly 'impact'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A strength the school can share. */
  'offer': {
    readonly 'title'?: Text;
    readonly 'text'?: Text;
    readonly 'because': readonly Reference[];
    readonly 'theme': readonly string[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A group of schools that the school works with. */
  'collaborative': {
    readonly 'title'?: Text;
    readonly 'kind'?: 'vertical' | 'horizontal';
    readonly 'members': readonly Person[];
    readonly 'purpose'?: Text;
    readonly 'agreement'?: Text;
    readonly 'shared-priorities': readonly Item<'shared-priority'>[];
    readonly 'activities': readonly Item<'joint-activity'>[];
    readonly 'impact'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A priority that a collaborative shares. */
  'shared-priority': {
    readonly 'title'?: Text;
    readonly 'text'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Something schools do together. */
  'joint-activity': {
    readonly 'title'?: Text;
    readonly 'when'?: Time;
    readonly 'success-measure'?: Text;
    readonly 'for': readonly Reference[];
    readonly 'impact'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A plan of a cluster, an authority or a diocese that stands beside the school’s own. */
  'outside-plan': {
    readonly 'title'?: Text;
    readonly 'kind'?: 'cluster' | 'authority' | 'diocese' | 'national' | 'other';
    readonly 'years'?: Time;
    readonly 'text'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A plan of a department or an area of learning under this one. */
  'child-plan': {
    readonly 'title'?: Text;
    readonly 'area'?: Text;
    readonly 'lead': readonly Person[];
    readonly 'for': readonly Reference[];
    readonly 'text'?: Text;
    readonly 'rating'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A role, a team or a group that acts in the plan. */
  'person': {
    readonly 'title'?: Text;
    readonly 'kind'?: 'staff' | 'team' | 'governor' | 'learners' | 'authority' | 'partner';
    readonly 'name'?: Text;
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** A figure that gives context, never a judgement on its own. */
  'figure': {
    readonly 'title'?: Text;
    readonly 'value'?: Amount;
    readonly 'before'?: Amount;
    readonly 'when'?: Time;
    readonly 'explanation'?: Text;
    readonly 'groups': readonly Label<Amount>[];
    readonly 'number'?: number;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
    readonly 'formerly': readonly string[];
    readonly 'accept': readonly Acceptance[];
    readonly 'note'?: Text;
  };
  /** Evidence or an event, kept during the year. */
  'log-entry': {
    readonly 'when'?: Time;
    readonly 'for': readonly Reference[];
    readonly 'kind'?: 'observation' | 'learners-work' | 'learner-voice' | 'assessment-data' | 'contextual-data' | 'staff-voice' | 'parent-voice' | 'peer-review' | 'external-report' | 'professional-development-review' | 'pupil-progress-meeting' | 'other' | 'monitoring' | 'professional-learning' | 'event';
    readonly 'text'?: Text;
    readonly 'by': readonly Person[];
    readonly 'impact'?: Text;
    readonly 'audience'?: 'school' | 'governors' | 'authority' | 'collaborative' | 'public';
    readonly 'lang'?: 'cy' | 'en';
  };
  /** Somebody looked again at a link and found it still holds, or read words in both languages and found that they say the same. Without against: and read-in-both:, both of the whole thing. */
  'confirmation': {
    readonly 'of': readonly Reference[];
    readonly 'against': readonly Reference[];
    readonly 'read-in-both': readonly string[];
    readonly 'when'?: Time;
    readonly 'by': readonly Person[];
    readonly 'text'?: Text;
  };
  /** Three terms. */
  'year-terms': {
    readonly 'autumn'?: Time;
    readonly 'spring'?: Time;
    readonly 'summer'?: Time;
  };
}

/** The kinds of things that have an id. */
export type Kind = 'site' | 'aim' | 'policy' | 'national-priority' | 'priority' | 'evidence' | 'target' | 'milestone' | 'action' | 'professional-learning' | 'inset-day' | 'grant' | 'previous-target' | 'focus-area' | 'perspective' | 'finding' | 'cause' | 'inspection' | 'recommendation' | 'monitoring-event' | 'review' | 'approval' | 'annual-report' | 'meeting' | 'decision' | 'support' | 'offer' | 'collaborative' | 'shared-priority' | 'joint-activity' | 'outside-plan' | 'child-plan' | 'person' | 'figure';
