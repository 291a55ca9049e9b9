/** Speed in real Chromium on the corpus's own pages, ours beside the rivals in the same page and run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page } from "puppeteer-core";
import { build } from "vite";
import { findBrowser } from "../../support/browsers.mjs";
import type { Page as CorpusPage } from "../quality/score.ts";

declare const saysWhoBench: {
  time(name: string, runs: number): number;
  once(name: string): number;
  timeSources(runs: number): number;
  extract(page?: Document): unknown;
  detect(page?: Document): unknown;
  nest(levels: number): Document;
};

const SUBJECTS = ["clone", "detect", "extract", "authors", "readability", "defuddle"] as const;

/** Timed also when they run first in a page: what a reader waits for, since nothing is compiled yet. */
const COLD = ["extract", "readability"] as const;

export type PageTimes = Record<(typeof SUBJECTS)[number] | "sources" | `first ${(typeof COLD)[number]}`, number> & {
  id: string;
};

/** ms: where others measure, a bench may be made to stand still for some minutes. */
const STANDSTILL = 900_000;

/** All that the subjects need, as one script. */
export async function bundleSubjects(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, "subjects.ts"), formats: ["iife"], name: "saysWhoBenchBundle" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the subjects could not be bundled");
  return output.output[0].code;
}

/** A browser tab that shows saved pages under their own addresses, their scripts off and their requests refused. */
export async function openTab(): Promise<{
  page: Page;
  show(url: string, html: string): Promise<void>;
  close(): Promise<void>;
}> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium") ?? undefined,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    protocolTimeout: STANDSTILL,
  });
  const page = await browser.newPage();
  let current = { url: "", html: "" };
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      // A policy, not the browser's switch, keeps the page's scripts off: with the switch, our own callbacks are off too.
      void request.respond({
        status: 200,
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "script-src 'none'" },
        body: current.html,
      });
    else void request.abort();
  });
  return {
    page,
    async show(url, html) {
      current = { url, html };
      await page.goto(url, { waitUntil: "domcontentloaded", timeout: STANDSTILL });
    },
    close: () => browser.close(),
  };
}

/** Times every subject on each page: the median of three runs after a warm-up, in milliseconds. */
export async function timePages(corpus: string, pages: CorpusPage[]): Promise<PageTimes[]> {
  const bundle = await bundleSubjects();
  const tab = await openTab();
  const times: PageTimes[] = [];
  try {
    for (const { id, url, file } of pages) {
      await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
      await tab.page.evaluate(bundle);
      const row = { id } as PageTimes;
      for (const name of COLD) {
        row[`first ${name}`] = await tab.page.evaluate((subject) => saysWhoBench.once(subject), name);
        await tab.show(url, gunzipSync(readFileSync(join(corpus, file))).toString("utf8"));
        await tab.page.evaluate(bundle);
      }
      for (const name of SUBJECTS)
        row[name] = await tab.page.evaluate((subject) => saysWhoBench.time(subject, 3), name);
      row.sources = await tab.page.evaluate(() => saysWhoBench.timeSources(3));
      times.push(row);
    }
  } finally {
    await tab.close();
  }
  return times;
}

/** Pages that are too much: what each takes, and whether it ended with an answer. */
export async function timeMonsters(): Promise<{ name: string; detect: number; extract: number; answer: string }[]> {
  const bundle = await bundleSubjects();
  const tab = await openTab();
  const rows = [];
  const paragraph = "<p>The council said on Tuesday that the harbour bridge would stay shut until the spring.</p>";
  const monsters: Record<string, string> = {
    // Nests of 400, since Chromium itself takes half a minute over one nest of 200,000 tags that nobody closes.
    "1,000,000 characters of nested tags": ("<div>".repeat(400) + "</div>".repeat(400)).repeat(228),
    "20,000 levels": paragraph.repeat(20),
    "50,000 links": `<article>${paragraph.repeat(10)}</article>${'<a href="/x">a link</a> '.repeat(50_000)}`,
    "20 MB of JSON-LD": `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${"word ".repeat(4_000_000)}"}</script><article>${paragraph.repeat(10)}</article>`,
    "100,000 elements": `<article>${"<p>The <b>harbour</b> <i>bridge</i> stays shut, <a href='/x'>officials</a> said.</p>".repeat(20_000)}</article>`,
  };
  try {
    for (const [name, body] of Object.entries(monsters)) {
      await tab.show(
        "https://monster.example/2026/01/02/story",
        `<!doctype html><title>Monster</title><h1>Monster</h1>${body}`,
      );
      await tab.page.evaluate(bundle);
      rows.push(
        await tab.page.evaluate((monster) => {
          const page = monster === "20,000 levels" ? saysWhoBench.nest(20_000) : document;
          const started = performance.now();
          saysWhoBench.detect(page);
          const detected = performance.now();
          const article = saysWhoBench.extract(page);
          const ended = performance.now();
          return {
            name: monster,
            detect: detected - started,
            extract: ended - detected,
            answer: article ? "an article" : "refused",
          };
        }, name),
      );
    }
  } finally {
    await tab.close();
  }
  return rows;
}
