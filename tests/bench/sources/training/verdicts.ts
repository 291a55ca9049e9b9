/**
 * Trains the verdict on whole attributions. It must learn from what tagger and rankers get wrong on texts that they
 * have not seen, so its examples come from models that were trained on the other folds.
 */
import { candidateDrafts } from "../../../../utils/sources/attribute.ts";
import { columns, MOST_FEATURES } from "../../../../utils/sources/features.ts";
import { en } from "../../../../utils/sources/lexicon/en.ts";
import { type Model, VERDICT_BITS } from "../../../../utils/sources/model.ts";
import { read } from "../../../../utils/sources/read.ts";
import type { Span } from "../../../../utils/sources/types.ts";
import { verdictContext, verdictFeatures } from "../../../../utils/sources/verdict.ts";
import type { GoldArticle } from "../gold.ts";
import { AdaGrad, Buffer32, generator, rareFeatures, type Settings, shuffled } from "./optimiser.ts";

type Pairs = readonly (readonly [number, number])[];
const size = (spans: Pairs) => spans.reduce((n, [s, e]) => n + e - s, 0);
const shared = (a: Pairs, b: Pairs) => {
  let n = 0;
  for (const [s, e] of a) for (const [t, f] of b) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
};

export class Verdicts {
  buffer = new Buffer32();
  starts: number[] = [];
  right: number[] = [];

  /** What `model` finds in `articles`, and whether the annotators found it too. */
  add(articles: readonly GoldArticle[], model: Model): void {
    const features = new Uint32Array(MOST_FEATURES);
    for (const article of articles) {
      const reading = read(article.text, en);
      const { tokens } = reading;
      const cols = columns(reading);
      const candidates = candidateDrafts(reading, cols, model);
      const context = verdictContext(reading, cols, candidates);
      const used = new Set<number>();
      const order = candidates
        .map((_, k) => k)
        .sort((a, b) => candidates[b]!.found.confidence - candidates[a]!.found.confidence);
      const verdicts = new Uint8Array(candidates.length);
      for (const k of order) {
        const { source, content } = candidates[k]!.draft;
        if (!source) continue;
        const mine = content.map(({ start, end }: Span): [number, number] => [start, end]);
        const who: Pairs = [[tokens.start[source[0]]!, tokens.end[source[1]]!]];
        const hit = article.attributions.findIndex(
          (gold, g) =>
            !used.has(g) &&
            shared(mine, gold.content) >= 0.5 * Math.max(1, Math.min(size(mine), size(gold.content))) &&
            shared(who, gold.source) > 0,
        );
        if (hit < 0) continue;
        used.add(hit);
        verdicts[k] = 1;
      }
      candidates.forEach((_, k) => {
        this.starts.push(this.buffer.length);
        this.buffer.push(features, verdictFeatures(context, k, features), 32 - VERDICT_BITS);
        this.right.push(verdicts[k]!);
      });
    }
  }

  /** Learns from several folds together. */
  static train(parts: readonly Verdicts[], given: Settings): Float64Array {
    const all = new Verdicts();
    for (const { buffer, starts, right } of parts) {
      const from = all.buffer.length;
      all.buffer.push(buffer.data, buffer.length, 0);
      for (const start of starts) all.starts.push(from + start);
      for (const verdict of right) all.right.push(verdict);
    }
    return all.learn(given);
  }

  private learn(given: Settings): Float64Array {
    const settings = { ...given, rare: 3 };
    const learner = new AdaGrad(1 << VERDICT_BITS, settings);
    const rare = rareFeatures(this.buffer, VERDICT_BITS, settings.rare);
    const { data } = this.buffer;
    const { drop } = settings;
    this.starts.push(this.buffer.length);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      const random = generator(7000 + epoch);
      let loss = 0;
      for (const k of shuffled(this.right.length, random)) {
        const kept: number[] = [];
        for (let f = this.starts[k]!; f < this.starts[k + 1]!; f++)
          if (random() >= drop && !rare[data[f]!]) kept.push(data[f]!);
        let score = 0;
        for (const f of kept) score += learner.weights[f]!;
        const p = 1 / (1 + Math.exp(-score / (1 - drop)));
        loss -= Math.log(Math.max(1e-9, this.right[k] ? p : 1 - p));
        for (const f of kept) learner.step(f, p - this.right[k]!);
      }
      learner.endEpoch(epoch);
      console.error(`verdict epoch ${epoch} loss ${(loss / this.right.length).toFixed(4)}`);
    }
    return learner.result();
  }
}
