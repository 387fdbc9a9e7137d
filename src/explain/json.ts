import type { Lang } from '../language/said.ts';
import type { Answer } from './explain.ts';
import type { Part } from './explanation.ts';
import { topics } from './list.ts';
import type { Knowledge } from './knowledge.ts';

/** The version of this output's own shape; `schemas/explain.schema.json` describes it. */
const EXPLAIN_VERSION = 1;

/** One explanation as JSON, in the chosen language. */
export function explanationJson({ explanation, others }: Answer, lang: Lang): string {
  const { type, name, title, sections, notes } = explanation;
  const part = (one: Part) => ('words' in one ? { words: one.words[lang] } : 'code' in one ? { code: one.code[lang] } : { names: one.names.map((entry) => ({ name: entry.name, about: entry.about[lang] })) });
  return print({
    version: EXPLAIN_VERSION,
    language: lang,
    type,
    name,
    title: title[lang],
    sections: sections.map(({ heading, parts }) => ({ heading: heading[lang], parts: parts.map(part) })),
    others: others.map(({ name: other, meaning }) => ({ type: meaning.type, name: other, title: meaning.title[lang] })),
    notes: notes.map((note) => note[lang]).filter((note) => note !== ''),
  });
}

/** The list of everything that can be asked about as JSON. */
export const topicsJson = (knowledge: Knowledge, lang: Lang): string =>
  print({
    version: EXPLAIN_VERSION,
    language: lang,
    topics: topics(knowledge).map(({ heading, names }) => ({ heading: heading[lang], names: names.map(({ name, about }) => ({ name, about: about[lang] })) })),
  });

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
