import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import { firstIds, idOf } from '../naming.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';

const words = {
  one: { en: 'The finding “{name}” does not say which theme it is about', cy: 'Nid yw’r canfyddiad “{name}” yn dweud pa thema y mae’n ymwneud â hi' },
  several: {
    en: 'These findings do not say which theme they are about: {names}',
    cy: 'Nid yw’r canfyddiadau hyn yn dweud pa thema y maent yn ymwneud â hi: {names}',
  },
  hint: {
    en: 'Add `theme:` with one of the themes of the guidance, or several. To see them: sip explain',
    cy: 'Ychwanegwch `theme:` gydag un o themâu’r canllawiau, neu sawl un. I’w gweld: sip explain',
  },
} satisfies Record<string, Said>;

/** Told once, at the first place. Which themes were looked at is told by rules of their own, as far as findings say. */
export const findingThemeUnsaid: Rule = {
  id: 'finding-theme-unsaid',
  basis: 'ours',
  severity: 'info',
  thorough: true,
  summary: { en: 'A finding says which theme it is about', cy: 'Mae canfyddiad yn dweud pa thema y mae’n ymwneud â hi' },
  why: {
    en: 'The guidance gives three focus areas, and themes in each, that self-evaluation should consider. This program goes by the themes that findings name, so without them it cannot say what was looked at and what may have its turn later.',
    cy: 'Mae’r canllawiau’n rhoi tri maes ffocws, a themâu ym mhob un, y dylai hunanwerthuso eu hystyried. Mae’r rhaglen hon yn mynd wrth y themâu y mae canfyddiadau’n eu henwi, felly hebddynt ni all ddweud beth yr edrychwyd arno a beth a gaiff ei dro yn ddiweddarach.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices: # <-- here
    kind: improve
    finding: In most discussions the same few learners answer.
  good-lessons:
    kind: strength
    finding: Learners settle to work quickly.
  safe:
    kind: strength
    theme: [safeguarding]
    finding: Learners know whom to turn to.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  ychydig-leisiau:
    kind: improve
    theme: [listening-to-learners]
    finding: Yr un ychydig sy’n ateb yn y rhan fwyaf o drafodaethau.
  hen:
    kind: improve
    status: closed
    finding: Roedd y llyfrgell ar gau.
`,
    },
  ],
  *check(school, { today }) {
    const items = openFindings(school).filter(({ data, damaged }) => data.theme.length === 0 && !damaged.has('theme'));
    yield* once(school, 'finding-theme-unsaid', items, today, (some) => ({
      message: some.length === 1 ? say(words.one, { name: idOf(some[0]) }) : say(words.several, { names: firstIds(some) }),
      hint: words.hint,
    }));
  },
};
