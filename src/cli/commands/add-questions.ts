import { safe } from '../../diagnostics/safe.ts';
import { definition } from '../../format/fields.ts';
import { nearest } from '../../format/near.ts';
import type { Field } from '../../format/shape.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { School } from '../../link/school.ts';
import { entitiesIn } from '../../edit/entities.ts';
import { wordMeant } from '../../edit/given.ts';
import { mainField } from '../../edit/homes.ts';
import { needsParent, parentsFor } from '../../edit/new-item.ts';

const words = {
  under: { en: 'In which one does it stand? {choices}', cy: 'Ym mha un y mae’n sefyll? {choices}' },
  main: { en: '{title}:', cy: '{title}:' },
  field: { en: '{title} (Enter: later):', cy: '{title} (Enter: wedyn):' },
  choice: { en: '{title}: {choices} (Enter: later):', cy: '{title}: {choices} (Enter: wedyn):' },
  when: { en: '{title} (Enter: {today}):', cy: '{title} (Enter: {today}):' },
  none: { en: '“{given}” is none of them.', cy: 'Nid yw “{given}” yn un ohonynt.' },
  near: { en: '“{given}” is none of them. Did you mean “{near}”?', cy: 'Nid yw “{given}” yn un ohonynt. Ai “{near}” oeddech chi’n ei feddwl?' },
} satisfies Record<string, Said>;

/** What is asked for on a terminal, beside what the item is: few questions, the rest is written in the file. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  finding: ['kind'],
  priority: ['because', 'lead'],
  target: ['baseline', 'aim', 'by'],
  action: ['lead', 'by'],
  milestone: ['by'],
  'professional-learning': ['for', 'when'],
  evidence: ['kind'],
  review: ['kind', 'when'],
  support: ['for'],
  reading: ['when'],
  'log-entry': ['when', 'for'],
};

/** Fields that are today where nobody says otherwise: what is noted is noted on the day. */
export const NOTED_TODAY: Readonly<Record<string, string>> = { 'log-entry': 'when', reading: 'when', review: 'when' };

const MOST_CHOICES = 12;
const list = (choices: readonly string[]): string => [...choices.slice(0, MOST_CHOICES).map((one) => safe(one, 60)), ...(choices.length > MOST_CHOICES ? ['…'] : [])].join(', ');

/** What a person answered: fields, and what it stands in. Undefined when they leave. */
export interface Answers {
  readonly fields: Map<string, readonly string[]>;
  readonly under: string | undefined;
}

/**
 * Asks for what was not given: what the item stands in, what it is, and the few fields that matter first. An answer that is no
 * choice is asked for again, with the nearest.
 */
export async function askFor(def: string, given: Answers, school: School, today: string, lang: Lang, ask: (question: string) => Promise<string | undefined>): Promise<Answers | undefined> {
  const fields = new Map(given.fields);
  let { under } = given;
  const parents = parentsFor(school.documents, def);
  if (under === undefined && needsParent(def) && parents.length > 1) {
    under = await oneOf(say(words.under, { choices: list(parents) })[lang], (typed) => (typed === '' ? undefined : parents.includes(typed) ? typed : undefined), parents, lang, ask);
    if (under === undefined) return undefined;
  }
  const main = mainField(def);
  const known = definition(def).fields;
  while (!fields.has(main)) {
    const typed = await ask(`${say(words.main, { title: known[main]!.title })[lang]} `);
    if (typed === undefined) return undefined;
    if (typed.trim() !== '') fields.set(main, [typed.trim()]);
  }
  for (const name of ASKED[def] ?? []) {
    if (fields.has(name)) continue;
    const typed = await askField(known[name]!, name === NOTED_TODAY[def] ? today : undefined, school, lang, ask);
    if (typed === undefined) return undefined;
    if (typed !== '') fields.set(name, [typed]);
  }
  return { fields, under };
}

async function askField(field: Field, today: string | undefined, school: School, lang: Lang, ask: (question: string) => Promise<string | undefined>): Promise<string | undefined> {
  const { title } = field;
  if (today !== undefined) return (await ask(`${say(words.when, { title, today })[lang]} `))?.trim();
  if (field.type === 'word') {
    const choices = Object.keys(field.words);
    return oneOf(say(words.choice, { title, choices: list(choices.map((word) => (lang === 'cy' ? field.words[word]!.cy : word))) })[lang], (typed) => (typed === '' || choices.includes(wordMeant(typed, field.words)) ? typed : undefined), choices, lang, ask);
  }
  if (field.type === 'references') {
    const ids = idsOf(school, field.kinds);
    if (ids.length === 0) return '';
    const isKnown = (typed: string): boolean => typed.split(',').every((one) => ids.includes(one.trim()) || (field.all === true && one.trim() === 'all') || one.includes(':'));
    return oneOf(say(words.choice, { title, choices: list(ids) })[lang], (typed) => (typed === '' || isKnown(typed) ? typed : undefined), ids, lang, ask);
  }
  return (await ask(`${say(words.field, { title })[lang]} `))?.trim();
}

/** The ids that a reference to some kinds may name. */
function idsOf(school: School, kinds: readonly string[]): string[] {
  const own = entitiesIn(school.documents).filter(({ def }) => kinds.includes(def)).sort((a, b) => kinds.indexOf(a.def) - kinds.indexOf(b.def));
  const national = kinds.includes('national-priority') ? Object.keys(school.edition.nationalPriorities) : [];
  return [...new Set([...own.map(({ path }) => path), ...national])];
}

async function oneOf(question: string, read: (typed: string) => string | undefined, choices: readonly string[], lang: Lang, ask: (question: string) => Promise<string | undefined>): Promise<string | undefined> {
  for (let lead = ''; ; ) {
    const typed = (await ask(`${lead}${question} `))?.trim();
    if (typed === undefined) return undefined;
    const meant = read(typed);
    if (meant !== undefined) return meant;
    const near = nearest(typed.split(',').map((one) => one.trim()).find((one) => !choices.includes(one)) ?? typed, choices);
    lead = typed === '' ? '' : `${near === undefined ? say(words.none, { given: safe(typed, 60) })[lang] : say(words.near, { given: safe(typed, 60), near: safe(near, 60) })[lang]}\n`;
  }
}
