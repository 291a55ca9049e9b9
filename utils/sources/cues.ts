/** Finds the words that attribute ("said", "according to") with the trained tagger. */

import { CLASS } from "./classes.ts";
import { weighCue } from "./cue-features.ts";
import type { Columns } from "./features.ts";
import { LABELS, type Model } from "./model.ts";
import type { Reading } from "./read.ts";

export interface Cue {
  /** First and last token. */
  first: number;
  last: number;
  /** The tagger's marginal probability that a cue begins here. */
  confidence: number;
}

/** Added to the score of "no cue": below zero it finds more cues, of which the verdict then sifts out the wrong ones. */
const BIAS = -1.2;

/** Longer sentences, in tokens, are read in stretches of this length, so many of them in a text. */
const STRETCH = 400;
const MOST_STRETCHES = 20;

/** The cues of a text, in order. */
export function findCues(reading: Reading, cols: Columns, model: Model, bias = BIAS): Cue[] {
  const { tokens } = reading;
  const cues: Cue[] = [];
  const T = model.transitions;
  let stretches = 0;
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const end = tokens.sentences[s + 1]!;
    for (let first = tokens.sentences[s]!; first < end; first += STRETCH) {
      // A text of nothing but endless sentences is a trap, and each of its cues would be dear.
      if (end - first > STRETCH && ++stretches > MOST_STRETCHES) break;
      const n = Math.min(STRETCH, end - first);
      for (let i = 0; i < n; i++) {
        const sums = weighCue(reading, cols, first + i, model);
        const goesOn = (sums << 16) >> 16;
        scores[i * LABELS] = bias;
        scores[i * LABELS + 1] = ((sums - goesOn) >> 16) * model.cueScale;
        scores[i * LABELS + 2] = goesOn * model.cueScale;
      }
      addCues(reading, first, n, T, cues);
    }
  }
  return cues;
}

/** Of one stretch at a time, what the tagger gives each label of each token. */
const scores = new Float64Array(STRETCH * LABELS);
/** The label that each token has. */
const labels = new Uint8Array(STRETCH);
/** Where a token is in no cue: the sums over all that may stand before and behind it. */
const forward = new Float64Array(STRETCH);
const backward = new Float64Array(STRETCH);

/** The cues among the `n` tokens from `first` on that have scores, by Viterbi; their confidence by forward and backward sums. */
function addCues(reading: Reading, first: number, n: number, T: Float32Array, cues: Cue[]): void {
  const { words } = reading.tokens;
  const begins = viterbi(n, T);
  if (begins < 0) return;
  const all = marginals(n, T, begins);
  for (let i = begins; i < n; i++) {
    if (labels[i] === 0) continue;
    let last = i;
    while (last + 1 < n && labels[last + 1] === 2) last++;
    // "According to" ends there: what follows is the source, whatever it is called.
    const to = words[first + i] === "according" && words[first + i + 1] === "to" ? i + 1 : last;
    // The tagger's marginal probability that the token is in a cue.
    const confidence = 1 - Math.exp(forward[i]! + backward[i]! - all);
    cues.push({ first: behindSpeaker(reading, first + i, first + to), last: first + to, confidence });
    i = last;
  }
}

/**
 * "In a talk with Reef News, one ferryman said": a speaker the tagger does not know has been read over, and all before
 * the verb taken for part of the cue. The token that the cue begins at.
 */
function behindSpeaker({ tokens, classes, lexicon }: Reading, first: number, last: number): number {
  let verb = first;
  while (verb <= last && classes[verb] !== CLASS.speech) verb++;
  if (verb > last) return first;
  let speaker = verb;
  while (speaker > first && classes[speaker - 1] !== CLASS.comma) speaker--;
  if (speaker === first || verb - speaker < 2) return first;
  for (let i = speaker; i < verb; i++) if (!OF_A_NAME.has(classes[i]!)) return first;
  const opening = tokens.words[speaker]!;
  return lexicon.determiners.has(opening) || lexicon.indefinite.has(opening) ? verb : first;
}

const OF_A_NAME = new Set<number>([
  CLASS.determiner,
  CLASS.pronoun,
  CLASS.name,
  CLASS.title,
  CLASS.other,
  CLASS.person,
]);

/** Which of three is the greatest; the first one where they are alike. */
const greatest = (a: number, b: number, c: number) => (b > a ? (c > b ? 2 : 1) : c > a ? 2 : 0);

/** The likeliest label of each token, into `labels`; the first token that is in a cue, or -1. */
function viterbi(n: number, T: Float32Array): number {
  // What leads to each label is noted in two bits, until the last token tells which path it was.
  let a = scores[0]! + T[9]!;
  let b = scores[1]! + T[10]!;
  let c = scores[2]! + T[11]!;
  for (let i = 1; i < n; i++) {
    const a0 = a + T[0]!;
    const b0 = b + T[3]!;
    const c0 = c + T[6]!;
    const a1 = a + T[1]!;
    const b1 = b + T[4]!;
    const c1 = c + T[7]!;
    const a2 = a + T[2]!;
    const b2 = b + T[5]!;
    const c2 = c + T[8]!;
    labels[i] = greatest(a0, b0, c0) | (greatest(a1, b1, c1) << 2) | (greatest(a2, b2, c2) << 4);
    a = Math.max(a0, b0, c0) + scores[i * LABELS]!;
    b = Math.max(a1, b1, c1) + scores[i * LABELS + 1]!;
    c = Math.max(a2, b2, c2) + scores[i * LABELS + 2]!;
  }
  let begins = -1;
  let label = greatest(a, b, c);
  for (let i = n - 1; i >= 0; i--) {
    const from = (labels[i]! >> (2 * label)) & 3;
    labels[i] = label;
    if (label > 0) begins = i;
    label = from;
  }
  return begins;
}

/** The logarithm of a sum, from the logarithms of what is added up. */
function logsum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  const x = a === top ? 1 : Math.exp(a - top);
  const y = b === top ? 1 : Math.exp(b - top);
  const z = c === top ? 1 : Math.exp(c - top);
  return top + Math.log(x + y + z);
}

/** Fills `forward`, and `backward` down to token `from`; the sum over all that the stretch may be. */
function marginals(n: number, T: Float32Array, from: number): number {
  let a = scores[0]! + T[9]!;
  let b = scores[1]! + T[10]!;
  let c = scores[2]! + T[11]!;
  forward[0] = a;
  for (let i = 1; i < n; i++) {
    const a0 = scores[i * LABELS]! + logsum(a + T[0]!, b + T[3]!, c + T[6]!);
    const b0 = scores[i * LABELS + 1]! + logsum(a + T[1]!, b + T[4]!, c + T[7]!);
    c = scores[i * LABELS + 2]! + logsum(a + T[2]!, b + T[5]!, c + T[8]!);
    a = a0;
    b = b0;
    forward[i] = a;
  }
  const all = logsum(a, b, c);
  a = b = c = 0;
  backward[n - 1] = 0;
  for (let i = n - 1; i > from; i--) {
    a += scores[i * LABELS]!;
    b += scores[i * LABELS + 1]!;
    c += scores[i * LABELS + 2]!;
    const a0 = logsum(T[0]! + a, T[1]! + b, T[2]! + c);
    const b0 = logsum(T[3]! + a, T[4]! + b, T[5]! + c);
    c = logsum(T[6]! + a, T[7]! + b, T[8]! + c);
    a = a0;
    b = b0;
    backward[i - 1] = a;
  }
  return all;
}
