/**
 * Trains the attribution model and writes `utils/sources/model/en.model.json`, byte for byte the same each time:
 *   node tests/bench/sources/train.ts CORPUS/attribution/train.jsonl [--out FILE] [--hold N] [--epochs N]
 * `--hold N` leaves every Nth article out, to tune on. A linear-chain CRF (Lafferty, McCallum, Pereira 2001) tags cues;
 * log-linear rankers choose the edges of source and content; both by AdaGrad (Duchi, Hazan, Singer 2011).
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { columns, cueFeatures, edgeFeatures } from "../../../utils/sources/features.ts";
import { candidates, makeFrame } from "../../../utils/sources/frames.ts";
import { en } from "../../../utils/sources/lexicon/en.ts";
import { CUE_BITS, EDGE_BITS, encode, LABELS, type ModelFile, RANKERS } from "../../../utils/sources/model.ts";
import { type Reading, read } from "../../../utils/sources/read.ts";
import { readCorpus, tokensOf } from "./gold.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    hold: { type: "string" },
    rare: { type: "string" },
    epochs: { type: "string" },
    l2: { type: "string" },
    rate: { type: "string" },
    drop: { type: "string" },
    limit: { type: "string" },
  },
});
const EPOCHS = Number(values.epochs ?? 8);
const hold = Number(values.hold ?? 0);
const RATE = Number(values.rate ?? 0.02);
/** Share of features that each example does without, so that no single word is leant on. */
const DROP = Number(values.drop ?? 0.4);
const L2 = Number(values.l2 ?? 0);

/** A growing list of numbers outside the heap of objects. */
class Buffer32 {
  data = new Uint32Array(1 << 20);
  length = 0;
  push(values: readonly number[], shift: number): void {
    if (this.length + values.length > this.data.length) {
      const bigger = new Uint32Array(this.data.length * 2);
      bigger.set(this.data);
      this.data = bigger;
    }
    for (const value of values) this.data[this.length++] = value >>> shift;
  }
}

/** A seeded generator (mulberry32), so that every run shuffles alike. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function shuffled(n: number, random: () => number): Int32Array {
  const out = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const swap = out[i]!;
    out[i] = out[k]!;
    out[k] = swap;
  }
  return out;
}

class AdaGrad {
  weights: Float32Array;
  squares: Float32Array;
  average: Float64Array;
  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.average = new Float64Array(size);
  }
  step(k: number, slope: number): void {
    const gradient = slope + L2 * this.weights[k]!;
    this.squares[k] = this.squares[k]! + gradient * gradient;
    this.weights[k] = this.weights[k]! - (RATE * gradient) / Math.sqrt(1e-6 + this.squares[k]!);
  }
  endEpoch(epoch: number): void {
    if (epoch >= EPOCHS >> 1)
      for (let k = 0; k < this.weights.length; k++) this.average[k] = this.average[k]! + this.weights[k]!;
  }
}

const cueData = new Buffer32();
const sentences: { at: number; labels: Uint8Array }[] = [];
const edgeData = Array.from({ length: RANKERS }, () => new Buffer32());
/** For each ranker its decisions: where each candidate's features begin, and which one is right. */
const decisions: { starts: Uint32Array; gold: number }[][] = Array.from({ length: RANKERS }, () => []);

const scratch: number[] = [];
function addDecision(
  reading: Reading,
  cols: ReturnType<typeof columns>,
  frame: ReturnType<typeof makeFrame>,
  ranker: number,
  gold: number,
) {
  const list = candidates(reading, frame, ranker);
  const right = list.indexOf(gold);
  if (right < 0) return;
  const buffer = edgeData[ranker]!;
  const starts = new Uint32Array(list.length + 1);
  list.forEach((candidate, k) => {
    starts[k] = buffer.length;
    edgeFeatures(reading, cols, frame, ranker, candidate, scratch);
    buffer.push(scratch, 32 - EDGE_BITS);
  });
  starts[list.length] = buffer.length;
  decisions[ranker]!.push({ starts, gold: right });
}

