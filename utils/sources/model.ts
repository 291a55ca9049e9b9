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
  /** Base64 of the 8-bit weights. */
  cue: string;
  edges: string[];
  verdict: string;
  verdictScale: number;
  listing: string;
  listingScale: number;
}

/** From the file's base64 to weights: some ms, the first time that a page asks for sources. */
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

/** Browsers of 2025 and later do this themselves, much sooner than a loop. */
const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };

function bytesOf(text: string): Uint8Array {
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
  return bytes;
}

/** Runs of zeros are written as 0 and a count (1 to 255), since most weights are zero. */
function decode(text: string, size: number): Int8Array {
  const packed = bytesOf(text);
  const out = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < packed.length && at < size; i++) {
    const byte = packed[i]!;
    if (byte === 0) at += packed[++i]!;
    else out[at++] = byte;
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

/** The pairs of weights of `count` features of the tagger, added up. */
export function sumPairs({ which, pairs }: Pairs, features: Uint32Array, count: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += pairs[which[features[k]! >>> (32 - CUE_BITS)]!]!;
  return total;
}
