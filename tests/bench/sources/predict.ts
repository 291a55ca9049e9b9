/** Prints what `findSources` gives for each article of a corpus, for `score-sources.mjs`: `node predict.ts GOLD.jsonl [every]`. */
import { findSources } from "../../../utils/sources/index.ts";
import { readCorpus } from "./gold.ts";

const [file, every] = process.argv.slice(2) as [string, string | undefined];
for (const [index, { id, text }] of readCorpus(file).entries())
  if (!every || index % Number(every) === 0) console.log(JSON.stringify({ id, ...findSources({ text, lang: "en" }) }));
