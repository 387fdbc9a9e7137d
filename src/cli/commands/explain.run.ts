import { safe } from '../../diagnostics/safe.ts';
import type { Layout } from '../../diagnostics/view.ts';
import { currentEdition } from '../../edition/editions.ts';
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
import { ownProfile } from '../own-profile.ts';
import type { Call } from '../spec.ts';

const words = {
  unknown: { en: 'Nothing here is called “{name}”', cy: 'Nid oes dim yma o’r enw “{name}”' },
  near: { en: 'Did you mean: {near}? To see everything: sip explain', cy: 'Ai un o’r rhain oeddech chi’n ei feddwl: {near}? I weld popeth: sip explain' },
  see: { en: 'To see everything that can be asked about: sip explain', cy: 'I weld popeth y gellir gofyn amdano: sip explain' },
} satisfies Record<string, Said>;

/** `sip explain [NAME]`: what a name means, or everything that can be asked about. */
export function run({ args, own, common }: Call): CommandOutcome {
  const { lang, colour, width } = common;
  const knowledge = knowledgeOf(currentEdition(), ownProfile(common));
  const layout: Layout = { lang, colour, width, quiet: false, most: Infinity };
  const asJson = own['format'] === 'json';
  const name = args[0];
  if (name === undefined) return { exitCode: 0, stdout: asJson ? topicsJson(knowledge, lang) : topicsText(knowledge, layout) };
  const answer = explain(name, knowledge);
  if (!answer) {
    const near = nearNames(name, knowledge);
    throw new Misuse(say(words.unknown, { name: safe(name, 60) }), near.length > 0 ? say(words.near, { near: near.join(', ') }) : words.see);
  }
  return { exitCode: 0, stdout: asJson ? explanationJson(answer, lang) : explanationText(answer, layout) };
}
