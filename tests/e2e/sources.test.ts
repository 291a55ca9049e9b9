import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnPage } from "../support/axe.ts";
import { press, untilText } from "../support/press.ts";
import { until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = "/article-ferrymen.html";

const namesOf = (popup: Page) =>
  popup.$$eval(".source h3", (heads) => heads.map((head) => head.textContent?.trim() ?? ""));

const untilNames = (popup: Page, what: string, wanted: (names: string[]) => boolean) =>
  until(what, () => namesOf(popup), wanted);

inBothBrowsers("the cited sources", (bench) => {
  /** An article, and the popup for it in a tab of its own, where a test can look at its whole length. */
  const openBoth = async (path = ARTICLE) => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
    await popup.waitForSelector(".sources");
    const reload = async () => {
      await page.reload();
      // Firefox reports no load of an extension's page; the old one is gone when its mark is.
      await popup.evaluate(() => document.body.setAttribute("data-old", ""));
      await Promise.race([popup.reload().catch(() => {}), popup.waitForSelector("body:not([data-old]) .sources")]);
      await popup.waitForSelector("body:not([data-old]) .sources");
    };
    const close = async () => {
      await popup.close();
      await page.close();
    };
    return { page, popup, reload, close };
  };

  it("are a card each, which can be narrowed to one kind", async () => {
    const { popup, close } = await openBoth();
    const all = await namesOf(popup);
    const text = await untilText(popup, /\d+ sources: 3 outlets.*of 16 paragraphs/);
    expect(text).toContain(`${all.length} sources: 3 outlets`);
    await press(popup, /^outlets 3/);
    await untilNames(popup, "only the outlets are shown", (names) => names.length === 3);
    await untilText(popup, new RegExp(`3 of ${all.length} sources`));
    await press(popup, /^All/);
    await untilNames(popup, "all are shown again", (names) => names.length === all.length);
    await close();
  });

  it("are drawn as a strip that says the same in words", async () => {
    const { popup, close } = await openBoth();
    const strip = await popup.$eval(".strip", (element) => ({
      cells: element.children.length,
      role: element.getAttribute("role"),
      words: element.getAttribute("aria-label") ?? "",
    }));
    expect(strip).toMatchObject({ cells: 16, role: "img" });
    for (const name of await namesOf(popup)) expect(strip.words).toContain(name);
    await close();
  });

  it("stay as the reader corrected them, until it is taken back", async () => {
    const { popup, reload, close } = await openBoth();
    const all = await namesOf(popup);
    await press(popup, /^Correct “a source”/);
    await press(popup, /^Not a source$/);
    await untilNames(popup, "the source is gone", (names) => !names.includes("a source"));
    await press(popup, /^Correct “Reef News”/);
    await press(popup, /^Rename$/);
    await popup.waitForSelector("form input");
    await popup.$eval("form input", (input) => {
      input.value = "Reef Daily";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press(popup, /^Save$/);
    await untilNames(popup, "the source has its new name", (names) => names.includes("Reef Daily"));
    await press(popup, /^Correct “many ferrymen/);
    await press(popup, /^Same as…$/);
    await popup.waitForSelector("form select");
    await popup.$eval("form select", (select) => {
      const wanted = [...select.options].find((option) => option.textContent?.includes("one ferryman"));
      select.value = wanted?.value ?? "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press(popup, /^Save$/);
    await untilNames(popup, "two sources are one", (names) => names.length === all.length - 2);
    const corrected = await namesOf(popup);
    expect(await axeOnPage(popup)).toEqual([]);
    await reload();
    expect(await namesOf(popup)).toEqual(corrected);
    await press(popup, /^Undo: “many ferrymen/);
    await untilNames(popup, "the merged source is back", (names) => names.length === all.length - 1);
    await press(popup, /^Undo: “Reef News”/);
    await press(popup, /^Undo: “a source”/);
    await untilNames(popup, "all is as it was", (names) => names.join() === all.join());
    await close();
  });
});
