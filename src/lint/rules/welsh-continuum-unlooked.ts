import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { WELSH_THEME, isWelshUnlooked, lookedAt } from '../themes.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'No finding stands under the theme “{theme}”, and it is not left for later',
    cy: 'Nid oes canfyddiad o dan y thema “{theme}”, ac ni adawyd hi at rywbryd eto',
  },
  hint: {
    en: 'Add `theme: {id}` to a finding on Welsh in any kind of school or unit, or name {id} under `left-for-later:` of its area with a word on when',
    cy: 'Ychwanegwch `theme: {id}` at ganfyddiad ar y Gymraeg mewn unrhyw fath o ysgol neu uned, neu enwch {id} o dan `left-for-later:` ei maes gyda gair ar bryd',
  },
} satisfies Record<string, Said>;

/** Asked of every setting alike, and only once self-evaluation is broad: three themes is our measure of that. */
export const welshContinuumUnlooked: Rule = {
  id: 'welsh-continuum-unlooked',
  clause: 'theme-welsh-continuum',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Self-evaluation turns to Welsh, or says when it will', cy: 'Mae’r hunanwerthuso’n troi at y Gymraeg, neu’n dweud pryd y bydd' },
  why: {
    en: 'The guidance names the continuum of Welsh among the themes, and means schools that are not Welsh-medium as well. Learners everywhere travel along it, in a nursery, a special school or a unit as much as in a secondary school. It need not be this year: we ask once findings stand under three themes, and a word on when is enough.',
    cy: 'Mae’r canllawiau’n enwi continwwm y Gymraeg ymhlith y themâu, ac yn golygu hefyd ysgolion nad ydynt yn rhai cyfrwng Cymraeg. Mae dysgwyr ym mhobman yn teithio ar ei hyd, mewn meithrinfa, ysgol arbennig neu uned lawn cymaint ag mewn ysgol uwchradd. Nid oes rhaid iddo fod eleni: gofynnwn unwaith y bydd canfyddiadau o dan dair thema, ac mae gair ar bryd yn ddigon.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  kind: special
  medium: english-medium
`,
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
findings:
  signs:
    kind: strength
    theme: [progress-for-all, inclusive-environments]
    finding: Learners are understood by every adult, with signs and symbols.
  arrivals:
    kind: improve
    theme: removing-barriers
    finding: Late buses cost a few learners their first lesson.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `language: cy
self-evaluation:
  year: 2025-26
  areas:
    learning:
      left-for-later:
        welsh-continuum: Edrychir arno gydag ysgol bartner yn 2027-28.
findings:
  llyfrau:
    kind: improve
    theme: [progress-for-all, high-quality-teaching, removing-barriers]
    finding: Mae’r llyfrau darllen yn rhy hawdd i lawer.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  greetings:
    kind: improve
    theme: [welsh-continuum, progress-for-all, high-quality-teaching]
    finding: Learners greet each other in Welsh and seldom say more.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    theme: [progress-for-all, high-quality-teaching]
    finding: Half of the learners in Years 2 to 4 read word by word.
`,
    },
  ],
  *check(school) {
    const looked = lookedAt(school);
    if (!looked || !isWelshUnlooked(school, looked)) return;
    const own = school.root.data['self-evaluation'];
    const where = own && !own.empty ? { item: own } : { item: school.root, field: 'findings' };
    yield { ...where, message: say(words.message, { theme: school.edition.themes[WELSH_THEME]!.title }), hint: say(words.hint, { id: WELSH_THEME }) };
  },
};
