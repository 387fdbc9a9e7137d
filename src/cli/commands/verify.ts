import type { CommandSpec } from '../spec.ts';

export const verify: CommandSpec = {
  name: 'verify',
  summary: { en: 'whether what stands is what was approved, and what changed since', cy: 'ai’r hyn a gymeradwywyd sy’n sefyll, a beth a newidiodd ers hynny' },
  details: {
    en: 'Looks at the latest approval of the priorities, of the plan and of the support asked for, or at the one named. Layout, order, comments, progress and reviews are no part of what is approved; every word of the rest is. Exit codes: 0 what stands is what was approved · 1 it is not, or it cannot be told · 2 there is nothing sealed to hold it against.',
    cy: 'Mae’n edrych ar gymeradwyaeth ddiweddaraf y blaenoriaethau, y cynllun a’r gefnogaeth y gofynnir amdani, neu ar yr un a enwir. Nid yw gosodiad, trefn, sylwadau, cynnydd nac adolygiadau’n rhan o’r hyn a gymeradwyir; mae pob gair o’r gweddill. Codau gorffen: 0 yr hyn a gymeradwywyd sy’n sefyll · 1 nid felly, neu ni ellir dweud · 2 nid oes dim wedi ei selio i’w gymharu ag ef.',
  },
  args: [{ name: '[id]', about: { en: 'an approval, by its id', cy: 'cymeradwyaeth, wrth ei henw byr' } }],
  options: [{ flags: '--format <format>', about: { en: 'text or json, and =FILE to write it there; may be repeated', cy: 'text neu json, a =FFEIL i’w ysgrifennu yno; gellir ei ailadrodd' }, repeatable: true }],
  shares: ['school', 'rev', 'as-of'],
  load: () => import('./verify.run.ts'),
};
