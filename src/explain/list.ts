import { paint } from '../diagnostics/paint.ts';
import type { Layout } from '../diagnostics/view.ts';
import { wrap } from '../diagnostics/width.ts';
import { registerOf } from '../edition/register.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { localRules } from '../lint/local/rules.ts';
import { CHECKS } from './checks.ts';
import type { Knowledge } from './knowledge.ts';
import { namesText } from './text.ts';

/** Names of one topic, each with a line on what it is. */
export interface Topic {
  readonly heading: Said;
  readonly names: readonly { readonly name: string; readonly about: Said }[];
}

const words = {
  law: { en: 'Law: the statutory items', cy: 'Y gyfraith: yr eitemau statudol' },
  advice: { en: 'Advice: {section}', cy: 'Cyngor: {section}' },
  ours: { en: 'Our own habits, resting on no clause', cy: 'Ein harferion ni, heb gymal y tu ôl iddynt' },
  files: { en: 'The files themselves', cy: 'Y ffeiliau eu hunain' },
  area: { en: 'Themes of the focus area: {area}', cy: 'Themâu’r maes ffocws: {area}' },
  wholeArea: { en: 'the focus area as a whole', cy: 'y maes ffocws yn ei gyfanrwydd' },
  priorities: { en: 'National priorities', cy: 'Blaenoriaethau cenedlaethol' },
  steps: { en: 'Steps of the improvement process', cy: 'Camau’r broses wella' },
  local: { en: 'Local: {profile}', cy: 'Lleol: {profile}' },
  wholeProfile: { en: 'the profile as a whole', cy: 'y proffil yn ei gyfanrwydd' },
  ask: { en: 'To ask', cy: 'I ofyn' },
  askOne: { en: 'sip explain NAME, where NAME is any of these', cy: 'sip explain ENW, lle mae ENW yn unrhyw un o’r rhain' },
  askField: { en: 'a field, by itself or with what it stands in', cy: 'maes, ar ei ben ei hun neu gyda’r hyn y mae ynddo' },
  askKind: { en: 'a part of the format', cy: 'rhan o’r fformat' },
  askTitle: { en: 'a title, in English or Welsh', cy: 'teitl, yn Gymraeg neu’n Saesneg' },
} satisfies Record<string, Said>;

/** Everything that can be asked about by topic: law, rules by the section of the guidance that they rest on, the guidance's words. */
export function topics({ edition, rules: all, profiles = [] }: Knowledge): Topic[] {
  const rules = all.filter(({ basis }) => basis !== 'local');
  const bySection = new Map<string, { heading: Said; names: { name: string; about: Said }[] }>();
  const register = registerOf(edition);
  const clauses = Object.keys(register);
  const ordered = [...rules].sort((a, b) => clauses.indexOf(a.clause ?? '') - clauses.indexOf(b.clause ?? ''));
  for (const { id, summary, clause } of ordered.filter((rule) => rule.clause !== undefined && register[rule.clause])) {
    const { section } = register[clause!]!;
    const heading = say(words.advice, { section });
    const topic = bySection.get(section.en) ?? { heading, names: [] };
    topic.names.push({ name: id, about: summary });
    bySection.set(section.en, topic);
  }
  const ours = rules.filter((rule) => rule.clause === undefined || !register[rule.clause]).map(({ id, summary }) => ({ name: id, about: summary }));
  const titled = (entries: Readonly<Record<string, { readonly title: Said }>>) => Object.entries(entries).map(([name, { title }]) => ({ name, about: title }));
  const areas = Object.entries(edition.focusAreas).map(([id, { title }]) => ({
    heading: say(words.area, { area: title }),
    names: [{ name: id, about: words.wholeArea }, ...Object.entries(edition.themes).flatMap(([theme, { area, title: about }]) => (area === id ? [{ name: theme, about }] : []))],
  }));
  return [
    { heading: words.law, names: titled(edition.items) },
    ...bySection.values(),
    ...(ours.length > 0 ? [{ heading: words.ours, names: ours }] : []),
    { heading: words.files, names: titled(CHECKS) },
    ...areas,
    { heading: words.priorities, names: titled(edition.nationalPriorities) },
    { heading: words.steps, names: titled(edition.steps) },
    ...profiles.map((profile) => ({ heading: say(words.local, { profile: profile.title }), names: [{ name: profile.id, about: words.wholeProfile }, ...localRules(profile).map(({ id, summary }) => ({ name: id, about: summary }))] })),
  ];
}

/** The list for a terminal, with how to ask. */
export function topicsText(knowledge: Knowledge, layout: Layout): string {
  const { lang, width } = layout;
  const { bold } = paint(layout);
  const ways = [
    { name: 'locality, targets', about: words.askOne },
    { name: 'community.locality', about: words.askField },
    { name: 'kind/priority', about: words.askKind },
    { name: 'blaenoriaethau', about: words.askTitle },
  ];
  const parts = topics(knowledge).map(({ heading, names }) => `${bold(wrap(heading[lang], width))}\n${namesText(names, lang, width)}`);
  return `${[...parts, `${bold(words.ask[lang])}\n${namesText(ways, lang, width)}`].join('\n\n')}\n`;
}
