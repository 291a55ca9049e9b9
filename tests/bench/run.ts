/**
 * `npm run bench`: how well and how fast Says Who reads, beside Readability alone and Defuddle in the same run.
 *   npm run bench                          the corpus in ../shared/corpus, or CORPUS_DIR
 *   npm run bench -- --sets fundus         some sets only
 *   npm run bench -- --without STEP        with an extraction step off (may be given again)
 *   npm run bench -- --no-speed            without the browser
 */
import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildFolder } from "../support/session.ts";
import { measureDetection } from "./detection/speed.ts";
import { average } from "./quality/metrics.ts";
import type { PageReadings, PageTask } from "./quality/read-pages.ts";
import type { Reading } from "./quality/rivals.ts";
import { isArticle, type Page, scoreDetection, scoreSets } from "./quality/score.ts";
import { countLongTasks } from "./speed/long-tasks.ts";
import { timeMonsters, timePages } from "./speed/run.ts";

const { values } = parseArgs({
  options: {
    sets: { type: "string" },
    without: { type: "string", multiple: true, default: [] },
    speed: { type: "boolean", default: true },
    jobs: { type: "string", default: String(Math.min(2, availableParallelism())) },
  },
  allowNegative: true,
});
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../shared/corpus"));
const manifest = join(corpus, "manifest.jsonl");
if (!existsSync(manifest)) {
  console.error(`no corpus at ${corpus}: set CORPUS_DIR to a folder with a manifest.jsonl`);
  process.exit(2);
}

const sets = values.sets?.split(",");
const pages = readFileSync(manifest, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): Page => JSON.parse(line))
  .filter(({ set }) => !sets || sets.includes(set));

/** Reads titles, authors and dates, and neither bodies nor whether a page is news. */
const STATED = "JSON-LD, then meta";
const readers: Record<string, Map<string, Reading | null>> = {
  "Says Who": new Map(),
  Readability: new Map(),
  Defuddle: new Map(),
  [STATED]: new Map(),
};
const errors: string[] = [];

function note({ id, saysWho, readability, defuddle, stated }: PageReadings) {
  if ("error" in saysWho) errors.push(`${id}: ${saysWho.error}`);
  readers["Says Who"]?.set(id, "error" in saysWho ? null : saysWho);
  if (readability) readers.Readability?.set(id, readability);
  if (defuddle) readers.Defuddle?.set(id, defuddle);
  if (stated) readers[STATED]?.set(id, stated);
}

async function readAll() {
  let next = 0;
  const readSome = () =>
    new Promise<void>((done, fail) => {
      const worker = fork(fileURLToPath(new URL("./quality/read-pages.ts", import.meta.url)), { execArgv: [] });
      const give = () => {
        const page = pages[next++];
        if (!page) return void worker.disconnect();
        const task: PageTask = {
          id: page.id,
          file: join(corpus, page.file),
          url: page.url,
          rivals: isArticle(page) && values.without.length === 0,
          without: values.without,
        };
        worker.send(task);
      };
      worker.on("message", (readings: PageReadings) => {
        note(readings);
        give();
      });
      worker.on("exit", (code) => (code ? fail(new Error(`a reading process ended with ${code}`)) : done()));
      give();
    });
  await Promise.all(Array.from({ length: Number(values.jobs) }, readSome));
}

const figure = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(3));

function row(name: string, reader: string, figures: Array<string | number>) {
  console.log(`| ${[name, reader, ...figures].join(" | ")} |`);
}

const started = Date.now();
await readAll();

