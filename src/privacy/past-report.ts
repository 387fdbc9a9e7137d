import { escaped, safe } from '../diagnostics/safe.ts';
import { paint } from '../diagnostics/paint.ts';
import type { Layout } from '../diagnostics/view.ts';
import { sentence } from '../diagnostics/view.ts';
import { wrap } from '../diagnostics/width.ts';
import { say } from '../language/said.ts';
import type { Lang, Said } from '../language/said.ts';
import type { PastSighting, PastVersion } from './past.ts';
import { KIND_WORDS } from './words.ts';

/** What was found in the history of one school. */
export interface PastReport {
  readonly heading: Said;
  readonly found: readonly PastSighting[];
  /** How many versions were looked at, and how many files in them, each version of a file once. */
  readonly versions: number;
  readonly files: number;
  /** Versions in which a file could not be taken, so that not all of it was looked at. */
  readonly unread: number;
  /** The copy holds only a part of the history. */
  readonly shallow: boolean;
}

const words = {
  looked: { en: 'Versions looked at: {versions} · Versions of files: {files}', cy: 'Fersiynau yr edrychwyd arnynt: {versions} · Fersiynau o ffeiliau: {files}' },
  still: { en: 'still in the files', cy: 'yn y ffeiliau o hyd' },
  gone: { en: 'only in the history', cy: 'yn yr hanes yn unig' },
  since: { en: 'First in the version of {first}, last in that of {last}. Number of versions: {count}', cy: 'Gyntaf yn fersiwn {first}, olaf yn fersiwn {last}. Nifer y fersiynau: {count}' },
  none: { en: 'Nothing that looks like personal data was found in any version. That is no guarantee: only words are looked at', cy: 'Ni chanfuwyd dim sy’n edrych fel data personol mewn unrhyw fersiwn. Nid yw hynny’n warant: dim ond ar eiriau yr edrychir' },
  count: { en: 'Things found: {all} · of these still in the files: {still}', cy: 'Pethau a ganfuwyd: {all} · o’r rhain yn y ffeiliau o hyd: {still}' },
  keeps: {
    en: 'git keeps every version, so what was deleted can still be read by whoever has a copy. Talk first with whoever answers for data protection in the school. Then mend the files, and agree with everybody who has a copy when the history is written anew. How, step by step: sip explain personal-data',
    cy: 'Mae git yn cadw pob fersiwn, felly gall pwy bynnag sydd â chopi ddarllen yr hyn a ddilëwyd o hyd. Siaradwch yn gyntaf â’r sawl sy’n gyfrifol am ddiogelu data yn yr ysgol. Yna trwsiwch y ffeiliau, a chytunwch â phawb sydd â chopi pryd yr ailysgrifennir yr hanes. Sut, gam wrth gam: sip explain personal-data',
  },
  about: { en: 'About nobody? Put the mark in sip.yaml under lint: and personal-data:, with a reason', cy: 'Heb fod am neb? Rhowch y nod yn sip.yaml o dan lint: a personal-data:, gyda rheswm' },
  mark: { en: 'mark {mark}', cy: 'nod {mark}' },
  unread: { en: 'Versions in which a file could not be taken, so that not all of it was looked at: {count}', cy: 'Fersiynau lle na ellid cymryd ffeil, fel nad edrychwyd ar y cyfan: {count}' },
  shallow: { en: 'This copy holds only a part of the history, so earlier versions were not looked at. To fetch the rest: git fetch --unshallow', cy: 'Dim ond rhan o’r hanes sydd yn y copi hwn, felly nid edrychwyd ar fersiynau cynharach. I nôl y gweddill: git fetch --unshallow' },
  notLooked: { en: 'The messages of commits and the names of their authors were not looked at', cy: 'Nid edrychwyd ar negeseuon comitiau nac ar enwau eu hawduron' },
} satisfies Record<string, Said>;

const versionOf = ({ commit, day }: PastVersion): string => `${day} (${commit.slice(0, 7)})`;

/** For a terminal: each thing once, where it stood last, since when and until when, and what to do. */
export function pastText(report: PastReport, layout: Layout): string {
  const { lang, width, quiet } = layout;
  const { bold, dim, yellow } = paint(layout);
  const { found } = report;
  const line = (said: Said, fillings: Record<string, string | number | Said> = {}, indent = '') => wrap(sentence(say(said, fillings)[lang]), width, indent);
  const parts = quiet ? [] : [`${bold(wrap(report.heading[lang], width))}\n${wrap(say(words.looked, { versions: report.versions, files: report.files })[lang], width)}`];
  for (const one of found) {
    const place = `${safe(one.file, 1_000)}:${one.line}:${one.column}`;
    const state = words[one.still ? 'still' : 'gone'][lang];
    const head = wrap(`${place}  ${state}  ${KIND_WORDS[one.kind].message[lang]}`, width, '', '  ');
    const begins = `${place}  ${state}`;
    const mark = say(words.mark, { mark: one.mark })[lang];
    parts.push([head.startsWith(begins) ? `${dim(place)}  ${yellow(state)}${head.slice(begins.length)}` : head, line(words.since, { first: versionOf(one.first), last: versionOf(one.last), count: one.versions }, '  '), dim(`  ${mark}`)].join('\n'));
  }
  if (!quiet) {
    if (found.length > 0) parts.push(`${say(words.count, { all: found.length, still: found.filter(({ still }) => still).length })[lang]}\n${line(words.keeps)}\n${line(words.about)}`);
    const doubts = [...(found.length > 0 ? [] : [line(words.none)]), line(words.notLooked), ...(report.unread > 0 ? [wrap(say(words.unread, { count: report.unread })[lang], width)] : []), ...(report.shallow ? [line(words.shallow)] : [])];
    parts.push(doubts.join('\n'));
  } else if (report.shallow) parts.push(line(words.shallow));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** For programs: `schemas/lint-history.schema.json` describes it. */
export function pastJson({ found, versions, files, unread, shallow }: PastReport, lang: Lang): string {
  const version = ({ commit, day }: PastVersion) => ({ commit, day });
  const output = {
    version: 1,
    summary: { found: found.length, still: found.filter(({ still }) => still).length, versions, files, unread, shallow },
    found: found.map(({ kind, file, line, column, mark, first, last, versions: count, still }) => ({
      kind, rule: KIND_WORDS[kind].rule, message: KIND_WORDS[kind].message[lang], file, line, column, mark, first: version(first), last: version(last), versions: count, still,
    })),
  };
  return `${escaped(JSON.stringify(output, null, 2))}\n`;
}
