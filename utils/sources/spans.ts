/** For each cue, who says it and what is said: the trained rankers choose the edges one after another. */
import type { Cue } from "./cues.ts";
import { edgeFeatures } from "./edge-features.ts";
import { type Columns, MOST_FEATURES } from "./features.ts";
import { candidates, type Frame, makeFrame } from "./frames.ts";
import { EDGE_BITS, type Model, sum } from "./model.ts";
import { phraseFrom } from "./phrases.ts";
import type { Reading } from "./read.ts";

/** First and last token. */
export type TokenSpan = [number, number];

export interface Attributed {
  cue: Cue;
  source: TokenSpan | null;
  content: TokenSpan[];
  /** Product of the probabilities of cue, source and content. */
  confidence: number;
  /** Of the source's start, alone. */
  sourceOdds: number;
  /** Of the content's start, alone. */
  contentOdds: number;
}

interface Choice {
  token: number;
  probability: number;
}

const features = new Uint32Array(MOST_FEATURES);

function choose(
  reading: Reading,
  cols: Columns,
  frame: Frame,
  ranker: number,
  model: Model,
  allowNone = true,
): Choice | null {
  const list = candidates(reading, frame, ranker);
  const scores = new Float64Array(list.length);
  let best = -1;
  for (let k = 0; k < list.length; k++) {
    if (list[k] === -1 && !allowNone) {
      scores[k] = -1e9;
      continue;
    }
    const count = edgeFeatures(reading, cols, frame, ranker, list[k]!, features);
    scores[k] = sum(model.edges[ranker]!, features, count, EDGE_BITS) * model.edgeScale;
    if (best < 0 || scores[k]! > scores[best]!) best = k;
  }
  if (best < 0) return null;
  let z = 0;
  for (const score of scores) z += Math.exp(score - scores[best]!);
  return { token: list[best]!, probability: 1 / z };
}

export function attributeCue(reading: Reading, cols: Columns, model: Model, cue: Cue, cued: Uint8Array): Attributed {
  const frame = makeFrame(reading, cue.first, cue.last, cued);
  let source: TokenSpan | null = null;
  const start = choose(reading, cols, frame, 0, model);
  let confidence = cue.confidence * (start?.probability ?? 1);
  const { tokens } = reading;
  const accordingTo = tokens.words[cue.first] === "according" && tokens.words[cue.last] === "to";
  if (accordingTo && start && start.token !== cue.last + 1) {
    source = phraseFrom(reading, cue.last + 1, frame.after);
    if (source) [frame.sourceFirst, frame.sourceLast] = source;
  }
  if (!source && start && start.token >= 0) {
    frame.from = start.token;
    const end = choose(reading, cols, frame, 1, model);
    source = [start.token, end?.token ?? start.token];
    frame.sourceFirst = source[0];
    frame.sourceLast = source[1];
  }
  const content: TokenSpan[] = [];
  let surest = 0;
  const noneProbability: number[] = [];
  for (const ranker of [2, 4]) {
    frame.from = -1;
    const from = choose(reading, cols, frame, ranker, model);
    if (!from) continue;
    if (from.token < 0) {
      noneProbability.push(from.probability);
      continue;
    }
    surest = Math.max(surest, from.probability);
    frame.from = from.token;
    const to = choose(reading, cols, frame, ranker + 1, model);
    if (to) content.push([from.token, to.token]);
  }
  if (!content.length) {
    // A cue without content says nothing: take the likelier side.
    for (const ranker of [4, 2]) {
      frame.from = -1;
      const from = choose(reading, cols, frame, ranker, model, false);
      if (!from) continue;
      frame.from = from.token;
      const to = choose(reading, cols, frame, ranker + 1, model);
      if (to) content.push([from.token, to.token]);
      surest = 1 - Math.min(0.9, noneProbability[0] ?? 0.5);
      break;
    }
  }
  confidence *= Math.max(0.3, surest);
  return { cue, source, content, confidence, sourceOdds: start?.probability ?? 0, contentOdds: surest };
}
