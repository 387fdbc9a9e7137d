import { inLine } from '../language/in-line.ts';
import { say } from '../language/said.ts';
import type { Lang, Said } from '../language/said.ts';
import { sparkline } from './course.ts';
import type { Lookup } from './lookup.ts';
import type { Course, Facts, Gap, ThreadNode } from './thread.ts';
import { kindName, words } from './words.ts';

/** One entry of an outline in one language. Its text is the school's own and not yet made safe for any output. */
export interface Branch {
  /** The first line. */
  readonly head: string;
  /** A part of the head to make bold: a path. */
  readonly strong?: string;
  /** Stands at the right of the head where there is room. */
  readonly aside?: string;
  /** Further lines below the head, each wrapped by itself. */
  readonly lines: readonly string[];
  /** Something still to do: marked ✗. */
  readonly gap?: true;
  readonly children: readonly Branch[];
}

/** Stands between facts on one line. */
export const SEPARATOR = ' · ';

/** A heading over branches; undefined when there are none. */
export const section = (heading: Said, children: readonly Branch[], lang: Lang): Branch | undefined =>
  children.length === 0 ? undefined : { head: heading[lang], lines: [], children };

/** A node with its kind, path and place, and what else is given. */
export function branch(node: ThreadNode, lang: Lang, more: { readonly under?: ThreadNode | undefined; readonly facts?: readonly string[]; readonly lines: readonly string[]; readonly children?: readonly Branch[] }): Branch {
  const path = within(node, more.under);
  const name = `${kindName(node.kind)[lang]} ${path}`;
  const place = node.place ? [`${node.place.file}:${node.place.line}`] : [];
  return { head: [name, ...(more.facts ?? []), ...place].join(SEPARATOR), strong: path, lines: more.lines, children: more.children ?? [] };
}

/** The head of a priority's tree: its title, with its years and status at the side. */
export function title(node: ThreadNode, lang: Lang): Omit<Branch, 'children'> {
  const aside = [node.facts.years?.[lang], ...statusOf(node, lang)].filter((one) => one !== undefined).join(SEPARATOR);
  return { head: `${node.path}  ${node.title[lang]}`, strong: node.path, ...(aside === '' ? {} : { aside }), lines: [] };
}

/** A gap below the node that it is about. */
export const gapWords = ({ message }: Gap, lang: Lang): Branch => ({ head: message[lang], gap: true, lines: [], children: [] });

/** A gap that stands by itself, with what it is about. */
export function gapBranch(gap: Gap, node: ThreadNode, lang: Lang): Branch {
  if (gap.kind === 'cause-unanswered') return { head: say(words.nothingForCause, { path: node.path })[lang], gap: true, lines: [node.title[lang]], children: [] };
  const place = gap.place ? ` (${gap.place.file}:${gap.place.line})` : '';
  return { head: `${kindName(node.kind)[lang]} ${node.path}${place}: ${gap.message[lang]}`, gap: true, lines: nameOf(node, lang) === '' ? [] : [node.title[lang]], children: [] };
}

/** The title; nothing where the school wrote none and the id would only be said twice. */
export const nameOf = ({ title: name, path }: ThreadNode, lang: Lang): string => (path === name[lang] || path.endsWith(`/${name[lang]}`) ? '' : name[lang]);

/** The status as it stands within a line; nothing for what is only open. */
export const statusOf = ({ status }: ThreadNode, lang: Lang): readonly string[] => (status && status.id !== 'open' ? [inLine(status.said[lang])] : []);

const paths = (nodes: readonly ThreadNode[], under?: ThreadNode): string => nodes.map((node) => within(node, under)).join(', ');

/** Roles may hold commas. */
const people = ({ who = [] }: Facts, lang: Lang): string => who.map((one) => one[lang]).join('; ');

/** A child's path without the parent it stands under. */
const within = (node: ThreadNode, parent: ThreadNode | undefined): string => (parent && node.path.startsWith(`${parent.path}/`) ? node.path.slice(parent.path.length + 1) : node.path);

/** Its path, with its kind before it where no heading says that: at the top, and below a cause. */
const named = (node: ThreadNode, under: ThreadNode | undefined, lang: Lang): string =>
  !under || under.kind === 'cause' ? `${kindName(node.kind)[lang]} ${within(node, under)}` : within(node, under);

/**
 * A node in a few lines, as it stands under another.
 *
 * @param under what it stands under, so that this is not said again
 */
