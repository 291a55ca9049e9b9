/** Hashed linear models: a cue tagger with three labels, six edge rankers, a verdict on each attribution, one on each source. */
export const CUE_BITS = 20;
export const EDGE_BITS = 17;
export const VERDICT_BITS = 17;
export const LISTING_BITS = 14;
export const LABELS = 3;
export const RANKERS = 6;

export interface Model {
  /** Weights of the tagger, the two labels of a feature side by side: `cue[2 * feature + label - 1]`; "no cue" has none. */
  cue: Int8Array;
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

/** From the file's text to weights; some 20 ms. */
export function loadModel(file: ModelFile): Model {
  return {
    cue: decode(file.cue, (LABELS - 1) << CUE_BITS),
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
