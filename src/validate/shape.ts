import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { definition, matchKeys } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty } from '../parse/node.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';
import { forgottenId, idProblem } from './ids.ts';
import { noFields, notALanguage, unknownKey, wrongKind, wrongWord } from './mistakes.ts';
import { problem } from './problem.ts';
import { words } from './words.ts';

/**
 * Checks one file's shape and says each mistake once: a misspelt key is not also a missing one, an item without its id level
 * is one message, alternatives are told as the one that was meant.
 *
 * It walks the tree by the shapes that are generated from the schema. A general validator answers in its own words about
 * pointers, and those would have to be turned back into places and sentences; a property test holds that the two agree on
 * what is acceptable.
 */
export function checkShape({ root, source }: Document): Diagnostic[] {
  if (!root) return [];
  if (root.type !== 'map') return [problem({ node: root, part: 'value' }, words.notAPlan, {})];
  const walk = new Walk();
  walk.fields(root, 'root', definition('root').title);
  if (source.file.path !== 'sip.yaml') walk.settingsElsewhere(root);
  return walk.found;
}


/** The longest that short values may be. */
const LONGEST: Partial<Record<Field['type'], number>> = { time: 200, money: 400, amount: 400, edition: 60 };

/** The mark of a sentence that was looked at, as messages give it. */
const MARK = /^p[0-9a-f]{8}$/;

const SETTINGS = new Set(['silent', 'info', 'warning', 'error']);

class Walk {
  readonly found: Diagnostic[] = [];
  /** The definitions that hold what is looked at, the outermost first. */
  private readonly within: string[] = [];

  /** A map whose keys are the fields of a definition. */
  fields(node: Node, of: string, name: Said): void {
    if (isEmpty(node)) return;
    if (node.type !== 'map') {
      this.found.push(noFields(node, of, name));
      return;
    }
    const matched = matchKeys(of, [...node.entries.keys()]);
    this.within.push(of);
    for (const [key, child] of node.entries) {
      const match = matched.get(key);
      if (key.startsWith('x-')) continue;
      if (!match || match.mended) this.found.push(unknownKey(node, key, child, of, name));
      if (match) this.value(child, match.shape, match.shape.title);
    }
    this.within.pop();
    if (of === 'acceptance' && !node.entries.has('reason')) this.found.push(problem({ node, part: 'key' }, words.reasonRequired, { name }));
  }

  private value(node: Node, field: Field, name: Said): void {
    if (isEmpty(node)) return;
    switch (field.type) {
      case 'object':
        return this.fields(node, field.of, name);
      case 'map':
        return this.items(node, field, name);
      case 'years':
        return this.years(node, field, name);
      case 'list':
        if (node.type !== 'list') return void this.found.push(wrongKind(node, field, name));
        return node.items.forEach((item) => this.fields(item, field.of, name));
      case 'labels':
      case 'accept':
      case 'allowed':
      case 'rule-settings':
        return this.named(node, field, name);
      case 'text':
      case 'title':
      case 'amount':
        return this.text(node, field, name);
      case 'references':
      case 'people':
      case 'ids':
      case 'edition-word':
      case 'word-list':
      case 'file-list':
        return this.oneOrSeveral(node, field, name);
      default:
        if (node.type !== 'scalar') return void this.found.push(wrongKind(node, field, name));
        return this.scalar(node, field, name);
    }
  }

  /** Items under short ids. */
  private items(node: Node, field: Extract<Field, { type: 'map' | 'list' | 'object' }>, name: Said): void {
    if (node.type !== 'map') return void this.found.push(wrongKind(node, field, name));
    const forgotten = forgottenId(node, field.of);
    if (forgotten) return void this.found.push(forgotten);
    for (const [id, item] of node.entries) {
      const bad = id.startsWith('x-') && item.type !== 'map' ? undefined : idProblem(id, item, field.of, this.within);
      if (bad) this.found.push(bad);
      else this.fields(item, field.of, same(safe(id, 60)));
    }
  }

