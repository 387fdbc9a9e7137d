/** Letters as they are written in Wales, for the inside of brackets in a pattern. Those of every script would be slow to build. */
export const LETTER = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f\\u1e80-\\u1ef9";
/** The capitals among them. */
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0141\\u015a\\u0160\\u0174\\u0176\\u0179\\u017b\\u017d\\u1e80\\u1e82\\u1e84\\u1ef2';
