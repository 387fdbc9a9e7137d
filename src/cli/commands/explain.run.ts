import { safe } from '../../diagnostics/safe.ts';
import type { Layout } from '../../diagnostics/view.ts';
import { knownElsewhere } from '../../edition/aliases.ts';
import type { Edition } from '../../edition/edition.ts';
import { registerOf } from '../../edition/register.ts';
import { explain } from '../../explain/explain.ts';
import { knowledgeOf } from '../../explain/knowledge.ts';
import { explanationJson, topicsJson } from '../../explain/json.ts';
import { topicsText } from '../../explain/list.ts';
import { nearNames } from '../../explain/meanings.ts';
import { explanationText } from '../../explain/text.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { Misuse } from '../command.ts';
import type { CommandOutcome } from '../command.ts';
import { schoolHere } from '../own-profile.ts';
import type { Call } from '../spec.ts';

const words = {
  elsewhere: { en: '“{name}” is a name of the edition {other}, and this is about {edition}', cy: 'Enw o argraffiad {other} yw “{name}”, a {edition} sydd dan sylw yma' },
  here: { en: 'Here it is called: {here}', cy: 'Yr enw yma yw: {here}' },
  nothing: { en: 'Nothing stands in its place here', cy: 'Nid oes dim yn ei le yma' },
  unknown: { en: 'Nothing here is called “{name}”', cy: 'Nid oes dim yma o’r enw “{name}”' },
  near: { en: 'Did you mean: {near}? To see everything: sip explain', cy: 'Ai un o’r rhain oeddech chi’n ei feddwl: {near}? I weld popeth: sip explain' },
  see: { en: 'To see everything that can be asked about: sip explain', cy: 'I weld popeth y gellir gofyn amdano: sip explain' },
} satisfies Record<string, Said>;

/** What an edition may call something by, in the order in which a name is looked for. */
const LISTS = ['items', 'focusAreas', 'themes', 'steps', 'nationalPriorities', 'clauses'] as const;

/** `sip explain [NAME]`: what a name means, or everything that can be asked about. */
export function run({ args, own, common }: Call): CommandOutcome {
  const { lang, colour, width } = common;
  const { edition, profile, file } = schoolHere(common);
  const knowledge = knowledgeOf(edition, profile, file);
  const layout: Layout = { lang, colour, width, quiet: false, most: Infinity };
  const asJson = own['format'] === 'json';
  const name = args[0];
  if (name === undefined) return { exitCode: 0, stdout: asJson ? topicsJson(knowledge, lang) : topicsText(knowledge, layout) };
  const answer = explain(name, knowledge);
  if (!answer) {
    elsewhere(name, edition);
    const near = nearNames(name, knowledge);
    throw new Misuse(say(words.unknown, { name: safe(name, 60) }), near.length > 0 ? say(words.near, { near: near.join(', ') }) : words.see);
  }
  return { exitCode: 0, stdout: asJson ? explanationJson(answer, lang) : explanationText(answer, layout) };
}

/** Throws where another edition has the name: with what stands in its place here. */
function elsewhere(name: string, edition: Edition): void {
  const id = name.trim().replace(/^[a-z-]+\//, '');
  for (const list of LISTS) {
    const found = knownElsewhere(edition, list, id, (one) => (list === 'clauses' ? registerOf(one) : one[list]));
    if (found) throw new Misuse(say(words.elsewhere, { name: safe(name, 60), other: found.edition.id, edition: edition.id }), found.here === undefined ? words.nothing : say(words.here, { here: found.here }));
  }
}
