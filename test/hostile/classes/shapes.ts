import { each, plan } from '../case.ts';
import type { HostileClass } from '../case.ts';

const SECTIONS = ['school', 'plan', 'vision', 'aims', 'national-priorities', 'priorities', 'strategy', 'community', 'learning-strategy', 'professional-learning', 'inset', 'resources', 'grants', 'previous-targets', 'does-not-apply', 'self-evaluation', 'findings', 'inspections', 'monitoring', 'calendar', 'reviews', 'approvals', 'consultation', 'meetings', 'decisions', 'support', 'people', 'figures', 'log', 'confirmations', 'term-dates', 'lint', 'files', 'edition', 'language', 'sip'];
const FIELDS = ['title', 'years', 'lead', 'because', 'targets', 'milestones', 'actions', 'strategy', 'accept', 'audience', 'number', 'formerly', 'note', 'lang', 'step', 'status'];

/** Every section and field as what it is not: a list for a map, a map for words, nothing for everything. */
export default {
  about: 'the wrong kind of value',
  commands: [['check', '--all'], ['trace'], ['render', 'governors', '--output', '-'], ['status'], ['validate', '--checklist'], ['diff', '../calm/', '.'], ['fmt', '--check']],
  cases: each(
    { 'one word': 'x', 'a number': '3', 'nothing': '', 'true': 'true', 'an empty list': '[]', 'an empty map': '{}', 'a list of words': '[a, b]', 'a list of lists': '[[a], [[b]]]', 'a list of nothings': '[~, ~]', 'a map of words': '{a: b, c: d}', 'a map of lists': '{a: [b], c: [[d]]}', 'a map of maps of maps': '{a: {b: {c: {d: e}}}}', 'a map of nothings': '{a: , b: }', 'two languages': '{cy: x, en: y}', 'two languages that are lists': '{cy: [x], en: {y: z}}', 'a language that is none': '{fr: x, toString: y}' },
    (value) => plan(`${SECTIONS.map((name) => `${name}: ${value}\n`).join('')}`),
  ).concat(each({ 'words': 'x', 'a number': '3', 'a list': '[a, [b], {c: d}]', 'a map': '{a: {b: [c]}}', 'nothing': '', 'two languages': '{cy: x, en: [y]}' }, (value) => plan(`priorities:\n  reading:\n${FIELDS.map((name) => `    ${name}: ${value}\n`).join('')}findings:\n  f:\n${['finding', 'kind', 'causes', 'evidence', 'theme', 'areas'].map((name) => `    ${name}: ${value}\n`).join('')}`)).map((one) => ({ ...one, name: `fields: ${one.name}` }))),
} satisfies HostileClass;
