/**
 * How much of the clutter is hidden, how much of the article is lost, and what it costs, on the corpus's news pages
 * in real Chromium, each under its own address and with its scripts off.
 *   node tests/bench/declutter/run.ts                      fundus and scrapinghub
 *   node tests/bench/declutter/run.ts --sets fundus --limit 30 --missed 40 --hidden 20
 * The yardstick is what another blocker's lists hide, guarded as ours is: its top-level elements that hold nothing of
 * the article.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { judgePage } from "../../../utils/declutter/judge.ts";
import { HidingRules } from "../../../utils/declutter/lists/hiding-rules.ts";
import { filesFromPackage } from "../../../utils/declutter/lists/package.ts";
import { GENERIC_FILE, shardFile } from "../../../utils/declutter/lists/types.ts";
import { openTab } from "../speed/run.ts";
import type { InPage, Measured, Mode } from "./in-page.ts";
import { Yardstick } from "./yardstick.ts";

declare const declutterBench: InPage;

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "fundus,scrapinghub" },
    limit: { type: "string", default: "100000" },
    missed: { type: "string", default: "0" },
    /** both, own (our own rules alone) or lists (the filter lists alone) */
    mode: { type: "string", default: "both" },
    save: { type: "string" },
  },
});
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus"));
const yardstickLists = join(corpus, "declutter");
if (!existsSync(yardstickLists)) {
  console.error(`no yardstick lists at ${yardstickLists}: set CORPUS_DIR`);
  process.exit(2);
}

const yardsticks: Record<string, Yardstick> = {};
const groups: Record<string, RegExp> = {
  ads: /easylist|ublock-filters/,
  annoyances: /annoyances-(?!cookies)/,
  cookies: /annoyances-cookies/,
};
for (const [name, files] of Object.entries(groups))
  yardsticks[name] = new Yardstick(
    readdirSync(yardstickLists)
      .filter((file) => files.test(file))
      .map((file) => readFileSync(join(yardstickLists, file), "utf8")),
  );

const bundled = await build({
  configFile: false,
  logLevel: "error",
  build: {
    write: false,
    minify: false,
    lib: { entry: join(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "declutterBenchBundle" },
  },
});
const [output] = Array.isArray(bundled) ? bundled : [bundled];
if (!output || !("output" in output)) throw new Error("the bench could not be bundled");
const script = output.output[0].code;

interface CorpusPage {
  id: string;
  set: string;
  file: string;
  url: string;
  truth: { body?: string };
}
const pages = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): CorpusPage => JSON.parse(line))
  .filter(({ set }) => values.sets.split(",").includes(set))
  .slice(0, Number(values.limit));

const files = filesFromPackage();
const read = async <T>(file: string): Promise<T> => JSON.parse(files.get(file) ?? "null");
const lists = new HidingRules({ generic: () => read(GENERIC_FILE), hosts: (shard) => read(shardFile(shard)) });

