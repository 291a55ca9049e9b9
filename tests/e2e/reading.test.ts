import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { toolbarTitle, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = "/article-ferrymen.html";

/** Everything of a page that must be as it was when the reading view has closed. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    history: history.length,
    url: location.href,
    active: document.activeElement?.tagName,
    inert: document.querySelectorAll("[inert]").length,
  }));

/**
 * The ferrymen's page after our declutter has hidden what it hides there, so that only the reading view can change it
 * from here. The page has loaded, so all is marked in one task: where one thing is marked, all are.
 */
const untilDecluttered = (page: Page) => page.waitForSelector("#mvp-fly-wrap[data-says-who-hidden]");

inBothBrowsers("clean reading", (bench) => {
  it("opens and closes by key, and leaves DOM, scroll and history as they were", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + ARTICLE);
    await untilDecluttered(page);
    await page.evaluate(() => scrollTo(0, 300));
    const before = await stateOf(page);

    await session.pressToggle(page);
    await untilView(session, page, true);
    const shown = await session.inView(page, (root) => root?.textContent ?? "");
    expect(shown).toContain(await page.$eval("h1", (h1) => h1.textContent?.trim() ?? ""));

    await session.pressToggle(page);
    await untilView(session, page, false);
    expect(await stateOf(page)).toEqual(before);

    await session.pressToggle(page);
    await untilView(session, page, true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await stateOf(page)).toEqual(before);
    await page.close();
  });

  it("is ready on news before the key, for who has read clean before, and leaves other pages alone", async () => {
    const { session, newsroom } = bench;
    const isThere = (page: Page) => session.inTab(page, () => "saysWhoReader" in globalThis);
    const before = await session.open(newsroom.origin + ARTICLE);
    await session.pressToggle(before);
    await untilView(session, before, true);
    await before.close();

    const page = await session.open(newsroom.origin + ARTICLE);
    await until("the page script is there", () => isThere(page), Boolean);
    expect(await session.inView(page, (root) => root !== null)).toBe(false);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await page.close();

    const front = await session.open(`${newsroom.origin}/docs.html`);
    await until(
      "the verdict is there",
      () => toolbarTitle(session, front),
      (title) => /not a news article|not news/i.test(title),
    );
    expect(await isThere(front)).toBe(false);
    await front.close();
  });

  it("has its key as a command that the reader can bind anew", async () => {
    const commands = await bench.session.inExtension<{ name: string; shortcut: string }[]>("api.commands.getAll()");
    expect(commands.find(({ name }) => name === "toggle-reader")?.shortcut).toBe("Alt+R");
  });

  it("opens and closes twenty times without a trace", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + ARTICLE);
    await untilDecluttered(page);
    const before = await stateOf(page);
    for (let round = 0; round < 20; round++) {
      await session.pressToggle(page);
      await untilView(session, page, true);
      await page.keyboard.press("Escape");
      await untilView(session, page, false);
    }
    expect(await stateOf(page)).toEqual(before);
    await page.close();
  });

  it("is styled on a page whose policy allows nothing", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-strict-csp.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = await session.inView(page, (root) => {
      const h1 = root?.querySelector("h1");
      const paragraph = root?.querySelector("[data-paragraph]");
      if (!h1 || !paragraph) return null;
      const { fontSize } = getComputedStyle(h1);
      const { width } = paragraph.getBoundingClientRect();
      return { headline: Number.parseFloat(fontSize), measure: width, window: innerWidth };
    });
    // Without our styles the headline would have the browser's 2em and the text the window's width.
    expect(look).not.toBeNull();
    expect(look?.measure).toBeLessThan((look?.window ?? 0) * 0.8);
    await page.close();
  });

  it("is made ready when the modifier of its key goes down, and not before", async () => {
    // As when the extension has just been installed, and the reader has not read clean yet.
    await bench.session.inExtension(`api.storage.local.remove("hasReadClean")`);
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    await page.waitForSelector("[data-says-who-hidden]");
    const isReady = () => session.inTab(page, () => "saysWhoReader" in globalThis);
    expect(await isReady()).toBe(false);
    await page.bringToFront();
    await page.keyboard.press("Shift");
    expect(await isReady()).toBe(false);
    await page.keyboard.press("Alt");
    await until("the reader is there", isReady, Boolean);
    await untilView(session, page, false);
    await page.close();
  });

  it("opens at the paragraph the reader was at, and gives back the place they went to", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    const target = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll("article p")].filter((p) => (p.textContent ?? "").length > 80);
      const middle = paragraphs[Math.floor(paragraphs.length / 2)];
      middle?.scrollIntoView({ block: "start", behavior: "instant" });
      return middle?.textContent?.trim().slice(0, 60) ?? "";
    });
    await session.pressToggle(page);
    await untilView(session, page, true);
    const top = await until(
      "the place in the reading view",
      () =>
        session.inView(page, (root) => {
          const first = [...(root?.querySelectorAll("[data-paragraph]") ?? [])].find(
            (element) => element.getBoundingClientRect().bottom > 80,
          );
          return first?.textContent?.trim().slice(0, 60) ?? "";
        }),
      (text) => text === target,
    );
    expect(top).toBe(target);

    const last = await session.inView(page, (root) => {
      const all = [...(root?.querySelectorAll("[data-paragraph]") ?? [])];
      const near = all[all.length - 8];
      near?.scrollIntoView({ block: "start", behavior: "instant" });
      return near?.textContent?.trim().slice(0, 60) ?? "";
    });
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    const visible = await page.evaluate((start) => {
      const element = [...document.querySelectorAll("article p")].find((p) => p.textContent?.trim().startsWith(start));
      const box = element?.getBoundingClientRect();
      return box ? box.bottom > 0 && box.top < innerHeight : false;
    }, last);
    expect(visible).toBe(true);
    await page.close();
  });

  it("closes when the page navigates by history beneath it, and opens on the new story", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-spa.html`);
    const first = await page.$eval("h1", (h1) => h1.textContent ?? "");
    await session.pressToggle(page);
    await untilView(session, page, true);
    await page.evaluate(() => document.querySelector<HTMLElement>("a[data-to=second]")?.click());
    await untilView(session, page, false);
    await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, {}, first);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const second = await page.$eval("h1", (h1) => h1.textContent ?? "");
    expect(await session.inView(page, (root) => root?.querySelector("h1")?.textContent ?? "")).toContain(second);
    await page.close();
  });
});
