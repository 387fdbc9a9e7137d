import type { Diagnostic, FilePath } from '../diagnostics/diagnostic.ts';
import { EDITIONS } from '../edition/editions.ts';
import type { Edition } from '../edition/edition.ts';
import { matchKeys } from '../format/fields.ts';
import { nearest } from '../format/near.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty, spanOf } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { isPlanFile, profilePath } from '../read/profile.ts';
import type { Refusal, SourceFile } from '../read/snapshot.ts';
import { BUILT_IN, builtIn } from './built-in.ts';
import type { Profile } from './profile.ts';
import { fault } from './reading.ts';
import { readProfile } from './read.ts';

/** What a school has as its local profile, and what was found on the way to it. */
export interface LocalProfile {
  /** Undefined where it cannot be had at all. */
  readonly profile: Profile | undefined;
  /** Its file, where it is the school's own: for the lines that messages point at, and because it is looked through for personal data as the plan is. */
  readonly document?: Document;
  /** Some of it could not be taken: a name that it does not have may be in what is missing. */
  readonly faulty: boolean;
  readonly problems: readonly Diagnostic[];
  /** Where its file says how loud rules are, by rule. */
  readonly places: ReadonlyMap<string, Node>;
}

/** The path of the profile that a settings file names, by its tree; undefined where it names none, or one that is built in. */
export function namedProfile(root: Node): FilePath | undefined {
  const node = root.type === 'map' ? [...root.entries].find(([key]) => (matchKeys('root', [key]).get(key)?.field ?? key) === 'profile')?.[1] : undefined;
  const path = node?.type === 'scalar' && node.text !== null ? profilePath(node.text.trim()) : undefined;
  return path === 'outside' || path === 'odd' ? undefined : path;
}

const NO_PLACES: ReadonlyMap<string, Node> = new Map();

/**
 * The local profile that a plan names: one that is built in, or a file of its own. Undefined where it names none. It is read as
 * plans are, and takes nothing away from the edition.
 *
 * @param taken the file that the path leads to, or why it could not be taken
 */
export function chooseProfile(tree: MapNode, edition: Edition, taken: SourceFile | Refusal | undefined): LocalProfile | undefined {
  const node = tree.entries.get('profile');
  // Elsewhere than in the settings it is told by the shape check, and counts for nothing.
  if (!node || isEmpty(node) || node.source?.file.path !== 'sip.yaml') return undefined;
  const nothing = (...problems: readonly Diagnostic[]): LocalProfile => ({ profile: undefined, faulty: true, problems, places: NO_PLACES });
  if (node.type !== 'scalar') return nothing(fault(node, 'key', 'notWords'));
  const written = node.text!.trim();
  const path = profilePath(written);
  if (path === undefined) {
    const profile = builtIn(written);
    if (!profile) return nothing(fault(node, 'value', 'unknown', { id: written, known: BUILT_IN.join(', ') }, nearest(written, BUILT_IN)));
    return { profile, faulty: false, problems: otherEdition(profile, edition, node), places: NO_PLACES };
  }
  if (path === 'outside') return nothing(fault(node, 'value', 'notInside', { path: written }));
  if (path === 'odd') return nothing(fault(node, 'value', 'notYaml', { path: written }));
  if (isPlanFile(path)) return nothing(fault(node, 'value', 'partOfPlan', { path: written }));
  if (!taken) return nothing(fault(node, 'value', 'missing', { path: written }));
  if ('diagnostic' in taken) return nothing(taken.diagnostic);
  return ownProfile(taken, edition, node);
}

function ownProfile(file: SourceFile, edition: Edition, named: Node): LocalProfile {
  const document = parse(file);
  const { profile: whole, problems: found, places } = readProfile(document);
  const { root } = document;
  const problems = [...found];
  const at = (...way: readonly string[]): Node => way.reduce<Node>((node, step) => (node.type === 'map' ? (node.entries.get(step) ?? node) : node), root!);
  if (!whole) return { profile: undefined, document, faulty: true, problems, places };
  if (BUILT_IN.includes(whole.id)) problems.push(fault(at('id'), 'value', 'builtInId', { written: whole.id }));
  const known = EDITIONS.map(({ id }) => id);
  if (!known.includes(whole.on)) problems.push(fault(at('on'), 'value', 'unknownEdition', { written: whole.on, known: known.join(', ') }, nearest(whole.on, known)));
  // What would be a clause of the nation's by its name would be cited as one.
  const national = Object.keys(whole.clauses).filter((id) => Object.hasOwn(edition.clauses, id));
  for (const id of national) problems.push(fault(at('clauses', id), 'key', 'nationalClause', { written: id }));
  const without = <T>(entries: Readonly<Record<string, T>>, drops: (id: string, value: T) => boolean) => Object.fromEntries(Object.entries(entries).filter(([id, value]) => !drops(id, value)));
  const profile: Profile = { ...whole, clauses: without(whole.clauses, (id) => national.includes(id)), checks: without(whole.checks, (_, { clause }) => national.includes(clause)) };
  const told = known.includes(whole.on) ? otherEdition(profile, edition, named) : [];
  return { profile, document, faulty: problems.length > 0, problems: [...problems, ...told], places };
}

/** It holds all the same, as far as its rules are there: a note says for which edition it was written. */
function otherEdition({ id, on }: Profile, edition: Edition, node: Node): readonly Diagnostic[] {
  if (on === edition.id || on === edition.law) return [];
  const told = fault(node, 'value', 'otherEdition', { profile: id, on, edition: edition.id });
  return [{ ...told, severity: 'info', basis: 'ours', span: spanOf(node) }];
}
