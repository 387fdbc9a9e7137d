/** The first sixty-four primes, whose roots the constants are made of. */
function primes(): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

let roots: { readonly constants: readonly number[]; readonly initial: readonly number[] } | undefined;
const rootsOf = (first: readonly number[]) => ({ constants: first.map((prime) => fraction(Math.cbrt(prime))), initial: first.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))) });

/** SHA-256 (FIPS 180-4) of a text's UTF-8, as 64 hexadecimal digits. Its own, so that nothing pure has to know Node. */
export function sha256(text: string): string {
  const { constants, initial } = (roots ??= rootsOf(primes()));
  const state = [...initial];
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  padded.setUint32(padded.byteLength - 4, (bytes.length * 8) >>> 0);
  for (let at = 0; at < padded.byteLength; at += 64) block(state, constants, padded, at);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function block(state: number[], constants: readonly number[], data: DataView, at: number): void {
  const words: number[] = [];
  for (let i = 0; i < 64; i++) {
    if (i < 16) words.push(data.getInt32(at + i * 4));
    else {
      const [early, late] = [words[i - 15]!, words[i - 2]!];
      const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words.push((words[i - 16]! + low + words[i - 7]! + high) | 0);
    }
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i]! + word) | 0));
}
