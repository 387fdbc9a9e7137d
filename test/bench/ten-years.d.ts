/** See ten-years.js. */
export declare function writeTenYears(folder: string, years?: number, perYear?: number): { readonly ids: readonly string[]; readonly broken: string };