export function brief(node: ThreadNode, find: Lookup, lang: Lang, under?: ThreadNode, children: readonly Branch[] = []): Branch {
  const { facts } = node;
  const name = node.title[lang];
  const status = statusOf(node, lang);
  const links = children.length > 0 ? [] : said(linksOf(node, find, under), lang);
  switch (node.kind) {
    case 'words':
      return { head: words.inWords[lang], lines: [name], children };
    case 'finding': {
      const kind = facts.strength ? words.strength[lang] : undefined;
      const counts = [say(words.evidence, { count: facts.evidence?.length ?? 0 })[lang], ...(facts.strength ? [] : [say(words.causeCount, { count: facts.causes ?? 0 })[lang]])];
      const confirmed = find.thread.links.find(({ from, to, confirmed: when }) => when && from === node.key && to === under?.key)?.confirmed;
      const again = confirmed ? [say(words.confirmed, { when: confirmed })[lang]] : [];
      const evidence = under ? [] : [say(words.evidenceKinds, { kinds: (facts.evidence ?? []).map((one) => inLine(one[lang])).join(', ') })[lang]];
      return branch(node, lang, { facts: [...(kind ? [kind] : []), ...counts, ...status], lines: [name, ...(under ? [] : evidence), ...links, ...again], children });
    }
    case 'priority':
      return { ...title(node, lang), head: `${kindName('priority')[lang]} ${node.path}  ${name}`, children };
    case 'target':
      return target(node, find, lang, under, children);
    case 'action':
    case 'milestone': {
      const when = facts.when ? [say(words.by, { when: facts.when })[lang]] : [];
      const who = people(facts, lang);
      return { head: [named(node, under, lang), ...when, ...status].join(SEPARATOR), strong: within(node, under), lines: [name, [...(who === '' ? [] : [who]), ...links].join(SEPARATOR)].filter((line) => line !== ''), children };
    }
    case 'professional-learning':
    case 'inset-day':
      return learning(node, find, lang, under, children);
    case 'cause':
      return branch(node, lang, { under, lines: [name, ...links], children });
    default:
      return branch(node, lang, { facts: [...(facts.source && !under ? [facts.source[lang]] : []), ...status], lines: [name, ...links], children });
  }
}

/** Links of a node that its place in the tree does not show, as labels. */
function linksOf(node: ThreadNode, { after, before }: Lookup, under: ThreadNode | undefined): readonly Said[] {
  const others = (nodes: readonly ThreadNode[]) => nodes.filter(({ key }) => key !== under?.key);
  const told = (label: Said, nodes: readonly ThreadNode[]) => (nodes.length === 0 || !under ? [] : [say(label, { paths: paths(nodes, under) })]);
  switch (node.kind) {
    case 'cause':
      return under?.kind === 'finding' ? told(words.answeredBy, after(node, 'answered-by')) : [];
    case 'action':
    case 'milestone':
      return [...told(words.towards, others(before(node, 'towards'))), ...told(words.answers, others(before(node, 'answered-by')))];
    case 'professional-learning':
      return told(words.answers, others(before(node, 'answered-by')));
    default:
      return under?.kind === 'priority' ? told(words.alsoIn, others(after(node, 'because'))) : [];
  }
}

const said = (labels: readonly Said[], lang: Lang): readonly string[] => labels.map((label) => label[lang]);

function target(node: ThreadNode, find: Lookup, lang: Lang, under: ThreadNode | undefined, children: readonly Branch[]): Branch {
  const course = node.facts.course!;
  const from = find.before(node, 'carried-into').filter(({ key }) => key !== under?.key);
  const lines = [node.title[lang], nowLine(course, lang), ...(from.length > 0 && !under ? [say(words.carriedFrom, { paths: paths(from) })[lang]] : [])];
  return { head: [`${named(node, under, lang)}  ${courseWords(course, lang)}`.trimEnd(), ...statusOf(node, lang)].join(SEPARATOR), strong: within(node, under), lines, children };
}

/** From where to where, and by when: as much of it as is written. */
export function courseWords({ baseline, aim, by }: Course, lang: Lang): string {
  const until = by ? say(words.by, { when: by })[lang] : undefined;
  if (baseline && aim) return [say(words.course, { baseline, aim })[lang], ...(until ? [until] : [])].join(' ');
  const start = baseline ? say(words.baseline, { baseline })[lang] : undefined;
  const goal = aim ? say(words.aim, { aim })[lang] : undefined;
  return [start, goal, until].filter((one) => one !== undefined).join(SEPARATOR);
}

export function nowLine(course: Course, lang: Lang): string {
  const { now } = course;
  if (!now) return words.noReading[lang];
  const text = now.when ? say(words.nowWhen, { value: now.value, when: now.when }) : say(words.now, { value: now.value });
  return `${text[lang]}  ${sparkline(course)}`.trimEnd();
}

function learning(node: ThreadNode, find: Lookup, lang: Lang, under: ThreadNode | undefined, children: readonly Branch[]): Branch {
  const { facts, path, kind } = node;
  const day = kind === 'inset-day';
  const served = find.before(node, 'supported-by').filter(({ key }) => key !== under?.key);
  const days = find.after(node, 'held-on').flatMap((held) => (held.facts.when ? [held.facts.when[lang]] : [held.path]));
  const who = people(facts, lang);
  const details = [
    ...(who === '' ? [] : [who]),
    ...(day && facts.when ? [facts.when[lang]] : []),
    ...(!day && days.length > 0 && under?.kind !== 'inset-day' ? [say(words.inset, { when: days.join(', ') })[lang]] : []),
    ...statusOf(node, lang),
  ];
  const forWhat = facts.all !== undefined ? [say(words.forAll, { count: facts.all })[lang]] : under?.kind === 'priority' && served.length > 0 ? [say(words.forPaths, { paths: paths(served, under) })[lang]] : [];
  const impact = facts.impact ? (under && find.thread.focus === undefined ? words.impact : say(words.impactWords, { words: facts.impact }))[lang] : words.noImpact[lang];
  const head = day ? `${kindName(kind)[lang]} ${path}` : named(node, under, lang);
  const own = nameOf(node, lang);
  return { head: own === '' ? head : `${head}  ${own}`, strong: path, lines: [details.join(SEPARATOR), [...forWhat, ...said(linksOf(node, find, under), lang)].join(SEPARATOR), impact].filter((line) => line !== ''), children };
}
