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
  /** Base64 of the 8-bit weights. */
  cue: string;
  edges: string[];
  verdict: string;
  verdictScale: number;
  listing: string;
  listingScale: number;
}

/** From the file's base64 to weights; about 2 ms. */
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

/** Runs of zeros are written as 0 and a count (1 to 255), since most weights are zero. */
function decode(text: string, size: number): Int8Array {
  const packed = atob(text);
  const out = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < packed.length && at < size; i++) {
    const byte = packed.charCodeAt(i);
    if (byte === 0) at += packed.charCodeAt(++i);
    else out[at++] = (byte << 24) >> 24;
  }
  return out;
}

export function encode(weights: Int8Array): string {
  const bytes: number[] = [];
  for (let i = 0; i < weights.length; ) {
    if (weights[i] !== 0) {
      bytes.push(weights[i++]! & 255);
      continue;
    }
    let run = 0;
    while (i < weights.length && weights[i] === 0 && run < 255) {
      run++;
      i++;
    }
    bytes.push(0, run);
  }
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The weights of `count` features, added up. */
export function sum(weights: Int8Array, features: Uint32Array, count: number, bits: number): number {
  const shift = 32 - bits;
  let total = 0;
  for (let k = 0; k < count; k++) total += weights[features[k]! >>> shift]!;
  return total;
}
