import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { definition, meantField, reservedIds } from '../format/fields.ts';
import { nearest, plainForm } from '../format/near.ts';
import type { Definition, Field } from '../format/shape.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import { squeezedColon, squeezedDash } from '../parse/line.ts';
import { spanOf, toPlain } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';
import type { Advice } from '../parse/trouble.ts';
import { words as yaml } from '../parse/words.ts';
import { shape as schemaAccepts } from './validators.generated.js';
import { words } from './words.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
}

/** Where the walk stands: the node, and what the schema says of it. */
interface Place {
  readonly node: Node;
  readonly name: Said;
  readonly field: Field | undefined;
  /** The definition whose fields stand here, for a map of fields. */
  readonly of: string | undefined;
}

/**
 * Checks one file's shape against the schema and says each mistake once, in our own words: a misspelt key is not also a
 * missing one, an item without its id level is one message, alternatives are told as the one that was meant.
 */
export function checkShape(document: Document): Diagnostic[] {
  const { root } = document;
  if (!root) return [];
  if (root.type !== 'map') return [problem(spanNode(root), words.notAPlan, {})];
  const valid = (schemaAccepts as unknown as { (data: unknown): boolean; errors?: SchemaError[] | null }) as { (data: unknown): boolean; errors?: SchemaError[] | null };
  const found: Diagnostic[] = idProblems(root, document);
  if (valid(toPlain(root))) return found;
  const byPath = new Map<string, SchemaError[]>();
  for (const error of valid.errors ?? []) byPath.set(error.instancePath, [...(byPath.get(error.instancePath) ?? []), error]);
  const told: string[] = found.length > 0 ? pathsOfForgottenIds(root) : [];
  for (const [path, errors] of [...byPath].sort(([a], [b]) => a.length - b.length)) {
    if (told.some((above) => path === above || path.startsWith(`${above}/`))) continue;
    const place = follow(root, path);
    if (!place) continue;
    const messages = explain(place, errors);
    found.push(...messages);
    if (messages.length > 0 && !errors.every((error) => error.keyword === 'additionalProperties')) told.push(path);
  }
  return found;
}

const spanNode = (node: Node) => ({ node, part: 'value' as const });

function problem(at: { node: Node; part: 'key' | 'value' }, advice: { message: Said; hint: Said }, fillings: Record<string, Filling>, hint: Said = advice.hint): Diagnostic {
  return {
    rule: 'shape',
    severity: 'error',
    basis: 'integrity',
    message: say(advice.message, fillings),
    hint: say(hint, fillings),
    span: spanOf(at.node, at.part),
  };
}

/** Follows a JSON pointer through the tree and the schema's shapes together. */
function follow(root: MapNode, pointer: string): Place | undefined {
  let place: Place = { node: root, name: definition('root').title, field: undefined, of: 'root' };
  if (pointer === '') return place;
  for (const raw of pointer.slice(1).split('/')) {
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    const { node } = place;
    const next: Node | undefined = node.type === 'map' ? node.entries.get(step) : node.type === 'list' ? node.items[Number(step)] : undefined;
    if (!next) return undefined;
    place = { node: next, ...shapeUnder(place, step) };
  }
  return place;
}

function shapeUnder(place: Place, step: string): Omit<Place, 'node'> {
  if (place.of !== undefined) {
    const field = definition(place.of).fields[step];
    return field ? { name: field.title, field, of: field.type === 'object' ? field.of : undefined } : { name: same(safe(step, 60)), field: undefined, of: undefined };
  }
  const { field } = place;
  if (field?.type === 'map' || field?.type === 'list') return { name: same(safe(field.type === 'map' ? step : place.name.en, 60)), field: undefined, of: field.of };
  if (field?.type === 'years') {
    const inner = field.each === 'map' ? ({ ...field, type: 'map' } as Field) : undefined;
    return { name: same(safe(step, 60)), field: inner, of: field.each === 'object' ? field.of : undefined };
  }
  return { name: same(safe(step, 60)), field, of: undefined };
}

function explain(place: Place, errors: readonly SchemaError[]): Diagnostic[] {
  // What is wrong with a map of items as such is one of its ids, and each of those has been told at its own place.
  if (place.field?.type === 'map' && place.node.type === 'map') return [];
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  const { node, field } = place;
  if (unknown.length > 0 && node.type === 'map') return unknownKeys(place, node, unknown.map((error) => String(error.params['additionalProperty'])));
  const at = { node, part: node.type === 'scalar' ? ('value' as const) : ('key' as const) };
  const written = node.type === 'scalar' ? safe(node.text ?? '', 60) : '';
  const missing = errors.find((error) => error.keyword === 'required');
  if (missing) return [problem({ node, part: 'key' }, words.reasonRequired, { name: place.name })];
  if (field?.type === 'word' || field?.type === 'word-list') return [wrongWord(place, at, written, field.words)];
  if (errors.some((error) => error.keyword === 'maxLength')) return [problem(at, words.tooLong, { name: place.name })];
  if (field?.type === 'number') return [problem(at, words.number, { name: place.name, written })];
  if (field?.type === 'year') return [problem(at, words.year, { name: place.name, written })];
  if (place.name.en === 'Version of the format') return [problem(at, words.version, { written })];
  if (errors.some((error) => error.keyword === 'enum') && place.field?.type === 'plain') return [problem(at, words.severity, { written })];
  return [wrongKind(place, at)];
}

