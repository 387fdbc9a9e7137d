// Generated from the folder by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts';
import { actionAnswersNothing } from './action-answers-nothing.ts';
import { actionWithoutDate } from './action-without-date.ts';
import { actionWithoutLead } from './action-without-lead.ts';
import { aimsMissing } from './aims-missing.ts';
import { allServesEverything } from './all-serves-everything.ts';
import { allStaffUnsaid } from './all-staff-unsaid.ts';
import { annualReportNotRecorded } from './annual-report-not-recorded.ts';
import { answerSuspect } from './answer-suspect.ts';
import { approvalIncomplete } from './approval-incomplete.ts';
import { areaUnlooked } from './area-unlooked.ts';
import { causeUnanswered } from './cause-unanswered.ts';
import { collaborativeWithoutPurpose } from './collaborative-without-purpose.ts';
import { curriculumStatementMissing } from './curriculum-statement-missing.ts';
import { curriculumStatementNotJoint } from './curriculum-statement-not-joint.ts';
import { curriculumStatementUnreviewed } from './curriculum-statement-unreviewed.ts';
import { datedAhead } from './dated-ahead.ts';
import { dioceseNotInvolved } from './diocese-not-involved.ts';
import { editionSuperseded } from './edition-superseded.ts';
import { evidenceBeforeExpectations } from './evidence-before-expectations.ts';
import { evidenceKindUnsaid } from './evidence-kind-unsaid.ts';
import { exampleLeft } from './example-left.ts';
import { expectationsNotAgreed } from './expectations-not-agreed.ts';
import { externalDataAlone } from './external-data-alone.ts';
import { figureWithoutContext } from './figure-without-context.ts';
import { findingKindUnsaid } from './finding-kind-unsaid.ts';
import { findingThemeUnsaid } from './finding-theme-unsaid.ts';
import { findingUnanswered } from './finding-unanswered.ts';
import { findingWithoutEvidence } from './finding-without-evidence.ts';
import { headReportsUnplanned } from './head-reports-unplanned.ts';
import { insetDaysCount } from './inset-days-count.ts';
import { insetImpactUnseen } from './inset-impact-unseen.ts';
import { insetServesNothing } from './inset-serves-nothing.ts';
import { insetWithoutPurpose } from './inset-without-purpose.ts';
import { involvedUnsaid } from './involved-unsaid.ts';
import { jointWorkUnevaluated } from './joint-work-unevaluated.ts';
import { jointWorkUnmeasured } from './joint-work-unmeasured.ts';
import { learnerVoiceUnheard } from './learner-voice-unheard.ts';
import { learningImpactUnseen } from './learning-impact-unseen.ts';
import { learningServesNothing } from './learning-serves-nothing.ts';
import { learningWithoutImpact } from './learning-without-impact.ts';
import { learningWithoutNeed } from './learning-without-need.ts';
import { leftUnexplained } from './left-unexplained.ts';
import { linkSuspect } from './link-suspect.ts';
import { milestoneOverdue } from './milestone-overdue.ts';
import { milestoneUndated } from './milestone-undated.ts';
import { monitoringNotByCommittee } from './monitoring-not-by-committee.ts';
import { monitoringNotByGovernors } from './monitoring-not-by-governors.ts';
import { nationalPriorityNotInForce } from './national-priority-not-in-force.ts';
import { noApprovalRecorded } from './no-approval-recorded.ts';
import { noCollaboration } from './no-collaboration.ts';
import { noConsultation } from './no-consultation.ts';
import { noExternalPerspective } from './no-external-perspective.ts';
import { noRootCause } from './no-root-cause.ts';
import { nothingSaid } from './nothing-said.ts';
import { numbersOnly } from './numbers-only.ts';
import { oneKindOfEvidence } from './one-kind-of-evidence.ts';
import { otherLanguage } from './other-language.ts';
import { outsidePlanDates } from './outside-plan-dates.ts';
import { pauseUnexplained } from './pause-unexplained.ts';
import { personMisspelt } from './person-misspelt.ts';
import { personWithNeed } from './person-with-need.ts';
import { personalContact } from './personal-contact.ts';
import { personalIdentifier } from './personal-identifier.ts';
import { perspectiveWithinFederation } from './perspective-within-federation.ts';
import { planNotShared } from './plan-not-shared.ts';
import { planOfFederation } from './plan-of-federation.ts';
import { planYears } from './plan-years.ts';
import { policyReviewOverdue } from './policy-review-overdue.ts';
import { postInspectionPlanMissing } from './post-inspection-plan-missing.ts';
import { priorityOnDataAlone } from './priority-on-data-alone.ts';
import { priorityReasonInWords } from './priority-reason-in-words.ts';
import { priorityWithoutLearning } from './priority-without-learning.ts';
import { priorityWithoutMilestones } from './priority-without-milestones.ts';
import { priorityWithoutReason } from './priority-without-reason.ts';
import { recommendationUnanswered } from './recommendation-unanswered.ts';
import { recordUnclear } from './record-unclear.ts';
import { referenceToClosed } from './reference-to-closed.ts';
import { researchUnsaid } from './research-unsaid.ts';
import { reviewWithoutResult } from './review-without-result.ts';
import { revisedSinceApproval } from './revised-since-approval.ts';
import { rolloutBeforeEvaluation } from './rollout-before-evaluation.ts';
import { rolloutUnmonitored } from './rollout-unmonitored.ts';
import { schoolUnsaid } from './school-unsaid.ts';
import { shortAndLongerTerm } from './short-and-longer-term.ts';
import { smallGroup } from './small-group.ts';
import { staffReviewUnlinked } from './staff-review-unlinked.ts';
import { stageUnsaid } from './stage-unsaid.ts';
import { startingQuestionsUnanswered } from './starting-questions-unanswered.ts';
import { strengthNotShared } from './strength-not-shared.ts';
import { summativeOnly } from './summative-only.ts';
import { supportNotConsidered } from './support-not-considered.ts';
import { sustainingUnsaid } from './sustaining-unsaid.ts';
import { targetNotMeasurable } from './target-not-measurable.ts';
import { targetOverdue } from './target-overdue.ts';
import { targetUnmonitored } from './target-unmonitored.ts';
import { themeUnlooked } from './theme-unlooked.ts';
import { tooManyPriorities } from './too-many-priorities.ts';
import { transitionNotPlanned } from './transition-not-planned.ts';
import { translationSuspect } from './translation-suspect.ts';
import { trialWithoutCriteria } from './trial-without-criteria.ts';
import { undatedTime } from './undated-time.ts';
import { unfinishedSentence } from './unfinished-sentence.ts';
import { unitsDiffer } from './units-differ.ts';
import { unmetTargetLeft } from './unmet-target-left.ts';
import { welshContinuumUnlooked } from './welsh-continuum-unlooked.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  actionAnswersNothing,
  actionWithoutDate,
  actionWithoutLead,
  aimsMissing,
  allServesEverything,
  allStaffUnsaid,
  annualReportNotRecorded,
  answerSuspect,
  approvalIncomplete,
  areaUnlooked,
  causeUnanswered,
  collaborativeWithoutPurpose,
  curriculumStatementMissing,
  curriculumStatementNotJoint,
  curriculumStatementUnreviewed,
  datedAhead,
  dioceseNotInvolved,
  editionSuperseded,
  evidenceBeforeExpectations,
  evidenceKindUnsaid,
  exampleLeft,
  expectationsNotAgreed,
  externalDataAlone,
  figureWithoutContext,
  findingKindUnsaid,
  findingThemeUnsaid,
  findingUnanswered,
  findingWithoutEvidence,
  headReportsUnplanned,
  insetDaysCount,
  insetImpactUnseen,
  insetServesNothing,
  insetWithoutPurpose,
  involvedUnsaid,
  jointWorkUnevaluated,
  jointWorkUnmeasured,
  learnerVoiceUnheard,
  learningImpactUnseen,
  learningServesNothing,
  learningWithoutImpact,
  learningWithoutNeed,
  leftUnexplained,
  linkSuspect,
  milestoneOverdue,
  milestoneUndated,
  monitoringNotByCommittee,
  monitoringNotByGovernors,
  nationalPriorityNotInForce,
  noApprovalRecorded,
  noCollaboration,
  noConsultation,
  noExternalPerspective,
  noRootCause,
  nothingSaid,
  numbersOnly,
  oneKindOfEvidence,
  otherLanguage,
  outsidePlanDates,
  pauseUnexplained,
  personMisspelt,
  personWithNeed,
  personalContact,
  personalIdentifier,
  perspectiveWithinFederation,
  planNotShared,
  planOfFederation,
  planYears,
  policyReviewOverdue,
  postInspectionPlanMissing,
  priorityOnDataAlone,
  priorityReasonInWords,
  priorityWithoutLearning,
  priorityWithoutMilestones,
  priorityWithoutReason,
  recommendationUnanswered,
  recordUnclear,
  referenceToClosed,
  researchUnsaid,
  reviewWithoutResult,
  revisedSinceApproval,
  rolloutBeforeEvaluation,
  rolloutUnmonitored,
  schoolUnsaid,
  shortAndLongerTerm,
  smallGroup,
  staffReviewUnlinked,
  stageUnsaid,
  startingQuestionsUnanswered,
  strengthNotShared,
  summativeOnly,
  supportNotConsidered,
  sustainingUnsaid,
  targetNotMeasurable,
  targetOverdue,
  targetUnmonitored,
  themeUnlooked,
  tooManyPriorities,
  transitionNotPlanned,
  translationSuspect,
  trialWithoutCriteria,
  undatedTime,
  unfinishedSentence,
  unitsDiffer,
  unmetTargetLeft,
  welshContinuumUnlooked,
];
