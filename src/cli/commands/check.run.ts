import { checkSchool } from '../../check.ts';
import type { Checked, Scope } from '../../check.ts';
import { countOf } from '../../diagnostics/view.ts';
import type { Layout, Outcome } from '../../diagnostics/view.ts';
import { FORMATTERS } from '../../diagnostics/formatters/index.ts';
import { same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nearest } from '../../format/near.ts';
import { safe } from '../../diagnostics/safe.ts';
import { asSaid } from '../../link/text.ts';
import { sayTimeBoth } from '../../link/time.ts';
import type { School } from '../../link/school.ts';
import { definition } from '../../format/fields.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, FileToWrite } from '../command.ts';
import type { Call } from '../spec.ts';
import { openSchool } from '../school.ts';

const words = {
  format: { en: 'There is no output format “{given}”', cy: 'Nid oes fformat allbwn “{given}”' },
  near: { en: 'Did you mean “{near}”? There are: {known}', cy: 'Ai “{near}” oeddech chi’n ei feddwl? Mae’r rhain ar gael: {known}' },
  formats: { en: 'There are: {known}', cy: 'Mae’r rhain ar gael: {known}' },
  plan: { en: 'plan {years}', cy: 'cynllun {years}' },
} satisfies Record<string, Said>;

/** Text shows at most so many at once: what a person can act on. Every other format shows all. */
const MOST_SHOWN = 20;

/** The three commands that check are one command with three scopes. */
export function checkAs(scope: Scope) {
  return {
    run: async (call: Call): Promise<CommandOutcome> => {
      const { common, own } = call;
      const snapshot = await openSchool(common);
      const { today, stage } = common;
      const checked = checkSchool(snapshot, { today, scope, ...(stage ? { stage } : {}) });
      const exitCode = failed(checked, (own['failOn'] as string | undefined) ?? 'error') ? 1 : 0;
      const formats = (own['format'] as string[] | undefined) ?? ['text'];
      if (own['checklist'] === true) {
        const { checklist } = await import('./checklist.ts');
        return { ...checklist(checked, formats, common), exitCode };
      }
      return { ...write(checked, formats, call), exitCode };
    },
  };
}

const failed = ({ diagnostics }: Checked, failOn: string): boolean => countOf(diagnostics, 'error') > 0 || (failOn === 'warning' && countOf(diagnostics, 'warning') > 0);

function write(checked: Checked, formats: readonly string[], { common }: Call): Omit<CommandOutcome, 'exitCode'> {
  const outcome = outcomeOf(checked);
  const layout: Layout = { lang: common.lang, colour: common.colour, width: common.width, quiet: common.quiet, most: MOST_SHOWN };
  let stdout = '';
  const files: FileToWrite[] = [];
  for (const asked of formats) {
    const [name, ...rest] = asked.split('=');
    const formatter = Object.hasOwn(FORMATTERS, name!) ? FORMATTERS[name!] : undefined;
    if (!formatter) throw unknownFormat(name!, Object.keys(FORMATTERS));
    const file = rest.join('=');
    const text = formatter(outcome, file === '' ? layout : { ...layout, colour: false });
    if (file === '' || file === '-') stdout += text;
    else files.push({ path: file, text });
  }
  return { stdout, files };
}

export function unknownFormat(given: string, known: readonly string[]): Misuse {
  const near = nearest(given, known);
  const list = known.join(', ');
  return new Misuse(say(words.format, { given: safe(given, 40) }), near ? say(words.near, { near, known: list }) : say(words.formats, { known: list }));
}

/** What formatters need beside the diagnostics: source lines, the heading, the names of clauses. */
export function outcomeOf({ school, diagnostics, files }: Checked): Outcome {
  const sources = new Map(school.documents.map(({ source }) => [source.file.path, source]));
  return {
    diagnostics,
    files,
    unreadable: school.unreadable,
    lineOf: (file, line) => sources.get(file)?.line(line) ?? '',
    heading: headingOf(school),
    clauseOf: (id) => clauseName(school, id),
    stage: school.stage,
  };
}

/** A clause as a short name: the section it stands in, and the document. */
export function clauseName({ edition }: School, id: string): Said | undefined {
  const clause = edition.clauses[id];
  if (!clause) return undefined;
  const source = edition.sources[clause.source]!.title;
  return { en: `${clause.section.en} (${source.en})`, cy: `${clause.section.cy} (${source.cy})` };
}

/** The school, its plan's years and its stage, on one line. */
export function headingOf(school: School): Said {
  const { data } = school.root;
  const name = data.school?.data.name;
  const years = data.plan?.data.years;
  const stages = definition('plan').fields['stage']!;
  const stage = stages.type === 'word' ? stages.words[school.stage]! : same(school.stage);
  const parts = [name ? asSaid(name) : same(safe(school.label)), ...(years ? [say(words.plan, { years: sayTimeBoth(years) })] : []), stage];
  return { en: parts.map(({ en }) => safe(en)).join(' · '), cy: parts.map(({ cy }) => safe(cy)).join(' · ') };
}
