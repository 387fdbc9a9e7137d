export { checkSchool } from './check.ts';
export type { Checked, Scope } from './check.ts';
export type { Basis, Diagnostic, FilePath, Position, Severity, Span } from './diagnostics/diagnostic.ts';
export type { Lang, Said } from './language/said.ts';
export { load } from './load.ts';
export type { Loaded } from './load.ts';
export type { Item, Reference, School, Stage } from './link/school.ts';
export { fromMemory } from './read/memory.ts';
export type { Snapshot, SourceFile } from './read/snapshot.ts';
