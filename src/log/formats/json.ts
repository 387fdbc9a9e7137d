import { escaped } from '../../diagnostics/safe.ts';
import type { Change } from '../../history/change.ts';
import { changesOf } from '../../history/tally.ts';
import type { Recorded } from '../../history/timeline.ts';
import { meaningsUsed } from '../../history/words.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { Life, Standing, Versions } from '../log.ts';
import type { LogFormat } from './layout.ts';

/** The version of this output's own shape; `schemas/log.schema.json` describes it. */
const VERSION = 1;

/** The log for programs: every version and change, with nothing cut. */
export const json: LogFormat = (log, { lang }) => `${escaped(JSON.stringify({ version: VERSION, ...('life' in log ? life(log.life, lang) : versions(log.versions, lang)) }, null, 2))}\n`;

function versions({ steps, older }: Versions, lang: Lang) {
  return {
    item: null,
    older,
    meanings: meaningsUsed(steps.flatMap(({ comparison }) => (comparison ? changesOf(comparison) : [])), (said) => said[lang]),
    versions: steps.map(({ recorded, comparison, unreadable }) => ({
      ...recordedAs(recorded),
      changes: comparison ? changesOf(comparison).map((change) => changeAs(change, lang)) : null,
      unreadable: [...unreadable, ...(comparison?.untold ?? []).map(({ file }) => file)],
    })),
  };
}

function life({ item, title, gone, moments, figures, standing }: Life, lang: Lang) {
  return {
    item: { kind: item.def, path: item.path, title: title[lang], ...(gone ? { gone } : {}) },
    standing: standing ? standingAs(standing, lang) : null,
    figures: figures.map(({ path, rows }) => ({
      path,
      rows: rows.map(({ day, course }) => ({
        ...(day === undefined ? {} : { day }),
        ...(course.baseline ? { baseline: course.baseline[lang] } : {}),
        ...(course.aim ? { aim: course.aim[lang] } : {}),
        ...(course.by ? { by: course.by[lang] } : {}),
        ...(course.now ? { now: course.now.value[lang] } : {}),
        numbers: course.numbers,
        ...(course.goal === undefined ? {} : { goal: course.goal }),
      })),
    })),
    meanings: meaningsUsed([...moments.flatMap(({ changes }) => changes), ...(standing?.changes ?? [])], (said) => said[lang]),
    versions: moments.map(({ recorded, item: as, changes, unreadable }) => ({ ...recordedAs(recorded), ...(as ? { path: as.path } : {}), changes: changes.map((change) => changeAs(change, lang)), unreadable })),
  };
}

function standingAs({ state, approved, changes }: Standing, lang: Lang) {
  return {
    state,
    ...(approved?.commit === undefined ? {} : { commit: approved.commit }),
    ...(approved?.approval?.when === undefined ? {} : { approved: approved.approval.when }),
    changes: changes.map((change) => changeAs(change, lang)),
  };
}

const recordedAs = ({ id, day, author, subject, parents }: Recorded) => ({ commit: id === '' ? null : id, day, author, subject, parents });

const side = (which: { readonly words: Said } | undefined, lang: Lang): string | undefined => which?.words[lang];

function changeAs({ verdict, item, field, before, after, meanings }: Change, lang: Lang) {
  const [was, is] = [side(before, lang), side(after, lang)];
  return { verdict, kind: item.def, path: item.path, ...(field === undefined ? {} : { field }), ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }), meanings };
}
