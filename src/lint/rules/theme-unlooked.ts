import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { WELSH_THEME, areasUnlooked, isWelshUnlooked, lookedAt } from '../themes.ts';
import { listed } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Themes that are neither looked at nor left for later: {themes}',
    cy: 'Themâu nad edrychwyd arnynt ac nas gadawyd at rywbryd eto: {themes}',
  },
  hint: {
    en: 'Nobody looks at all of them in one year; name what waits under `left-for-later:` of its area, with a word on when',
    cy: 'Nid oes neb yn edrych ar bob un mewn blwyddyn; enwch yr hyn sy’n aros o dan `left-for-later:` ei faes, gyda gair ar bryd',
  },
} satisfies Record<string, Said>;

/**
 * Breadth over the years, and no form to fill: one message, however many themes. What `area-unlooked` or
 * `welsh-continuum-unlooked` says is not said again.
 */
export const themeUnlooked: Rule = {
  id: 'theme-unlooked',
  clause: 'themes-learning',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Each theme is looked at, or left for later on purpose', cy: 'Edrychir ar bob thema, neu fe’i gadewir at rywbryd eto o fwriad' },
  why: {
    en: 'The guidance names themes under each focus area that self-evaluation should consider, and also asks schools to choose what wants a closer look. Over a few years each has its turn. Writing down what waits shows that it was chosen and not forgotten.',
    cy: 'Mae’r canllawiau’n enwi themâu o dan bob maes ffocws y dylai hunanwerthuso eu hystyried, ac yn gofyn hefyd i ysgolion ddewis yr hyn y mae angen edrych arno’n fanylach. Dros rai blynyddoedd daw tro pob un. Mae ysgrifennu’r hyn sy’n aros yn dangos iddo gael ei ddewis ac nid ei anghofio.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
  areas:
    leadership:
      summary: Leaders are trusted.
findings:
  llais:
    kind: improve
    theme: [listening-to-learners, welsh-continuum]
    finding:
      cy: Ychydig o ddysgwyr sy’n dweud eu barn yn Gymraeg.
      en: Few learners say what they think in Welsh.
  kind-playground:
    kind: strength
    theme: emotional-well-being
    finding: Learners look after each other at play.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  summary: Learners are happy and known.
`,
    },
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  areas:
    leadership:
      left-for-later:
        strategic-vision: 2027-28
        leadership-capacity: 2027-28
        use-of-resources: 2028-29
    learning:
      left-for-later:
        workforce-capacity: 2027-28
        community-focused: 2028-29
    well-being:
      left-for-later:
        equity-diversity: 2027-28
        equal-opportunities: 2028-29
findings:
  slow-reading:
    kind: improve
    theme: [progress-for-all, high-quality-teaching, removing-barriers, poverty-strategy]
    finding: Half of the learners in Years 2 to 4 read word by word.
  voices:
    kind: strength
    theme: [listening-to-learners, welsh-continuum, inclusive-curriculum, self-evaluation-processes]
    finding: Learners choose what is looked at, in both languages.
  safe:
    kind: strength
    theme: [safeguarding, inclusive-environments, emotional-well-being, collaborative-culture]
    finding: Learners say that they are safe and know whom to tell.
`,
    },
  ],
  *check(school) {
    const looked = lookedAt(school);
    if (!looked || looked.themes.size === 0) return;
    const toldByArea = areasUnlooked(school, looked);
    const welshTold = isWelshUnlooked(school, looked);
    const open = Object.entries(school.edition.themes).filter(([id, { area }]) => !looked.themes.has(id) && !looked.later.has(id) && !toldByArea.includes(area) && !(welshTold && id === WELSH_THEME));
    if (open.length === 0) return;
    const own = school.root.data['self-evaluation'];
    const where = own && !own.empty ? { item: own } : { item: school.root, field: 'findings' };
    yield { ...where, message: say(words.message, { themes: listed(open.map(([, { title }]) => title)) }), hint: words.hint };
  },
};
