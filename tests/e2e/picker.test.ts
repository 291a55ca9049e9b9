import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnPage } from "../support/axe.ts";
import { press } from "../support/press.ts";
import { shownTexts, until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

/** A box that no rule and no list knows, in the page's sidebar. */
const BOX = "Tonight’s tides: high at nine, low at three";
const HEAD = "Port Alder Denies Winter Berths to Ferrymen from the Outer Isles";

inBothBrowsers("picking one more thing to hide", (bench) => {
  const open = async () => {
    const { session, newsroom } = bench;
    const original = await (await fetch(`${newsroom.origin}/article-ferrymen.html`)).text();
    newsroom.add(
      "/picked.html",
      original.replace(
        "</body>",
        `<div class="tide-table" style="width:300px;padding:20px"><b>${BOX}</b></div></body>`,
      ),
    );
    const page = await session.open(`${newsroom.origin}/picked.html`);
    await page.waitForSelector("[data-says-who-hidden]");
    return page;
  };
  const start = async (page: Page) => {
    const popup = await bench.session.openOwn(`popup.html?tab=${await bench.session.tabId(page)}`);
    await popup.waitForSelector(".clutter input:checked");
    await press(popup, /^For every page of/);
    await press(popup, /^Hide one more thing here/);
    await until("the picker is there", () => barText(page), Boolean);
    await popup.close();
    await page.bringToFront();
  };
  /** The words of the picker's bar; "" where there is none. */
  const barText = (page: Page) =>
    bench.session.inView(page, (root) => root?.querySelector(".picker")?.textContent ?? "");
  const untilBar = (page: Page, words: RegExp) =>
    until(
      `the bar says ${words}`,
      () => barText(page),
      (text) => words.test(text),
    );
  const untilShown = (page: Page, shown: boolean) =>
    until(
      shown ? "the box is there" : "the box is gone",
      async () => (await shownTexts(page, [BOX])).length > 0,
      (now) => now === shown,
    );
  const centreOf = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as const;
    }, selector);

  it("hides what is clicked on, on the whole site, and gives it back", async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener("click", () => document.body.setAttribute("data-clicked", ""), true);
    });
    await start(page);
    await untilBar(page, /Point at it and click/);
    const [x, y] = await centreOf(page, ".tide-table b");
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await untilBar(page, /1 such thing on this page.*tides/i);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await untilShown(page, false);
    await untilBar(page, /Hidden on this site from now on/);
    await page.keyboard.press("Escape");
    await until(
      "the picker is gone",
      () => barText(page),
      (text) => text === "",
    );
    expect(await page.evaluate(() => document.body.hasAttribute("data-clicked"))).toBe(false);

    await page.reload();
    await page.waitForSelector("[data-says-who-hidden]");
    await untilShown(page, false);
    const options = await bench.session.openOwn("options.html");
    await press(options, /^Show again on .*tide-table/);
    await untilShown(page, true);
    expect(await axeOnPage(options)).toEqual([]);
    await options.close();
    await page.close();
  });

  it("is worked by keyboard, undone, and hides neither headline nor article", async () => {
    const page = await open();
    await start(page);
    const [x, y] = await centreOf(page, "h1");
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await untilBar(page, /This holds part of the article, so it stays/);
    await page.keyboard.press("Enter");
    expect(await shownTexts(page, [HEAD])).toEqual([HEAD]);
    await page.keyboard.press("Escape");

    const [bx, by] = await centreOf(page, ".tide-table");
    await page.mouse.move(bx, by);
    await untilBar(page, /1 such thing/);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await untilShown(page, false);
    await bench.session.inView(page, (root) => {
      const buttons = [...(root?.querySelectorAll<HTMLElement>(".picker button") ?? [])];
      buttons.find((button) => button.textContent === "Undo")?.focus();
    });
    await page.keyboard.press("Enter");
    await untilShown(page, true);
    await page.keyboard.press("Escape");
    await until(
      "the picker is gone",
      () => barText(page),
      (text) => text === "",
    );
    await page.close();
  });
});
