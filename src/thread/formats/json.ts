import { escaped } from '../../diagnostics/safe.ts';
import type { ThreadFormat } from './layout.ts';

/** The version of this output's own shape; `schemas/thread.schema.json` describes it. */
const THREAD_VERSION = 1;

/** The thread as one object: nodes, links, gaps. Words are in the chosen language, text as the school wrote it. */
export const json: ThreadFormat = ({ nodes, links, gaps, focus, unreadable }, { lang }) => {
  const output = {
    version: THREAD_VERSION,
    focus: focus ?? null,
    nodes: nodes.map(({ key, kind, path, title, place, status, facts: { strength, left } }) => ({
      key,
      kind,
      path,
      title: title[lang],
      ...place,
      ...(status ? { status: status.id } : {}),
      ...(strength ? { strength } : {}),
      ...(left ? { left: true } : {}),
    })),
    links: links.map(({ from, to, kind, all }) => ({ from, to, kind, ...(all ? { all } : {}) })),
    gaps: gaps.map(({ kind, at, message, place }) => ({ kind, at, message: message[lang], ...place })),
    unreadable,
  };
  return `${escaped(JSON.stringify(output, null, 2))}\n`;
};