/** A list where items with ids belong, words where fields belong, and the like: what should stand here instead. */
function wrongKind(place: Place, at: { node: Node; part: 'key' | 'value' }): Diagnostic {
  const { field, of, name, node } = place;
  const slip = node.type === 'scalar' && (of !== undefined || holdsLines(field)) ? slipOfThePen(node.text ?? '', of) : undefined;
  if (slip) return problem(at, slip.advice, slip.fillings);
  if (of !== undefined) return problem(at, words.fields, { name, fields: firstFields(definition(of)) });
  switch (field?.type) {
    case 'map':
      return problem({ node: at.node, part: 'key' }, words.items, { name, kind: definition(field.of).title });
    case 'years':
      return problem({ node: at.node, part: 'key' }, words.years, { name });
    case 'list':
      return problem({ node: at.node, part: 'key' }, words.list, { name });
    case 'labels':
    case 'accept':
      return problem({ node: at.node, part: 'key' }, words.labels, { name });
    case 'references':
    case 'people':
    case 'ids':
    case 'edition-word':
      return problem(at, words.oneOrSeveral, { name });
    default:
      return problem({ ...at, part: node.flow ? 'value' : at.part }, node.flow && node.type === 'list' ? words.inBrackets : words.words, { name });
  }
}

const holdsLines = (field: Field | undefined): boolean => field !== undefined && ['map', 'years', 'list', 'labels', 'accept', 'object'].includes(field.type);

/** Words that stand where names and colons belong, because of one lost sign: a space after a colon or a dash, or the colon itself. */
function slipOfThePen(text: string, of: string | undefined): { advice: Advice; fillings: Record<string, Filling> } | undefined {
  if (squeezedDash(text)) return { advice: yaml.lostDash, fillings: {} };
  const squeezed = squeezedColon(text);
  if (squeezed) return { advice: squeezed.noBreak ? yaml.noBreakAfterColon : yaml.noSpaceAfterColon, fillings: { key: safe(squeezed.key, 60) } };
  const first = /^\S{1,60}/.exec(text)?.[0];
  if (first === undefined || of === undefined || !Object.hasOwn(definition(of).fields, first)) return undefined;
  return { advice: yaml.noColonAfter, fillings: { key: first } };
}

const firstFields = ({ fields }: Definition) => Object.keys(fields).slice(0, 5).join(', ');

function wrongWord(place: Place, at: { node: Node; part: 'key' | 'value' }, written: string, known: Readonly<Record<string, Said>>): Diagnostic {
  const allowed = joinSaid(Object.entries(known).map(([word, title]) => ({ en: word, cy: `${word} (${title.cy})` })), ', ');
  const wanted = plainForm(written);
  const byTitle = Object.entries(known).find(([, title]) => [plainForm(title.en), plainForm(title.cy)].includes(wanted))?.[0];
  const near = byTitle ?? nearest(written, Object.keys(known));
  const hint = near === undefined ? words.choose : words.nearAndChoose;
  const fillings = { name: place.name, written, allowed, ...(near === undefined ? {} : { near }) };
  return problem(at, { message: written === '' ? words.word.none : words.word.message, hint }, fillings);
}

function unknownKeys(place: Place, node: MapNode, keys: readonly string[]): Diagnostic[] {
  const of = place.of;
  const taken = new Set(node.entries.keys());
  return keys.flatMap((key) => {
    const child = node.entries.get(key);
    if (!child) return [];
    const at = { node: child, part: 'key' as const };
    const written = safe(key, 60);
    if (child.flow && child.type === 'scalar' && child.text === null) return [node.entries.size === 1 ? problem(at, words.inBraces, { name: place.name }) : problem(at, words.commaInBraces, { written })];
    if (of === undefined) return [problem(at, words.twoLanguages, { written, name: place.name })];
    const unknown = of === 'root' ? words.unknownAtRoot : words.unknownKey;
    const meant = meantField(of, key, taken);
    if (meant !== undefined) {
      taken.add(meant);
      return [problem(at, { message: unknown.message, hint: words.near }, { written, near: meant, name: definition(of).title })];
    }
    const home = homeOf(key, of);
    if (home) return [problem(at, { message: unknown.message, hint: words.belongs }, { written, name: definition(of).title, home })];
    return [problem(at, unknown, { written, name: definition(of).title, fields: Object.keys(definition(of).fields).filter((field) => !COMMON.has(field)).join(', ') })];
  });
}

const COMMON = new Set(['number', 'audience', 'lang', 'formerly', 'accept', 'note', '$schema', 'sip', 'edition', 'language', 'files', 'lint']);

