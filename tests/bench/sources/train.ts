/**
 * Trains the attribution model and writes `utils/sources/model/en.model.json`, byte for byte the same each time:
 *   node tests/bench/sources/train.ts CORPUS/attribution/train.jsonl [--out FILE] [--hold N] [--folds N] …
 * `--hold N` leaves every Nth article out, to tune on. Tagger and rankers are trained on everything; the verdict on
 * what taggers and rankers of the other folds find in each fold.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { encode, loadModel, type ModelFile } from "../../../utils/sources/model.ts";
import { type GoldArticle, readCorpus } from "./gold.ts";
import { examplesOf } from "./training/examples.ts";
import { Listings } from "./training/listings.ts";
import { quantise, type Settings } from "./training/optimiser.ts";
import { trainRankers } from "./training/rankers.ts";
import { trainTagger } from "./training/tagger.ts";
import { Verdicts } from "./training/verdicts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    hold: { type: "string" },
    folds: { type: "string" },
    rare: { type: "string" },
    epochs: { type: "string" },
    runs: { type: "string" },
    l2: { type: "string" },
    rate: { type: "string" },
    drop: { type: "string" },
    fold: { type: "string" },
  },
});
const hold = Number(values.hold ?? 0);
const folds = Number(values.folds ?? 4);
const settings: Settings = {
  epochs: Number(values.epochs ?? 8),
  runs: Number(values.runs ?? 3),
  rate: Number(values.rate ?? 0.02),
  drop: Number(values.drop ?? 0.4),
  l2: Number(values.l2 ?? 0),
  rare: Number(values.rare ?? 8),
};
const SCALE = 1 / 10;
const VERDICT_SCALE = 1 / 50;
const LISTING_SCALE = 1 / 50;

function train(articles: readonly GoldArticle[]): ModelFile {
  const examples = examplesOf(articles);
  const tagger = trainTagger(examples, settings);
  return {
    cueScale: SCALE,
    edgeScale: SCALE,
    verdictScale: VERDICT_SCALE,
    transitions: Array.from(tagger.transitions, (value) => Math.round(value * 1000) / 1000),
    cue: encode(quantise(tagger.weights, SCALE)),
    edges: trainRankers(examples, settings).map((edge) => encode(quantise(edge, SCALE))),
    verdict: "",
    listing: "",
    listingScale: LISTING_SCALE,
  };
}

const corpus = readCorpus(positionals[0]!).filter((_, index) => !hold || index % hold !== 0);
const inFold = (fold: number) => corpus.filter((_, index) => index % folds === fold);
const others = (fold: number) => Array.from({ length: folds }, (_, k) => k).filter((k) => k !== fold);
const taught = (verdicts: Verdicts[]) => encode(quantise(Verdicts.train(verdicts, settings), VERDICT_SCALE));
const files: ModelFile[] = [];
const verdicts: Verdicts[] = [];
for (let fold = 0; fold < folds; fold++) {
  const kept = values.fold && `${values.fold}.${fold}.json`;
  const model = kept && existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : train(others(fold).flatMap(inFold));
  if (kept) writeFileSync(kept, JSON.stringify(model));
  files.push(model);
  verdicts.push(new Verdicts());
  verdicts[fold]!.add(inFold(fold), loadModel(model));
  console.error(`fold ${fold + 1} of ${folds}: ${verdicts[fold]!.right.length} verdicts`);
}
// Who is listed is learnt from verdicts that have not seen the article either.
const listings = new Listings();
for (let fold = 0; fold < folds; fold++) {
  const verdict = taught(others(fold).map((k) => verdicts[k]!));
  listings.add(inFold(fold), loadModel({ ...files[fold]!, verdict }));
}
const whole = values.fold && `${values.fold}.all.json`;
const file: ModelFile = whole && existsSync(whole) ? JSON.parse(readFileSync(whole, "utf8")) : train(corpus);
if (whole) writeFileSync(whole, JSON.stringify(file));
file.verdict = taught(verdicts);
file.listing = encode(quantise(listings.train(settings), LISTING_SCALE));
writeFileSync(
  values.out ?? new URL("../../../utils/sources/model/en.model.json", import.meta.url),
  `${JSON.stringify(file)}\n`,
);