  private years(node: Node, field: Extract<Field, { type: 'years' }>, name: Said): void {
    if (node.type !== 'map') return void this.found.push(wrongKind(node, field, name));
    const years = [...node.entries.keys()];
    if (years.length > 1 && !years.some((year) => /^\d/.test(year))) return void this.found.push(problem({ node, part: 'key' }, words.years, { name }));
    for (const [year, inner] of node.entries) {
      if (!/^\d{4}-\d{2}$/.test(year)) this.found.push(problem({ node: inner, part: 'key' }, words.year, { name, written: safe(year, 60) }));
      else if (field.each === 'object') this.fields(inner, field.of, same(year));
      else if (!isEmpty(inner)) this.items(inner, { ...field, type: 'map' }, same(year));
    }
  }

  /** Names of the school's or the program's own, each with a value. */
  private named(node: Node, field: Field, name: Said): void {
    if (node.type !== 'map') return void this.found.push(wrongKind(node, field, name));
    for (const [label, value] of node.entries) {
      const named = same(safe(label, 60));
      if (field.type === 'allowed' && !MARK.test(label)) this.found.push(problem({ node: value, part: 'key' }, words.mark, {}));
      if (field.type === 'accept' || field.type === 'allowed') this.fields(value, 'acceptance', named);
      else if (field.type === 'rule-settings') this.setting(value);
      else if (field.type === 'labels' && !isEmpty(value)) this.text(value, { type: field.of, title: named }, named);
    }
  }

  private setting(node: Node): void {
    if (isEmpty(node)) return;
    const severity = node.type === 'map' ? node.entries.get('severity') : node;
    const written = severity?.type === 'scalar' ? (severity.text ?? '') : '';
    if (severity && !isEmpty(severity) && !SETTINGS.has(written)) this.found.push(problem({ node: severity, part: 'value' }, words.severity, { written: safe(written, 60) }));
    if (node.type !== 'map') return;
    for (const [key, value] of node.entries) {
      if (key === 'most') this.value(value, { type: 'number', title: same(key) }, same(key));
      else if (key !== 'severity') this.found.push(problem({ node: value, part: 'key' }, words.settingName, { written: safe(key, 60) }));
    }
  }

  /** Words: one text, or one in each language, or why there are none. */
  private text(node: Node, field: Field, name: Said): void {
    if (node.type === 'list') return void this.found.push(wrongKind(node, field, name));
    if (node.type === 'scalar') return this.scalar(node, field, name);
    for (const [key, value] of node.entries) {
      if (key !== 'cy' && key !== 'en' && key !== 'does-not-apply') this.found.push(notALanguage(node, key, value, name));
      else if (value.type !== 'scalar') this.found.push(wrongKind(value, field, name));
    }
  }

  private oneOrSeveral(node: Node, field: Field, name: Said): void {
    const several = node.type === 'list' ? node.items : [node];
    const single = field.type === 'edition-word' && field.list === 'steps';
    if (node.type === 'map' || (node.type === 'list' && single) || (node.type === 'scalar' && field.type === 'file-list')) return void this.found.push(wrongKind(node, field, name));
    for (const one of several) {
      if (one.type !== 'scalar') this.found.push(wrongKind(one, field, name));
      else this.scalar(one, field, name);
    }
  }

  private scalar(node: ScalarNode, field: Field, name: Said): void {
    const { text } = node;
    if (text === null) return;
    const at = { node, part: 'value' } as const;
    const written = () => safe(text, 60);
    if ((field.type === 'word' || field.type === 'word-list') && !Object.hasOwn(field.words, text)) this.found.push(wrongWord(node, name, field.words));
    if (field.type === 'number' && !/^\d{1,6}$/.test(text)) this.found.push(problem(at, words.number, { name, written: written() }));
    if (field.type === 'year' && !/^\d{4}-\d{2}$/.test(text)) this.found.push(problem(at, words.year, { name, written: written() }));
    if (field.type === 'version' && text !== '1') this.found.push(problem(at, words.version, { written: written() }));
    const most = LONGEST[field.type] ?? Infinity;
    if (text.length > most && [...text].length > most) this.found.push(problem(at, words.tooLong, { name }));
  }

  /** `files:`, `lint:` and `profile:` are settings of the whole school and stand in sip.yaml alone. */
  settingsElsewhere(root: MapNode): void {
    for (const key of ['files', 'lint', 'profile']) {
      const node = root.entries.get(key);
      if (node && !isEmpty(node)) this.found.push(problem({ node, part: 'key' }, words.onlySettings, { key }));
    }
  }
}
