import { paint } from '../../diagnostics/paint.ts';
import type { Layout } from '../../diagnostics/view.ts';
import { wrap } from '../../diagnostics/width.ts';
import { ACTORS, LOCAL_WELSH_IS_A_DRAFT, NO_LEGAL_ADVICE, WELSH_IS_A_DRAFT } from '../../edition/words.ts';
import type { Edition } from '../../edition/edition.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { carriersOf, COUNTS_TO_COME, FORCES, waits } from './listed.ts';
import type { Listed } from './listed.ts';

const words = {
  heading: { en: '{edition} · clauses: {count}', cy: '{edition} · nifer y cymalau: {count}' },
  carried: { en: 'Carried by: {carrier}', cy: 'Fe’i cludir gan: {carrier}' },
  toCome: { en: 'Still to come: {carrier}. Until then nothing carries it', cy: 'Eto i ddod: {carrier}. Tan hynny nid oes dim yn ei gludo' },
  meanwhile: { en: 'Still to come: {carrier}. Until then: {here}', cy: 'Eto i ddod: {carrier}. Tan hynny: {here}' },
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
  for (const clause of clauses) {
    const { id, source, section, actor, force, text, reason } = clause;
    const place = `${edition.sources[source]!.title[lang]} · ${section[lang]}`;
    if (place !== before) parts.push(bold(wrap(place, width)));
    before = place;
    const why = reason ? ` (${reason[lang].replace(/\.$/, '')})` : '';
    parts.push(
      [
        wrap(`${id} · ${FORCES[force][lang]} · ${ACTORS[actor][lang]}`, width, '  ', '    '),
        wrap(text[lang], width, '    '),
        dim(wrap(`${carriedBy(clause)[lang]}${why}`, width, '    ', '      ')),
      ].join('\n'),
    );
  }
  const waiting = clauses.filter(waits).length;
  if (!quiet && clauses.some((clause) => carriersOf(clause).toCome.length > 0)) parts.push(dim(wrap(say(COUNTS_TO_COME, { count: waiting })[lang], width)));
  const local = clauses.every(({ source }) => edition.sources[source]!.standing === 'local');
  if (!quiet) parts.push((local ? [LOCAL[lang], LOCAL_WELSH_IS_A_DRAFT[lang]] : [NO_LEGAL_ADVICE[lang], WELSH_IS_A_DRAFT[lang]]).filter((note) => note !== '').map((note) => dim(wrap(note, width))).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** Where a clause lives. What is still to come is never said as if it were there. */
function carriedBy(clause: Listed): Said {
  const { here, toCome } = carriersOf(clause);
  if (!toCome.includes(clause.carrier)) return say(words.carried, { carrier: clause.carrier });
  return here.length === 0 ? say(words.toCome, { carrier: toCome.join(', ') }) : say(words.meanwhile, { carrier: clause.carrier, here: here.join(', ') });
}
