import { checkSchool } from '../../check.ts';
import type { Checked, Scope } from '../../check.ts';
import { countOf } from '../../diagnostics/view.ts';
import type { Layout, Outcome } from '../../diagnostics/view.ts';
import { FORMATTERS } from '../../diagnostics/formatters/index.ts';
import { same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { safe } from '../../diagnostics/safe.ts';
import { asSaid } from '../../link/text.ts';
import { sayTimeBoth } from '../../link/time.ts';
import type { School } from '../../link/school.ts';
import { definition } from '../../format/fields.ts';
import { citation } from '../../edition/words.ts';
import { writeFormats } from '../formats.ts';
import type { CommandOutcome } from '../command.ts';
import type { Call } from '../spec.ts';
import { openSchool } from '../school.ts';

const words = {
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
        return { ...checklist(checked, headingOf(checked.school), formats, common), exitCode };
      }
      return { ...write(checked, formats, call), exitCode };
    },
  };
}

const failed = ({ diagnostics }: Checked, failOn: string): boolean => countOf(diagnostics, 'error') > 0 || (failOn === 'warning' && countOf(diagnostics, 'warning') > 0);

function write(checked: Checked, formats: readonly string[], { common }: Call): Omit<CommandOutcome, 'exitCode'> {
  const outcome = outcomeOf(checked);
  const layout: Layout = { lang: common.lang, colour: common.colour, width: common.width, quiet: common.quiet, most: MOST_SHOWN };
  return writeFormats(formats, FORMATTERS, (formatter, toFile) => formatter(outcome, toFile ? { ...layout, colour: false } : layout));
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
    clauseOf: (id) => citation(school.edition, id),
    stage: school.stage,
  };
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
