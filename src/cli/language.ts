import type { Lang } from '../language/said.ts';

const asLang = (value: string | undefined): Lang | undefined => (value === undefined ? undefined : /^cy\b/i.test(value) ? 'cy' : /^en\b/i.test(value) ? 'en' : undefined);

/**
 * The language to speak: `--lang`, then `SIP_LANG`, then the locale, then English. Looked for in the arguments before they
 * are parsed, since the words of help and of mistakes depend on it.
 */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Lang {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const written = index === -1 ? undefined : argv[index]!.includes('=') ? argv[index]!.split('=')[1] : argv[index + 1];
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return asLang(written) ?? asLang(environment['SIP_LANG']) ?? asLang(locale) ?? 'en';
}
