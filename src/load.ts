import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { assemble } from './link/assemble.ts';
import { chooseEdition } from './link/choose-edition.ts';
import { link } from './link/link.ts';
import type { School, Stage } from './link/school.ts';
import { parse } from './parse/document.ts';
import type { Document } from './parse/document.ts';
import { chooseProfile, namedProfile } from './profile/choose.ts';
import { layOver } from './profile/profile.ts';
import { isPlanFile } from './read/profile.ts';
import type { Refusal, Snapshot, SourceFile } from './read/snapshot.ts';
import { checkHidden } from './validate/hidden.ts';
import { checkProse } from './validate/prose.ts';
import { checkShape } from './validate/shape.ts';

/** A school read from a snapshot, with everything that reading, shape and references had to say. */
export interface Loaded {
  readonly school: School;
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at, those that could not be read among them. */
  readonly files: number;
}

export interface LoadOptions {
  /** Overrides the stage that the plan itself says. */
  readonly stage?: Stage;
  /** How a file is parsed: `Parses` parses what several versions share once. */
  readonly parse?: (file: SourceFile) => Document;
}

/** Stages 1 to 4, in order: what was read is parsed, its shape checked, the parts assembled, the references resolved. */
export function load(snapshot: Snapshot, options: LoadOptions = {}): Loaded {
  return joined(snapshot, options, (document) => [...checkShape(document), ...checkProse(document), ...checkHidden(document)]);
}

/** The same school without a look at its shape: for whoever asks what it says and not what is wrong with it. */
export const read = (snapshot: Snapshot, options: LoadOptions = {}): Loaded => joined(snapshot, options, () => []);

function joined(snapshot: Snapshot, { stage, parse: parsed = parse }: LoadOptions, check: (document: Document) => readonly Diagnostic[]): Loaded {
  const { files, profile } = apart(snapshot, parsed);
  const documents = files.map(parsed);
  const refused = snapshot.refused.map(({ diagnostic }) => diagnostic);
  const misread = documents.flatMap(({ problems }) => problems);
  const shaped = documents.flatMap(check);
  const { tree, problems: assembled } = assemble(documents);
  const { edition: national, problems: unknown } = chooseEdition(tree);
  const local = chooseProfile(tree, national, profile);
  const edition = local?.profile ? layOver(national, local.profile) : national;
  const unreadable = [...snapshot.refused.map(({ path }) => path), ...documents.filter(holdsNothingKnown).map(({ source }) => source.file.path)];
  const { school, problems: linked } = link({
    tree,
    documents,
    edition,
    label: snapshot.label,
    unreadable,
    provenance: snapshot.provenance,
    ...(local ? { local } : {}),
    ...(stage ? { stage } : {}),
  });
  return { school, diagnostics: [...refused, ...misread, ...shaped, ...assembled, ...unknown, ...(local?.problems ?? []), ...linked], files: files.length + snapshot.refused.length };
}

/**
 * The files of the plan, and the one that holds its local profile. Reading a folder or a commit has put that apart already; where
 * all files came in one object it is found here, by what `sip.yaml` says.
 */
function apart(snapshot: Snapshot, parsed: (file: SourceFile) => Document): { readonly files: readonly SourceFile[]; readonly profile: SourceFile | Refusal | undefined } {
  const { files, profile } = snapshot;
  const settings = files.find(({ path }) => path === 'sip.yaml');
  const root = profile || !settings ? undefined : parsed(settings).root;
  const path = root ? namedProfile(root) : undefined;
  if (path === undefined || isPlanFile(path)) return { files, profile };
  return { files: files.filter((file) => file.path !== path), profile: files.find((file) => file.path === path) };
}

/** A file that is no YAML, or that is words or a list where the parts of a plan belong. */
const holdsNothingKnown = ({ readable, root }: Document): boolean => !readable || root?.type === 'list' || (root?.type === 'scalar' && root.text !== null);
