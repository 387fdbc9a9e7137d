// Lists what a source document asks: each sentence that says must, should, shall, required, responsible, may or expected, and each
// item of a list that stands under such a sentence. The register of an edition is held against this list. It is kept as lines and
// digests, since the sentences are not ours to repeat.
//
//   node src/dev/sentences.js SOURCE.txt > schemas/editions/ID/sentences.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASKS = /\b(must|should|shall|required|responsible|may|expected)\b/gi;
const ITEM = /^\s*(?:•|\d+\.)\s+/;

const digestOf = (text) => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
const asked = (text) => [...new Set([...text.matchAll(ASKS)].map(([word]) => word.toLowerCase()))];

/** @returns {{ line: number, words: string[], digest: string }[]} what the text asks, by line, from 1 */
export function sentencesOf(text) {
  const found = [];
  let stem = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const item = ITEM.test(line);
    const sentences = line.trim().split(/(?<=[.!?])\s+(?=[‘“(A-Z0-9])/);
    for (const sentence of sentences) {
      const words = asked(sentence);
      const under = item ? stem : [];
      if (words.length > 0 || under.length > 0) found.push({ line: index + 1, words: words.length > 0 ? words : under.map((word) => `under ${word}`), digest: digestOf(sentence) });
    }
    // A list hangs on the sentence before it, which ends in a colon.
    if (!item) stem = /:\s*$/.test(line) ? asked(sentences.at(-1)) : [];
  }
  return found;
}

/** A digest of a whole document, by which it is known. */
export const documentDigest = (text) => createHash('sha256').update(text).digest('hex');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(process.argv[2], 'utf8');
  const rows = sentencesOf(text).map((row) => `    ${JSON.stringify(row)}`);
  process.stdout.write(`{\n  "document": "${documentDigest(text)}",\n  "sentences": [\n${rows.join(',\n')}\n  ]\n}\n`);
}
