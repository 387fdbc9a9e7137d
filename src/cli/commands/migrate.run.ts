import { noCommands, safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { editionsFrom } from '../../edition/aliases.ts';
import type { Edition } from '../../edition/edition.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { migrated } from '../../migrating/migrate.ts';
import type { At, Migration } from '../../migrating/migrate.ts';
import { load } from '../../load.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome, CommonOptions } from '../command.ts';
import { editionAsked } from '../edition-asked.ts';
import { rewriting } from '../rewriting.ts';
import { openSchool, schoolRoot } from '../school.ts';
import { refuseUnlessWhole } from '../whole.ts';
import type { Call } from '../spec.ts';
import { folderTyped } from '../typed-folder.ts';

const words = {
  back: { en: 'The plan is under {from}, and {to} is no later edition: a plan is only carried forward', cy: 'Mae’r cynllun o dan {from}, ac nid yw {to} yn argraffiad diweddarach: ymlaen yn unig y caiff cynllun ei gario' },
  already: { en: 'The plan is under {to} already, and there is nothing to carry over', cy: 'Mae’r cynllun o dan {to} eisoes, ac nid oes dim i’w gario drosodd' },
  done: { en: 'Carried over from {from} to {to}. Files changed: {files}', cy: 'Cariwyd drosodd o {from} i {to}. Ffeiliau a newidiwyd: {files}' },
  would: { en: 'Would be carried over from {from} to {to}. Files that would change: {files}', cy: 'Byddai’n cael ei gario drosodd o {from} i {to}. Ffeiliau a fyddai’n newid: {files}' },
  renamed: { en: 'What has another name now', cy: 'Yr hyn sydd ag enw arall bellach' },
  answers: { en: 'Answers to earlier questions, kept as your own words', cy: 'Atebion i gwestiynau blaenorol, a gedwir fel eich geiriau chi' },
  toAnswer: { en: 'Still to do: the questions that are asked now', cy: 'I’w wneud eto: y cwestiynau a ofynnir bellach' },
  under: { en: '{question} (`{field}:` under `self-evaluation:`)', cy: '{question} (`{field}:` o dan `self-evaluation:`)' },
  kept: { en: 'Kept as it is, for you to look at: nothing took its place, or its new name is in use', cy: 'Cedwir fel y mae, i chi edrych arno: ni ddaeth dim i’w le, neu mae ei enw newydd ar waith' },
  next: { en: 'Next: sip check{folder}', cy: 'Nesaf: sip check{folder}' },
  toDo: { en: 'To do it: sip migrate{folder} --edition {to}', cy: 'I wneud hynny: sip migrate{folder} --edition {to}' },
} satisfies Record<string, Said>;

/** Carries a plan over to a newer edition, or tells what that would change. */
export async function run({ own, common }: Call): Promise<CommandOutcome> {
  const to = editionAsked(own['edition'] as string | undefined);
  const root = schoolRoot(common);
  const { school } = load(await openSchool(common));
  refuseUnlessWhole(school);
  const from = school.edition;
  const quietly = (text: string): string => (common.quiet ? '' : noCommands(text));
  if (from.id === to.id) return { exitCode: 0, stdout: quietly(`${wrap(say(words.already, { to: to.id })[common.lang], common.width)}\n`) };
  if (!editionsFrom(from, to)) throw new Misuse(say(words.back, { from: from.id, to: to.id }));
  const migration = migrated(school, to);
  const check = own['check'] === true;
  const stdout = quietly(told(migration, from, to, check, common));
  if (check) return { exitCode: 0, stdout };
  return { exitCode: 0, files: migration.files.map(({ before, after }) => rewriting(root, before, after)), onceWritten: { stdout } };
}

function told({ files, renamed, answers, kept, toAnswer }: Migration, from: Edition, to: Edition, check: boolean, common: CommonOptions): string {
  const { lang, width } = common;
  const folder = folderTyped(common);
  const place = ({ file, line }: At): string => `${safe(file)}:${line}`;
  const arrow = (one: At & { readonly from: string; readonly to: string }): [string, string] => [place(one), `${one.from} → ${one.to}`];
  const section = (title: Said, rows: readonly (readonly [string, string])[]): string[] => {
    if (rows.length === 0) return [];
    const wide = Math.max(...rows.map(([left]) => left.length));
    const lines = rows.map(([left, right]) => wrap(right, width, left === '' ? '  ' : `  ${left.padEnd(wide)}  `, ' '.repeat(wide === 0 ? 2 : wide + 4)));
    return [`${wrap(title[lang], width)}\n${lines.join('\n')}`];
  };
  const names = files.map(({ after }) => safe(after.source.file.path)).join(', ');
  return `${[
    wrap(say(check ? words.would : words.done, { from: from.id, to: to.id, files: names })[lang], width),
    ...section(words.renamed, renamed.map(arrow)),
    ...section(words.answers, answers.map(arrow)),
    ...section(words.toAnswer, toAnswer.map(([field, question]) => ['', say(words.under, { question, field })[lang]])),
    ...section(words.kept, kept.map((one) => [place(one), one.id])),
    wrap(say(check ? words.toDo : words.next, { to: to.id, folder })[lang], width),
  ].join('\n\n')}\n`;
}
