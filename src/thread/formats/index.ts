import type { ThreadFormat } from './layout.ts';

/** The formats of `sip trace`, by name, each loaded when it is asked for. */
export const THREAD_FORMATS: Readonly<Record<string, () => Promise<ThreadFormat>>> = {
  tree: async () => (await import('./tree.ts')).tree,
  matrix: async () => (await import('./matrix.ts')).matrix,
  md: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
  mermaid: async () => (await import('./mermaid.ts')).mermaid,
  svg: async () => (await import('./svg.ts')).loadSvg(),
};
