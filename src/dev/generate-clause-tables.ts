import type { Edition, EditionFile } from '../edition/edition.ts';
import { clausesMarkdown } from '../explain/clauses/markdown.ts';
import { waits } from '../explain/clauses/listed.ts';
import type { Generated } from './generate.ts';

/** The register of each edition as a page to read, in both languages. */
export const generateClauseTables = (editions: readonly EditionFile[]): Generated[] =>
  editions.map((edition) => {
    const clauses = Object.entries(edition.clauses).map(([id, clause]) => ({ id, ...clause }));
    const table = clausesMarkdown(edition as unknown as Edition, clauses, ['en', 'cy']);
    const text = `<!-- Generated from clauses.json by \`npm run generate\`. Do not edit. -->
# ${edition.title.en} · ${edition.title.cy}

Every must, should, may and definition of the sources, in our own words, with the lines of the source it stands in and where it lives in the product, or is to live. *Must* is law, *should* is advice.
Counts over many schools (\`aggregate\`, marked *to come*) are still to be built, with the repositories of collaboratives and authorities; clauses that nothing else carries: ${clauses.filter(waits).length} of ${clauses.length}.
*Mae cyfrifon dros lawer o ysgolion (\`aggregate\`, "i ddod") eto i’w hadeiladu, gydag ystorfeydd grwpiau cydweithredol ac awdurdodau; cymalau nad oes dim arall yn eu cludo: ${clauses.filter(waits).length} o ${clauses.length}.*
The Welsh is a draft that a Welsh speaker has still to confirm. It is no legal advice. The same list, by force, by actor or by where it lives: \`sip clauses\`.

${table}`;
    return { path: `schemas/editions/${edition.id}/README.md`, text };
  });
