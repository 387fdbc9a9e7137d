import { safe } from '../../diagnostics/safe.ts';
import { hang, wrap } from '../../diagnostics/width.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { migrate } from '../../migrating/migrate.ts';
import type { CommandOutcome } from '../command.ts';
import { editionAsked } from '../edition-asked.ts';
import { Recording } from '../recording.ts';
import type { Call } from '../spec.ts';

const words = {
  done: { en: 'The plan is under this edition now: {edition}', cy: 'Mae’r cynllun bellach o dan yr argraffiad hwn: {edition}' },
  would: { en: 'The plan would be under this edition: {edition}. Nothing has been written', cy: 'Byddai’r cynllun o dan yr argraffiad hwn: {edition}. Nid ysgrifennwyd dim' },
  already: { en: 'The plan is under this edition already: {edition}', cy: 'Mae’r cynllun o dan yr argraffiad hwn eisoes: {edition}' },
  next: { en: 'Next: sip check', cy: 'Nesaf: sip check' },
} satisfies Record<string, Said>;

/** `sip migrate --edition ID`: another edition of the guidance, with nothing lost and no answer changed. */
export function run({ common, own }: Call): CommandOutcome {
  const to = editionAsked(own['edition'] as string | undefined);
  const recording = Recording.open(common);
  const { school } = recording;
  const line = (said: Said, indent?: string) => (indent === undefined ? wrap(safe(said[common.lang], 1_000), common.width) : hang(safe(said[common.lang], 1_000), common.width, indent));
  if (school.edition.id === to.id) return { exitCode: 0, stdout: `${line(say(words.already, { edition: to.title }))}\n` };
  const { renamed, replaced, said } = migrate(school, to);
  recording.set(['edition'], to.id);
  for (const { path, to: name } of renamed) recording.rename(path, name);
  for (const { path, value } of replaced) recording.set(path, value);
  const onlyLooks = own['check'] === true;
  const parts = [line(say(onlyLooks ? words.would : words.done, { edition: to.title })), said.map((one) => line(one, '  · ')).join('\n'), ...(onlyLooks ? [] : [line(words.next)])];
  const stdout = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return onlyLooks ? { exitCode: 0, stdout } : { exitCode: 0, files: recording.files, onceWritten: { stdout } };
}
