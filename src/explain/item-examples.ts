import type { Said } from '../language/said.ts';
import { FORMAT } from '../format/format.ts';
import { fieldsOf } from '../statutory/places.ts';
import { exampleOf } from './example.ts';

export interface Pair {
  readonly bad: Said;
  readonly good: Said;
}

const both = (text: string): Said => ({ en: text, cy: text });

/** Items that no single field holds: what is asked is a kind of entry, a year, or several fields together. */
const SEVERAL: Readonly<Record<string, Pair>> = {
  'priorities-now': {
    bad: both('priorities:'),
    good: { en: 'priorities:\n  reading:\n    title: Reading for pleasure', cy: 'priorities:\n  darllen:\n    title: Darllen er pleser' },
  },
  'priorities-later': {
    bad: { en: 'priorities:\n  reading:\n    title: Reading for pleasure', cy: 'priorities:\n  darllen:\n    title: Darllen er pleser' },
    good: {
      en: 'priorities:\n  reading:\n    title: Reading for pleasure\n    years: 2026-27 to 2027-28\n  outdoors:\n    title: Learning outdoors\n    years: 2028-29',
      cy: 'priorities:\n  darllen:\n    title: Darllen er pleser\n    years: 2026-27 hyd 2027-28\n  awyr-agored:\n    title: Dysgu yn yr awyr agored\n    years: 2028-29',
    },
  },
  'national-priorities': {
    bad: both('national-priorities:\n  progression:\n    how:\n  poverty:\n    how:'),
    good: {
      en: 'national-priorities:\n  progression:\n    how: Reading opens every other subject.\n  poverty:\n    how: Books to take home cost nothing.',
      cy: 'national-priorities:\n  progression:\n    how: Mae darllen yn agor pob pwnc arall.\n  poverty:\n    how: Nid yw llyfrau i’r cartref yn costio dim.',
    },
  },
  'previous-targets': {
    bad: { en: 'previous-targets:\n  2025-26:\n    attendance:\n      title: Attendance back to 94%.', cy: 'previous-targets:\n  2025-26:\n    presenoldeb:\n      title: Presenoldeb yn ôl i 94%.' },
    good: {
      en: 'previous-targets:\n  2025-26:\n    attendance:\n      title: Attendance back to 94%.\n      met: fully',
      cy: 'previous-targets:\n  2025-26:\n    presenoldeb:\n      title: Presenoldeb yn ôl i 94%.\n      met: fully',
    },
  },
  'previous-reasons': {
    bad: {
      en: 'previous-targets:\n  2025-26:\n    attendance:\n      title: Attendance back to 94%.\n      met: partly',
      cy: 'previous-targets:\n  2025-26:\n    presenoldeb:\n      title: Presenoldeb yn ôl i 94%.\n      met: partly',
    },
    good: {
      en: 'previous-targets:\n  2025-26:\n    attendance:\n      title: Attendance back to 94%.\n      met: partly\n      why-not: Illness in the spring.',
      cy: 'previous-targets:\n  2025-26:\n    presenoldeb:\n      title: Presenoldeb yn ôl i 94%.\n      met: partly\n      why-not: Salwch yn y gwanwyn.',
    },
  },
  'kept-under-review': {
    bad: both('log:'),
    good: {
      en: 'log:\n  - when: 2026-11-16\n    kind: monitoring\n    for: reading\n    text: We looked at reading records from each class.',
      cy: 'log:\n  - when: 2026-11-16\n    kind: monitoring\n    for: darllen\n    text: Edrychwyd ar gofnodion darllen pob dosbarth.',
    },
  },
  'review-annual': {
    bad: both('plan:\n  prepared: 2025-09-30'),
    good: {
      en: 'plan:\n  prepared: 2025-09-30\nreviews:\n  september:\n    kind: annual\n    when: 2026-09-21\n    summary: Two targets were revised.\n    revised: changed',
      cy: 'plan:\n  prepared: 2025-09-30\nreviews:\n  medi:\n    kind: annual\n    when: 2026-09-21\n    summary: Diwygiwyd dau darged.\n    revised: changed',
    },
  },
  'review-after-s28': {
    bad: both('inspections:\n  estyn-2026:\n    kind: section-28\n    when: 2026-10-06'),
    good: {
      en: 'inspections:\n  estyn-2026:\n    kind: section-28\n    when: 2026-10-06\nreviews:\n  november:\n    kind: after-inspection\n    when: 2026-11-09\n    inspection: estyn-2026\n    summary: A priority was added.',
      cy: 'inspections:\n  estyn-2026:\n    kind: section-28\n    when: 2026-10-06\nreviews:\n  tachwedd:\n    kind: after-inspection\n    when: 2026-11-09\n    inspection: estyn-2026\n    summary: Ychwanegwyd blaenoriaeth.',
    },
  },
};

/** The smallest piece of a plan that leaves an item open, and the smallest that meets it. Undefined for an item that no field holds. */
export function itemExamples(id: string): Pair | undefined {
  const several = SEVERAL[id];
  if (several) return several;
  const [field] = fieldsOf(id).filter(([def, name]) => FORMAT[def]!.fields[name]!.type === 'text');
  return field && { bad: exampleOf(field[0], field[1], true), good: exampleOf(field[0], field[1]) };
}
