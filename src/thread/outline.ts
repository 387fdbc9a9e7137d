import { inLine } from '../language/in-line.ts';
import { say } from '../language/said.ts';
import type { Lang, Said } from '../language/said.ts';
import { branch, brief, gapBranch, gapWords, section, title } from './branches.ts';
import type { Branch } from './branches.ts';
import { lookup } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import type { Thread, ThreadNode } from './thread.ts';
import { words } from './words.ts';

/** A thread as nested lines in one language, before any layout: the tree draws lines beside it, a picture's description indents it. */
export function outline(thread: Thread, lang: Lang): readonly Branch[] {
  const find = lookup(thread);
  if (thread.focus !== undefined) return [whole(find.node(thread.focus), find, lang)];
  const priorities = thread.nodes.filter(({ kind }) => kind === 'priority').map((node) => priority(node, find, lang, false));
  return [...priorities, ...unattached(find, lang)];
}

/** What no priority shows: findings and recommendations that nothing answers or that were left, learning that serves nothing. */
function unattached({ thread, node }: Lookup, lang: Lang): readonly Branch[] {
  const shown = new Set(['priority', 'target', 'milestone', 'action', 'cause']);
  const gaps = thread.gaps.filter(({ at }) => !shown.has(node(at).kind)).map((gap) => gapBranch(gap, node(gap.at), lang));
  const left = thread.nodes.filter(({ facts }) => facts.left).map((one) => branch(one, lang, { lines: leftLines(one, lang) }));
  return [section(words.toDo, gaps, lang), section(words.leftTitle, left, lang)].flatMap((one) => one ?? []);
}

const leftLines = ({ facts: { left }, title: name }: ThreadNode, lang: Lang): readonly string[] => [
  name[lang],
  ...(left?.reason ? [left.reason[lang]] : []),
  ...(left ? [left.until ? say(words.leftUntil, { when: left.until })[lang] : words.left[lang]] : []),
];

/** One thing with everything that leads to it and that it leads to. */
function whole(node: ThreadNode, find: Lookup, lang: Lang): Branch {
  if (node.kind === 'priority') return priority(node, find, lang, true);
  const { after, before, gaps } = find;
  const list = (heading: Said, nodes: readonly ThreadNode[], inner?: (one: ThreadNode) => readonly (Branch | undefined)[]) =>
    section(heading, nodes.map((one) => brief(one, find, lang, node, (inner?.(one) ?? []).flatMap((child) => child ?? []))), lang);
  const reasons = (one: ThreadNode) => [list(words.because, before(one, 'because'))];
  const follows = (one: ThreadNode) => [list(words.targets, after(one, 'has-target')), list(words.learning, supportsOf(one, find))];
  const upward = (one: ThreadNode) => (one.kind === 'target' ? before(one, 'has-target').map((owner) => brief(owner, find, lang, node, reasons(owner).flatMap((child) => child ?? []))) : reasons(one));
  const answering = (one: ThreadNode) => after(one, 'answered-by').map((answer) => brief(answer, find, lang, one));
  const owners = before(node, 'has-target', 'has-action', 'has-milestone');
  const sections = [
    list(words.priorities, owners, reasons),
    list(words.priorities, before(node, 'supported-by'), upward),
    list(words.targets, before(node, 'towards')),
    list(words.causes, before(node, 'answered-by'), (one) => before(one, 'has-cause').map((finding) => brief(finding, find, lang, node))),
    list(words.causes, after(node, 'has-cause'), (one) => [...answering(one), ...gaps(one).map((gap) => gapWords(gap, lang))]),
    ...before(node, 'has-cause').map((finding) => brief(finding, find, lang, node, [list(words.priorities, after(finding, 'because'))].flatMap((one) => one ?? []))),
    ...answering(node),
    list(words.priorities, after(node, 'because'), follows),
    list(words.targets, after(node, 'carried-into')),
    list(words.actions, after(node, 'towards').filter(({ kind }) => kind === 'action')),
    list(words.milestones, after(node, 'towards').filter(({ kind }) => kind === 'milestone')),
    list(words.learning, after(node, 'supported-by')),
    list(words.learning, before(node, 'held-on'), upward),
    ...after(node, 'held-on').map((day) => brief(day, find, lang, node)),
    ...gaps(node).map((gap) => gapWords(gap, lang)),
  ];
  const one = brief(node, find, lang);
  return { ...one, lines: [...one.lines, ...leftLines(node, lang).slice(1)], children: sections.flatMap((child) => child ?? []) };
}

