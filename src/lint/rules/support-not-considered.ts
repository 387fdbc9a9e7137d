import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Item, Person, School } from '../../link/school.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says whether the school’s own collaboratives could meet the need for “{name}”',
    cy: 'Nid oes dim yn dweud a allai grwpiau cydweithredol yr ysgol ei hun ddiwallu’r angen am “{name}”',
  },
  hint: { en: 'Add `considered:` with a sentence: who was asked first, or why nobody could', cy: 'Ychwanegwch `considered:` gyda brawddeg: i bwy y gofynnwyd yn gyntaf, neu pam na allai neb' },
} satisfies Record<string, Said>;

const ASKED = new Set(['planned', 'asked', 'agreed']);

/** Support that is asked for, and not of a partner: that would be the collaborative’s answer already. */
export const supportNotConsidered: Rule = {
  id: 'support-not-considered',
  clause: 'consider-collaboratives',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Support that is asked for says whether partners could give it', cy: 'Mae cefnogaeth y gofynnir amdani’n dweud a allai partneriaid ei rhoi' },
  why: {
    en: 'The guidance asks schools to consider how the collaboratives they belong to could meet a need, and to arrange other support where that is required. Often the answer is in the next valley; where it is not, saying so helps the authority to see what is missing.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion ystyried sut y gallai’r grwpiau cydweithredol y maent yn perthyn iddynt ddiwallu angen, a threfnu cefnogaeth arall lle mae ei hangen. Yn aml mae’r ateb yn y cwm nesaf; lle nad yw, mae dweud hynny’n helpu’r awdurdod i weld beth sydd ar goll.',
  },
  bad: [
    {
      'plan.yaml': `support:
  therapist: # <-- here
    title: Advice from a speech and language therapist
    need: Staff are unsure how best to teach words.
    from: [local authority]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `support:
  therapist:
    title: Advice from a speech and language therapist
    need: Staff are unsure how best to teach words.
    from: [local authority]
    considered: The cluster has no therapist to share.
  maths-partner:
    title: A partner school for mathematics
    need: Our lead is new.
    from: [cluster]
collaboratives:
  cluster:
    title: The valley cluster
`,
    },
  ],
  *check(school) {
    for (const item of school.all('support')) {
      const { considered, need, status, from } = item.data;
      const asked = status ? ASKED.has(status) : need !== undefined;
      if (!asked || considered || from.some((person) => isPartner(school, person))) continue;
      yield { item, field: 'considered', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};

const isPartner = (school: School, { written, to }: Person): boolean => to?.data.kind === 'partner' || school.all('collaborative').some((one: Item<'collaborative'>) => one.id === written || one.data.title?.en === written || one.data.title?.cy === written);
