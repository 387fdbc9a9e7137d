import type { Said } from '../language/said.ts';
import type { Meaning, Verdict } from './change.ts';

// The Welsh of the verdicts is a draft: a Welsh speaker must confirm it before a release.

/** What became of something, as the label of a line. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Said>> = {
  added: { en: 'added', cy: 'ychwanegwyd' },
  dropped: { en: 'dropped', cy: 'gollyngwyd' },
  closed: { en: 'closed', cy: 'caewyd' },
  reopened: { en: 'reopened', cy: 'ailagorwyd' },
  weakened: { en: 'weakened', cy: 'gwanhawyd' },
  strengthened: { en: 'strengthened', cy: 'cryfhawyd' },
  're-based': { en: 're-based', cy: 'ail-seiliwyd' },
  rescheduled: { en: 'rescheduled', cy: 'aildrefnwyd' },
  reassigned: { en: 'reassigned', cy: 'ailbennwyd' },
  're-costed': { en: 're-costed', cy: 'ailgostiwyd' },
  reworded: { en: 'reworded', cy: 'aileiriwyd' },
  translated: { en: 'translated', cy: 'cyfieithwyd' },
  'translation-withdrawn': { en: 'translation withdrawn', cy: 'tynnwyd cyfieithiad' },
  'evidence-added': { en: 'evidence added', cy: 'tystiolaeth newydd' },
  'evidence-withdrawn': { en: 'evidence withdrawn', cy: 'tynnwyd tystiolaeth' },
  answered: { en: 'answered', cy: 'atebwyd' },
  'no-longer-answered': { en: 'no longer answered', cy: 'heb ateb mwyach' },
  linked: { en: 'linked', cy: 'cysylltwyd' },
  unlinked: { en: 'unlinked', cy: 'datgysylltwyd' },
  'status-moved': { en: 'status moved', cy: 'statws newydd' },
  measured: { en: 'measured', cy: 'mesurwyd' },
  'measurement-withdrawn': { en: 'measurement withdrawn', cy: 'tynnwyd mesuriad' },
  renamed: { en: 'renamed', cy: 'ailenwyd' },
  moved: { en: 'moved', cy: 'symudwyd' },
  approved: { en: 'approved', cy: 'cymeradwywyd' },
  'approval-withdrawn': { en: 'approval withdrawn', cy: 'tynnwyd cymeradwyaeth' },
  reviewed: { en: 'reviewed', cy: 'adolygwyd' },
  'review-withdrawn': { en: 'review withdrawn', cy: 'tynnwyd adolygiad' },
  restated: { en: 'restated', cy: 'newidiwyd' },
  written: { en: 'written', cy: 'ysgrifennwyd' },
  withdrawn: { en: 'withdrawn', cy: 'tynnwyd' },
};

/** What a change means for those who govern. */
export const MEANING_WORDS: Readonly<Record<Meaning, Said>> = {
  'needs-agreement': { en: 'needs the governors’ agreement', cy: 'mae angen cytundeb y llywodraethwyr' },
  'clock-restarts': { en: 'the review clock restarts', cy: 'mae cloc yr adolygu’n ailddechrau' },
  'after-its-date': { en: 'after its date had been reached', cy: 'wedi i’w ddyddiad fynd heibio' },
  'awaits-approval': { en: 'awaiting approval', cy: 'yn aros am gymeradwyaeth' },
};

/** What is otherwise where a management committee governs, as it does a pupil referral unit. */
const COMMITTEE: Readonly<Partial<Record<Meaning, Said>>> = {
  'needs-agreement': { en: 'needs the management committee’s agreement', cy: 'mae angen cytundeb y pwyllgor rheoli' },
};

/** What a change means for those who govern this school, or this unit. */
export const meaningWord = (meaning: Meaning, committee: boolean): Said => (committee ? COMMITTEE[meaning] : undefined) ?? MEANING_WORDS[meaning];
