import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { yearName } from '../link/calendar.ts';
import { kindsOfSchool } from './answers.ts';
import type { Answers, CiService, Languages } from './answers.ts';

/** The five questions. After each the usual answer stands in square brackets; Enter takes it. */
export const QUESTIONS = {
  name: { en: '1/5  What is the school called? (Enter: write it later)', cy: '1/5  Beth yw enw’r ysgol? (Enter: ei ysgrifennu wedyn)' },
  kind: {
    en: '2/5  What kind of school is it: primary, secondary, all-age, special, pru, nursery, infant or junior?',
    cy: '2/5  Pa fath o ysgol yw hi: cynradd, uwchradd, pob oed, arbennig, uned cyfeirio disgyblion, meithrin, babanod neu iau?',
  },
  languages: { en: '3/5  What does it write its plan in: English, Welsh, or both?', cy: '3/5  Ym mha iaith y mae’n ysgrifennu ei chynllun: Cymraeg, Saesneg, neu’r ddwy?' },
  firstYear: { en: '4/5  Which school year is the plan’s first?', cy: '4/5  Pa flwyddyn ysgol yw un gyntaf y cynllun?' },
  ci: { en: '5/5  Should every proposed change be checked, and where: GitHub, GitLab, Azure, or none?', cy: '5/5  A ddylid gwirio pob newid a gynigir, ac ymhle: GitHub, GitLab, Azure, neu ddim?' },
} satisfies Record<string, Said>;

export const LANGUAGE_NAMES: Readonly<Record<Languages, Said>> = { en: { en: 'English', cy: 'Saesneg' }, cy: { en: 'Welsh', cy: 'Cymraeg' }, both: { en: 'both', cy: 'y ddwy' } };

export const CI_NAMES: Readonly<Record<CiService, Said>> = { github: { en: 'GitHub', cy: 'GitHub' }, gitlab: { en: 'GitLab', cy: 'GitLab' }, azure: { en: 'Azure', cy: 'Azure' }, none: { en: 'none', cy: 'dim' } };

const words = {
  noName: { en: 'no name yet (school: name: in plan.yaml)', cy: 'dim enw eto (school: name: yn plan.yaml)' },
  kind: { en: 'kind of school: {kind}', cy: 'math o ysgol: {kind}' },
  languages: { en: 'language: {languages}', cy: 'iaith: {languages}' },
  years: { en: 'first year: {year}', cy: 'blwyddyn gyntaf: {year}' },
  ci: { en: 'check of proposed changes: {ci}', cy: 'gwirio newidiadau a gynigir: {ci}' },
} satisfies Record<string, Said>;

/** Which answers were taken that nobody gave. */
export function summaryOf(answers: Answers, given: Partial<Answers>): Said[] {
  return [
    ...(given.name === undefined ? [words.noName] : []),
    ...(given.kind === undefined ? [say(words.kind, { kind: kindsOfSchool()[answers.kind]! })] : []),
    ...(given.languages === undefined ? [say(words.languages, { languages: LANGUAGE_NAMES[answers.languages] })] : []),
    ...(given.firstYear === undefined ? [say(words.years, { year: yearName(answers.firstYear) })] : []),
    ...(given.ci === undefined ? [say(words.ci, { ci: CI_NAMES[answers.ci] })] : []),
  ];
}
