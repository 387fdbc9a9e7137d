import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { allWritten } from '../written.ts';

const words = {
  message: { en: 'These words in “{name}” look unfinished: “{end}”', cy: 'Mae’r geiriau hyn yn “{name}” yn edrych yn anorffenedig: “{end}”' },
  plain: { en: 'These words look unfinished: “{end}”', cy: 'Mae’r geiriau hyn yn edrych yn anorffenedig: “{end}”' },
  hint: { en: 'Finish them, or leave the field empty until you can: an empty field is still to do', cy: 'Gorffennwch nhw, neu gadewch y maes yn wag nes y gallwch: mae maes gwag yn dal i’w wneud' },
} satisfies Record<string, Said>;

const MARKS = /\b(?:TODO|XXX+|FIXME|tbc|tba|tbd|to be (?:confirmed|completed)|i['’]w (?:gwblhau|gadarnhau))\b|\?\?\?/i;
const STOPS = /(?:[,;–-]|\.\.\.|…)$/;
const JOINS: Record<Lang, RegExp> = { en: / (?:and|or|but|the)$/, cy: / (?:a|ac|neu|ond|yr)$/ };

/** What in a text shows that it was left half-way: its mark or its last words. Quoted speech may trail off as it likes. */
function unfinished(text: string, lang: Lang): string | undefined {
  const mark = MARKS.exec(text)?.[0];
  if (mark) return mark;
  const end = text.trimEnd();
  if (STOPS.test(end) || JOINS[lang].test(end)) return end.split(/\s+/).slice(-4).join(' ');
  return undefined;
}

/** Marks and endings that people leave in a draft. Ours alone: the guidance says nothing of it. */
export const unfinishedSentence: Rule = {
  id: 'unfinished-sentence',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'Sentences are finished', cy: 'Mae brawddegau wedi eu gorffen' },
  why: {
    en: 'A sentence that stops half-way, or a mark such as TBC, is easily overlooked and looks careless in a report to governors. An empty field does no harm: it counts as not yet written.',
    cy: 'Mae’n hawdd peidio â sylwi ar frawddeg sy’n stopio hanner ffordd, neu ar nod fel TBC, ac mae’n edrych yn ddiofal mewn adroddiad i lywodraethwyr. Nid yw maes gwag yn gwneud niwed: mae’n cyfrif fel heb ei ysgrifennu eto.',
  },
  bad: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    strategy: One lesson for all classes, and # <-- here
    aiming-for: TBC after the staff meeting # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    strategy: One lesson for all classes, and small groups.
    aiming-for:
`,
    },
  ],
  *check(school) {
    for (const { item, text } of allWritten(school)) {
      const end = text.en === undefined ? undefined : unfinished(text.en, 'en');
      const found = end ?? (text.cy === undefined ? undefined : unfinished(text.cy, 'cy'));
      if (found === undefined) continue;
      const name = nameOf(item);
      yield { item, node: text.node, message: name.en === '' ? say(words.plain, { end: safe(found, 60) }) : say(words.message, { name, end: safe(found, 60) }), hint: words.hint };
    }
  },
};
