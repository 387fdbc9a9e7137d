import { paint } from '../../diagnostics/paint.ts';
import type { Layout } from '../../diagnostics/view.ts';
import { wrap } from '../../diagnostics/width.ts';
import { ACTORS, LOCAL_WELSH_IS_A_DRAFT, NO_LEGAL_ADVICE, WELSH_IS_A_DRAFT } from '../../edition/words.ts';
import type { Edition } from '../../edition/edition.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { FORCES } from './listed.ts';
import type { Listed } from './listed.ts';

const words = {
  heading: { en: '{edition} · clauses: {count}', cy: '{edition} · nifer y cymalau: {count}' },
  carried: { en: 'Carried by: {carrier}', cy: 'Fe’i cludir gan: {carrier}' },
  none: { en: 'No clause fits all that was asked for', cy: 'Nid oes cymal sy’n cyfateb i bopeth y gofynnwyd amdano' },
} satisfies Record<string, Said>;

const LOCAL: Said = { en: 'All of this is local: neither law nor national advice.', cy: 'Mae hyn i gyd yn lleol: nid y gyfraith na chyngor cenedlaethol.' };

/** The clauses for a terminal: under the document and the section that they stand in, each with where it lives. */
export function clausesText(edition: Edition, clauses: readonly Listed[], layout: Layout): string {
  const { lang, width, quiet } = layout;
  const { bold, dim } = paint(layout);
  if (clauses.length === 0) return `${words.none[lang]}\n`;
  const parts: string[] = quiet ? [] : [bold(wrap(say(words.heading, { edition: edition.title, count: clauses.length })[lang], width))];
  let before = '';
  for (const { id, source, section, actor, force, text, carrier, reason } of clauses) {
    const place = `${edition.sources[source]!.title[lang]} · ${section[lang]}`;
    if (place !== before) parts.push(bold(wrap(place, width)));
    before = place;
    const why = reason ? ` (${reason[lang].replace(/\.$/, '')})` : '';
    parts.push(
      [
        wrap(`${id} · ${FORCES[force][lang]} · ${ACTORS[actor][lang]}`, width, '  ', '    '),
        wrap(text[lang], width, '    '),
        dim(wrap(`${say(words.carried, { carrier })[lang]}${why}`, width, '    ', '      ')),
      ].join('\n'),
    );
  }
  const local = clauses.every(({ source }) => edition.sources[source]!.standing === 'local');
  if (!quiet) parts.push((local ? [LOCAL[lang], LOCAL_WELSH_IS_A_DRAFT[lang]] : [NO_LEGAL_ADVICE[lang], WELSH_IS_A_DRAFT[lang]]).filter((note) => note !== '').map((note) => dim(wrap(note, width))).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
