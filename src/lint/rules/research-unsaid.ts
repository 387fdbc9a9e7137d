import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The priority “{name}” does not say what research or proven practice its actions rest on', cy: 'Nid yw’r flaenoriaeth “{name}” yn dweud ar ba ymchwil neu arfer profedig y mae ei chamau gweithredu’n seiliedig' },
  hint: {
    en: 'Add `research:` with a sentence: what staff have read, or a school where you saw it work; what you tried yourselves and found to work counts too',
    cy: 'Ychwanegwch `research:` gyda brawddeg: yr hyn a ddarllenodd staff, neu ysgol lle gwelsoch hynny’n gweithio; mae’r hyn y rhoesoch gynnig arno eich hunain ac a weithiodd yn cyfrif hefyd',
  },
} satisfies Record<string, Said>;

/** Asked once there are actions: before that there is nothing yet that could rest on it. */
export const researchUnsaid: Rule = {
  id: 'research-unsaid',
  clause: 'process-action-from-research',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A priority says what research or proven practice it rests on', cy: 'Mae blaenoriaeth yn dweud ar ba ymchwil neu arfer profedig y mae’n seiliedig' },
  why: {
    en: 'The guidance asks that actions draw on what research says and on strategies that are known to work. A line on where an idea comes from lets colleagues read on, and saves a school from trying what others have already found wanting.',
    cy: 'Mae’r canllawiau’n gofyn i gamau gweithredu dynnu ar yr hyn y mae ymchwil yn ei ddweud ac ar strategaethau y gwyddys eu bod yn gweithio. Mae llinell ar darddiad syniad yn gadael i gydweithwyr ddarllen ymhellach, ac yn arbed ysgol rhag rhoi cynnig ar yr hyn y mae eraill eisoes wedi ei gael yn ddiffygiol.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading: # <-- here
    title: Reading fluently
    actions:
      fluency:
        title: Read the same short text aloud several times.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen: # <-- here
    title: Darllen yn rhugl
    actions:
      rhuglder:
        title: Darllen yr un testun byr yn uchel sawl gwaith.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    research: Reading a text aloud several times is known to help. We saw it in a school of our cluster.
    actions:
      fluency:
        title: Read the same short text aloud several times.
  welsh:
    title: Welsh every day
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (item.data.actions.length > 0 && !item.data.research) yield { item, field: 'research', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
