/**
 * The reading view in real Chromium, with the built extension: from key press to the first paint of the article beside
 * Readability's own parse of the same page; what a hundred openings leave behind; an article of 100,000 words.
 *   npm run bench:reading            40 of the corpus's news pages
 *   npm run bench:reading -- --pages 10 --seed 7
 * Needs `npm run build` first.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { openSession } from "../../support/session.ts";
import type { Page as CorpusPage } from "../quality/score.ts";
import { bundleSubjects } from "../speed/run.ts";
import { dealt } from "./dealt.ts";
import { closed, HEAD_START, openAfterModifier, openAndPaint, scrollThrough } from "./in-view.ts";

declare const saysWhoBench: { once(name: string): number; time(name: string, runs: number): number };

const { values } = parseArgs({
  options: { pages: { type: "string", default: "40" }, seed: { type: "string", default: "42" } },
});
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus"));
const manifest = join(corpus, "manifest.jsonl");
if (!existsSync(manifest)) {
  console.error(`no corpus at ${corpus}: set CORPUS_DIR to a folder with a manifest.jsonl`);
  process.exit(2);
}
const FRAME = 1000 / 60;
/** How long the reader looks at a page before the key, where that counts; in milliseconds, and not much. */
const LOOKED_AT = 1_000;

function quantile(list: readonly number[], share: number): number {
  const sorted = list.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const median = (list: readonly number[]) => quantile(list, 0.5);
const ms = (value: number) => value.toFixed(1);

const news = readFileSync(manifest, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): CorpusPage => JSON.parse(line))
  .filter(({ set }) => set === "fundus" || set === "scrapinghub");
const pages = dealt(news, Number(values.seed)).slice(0, Number(values.pages));

const bundle = await bundleSubjects();
const session = await openSession("chromium");

/** A page under its own address, its scripts off and its requests refused. */
async function show(url: string, html: string): Promise<Page> {
  // The tab that asks on behalf of the bench comes first, so that the page is the one in front.
  await session.inExtension("null");
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      void request.respond({
        status: 200,
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "script-src 'none'" },
        body: html,
      });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: "load" });
  await page.bringToFront();
  return page;
}

/** As when the extension has just been installed: it does not know that the reader reads clean. */
const freshStart = () => session.inExtension(`api.storage.local.remove("hasReadClean")`);

