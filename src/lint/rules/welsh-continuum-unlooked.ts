import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';
import { WELSH, isWelshUnlooked } from '../themes.ts';

const words = {
  message: {
    en: 'The self-evaluation does not look at progress along the Welsh language continuum, and does not say when it will',
    cy: 'Nid yw’r hunanwerthusiad yn edrych ar gynnydd ar hyd continwwm y Gymraeg, ac nid yw’n dweud pryd y bydd',
  },
  hint: {
    en: 'Add a finding with {theme} in its `theme:`, or {theme} under `left-for-later:` with a word on when',
    cy: 'Ychwanegwch ganfyddiad gyda {theme} yn ei `theme:`, neu {theme} o dan `left-for-later:` gyda gair am pryd',
  },
} satisfies Record<string, Said>;

/** Once the self-evaluation has looked at several themes. An edition without this theme does not ask. */
export const welshContinuumUnlooked: Rule = {
  id: 'welsh-continuum-unlooked',
  clause: 'theme-welsh-continuum',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Progress along the Welsh language continuum is looked at, or left for later', cy: 'Edrychir ar gynnydd ar hyd continwwm y Gymraeg, neu gadewir hynny tan yn ddiweddarach' },
  why: {
    en: 'The guidance asks it of every kind of setting, and names those that are not Welsh-medium: how well learners progress along a Welsh language continuum. It need not be this year. That this is asked only once findings have turned to three themes is our choice.',
    cy: 'Mae’r canllawiau’n gofyn hyn ym mhob math o leoliad, ac yn enwi’r rhai nad ydynt yn gyfrwng Cymraeg: pa mor dda y mae dysgwyr yn symud ar hyd continwwm y Gymraeg. Nid oes rhaid i hynny fod eleni. Ein dewis ni yw gofyn hyn dim ond wedi i ganfyddiadau droi at dair thema.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
  f2:
    kind: strength
    theme: [safeguarding]
    finding: This was seen.
  f3:
    kind: strength
    theme: [strategic-vision]
    finding: This was seen.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: Gwelwyd hyn.
  f2:
    kind: strength
    theme: [safeguarding]
    finding: Gwelwyd hyn.
  f3:
    kind: strength
    theme: [welsh-continuum]
    finding: Gwelwyd hyn.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
`,
    },
  ],
  *check(school) {
    if (isWelshUnlooked(school)) yield { item: school.root, field: 'findings', message: words.message, hint: say(words.hint, { theme: WELSH }) };
  },
};
