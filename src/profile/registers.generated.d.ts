/** The clauses of each built-in profile as JSON, by the profile's id: made by the build from `schemas/profiles/`. */
export const REGISTERS: Readonly<Record<string, string>>;
