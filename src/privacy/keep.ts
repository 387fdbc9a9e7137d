import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Said } from '../language/said.ts';
import type { Sighting } from './sighting.ts';

const WITHHELD = '[…]';

/**
 * Diagnostics in which no words that were seen are repeated. Those of other rules may name the same thing: their source line is
 * not shown either, and what they quote is taken out.
 */
export function keepPrivate(diagnostics: readonly Diagnostic[], sightings: readonly Sighting[]): readonly Diagnostic[] {
  if (sightings.length === 0) return diagnostics;
  const lines = new Set(sightings.flatMap(({ source, start, end }) => range(source.position(start).line, source.position(Math.max(end - 1, start)).line).map((line) => `${line} ${source.file.path}`)));
  const secrets = [...new Set(sightings.flatMap(secretsOf))].sort((a, b) => b.length - a.length);
  const held = (text: string) => withoutBeginnings(secrets.reduce((left, secret) => left.replaceAll(secret, WITHHELD), text), secrets);
  const said = ({ en, cy }: Said): Said => ({ en: held(en), cy: held(cy) });
  return diagnostics.map((diagnostic): Diagnostic => {
    if (diagnostic.private) return diagnostic;
    const { span, message, hint, item, related } = diagnostic;
    const onLine = lines.has(`${span.start.line} ${span.file}`);
    return {
      ...diagnostic,
      message: said(message),
      ...(hint ? { hint: said(hint) } : {}),
      ...(item ? { item: { ...item, id: held(item.id), title: said(item.title) } } : {}),
      ...(related ? { related: related.map((other) => ({ ...other, message: said(other.message) })) } : {}),
      ...(onLine ? { private: true as const } : {}),
    };
  });
}

/** A message may cut short what it quotes: the beginning of something seen is not shown either. */
function withoutBeginnings(text: string, secrets: readonly string[]): string {
  const [first, ...rest] = text.split('…');
  return rest.reduce((left, right) => `${cutBack(left, secrets)}…${right}`, first!);
}

/** Fewer letters than this at the end of a text are the beginning of too much to tell anything. */
const FEWEST_LETTERS = 3;

function cutBack(left: string, secrets: readonly string[]): string {
  for (let at = 0; at <= left.length - FEWEST_LETTERS; at++) if (secrets.some((secret) => secret.startsWith(left.slice(at)))) return `${left.slice(0, at)}${WITHHELD}`;
  return left;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Made from text and when it is asked: the letters of every script are slow to gather, and the engine does so for each pattern that it reads. */
const fullNames = (): RegExp => new RegExp("[A-Z\\u00c0-\\u00de\\u0174\\u0176][\\p{L}'’-]{2,}(?: [A-Z\\u00c0-\\u00de\\u0174\\u0176][\\p{L}'’-]{2,})+", 'gu');

/** The words as they were seen, and of names each part, so that the end of a sentence does not tell what its beginning hides. */
function secretsOf({ kind, words }: Sighting): string[] {
  const names = kind === 'learner-need' || kind === 'staff-matter' ? words.flatMap((text) => text.match(fullNames()) ?? []) : [];
  // A letter and its accent may be typed as one sign or as two.
  return [...words, ...names, ...names.flatMap((name) => name.split(' '))].flatMap((text) => [text, text.normalize('NFD')]).filter((text) => text.trim().length > 2);
}
