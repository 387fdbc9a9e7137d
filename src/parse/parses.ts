import type { SourceFile } from '../read/snapshot.ts';
import { parse } from './document.ts';
import type { Document } from './document.ts';

/** Parses each file once, however many versions hold it: the same text at the same path gives the same `Document`, one object. */
export class Parses {
  private readonly documents = new Map<string, Map<string, Document>>();
  private made = 0;

  /** How many files were parsed. */
  get count(): number {
    return this.made;
  }

  readonly of = (file: SourceFile): Document => {
    const here = this.documents.get(file.path) ?? new Map<string, Document>();
    this.documents.set(file.path, here);
    const before = here.get(file.text);
    if (before) return before;
    const document = parse(file);
    here.set(file.text, document);
    this.made++;
    return document;
  };
}
