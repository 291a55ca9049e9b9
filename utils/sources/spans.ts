/** For each cue, who says it and what is said: the trained rankers choose the edges one after another. */
import type { Cue } from "./cues.ts";
import { weighEdges } from "./edge-features.ts";
import type { Columns } from "./features.ts";
import { candidates, type Frame, makeFrame } from "./frames.ts";
import type { Model } from "./model.ts";
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

/** The tokens that an edge may be, -1 for none of them, and how good each is. */
interface Ranking {
  list: number[];
  scores: Float64Array;
}

function rank(reading: Reading, cols: Columns, frame: Frame, ranker: number, model: Model): Ranking {
  const list = candidates(reading, frame, ranker);
  return { list, scores: weighEdges(reading, cols, frame, ranker, list, model) };
}

/** The best of a ranking, with its probability. */
function best({ list, scores }: Ranking, allowNone = true): Choice | null {
  const from = !allowNone && list[0] === -1 ? 1 : 0;
  if (from >= list.length) return null;
  let top = from;
  for (let k = from + 1; k < list.length; k++) if (scores[k]! > scores[top]!) top = k;
  let z = 0;
  for (let k = from; k < list.length; k++) z += Math.exp(scores[k]! - scores[top]!);
  return { token: list[top]!, probability: 1 / z };
}

export function attributeCue(reading: Reading, cols: Columns, model: Model, cue: Cue, cued: Uint8Array): Attributed {
  const frame = makeFrame(reading, cue.first, cue.last, cued);
  const choose = (ranker: number) => best(rank(reading, cols, frame, ranker, model));
  let source: TokenSpan | null = null;
  const start = choose(0);
  let confidence = cue.confidence * (start?.probability ?? 1);
  const { tokens } = reading;
  const accordingTo = tokens.words[cue.first] === "according" && tokens.words[cue.last] === "to";
  if (accordingTo && start && start.token !== cue.last + 1) {
    source = phraseFrom(reading, cue.last + 1, frame.after);
    if (source) [frame.sourceFirst, frame.sourceLast] = source;
  }
  if (!source && start && start.token >= 0) {
    frame.from = start.token;
    const end = choose(1);
    source = [start.token, end?.token ?? start.token];
    frame.sourceFirst = source[0];
    frame.sourceLast = source[1];
  }
  const content: TokenSpan[] = [];
  let surest = 0;
  const noneProbability: number[] = [];
  const starts: Ranking[] = [];
  for (const ranker of [2, 4]) {
    frame.from = -1;
    const ranking = rank(reading, cols, frame, ranker, model);
    starts.push(ranking);
    const from = best(ranking);
    if (!from) continue;
    if (from.token < 0) {
      noneProbability.push(from.probability);
      continue;
    }
    surest = Math.max(surest, from.probability);
    frame.from = from.token;
    const to = choose(ranker + 1);
    if (to) content.push([from.token, to.token]);
  }
  if (!content.length) {
    // A cue without content says nothing: take the likelier side.
    for (const ranker of [4, 2]) {
      const from = best(starts[ranker / 2 - 1]!, false);
      if (!from) continue;
      frame.from = from.token;
      const to = choose(ranker + 1);
      if (to) content.push([from.token, to.token]);
      surest = 1 - Math.min(0.9, noneProbability[0] ?? 0.5);
      break;
    }
  }
  confidence *= Math.max(0.3, surest);
  return { cue, source, content, confidence, sourceOdds: start?.probability ?? 0, contentOdds: surest };
}
