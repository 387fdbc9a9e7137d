import { definition } from '../format/fields.ts';
import type { Lang, Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Amount } from '../link/quantity.ts';
import type { Item, Person } from '../link/school.ts';
import { isWritten, wordsIn } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { sayDay, sayTime } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import { plainText } from './prose.ts';

/** English, Welsh, or both side by side. */
export type ReportLanguage = Lang | 'both';

/** A stretch of words in one language. `only`: the school wrote it in this language alone, and another was asked for. */
export interface Run {
  readonly text: string;
  readonly lang: Lang;
  readonly only?: true;
}

/** What one language says. A sentence of ours may hold words of the school's in the other language. */
export interface Voice {
  readonly lang: Lang;
  readonly runs: readonly Run[];
  /** Something still to do, marked so. */
  readonly gap?: true;
}

/** Plain words: one voice, or two side by side. One voice in a report in both languages stands for both. */
export type Words = readonly Voice[];

/** Markdown of the school's, in one language or two. */
export interface ProseVoice {
  readonly lang: Lang;
  readonly markdown: string;
  readonly only?: true;
}
export type Prose = readonly ProseVoice[];

/** What fills a `{placeholder}`: words already in their languages, a label of ours, or characters that are the same in both. */
export type Filling = Words | Said | string | number;

const isWords = (filling: Filling): filling is Words => Array.isArray(filling);
const HAS_LETTERS = /\p{L}/u;

/** Puts everything that a report says into the languages it is asked for. Keeps count of nothing but which words stood alone. */
export class Speaker {
  readonly langs: readonly Lang[];
  /** The languages in which the school wrote something that the report needed in the other as well. */
  readonly alone = new Set<Lang>();

  constructor(
    readonly language: ReportLanguage,
    /** The language of roles and names that are written without saying in which. */
    private readonly plain: Lang,
  ) {
    this.langs = language === 'both' ? ['cy', 'en'] : [language];
  }

  /** A label or sentence of ours. */
  said(said: Said): Words {
    return this.together(this.langs.map((lang) => ({ lang, runs: [{ text: said[lang], lang }] })));
  }

  /** Something still to do, in a sentence of ours. */
  gap(said: Said, fillings: Readonly<Record<string, Filling>> = {}): Words {
    return this.phrase(said, fillings).map((voice) => ({ ...voice, gap: true as const }));
  }

  /** A sentence of ours with the school's words in it. */
  phrase(template: Said, fillings: Readonly<Record<string, Filling>>): Words {
    return this.together(this.langs.map((lang): Voice => {
      const runs = template[lang].split(/(\{[a-zA-Z]+\})/).flatMap((part): readonly Run[] => {
        const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
        if (name === undefined) return part === '' ? [] : [{ text: part, lang }];
        const filling = fillings[name];
        if (filling === undefined) throw new Error(`nothing to fill {${name}} with in “${template[lang]}”`);
        if (isWords(filling)) return (filling.find((voice) => voice.lang === lang) ?? filling[0])?.runs ?? [];
        return [{ text: typeof filling === 'object' ? filling[lang] : String(filling), lang }];
      });
      return { lang, runs };
    }));
  }

  /** The school's prose as plain words, without its marks. `none` and `unknown` are said in words. */
  text(text: Text): Words {
    return this.plainly(text, plainText);
  }

  /** A title of the school's: as typed, on one line. */
  titled(text: Text): Words {
    return this.plainly(text, (words) => words.replace(/\s+/g, ' '));
  }

  private plainly(text: Text, prepare: (words: string) => string): Words {
    const { state, lang: own, reason = '', node } = text;
    if (state === 'does-not-apply') return this.phrase(NOT_APPLICABLE, { reason: this.plainly({ state: 'written', lang: own, [own]: reason, node }, prepare) });
    return this.each(text, prepare, (lang, words, only) => ({ lang, runs: [{ text: words, lang, ...(only ? { only: true as const } : {}) }] }));
  }

  /** The school's words as the Markdown they are. */
  prose(text: Text): Prose {
    return this.each(text, (words) => words, (lang, markdown, only) => ({ lang, markdown, ...(only ? { only: true as const } : {}) }));
  }

