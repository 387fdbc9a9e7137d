import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { alsoCalled, definition, meantField } from '../format/fields.ts';
import { nearest, plainForm } from '../format/near.ts';
import type { Definition, Field } from '../format/shape.ts';
import { joinSaid } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import { squeezedColon, squeezedDash } from '../parse/line.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';
import type { Advice } from '../parse/trouble.ts';
import { words as yaml } from '../parse/words.ts';
import { problem } from './problem.ts';
import { words } from './words.ts';

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

/** Something else stands where the fields of an item or a record belong. */
export function noFields(node: Node, of: string, name: Said): Diagnostic {
  const at = { node, part: node.type === 'scalar' ? ('value' as const) : ('key' as const) };
  const slip = node.type === 'scalar' ? slipOfThePen(node.text ?? '', of) : undefined;
  return slip ? problem(at, slip.advice, slip.fillings) : problem(at, words.fields, { name, fields: firstFields(definition(of)) });
}

const HOLDERS: Partial<Record<Field['type'], { readonly message: Said; readonly hint: Said }>> = {
  map: words.items,
  years: words.years,
  list: words.list,
  'file-list': words.list,
  labels: words.labels,
  accept: words.labels,
  allowed: words.labels,
  'rule-settings': words.labels,
  references: words.oneOrSeveral,
  people: words.oneOrSeveral,
  ids: words.oneOrSeveral,
  'edition-word': words.oneOrSeveral,
  'word-list': words.oneOrSeveral,
};

/** A list where items with ids belong, names with colons where words belong, and the like: what should stand here instead. */
export function wrongKind(node: Node, field: Field, name: Said): Diagnostic {
  const holds = HOLDERS[field.type];
  const several = holds === words.oneOrSeveral;
  if (holds && !several) {
    const slip = node.type === 'scalar' ? slipOfThePen(node.text ?? '', undefined) : undefined;
    if (slip) return problem({ node, part: 'value' }, slip.advice, slip.fillings);
    return problem({ node, part: 'key' }, holds, { name, ...(field.type === 'map' ? { kind: definition(field.of).title } : {}) });
  }
  const at = { node, part: node.type === 'scalar' || node.flow ? ('value' as const) : ('key' as const) };
  if (several) return problem(at, words.oneOrSeveral, { name });
  return problem(at, node.flow && node.type === 'list' ? words.inBrackets : words.words, { name });
}

/** A word that is none of those a field knows: the near miss, in either language, and all of them. */
export function wrongWord(node: ScalarNode, name: Said, known: Readonly<Record<string, Said>>): Diagnostic {
  const written = safe(node.text ?? '', 60);
  const allowed = joinSaid(Object.entries(known).map(([word, title]) => ({ en: word, cy: `${word} (${title.cy})` })), ', ');
  const wanted = plainForm(written);
  const byTitle = Object.entries(known).find(([, title]) => [plainForm(title.en), plainForm(title.cy)].includes(wanted))?.[0];
  const near = byTitle ?? nearest(written, Object.keys(known));
  const hint = near === undefined ? words.choose : words.nearAndChoose;
  return problem({ node, part: 'value' }, { message: words.word.message, hint }, { name, written, allowed, ...(near === undefined ? {} : { near }) });
}

/** A name that does not belong under words in two languages. */
export function notALanguage(map: MapNode, key: string, node: Node, name: Said): Diagnostic {
  return inBraces(map, key, node, name) ?? problem({ node, part: 'key' }, words.twoLanguages, { written: safe(key, 60), name });
}

/** Braces round words make a map of them, and a comma in them ends the text. */
function inBraces(map: MapNode, key: string, node: Node, name: Said): Diagnostic | undefined {
  if (!node.flow || node.type !== 'scalar' || node.text !== null) return undefined;
  return map.entries.size === 1 ? problem({ node, part: 'key' }, words.inBraces, { name }) : problem({ node, part: 'key' }, words.commaInBraces, { written: safe(key, 60) });
}

/** A name that a definition does not have: what was most likely meant, where it belongs, or all there is. */
export function unknownKey(map: MapNode, key: string, node: Node, of: string, name: Said): Diagnostic {
  const braces = inBraces(map, key, node, name);
  if (braces) return braces;
  const at = { node, part: 'key' } as const;
  const { title, fields } = definition(of);
  const { message, hint } = of === 'root' ? words.unknownAtRoot : words.unknownKey;
  const written = safe(key, 60);
  const taken = new Set(map.entries.keys());
  const meant = meantField(of, key, taken) ?? alsoCalled(of, key, taken);
  if (meant !== undefined) return problem(at, { message, hint: words.near }, { written, near: meant, name: title });
  const home = homeOf(key, of);
  if (home) return problem(at, { message, hint: words.belongs }, { written, name: title, home });
  const other = otherHomeOf(key, of);
  if (other) return problem(at, { message, hint: other.near === key ? words.belongs : words.nearElsewhere }, { written, name: title, ...other });
  return problem(at, { message, hint }, { written, name: title, fields: Object.keys(fields).filter((field) => !COMMON.has(field)).join(', ') });
}

const COMMON = new Set(['number', 'audience', 'lang', 'formerly', 'accept', 'note', '$schema', 'sip', 'edition', 'language', 'files', 'lint']);

const HOMES = ['root', 'school', 'plan', 'priority', 'target', 'finding'];
/** Where a name that is no field of those may belong: what stands in a priority comes first. */
const OTHER_HOMES = ['target', 'action', 'priority', 'finding', 'root'];

const nameOfHome = (home: string): Said => (home === 'root' ? words.topLevel : definition(home).title);

/** A field that exists, but somewhere else: where it belongs. */
function homeOf(key: string, here: string): Said | undefined {
  const home = HOMES.find((name) => name !== here && Object.hasOwn(definition(name).fields, key));
  return home === undefined ? undefined : nameOfHome(home);
}

/** An everyday name for a field that stands somewhere else: what it is called, and where it belongs. */
function otherHomeOf(key: string, here: string): { near: string; home: Said } | undefined {
  for (const name of OTHER_HOMES) {
    const near = name === here ? undefined : Object.hasOwn(definition(name).fields, key) ? key : alsoCalled(name, key);
    if (near !== undefined) return { near, home: nameOfHome(name) };
  }
  return undefined;
}
