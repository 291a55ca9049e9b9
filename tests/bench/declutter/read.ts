/**
 * For reading by eye: what is hidden on corpus pages chosen by a fixed seed, and which blocks are left beside the
 * article's own paragraphs.
 *   node tests/bench/declutter/read.ts --pages 40 --seed 1
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { HidingRules } from "../../../utils/declutter/lists/hiding-rules.ts";
import { filesFromPackage } from "../../../utils/declutter/lists/package.ts";
import { GENERIC_FILE, shardFile } from "../../../utils/declutter/lists/types.ts";
import { openTab } from "../speed/run.ts";
import type { ReadInPage } from "./read-in-page.ts";

declare const declutterRead: ReadInPage;

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "fundus,scrapinghub" },
    pages: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
  },
});
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus"));

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface CorpusPage {
  id: string;
  set: string;
  file: string;
  url: string;
}
const random = randomFrom(Number(values.seed));
const pages = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): CorpusPage => JSON.parse(line))
  .filter(({ set }) => values.sets.split(",").includes(set))
  .map((page) => ({ page, place: random() }))
  .sort((a, b) => a.place - b.place)
  .slice(0, Number(values.pages))
  .map(({ page }) => page);

const bundled = await build({
  configFile: false,
  logLevel: "error",
  build: {
    write: false,
    minify: false,
    lib: { entry: join(import.meta.dirname, "read-in-page.ts"), formats: ["iife"], name: "declutterReadBundle" },
  },
});
const [output] = Array.isArray(bundled) ? bundled : [bundled];
if (!output || !("output" in output)) throw new Error("the bench could not be bundled");
const script = output.output[0].code;

const files = filesFromPackage();
const read = async <T>(file: string): Promise<T> => JSON.parse(files.get(file) ?? "null");
const lists = new HidingRules({ generic: () => read(GENERIC_FILE), hosts: (shard) => read(shardFile(shard)) });

const tab = await openTab();
const kinds: Record<string, number> = {};
try {
  for (const { id, url, file } of pages) {
    await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
    await tab.page.evaluate(script);
    const tokens = await tab.page.evaluate(() => declutterRead.tokens());
    const listed = await lists.selectorsFor({ host: new URL(url).hostname, tokens });
    const { hidden, left } = await tab.page.evaluate((at, said) => declutterRead.look(at, said), url, listed);
    console.log(`\n== ${id}`);
    for (const { kind, rule, what } of hidden) {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      console.log(`  - ${kind} · ${rule} · ${what}`);
    }
    for (const { inBody, what } of left) console.log(`  ${inBody ? "B" : "+"} ${what}`);
  }
} finally {
  await tab.close();
}
console.log("\nhidden by kind:", kinds);
