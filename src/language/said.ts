/** The two languages that everything a person sees exists in. */
export type Lang = 'en' | 'cy';

/** One whole sentence or label in both languages, written side by side so that neither can be forgotten. */
export interface Said {
  readonly en: string;
  readonly cy: string;
}

/** What may fill a `{placeholder}`: plain text, or words that differ by language. */
export type Filling = string | number | Said;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Fills each `{name}` of a sentence in both languages. A name without a filling is a fault of ours and throws. */
export function say(template: Said, fillings: Readonly<Record<string, Filling>>): Said {
  const fill = (lang: Lang) =>
    template[lang].replace(PLACEHOLDER, (_, name: string) => {
      const filling = fillings[name];
      if (filling === undefined) throw new Error(`nothing to fill {${name}} with in “${template[lang]}”`);
      return typeof filling === 'object' ? filling[lang] : String(filling);
    });
  return { en: fill('en'), cy: fill('cy') };
}

/** The same characters in both languages: an id, a file name, a figure. */
export const same = (text: string): Said => ({ en: text, cy: text });

/** Joins sentences or labels, language by language. */
export const joinSaid = (parts: readonly Said[], separator: string): Said => ({
  en: parts.map((part) => part.en).join(separator),
  cy: parts.map((part) => part.cy).join(separator),
});
