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
      const scores = new Float64Array(n * LABELS);
      for (let i = 0; i < n; i++) {
        const sums = weighCue(reading, cols, first + i, model);
        const goesOn = (sums << 16) >> 16;
        scores[i * LABELS] = bias;
        scores[i * LABELS + 1] = ((sums - goesOn) >> 16) * model.cueScale;
        scores[i * LABELS + 2] = goesOn * model.cueScale;
      }
      addCues(reading, scores, first, n, T, cues);
    }
  }
  return cues;
}

/** The cues among `n` tokens from `first` on, by Viterbi; their confidence by forward and backward sums. */
function addCues(reading: Reading, scores: Float64Array, first: number, n: number, T: Float32Array, cues: Cue[]): void {
  const { words } = reading.tokens;
  const labels = viterbi(scores, n, T);
  if (labels.every((label) => label === 0)) return;
  const begins = marginals(scores, n, T);
  for (let i = 0; i < n; i++) {
    if (labels[i] === 0) continue;
    let last = i;
    while (last + 1 < n && labels[last + 1] === 2) last++;
    // "According to" ends there: what follows is the source, whatever it is called.
    const to = words[first + i] === "according" && words[first + i + 1] === "to" ? i + 1 : last;
    cues.push({ first: behindSpeaker(reading, first + i, first + to), last: first + to, confidence: begins[i]! });
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

function viterbi(scores: Float64Array, n: number, T: Float32Array): Uint8Array {
  const best = new Float64Array(n * LABELS);
  const back = new Uint8Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = scores[y]! + T[LABELS * LABELS + y]!;
  for (let i = 1; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      let top = -1e9;
      let arg = 0;
      for (let x = 0; x < LABELS; x++) {
        const value = best[(i - 1) * LABELS + x]! + T[x * LABELS + y]!;
        if (value > top) {
          top = value;
          arg = x;
        }
      }
      best[i * LABELS + y] = top + scores[i * LABELS + y]!;
      back[i * LABELS + y] = arg;
    }
  const out = new Uint8Array(n);
  let y = 0;
  for (let k = 1; k < LABELS; k++) if (best[(n - 1) * LABELS + k]! > best[(n - 1) * LABELS + y]!) y = k;
  for (let i = n - 1; i >= 0; i--) {
    out[i] = y;
    y = back[i * LABELS + y]!;
  }
  return out;
}

const logsum = (a: number, b: number, c: number) => {
  const top = Math.max(a, b, c);
  const part = (value: number) => (value === top ? 1 : Math.exp(value - top));
  return top + Math.log(part(a) + part(b) + part(c));
};

/** For each token the probability that it is in a cue. */
function marginals(scores: Float64Array, n: number, T: Float32Array): Float64Array {
  const forward = new Float64Array(n * LABELS);
  const backward = new Float64Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) forward[y] = scores[y]! + T[LABELS * LABELS + y]!;
  for (let i = 1; i < n; i++) {
    const o = (i - 1) * LABELS;
    for (let y = 0; y < LABELS; y++)
      forward[i * LABELS + y] =
        scores[i * LABELS + y]! +
        logsum(forward[o]! + T[y]!, forward[o + 1]! + T[LABELS + y]!, forward[o + 2]! + T[2 * LABELS + y]!);
  }
  for (let i = n - 2; i >= 0; i--) {
    const o = (i + 1) * LABELS;
    const a = scores[o]! + backward[o]!;
    const b = scores[o + 1]! + backward[o + 1]!;
    const c = scores[o + 2]! + backward[o + 2]!;
    for (let y = 0; y < LABELS; y++)
      backward[i * LABELS + y] = logsum(T[y * LABELS]! + a, T[y * LABELS + 1]! + b, T[y * LABELS + 2]! + c);
  }
  const end = (n - 1) * LABELS;
  const z = logsum(forward[end]!, forward[end + 1]!, forward[end + 2]!);
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) out[i] = 1 - Math.exp(forward[i * LABELS]! + backward[i * LABELS]! - z);
  return out;
}
