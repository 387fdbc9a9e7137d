/** The templates of `templates/`, compiled when the package is built, and the style of every page with its hash. */
export const TEMPLATES: Readonly<Record<string, unknown>>;
export const STYLE: string;
export const STYLE_HASH: string;
