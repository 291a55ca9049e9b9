/**
 * What detection costs in real Chromium on pages of growing size: it should grow no faster than the page.
 *
 *     node tests/bench/detection/speed.ts
 */
import { bundleSubjects, openTab } from "../speed/run.ts";

declare const saysWhoBench: { time(name: string, runs: number): number };

export interface SizeTime {
  /** Elements on the page. */
  elements: number;
  /** Milliseconds: the median of five runs after a warm-up. */
  ms: number;
}

const SIZES = [1_000, 10_000, 100_000];

/** Times `detect` on front-like pages (headings, links, short texts: no news) of 1,000, 10,000, 100,000 elements. */
export async function measureDetection(): Promise<SizeTime[]> {
  const bundle = await bundleSubjects();
  const tab = await openTab();
  const rows: SizeTime[] = [];
  try {
    for (const size of SIZES) {
      await tab.show("https://paper.example/news/harbour-board-votes-to-close-pier", frontOf(size));
      await tab.page.evaluate(bundle);
      rows.push(
        await tab.page.evaluate(() => ({
          elements: document.getElementsByTagName("*").length,
          ms: saysWhoBench.time("detect", 5),
        })),
      );
    }
  } finally {
    await tab.close();
  }
  return rows;
}

/** A page of about `elements` elements: teasers of ten elements each, every class and tag that detection looks for. */
function frontOf(elements: number): string {
  const teaser = (n: number): string =>
    `<article class="teaser"><h2><a href="/news/story-${n}">Story number ${n} of the harbour</a></h2>` +
    `<div class="meta"><span class="byline author">By Ann Lee</span> <time>20 November 2026</time></div>` +
    `<p>The board said on Tuesday that pier ${n} would stay shut until the engineers had been heard, and until the money was there. <a href="/more">More</a></p>` +
    `<span class="price">${n}</span></article>`;
  const teasers = Array.from({ length: Math.round(elements / 9) }, (_, n) => teaser(n)).join("\n");
  return `<!doctype html><title>The Paper</title><h1>The Paper</h1>${teasers}`;
}

if (import.meta.main) console.table(await measureDetection());
