/** Trains the judgement on who is listed, from what models that have not seen an article make of it. */
import { gather } from "../../../../utils/sources/assemble.ts";
import { attribute } from "../../../../utils/sources/attribute.ts";
import { DOUBTFUL } from "../../../../utils/sources/drafts.ts";
import { columns, MOST_FEATURES } from "../../../../utils/sources/features.ts";
import { en } from "../../../../utils/sources/lexicon/en.ts";
import { type Group, listingContext, listingFeatures } from "../../../../utils/sources/listing.ts";
import { readMention } from "../../../../utils/sources/mentions.ts";
import { LISTING_BITS, type Model } from "../../../../utils/sources/model.ts";
import { type Reading, read } from "../../../../utils/sources/read.ts";
import { uncredited } from "../../../../utils/sources/uncredited.ts";
import { type GoldArticle, tokensOf } from "../gold.ts";
import { AdaGrad, Buffer32, generator, mean, rareFeatures, type Settings, shuffled } from "./optimiser.ts";

/** Everyone whom the annotators found, by the words of their names; people who are named by a pronoun only are left out. */
export function goldNames(reading: Reading, article: GoldArticle): Set<string>[] {
  const names: Set<string>[] = [];
  for (const { source } of article.attributions) {
    const span = source[0] && tokensOf(reading, source[0]);
    if (!span) continue;
    const mention = readMention(reading, span);
    if (mention.pronoun || mention.key.length === 0) continue;
    const words = new Set(mention.key);
    const known = names.find((other) => within(words, other) || within(other, words));
    if (!known) names.push(words);
    else for (const word of words) known.add(word);
  }
  return names;
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** The groups of an article as `findSources` sees them, and which of them are right; each right one is right once. */
export function judged(article: GoldArticle, model: Model) {
  const reading = read(article.text, en);
  const cols = columns(reading);
  const drafts = attribute(reading, model, DOUBTFUL);
  drafts.push(...uncredited(reading, drafts));
  const { groups, index } = gather(reading, drafts);
  const context = listingContext(reading, cols, index, groups);
  const names = goldNames(reading, article);
  const hit = new Set<number>();
  const surest = (group: Group) => Math.max(...group.items.map(({ draft }) => draft.confidence));
  const right = new Map<Group, boolean>();
  for (const group of [...groups].sort((a, b) => surest(b) - surest(a))) {
    const words = new Set(group.entity.key);
    const at = names.findIndex((other, k) => !hit.has(k) && (within(words, other) || within(other, words)));
    if (at >= 0) hit.add(at);
    right.set(group, at >= 0);
  }
  return { context, groups, right };
}

const RUNS = 8;

export class Listings {
  buffer = new Buffer32();
  starts: number[] = [];
  right: number[] = [];

  add(articles: readonly GoldArticle[], model: Model): void {
    const features = new Uint32Array(MOST_FEATURES);
    for (const article of articles) {
      const { context, groups, right } = judged(article, model);
      for (const group of groups) {
        this.starts.push(this.buffer.length);
        this.buffer.push(features, listingFeatures(context, group, features), 32 - LISTING_BITS);
        this.right.push(right.get(group) ? 1 : 0);
      }
    }
  }

  /** The mean of several trainings, each in another order: with so few examples, one alone hangs on its order. */
  train(given: Settings): Float64Array {
    this.starts.push(this.buffer.length);
    return mean(Array.from({ length: RUNS }, (_, run) => this.once(given, 9000 + 100 * run)));
  }

  private once(given: Settings, seed: number): Float64Array {
    const settings = { ...given, rare: 5, epochs: 12 };
    const learner = new AdaGrad(1 << LISTING_BITS, settings);
    const rare = rareFeatures(this.buffer, LISTING_BITS, settings.rare);
    const { data } = this.buffer;
    const { drop } = settings;
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      const random = generator(seed + epoch);
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
      console.error(`listing epoch ${epoch} loss ${(loss / this.right.length).toFixed(4)}`);
    }
    return learner.result();
  }
}
