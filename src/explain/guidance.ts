import { NO_LEGAL_ADVICE, WELSH_IS_A_DRAFT } from '../edition/words.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { clauseNotes, restsOn } from './clause.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation } from './explanation.ts';
import type { Knowledge } from './knowledge.ts';

const said = {
  area: { en: 'Focus area: {area}', cy: 'Maes ffocws: {area}' },
  left: {
    en: 'A theme may be left for another year. Breadth over the cycle matters, and not a form with every box filled.',
    cy: 'Gellir gadael thema tan flwyddyn arall. Ehangder dros y cylch sy’n bwysig, ac nid ffurflen â phob blwch wedi ei lenwi.',
  },
  step: { en: 'Step {number} of the improvement process in the guidance. A priority may say which step it has come to; nothing is asked of one that does not.', cy: 'Cam {number} o’r broses wella yn y canllawiau. Gall blaenoriaeth ddweud pa gam y mae wedi ei gyrraedd; ni ofynnir dim gan un nad yw’n dweud.' },
  set: { en: '{set}. {status}', cy: '{set}. {status}' },
  account: { en: 'To take account of it is not to adopt it: a sentence on how, or on why not, is what is asked.', cy: 'Nid yw rhoi sylw iddi’n golygu ei mabwysiadu: brawddeg ar sut, neu ar pam ddim, yw’r hyn y gofynnir amdano.' },
} satisfies Record<string, Said>;

const finding = (theme: string): Said => ({
  en: `findings:\n  few-readers:\n    kind: improve\n    theme: [${theme}]\n    finding: What we found, in a sentence.`,
  cy: `findings:\n  prin-ddarllen:\n    kind: improve\n    theme: [${theme}]\n    finding: Yr hyn a ganfuwyd, mewn brawddeg.`,
});

/** A focus area of self-evaluation, with its themes. */
export function ofArea(id: string, name: string, { edition }: Knowledge): Explanation {
  const area = edition.focusAreas[id]!;
  const themes = Object.entries(edition.themes).filter(([, theme]) => theme.area === id);
  return {
    type: 'area',
    name,
    title: area.title,
    sections: [
      section(HEADINGS.what, words(area.about)),
      section(HEADINGS.themes, { names: themes.map(([theme, { title }]) => ({ name: theme, about: title })) }, words(said.left)),
      section(HEADINGS.example, { code: { en: `self-evaluation:\n  areas:\n    ${id}:\n      summary: A few sentences.`, cy: `self-evaluation:\n  areas:\n    ${id}:\n      summary: Ychydig frawddegau.` } }),
      ...(themes[0] ? [restsOn(edition, themes[0][1].clause)] : []),
    ],
    notes: [WELSH_IS_A_DRAFT],
  };
}

/** A theme of a focus area: its question, and a finding in it. */
export function ofTheme(id: string, name: string, { edition }: Knowledge): Explanation {
  const theme = edition.themes[id]!;
  return {
    type: 'theme',
    name,
    title: theme.title,
    sections: [
      section(HEADINGS.what, words(theme.question), words(say(said.area, { area: edition.focusAreas[theme.area]!.title })), words(said.left)),
      section(HEADINGS.example, { code: finding(id) }),
      restsOn(edition, theme.clause),
    ],
    notes: clauseNotes(edition, theme.clause),
  };
}

/** A step of the improvement process. */
export function ofStep(id: string, name: string, { edition }: Knowledge): Explanation {
  const step = edition.steps[id]!;
  const code = { en: `priorities:\n  reading:\n    title: Reading for pleasure\n    step: ${id}`, cy: `priorities:\n  darllen:\n    title: Darllen er pleser\n    step: ${id}` };
  return {
    type: 'step',
    name,
    title: step.title,
    sections: [section(HEADINGS.what, words(step.about), words(say(said.step, { number: step.number }))), section(HEADINGS.example, { code })],
    notes: [WELSH_IS_A_DRAFT],
  };
}

/** A national priority: which of the sets in circulation it belongs to, and how to write about it. */
export function ofNationalPriority(id: string, name: string, { edition }: Knowledge): Explanation {
  const priority = edition.nationalPriorities[id]!;
  const set = edition.nationalPrioritySets[priority.set]!;
  const asked = priority.inForce && priority.statutory;
  const clause = edition.items['national-priorities']?.clause;
  return {
    type: 'national-priority',
    name,
    title: priority.title,
    sections: [
      section(HEADINGS.what, words(say(said.set, { set: set.title, status: set.status })), ...(asked ? [words(said.account)] : [])),
      section(HEADINGS.example, { code: { en: `national-priorities:\n  ${id}:\n    how: A sentence or two.`, cy: `national-priorities:\n  ${id}:\n    how: Brawddeg neu ddwy.` } }),
      ...(asked && clause !== undefined ? [restsOn(edition, clause)] : []),
    ],
    notes: [...(asked ? [NO_LEGAL_ADVICE] : []), WELSH_IS_A_DRAFT],
  };
}
