import { inLineSaid } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { listed } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { WELSH, areasUnlooked, isWelshUnlooked, themesAreInDoubt, themesFound, themesMet } from '../themes.ts';

const words = {
  message: {
    en: 'These themes are neither looked at nor left for later: {themes}',
    cy: 'Ni edrychwyd ar y themâu hyn ac ni adawyd hwy tan yn ddiweddarach: {themes}',
  },
  several: {
    en: 'These themes are neither looked at nor left for later, among others: {themes} (in all: {count})',
    cy: 'Ni edrychwyd ar y themâu hyn, ymhlith eraill, ac ni adawyd hwy tan yn ddiweddarach: {themes} (nifer: {count})',
  },
  hint: {
    en: 'Nothing has to be looked at this year. A line under `left-for-later:` of the focus area says when it may be its turn. To see all themes: sip explain',
    cy: 'Nid oes rhaid edrych ar ddim eleni. Mae llinell o dan `left-for-later:` y maes ffocws yn dweud pryd y daw ei dro. I weld pob thema: sip explain',
  },
} satisfies Record<string, Said>;

/** So many are all named; of more, the first. The numbers are ours. */
const MOST_LISTED = 6;
const MOST_NAMED = 3;

/** One message for all of them. What the rules on an area or on Welsh say is not said again. */
export const themeUnlooked: Rule = {
  id: 'theme-unlooked',
  clause: 'themes-considered',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Each theme is looked at in the cycle, or left for later with a word', cy: 'Edrychir ar bob thema yn ystod y cylch, neu fe’i gadewir tan yn ddiweddarach gyda gair' },
  why: {
    en: 'The guidance gives themes that self-evaluation should consider. Breadth over the cycle matters, and not a form with a box for each: a theme may be left out this year.',
    cy: 'Mae’r canllawiau’n rhoi themâu y dylai hunanwerthuso eu hystyried. Ehangder dros y cylch sy’n bwysig, ac nid ffurflen â blwch i bob un: gellir gadael thema allan eleni.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  f0:
    kind: strength
    theme: [strategic-vision, leadership-capacity, collaborative-culture, self-evaluation-processes, poverty-strategy, use-of-resources, progress-for-all, welsh-continuum, high-quality-teaching, inclusive-curriculum, community-focused, listening-to-learners, workforce-capacity]
    finding: Gwelwyd hyn.
self-evaluation:
  areas:
    well-being:
      left-for-later:
        emotional-well-being: Yn 2027.
        equity-diversity: Yn 2027.
        safeguarding: Yn 2027.
        inclusive-environments: Yn 2027.
        equal-opportunities: Yn 2027.
        removing-barriers: Yn 2027.
`,
    },
  ],
  *check(school) {
    if (themesFound(school).size === 0 || themesAreInDoubt(school)) return;
    const met = themesMet(school);
    const areas = areasUnlooked(school);
    const welsh = isWelshUnlooked(school);
    const left = Object.entries(school.edition.themes).filter(([id, { area }]) => !met.has(id) && !areas.includes(area) && !(welsh && id === WELSH));
    if (left.length === 0) return;
    const named = left.length > MOST_LISTED ? left.slice(0, MOST_NAMED) : left;
    const themes = listed(named.map(([, { title }]) => inLineSaid(title)));
    yield { item: school.root, field: 'findings', message: say(named === left ? words.message : words.several, { themes, count: left.length }), hint: words.hint };
  },
};
