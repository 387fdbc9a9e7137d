import { fileURLToPath } from 'node:url';
import { redact } from '../src/audience/redact.ts';
import type { Audience } from '../src/format/shape.ts';
import type { Comparison, Version } from '../src/history/change.ts';
import { compare } from '../src/history/compare.ts';
import { versionFor } from '../src/history/formats/layout.ts';
import { json } from '../src/history/formats/json.ts';
import { markdown } from '../src/history/formats/markdown.ts';
import { text } from '../src/history/formats/text.ts';
import type { School } from '../src/link/school.ts';
import { load } from '../src/load.ts';
import { readFolder } from '../src/read/folder.ts';
import { fromMemory } from '../src/read/memory.ts';
import { changesPage } from '../src/report/reports/changes.ts';
import type { ReportLanguage } from '../src/report/words.ts';

const fixtures = fileURLToPath(new URL('./fixtures/two-versions/', import.meta.url));

export const version = (name: 'before' | 'after'): School => load(readFolder(`${fixtures}${name}`, () => ({ files: [] }))).school;
export const schoolOf = (yaml: string): School => load(fromMemory({ 'plan.yaml': yaml })).school;

/** The day of the comparison in these tests. */
export const TODAY = '2027-03-22';

/** Two versions as an audience may see them, compared as the command does. */
export function comparedFor(audience: Audience, before: School, after: School, versions: { readonly before?: Version; readonly after?: Version } = {}): Comparison {
  const [was, is] = [redact(before, audience), redact(after, audience)];
  return compare(was, is, { today: TODAY, before: versionFor(versions.before ?? { asked: 'approved' }, [was, is]), after: versionFor(versions.after ?? { asked: 'worktree' }, [is]) });
}

const EDITION = { en: 'Wales 2025: school improvement guidance', cy: 'Cymru 2025: canllawiau gwella ysgolion' };

export const htmlOf = (comparison: Comparison, language: ReportLanguage = 'en', audience: Audience = 'governors'): string =>
  changesPage(comparison, { language, audience, today: TODAY, version: '0.1.0', edition: EDITION });

/** Every format of a comparison, by name. */
export function everyFormat(comparison: Comparison, audience: Audience): Readonly<Record<string, string>> {
  const formats: Record<string, string> = { 'html both': htmlOf(comparison, 'both', audience) };
  for (const lang of ['en', 'cy'] as const) {
    const layout = { lang, audience, version: '0.1.0', colour: false, width: 80 };
    formats[`html ${lang}`] = htmlOf(comparison, lang, audience);
    formats[`md ${lang}`] = markdown(comparison, layout);
    formats[`json ${lang}`] = json(comparison, layout);
    formats[`text ${lang}`] = text(comparison, layout);
  }
  return formats;
}

/** What a reader sees of a page: its words without the marks of HTML, on one line. */
export const seen = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<span class="unseen">[\s\S]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!)
    .replace(/\s+/g, ' ');
