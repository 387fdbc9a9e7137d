import type { Basis, Diagnostic, Severity } from '../diagnostic.ts';
import type { Lang, Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { frame } from '../frame.ts';
import { paint } from '../paint.ts';
import { safe } from '../safe.ts';
import { countOf } from '../view.ts';
import type { Formatter, Layout, Outcome } from '../view.ts';
import { wrap } from '../width.ts';

const words = {
  error: { en: 'error', cy: 'gwall' },
  warning: { en: 'warning', cy: 'rhybudd' },
  info: { en: 'to do', cy: 'i’w wneud' },
  law: { en: 'Law', cy: 'Y gyfraith' },
  advice: { en: 'Advice', cy: 'Cyngor' },
  local: { en: 'Local', cy: 'Lleol' },
  ours: { en: 'Ours', cy: 'Ein hawgrym ni' },
  integrity: { en: '', cy: '' },
  explain: { en: 'sip explain {rule}', cy: 'sip explain {rule}' },
  clean: { en: 'Nothing to do: {files}', cy: 'Dim i’w wneud: {files}' },
  tally: { en: 'Errors: {errors} · Warnings: {warnings} · To do: {infos}', cy: 'Gwallau: {errors} · Rhybuddion: {warnings} · I’w gwneud: {infos}' },
  law1: { en: 'of the errors, law: {law}', cy: 'o’r gwallau, y gyfraith: {law}' },
  more: { en: 'and {count} more. Use --format json to see all of them', cy: 'a {count} arall. Defnyddiwch --format json i’w gweld i gyd' },
  files: { en: 'files read: {files}', cy: 'ffeiliau a ddarllenwyd: {files}' },
  unreadable: { en: 'files that could not be read, so not everything could be checked: {count}', cy: 'ffeiliau na ellid eu darllen, felly ni ellid gwirio popeth: {count}' },
  notLegal: { en: 'This is no legal advice.', cy: 'Nid cyngor cyfreithiol yw hwn.' },
} satisfies Record<string, Said>;

const TINT: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Text for a terminal: the place, what is so, the source line with a mark, what to do, and what it rests on. */
export const text: Formatter = (outcome, layout) => {
  const { diagnostics } = outcome;
  const parts: string[] = [];
  if (!layout.quiet) parts.push(paint(layout).bold(wrap(outcome.heading[layout.lang], layout.width)));
  for (const diagnostic of diagnostics.slice(0, layout.most)) parts.push(one(diagnostic, outcome, layout));
  const rest = diagnostics.length - layout.most;
  if (rest > 0) parts.push(say(words.more, { count: rest })[layout.lang]);
  if (!layout.quiet) parts.push(summary(outcome, layout));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

function one(diagnostic: Diagnostic, outcome: Outcome, layout: Layout): string {
  const { lang, width } = layout;
  const { span, severity, message, hint, related } = diagnostic;
  const colours = paint(layout);
  const place = `${safe(span.file)}:${span.start.line}:${span.start.column}`;
  const head = `${place}  ${words[severity][lang]}  ${about(diagnostic, lang)}${message[lang]}`;
  const lines = [wrap(head, width)
    .replace(place, () => colours.dim(place))
    .replace(`  ${words[severity][lang]}  `, () => `  ${colours[TINT[severity]](words[severity][lang])}  `)];
  if (span.file !== '') {
    const [source, caret] = frame(span, outcome.lineOf(span.file, span.start.line), width) as [string, string];
    lines.push(colours.dim(source), colours[TINT[severity]](caret));
  }
  if (hint) lines.push(wrap(sentence(hint[lang]), width, '  '));
  for (const other of related ?? []) lines.push(wrap(`→ ${other.message[lang]}: ${safe(other.span.file)}:${other.span.start.line}`, width, '  '));
  const basis = restsOn(diagnostic, outcome, lang);
  if (basis !== '') lines.push(colours.dim(wrap(basis, width, '  ')));
  return lines.join('\n');
}

/** The item's title where the message does not name it. */
function about({ item, message }: Diagnostic, lang: Lang): string {
  if (!item || item.id === '') return '';
  const title = safe(item.title[lang], 80);
  return message[lang].includes(title) || message[lang].includes(item.id) ? '' : `${title === item.id ? item.id : `${title} (${item.id})`}: `;
}

function restsOn({ basis, clause, rule }: Diagnostic, outcome: Outcome, lang: Lang): string {
  if (basis === 'integrity') return '';
  const source = clause === undefined ? undefined : outcome.clauseOf(clause)?.[lang];
  return `${words[basis as Basis][lang]}${source ? `: ${source}` : ''}.  ${say(words.explain, { rule })[lang]}`;
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function summary(outcome: Outcome, layout: Layout): string {
  const { lang } = layout;
  const { diagnostics } = outcome;
  const files = say(words.files, { files: outcome.files })[lang];
  if (diagnostics.length === 0) return say(words.clean, { files })[lang];
  const errors = countOf(diagnostics, 'error');
  const tally = say(words.tally, { errors, warnings: countOf(diagnostics, 'warning'), infos: countOf(diagnostics, 'info') })[lang];
  const law = diagnostics.filter(({ basis, severity }) => basis === 'law' && severity === 'error').length;
  const lines = [`${tally} · ${files}`];
  if (law > 0) lines.push(`${say(words.law1, { law })[lang]}. ${words.notLegal[lang]}`);
  if (outcome.unreadable.length > 0) lines.push(say(words.unreadable, { count: outcome.unreadable.length })[lang]);
  return lines.map((line) => wrap(line, layout.width)).join('\n');
}
