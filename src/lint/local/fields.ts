import { safe } from '../../diagnostics/safe.ts';
import { didYouMean, nearest } from '../../format/near.ts';
import { joinSaid, same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Profile } from '../../profile/profile.ts';
import { FIELD_NAMES, localName } from '../../profile/profile.ts';
import type { Finding, Rule } from '../rule.ts';

const words = {
  near: { en: '“{written}” is nearly a name that the profile “{profile}” has here', cy: 'Mae “{written}” bron yn enw sydd gan y proffil “{profile}” yma' },
  nearHint: { en: 'If it is a name of your own, keep it and set this advice aside', cy: 'Os enw o’ch eiddo ydyw, cadwch ef a rhowch y cyngor hwn o’r neilltu' },
  word: { en: '“{written}” is none of the words that the profile “{profile}” has for “{field}”', cy: 'Nid yw “{written}” yn un o’r geiriau sydd gan y proffil “{profile}” ar gyfer “{field}”' },
  known: { en: 'It has: {known}', cy: 'Mae ganddo: {known}' },
  summary: { en: 'The profile’s own fields are called what it calls them', cy: 'Mae meysydd y proffil ei hun yn cael eu galw wrth yr enwau sydd ganddo' },
  why: {
    en: 'Names that begin with x- are the school’s own, so a slip in one that the profile knows would be lost without a word. Every other x- name stays free.',
    cy: 'Enwau’r ysgol ei hun sy’n dechrau ag x-, felly byddai llithriad mewn un y mae’r proffil yn ei adnabod yn cael ei golli heb air. Mae pob enw x- arall yn rhydd.',
  },
} satisfies Record<string, Said>;

/** Tells of a name that is nearly one of the profile's fields, and of a word that such a field does not have. Undefined where it has no fields. */
export function fieldNames(profile: Profile): Rule | undefined {
  if (Object.keys(profile.fields).length === 0) return undefined;
  return {
    id: localName(profile, FIELD_NAMES),
    basis: 'local',
    severity: 'info',
    summary: words.summary,
    why: words.why,
    bad: [],
    good: [],
    *check(school): Generator<Finding> {
      for (const item of school.items) {
        const fields = profile.fields[item.def];
        if (!fields || item.node.type !== 'map') continue;
        const { entries } = item.node;
        for (const [key, node] of entries) {
          if (!key.startsWith('x-')) continue;
          const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
          if (!field) {
            const near = nearest(key.slice(2), Object.keys(fields).filter((name) => !entries.has(name)).map((name) => name.slice(2)));
            if (near !== undefined) yield { item, field: key, message: say(words.near, { written: safe(key, 60), profile: profile.id }), hint: joinSaid([didYouMean(`x-${near}`), words.nearHint], ' ') };
            continue;
          }
          const known = field.words;
          for (const one of known ? (node.type === 'list' ? node.items : [node]) : []) {
            if (one.type !== 'scalar' || one.text === null || Object.hasOwn(known!, one.text.trim())) continue;
            const near = nearest(one.text, Object.keys(known!));
            const all = say(words.known, { known: joinSaid(Object.entries(known!).map(([word, meaning]) => ({ en: word, cy: `${word} (${meaning.cy})` })), ', ') });
            yield { item, field: key, node: one, message: say(words.word, { written: safe(one.text, 60), profile: profile.id, field: same(key) }), hint: near === undefined ? all : joinSaid([didYouMean(near), all], ' ') };
          }
        }
      }
    },
  };
}