const corpus = readCorpus(positionals[0]!);
let FEATURES = 0;
for (const [index, article] of corpus.entries()) {
  if (hold && index % hold === 0) continue;
  if (values.limit && index > Number(values.limit)) break;
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
    sentences.push({ at: cueData.length, labels: labels.slice(first, after) });
    for (let i = first; i < after; i++) {
      cueFeatures(reading, cols, i, scratch);
      FEATURES = scratch.length;
      cueData.push(scratch, 32 - CUE_BITS);
    }
  }
  for (const { gold, cue } of items) {
    const frame = makeFrame(reading, cue[0], cue[1], cued);
    const source = gold.source[0] ? tokensOf(reading, gold.source[0]) : null;
    addDecision(reading, cols, frame, 0, source ? source[0] : -1);
    if (source) {
      frame.from = source[0];
      addDecision(reading, cols, frame, 1, source[1]);
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
        addDecision(reading, cols, frame, ranker, -1);
        continue;
      }
      const from = side[0]![0];
      addDecision(reading, cols, frame, ranker, from);
      frame.from = from;
      const limit = ranker === 2 ? frame.cueFirst - 1 : frame.after - 1;
      addDecision(reading, cols, frame, ranker + 1, Math.min(limit, side[side.length - 1]![1]));
    }
  }
}
console.error(
  `${sentences.length} sentences, ${cueData.length} cue features, decisions ${decisions.map((d) => d.length)}`,
);

const size = 1 << CUE_BITS;
/** Features seen less often than this are not learnt from: they would only remember the texts. */
const RARE = Number(values.rare ?? 8);
const rareCue = counted(cueData, CUE_BITS);
const rareEdge = edgeData.map((buffer) => counted(buffer, EDGE_BITS));
function counted(buffer: Buffer32, bits: number): Uint8Array {
  const counts = new Uint8Array(1 << bits);
  for (let k = 0; k < buffer.length; k++) {
    const feature = buffer.data[k]!;
    if (counts[feature]! < 255) counts[feature] = counts[feature]! + 1;
  }
  return counts.map((count) => (count < RARE ? 1 : 0));
}
const cue = new AdaGrad(LABELS * size);
const transitions = new AdaGrad((LABELS + 1) * LABELS);
function trainCues(epoch: number): void {
  const random = generator(100 + epoch);
  let loss = 0;
  const data = cueData.data;
  for (const s of shuffled(sentences.length, random)) {
    const { at, labels } = sentences[s]!;
    const n = labels.length;
    const scores = new Float64Array(n * LABELS);
    const kept = new Uint8Array(n * FEATURES);
    for (let k = 0; k < kept.length; k++) kept[k] = random() >= DROP && !rareCue[data[at + k]!] ? 1 : 0;
    for (let i = 0; i < n; i++)
      for (let f = 0; f < FEATURES; f++) {
        if (!kept[i * FEATURES + f]) continue;
        const feature = data[at + i * FEATURES + f]!;
        for (let y = 0; y < LABELS; y++)
          scores[i * LABELS + y] = scores[i * LABELS + y]! + cue.weights[y * size + feature]! / (1 - DROP);
      }
    const T = transitions.weights;
    const forward = new Float64Array(n * LABELS);
    const backward = new Float64Array(n * LABELS);
    const logsum = (a: number, b: number, c: number) => {
      const m = Math.max(a, b, c);
      return m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
    };
    for (let y = 0; y < LABELS; y++) forward[y] = scores[y]! + T[LABELS * LABELS + y]!;
    for (let i = 1; i < n; i++)
      for (let y = 0; y < LABELS; y++)
        forward[i * LABELS + y] =
          scores[i * LABELS + y]! +
          logsum(
            forward[(i - 1) * LABELS]! + T[y]!,
            forward[(i - 1) * LABELS + 1]! + T[LABELS + y]!,
            forward[(i - 1) * LABELS + 2]! + T[2 * LABELS + y]!,
          );
    for (let i = n - 2; i >= 0; i--)
      for (let y = 0; y < LABELS; y++) {
        const o = (i + 1) * LABELS;
        backward[i * LABELS + y] = logsum(
          T[y * LABELS]! + scores[o]! + backward[o]!,
          T[y * LABELS + 1]! + scores[o + 1]! + backward[o + 1]!,
          T[y * LABELS + 2]! + scores[o + 2]! + backward[o + 2]!,
        );
      }
    const z = logsum(forward[(n - 1) * LABELS]!, forward[(n - 1) * LABELS + 1]!, forward[(n - 1) * LABELS + 2]!);
    loss += z;
    const steps: [number, number][] = [];
    for (let i = 0; i < n; i++) {
      const gold = labels[i]!;
      loss -= scores[i * LABELS + gold]! + (i ? T[labels[i - 1]! * LABELS + gold]! : T[LABELS * LABELS + gold]!);
      for (let y = 0; y < LABELS; y++) {
        const gradient = Math.exp(forward[i * LABELS + y]! + backward[i * LABELS + y]! - z) - (y === gold ? 1 : 0);
        if (i === 0) steps.push([LABELS * LABELS + y, gradient]);
        if (Math.abs(gradient) > 0.001)
          for (let f = 0; f < FEATURES; f++)
            if (kept[i * FEATURES + f]) cue.step(y * size + data[at + i * FEATURES + f]!, gradient);
        if (i)
          for (let x = 0; x < LABELS; x++) {
            const p = Math.exp(
              forward[(i - 1) * LABELS + x]! +
                T[x * LABELS + y]! +
                scores[i * LABELS + y]! +
                backward[i * LABELS + y]! -
                z,
            );
            const g = p - (x === labels[i - 1] && y === gold ? 1 : 0);
            if (Math.abs(g) > 0.001) steps.push([x * LABELS + y, g]);
          }
      }
    }
    for (const [k, g] of steps) transitions.step(k, g);
  }
  cue.endEpoch(epoch);
  transitions.endEpoch(epoch);
  console.error(`cue epoch ${epoch} loss ${(loss / sentences.length).toFixed(4)}`);
}

