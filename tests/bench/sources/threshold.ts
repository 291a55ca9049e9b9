/**
 * Prints precision, recall and F1 of attributions at each threshold of confidence, with how often an attribution of
 * that confidence is right: `node tests/bench/sources/threshold.ts GOLD.jsonl [--model FILE] [--every N]`. `--every N` takes the
 * articles that `train.ts --hold N` leaves out.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attribute } from "../../../utils/sources/attribute.ts";
import { en } from "../../../utils/sources/lexicon/en.ts";
import { loadModel } from "../../../utils/sources/model.ts";
import { read } from "../../../utils/sources/read.ts";
import { readCorpus } from "./gold.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: "string" }, every: { type: "string" } },
});
const file = values.model ?? new URL("../../../utils/sources/model/en.model.json", import.meta.url);
const model = loadModel(JSON.parse(readFileSync(file, "utf8")));
const articles = readCorpus(positionals[0]!).filter((_, index) => !values.every || index % Number(values.every) === 0);

type Pairs = readonly (readonly [number, number])[];
const size = (spans: Pairs) => spans.reduce((n, [s, e]) => n + e - s, 0);
function shared(a: Pairs, b: Pairs): number {
  let n = 0;
  for (const [s, e] of a) for (const [t, f] of b) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
}

const scored: { confidence: number; right: boolean }[] = [];
let gold = 0;
for (const article of articles) {
  const reading = read(article.text, en);
  const { start, end } = reading.tokens;
  const wanted = article.attributions.filter((item) => item.source.length && item.content.length);
  gold += wanted.length;
  const used = new Set<number>();
  for (const draft of attribute(reading, model, 0).sort((a, b) => b.confidence - a.confidence)) {
    if (!draft.source) continue;
    const who: Pairs = [[start[draft.source[0]]!, end[draft.source[1]]!]];
    const content = draft.content.map((span): [number, number] => [span.start, span.end]);
    const hit = wanted.findIndex(
      (item, k) =>
        !used.has(k) &&
        shared(content, item.content) >= 0.5 * Math.max(1, Math.min(size(content), size(item.content))) &&
        shared(who, item.source) > 0,
    );
    if (hit >= 0) used.add(hit);
    scored.push({ confidence: draft.confidence, right: hit >= 0 });
  }
}
console.log("threshold  precision  recall  F1     right between this threshold and the next");
for (let threshold = 0.1; threshold < 0.9; threshold += 0.05) {
  const kept = scored.filter((item) => item.confidence >= threshold);
  const near = kept.filter((item) => item.confidence < threshold + 0.05);
  const right = kept.filter((item) => item.right).length;
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `${threshold.toFixed(2)}       ${figure(right / kept.length)}      ${figure(right / gold)}   ${figure((2 * right) / (kept.length + gold))}  ${figure(near.filter((item) => item.right).length / near.length)} of ${near.length}`,
  );
}
