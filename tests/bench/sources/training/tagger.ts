/** Trains the cue tagger: a linear-chain CRF (Lafferty, McCallum, Pereira 2001), by stochastic gradients. */
import { CUE_BITS, LABELS } from "../../../../utils/sources/model.ts";
import type { Examples } from "./examples.ts";
import { AdaGrad, generator, mean, rareFeatures, type Settings, shuffled } from "./optimiser.ts";

const size = 1 << CUE_BITS;

/** Weights of the labels but the first, side by side for each feature, and transitions from label to label (the last row: from the sentence's start). */
export function trainTagger(
  examples: Examples,
  settings: Settings,
): { weights: Float64Array; transitions: Float64Array } {
  const rare = rareFeatures(examples.cues, CUE_BITS, settings.rare);
  const runs = Array.from({ length: settings.runs }, (_, run) => {
    const cue = new AdaGrad(LABELS * size, settings);
    const transitions = new AdaGrad((LABELS + 1) * LABELS, settings);
    for (let epoch = 0; epoch < settings.epochs; epoch++)
      oneEpoch(examples, settings, cue, transitions, rare, epoch, run);
    return { raw: cue.result(), transitions: transitions.result() };
  });
  const raw = mean(runs.map((run) => run.raw));
  // Only differences between labels count, so "no cue" needs no weights of its own.
  const weights = new Float64Array((LABELS - 1) * size);
  for (let k = 0; k < size; k++)
    for (let y = 1; y < LABELS; y++) weights[k * (LABELS - 1) + y - 1] = raw[y * size + k]! - raw[k]!;
  return { weights, transitions: mean(runs.map((run) => run.transitions)) };
}

function oneEpoch(
  { cues, width, sentences }: Examples,
  { drop }: Settings,
  cue: AdaGrad,
  transitions: AdaGrad,
  rare: Uint8Array,
  epoch: number,
  run: number,
): void {
  const random = generator(100 + epoch + 10_000 * run);
  let loss = 0;
  const data = cues.data;
  for (const s of shuffled(sentences.length, random)) {
    const { at, labels } = sentences[s]!;
    const n = labels.length;
    const scores = new Float64Array(n * LABELS);
    const kept = new Uint8Array(n * width);
    for (let k = 0; k < kept.length; k++) kept[k] = random() >= drop && !rare[data[at + k]!] ? 1 : 0;
    for (let i = 0; i < n; i++)
      for (let f = 0; f < width; f++) {
        if (!kept[i * width + f]) continue;
        const feature = data[at + i * width + f]!;
        for (let y = 0; y < LABELS; y++)
          scores[i * LABELS + y] = scores[i * LABELS + y]! + cue.weights[y * size + feature]! / (1 - drop);
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
          for (let f = 0; f < width; f++)
            if (kept[i * width + f]) cue.step(y * size + data[at + i * width + f]!, gradient);
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
