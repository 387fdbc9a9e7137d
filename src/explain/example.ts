import { FORMAT } from '../format/format.ts';
import type { Field } from '../format/shape.ts';
import type { Lang, Said } from '../language/said.ts';
import { ANY_ID, ANY_LABEL, IDS, LABELS, PLAIN, REASON, REFERENCES, SENTENCES, TIMES, VALUES } from './sentences.ts';

/** One step from the root down to a definition: the field, and whether an id, a year or a list entry comes below it. */
interface Step {
  readonly def: string;
  readonly field: string;
  readonly shape: Field;
}

/** The shortest way from the root to a definition. Empty for the root, undefined for one that no field leads to. */
function wayTo(wanted: string): readonly Step[] | undefined {
  const queue: { def: string; way: readonly Step[] }[] = [{ def: 'root', way: [] }];
  const seen = new Set(['root']);
  for (const { def, way } of queue) {
    if (def === wanted) return way;
    for (const [field, shape] of Object.entries(FORMAT[def]!.fields)) {
      const below = belowOf(shape);
      if (below === undefined || seen.has(below)) continue;
      seen.add(below);
      queue.push({ def: below, way: [...way, { def, field, shape }] });
    }
  }
  return undefined;
}

/** The definition that stands under a field, if one does. */
const belowOf = (shape: Field): string | undefined => (shape.type === 'accept' ? 'acceptance' : 'of' in shape && shape.type !== 'labels' ? shape.of : undefined);

/** A field's path for reading: `priorities`, then an id in brackets, then the field. */
export function pathOf(def: string, field: string | undefined, id: Said): Said {
  const steps = (lang: Lang) => [...(wayTo(def) ?? []).flatMap((step) => [step.field, ...(step.shape.type === 'years' ? ['2025-26'] : []), ...(keyed(step.shape) ? [`(${id[lang]})`] : [])]), ...(field ? [field] : [])].join(' › ');
  return { en: steps('en'), cy: steps('cy') };
}

const keyed = (shape: Field): boolean => shape.type === 'map' || shape.type === 'accept' || (shape.type === 'years' && shape.each === 'map');

/**
 * The smallest piece of a file that holds a field: the names above it, a title where there is one, and the field.
 *
 * @param blank leave the field itself empty
 */
export function exampleOf(def: string, field: string, blank = false): Said {
  const make = (lang: Lang) => {
    const { lines, indent, lead } = above(def, field, lang);
    const shape = FORMAT[def]!.fields[field]!;
    const own = blank ? [`${field}:`] : valueLines(def, field, shape, lang);
    return [...lines, ...placed(own, indent, lead)].join('\n');
  };
  return { en: make('en'), cy: make('cy') };
}

/** The smallest piece of a file that holds one of a kind: its first few fields. */
export function exampleOfKind(def: string): Said {
  const make = (lang: Lang) => {
    const { lines, indent, lead } = above(def, undefined, lang);
    return [...lines, ...placed(few(def, lang), indent, lead)].join('\n');
  };
  return { en: make('en'), cy: make('cy') };
}

/** Everything above a definition's own fields. `lead` is a list's dash, which the first line below must carry. */
function above(def: string, field: string | undefined, lang: Lang): { lines: string[]; indent: number; lead: boolean } {
  const lines: string[] = [];
  let indent = 0;
  let lead = false;
  for (const { field: name, shape } of wayTo(def) ?? []) {
    lines.push(...placed([`${name}:`], indent, lead));
    indent += lead ? 2 : 1;
    lead = shape.type === 'list';
    const below = belowOf(shape) ?? '';
    if (shape.type === 'accept') lines.push(`${pad(indent++)}${RULE_ID}:`);
    if (shape.type === 'years') lines.push(`${pad(indent++)}2025-26:`);
    if (shape.type === 'map' || (shape.type === 'years' && shape.each === 'map')) lines.push(`${pad(indent++)}${(IDS[below] ?? ANY_ID)[lang]}:`);
    if (below === 'acceptance' && field === 'until') lines.push(...placed([`reason: ${VALUES['text']![lang]}`], indent, lead));
    const title = FORMAT[below]?.fields['title'];
    if (title && field !== 'title' && below !== 'plan' && (below !== def || field !== undefined)) {
      lines.push(...placed(valueLines(below, 'title', title, lang), indent, lead));
      if (lead) [indent, lead] = [indent + 1, false];
    }
  }
  return { lines, indent, lead };
}

