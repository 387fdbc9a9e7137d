import { safe } from '../diagnostics/safe.ts';
import { wordOf } from '../format/fields.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';

const words = {
  plan: { en: 'plan {years}', cy: 'cynllun {years}' },
  asIf: { en: 'checked as if: {stage}', cy: 'gwiriwyd fel pe bai: {stage}' },
} satisfies Record<string, Said>;

/** The school, its plan's years and its stage, on one line; the stage marked where it is not the plan's own. */
export function headingOf(school: School): Said {
  const { data } = school.root;
  const name = data.school?.data.name;
  const years = data.plan?.data.years;
  const stage = wordOf('plan', 'stage', school.stage);
  const own = data.plan?.data.stage ?? 'draft';
  const parts = [
    name ? asSaid(name) : same(safe(school.label)),
    ...(years ? [say(words.plan, { years: sayTimeBoth(years) })] : []),
    own === school.stage ? stage : say(words.asIf, { stage }),
  ];
  return { en: parts.map(({ en }) => safe(en)).join(' · '), cy: parts.map(({ cy }) => safe(cy)).join(' · ') };
}
