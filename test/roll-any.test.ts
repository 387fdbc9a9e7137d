import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recording } from '../src/cli/recording.ts';
import { record } from '../src/cli/commands/roll.run.ts';
import { dataOf } from '../src/edit/data.ts';
import { parse } from '../src/parse/document.ts';
import { fromMemory } from '../src/read/memory.ts';
import { rollOn } from '../src/rolling/roll.ts';
import { sample } from './sampling.ts';

const statuses = [undefined, 'planned', 'on-course', 'needs-attention', 'met', 'partly-met', 'not-met', 'paused', 'closed'] as const;
const target = fc.record({ status: fc.constantFrom(...statuses), by: fc.constantFrom(undefined, 'summer 2027', 'haf 2028', 'soon'), progress: fc.boolean(), reading: fc.boolean(), audience: fc.constantFrom(undefined, 'governors', 'school') });
const priority = fc.record({ years: fc.constantFrom(undefined, '2026-27', '2026-27 to 2027-28', '2027-28', '2025-26', 'this year'), status: fc.constantFrom(undefined, 'closed', 'met', 'paused'), targets: fc.array(target, { maxLength: 3 }) });
const plans = fc.record({ priorities: fc.array(priority, { minLength: 1, maxLength: 4 }), split: fc.boolean(), before: fc.boolean(), crlf: fc.boolean(), cy: fc.boolean() });

type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

const line = (deep: number, name: string, value: string | undefined): string => (value === undefined ? '' : `${' '.repeat(deep)}${name}: ${value}\n`);

/** A school with a note above each thing and names of its own beside the format's. */
function written({ priorities, split, before, crlf, cy }: Plan): Record<string, string> {
  const head = `# Ours.\nschool:\n  name: Ysgol y Felin\n  language: ${cy ? 'cy' : 'en'}\n  x-own: [1,  2]\nplan:   # the plan\n  years: 2026-27 ${cy ? 'hyd' : 'to'} 2028-29 # three\n  stage: approved\n`;
  const earlier = before ? 'previous-targets:\n  # Kept.\n  2025-26:\n    T1:\n      title: Target a0 T0\n      met: fully\n  2026-27:\n    T0:\n      title: Something else\n' : '';
  const body = priorities.map(({ years, status, targets }, index) => {
    const inside = targets.map(({ status: said, by, progress, reading, audience }, number) => `      # About T${number}.\n      T${number}:\n        title: Target a${index} T${number}\n${line(8, 'status', said)}${line(8, 'by', by)}${line(8, 'audience', audience)}${progress ? '        progress: So far.\n' : ''}${reading ? '        readings:\n          - when: 2027-03-01\n            value: 4 learners\n' : ''}        x-mine: yes\n`).join('');
    return `  # Priority ${index}.\n  a${index}:\n    title: Priority ${index}\n${line(4, 'years', years)}${line(4, 'status', status)}${inside === '' ? '' : `    targets:\n${inside}`}`;
  });
  const files: Record<string, string> = split ? { 'plan.yaml': head + earlier, ...Object.fromEntries(body.map((one, index) => [`plan/${index}.yaml`, `priorities:\n${one}`])) } : { 'plan.yaml': `${head}${earlier}\npriorities:\n${body.join('\n')}` };
  return crlf ? Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])) : files;
}

const plain = (data: unknown): unknown => (data instanceof Map ? Object.fromEntries([...data].map(([key, value]) => [key, plain(value)])) : Array.isArray(data) ? data.map(plain) : data);

describe('any plan that is rolled on', () => {
  it('accounts for each target of the year once, and nothing but its years, stage and earlier targets is another', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const files = written(plan);
        const recording = Recording.of('/school', fromMemory(files));
        const roll = rollOn(recording.school)!;
        record(recording, roll);
        const changed = new Map(recording.files.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*?\/school\//, ''), text]));
        const after = recording.after();
        expect(after.currentYear).toBe(2027);

        const wanted = plan.priorities.flatMap(({ years, targets }, index) => (years === '2027-28' || years === '2025-26' ? [] : targets.map((_, number) => `Target a${index} T${number}`)));
        const said = after.all('previous-target').filter(({ path }) => path.startsWith('2026-27/')).flatMap(({ data }) => Object.values({ ...(data.title?.cy === undefined ? {} : { t: data.title.cy }), ...(data.title?.en === undefined ? {} : { t: data.title.en }) }));
        expect(said.filter((title) => title !== 'Something else').sort()).toEqual([...wanted].sort());
        expect(after.references.filter(({ state }) => state === 'dangling' || state === 'ambiguous')).toEqual([]);

        for (const [path, text] of Object.entries(files)) {
          const now = changed.get(path) ?? text;
          const lines = new Set(now.split('\n'));
          expect(text.split('\n').filter((one) => !lines.has(one) && !/^ {2}(years|stage): /.test(one))).toEqual([]);
          const [was, is] = [text, now].map((one) => plain(dataOf(parse({ path, text: one }).root)) as Record<string, Record<string, Record<string, unknown>>>) as [Record<string, Record<string, Record<string, unknown>>>, Record<string, Record<string, Record<string, unknown>>>];
          for (const some of [was, is]) {
            delete some['plan']?.['years'];
            delete some['plan']?.['stage'];
            for (const priority of Object.values(some['priorities'] ?? {})) if (priority['years'] === '2026-27' || priority['years'] === undefined) delete priority['years'];
          }
          const kept = { ...was['previous-targets'], ...(was['previous-targets']?.['2026-27'] ? { '2026-27': expect.objectContaining(was['previous-targets']['2026-27']) as Record<string, unknown> } : {}) };
          const earlier = is['previous-targets'];
          delete was['previous-targets'];
          delete is['previous-targets'];
          expect(is).toEqual(was);
          if (earlier) expect(earlier).toEqual(Object.keys(kept).length === 0 ? { '2026-27': expect.anything() } : expect.objectContaining(kept));
        }
      }),
      sample(60),
    );
  });
});
