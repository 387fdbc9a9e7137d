/** The files that every school has; a pattern that begins with a slash holds in the school's own folder. */
const USUAL = ['/sip.yaml', '/plan.yaml', '/self-evaluation.yaml', '/plan/**/*.yaml', '/self-evaluation/**/*.yaml', '/reviews/**/*.yaml'];

const FIRST = '# >>> sip git: git shows and merges these files in the words of the plan · mae git yn dangos ac yn cyfuno’r ffeiliau hyn yng ngeiriau’r cynllun';
/** Where the file had no end to its last line: taking the block away then takes that line end too. */
const FIRST_JOINED = `${FIRST} ·`;
const LAST = '# <<< sip git';

/** A pattern of `files:` as git reads patterns, with the signs that only git gives a meaning to taken as they are. */
function asAttribute(pattern: string): string | undefined {
  const plain = pattern.replace(/^(?:\.\/)+/, '');
  if (plain === '' || plain.startsWith('/') || plain.split('/').includes('..') || /[\r\n\0]/.test(plain)) return undefined;
  const literal = `/${plain.replace(/[[\]?\\]/g, '\\$&')}`;
  return /[\s"#!\\]/.test(literal) ? `"${literal.replace(/[\\"]/g, '\\$&').replace(/\t/g, '\\t')}"` : literal;
}

/** The block, without the end of its last line. @param more the patterns of `files:` in `sip.yaml` */
function block(more: readonly string[], first: string): readonly string[] {
  const patterns = [...new Set([...USUAL, ...more.flatMap((pattern) => asAttribute(pattern) ?? [])])];
  return [first, ...patterns.map((pattern) => `${pattern} diff=sip merge=sip`), LAST];
}

/** What a file of attributes is, before, in and after the block. */
interface Divided {
  readonly before: string;
  readonly joined: boolean;
  readonly after: string;
}

function divided(text: string): Divided | undefined {
  const lines = text.split(/(?<=\n)/);
  const first = lines.findIndex((line) => line.startsWith('# >>> sip git'));
  const length = first === -1 ? -1 : lines.slice(first).findIndex((line) => line.trimEnd() === LAST);
  if (length === -1) return undefined;
  return { before: lines.slice(0, first).join(''), joined: lines[first]!.trimEnd() === FIRST_JOINED, after: lines.slice(first + length + 1).join('') };
}

/**
 * A `.gitattributes` with the block in it, at its end, where it outweighs what stands above. All else stays to the character.
 *
 * @param text the file as it is; undefined where there is none
 * @param more the patterns of `files:` in `sip.yaml`
 */
export function withDrivers(text: string | undefined, more: readonly string[]): string {
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const there = text === undefined ? undefined : divided(text);
  if (there) return `${there.before}${block(more, there.joined ? FIRST_JOINED : FIRST).join(end)}${end}${there.after}`;
  const joined = text !== undefined && text !== '' && !text.endsWith('\n');
  return `${text ?? ''}${joined ? end : ''}${block(more, joined ? FIRST_JOINED : FIRST).join(end)}${end}`;
}

/** A `.gitattributes` without the block: just what it was before. Undefined where there is no block. */
export function withoutDrivers(text: string): { readonly text: string } | undefined {
  const there = divided(text);
  if (!there) return undefined;
  return { text: `${there.joined ? there.before.replace(/\r?\n$/, '') : there.before}${there.after}` };
}
