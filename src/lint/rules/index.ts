// Generated from the folder by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts';
import { actionWithoutDate } from './action-without-date.ts';
import { actionWithoutLead } from './action-without-lead.ts';
import { allServesEverything } from './all-serves-everything.ts';
import { answerSuspect } from './answer-suspect.ts';
import { causeUnanswered } from './cause-unanswered.ts';
import { findingKindUnsaid } from './finding-kind-unsaid.ts';
import { findingUnanswered } from './finding-unanswered.ts';
import { findingWithoutEvidence } from './finding-without-evidence.ts';
import { insetDaysCount } from './inset-days-count.ts';
import { insetServesNothing } from './inset-serves-nothing.ts';
import { insetWithoutPurpose } from './inset-without-purpose.ts';
import { learningImpactUnseen } from './learning-impact-unseen.ts';
import { learningServesNothing } from './learning-serves-nothing.ts';
import { learningWithoutImpact } from './learning-without-impact.ts';
import { linkSuspect } from './link-suspect.ts';
import { milestoneOverdue } from './milestone-overdue.ts';
import { milestoneUndated } from './milestone-undated.ts';
import { nationalPriorityNotInForce } from './national-priority-not-in-force.ts';
import { noApprovalRecorded } from './no-approval-recorded.ts';
import { noCollaboration } from './no-collaboration.ts';
import { noConsultation } from './no-consultation.ts';
import { noExternalPerspective } from './no-external-perspective.ts';
import { noRootCause } from './no-root-cause.ts';
import { numbersOnly } from './numbers-only.ts';
import { oneKindOfEvidence } from './one-kind-of-evidence.ts';
import { otherLanguage } from './other-language.ts';
import { outsidePlanDates } from './outside-plan-dates.ts';
import { personWithNeed } from './person-with-need.ts';
import { personalContact } from './personal-contact.ts';
import { personalIdentifier } from './personal-identifier.ts';
import { priorityReasonInWords } from './priority-reason-in-words.ts';
import { priorityWithoutLearning } from './priority-without-learning.ts';
import { priorityWithoutMilestones } from './priority-without-milestones.ts';
import { priorityWithoutReason } from './priority-without-reason.ts';
import { recommendationUnanswered } from './recommendation-unanswered.ts';
import { referenceToClosed } from './reference-to-closed.ts';
import { shortAndLongerTerm } from './short-and-longer-term.ts';
import { smallGroup } from './small-group.ts';
import { summativeOnly } from './summative-only.ts';
import { supportNotConsidered } from './support-not-considered.ts';
import { sustainingUnsaid } from './sustaining-unsaid.ts';
import { targetNotMeasurable } from './target-not-measurable.ts';
import { targetOverdue } from './target-overdue.ts';
import { targetUnmonitored } from './target-unmonitored.ts';
import { tooManyPriorities } from './too-many-priorities.ts';
import { translationSuspect } from './translation-suspect.ts';
import { undatedTime } from './undated-time.ts';
import { unfinishedSentence } from './unfinished-sentence.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  actionWithoutDate,
  actionWithoutLead,
  allServesEverything,
  answerSuspect,
  causeUnanswered,
  findingKindUnsaid,
  findingUnanswered,
  findingWithoutEvidence,
  insetDaysCount,
  insetServesNothing,
  insetWithoutPurpose,
  learningImpactUnseen,
  learningServesNothing,
  learningWithoutImpact,
  linkSuspect,
  milestoneOverdue,
  milestoneUndated,
  nationalPriorityNotInForce,
  noApprovalRecorded,
  noCollaboration,
  noConsultation,
  noExternalPerspective,
  noRootCause,
  numbersOnly,
  oneKindOfEvidence,
  otherLanguage,
  outsidePlanDates,
  personWithNeed,
  personalContact,
  personalIdentifier,
  priorityReasonInWords,
  priorityWithoutLearning,
  priorityWithoutMilestones,
  priorityWithoutReason,
  recommendationUnanswered,
  referenceToClosed,
  shortAndLongerTerm,
  smallGroup,
  summativeOnly,
  supportNotConsidered,
  sustainingUnsaid,
  targetNotMeasurable,
  targetOverdue,
  targetUnmonitored,
  tooManyPriorities,
  translationSuspect,
  undatedTime,
  unfinishedSentence,
];
