/** Hashed linear models: a cue tagger with three labels, six edge rankers, a verdict on each attribution, one on each source. */
export const CUE_BITS = 20;
export const EDGE_BITS = 17;
export const VERDICT_BITS = 17;
export const LISTING_BITS = 14;
export const LABELS = 3;
export const RANKERS = 6;

/**
 * Weights of the tagger, two to a feature; "no cue" has none. Few pairs of weights differ, so that a byte for each
 * feature tells which one it has, and half as much memory is asked for.
 */
export interface Pairs {
  which: Uint8Array | Uint16Array;
  /** The weight for the beginning of a cue in the upper 16 bits; that for one that goes on is added below. */
  pairs: Int32Array;
}

export interface Model {
  cue: Pairs;
  cueScale: number;
  /** Weights of each edge ranker. */
  edges: Int8Array[];
  edgeScale: number;
  transitions: Float32Array;
  verdict: Int8Array;
  verdictScale: number;
  listing: Int8Array;
  listingScale: number;
}

export interface ModelFile {
  cueScale: number;
  edgeScale: number;
  transitions: number[];
  /** The 8-bit weights as text, see `encode`. */
  cue: string;
  edges: string[];
  verdict: string;
  verdictScale: number;
  listing: string;
  listingScale: number;
}

/** From the file's text to weights: some 20 ms, the first time that a page asks for sources. */
export function loadModel(file: ModelFile): Model {
  return {
    cue: pairUp(decode(file.cue, (LABELS - 1) << CUE_BITS)),
    cueScale: file.cueScale,
    edges: file.edges.map((text) => decode(text, 1 << EDGE_BITS)),
    edgeScale: file.edgeScale,
    transitions: Float32Array.from(file.transitions),
    verdict: decode(file.verdict, 1 << VERDICT_BITS),
    verdictScale: file.verdictScale,
    listing: decode(file.listing, 1 << LISTING_BITS),
    listingScale: file.listingScale,
  };
}

/** A letter is a run of zeros, as long as its place in the alphabet; what stands before and behind the letters is one weight. */
const RUN = 96;
const LONGEST_RUN = 26;
/** Weights in the order 1, -1, 2, -2 … begin behind this code, leave the letters and what stands beside them out, and go on behind them. */
const FIRST = 34;
const LAST_BEFORE = 92;
const LEFT_OUT = 34;

/** Weights from `encode`'s text. */
function decode(text: string, size: number): Int8Array {
  const out = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < text.length && at < size; i++) {
    const code = text.charCodeAt(i);
    if (code > RUN && code <= RUN + LONGEST_RUN) {
      at += code - RUN;
      continue;
    }
    const order = code - FIRST - (code > LAST_BEFORE ? LEFT_OUT : 0);
    out[at++] = order & 1 ? (order + 1) >> 1 : -(order >> 1);
  }
  return out;
}

/** Two weights side by side for each feature, to the number of the pair that they are. */
function pairUp(weights: Int8Array): Pairs {
  const both = new Uint16Array(weights.buffer);
  return number(both, new Uint8Array(both.length)) ?? number(both, new Uint16Array(both.length))!;
}

/** Writes the numbers into `which`; null where more pairs differ than it tells apart. */
function number<Which extends Pairs["which"]>(both: Uint16Array, which: Which): Pairs | null {
  const most = 1 << (8 * which.BYTES_PER_ELEMENT);
  // By its two bytes, the number of each pair that has been seen, from 1 on.
  const numbers = new Uint16Array(1 << 16);
  const seen: number[] = [];
  for (let k = 0; k < both.length; k++) {
    const pair = both[k]!;
    if (numbers[pair] === 0) numbers[pair] = seen.push(pair);
    if (seen.length > most) return null;
    which[k] = numbers[pair]! - 1;
  }
  const weights = new Int8Array(Uint16Array.from(seen).buffer);
  return { which, pairs: Int32Array.from(seen, (_, k) => weights[2 * k]! * 65_536 + weights[2 * k + 1]!) };
}

/** One character for each weight that is not zero, so that gzip can count them: base64 takes a third more of the package. */
export function encode(weights: Int8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < weights.length; ) {
    const weight = weights[i]!;
    if (weight !== 0) {
      const code = FIRST + (weight > 0 ? 2 * weight - 1 : -2 * weight);
      parts.push(String.fromCharCode(code > LAST_BEFORE ? code + LEFT_OUT : code));
      i++;
      continue;
    }
    let run = 0;
    while (i < weights.length && weights[i] === 0 && run < LONGEST_RUN) {
      run++;
      i++;
    }
    parts.push(String.fromCharCode(RUN + run));
  }
  return parts.join("");
}

/** The weights of `count` features, added up. */
export function sum(weights: Int8Array, features: Uint32Array, count: number, bits: number): number {
  const shift = 32 - bits;
  let total = 0;
  for (let k = 0; k < count; k++) total += weights[features[k]! >>> shift]!;
  return total;
}

/** The pairs of weights of `count` features of the tagger, added up. */
export function sumPairs({ which, pairs }: Pairs, features: Uint32Array, count: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += pairs[which[features[k]! >>> (32 - CUE_BITS)]!]!;
  return total;
}
