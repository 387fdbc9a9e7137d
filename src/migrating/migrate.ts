import type { Edition } from '../edition/edition.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { titleOf } from '../link/school.ts';

/** Where something stands in the plan: names and ids from the root. */
type Way = readonly string[];

/** What carrying a plan over to another edition of the guidance writes, and what it says of the rest. */
export interface Migration {
  readonly renamed: readonly { readonly path: Way; readonly to: string }[];
  readonly replaced: readonly { readonly path: Way; readonly value: readonly string[] }[];
  readonly said: readonly Said[];
}

const words = {
  answer: {
    en: 'The answer to an earlier starting question is kept as the school’s own words, under {to}: it is no answer to what is asked now',
    cy: 'Cedwir yr ateb i gwestiwn cychwynnol cynharach yn eiriau’r ysgol ei hun, o dan {to}: nid yw’n ateb i’r hyn a ofynnir yn awr',
  },
  asked: { en: 'Still to answer, under {field} in `self-evaluation:`: {question}', cy: 'I’w ateb o hyd, o dan {field} yn `self-evaluation:`: {question}' },
  area: { en: 'The focus area {from} is called {to} now', cy: 'Enw’r maes ffocws {from} bellach yw {to}' },
  theme: { en: 'The themes of “{name}” have the ids they have now', cy: 'Mae gan themâu “{name}” yr enwau byr sydd ganddynt bellach' },
  kept: { en: '{id} has no counterpart now, and was kept as it is', cy: 'Nid oes dim yn cyfateb i {id} bellach, ac fe’i cadwyd fel y mae' },
  changes: { en: 'What the edition changes: {change}', cy: 'Yr hyn y mae’r argraffiad yn ei newid: {change}' },
} satisfies Record<string, Said>;

/**
 * Carries a plan over to another edition. Ids that have another name are renamed; what has no counterpart stays. An answer to an
 * old question never becomes the answer to a new one: where the question under a field is another, the answer moves under a name
 * of the school's own, and the new question is still to be answered.
 */
export function migrate(school: School, to: Edition): Migration {
  const from = school.edition;
  const renamed: { path: Way; to: string }[] = [];
  const replaced: { path: Way; value: readonly string[] }[] = [];
  const said: Said[] = [];
  const evaluation = school.root.data['self-evaluation'];
  const written = evaluation?.node.type === 'map' ? evaluation.node.entries : undefined;
  for (const [field, question] of Object.entries(from.startingQuestions)) {
    const same = to.startingQuestions[field]?.en === question.en;
    if (same || field.startsWith('x-') || !written?.has(field)) continue;
    const own = `x-${field}-${from.id}`;
    renamed.push({ path: ['self-evaluation', field], to: own });
    said.push(say(words.answer, { to: own }));
  }
  for (const area of evaluation?.data.areas ?? []) {
    const now = to.aliases.focusAreas[area.id];
    if (now !== undefined && !evaluation!.data.areas.some(({ id }) => id === now)) {
      renamed.push({ path: ['self-evaluation', 'areas', area.id], to: now });
      said.push(say(words.area, { from: area.id, to: now }));
    } else if (!Object.hasOwn(to.focusAreas, area.id)) said.push(say(words.kept, { id: area.id }));
  }
  for (const finding of school.all('finding')) {
    const now = finding.data.theme.map((theme) => to.aliases.themes[theme] ?? theme);
    if (now.join() !== finding.data.theme.join()) {
      replaced.push({ path: ['findings', finding.id, 'theme'], value: now });
      said.push(say(words.theme, { name: titleOf(finding) }));
    }
    for (const theme of now) if (!Object.hasOwn(to.themes, theme)) said.push(say(words.kept, { id: theme }));
  }
  const stays = (field: string) => written?.has(field) === true && from.startingQuestions[field]?.en === to.startingQuestions[field]?.en;
  if (evaluation) for (const [field, question] of Object.entries(to.startingQuestions)) if (!stays(field)) said.push(say(words.asked, { field, question }));
  said.push(...to.changes.map((change) => say(words.changes, { change })));
  return { renamed, replaced, said };
}