  private each<V>(text: Text, prepare: (words: string) => string, voice: (lang: Lang, words: string, only: boolean) => V): V[] {
    const { state } = text;
    if (state === 'none' || state === 'unknown') return this.said({ en: wordsIn(text, 'en').words, cy: wordsIn(text, 'cy').words }).map(({ lang, runs }) => voice(lang, runs[0]!.text, false));
    const missing = state === 'written' ? this.langs.filter((lang) => text[lang] === undefined) : [];
    const read = (lang: Lang) => wordsIn(text, lang);
    if (missing.length === 0) {
      const voices = this.langs.map((lang) => ({ lang, words: prepare(read(lang).words) }));
      const same = voices.length === 2 && voices[0]!.words === voices[1]!.words;
      return (same ? voices.slice(0, 1) : voices).map(({ lang, words }) => voice(lang, words, false));
    }
    const { words, lang } = read(missing[0]!);
    const matters = HAS_LETTERS.test(words);
    if (matters) this.alone.add(lang);
    return [voice(matters ? lang : this.langs[0]!, prepare(words), matters)];
  }

  /** A figure. The unit of a number is marked with its language, and needs no note. */
  amount(amount: Amount): Words {
    const said = this.titled(amount.text);
    if (amount.number === undefined) return said;
    return said.map((voice) => ({ ...voice, runs: voice.runs.map(({ text, lang }) => ({ text, lang })) }));
  }

  time(time: Time): Words {
    return this.said({ en: sayTime(time, 'en'), cy: sayTime(time, 'cy') });
  }

  day(on: Day): Words {
    return this.said({ en: sayDay(on, 'en'), cy: sayDay(on, 'cy') });
  }

  /** An item by its title, or by what it says first; by its id when it says nothing. */
  title(item: Item): Words {
    const data = item.data as unknown as Record<string, Text | undefined>;
    const { fields } = definition(item.def);
    for (const field of ['title', 'finding', 'text', 'ask', 'why', 'what', 'how']) {
      const text = data[field];
      const type = fields[field]?.type;
      if ((type === 'title' || type === 'text') && isWritten(text)) return type === 'title' ? this.titled(text) : this.text(text);
    }
    return this.same(item.id);
  }

  /** Roles, teams or names, one after another. */
  people(people: readonly Person[]): Words {
    const named = people.map(({ to, written }) => (to ? this.title(to) : this.own(written)));
    const commas = named.some((words) => words.some(({ runs }) => runs.some(({ text }) => text.includes(','))));
    return this.list(named, commas ? '; ' : ', ');
  }

  /** Plain words whose language the school does not say: taken to be in its own. */
  own(words: string): Words {
    return this.titled({ state: 'written', lang: this.plain, [this.plain]: words, node: NOWHERE });
  }

  /** Without the full stop at the end, so that words can stand inside a sentence or a list. */
  withoutStop(words: Words): Words {
    return words.map((voice) => ({ ...voice, runs: voice.runs.map((run, index) => (index === voice.runs.length - 1 ? { ...run, text: run.text.replace(/\.$/, '') } : run)) }));
  }

  /** The same characters in both languages. */
  same(text: string): Words {
    return [{ lang: this.langs[0]!, runs: [{ text, lang: this.langs[0]! }] }];
  }

  /** Words after one another, with the same mark between them. */
  list(parts: readonly Words[], separator = ', '): Words {
    return this.together(this.langs.map((lang): Voice => ({
      lang,
      runs: parts.flatMap((part, index) => [...(index > 0 ? [{ text: separator, lang }] : []), ...(part.find((voice) => voice.lang === lang) ?? part[0])!.runs]),
    })));
  }

  /** Two voices that say the same characters are one. */
  private together(voices: readonly Voice[]): Words {
    const spoken = voices.map(({ runs }) => runs.map(({ text }) => text).join(''));
    return voices.length === 2 && spoken[0] === spoken[1] ? voices.slice(0, 1) : voices;
  }
}

const NOT_APPLICABLE: Said = { en: 'does not apply: {reason}', cy: 'nid yw’n berthnasol: {reason}' };

const NOWHERE = { type: 'scalar', text: null, style: 'plain', start: 0, end: 0, source: undefined, key: undefined, flow: false } as const;
