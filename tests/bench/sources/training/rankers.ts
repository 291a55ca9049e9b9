/** Trains the rankers that choose where source and content begin and end: log-linear, one choice among the candidates. */
import { EDGE_BITS, RANKERS } from "../../../../utils/sources/model.ts";
import type { Examples } from "./examples.ts";
import { AdaGrad, generator, mean, rareFeatures, type Settings, shuffled } from "./optimiser.ts";

export function trainRankers(examples: Examples, given: Settings): Float64Array[] {
  const settings = { ...given, epochs: Math.min(given.epochs, 6) };
  return Array.from({ length: RANKERS }, (_, ranker) => {
    const rare = rareFeatures(examples.edges[ranker]!, EDGE_BITS, settings.rare);
    const runs = Array.from({ length: settings.runs }, (_, run) => {
      const edge = new AdaGrad(1 << EDGE_BITS, settings);
      for (let epoch = 0; epoch < settings.epochs; epoch++)
        oneEpoch(examples, settings, edge, rare, ranker, epoch, run);
      return edge.result();
    });
    return mean(runs);
  });
}

function oneEpoch(
  examples: Examples,
  { drop }: Settings,
  edge: AdaGrad,
  rare: Uint8Array,
  ranker: number,
  epoch: number,
  run: number,
): void {
  const random = generator(1000 + ranker * 50 + epoch + 10_000 * run);
  const { weights } = edge;
  const data = examples.edges[ranker]!.data;
  const list = examples.decisions[ranker]!;
  let loss = 0;
  let right = 0;
  for (const k of shuffled(list.length, random)) {
    const { starts, gold } = list[k]!;
    const n = starts.length - 1;
    const scores = new Float64Array(n);
    let best = 0;
    const kept = new Uint8Array(starts[n]! - starts[0]!);
    for (let f = 0; f < kept.length; f++) kept[f] = random() >= drop && !rare[data[starts[0]! + f]!] ? 1 : 0;
    for (let c = 0; c < n; c++) {
      let total = 0;
      for (let f = starts[c]!; f < starts[c + 1]!; f++) if (kept[f - starts[0]!]) total += weights[data[f]!]!;
      scores[c] = total / (1 - drop);
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
      for (let f = starts[c]!; f < starts[c + 1]!; f++) if (kept[f - starts[0]!]) edge.step(data[f]!, gradient);
    }
  }
  edge.endEpoch(epoch);
  console.error(
    `edge ${ranker} epoch ${epoch} loss ${(loss / list.length).toFixed(4)} right ${(right / list.length).toFixed(4)}`,
  );
}
