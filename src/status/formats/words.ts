import type { Said } from '../../language/said.ts';
import type { Basis, State } from '../entry.ts';

export const BASES: Readonly<Record<Exclude<Basis, 'plan'>, Said>> = {
  law: { en: 'Law', cy: 'Y gyfraith' },
  advice: { en: 'Advice', cy: 'Cyngor' },
  ours: { en: 'A suggestion of this program', cy: 'Awgrym y rhaglen hon' },
};

export const HEADINGS: Readonly<Record<State, Said>> = {
  overdue: { en: 'Overdue', cy: 'Wedi mynd heibio' },
  due: { en: 'Due by {day}', cy: 'I’w wneud erbyn {day}' },
  'awaiting-evidence': { en: 'Waiting for evidence (advice)', cy: 'Yn aros am dystiolaeth (cyngor)' },
  'awaiting-approval': { en: 'Waiting for approval (advice)', cy: 'Yn aros am gymeradwyaeth (cyngor)' },
  duty: { en: 'Reviews of the plan', cy: 'Adolygiadau o’r cynllun' },
};
