import type { Lang, Said } from '../language/said.ts';
import { say } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { sayDayBoth } from '../link/time.ts';
import { PARTS } from './scope.ts';
import type { ApprovedPart } from './scope.ts';
import { isSeal } from './seal.ts';

/** An approval as the tag that seals its version tells it. */
export interface TaggedApproval {
  readonly date: Day;
  readonly by: string;
  readonly minute?: string;
  readonly what: readonly ApprovedPart[];
  readonly seal: string;
  /** The school's folder from the top of the repository, with a slash at its end; empty when it is the top. A repository may hold many schools. */
  readonly folder: string;
}

const words = {
  subject: { en: 'Approved on {day} by: {by}', cy: 'Cymeradwywyd ar {day} gan: {by}' },
} satisfies Record<string, Said>;

/** Most of one answer that a tag keeps: a line. */
const MOST = 300;
// eslint-disable-next-line no-control-regex
const line = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim().slice(0, MOST);

/** The message of the tag: a sentence for people, then a line for each thing that a program looks for. */
export function tagMessage({ date, by, minute, what, seal, folder }: TaggedApproval, lang: Lang): string {
  const subject = line(say(words.subject, { day: sayDayBoth(date), by })[lang]);
  const lines = [`date: ${date}`, `by: ${line(by)}`, ...(minute === undefined ? [] : [`minute: ${line(minute)}`]), `what: ${what.join(', ')}`, `seal: ${seal}`, ...(folder === '' ? [] : [`folder: ${line(folder)}`])];
  return `${subject}\n\n${lines.join('\n')}\n`;
}

/** What a tag's message tells; undefined where it is no approval's. Anybody may have written it. */
export function readTag(message: string): TaggedApproval | undefined {
  const found = new Map<string, string>();
  for (const one of message.split('\n').slice(1, 30)) {
    const [, name, value] = /^(date|by|minute|what|seal|folder): (.*)$/.exec(one) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, value!.trim());
  }
  const seal = found.get('seal') ?? '';
  const date = found.get('date') ?? '';
  const what = PARTS.filter((part) => found.get('what')?.split(/,\s*/).includes(part));
  if (!isSeal(seal) || !/^\d{4}-\d\d-\d\d$/.test(date) || what.length === 0) return undefined;
  const minute = found.get('minute');
  return { date, by: found.get('by') ?? '', ...(minute === undefined ? {} : { minute }), what, seal, folder: found.get('folder') ?? '' };
}