async function openings(): Promise<void> {
  const rows: {
    id: string;
    ready: number;
    led: number;
    cold: number;
    warm: number;
    close: number;
    parse: number;
    parseWarm: number;
  }[] = [];
  for (const { id, url, file } of pages) {
    const html = gunzipSync(readFileSync(join(corpus, file))).toString("utf8");
    // Who has read clean before; on the first page, nobody has.
    const again = rows.length > 0 ? await show(url, html) : null;
    if (again) await new Promise((done) => setTimeout(done, LOOKED_AT));
    const ready = again ? await openAndPaint(session, again).catch(() => Number.NaN) : Number.NaN;
    await again?.close();
    await freshStart();
    const first = await show(url, html);
    // As fingers do it: the modifier goes down first, the letter follows.
    const led = await openAfterModifier(session, first).catch(() => Number.NaN);
    await first.close();
    await freshStart();
    const page = await show(url, html);
    try {
      const cold = await openAndPaint(session, page);
      const close = await closed(session, page);
      const warm = await openAndPaint(session, page);
      await closed(session, page);
      await page.evaluate(bundle);
      const parse = await page.evaluate(() => saysWhoBench.once("readability"));
      const parseWarm = await page.evaluate(() => saysWhoBench.time("readability", 3));
      rows.push({ id, ready, led, cold, warm, close, parse, parseWarm });
    } catch (error) {
      console.log(`${id}: ${error instanceof Error ? error.message : error}`);
    } finally {
      await page.close();
    }
  }
  const line = (name: string, of: (row: (typeof rows)[number]) => number) =>
    `| ${name} | ${ms(median(rows.map(of)))} | ${ms(quantile(rows.map(of), 0.95))} |`;
  const within = (opening: (row: (typeof rows)[number]) => number) =>
    rows.filter((row) => opening(row) <= 1.5 * row.parse + FRAME).length;
  console.log(`\n${rows.length} pages, milliseconds\n\n| | median | p95 |\n|---|---|---|`);
  console.log(line("key to article, the first opening ever", ({ cold }) => cold));
  console.log(
    line(`the same on a page looked at for ${LOOKED_AT} ms, for who has read clean before`, ({ ready }) => ready),
  );
  console.log(line(`the same, ${HEAD_START} ms after Alt went down`, ({ led }) => led));
  console.log(line("key to article, opened again", ({ warm }) => warm));
  console.log(line("closing", ({ close }) => close));
  console.log(line("Readability's parse, first", ({ parse }) => parse));
  console.log(line("Readability's parse, warm", ({ parseWarm }) => parseWarm));
  console.log(line("first opening / (parse + frame)", ({ cold, parse }) => cold / (parse + FRAME)));
  console.log(line("who has read clean before / (parse + frame)", ({ ready, parse }) => ready / (parse + FRAME)));
  console.log(line("after Alt / (parse + frame)", ({ led, parse }) => led / (parse + FRAME)));
  console.log(line("opened again / (parse + frame)", ({ warm, parse }) => warm / (parse + FRAME)));
  console.log(
    `\nwithin 1.5 times the parse plus a frame: ${within(({ cold }) => cold)} first, ${within(({ ready }) => ready)} for who has read clean before, ${within(({ led }) => led)} after Alt, ${within(({ warm }) => warm)} again`,
  );
}

async function leaks(): Promise<void> {
  const [first] = pages;
  if (!first) return;
  const page = await show(first.url, gunzipSync(readFileSync(join(corpus, first.file))).toString("utf8"));
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable");
  const count = async () => {
    for (let i = 0; i < 3; i++) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
  };
  const flip = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await openAndPaint(session, page);
      await closed(session, page);
    }
  };
  // The engine goes on compiling what is used often; that is no leak.
  await flip(20);
  const before = await count();
  await flip(100);
  const after = await count();
  await page.close();
  console.log("\n| 100 openings | before | after |\n|---|---|---|");
  console.log(`| nodes | ${before.nodes} | ${after.nodes} |`);
  console.log(`| listeners | ${before.listeners} | ${after.listeners} |`);
  const growth = (100 * (after.heap / before.heap - 1)).toFixed(1);
  console.log(`| heap, MB | ${ms(before.heap / 1e6)} | ${ms(after.heap / 1e6)} (${growth}%) |`);
}

async function longArticle(): Promise<void> {
  const words =
    "The harbour board said on Tuesday that the bridge would stay shut until the spring tides had gone by. ";
  const paragraphs = Array.from({ length: 1_100 }, (_, i) => `<p>${i}. ${words.repeat(5)}</p>`).join("");
  const html = `<!doctype html><html lang="en"><title>A long story</title><meta property="og:type" content="article"><article><h1>A long story</h1>${paragraphs}</article>`;
  const page = await show("https://long.example/2026/11/01/a-long-story", html);
  const cold = await openAndPaint(session, page);
  const frames = await scrollThrough(session, page);
  await page.close();
  const late = frames.filter((frame) => frame > 1.5 * FRAME).length;
  console.log("\n| 100,000 words | |\n|---|---|");
  console.log(`| key to article, ms | ${ms(cold)} |`);
  console.log(
    `| frames while scrolling | ${frames.length}, median ${ms(median(frames))} ms, p95 ${ms(quantile(frames, 0.95))} ms |`,
  );
  console.log(`| frames that came late | ${late} |`);
}

try {
  await openings();
  await leaks();
  await longArticle();
} finally {
  await session.close();
}
