/**
 * Features of the attribution model, as hashed numbers: no string is built, and no word of the training texts can be
 * read back from the weights. A cue tagger looks at each token; four rankers look at candidate edges of a span.
 */
import type { Reading } from "./read.ts";

/** Features are written into an array of this length, since no token, candidate or verdict has more of them. */
export const MOST_FEATURES = 128;

/** Joins a template's number and up to four values into one hash. */
export function mix(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b) | 0;
  hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c) | 0;
  hash = (Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) + d) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  hash ^= hash >>> 14;
  return hash >>> 0;
}

/** Stands for "no word here". */
export const NONE = 0x1234567;

/** Per-text columns that several features share. */
export interface Columns {
  suffix2: Int32Array;
  suffix3: Int32Array;
  stem: Int32Array;
}

export function columns({ tokens }: Reading): Columns {
  const { count, words } = tokens;
  const out = {
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    stem: new Int32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const n = word.length;
    let cut = n;
    if (n > 4 && word.endsWith("ing")) cut = n - 3;
    else if (n > 3 && word.endsWith("ed")) cut = n - 2;
    else if (n > 3 && word.endsWith("es")) cut = n - 2;
    else if (n > 3 && (word.endsWith("s") || word.endsWith("e"))) cut = n - 1;
    let hash = 7;
    for (let k = 0; k < cut; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    out.stem[i] = hash;
    out.suffix2[i] = n > 2 ? word.charCodeAt(n - 1) | (word.charCodeAt(n - 2) << 16) : 1;
    out.suffix3[i] = n > 3 ? Math.imul(word.charCodeAt(n - 3), 31337) ^ out.suffix2[i]! : 2;
  }
  return out;
}
