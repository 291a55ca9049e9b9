import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { openClean, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-long.html"), "utf8");

/** The article, on a page that keeps from everybody else that it goes anywhere. */
const SILENT = ARTICLE.replace(
  /<head[^>]*>/,
  (head) => `${head}<script>
    for (const type of ["popstate", "hashchange"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    window.navigation?.addEventListener("currententrychange", (event) => event.stopImmediatePropagation());
  </script>`,
);

inBothBrowsers("a page that navigates beneath the view", (bench) => {
  const again = async (page: Page) => {
    await bench.session.pressToggle(page);
    await untilView(bench.session, page, true);
  };

  it.each([
    ["openly", ARTICLE],
    ["in silence", SILENT],
  ])("closes it by replaceState, pushState and going back, and not by a place on the page: %s", async (_, html) => {
    const { session, newsroom } = bench;
    newsroom.add("/article-goer.html", html);
    const page = await openClean(session, `${newsroom.origin}/article-goer.html`);
    const steps = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      location.hash = "#place";
    });
    await page.evaluate(() => history.replaceState(null, "", "#other"));
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    // Each of the looks that could close it comes twice a second.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    expect(await session.inView(page, (root) => Boolean(root?.querySelector("article")))).toBe(true);

    await page.evaluate(() => history.replaceState(null, "", "/article-replaced.html"));
    await untilView(session, page, false);
    await again(page);
    await page.evaluate(() => history.pushState(null, "", "/article-pushed.html"));
    await untilView(session, page, false);
    await again(page);
    await page.evaluate(() => history.back());
    await untilView(session, page, false);
    expect(new URL(page.url()).pathname).toBe("/article-replaced.html");
    await page.close();
  });

  it("leaves nothing of it on a document that is written anew", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-writer.html", ARTICLE);
    const page = await openClean(session, `${newsroom.origin}/article-writer.html`);
    await page.evaluate(() => {
      document.open();
      document.write("<!doctype html><title>New</title><body><input autofocus><h1>Something else</h1></body>");
      document.close();
    });
    await untilView(session, page, false);
    const now = await page.evaluate(() => ({
      html: [...document.documentElement.children].map(({ localName }) => localName),
      text: document.body.innerText.trim(),
    }));
    expect(now).toEqual({ html: ["head", "body"], text: "Something else" });
    await page.focus("input");
    await page.keyboard.type("a");
    expect(await page.$eval("input", ({ value }) => value)).toBe("a");
    await page.close();
  });

  it("keeps it and its scroll while all beneath is rendered anew, and gives back the paragraph", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/article-renderer.html", ARTICLE);
    const page = await openClean(session, `${newsroom.origin}/article-renderer.html`);
    const place = await session.inView(page, (root) => {
      const all = [...(root?.querySelectorAll(".body p[data-paragraph]") ?? [])];
      const there = all[Math.floor(all.length / 2)];
      there?.scrollIntoView({ block: "start", behavior: "instant" });
      return { top: root?.querySelector(".view")?.scrollTop, text: there?.textContent?.trim().slice(0, 60) ?? "" };
    });
    await page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.replaceChildren();
      document.body.innerHTML = innerHTML;
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    const view = () =>
      session.inView(page, (root) => ({ top: root?.querySelector(".view")?.scrollTop, open: Boolean(root) }));
    expect(await view()).toEqual({ top: place.top, open: true });
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await until(
      "the paragraph is in sight",
      () =>
        page.evaluate((start) => {
          const found = [...document.querySelectorAll("p")].find((one) => one.textContent?.trim().startsWith(start));
          const box = found?.getBoundingClientRect();
          return box ? box.bottom > 0 && box.top < innerHeight : false;
        }, place.text),
      Boolean,
    );
    await page.close();
  });
});
