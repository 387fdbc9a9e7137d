import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '“{name}” is left for now, and the reason is not there', cy: 'Gadewir “{name}” am y tro, ond nid yw’r rheswm yno' },
  hint: { en: 'Add a sentence under `left:` as `reason:`', cy: 'Ychwanegwch frawddeg o dan `left:` fel `reason:`' },
} satisfies Record<string, Said>;

/** To leave something is a decision, and a good one where it has its reason. */
export const leftUnexplained: Rule = {
  id: 'left-unexplained',
  clause: 'manageable-number',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A finding or a recommendation that is left for now says why', cy: 'Mae canfyddiad neu argymhelliad a adewir am y tro yn dweud pam' },
  why: {
    en: 'The guidance wants no more priorities than a school can manage, so something is always left. Whoever looks next year, a governor or an inspector, sees a decision where there is a sentence, and something forgotten where there is none. That it has to be written is our reading.',
    cy: 'Nid yw’r canllawiau am gael mwy o flaenoriaethau nag y gall ysgol ymdopi â hwy, felly gadewir rhywbeth bob amser. Lle mae brawddeg, bydd pwy bynnag a edrycho’r flwyddyn nesaf, yn llywodraethwr neu’n arolygydd, yn gweld penderfyniad; lle nad oes un, rhywbeth a anghofiwyd. Ein dehongliad ni yw bod angen ei ysgrifennu.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  yard-shade:
    kind: improve
    finding: The yard has no shade in summer.
    left: # <-- here
      until: summer 2027
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  yard-shade:
    kind: improve
    finding: The yard has no shade in summer.
    left:
      reason: The authority renews the yard in 2027.
      until: summer 2027
`,
    },
  ],
  *check(school) {
    for (const item of [...school.all('finding'), ...school.all('recommendation')]) {
      const { left } = item.data;
      if (left && !left.data.reason && !left.damaged.has('reason')) yield { item, field: 'left', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
