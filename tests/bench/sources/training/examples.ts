/** From annotated articles to what the tagger and the rankers learn from. */
import { cueFeatures } from "../../../../utils/sources/cue-features.ts";
import { edgeFeatures } from "../../../../utils/sources/edge-features.ts";
import { columns, MOST_FEATURES } from "../../../../utils/sources/features.ts";
import { candidates, makeFrame } from "../../../../utils/sources/frames.ts";
import { en } from "../../../../utils/sources/lexicon/en.ts";
import { CUE_BITS, EDGE_BITS, RANKERS } from "../../../../utils/sources/model.ts";
import { type Reading, read } from "../../../../utils/sources/read.ts";
import { type GoldArticle, tokensOf } from "../gold.ts";
import { Buffer32 } from "./optimiser.ts";

export interface Examples {
  cues: Buffer32;
  /** How many features each token has. */
  width: number;
  sentences: { at: number; labels: Uint8Array }[];
  edges: Buffer32[];
  /** For each ranker its decisions: where each candidate's features begin, and which one is right. */
  decisions: { starts: Uint32Array; gold: number }[][];
}

const scratch = new Uint32Array(MOST_FEATURES);
function addDecision(
  examples: Examples,
  reading: Reading,
  cols: ReturnType<typeof columns>,
  frame: ReturnType<typeof makeFrame>,
  ranker: number,
  gold: number,
) {
  const list = candidates(reading, frame, ranker);
  const right = list.indexOf(gold);
  if (right < 0) return;
  const buffer = examples.edges[ranker]!;
  const starts = new Uint32Array(list.length + 1);
  list.forEach((candidate, k) => {
    starts[k] = buffer.length;
    buffer.push(scratch, edgeFeatures(reading, cols, frame, ranker, candidate, scratch), 32 - EDGE_BITS);
  });
  starts[list.length] = buffer.length;
  examples.decisions[ranker]!.push({ starts, gold: right });
}

export function examplesOf(articles: readonly GoldArticle[]): Examples {
  const examples: Examples = {
    cues: new Buffer32(),
    width: 0,
    sentences: [],
    edges: Array.from({ length: RANKERS }, () => new Buffer32()),
    decisions: Array.from({ length: RANKERS }, () => []),
  };
  for (const article of articles) addArticle(examples, article);
  return examples;
}

function addArticle(examples: Examples, article: GoldArticle): void {
  const reading = read(article.text, en);
  const cols = columns(reading);
  const { tokens } = reading;
  const labels = new Uint8Array(tokens.count);
  const cued = new Uint8Array(tokens.count);
  const items = [];
  for (const gold of article.attributions) {
    const cue = gold.cue[0] && tokensOf(reading, [gold.cue[0][0], gold.cue[0][1]]);
    if (!cue || cue[1] - cue[0] > 12) continue;
    if (labels.subarray(cue[0], cue[1] + 1).some(Boolean)) continue;
    labels.fill(2, cue[0], cue[1] + 1);
    labels[cue[0]] = 1;
    cued.fill(1, cue[0], cue[1] + 1);
    items.push({ gold, cue });
  }
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const first = tokens.sentences[s]!;
    const after = tokens.sentences[s + 1]!;
    examples.sentences.push({ at: examples.cues.length, labels: labels.slice(first, after) });
    for (let i = first; i < after; i++) {
      examples.width = cueFeatures(reading, cols, i, scratch);
      examples.cues.push(scratch, examples.width, 32 - CUE_BITS);
    }
  }
  for (const { gold, cue } of items) {
    const frame = makeFrame(reading, cue[0], cue[1], cued);
    const source = gold.source[0] ? tokensOf(reading, gold.source[0]) : null;
    addDecision(examples, reading, cols, frame, 0, source ? source[0] : -1);
    if (source) {
      frame.from = source[0];
      addDecision(examples, reading, cols, frame, 1, source[1]);
      frame.from = -1;
      frame.sourceFirst = source[0];
      frame.sourceLast = source[1];
    }
    const spans = gold.content.map((span) => tokensOf(reading, span)).filter((span) => span !== null);
    const before = spans.filter((span) => span[0] < cue[0]);
    const after = spans.filter((span) => span[0] > cue[1]);
    for (const [side, ranker] of [
      [before, 2],
      [after, 4],
    ] as const) {
      frame.from = -1;
      if (!side.length) {
        addDecision(examples, reading, cols, frame, ranker, -1);
        continue;
      }
      const from = side[0]![0];
      addDecision(examples, reading, cols, frame, ranker, from);
      frame.from = from;
      const limit = ranker === 2 ? frame.cueFirst - 1 : frame.after - 1;
      addDecision(examples, reading, cols, frame, ranker + 1, Math.min(limit, side[side.length - 1]![1]));
    }
  }
}