const tab = await openTab();
const measured: (Measured & { id: string })[] = [];
/** Pages on which the copy that the background judges, as the extension has it, says another thing than the page. */
const otherwise: { id: string; more: string[]; less: string[] }[] = [];
/** ms that a judgement takes in the background. */
const took: number[] = [];
try {
  for (const { id, url, file, truth } of pages) {
    await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
    await tab.page.evaluate(script);
    const all = await tab.page.evaluate(() => declutterBench.tokens());
    const tokens = new Set(all);
    const listed = await lists.selectorsFor({ host: new URL(url).hostname, tokens: all });
    const selectors: Record<string, string[]> = {};
    for (const [name, yardstick] of Object.entries(yardsticks))
      selectors[name] = yardstick.selectorsFor(new URL(url).hostname, tokens);
    const paragraphs = (truth.body ?? "").split("\n").filter((line) => line.trim());
    const row = await tab.page.evaluate(
      (address, body, others, mode, said) => declutterBench.measure(address, body, others, mode, said),
      url,
      paragraphs,
      selectors,
      values.mode as Mode,
      listed,
    );
    measured.push({ id, ...row });
    const written = await tab.page.evaluate(() => declutterBench.written());
    if (written && values.mode === "both") {
      const page = { ...written, url, except: [], picked: [], held: [] };
      const judged = await judgePage(page, (asked) => lists.selectorsFor(asked));
      took.push(judged?.took ?? 0);
      const said = new Set(judged?.found.map(({ kind, place }) => `${kind} ${place}`));
      const more = [...said].filter((one) => !row.places.includes(one));
      const less = row.places.filter((one) => !said.has(one));
      if (more.length + less.length > 0 || !judged) otherwise.push({ id, more, less });
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${measured.length} of ${pages.length}`);
  }
} finally {
  await tab.close();
}

for (const { id, more, less } of otherwise) console.log(`judged otherwise from the copy: ${id} +${more} -${less}`);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const worst = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;
const percent = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)}%` : "–");

console.log(`${measured.length} pages`);
for (const name of Object.keys(yardsticks)) {
  const rows = measured.map(({ yardsticks: all }) => all[name]!);
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  const ours = rows.reduce((sum, row) => sum + row.ours, 0);
  console.log(`${name}: ours hides ${ours} of ${all} (${percent(ours, all)})`);
}
// The same line for each, guarded alike; what a list names and the guard spares counts for nobody.
const ourLine = {
  hidden: measured.reduce((sum, { hidden }) => sum + hidden.length, 0),
  lost: measured.reduce((sum, row) => sum + row.lost.length, 0),
};
const line = (name: string, of: (yardstick: string) => number, { hidden, lost: gone } = ourLine) =>
  console.log(
    `${name}: ${Object.keys(yardsticks)
      .map((yardstick) => {
        const all = measured.reduce((sum, row) => sum + row.yardsticks[yardstick]!.all, 0);
        return `${yardstick} ${percent(of(yardstick), all)}`;
      })
      .join(", ")}; ${hidden} elements hidden, ${gone} paragraphs`,
  );
line("Says Who", (yardstick) => measured.reduce((sum, row) => sum + row.yardsticks[yardstick]!.ours, 0));
for (const name of Object.keys(measured[0]?.contestants ?? {})) {
  const rows = measured.map(({ contestants }) => contestants[name]!);
  line(`${name} alone`, (yardstick) => rows.reduce((sum, row) => sum + (row.of[yardstick] ?? 0), 0), {
    hidden: rows.reduce((sum, row) => sum + row.hidden, 0),
    lost: rows.reduce((sum, row) => sum + row.lost, 0),
  });
  // What the guard is for; and a sign that lost paragraphs are seen where there are any.
  const robbed = rows.filter(({ unguarded }) => unguarded > 0);
  console.log(
    `  without the guard: ${robbed.reduce((sum, row) => sum + row.unguarded, 0)} paragraphs on ${robbed.length} pages`,
  );
}

const lost = measured.flatMap(({ id, lost: some }) => some.map((one) => ({ id, ...one })));
console.log(`paragraphs hidden: ${lost.length} on ${new Set(lost.map(({ id }) => id)).size} pages`);
for (const { id, paragraph, rule } of lost)
  console.log(`  ${id}\n    “${paragraph.slice(0, 120)}”\n    ${rule.slice(0, 220)}`);
const kinds: Record<string, number> = {};
for (const { hidden } of measured)
  for (const { kind, rule } of hidden) kinds[`${kind}: ${rule}`] = (kinds[`${kind}: ${rule}`] ?? 0) + 1;
console.log(kinds);
const cold = measured.map((row) => row.cold);
const warm = measured.map((row) => row.warm);
console.log(
  `ms: first look ${median(cold).toFixed(1)} median, ${worst(cold).toFixed(1)} p95; warm ${median(warm).toFixed(1)}, ${worst(warm).toFixed(1)}`,
);
if (took.length)
  console.log(
    `judged from the copy: ${otherwise.length} of ${took.length} pages otherwise; ms ${median(took).toFixed(1)} median, ${worst(took).toFixed(1)} p95`,
  );
for (const name of Object.keys(yardsticks)) {
  const missed = new Map<string, { count: number; what: string }>();
  for (const { yardsticks: all } of measured)
    for (const { selector, what } of all[name]!.missed) {
      const known = missed.get(selector);
      if (known) known.count++;
      else missed.set(selector, { count: 1, what });
    }
  const top = [...missed].sort((a, b) => b[1].count - a[1].count).slice(0, Number(values.missed));
  if (top.length) console.log(`missed, ${name}:`);
  for (const [selector, { count, what }] of top)
    console.log(`  ${count} ${selector.slice(0, 60)} | ${what.slice(0, 200)}`);
}
if (values.save) writeFileSync(values.save, JSON.stringify(measured));