const pad = (indent: number): string => '  '.repeat(indent);

const placed = (lines: readonly string[], indent: number, lead: boolean): string[] => lines.map((line, index) => `${pad(indent)}${lead ? (index === 0 ? '- ' : '  ') : ''}${line}`);

const under = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** A field with a value that its type allows. What holds others shows one of them. */
function valueLines(def: string, field: string, shape: Field, lang: Lang): string[] {
  const plain = (value: Said) => [`${field}: ${value[lang]}`];
  const sentence = SENTENCES[`${def}.${field}`];
  if (sentence) return plain(sentence);
  switch (shape.type) {
    case 'time':
      return plain(TIMES[field] ?? VALUES['time']!);
    case 'plain':
    case 'version':
    case 'edition':
    case 'file-list':
      return plain(PLAIN[field]!);
    case 'rule-settings':
      return [`${field}:`, `  ${RULE_ID}: info`];
    case 'word':
      return [`${field}: ${Object.keys(shape.words)[0]!}`];
    case 'word-list':
      return [`${field}: [${Object.keys(shape.words)[0]!}]`];
    case 'edition-word':
      return [shape.list === 'themes' ? `${field}: [high-quality-teaching]` : `${field}: root-cause`];
    case 'references':
      return plain(shape.scope ? REFERENCES['target']! : REFERENCES[shape.kinds[0]!]!);
    case 'allowed':
      return [`${field}:`, `  ${A_MARK}:`, `    reason: ${REASON_OF_MARK[lang]}`];
    case 'accept':
      return ['accept:', ...under(acceptance(RULE_ID)[lang].split('\n').slice(1).map((line) => line.slice(2)))];
    case 'labels':
      return [`${field}:`, `  ${shape.edition ? LABELS[shape.edition]! : ANY_LABEL[lang]}: ${shape.of === 'text' ? REASON[lang] : VALUES['amount']![lang]}`];
    case 'map':
      return [`${field}:`, `  ${(IDS[shape.of] ?? ANY_ID)[lang]}:`, ...under(under(few(shape.of, lang)))];
    case 'years':
      return [`${field}:`, '  2025-26:', ...(shape.each === 'map' ? [`    ${(IDS[shape.of] ?? ANY_ID)[lang]}:`] : []), ...under(under(few(shape.of, lang))).map((line) => (shape.each === 'map' ? `  ${line}` : line))];
    case 'list':
      return [`${field}:`, ...under(few(shape.of, lang).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)))];
    case 'object':
      return [`${field}:`, ...under(few(shape.of, lang))];
    default:
      return plain(VALUES[shape.type]!);
  }
}

/** The first few fields of a definition that hold a value of their own. */
function few(def: string, lang: Lang): string[] {
  const simple = Object.entries(FORMAT[def]!.fields).filter(([, { type }]) => !['map', 'list', 'object', 'years', 'labels', 'accept', 'allowed'].includes(type));
  return simple.slice(0, 3).flatMap(([field, shape]) => valueLines(def, field, shape, lang));
}

/** The rule that examples of settings name. Any would do: the reader puts in the one from the message. */
const RULE_ID = 'rule-id';
const A_MARK = 'p0a1b2c3d';
const REASON_OF_MARK: Said = { en: 'A character in a story, and nobody here.', cy: 'Cymeriad mewn stori, a neb yma.' };

/** How advice is set aside on an item. */
export const acceptance = (rule: string): Said => ({
  en: `accept:\n  ${rule}:\n    reason: Why the school decided so.\n    until: summer 2027`,
  cy: `accept:\n  ${rule}:\n    reason: Pam y penderfynodd yr ysgol hynny.\n    until: haf 2027`,
});
