/**
 * `npm start`: the product, running. Builds, then opens a browser with the extension on the demo newsroom, or on
 * the address or file given. Without a display it does the same unseen, prints the article's report for people,
 * and leaves screenshots of the page before and after, of the reading view and of the popup.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM, VirtualConsole } from "jsdom";
import puppeteer, { type Page } from "puppeteer-core";
import { describeForPeople } from "../../utils/report/for-people.ts";
import { reportPage } from "../../utils/report/index.ts";
import { findBrowser } from "./browsers.mjs";
import { ROOT } from "./checks.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { type Family, openSession, type Session } from "./session.ts";
import { shownTexts, until, untilView } from "./view.ts";

const SHOTS = join(ROOT, ".artifacts/start");
const DEMO = "/article-ferrymen.html";

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function parse(): { family: Family; target: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: "string" } } });
    const family = values.browser ?? "chromium";
    if (family !== "chromium" && family !== "firefox") fail(`--browser takes chromium or firefox, not ${family}`);
    if (positionals.length > 1) fail("give one address or file");
    return { family, target: positionals[0] };
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** The address to open: the demo's, the one given, or where the newsroom now serves the file given. */
function address(target: string | undefined, newsroom: Newsroom): string {
  if (!target) return newsroom.origin + DEMO;
  if (/^https?:\/\//.test(target)) return target;
  const file = [target, resolve(process.env.INIT_CWD ?? ".", target)].find((path) => existsSync(path));
  if (!file) fail(`neither an http(s) address nor a file: ${target}`);
  newsroom.add("/your-page.html", readFileSync(file, "utf8"));
  return `${newsroom.origin}/your-page.html`;
}

function build(family: Family) {
  const args = family === "firefox" ? ["build", "-b", "firefox"] : ["build"];
  const { status } = spawnSync("wxt", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) fail("the build failed; its message is above");
}

const hasDisplay = () =>
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function shoot(page: Page, name: string, { fullPage = false } = {}) {
  const path = join(SHOTS, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage });
  console.log(`  ${path}`);
}

/** The page as it is for someone who has not installed Says Who. */
async function shootBefore(family: Family, url: string) {
  const browser = await puppeteer.launch({
    browser: family === "firefox" ? "firefox" : "chrome",
    executablePath: findBrowser(family) ?? undefined,
    args: family === "chromium" && process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    defaultViewport: { width: 1280, height: 900 },
  });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "load" });
    await shoot(page, "page-before");
  } finally {
    await browser.close();
  }
}

async function demonstrate(session: Session, url: string) {
  mkdirSync(SHOTS, { recursive: true });
  const page = await session.open(url);
  const { window } = new JSDOM(await page.content(), { url, virtualConsole: new VirtualConsole() });
  console.log(`\n${describeForPeople(reportPage({ document: window.document, url }))}\n\nScreenshots:`);
  await shootBefore(session.family, url);
  if (url.endsWith(DEMO))
    await until(
      "ads are gone",
      () => shownTexts(page, ["Advertise here"]),
      (shown) => !shown.length,
    );
  await shoot(page, "page-after");
  // In a tab of its own the popup shows its whole length; in the toolbar it scrolls.
  const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
  await popup.setViewport({ width: 360, height: 600 });
  // The sources come last; on a page that is no news there are none to wait for.
  await popup.waitForFunction(() => {
    const text = document.body.innerText;
    return document.querySelector("footer") !== null && !/Looking for|Reading the page/.test(text);
  });
  await popup.setViewport({ width: 360, height: 600 }).catch(() => {});
  await shoot(popup, "popup", { fullPage: true });
  await popup.close();
  await session.pressToggle(page);
  await untilView(session, page, true);
  await shoot(page, "reading-view");
}

const { family, target } = parse();
const newsroom = await openNewsroom();
const url = address(target, newsroom);
build(family);
const headless = !hasDisplay();
const session = await openSession(family, { headless });
try {
  if (headless) {
    await demonstrate(session, url);
  } else {
    await session.open(url);
    console.log(`\nSays Who runs on ${url}\nPress Alt+R to read clean; close the browser to end.`);
    await new Promise<void>((done) => session.browser.once("disconnected", () => done()));
  }
} finally {
  await session.close().catch(() => {});
  await newsroom.close();
}
