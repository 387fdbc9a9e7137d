// Lists what a source document asks: each sentence that says must, should, shall, required, responsible, may or expected, and each
// item of a list that stands under such a sentence; and each line that says anything at all, headings left out, since not all that
// is expected is said with one of these words. The register of an edition is held against both. They are kept as lines and digests,
// since the sentences are not ours to repeat.
//
//   node src/dev/sentences.js SOURCE.txt > schemas/editions/ID/sentences.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASKS = /\b(must|should|shall|required|responsible|may|expected)\b/gi;
const ITEM = /^\s*(?:•|\d+\.)\s+/;

/** A line that ends as no sentence does and is short: a heading, or an entry in a list of headings. */
const isHeading = (line) => !/^\s*•/.test(line) && !/[.:?!;][’”)]*\s*$/.test(line) && line.trim().split(/\s+/).length <= 16;

const digestOf = (text) => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
const asked = (text) => [...new Set([...text.matchAll(ASKS)].map(([word]) => word.toLowerCase()))];
const sentencesIn = (line) => line.trim().split(/(?<=[.!?])\s+(?=[‘“(A-Z0-9])/);

/** @returns {{ line: number, words: string[], digest: string }[]} what the text asks, by line, from 1 */
export function sentencesOf(text) {
  const found = [];
  let stem = [];
  // What is said of “the following” holds for the lists to come, under whatever headings and questions they stand.
  let following = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const item = ITEM.test(line);
    const leads = /:\s*$/.test(line);
    const sentences = sentencesIn(line);
    for (const sentence of sentences) {
      const words = asked(sentence);
      const under = item && !leads ? stem : [];
      if (words.length > 0 || under.length > 0) found.push({ line: index + 1, words: words.length > 0 ? words : under.map((word) => `under ${word}`), digest: digestOf(sentence) });
    }
    const last = sentences.at(-1);
    if (leads) {
      // A list hangs on the sentence before it, which ends in a colon; “These are:” hangs on the one before that.
      const words = asked(/^These are:/.test(last) ? (sentences.at(-2) ?? '') : last);
      if (sentences.length > 1) following = [];
      stem = words.length > 0 ? words : following;
    } else if (!item && !isHeading(line)) {
      following = /\bfollowing\b/.test(last) ? asked(last) : [];
      stem = following;
    }
  }
  return found;
}

/** @returns {number[]} the lines that say something, from 1 */
export const linesOf = (text) => text.split('\n').flatMap((line, index) => (line.trim() === '' || isHeading(line) ? [] : [index + 1]));

/** A digest of a whole document, by which it is known. */
export const documentDigest = (text) => createHash('sha256').update(text).digest('hex');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(process.argv[2], 'utf8');
  const rows = sentencesOf(text).map((row) => `    ${JSON.stringify(row)}`);
  process.stdout.write(`{\n  "document": "${documentDigest(text)}",\n  "lines": ${JSON.stringify(linesOf(text))},\n  "sentences": [\n${rows.join(',\n')}\n  ]\n}\n`);
}
