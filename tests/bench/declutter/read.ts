/**
 * For reading by eye: what is hidden on corpus pages chosen by a fixed seed, and which blocks are left beside the
 * article's own paragraphs.
 *   node tests/bench/declutter/read.ts --pages 40 --seed 1
 *   node tests/bench/declutter/read.ts --seed 11 --without 1,2,3,4,7 --skip 40
 *   node tests/bench/declutter/read.ts --seed 11 --sets postlight,wcxb
 *   node tests/bench/declutter/read.ts --pages 2000 --sets wcxb --eaten
 *   node tests/bench/declutter/read.ts --seed 32 --sets postlight,wcxb --without 11,31@fundus+scrapinghub+postlight+wcxb
 * Before each block that is left stands where: B in the article's body, n in a menu, f in the page's foot, + elsewhere.
 * `--without` leaves out the first pages that each of these seeds chooses, since they have been read, and `--skip` the
 * first of what remains: what is said of pages that a rule was made from says little of others. A seed chooses other
 * pages from other sets: where it was read with others than `--sets` says now, they stand behind an "@". Pages that the
 * detector does not take for news are passed over.
 * With `--eaten` it tells only of what is hidden and has the words of the text that is known to be the article's.
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

/** So many pages were gone through of each seed, to find forty of news. */
const READ_BEFORE = 60;

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "fundus,scrapinghub" },
    pages: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    without: { type: "string", default: "" },
    skip: { type: "string", default: "0" },
    eaten: { type: "boolean", default: false },
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
  kind: string;
  truth: { body?: string };
}
const all = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): CorpusPage => JSON.parse(line))
  .filter(({ kind }) => kind === "article");

/** All pages of these sets, in the order of this seed. */
function shuffled(seed: number, sets: readonly string[]): CorpusPage[] {
  const random = randomFrom(seed);
  return all
    .filter(({ set }) => sets.includes(set))
    .map((page) => ({ page, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ page }) => page);
}
const sets = values.sets.split(",");
const known = new Set(
  values.without
    .split(",")
    .filter(Boolean)
    .map((entry) => entry.split("@"))
    .flatMap(([seed, others]) => shuffled(Number(seed), others?.split("+") ?? sets).slice(0, READ_BEFORE)),
);
const pages = shuffled(Number(values.seed), sets).filter((page) => !known.has(page));

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

/** So many words in a row are not the same by chance. */
const IN_A_ROW = 5;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a fourth of a block's words, or many, stand among others in the same order. */
function isIn(block: string, known: string): boolean {
  const words = wordsOf(block);
  const row = Math.min(IN_A_ROW, words.length);
  if (words.length < 2) return false;
  const rows = Array.from({ length: words.length - row + 1 }, (_, i) => words.slice(i, i + row).join(" "));
  const same = rows.filter((one) => known.includes(` ${one} `)).length;
  return same * 4 >= rows.length || same > 8;
}

const tab = await openTab();
const kinds: Record<string, number> = {};
let passed = 0;
let shown = 0;
try {
  for (const { id, url, file, truth } of pages) {
    if (shown === Number(values.pages)) break;
    await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
    await tab.page.evaluate(script);
    // Elsewhere the extension hides nothing: WCXB's articles are guides and blogs, too.
    if (!(await tab.page.evaluate((at) => declutterRead.isNews(at), url)) || passed++ < Number(values.skip)) continue;
    shown++;
    const tokens = await tab.page.evaluate(() => declutterRead.tokens());
    const listed = await lists.selectorsFor({ host: new URL(url).hostname, tokens });
    const { hidden, left } = await tab.page.evaluate((at, said) => declutterRead.look(at, said), url, listed);
    const article = ` ${wordsOf(truth.body ?? "").join(" ")} `;
    const told = values.eaten ? hidden.filter(({ text }) => isIn(text, article)) : hidden;
    if (told.length > 0 || !values.eaten) console.log(`\n== ${id}`);
    for (const { kind, rule, what } of told) {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      console.log(`  - ${kind} · ${rule} · ${what}`);
    }
    if (values.eaten) continue;
    for (const { place, what } of left) console.log(`  ${place} ${what}`);
  }
} finally {
  await tab.close();
}
console.log("\nhidden by kind:", kinds);
