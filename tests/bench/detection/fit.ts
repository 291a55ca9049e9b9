/**
 * Fits the detector's weights and writes utils/detection/weights.ts; the same corpus gives the same bytes.
 *
 *     node tests/bench/detection/fit.ts [--check]
 *
 * Reads ../shared/corpus, or CORPUS_DIR. News: articles of the sets that hold news; not news: every other kind of page.
 * WCXB's articles are of all sorts and count neither way. `--check` writes nothing and fails where the file differs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { featuresOf, readFacts } from "../../../utils/detection/features.ts";
import { crossValidate, type Example, fitLogistic, probabilityOf } from "./logistic.ts";

/** Chosen by the grouped cross-validation that this script prints. */
const L2 = 1.5;
const FOLDS = 10;
const ROUNDS = 6;
const NEWS_SETS = new Set(["fundus", "scrapinghub", "postlight"]);
const CORPUS = process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus");
const TARGET = join(import.meta.dirname, "../../../utils/detection/weights.ts");

interface Page {
  set: string;
  file: string;
  url: string;
  site: string;
  kind: string;
}

/** The examples, and the features' names in the order of each example's values. */
function readExamples(): { names: string[]; examples: Example[] } {
  const lines = readFileSync(join(CORPUS, "manifest.jsonl"), "utf8").split("\n").filter(Boolean);
  const examples: Example[] = [];
  let names: string[] = [];
  const { window } = new JSDOM();
  for (const line of lines) {
    const page = JSON.parse(line) as Page;
    const isArticle = page.kind === "article" || page.kind === "unknown";
    if (isArticle && (page.kind === "unknown" || !NEWS_SETS.has(page.set))) continue;
    const html = gunzipSync(readFileSync(join(CORPUS, page.file))).toString("utf8");
    // A parsed document has no style sheets, scripts or timers, so that each is free again at once.
    const document = new window.DOMParser().parseFromString(html, "text/html");
    const features = featuresOf(readFacts(document.documentElement, page.url));
    names = Object.keys(features);
    examples.push({ values: Object.values(features), target: isArticle ? 1 : 0, site: page.site });
  }
  window.close();
  return { names, examples };
}

function figures(examples: readonly Example[], probabilities: readonly number[]): { f1: number; taken: number } {
  let [hits, misses, taken, others] = [0, 0, 0, 0];
  examples.forEach(({ target }, n) => {
    const isNews = probabilities[n]! >= 0.5;
    if (target === 1) isNews ? hits++ : misses++;
    else {
      others++;
      if (isNews) taken++;
    }
  });
  return { f1: (2 * hits) / (2 * hits + misses + taken), taken: taken / others };
}

function print(label: string, { f1, taken }: { f1: number; taken: number }): void {
  console.log(`${label}: F1 ${f1.toFixed(4)}, other pages taken ${(100 * taken).toFixed(2)}%`);
}

const { names, examples } = readExamples();
for (let round = 0; round < ROUNDS; round++) {
  print(`held out by site, round ${round + 1}`, figures(examples, crossValidate(examples, L2, FOLDS, round)));
}
const { bias, weights } = fitLogistic(examples, L2);
const round = (weight: number): number => Math.round(weight * 1_000) / 1_000;
const rounded = { bias: round(bias), weights: weights.map(round) };
print(
  "fitted pages",
  figures(
    examples,
    examples.map(({ values }) => probabilityOf(rounded, values)),
  ),
);
const text = [
  "// Written by tests/bench/detection/fit.ts: fit again, do not edit.",
  'import type { Feature } from "./features.ts";',
  "",
  "/** Log-odds of a page with no fact at all. */",
  `export const BIAS = ${rounded.bias};`,
  "",
  "/** What each feature adds to the log-odds of news. */",
  "export const WEIGHTS: Readonly<Record<Feature, number>> = {",
  ...names.map((name, i) => `  ${name}: ${rounded.weights[i]! + 0},`),
  "};",
  "",
].join("\n");
if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, "utf8") !== text) {
  console.error("utils/detection/weights.ts is not what this corpus gives");
  process.exitCode = 1;
}
