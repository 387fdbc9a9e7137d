import { escapeComment, escapeMarkup } from '../../diagnostics/markup.ts';
import { beginning } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { Item } from '../../link/school.ts';
import { entriesOf, isCommittees, isUnchanged, partsOf, toAgree } from '../arrange.ts';
import type { Change, Comparison, Verdict } from '../change.ts';
import { AUDIENCE_WORDS, meaningWords, verdictWords, words } from '../plain-words.ts';
import { sayVersion } from '../version-facts.ts';
import { kindOf, shownOf, titleIn } from '../shown.ts';
import { meaningsShown } from '../words.ts';
import { countsOf } from '../tally.ts';
import { markWords } from '../word-marks.ts';
import type { DifferenceFormat } from './layout.ts';

/** By this a program that keeps one comment up to date knows its own. */
export const MARKER = '<!-- sip:diff -->';

/** GitHub takes 65,536 characters in a comment; GitLab and Azure take more. The last of them are for what has to be said anyway. */
const MOST_CHARACTERS = 65_536;
const KEPT_FREE = 1_500;
/** Longer words are cut: a comment is read in passing, and the page has them whole. */
const LONGEST = 400;
/** So many sorts of change are counted by name. */
const MOST_COUNTED = 12;
/** More changes than this, and they are folded away under a line that opens. */
const OPEN_AT_MOST = 25;

const own = {
  left: { en: 'A comment can hold no more. Changes left out: {count}. To see all of them: sip diff', cy: 'Ni all sylw ddal rhagor. Nifer y newidiadau a adawyd allan: {count}. I’w gweld i gyd: sip diff' },
  about: { en: 'What it is about', cy: 'Am beth y mae' },
  became: { en: 'What became of it', cy: 'Beth a ddaeth ohono' },
  count: { en: '{title} (changes: {count})', cy: '{title} (newidiadau: {count})' },
} satisfies Record<string, Said>;

/**
 * A comment on a proposed change, for a host that reads Markdown: one for GitHub, GitLab and Azure. What the school wrote
 * stays words: no mention, link, HTML or table comes of it, and no line begins with it.
 */
export const markdown: DifferenceFormat = (comparison, { lang, audience, version }) => {
  const { school, before, after, groups, untold } = comparison;
  const committee = isCommittees(comparison);
  const head = [
    `${MARKER}\n## ${words.heading[lang]}: ${text(school[lang])}`,
    [words.earlier, words.later].map((title, index) => `- ${title[lang]}: ${sayVersion(index === 0 ? before : after).map((part) => text(part[lang])).join('; ')}`).join('\n'),
    ...(untold.length > 0 ? [untoldWords(comparison, lang)] : []),
    isUnchanged(comparison) ? say(words.unchanged, { audience: AUDIENCE_WORDS[audience] })[lang] : groups.length === 0 ? words.nothingRead[lang] : `**${countsOf(comparison, MOST_COUNTED).map((said) => said[lang]).join(' · ')}**`,
  ];
  const foot = `<sub>${[say(words.madeFor, { audience: AUDIENCE_WORDS[audience] }), ...(audience === 'school' ? [] : [words.suppressed]), say(words.madeWith, { version }), words.notLegal, ...(lang === 'cy' ? [words.draftWelsh] : [])].map((said) => escapeMarkup(said[lang])).join(' ')}</sub>`;
  const page = new Page(head.join('\n\n'), MOST_CHARACTERS - KEPT_FREE - foot.length);
  if (groups.length > 0) agreed(page, comparison, committee, lang);
  const total = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  for (const { priority, title, changes } of groups) if (priority) tableOf(page, title, changes, { lang, committee, priority });
  const parts = partsOf(comparison);
  if (parts.length > 0) tableOf(page, words.parts, parts, { lang, committee, folded: total > OPEN_AT_MOST });
  const left = total - page.told;
  return `${[page.text, ...(left > 0 ? [say(own.left, { count: left })[lang]] : []), foot].join('\n\n')}\n`;
};

/** What is written so far, and what there is room for. */
class Page {
  told = 0;
  constructor(
    public text: string,
    private readonly most: number,
  ) {}

  /** Adds it where there is room for it and for what closes it. */
  add(more: string, closing = ''): boolean {
    if (this.text.length + more.length + closing.length > this.most) return false;
    this.text += more;
    return true;
  }
}

const text = (said: string): string => escapeComment(said.length > LONGEST ? `${beginning(said, LONGEST - 1)}…` : said);