console.log(`\n${pages.length} pages, ${new Date().toISOString().slice(0, 10)}\n`);
console.log("| set | reader | pages | body F1 | pages ≥ 0.80 | title | authors F1 | authors P | date |");
console.log("|---|---|---|---|---|---|---|---|---|");
const scores = Object.entries(readers).filter(([, readings]) => readings.size);
const bySet = scores.flatMap(([reader, readings]) => scoreSets(pages, readings).map((score) => ({ reader, ...score })));
for (const set of new Set(bySet.map(({ set }) => set)))
  for (const score of bySet.filter((one) => one.set === set)) {
    const { title, authors, authorsPrecision, date } = score;
    const { body, bodyOver80 } = score.reader === STATED ? { body: Number.NaN, bodyOver80: Number.NaN } : score;
    row(set, score.reader, [score.pages, ...[body, bodyOver80, title, authors, authorsPrecision, date].map(figure)]);
  }

console.log("\n| detection | precision | recall | F1 | other pages taken | news fronts taken |");
console.log("|---|---|---|---|---|---|");
for (const [reader, readings] of scores) {
  if (reader === "Defuddle" || reader === STATED) continue; // They have no word on whether a page is an article.
  const { precision, recall, f1, othersTaken, newsfrontsTaken } = scoreDetection(pages, readings);
  console.log(`| ${[reader, ...[precision, recall, f1, othersTaken].map(figure), newsfrontsTaken].join(" | ")} |`);
}
for (const error of errors) console.log(`could not be read: ${error}`);
console.log(`\nread in ${Math.round((Date.now() - started) / 1000)} s with ${values.jobs} processes`);

if (values.speed) {
  const news = pages.filter((page) => isArticle(page) && page.set !== "wcxb");
  // Every so-manieth page, so that each run times the same ones and every set has its share.
  const sample = news.filter((_, index) => index % Math.max(1, Math.floor(news.length / 40)) === 0).slice(0, 40);
  await printTimes(sample);
  await printDetectionBySize();
  await printLongTasks();
  await printMonsters();
}

async function printTimes(sample: Page[]) {
  const times = await timePages(corpus, sample);
  const quantile = (values: number[], q: number) =>
    values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];
  console.log(`\nReal Chromium, ${times.length} pages, milliseconds; the ratio is to Readability on the same page\n`);
  console.log("| | median | p95 | mean ratio | median ratio |");
  console.log("|---|---|---|---|---|");
  const warm = ["clone", "detect", "extract", "authors", "sources", "readability", "defuddle"] as const;
  for (const subject of [...warm, "first extract", "first readability"] as const) {
    const rival = subject.startsWith("first") ? "first readability" : "readability";
    const spent = times.map((row) => row[subject]).filter((ms) => !Number.isNaN(ms));
    const ratios = times.map((row) => row[subject] / row[rival]).filter((ratio) => Number.isFinite(ratio));
    const [median = Number.NaN, p95 = Number.NaN] = [quantile(spent, 0.5), quantile(spent, 0.95)];
    console.log(
      `| ${subject} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${average(ratios).toFixed(2)} | ${(quantile(ratios, 0.5) ?? Number.NaN).toFixed(2)} |`,
    );
  }
}

async function printMonsters() {
  console.log("\n| page | detect ms | extract ms | ended with |");
  console.log("|---|---|---|---|");
  for (const { name, detect, extract, answer } of await timeMonsters())
    console.log(`| ${name} | ${detect.toFixed(0)} | ${extract.toFixed(0)} | ${answer} |`);
}

async function printDetectionBySize() {
  console.log("\n| elements on a page that is not news | detect ms | µs an element |");
  console.log("|---|---|---|");
  for (const { elements, ms } of await measureDetection())
    console.log(`| ${elements} | ${ms.toFixed(2)} | ${((ms * 1000) / elements).toFixed(3)} |`);
}

async function printLongTasks() {
  if (!existsSync(join(buildFolder("chromium"), "manifest.json"))) {
    console.log("\nLong tasks were not counted: there is no build (npm run build).");
    return;
  }
  console.log("\n| a front of 10,000 elements | long tasks | ms |");
  console.log("|---|---|---|");
  for (const { visitor, tasks, ms } of await countLongTasks())
    console.log(`| ${visitor} | ${tasks} | ${ms.toFixed(0)} |`);
}
