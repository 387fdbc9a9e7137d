import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOpen } from '../../link/priorities.ts';
import type { Reference } from '../../link/school.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  quoted: { en: 'The plan quotes a national priority that was repealed: {title}', cy: 'Mae’r cynllun yn dyfynnu blaenoriaeth genedlaethol a ddiddymwyd: {title}' },
  alone: { en: 'The priority “{name}” rests only on a ministerial priority, which the law does not ask for: {title}', cy: 'Mae’r flaenoriaeth “{name}” yn seiliedig ar flaenoriaeth weinidogol yn unig, nad yw’r gyfraith yn gofyn amdani: {title}' },
  aloneHint: { en: 'It is kept as written. If a finding stands behind it too, name it under `because:`', cy: 'Fe’i cedwir fel y mae. Os oes canfyddiad y tu ôl iddi hefyd, enwch ef o dan `because:`' },
  hint: { en: 'It is kept as written. In force are: {inForce}', cy: 'Fe’i cedwir fel y mae. Y rhai sydd mewn grym yw: {inForce}' },
} satisfies Record<string, Said>;

/** Three sets of national priorities are in circulation. What a school wrote is kept, and the reader is told which set it is from. */
export const nationalPriorityNotInForce: Rule = {
  id: 'national-priority-not-in-force',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A repealed national priority, or one that is policy only, is told as what it is', cy: 'Dywedir beth yw blaenoriaeth genedlaethol a ddiddymwyd, neu un sy’n bolisi’n unig' },
  why: {
    en: 'Plans still quote the national priorities of 2014, which were replaced in 2022, and ministers named others in 2025 that are no part of the regulations. Nothing needs to be taken away. It helps governors to know which ones the law asks about.',
    cy: 'Mae cynlluniau’n dal i ddyfynnu blaenoriaethau cenedlaethol 2014, a ddisodlwyd yn 2022, ac enwodd gweinidogion rai eraill yn 2025 nad ydynt yn rhan o’r rheoliadau. Nid oes angen tynnu dim. Mae’n helpu llywodraethwyr i wybod am ba rai y mae’r gyfraith yn gofyn.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
national-priorities:
  literacy-2014: # <-- here
    how: Raising standards in literacy, as in our last plans.
priorities:
  attendance:
    title: In school every day
    because: [attendance-2025] # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
national-priorities:
  poverty:
    how: The attendance priority begins with what it costs to come.
  attendance-2025:
    how: A ministerial priority, which agrees with what we found.
priorities:
  attendance:
    title: In school every day
    because: [attendance-2025, poverty]
`,
    },
  ],
  *check(school) {
    const known = school.edition.nationalPriorities;
    const inForce = Object.values(known).filter((one) => one.inForce && one.statutory).map(({ title }) => title);
    const list = { en: inForce.map(({ en }) => en).join('; '), cy: inForce.map(({ cy }) => cy).join('; ') };
    const repealed = (id: string) => known[id]?.statutory === true && !known[id]!.inForce;
    const quoted = (id: string) => ({ message: say(words.quoted, { title: known[id]!.title }), hint: say(words.hint, { inForce: list }) });
    const told = new Set<string>();
    for (const item of school.all('national-priority')) {
      if (!repealed(item.id)) continue;
      told.add(item.id);
      yield { item, ...quoted(item.id) };
    }
    for (const item of school.all('priority').filter(isOpen)) {
      const reasons = item.data.because;
      for (const reference of reasons) {
        const id = nationalId(reference);
        if (id === undefined || known[id] === undefined || known[id].inForce) continue;
        if (repealed(id)) {
          if (!told.has(id)) yield { item, node: reference.node, ...quoted(id) };
        } else if (reasons.length === 1 && !item.data['because-in-words'] && item.data.evidence.length === 0) {
          yield { item, node: reference.node, message: say(words.alone, { name: nameOf(item), title: known[id].title }), hint: words.aloneHint };
        }
      }
    }
  },
};

/** The national priority that a reference names, whether or not the plan writes about it. */
const nationalId = ({ state, to, written }: Reference): string | undefined =>
  state === 'edition' ? written.replace(/^national-priority\//, '') : to?.def === 'national-priority' ? to.id : undefined;