function untoldWords({ untold }: Comparison, lang: Lang): string {
  const files = untold.map(({ file, version }) => `- ${text(file)}, ${(version === 'before' ? words.inEarlier : words.inLater)[lang]}`);
  return `### ⚠ ${words.untold[lang]}\n\n${words.untoldText[lang]}\n\n${files.slice(0, 20).join('\n')}${files.length > 20 ? '\n- …' : ''}`;
}

function agreed(page: Page, comparison: Comparison, committee: boolean, lang: Lang): void {
  page.add(`\n\n### ${(committee ? words.agreeCommittee : words.agree)[lang]}\n`);
  const all = toAgree(comparison);
  if (all.length === 0) page.add(`\n${(comparison.untold.length > 0 ? words.nothingToAgreeUntold : words.nothingToAgree)[lang]}`);
  else page.add(`\n${escapeMarkup(words.agreeBasis[lang])}\n`);
  for (const { group, change } of all) page.add(`\n- ${group.priority && group.priority !== change.item ? `**${text(group.title[lang])}** · ` : ''}${aboutWords(change, lang)}: ${becameWords(change, lang, committee, true)}`);
}

/** A table of changes under its heading, or folded under a line that opens. Rows that find no room are left out. */
function tableOf(page: Page, heading: Said, changes: readonly Change[], { lang, committee, priority, folded }: Laying): void {
  const closing = folded ? '\n\n</details>' : '';
  const opening = folded ? `\n\n<details><summary>${escapeMarkup(say(own.count, { title: heading, count: changes.length })[lang])}</summary>\n` : `\n\n### ${text(heading[lang])}\n`;
  const rows = `\n| ${own.about[lang]} | ${own.became[lang]} |\n| --- | --- |`;
  const lines = entriesOf(changes).map((entry) => ({ count: entry.changes.length, line: `\n| ${aboutWords(entry.changes[0]!, lang, priority)} | ${entry.changes.map((change) => becameWords(change, lang, committee)).join('<br>')} |` }));
  const [first] = lines;
  if (!first || !page.add(opening + rows + first.line, closing)) return;
  page.told += first.count;
  for (const { count, line } of lines.slice(1)) if (page.add(line, closing)) page.told += count;
  page.text += closing;
}

interface Laying {
  readonly lang: Lang;
  readonly committee: boolean;
  /** Its own changes go without its title, which is the heading above them. */
  readonly priority?: Item;
  readonly folded?: boolean;
}

/** The kind of a thing and its title. */
function aboutWords(change: Change, lang: Lang, priority?: Item): string {
  const kind = kindOf(change)[lang];
  const title = change.item === priority ? undefined : titleIn(change)?.[lang];
  return title === undefined ? kind : `${kind}: ${text(title.replace(/\.$/, ''))}`;
}

/** @param listed true in the list of what should be agreed, which says so by its heading */
function becameWords(change: Change, lang: Lang, committee: boolean, listed = false): string {
  const { verdict, reason, beside } = change;
  const shown = shownOf(change);
  const only = shown.after ?? shown.before;
  const said = shown.before && shown.after ? bothWords(verdict, shown.before[lang], shown.after[lang]) : only ? text(only[lang]) : '';
  const facts = shown.facts.map(({ name, value }) => `${name[lang]}: ${text(value[lang])}`).join('; ');
  const meant = meaningsShown(change, listed).map((meaning) => `**▲ ${meaningWords(meaning, committee)[lang]}**`);
  return [
    `**${verdictWords(verdict)[lang]}**${shown.field ? ` (${shown.field[lang]})` : ''}`,
    ...(said === '' ? [] : [said]),
    ...(facts === '' ? [] : [facts]),
    ...(beside ? [`· ${text(beside[lang])}`] : []),
    ...(reason ? [`${words.why[lang]}: ${text(reason[lang])}`] : []),
    ...meant,
  ].join(' ');
}

/** Both versions: words that changed among those that stayed, or one after the other. */
function bothWords(verdict: Verdict, was: string, is: string): string {
  const stretches = verdict === 'reworded' && was.length <= LONGEST * 4 && is.length <= LONGEST * 4 ? markWords(was, is) : undefined;
  if (!stretches) return `${text(was)} → ${text(is)}`;
  return stretches.map(({ text: stretch, mark }) => (mark === 'gone' ? `~~${escapeComment(stretch)}~~` : mark === 'new' ? `**${escapeComment(stretch)}**` : escapeComment(middle(stretch)))).join(' ');
}

/** Of a long stretch that stayed, its ends are enough. */
function middle(stretch: string): string {
  const all = stretch.split(' ');
  return all.length > 24 ? [...all.slice(0, 10), '…', ...all.slice(-10)].join(' ') : stretch;
}