/** A field that exists, but somewhere else: where it belongs. */
function homeOf(key: string, here: string): Said | undefined {
  for (const name of ['root', 'school', 'plan', 'priority', 'target', 'finding']) {
    if (name !== here && Object.hasOwn(definition(name).fields, key)) return name === 'root' ? words.topLevel : definition(name).title;
  }
  return undefined;
}

/** Maps of items whose keys are field names: the level with the id was forgotten. */
function forgottenIds(root: MapNode): { node: MapNode; path: string; kind: string; field: string }[] {
  const found: { node: MapNode; path: string; kind: string; field: string }[] = [];
  const walk = (node: Node, of: string, path: string): void => {
    if (node.type !== 'map') return;
    for (const [key, child] of node.entries) {
      const field = definition(of).fields[key];
      if (!field || !('of' in field)) continue;
      const here = `${path}/${escape(key)}`;
      if (field.type === 'object') walk(child, field.of, here);
      else if (field.type === 'map' && child.type === 'map') {
        const names = Object.keys(definition(field.of).fields);
        const forgotten = [...child.entries.keys()].find((id) => names.includes(id));
        if (forgotten !== undefined) found.push({ node: child, path: here, kind: field.of, field: forgotten });
        else for (const [id, item] of child.entries) walk(item, field.of, `${here}/${escape(id)}`);
      } else if (field.type === 'list' && child.type === 'list') child.items.forEach((item, index) => walk(item, field.of, `${here}/${index}`));
    }
  };
  walk(root, 'root', '');
  return found;
}

const escape = (step: string) => step.replace(/~/g, '~0').replace(/\//g, '~1');

const pathsOfForgottenIds = (root: MapNode): string[] => [...forgottenIds(root).map(({ path }) => path), ...badIds(root).map(({ path }) => path)];

const PLAIN_ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
const ID = /^\p{L}[\p{L}\p{M}\p{N}-]*$/u;

/** A Cyrillic а beside Latin letters looks the same and is another letter, so two ids could look alike and differ. */
const mixesAlphabets = (id: string): boolean => /\p{Script=Latin}/u.test(id) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(id);

/** Most ids are plain letters; the pattern of every script's letters is only asked about the others. */
const isId = (id: string): boolean => (PLAIN_ID.test(id) || (ID.test(id) && [...id].length <= 40 && !mixesAlphabets(id))) && !reservedIds().has(id);

/** Ids that are not ids, or that mean something else already. */
function badIds(root: MapNode): { node: Node; path: string; id: string; kind: string }[] {
  const found: { node: Node; path: string; id: string; kind: string }[] = [];
  const forgotten = new Set(forgottenIds(root).map(({ node }) => node as Node));
  const walk = (node: Node, of: string, path: string): void => {
    if (node.type !== 'map') return;
    for (const [key, child] of node.entries) {
      const field = definition(of).fields[key];
      if (!field || !('of' in field)) continue;
      const here = `${path}/${escape(key)}`;
      if (field.type === 'object') walk(child, field.of, here);
      else if (field.type === 'map') inMap(child, field.of, here);
      else if (field.type === 'years' && field.each === 'map' && child.type === 'map') {
        for (const [year, inner] of child.entries) inMap(inner, field.of, `${here}/${escape(year)}`);
      }
    }
  };
  const inMap = (map: Node, kind: string, path: string): void => {
    if (map.type !== 'map' || forgotten.has(map)) return;
    for (const [id, item] of map.entries) {
      const here = `${path}/${escape(id)}`;
      if (!id.startsWith('x-') && !isId(id)) found.push({ node: item, path: here, id, kind });
      else walk(item, kind, here);
    }
  };
  walk(root, 'root', '');
  return found;
}

function idProblems(root: MapNode, { source }: Document): Diagnostic[] {
  const forgotten = forgottenIds(root).map(({ node, kind, field }) => problem({ node, part: 'key' }, words.forgottenId, { kind: definition(kind).title, field }));
  const bad = badIds(root).map(({ node, id, kind }) => {
    const fillings = { id: safe(id, 60), kind: definition(kind).title };
    if (reservedIds().has(id)) return problem({ node, part: 'key' }, words.reservedId, fillings);
    if ([...id].length > 40) return problem({ node, part: 'key' }, words.longId, fillings);
    if (ID.test(id) && mixesAlphabets(id)) return problem({ node, part: 'key' }, words.mixedId, fillings);
    return problem({ node, part: 'key' }, words.badId, fillings);
  });
  return [...forgotten, ...bad, ...settingsElsewhere(root, source.file.path)];
}

/** `files:` and `lint:` are settings of the whole school and stand in sip.yaml alone. */
function settingsElsewhere(root: MapNode, path: string): Diagnostic[] {
  if (path === 'sip.yaml') return [];
  return ['files', 'lint'].flatMap((key) => {
    const node = root.entries.get(key);
    return node && !(node.type === 'scalar' && node.text === null) ? [problem({ node, part: 'key' }, words.onlySettings, { key })] : [];
  });
}
