import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Clause, ClauseHead, EditionFile, Restatement } from '../edition/edition.ts';

type Data = Record<string, unknown>;

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data of one over the other, as a JSON merge patch (RFC 7396): what is given wins, `null` takes away. */
function over(below: unknown, above: unknown): unknown {
  if (!isMap(above)) return above;
  const merged: Data = isMap(below) ? { ...below } : {};
  for (const [key, value] of Object.entries(above)) {
    if (value === null) delete merged[key];
    else merged[key] = over(merged[key], value);
  }
  return merged;
}

/** An edition without some documents, and without the clauses that come from them. */
function withoutSources(edition: Data, names: readonly string[]): Data {
  const sources = Object.entries(edition['sources'] as Data).filter(([name]) => !names.includes(name));
  const clauses = Object.entries(edition['clauses'] as Data).filter(([, clause]) => !names.includes((clause as Clause).source));
  return { ...edition, sources: Object.fromEntries(sources), clauses: Object.fromEntries(clauses) };
}

/** Gives every clause of a document the force that the edition says it has there, and how loud it is to miss it. */
const restated = (clause: Clause, restatements: readonly Restatement[]): Clause => {
  const found = restatements.find(({ source, from }) => source === clause.source && from === clause.force);
  return found ? { ...clause, force: found.to, ...(found.severity ? { severity: found.severity } : {}) } : clause;
};

/**
 * Every edition under `schemas/editions/`, newest first, whole: with what it takes over from the edition that it `extends`.
 * A folder there is an edition; nothing else has to name it.
 */
export function readEditions(root: URL): EditionFile[] {
  const folder = new URL('schemas/editions/', root);
  const json = (path: string, otherwise?: Data): Data => {
    try {
      return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Data;
    } catch (error) {
      if (otherwise && (error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
      throw error;
    }
  };
  const whole = (id: string): Data => {
    const { extends: base, afresh = [], without = [], ...own } = json(`${id}/edition.json`);
    const written: Data = { ...own, clauses: json(`${id}/clauses.json`, {}) };
    if (typeof base !== 'string') return written;
    // Its statutory schema is its own where it has one, else that of the edition below.
    const law = existsSync(new URL(`${id}/statutory.schema.json`, folder)) ? {} : { law: base };
    const { law: _, replaces: __, ...lower } = whole(base);
    const isLater = (written['applies'] as EditionFile['applies']).from > (lower['applies'] as EditionFile['applies']).from;
    // What it renames and changes is its own; one that is written over an older edition takes its place, unless it says otherwise.
    const below: Data = { ...lower, restate: [], aliases: {}, changes: [], ...(isLater ? { replaces: base } : {}), ...law };
    for (const name of afresh as string[]) delete below[name];
    return over(withoutSources(below, without as string[]), written) as Data;
  };
  return readdirSync(folder)
    .map((id) => {
      const { restate = [], ...edition } = whole(id) as unknown as EditionFile & { readonly restate?: readonly Restatement[] };
      const clauses = Object.fromEntries(Object.entries(edition.clauses).map(([name, clause]) => [name, restated(clause, restate)]));
      return { ...edition, clauses };
    })
    .sort((a, b) => (a.applies.from < b.applies.from ? 1 : -1));
}

/** The clauses that the rules name: only these, and those of the statutory items and themes, are loaded to check a plan. */
function namedByRules(root: URL): readonly string[] {
  const folder = new URL('src/lint/rules/', root);
  return readdirSync(folder).flatMap((file) => /^ {2}clause: '([a-z0-9-]+)'/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? []);
}

/** What a message needs of a clause: where it stands, and how binding it is. */
export const headOf = ({ source, section, short, actor, force, severity, certainty, cyDraft }: Clause): ClauseHead => ({
  source,
  section,
  ...(short ? { short } : {}),
  actor,
  force,
  ...(severity ? { severity } : {}),
  certainty,
  ...(cyDraft ? { cyDraft } : {}),
});

/** The editions as a check loads them: all but what the clauses say, which is asked for seldom and is most of the data. */
export function generateCores(root: URL, editions: readonly EditionFile[]): string {
  const rules = namedByRules(root);
  const cores = editions.map(({ clauses, items, ...edition }) => {
    const needed = new Set([...rules, ...Object.values(items).map(({ clause }) => clause), ...Object.values(edition.themes).map(({ clause }) => clause)]);
    const heads = Object.entries(clauses).flatMap(([id, clause]) => (needed.has(id) ? [[id, headOf(clause)] as const] : []));
    const asking = Object.entries(items).map(([id, item]) => [id, { ...item, asks: clauses[item.clause]!.text }] as const);
    return { ...edition, items: Object.fromEntries(asking), clauses: Object.fromEntries(heads) };
  });
  return JSON.stringify(cores);
}

/** The clause register of each edition, whole, by the edition's id. */
export const generateRegisters = (editions: readonly EditionFile[]): string => JSON.stringify(Object.fromEntries(editions.map(({ id, clauses }) => [id, clauses])));
