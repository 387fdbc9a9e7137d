import runtime from 'handlebars/runtime.js';
import type HandlebarsNamespace from 'handlebars';
import type { Lang } from '../language/said.ts';
import { barSvg, labelHtml, marksHtml, proseBlock, wordsHtml } from './html.ts';
import { bitsMarkdown, cellMarkdown, entryMarkdown, labelMarkdown, wordsMarkdown } from './markdown.ts';
import { STYLE, STYLE_HASH, TEMPLATES } from './templates.generated.js';
import type { Bar, Bit, MarkedVoice } from './view.ts';
import type { Prose, ReportLanguage, Words } from './words.ts';

/** Only the part that lays compiled templates out is in the program; its types say too little, so the whole's are borrowed. */
const Handlebars = runtime as unknown as typeof HandlebarsNamespace;

/** What every report's view has: its language and the title of its window. */
interface Page {
  readonly language: ReportLanguage;
  readonly documentTitle: Readonly<Record<Lang, string>>;
}

/** Nothing is fetched, run or sent: one style that is known by its hash, and nothing else. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

const pageLanguage = (language: ReportLanguage): Lang => (language === 'both' ? 'cy' : language);

const needed = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a template asks for something that the view does not have');
  return value;
};

/** Lays a view out as one self-contained HTML file. The same view gives the same bytes. */
export function renderHtml(report: string, view: Page): string {
  const page = pageLanguage(view.language);
  const { SafeString } = Handlebars;
  const helpers = {
    say: (words: Words | undefined) => new SafeString(wordsHtml(needed(words), page)),
    name: (words: Words | undefined) => new SafeString(labelHtml(needed(words), page)),
    prose: (prose: Prose | undefined) => new SafeString(proseBlock(needed(prose), page)),
    picture: (bar: Bar | undefined) => new SafeString(barSvg(needed(bar), page)),
    marked: (voices: readonly MarkedVoice[] | undefined) => new SafeString(marksHtml(needed(voices), page)),
    style: () => new SafeString(STYLE),
  };
  const both = view.language === 'both';
  return lay(`${report}.html`, helpers, { ...view, page: { lang: page, both, policy: POLICY, title: both ? `${view.documentTitle.cy} / ${view.documentTitle.en}` : view.documentTitle[page] } });
}

/** Lays a view out as Markdown. */
export function renderMarkdown(report: string, view: Page): string {
  const helpers = {
    say: (words: Words | undefined) => wordsMarkdown(needed(words)),
    name: (words: Words | undefined) => labelMarkdown(needed(words)),
    cell: (bits: readonly Bit[] | undefined) => cellMarkdown(needed(bits)),
    entry: (bits: readonly Bit[] | undefined) => entryMarkdown(needed(bits)),
    paragraphs: (bits: readonly Bit[] | undefined) => bitsMarkdown(needed(bits)),
  };
  const text = lay(`${report}.md`, helpers, view);
  return `${text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function lay(name: string, helpers: Readonly<Record<string, (...args: never[]) => unknown>>, view: object): string {
  const handlebars = Handlebars.create();
  for (const known of ['log', 'lookup', 'helperMissing', 'blockHelperMissing']) handlebars.unregisterHelper(known);
  for (const [helper, work] of Object.entries(helpers)) handlebars.registerHelper(helper, work as HandlebarsNamespace.HelperDelegate);
  const kind = name.split('.')[1]!;
  const compiled = Object.fromEntries(Object.entries(TEMPLATES).filter(([template]) => template.endsWith(`.${kind}`)).map(([template, spec]) => [template.replace(/\.\w+$/, ''), handlebars.template(spec as TemplateSpecification)]));
  return compiled[name.split('.')[0]!]!(view, { partials: compiled });
}