/** What supports a priority or one of its targets. */
const supportsOf = (priority: ThreadNode, { after, inOrder }: Lookup): readonly ThreadNode[] =>
  inOrder([priority, ...after(priority, 'has-target')].flatMap((served) => after(served, 'supported-by')));

/** A priority's thread. In the whole plan actions and milestones are counted; alone, they are told. */
function priority(node: ThreadNode, find: Lookup, lang: Lang, alone: boolean): Branch {
  const { after, before, gaps } = find;
  const one = (child: ThreadNode, inner: readonly Branch[] = []) => brief(child, find, lang, node, inner);
  const own = (...kinds: readonly string[]) => gaps(node).filter(({ kind }) => kinds.includes(kind)).map((gap) => gapWords(gap, lang));
  const below = (nodes: readonly ThreadNode[]) => nodes.flatMap((child) => gaps(child).map((gap) => gapBranch(gap, child, lang)));
  const reasons = before(node, 'because');
  const targets = after(node, 'has-target');
  const supports = supportsOf(node, find);
  const learning = supports.filter(({ kind }) => kind === 'professional-learning');
  const heldOn = new Set(learning.flatMap((course) => after(course, 'held-on')));
  const days = supports.filter((day) => day.kind === 'inset-day' && !heldOn.has(day));
  const causes = reasons.flatMap((reason) => after(reason, 'has-cause'));
  const causeLines = (reason: ThreadNode) => (alone ? after(reason, 'has-cause').map((cause) => brief(cause, find, lang, reason)) : []);
  const evidence = node.facts.evidence ? [{ head: words.ownEvidence[lang], lines: [node.facts.evidence.map((kind) => kind[lang]).join(', ')], children: [] }] : [];
  const actions = after(node, 'has-action');
  const milestones = after(node, 'has-milestone');
  const sections = [
    section(words.because, [...reasons.map((reason) => one(reason, causeLines(reason))), ...evidence, ...own('priority-without-reason', 'broken-link', 'unclear-link', 'unread-link')], lang),
    section(words.targets, [...targets.map((target) => one(target)), ...own('priority-without-target')], lang),
    section(words.learning, [...[...learning, ...days].map((child) => one(child)), ...below(causes), ...own('priority-without-learning')], lang),
    alone ? section(words.actions, actions.map((action) => one(action)), lang) : tally(words.actions, actions, lang),
    alone ? section(words.milestones, milestones.map((milestone) => one(milestone)), lang) : tally(words.milestones, milestones, lang),
    ...below([...actions, ...milestones]),
    reviewed(node, lang),
  ];
  return { ...title(node, lang), children: sections.flatMap((child) => child ?? []) };
}

/** How many there are, and how many of each status, as one line. */
function tally(label: Said, nodes: readonly ThreadNode[], lang: Lang): Branch | undefined {
  if (nodes.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { status } of nodes) if (status) counts.set(inLine(status.said[lang]), (counts.get(inLine(status.said[lang])) ?? 0) + 1);
  const parts = [...counts].map(([word, count]) => `${word}: ${count}`);
  return { head: [say(words.countOf, { label, count: nodes.length })[lang], ...parts].join(' · '), lines: [], children: [] };
}

function reviewed({ facts }: ThreadNode, lang: Lang): Branch | undefined {
  const { reviewed: review, atWork } = facts;
  if (!review) return atWork ? { head: words.notReviewed[lang], lines: [], children: [] } : undefined;
  const who = review.by.map((one) => one[lang]).join('; ');
  const said = who === '' ? say(words.reviewed, { when: review.when }) : say(words.reviewedBy, { when: review.when, who });
  return { head: said[lang], lines: [], children: [] };
}
