import type { Said } from '../../language/said.ts';
import type { Item, School } from '../../link/school.ts';
import { isWritten } from '../../link/text.ts';
import type { Text } from '../../link/text.ts';
import { sisterSchools, spellings, spelt } from '../federation.ts';
import type { Rule } from '../rule.ts';

const words = {
  whole: {
    en: 'This reads as the plan of a federation as a whole, and a plan is asked for each of its schools',
    cy: 'Mae hwn yn darllen fel cynllun ffederasiwn cyfan, a gofynnir am gynllun ar gyfer pob un o’i ysgolion',
  },
  several: {
    en: 'This reads as one plan of several schools, and a plan is asked for each of them',
    cy: 'Mae hwn yn darllen fel un cynllun i sawl ysgol, a gofynnir am gynllun ar gyfer pob un ohonynt',
  },
  hint: {
    en: 'Keep a folder for each school, each with a plan in that school’s name. What the schools share may stand in each in the same words, the one governing body approves each, and `sip status` takes several folders',
    cy: 'Cadwch ffolder i bob ysgol, pob un â chynllun yn enw’r ysgol honno. Caiff yr hyn y mae’r ysgolion yn ei rannu fod ym mhob un yn yr un geiriau, mae’r un corff llywodraethu’n cymeradwyo pob un, ac mae `sip status` yn derbyn sawl ffolder',
  },
} satisfies Record<string, Said>;

/** Names of a federation, and of a plan of one. Only what can hardly be anything else: “part of the … Federation” is a school. */
const OF_FEDERATION = /^(?:the )?federation of |^y? ?ffederasiwn |\bfederations? (?:school )?(?:development|improvement) plan\b|\bplan (?:of|for) (?:the|our) federation\b|\b(?:datblygu|gwella) ?(?:r|y|ein) ffederasiwn\b/;

/** Between the names of schools that stand side by side. */
const BETWEEN = /[,/&+]|\s(?:and|a|ac)\s/;

/** What words say of whose plan it is: of the federation, or of several schools that stand side by side. */
function whose(text: Text, { own, sisters }: { readonly own: readonly string[]; readonly sisters: readonly string[] }): keyof typeof words | undefined {
  const written = [text.en ?? '', text.cy ?? ''];
  // Most plans are of no federation, and are done with here.
  if (sisters.length === 0 && own.length === 0 && !written.some((said) => /feder/i.test(said))) return undefined;
  if (spellings(text).some((said) => own.includes(said) || OF_FEDERATION.test(said))) return 'whole';
  const parts = written.flatMap((said) => said.split(BETWEEN)).map(spelt).filter((part) => part !== '');
  return parts.length > 1 && parts.some((part) => sisters.includes(part)) ? 'several' : undefined;
}

/** The places where a plan says whose it is. */
const places = ({ root }: School): readonly { readonly item: Item; readonly field: string; readonly text: Text | undefined }[] => {
  const { school, plan } = root.data;
  return [
    ...(school ? [{ item: school, field: 'name', text: school.data.name }] : []),
    ...(plan ? [{ item: plan, field: 'title', text: plan.data.title }, { item: plan, field: 'called', text: plan.data.called }] : []),
  ];
};

/** Told once, of the first place. What two plans have in common, word for word, is nobody's fault and is not looked at. */
export const planOfFederation: Rule = {
  id: 'plan-of-federation',
  clause: 'federation-plan-for-each-school',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Each school of a federation has a plan of its own', cy: 'Mae gan bob ysgol mewn ffederasiwn ei chynllun ei hun' },
  why: {
    en: 'When schools federate they get one governing body and stay schools of their own, and what a development plan holds is asked for the school that it helps to conduct. Two schools may choose the same priorities; their earlier targets, their staff, their money and their communities are seldom the same. The Regulations, as far as we could read them, do not speak of federations, so this is our reading.',
    cy: 'Pan fydd ysgolion yn ffedereiddio cânt un corff llywodraethu ac maent yn parhau’n ysgolion ar wahân, a gofynnir am gynnwys cynllun datblygu ar gyfer yr ysgol y mae’n helpu i’w rhedeg. Caiff dwy ysgol ddewis yr un blaenoriaethau; anaml y bydd eu targedau blaenorol, eu staff, eu harian a’u cymunedau yr un fath. Nid yw’r Rheoliadau, hyd y gallem eu darllen, yn sôn am ffederasiynau, felly ein dehongliad ni yw hyn.',
  },
  bad: [
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd
  federation: The Estuary Federation
plan:
  title: Federation Development Plan 2026 to 2029 # <-- here
`,
    },
    {
      'plan.yaml': `school:
  name: Ffederasiwn yr Aber # <-- here
  language: cy
  federation: Ffederasiwn yr Aber
`,
    },
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd and Ysgol Tan-y-graig # <-- here
  federated-with: Ysgol Tan-y-graig
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Ysgol y Foryd, part of the Estuary Federation
  federation: The Estuary Federation
  federated-with: [Ysgol Tan-y-graig]
plan:
  title: School Development Plan of Ysgol y Foryd
`,
    },
    {
      'plan.yaml': `school:
  name: Ysgol Tan-y-graig
  language: cy
  federation: Ffederasiwn yr Aber
plan:
  title: Cynllun Datblygu Ysgol
`,
    },
    {
      'plan.yaml': `school:
  name: Ysgol Bryn a Môr
plan:
  title: Federating our ideas
`,
    },
  ],
  *check(school) {
    const data = school.root.data.school?.data;
    const names = { own: isWritten(data?.federation) ? spellings(data.federation) : [], sisters: sisterSchools(school) };
    for (const { item, field, text } of places(school)) {
      const told = isWritten(text) ? whose(text, names) : undefined;
      if (told) return void (yield { item, field, message: words[told], hint: words.hint });
    }
  },
};
