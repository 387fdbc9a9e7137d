import { escapeMarkdown } from '../../diagnostics/markup.ts';
import { ACTORS } from '../../edition/words.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Lang, Said } from '../../language/said.ts';
import { carriersOf, FORCES } from './listed.ts';
import type { Listed } from './listed.ts';

const HEAD = {
  clause: { en: 'clause', cy: 'cymal' },
  lines: { en: 'lines', cy: 'llinellau' },
  actor: { en: 'whom', cy: 'pwy' },
  force: { en: 'force', cy: 'grym' },
  text: { en: 'what it says, in our words', cy: 'yr hyn y mae’n ei ddweud, yn ein geiriau ni' },
  carrier: { en: 'where it lives', cy: 'ble mae’n byw' },
  toCome: { en: 'to come', cy: 'i ddod' },
} satisfies Record<string, Said>;

/** The clauses as tables, one a section, in one language or in both side by side. */
export function clausesMarkdown(edition: Edition, clauses: readonly Listed[], langs: readonly Lang[]): string {
  const first = langs[0]!;
  const bilingual = (said: Said) => [...new Set(langs.map((lang) => said[lang]))].map(escapeMarkdown).join(' · ');
  const columns = [bilingual(HEAD.clause), bilingual(HEAD.lines), bilingual(HEAD.actor), bilingual(HEAD.force), ...langs.map((lang) => escapeMarkdown(HEAD.text[lang])), bilingual(HEAD.carrier)];
  const parts: string[] = [];
  let document = '';
  let place = '';
  for (const clause of clauses) {
    if (clause.source !== document) parts.push(`## ${bilingual(edition.sources[clause.source]!.title)}\n`);
    const here = `${clause.source} ${clause.section.en}`;
    if (here !== place) parts.push(`### ${bilingual(clause.section)}\n\n| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
    document = clause.source;
    place = here;
    const { all, toCome } = carriersOf(clause);
    const carriers = all.map((one) => `\`${one}\`${toCome.includes(one) ? ` (${bilingual(HEAD.toCome)})` : ''}`).join(', ');
    const reason = clause.reason ? `: ${escapeMarkdown(clause.reason[first])}` : '';
    const lines = clause.lines ? [...new Set(clause.lines)].join('–') : '';
    parts.push(`| ${[`\`${clause.id}\``, lines, bilingual(ACTORS[clause.actor]), bilingual(FORCES[clause.force]), ...langs.map((lang) => escapeMarkdown(clause.text[lang])), carriers + reason].join(' | ')} |`);
  }
  return `${parts.join('\n').replace(/\n(#+ )/g, '\n\n$1')}\n`;
}