const edges = Array.from({ length: RANKERS }, () => new AdaGrad(1 << EDGE_BITS));
function trainEdges(ranker: number, epoch: number): void {
  const random = generator(1000 + ranker * 50 + epoch);
  const { weights } = edges[ranker]!;
  const data = edgeData[ranker]!.data;
  const list = decisions[ranker]!;
  let loss = 0;
  let right = 0;
  for (const k of shuffled(list.length, random)) {
    const { starts, gold } = list[k]!;
    const n = starts.length - 1;
    const scores = new Float64Array(n);
    let best = 0;
    const kept = new Uint8Array(starts[n]! - starts[0]!);
    for (let f = 0; f < kept.length; f++)
      kept[f] = random() >= DROP && !rareEdge[ranker]![data[starts[0]! + f]!] ? 1 : 0;
    for (let c = 0; c < n; c++) {
      let total = 0;
      for (let f = starts[c]!; f < starts[c + 1]!; f++) if (kept[f - starts[0]!]) total += weights[data[f]!]!;
      scores[c] = total / (1 - DROP);
      total = scores[c]!;
      if (total > scores[best]!) best = c;
    }
    const top = scores[best]!;
    let z = 0;
    for (let c = 0; c < n; c++) z += Math.exp(scores[c]! - top);
    loss += top + Math.log(z) - scores[gold]!;
    if (best === gold) right++;
    for (let c = 0; c < n; c++) {
      const gradient = Math.exp(scores[c]! - top) / z - (c === gold ? 1 : 0);
      if (Math.abs(gradient) < 0.001) continue;
      for (let f = starts[c]!; f < starts[c + 1]!; f++)
        if (kept[f - starts[0]!]) edges[ranker]!.step(data[f]!, gradient);
    }
  }
  edges[ranker]!.endEpoch(epoch);
  console.error(
    `edge ${ranker} epoch ${epoch} loss ${(loss / list.length).toFixed(4)} right ${(right / list.length).toFixed(4)}`,
  );
}

for (let epoch = 0; epoch < EPOCHS; epoch++) trainCues(epoch);
for (let ranker = 0; ranker < RANKERS; ranker++)
  for (let epoch = 0; epoch < Math.min(EPOCHS, 6); epoch++) trainEdges(ranker, epoch);

/** To 8 bits: weights beyond the limit are cut, small ones become zero. */
function quantise(weights: ArrayLike<number>, scale: number): Int8Array {
  const out = new Int8Array(weights.length);
  for (let k = 0; k < weights.length; k++) out[k] = Math.max(-127, Math.min(127, Math.round(weights[k]! / scale)));
  return out;
}
const cueScale = 1 / 10;
const edgeScale = 1 / 10;
const averaged = (model: AdaGrad, epochs: number) =>
  Float64Array.from(model.average, (value) => value / Math.max(1, epochs - (EPOCHS >> 1)));
const edgeEpochs = Math.min(EPOCHS, 6);
const file: ModelFile = {
  cueScale,
  edgeScale,
  transitions: Array.from(averaged(transitions, EPOCHS), (value) => Math.round(value * 1000) / 1000),
  cue: encode(quantise(averaged(cue, EPOCHS), cueScale)),
  edges: edges.map((edge) => encode(quantise(averaged(edge, edgeEpochs), edgeScale))),
};
writeFileSync(
  values.out ?? new URL("../../../utils/sources/model/en.model.json", import.meta.url),
  `${JSON.stringify(file)}\n`,
);
