/**
 * Times the engine in Chromium beside Readability, in one run: `node tests/bench/sources/speed.ts CORPUS [pages]`.
 * Three tables: English Fundus articles of 500 words and more, both scaled to 1,000 words of the article; one text of growing length;
 * texts that are made to be slow. Times are medians, warm, in milliseconds.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { bundleSubjects, openTab } from "../speed/run.ts";

declare const saysWhoBench: {
  time(name: string, runs: number): number;
  timeSources(runs: number): number;
  timeText(piece: string, times: number, runs: number, lang?: string): number;
  words(): number;
};

const [corpus, most] = process.argv.slice(2) as [string, string | undefined];
const pages = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((page) => page.set === "fundus" && page.lang === "en")
  .slice(0, Number(most ?? 20));

const bundle = await bundleSubjects();
const tab = await openTab();
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
try {
  const rows: { sources: number; readability: number }[] = [];
  for (const { url, file } of pages) {
    await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
    await tab.page.evaluate(bundle);
    const words = await tab.page.evaluate(() => saysWhoBench.words());
    if (!(words >= 500)) continue;
    await tab.page.evaluate(() => saysWhoBench.timeSources(20));
    const sources = await tab.page.evaluate(() => saysWhoBench.timeSources(9));
    const readability = await tab.page.evaluate(() => saysWhoBench.time("readability", 9));
    rows.push({ sources: (sources * 1000) / words, readability: (readability * 1000) / words });
  }
  const sources = median(rows.map((row) => row.sources));
  const readability = median(rows.map((row) => row.readability));
  console.log(
    `1,000 words, ${rows.length} articles: sources ${sources.toFixed(1)}, Readability ${readability.toFixed(1)}`,
  );
  console.log(`median of the ratios ${median(rows.map((row) => row.sources / row.readability)).toFixed(2)}\n`);

  await tab.show("https://speed.example/2026/01/02/story", "<!doctype html><title>Speed</title><p>Words.</p>");
  await tab.page.evaluate(bundle);
  const time = (piece: string, times: number, runs = 1, lang = "en") =>
    tab.page.evaluate((a, b, c, d) => saysWhoBench.timeText(a, b, c, d), piece, times, runs, lang);
  // 100 words of the plain sort.
  const story =
    "The harbour board said on Monday that the bridge would stay shut until spring. “We have no choice,” Anna Holm, its chair, told reporters. According to a report by the town’s engineers, two of its four piers have cracked since March. Traders disagree. “Nobody asked us,” said Tom Reyes, who sells rope on the quay; he believes that the work could be done at night. The mayor did not answer questions. Critics say the town wants the land, and a former official, who asked not to be named, called the plan a gift to builders. The board denies it.\n";
  console.log("words    ms       ms per 1,000");
  for (const words of [1000, 10_000, 50_000, 100_000, 200_000]) {
    const ms = await time(story, words / 100, words < 20_000 ? 9 : 3);
    console.log(`${String(words).padEnd(8)} ${ms.toFixed(0).padEnd(8)} ${((1000 * ms) / words).toFixed(2)}`);
  }
  console.log("\nmade to be slow (under 2,000 each)");
  const line = story.replaceAll("\n", " ");
  for (const [name, piece, times] of [
    ["a paragraph of 5 MB", line, 5_000_000 / line.length],
    ["a paragraph of 5 MB, short sentences", "The man said that it was so. ", 5_000_000 / 29],
    ["a sentence of 5 MB", "the man said and she ", 5_000_000 / 21],
    ["a word of 5 MB", "a", 5_000_000],
    ["100,000 quotation marks", "“", 100_000],
    ["100,000 straight marks", '" ', 100_000],
    ["100,000 single marks", "' a", 100_000],
    ["100,000 short quotations", "“So it is,” she said. ", 100_000],
    ["100,000 unclosed quotations", "“It is so\n", 100_000],
    ["100,000 according to", "according to ", 100_000],
    ["100,000 said", "said ", 100_000],
    ["100,000 names that said", "Anna Holm said. ", 100_000],
    ["100,000 who", "who said that ", 100_000],
    ["100,000 people", "the spokesman for Anna Holm, ", 100_000],
  ] as const)
    for (const lang of ["en", "de"]) {
      const ms = await time(piece, times, 1, lang);
      console.log(`${ms < 2000 ? "ok  " : "SLOW"} ${lang} ${name}: ${ms.toFixed(0)}`);
    }
} finally {
  await tab.close();
}
