/**
 * Pictures of corpus pages in the reading view beside Firefox's own reader, to be looked at: ours in both browsers,
 * light and dark, whole articles, each in .artifacts/beside/.
 *   node tests/bench/reading/beside.ts                      20 pages of fundus, scrapinghub and postlight
 *   node tests/bench/reading/beside.ts --seed 7 --pages 5
 *   node tests/bench/reading/beside.ts --id fundus/NAME --views chromium-light
 * Needs the builds of both browsers and `openssl`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { ROOT } from "../../support/checks.ts";
import { type Family, inFirefoxWindow, openSession, type Session } from "../../support/session.ts";
import { until, untilView } from "../../support/view.ts";
import type { Page as CorpusPage } from "../quality/score.ts";
import { corpusPages } from "./corpus-pages.ts";
import { openSavedWeb } from "./web.ts";

const VIEWS = "reader chromium-light chromium-dark firefox-light firefox-dark";
const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "20" },
    seed: { type: "string", default: "2026" },
    id: { type: "string", multiple: true },
    views: { type: "string", default: VIEWS },
    width: { type: "string", default: "640" },
  },
});
/** Longer articles are cut off: their ends look like their middles. */
const TALLEST = 9000;
const WIDTH = Number(values.width);
const FOLDER = join(ROOT, ".artifacts/beside");

const { pages, saved } = corpusPages(values);
const views = values.views.split(/\s+/);

const nameOf = (id: string, view: string) =>
  join(FOLDER, `${id.replace(/[^\w.-]+/g, "_").slice(0, 60)}.${view}.png`) as `${string}.png`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function ours(session: Session, { id, url }: CorpusPage): Promise<void> {
  const page = await session.open(url);
  try {
    await page.setViewport({ width: WIDTH, height: 900 });
    await session.pressToggle(page);
    await untilView(session, page, true);
    // Pictures come when they are near, and the sheet grows by them.
    for (let seen = 0, round = 0; round < 5; round++) {
      const height = await session.inView(page, (root) => root?.querySelector(".view")?.scrollHeight ?? 900);
      if (height === seen) break;
      seen = height;
      await page.setViewport({ width: WIDTH, height: Math.min(TALLEST, height) });
      await pause(300);
    }
    await page.mouse.move(0, 0);
    for (const scheme of ["light", "dark"] as const) {
      const view = `${session.family}-${scheme}`;
      if (!views.includes(view)) continue;
      await session.setScheme(page, scheme);
      await pause(400);
      await page.screenshot({ path: nameOf(id, view) });
    }
  } finally {
    await page.close();
  }
}

/** Firefox's reader, in a tab of its own that only the browser's window may open. */
async function reader(session: Session, { id, url }: CorpusPage): Promise<void> {
  await inFirefoxWindow(
    session.browser,
    `gBrowser.selectedTab = gBrowser.addTrustedTab("about:reader?url=" + encodeURIComponent(${JSON.stringify(url)}))`,
  );
  const find = async () =>
    (await session.browser.pages()).find((page) =>
      page.url().startsWith(`about:reader?url=${encodeURIComponent(url)}`),
    );
  const page = (await until("the reader's tab is there", async () => (await find()) ?? null, Boolean)) as Page;
  try {
    await page.setViewport({ width: WIDTH, height: 900 });
    await page
      .waitForFunction(() => document.querySelector(".loaded, .reader-message[style*=block]"), { timeout: 10_000 })
      .catch(() => {});
    await pause(700);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: WIDTH, height: Math.min(TALLEST, height) });
    await pause(300);
    await page.screenshot({ path: nameOf(id, "reader") });
  } finally {
    await page.close();
  }
}

const web = await openSavedWeb(saved);
mkdirSync(FOLDER, { recursive: true });
try {
  for (const family of ["chromium", "firefox"] satisfies Family[]) {
    const wantsReader = family === "firefox" && views.includes("reader");
    const wantsOurs = views.some((view) => view.startsWith(family));
    if (!wantsReader && !wantsOurs) continue;
    const session = await openSession(family, web.launch(family));
    try {
      for (const page of pages) {
        const failed = (error: Error) => console.log(`${family} ${page.id}: ${error.message}`);
        if (wantsOurs) await ours(session, page).catch(failed);
        if (wantsReader) await reader(session, page).catch(failed);
        console.log(`${family} ${page.id} ${page.url}`);
      }
    } finally {
      await session.close();
    }
  }
} finally {
  await web.close();
}
