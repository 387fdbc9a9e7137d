/** Each built-in profile as JSON, by its id: made by the build from `schemas/profiles/`. */
export const CORES: Readonly<Record<string, string>>;
