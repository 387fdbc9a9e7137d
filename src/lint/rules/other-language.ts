import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { allWritten } from '../written.ts';
import type { Written } from '../written.ts';

const LANGUAGES: Record<Lang, Said> = { en: { en: 'English', cy: 'Saesneg' }, cy: { en: 'Welsh', cy: 'Cymraeg' } };

const words = {
  message: { en: 'Part of “{name}” is given as {declared}, and looks like {found}', cy: 'Rhoddir rhan o “{name}” fel {declared}, ond mae’n edrych fel {found}' },
  plain: { en: 'These words are given as {declared}, and look like {found}', cy: 'Rhoddir y geiriau hyn fel {declared}, ond maent yn edrych fel {found}' },
  many: { en: 'Much of this file is taken for {declared}, and looks like {found} (texts: {count})', cy: 'Mae llawer o’r ffeil hon wedi ei nodi fel {declared}, ond mae’n edrych fel {found} (testunau: {count})' },
  hint: {
    en: 'Put `{key}:` beneath the field and the words after it, so that readers and screen readers know the language',
    cy: 'Rhowch `{key}:` o dan y maes a’r geiriau ar ei ôl, fel bod darllenwyr a darllenwyr sgrin yn gwybod yr iaith',
  },
  manyHint: { en: 'Write `language: {key}` at the top of the file, or `lang: {key}` on an item', cy: 'Ysgrifennwch `language: {key}` ar frig y ffeil, neu `lang: {key}` ar eitem' },
} satisfies Record<string, Said>;

/** Small words that are common in one language and no words in the other. */
const COMMON: Record<Lang, ReadonlySet<string>> = {
  en: new Set('the and of are with for that they have their this which was will from by not more has been who what when we our be or as each'.split(' ')),
  cy: new Set('mae yn yr wedi gan bod fod sydd eu ein gyda mewn ac nid nad hyn hynny yw ar gyfer drwy trwy dysgwyr rhai rydym ydym bydd oedd fel dan wrth'.split(' ')),
};
const AT_LEAST = 4;
const A_FILE_FULL = 4;
const CITED = new Set(['source', 'based-on', 'research', 'provider', 'minute', 'called']);
const OTHER: Record<Lang, Lang> = { en: 'cy', cy: 'en' };

/** Letters of both languages; a pattern of every script's letters is slow to build and would count no more small words. */
const WORD = /[a-z\u00e0-\u024f\u1e80-\u1ef9]+/g;

/** True when at least four small words are of the other language, and hardly any of the language it is said to be. */
function looksLikeOther(text: string, declared: Lang): boolean {
  const all = text.toLowerCase().match(WORD) ?? [];
  const count = (lang: Lang) => all.filter((word) => COMMON[lang].has(word)).length;
  const other = count(OTHER[declared]);
  return all.length >= 8 && other >= AT_LEAST && other >= 4 * count(declared) && other * 8 >= all.length;
}

/** Words in the other language than the one they stand for. Careful: quotations, names and short texts are let be. */
export const otherLanguage: Rule = {
  id: 'other-language',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'Words are in the language they are given as', cy: 'Mae geiriau yn yr iaith y’u rhoddir ynddi' },
  why: {
    en: 'Reports mark which language each text is in and say where a translation is missing. Words under the wrong language would be read aloud wrongly and taken for a translation. This looks at a few common words only, and may be mistaken.',
    cy: 'Mae adroddiadau’n nodi iaith pob testun ac yn dweud lle mae cyfieithiad ar goll. Byddai geiriau o dan yr iaith anghywir yn cael eu darllen yn uchel yn anghywir ac yn cael eu cymryd yn gyfieithiad. Dim ond ychydig o eiriau cyffredin yr edrychir arnynt, a gall fod yn anghywir.',
  },
  bad: [
    {
      'plan.yaml': `school:
  language: en
priorities:
  cymraeg:
    title: Welsh every day
    strategy: Mae dysgwyr wedi dechrau arwain gemau yn yr iard. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: en
priorities:
  cymraeg:
    title: Cymraeg bob dydd
    strategy:
      cy: Mae dysgwyr wedi dechrau arwain gemau yn yr iard.
      en: The Criw Cymraeg lead games in the yard.
`,
    },
  ],
  *check(school) {
    const perFile = new Map<string, (Written & { declared: Lang })[]>();
    for (const written of allWritten(school)) {
      if (CITED.has(written.field)) continue;
      for (const declared of ['en', 'cy'] as const) {
        const text = written.text[declared];
        if (text === undefined || !looksLikeOther(text, declared)) continue;
        const file = `${declared} ${written.text.node.source?.file.path}`;
        perFile.set(file, [...(perFile.get(file) ?? []), { ...written, declared }]);
      }
    }
    for (const found of perFile.values()) {
      const { declared } = found[0]!;
      const said = { declared: LANGUAGES[declared], found: LANGUAGES[OTHER[declared]] };
      const key = OTHER[declared];
      if (found.length >= A_FILE_FULL) {
        yield { item: school.root, node: found[0]!.text.node, message: say(words.many, { ...said, count: found.length }), hint: say(words.manyHint, { key }) };
      } else {
        for (const { item, text } of found) {
          const message = idOf(item) === '' ? say(words.plain, said) : say(words.message, { ...said, name: nameOf(item) });
          yield { item, node: text.node, message, hint: say(words.hint, { key }) };
        }
      }
    }
  },
};
