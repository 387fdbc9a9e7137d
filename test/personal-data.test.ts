import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FIGURES } from '../src/explain/checks.ts';
import { parse } from '../src/parse/document.ts';
import { personalIn, seenIn } from '../src/privacy/scan.ts';
import type { SightingKind } from '../src/privacy/sighting.ts';

type Languages = Readonly<Record<'en' | 'cy', readonly string[]>>;
type Mixed = Readonly<Record<'personal' | 'ordinary', Languages>>;
const LANGUAGES = ['en', 'cy'] as const;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = <T>(name: string) => parseYaml(readFileSync(here(`./fixtures/personal-data/${name}.yaml`), 'utf8')) as T;
const benign = read<Languages>('benign');
const needs = read<Readonly<Record<'learners' | 'staff', Languages>>>('needs');
const groups = read<Languages>('groups');
const contact = read<Languages>('contact');
const hard = read<Mixed>('hard');
const unseen = read<Mixed>('unseen');
const { none, ...identifiers } = read<Record<SightingKind | 'none', readonly string[]>>('identifiers');

const kindsIn = (sentence: string): readonly SightingKind[] => seenIn(sentence).map(({ kind }) => kind);
const missed = (sentences: readonly string[], ...kinds: readonly SightingKind[]) => sentences.filter((sentence) => !kindsIn(sentence).some((kind) => kinds.length === 0 || kinds.includes(kind)));
const alarms = (sentences: readonly string[]) => sentences.filter((sentence) => kindsIn(sentence).length > 0).map((sentence) => `${kindsIn(sentence).join()}: ${sentence}`);
const both = ({ en, cy }: Languages) => [...en, ...cy];
const found = (all: readonly string[], wanting: readonly string[]) => `${all.length - wanting.length} of ${all.length}`;
const ofMixed = ({ personal, ordinary }: Mixed) => [...both(personal), ...both(ordinary)];
const labelled = [...both(benign), ...none, ...both(needs.learners), ...both(needs.staff), ...both(groups), ...both(contact), ...Object.values(identifiers).flat(), ...ofMixed(hard)];

describe('the labelled sentences', () => {
  it('are as many as they are said to be, none of them twice', () => {
    const all = [...labelled, ...ofMixed(unseen)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(both(benign).length).toBeGreaterThanOrEqual(150);
    expect([benign, needs.learners, needs.staff, groups, contact].reduce((sum, { cy }) => sum + cy.length, 0)).toBeGreaterThanOrEqual(100);
  });

  it.each(Object.entries(identifiers))('every %s is found', (kind, sentences) => {
    expect(missed(sentences, kind as SightingKind)).toEqual([]);
  });

  it('nothing is seen in numbers that check to nothing', () => {
    expect(alarms(none)).toEqual([]);
  });

  it.each(LANGUAGES)('at least nine in ten that name somebody with a need are found (%s)', (lang) => {
    for (const [name, sentences, kind] of [['learners', needs.learners[lang], 'learner-need'], ['staff', needs.staff[lang], 'staff-matter']] as const) {
      const wanting = missed(sentences, kind);
      console.log(`names with a need, ${name}, ${lang}: found ${found(sentences, wanting)}`, ...wanting);
      expect(wanting.length / sentences.length).toBeLessThanOrEqual(0.1);
    }
  });

  it.each(LANGUAGES)('at least nine in ten on small groups, on how to reach somebody and of the hard ones are found (%s)', (lang) => {
    for (const [name, sentences, ...kinds] of [['small groups', groups[lang], 'one-learner', 'few-learners'], ['contact', contact[lang], 'phone', 'email', 'home'], ['hard', hard.personal[lang]]] as const) {
      const wanting = missed(sentences, ...kinds);
      console.log(`${name}, ${lang}: found ${found(sentences, wanting)}`, ...wanting);
      expect(wanting.length / sentences.length).toBeLessThanOrEqual(0.1);
    }
  });

  it.each(LANGUAGES)('at most one in fifty of the ordinary ones is taken for personal data (%s)', (lang) => {
    const ordinary = [...benign[lang], ...hard.ordinary[lang], ...unseen.ordinary[lang]];
    const false_ = alarms(ordinary);
    console.log(`false alarms, ${lang}: ${false_.length} of ${ordinary.length}`, ...false_);
    expect(false_.length / ordinary.length).toBeLessThanOrEqual(0.02);
  });

  it('the figures that people are told are these', () => {
    const people = [...both(needs.learners), ...both(needs.staff), ...both(groups), ...both(contact), ...both(hard.personal)];
    const hardOnes = both(unseen.personal);
    const [ofThese, ofThose] = [people, hardOnes].map((all) => all.length - missed(all).length) as [number, number];
    console.log(`on sentences that nobody had in mind: found ${ofThose} of ${hardOnes.length}`);
    expect(alarms([...both(benign), ...none, ...both(hard.ordinary), ...both(unseen.ordinary)])).toEqual([]);
    const told = [labelled.length, ofThese, people.length, ofMixed(unseen).length, ofThose, hardOnes.length];
    const [paragraph = ''] = /^A lint is no guarantee.*$/m.exec(readFileSync(here('../README.md'), 'utf8')) ?? [];
    for (const text of [FIGURES.en, FIGURES.cy, paragraph]) expect(text.match(/\d+/g)?.map(Number)).toEqual(told);
  });
});

/** Every YAML file below a folder. */
function plansBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? plansBelow(path) : name.endsWith('.yaml') ? [path] : [];
  });
}

it('nothing in the four examples and the fixtures of real plans is taken for personal data', () => {
  const plans = [...plansBelow(here('../examples')), ...plansBelow(here('./fixtures/real-plans'))];
  expect(plans.length).toBeGreaterThan(25);
  const documents = plans.map((path) => parse({ path, text: readFileSync(path, 'utf8') }));
  expect(documents.filter(({ readable }) => !readable)).toEqual([]);
  expect(personalIn(documents).map(({ kind, source, start }) => `${source.file.path}:${source.position(start).line} ${kind}`)).toEqual([]);
});
