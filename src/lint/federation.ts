import { plainForm } from '../format/near.ts';
import type { Person, School } from '../link/school.ts';
import type { Text } from '../link/text.ts';

/** Names as they are compared: plain letters, digits and hyphens, with one space between. An apostrophe does not count. */
export const spelt = (words: string): string => plainForm(words).replace(/[’']/g, '').replace(/[^a-z0-9-]+/g, ' ').trim();

/** The words in each language they are written in. */
export const spellings = (text: Text | undefined): readonly string[] => [text?.en, text?.cy].flatMap((words) => (words === undefined ? [] : [spelt(words)]));

/** What people, teams or schools are called, each in the languages that it is named in. */
export const calledAs = (people: readonly Person[]): readonly string[] => people.flatMap(({ written, to }) => (to ? spellings(to.data.title) : [spelt(written)])).filter((name) => name !== '');

/** What the other schools of the federation are called, as the plan names them. */
export const sisterSchools = ({ root }: School): readonly string[] => calledAs(root.data.school?.data['federated-with'] ?? []);

/** True where words name one of those schools. */
export const namesOne = (schools: readonly string[], words: string): boolean => schools.some((name) => ` ${words} `.includes(` ${name} `));
