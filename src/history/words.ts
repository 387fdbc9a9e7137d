import type { Said } from '../language/said.ts';
import { isOfUnit } from '../link/school.ts';
import type { Change, Meaning, Verdict } from './change.ts';

// The Welsh of the verdicts is a draft: a Welsh speaker must confirm it before a release.

/**
 * What became of something, as the label of a line. A figure that is easier to reach is called just that: the school may be
 * adapting what does not work, as the guidance asks (pause-and-adapt), and no program can tell that from giving up.
 */
export const VERDICT_WORDS: Readonly<Record<Verdict, Said>> = {
  added: { en: 'added', cy: 'ychwanegwyd' },
  dropped: { en: 'dropped', cy: 'gollyngwyd' },
  closed: { en: 'closed', cy: 'caewyd' },
  reopened: { en: 'reopened', cy: 'ailagorwyd' },
  weakened: { en: 'made easier', cy: 'gwnaed yn haws' },
  strengthened: { en: 'made harder', cy: 'gwnaed yn anos' },
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

/** What a change means for those who govern. Each says what it rests on, or rests on what the plan records. */
export const MEANING_WORDS: Readonly<Record<Meaning, Said>> = {
  'should-be-agreed': { en: 'the guidance says the governors should agree this', cy: 'dywed y canllawiau y dylai’r llywodraethwyr gytuno ar hyn' },
  'clock-restarts': { en: 'the review clock restarts', cy: 'mae cloc yr adolygu’n ailddechrau' },
  'after-its-date': { en: 'after its date had been reached', cy: 'wedi i’w ddyddiad fynd heibio' },
  'awaits-approval': { en: 'awaiting approval', cy: 'yn aros am gymeradwyaeth' },
};

/** What is otherwise where a management committee governs, as it does a pupil referral unit. */
const COMMITTEE: Readonly<Partial<Record<Meaning, Said>>> = {
  'should-be-agreed': { en: 'the guidance says the management committee should agree this', cy: 'dywed y canllawiau y dylai’r pwyllgor rheoli gytuno ar hyn' },
};

/** What a change means for those who govern this school, or this unit. */
export const meaningWord = (meaning: Meaning, committee: boolean): Said => (committee ? COMMITTEE[meaning] : undefined) ?? MEANING_WORDS[meaning];

/**
 * What a change means, each thing once: support that awaits approval should be agreed for just that reason.
 *
 * @param listed true in the list of what should be agreed, which says so by its heading
 */
export const meaningsShown = ({ meanings }: Change, listed: boolean): readonly Meaning[] => meanings.filter((meaning) => meaning !== 'should-be-agreed' || !(listed || meanings.includes('awaits-approval')));

/** What each of them rests on: law or advice with its clause, or a reading of ours. */
const RESTS_ON: Readonly<Record<Meaning, { readonly basis: 'law' | 'advice' | 'ours'; readonly clause?: string }>> = {
  'should-be-agreed': { basis: 'advice', clause: 'approve-priorities-plan-support' },
  'clock-restarts': { basis: 'law', clause: 'review-annual' },
  'after-its-date': { basis: 'ours' },
  'awaits-approval': { basis: 'advice', clause: 'gb-approves-support' },
};

/** The meanings that some changes have, each with its words and what it rests on, for a program that reads them. */
export function meaningsUsed<W>(changes: readonly Change[], words: (said: Said) => W): Readonly<Record<string, { readonly basis: string; readonly clause?: string; readonly words: W }>> {
  const committee = changes.some(({ item }) => isOfUnit(item));
  const used = [...new Set(changes.flatMap(({ meanings }) => meanings))];
  return Object.fromEntries(used.map((meaning) => [meaning, { ...RESTS_ON[meaning], words: words(meaningWord(meaning, committee)) }]));
}
