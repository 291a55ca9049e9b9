import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnPage, axeOnView } from "../support/axe.ts";
import { press, untilText } from "../support/press.ts";
import { markedInView, until, untilView } from "../support/view.ts";
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

  it("can be searched where there are many", async () => {
    const { newsroom } = bench;
    const names =
      "Ada Quill,Cora Finch,Dorian Pell,Edda Marsh,Finn Rowe,Greta Holm,Hal Stone,Ivy Crane,Jonas Reed,Kit Lowe";
    const said = names
      .split(",")
      .map(
        (name) =>
          `<p>“The berths are shut and nobody has told us why,” said ${name}, a pilot in Port Alder. The quay was quiet on Monday, and the boats lay open to the storms.</p>`,
      );
    newsroom.add(
      "/news/berths.html",
      `<!doctype html><html lang="en"><head><title>Berths stay shut</title><meta property="og:type" content="article">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Berths stay shut","datePublished":"2026-11-02T08:00:00Z"}</script></head>
      <body><article><h1>Berths stay shut</h1>${said.join("")}</article></body></html>`,
    );
    const { popup, close } = await openBoth("/news/berths.html");
    expect((await namesOf(popup)).length).toBeGreaterThanOrEqual(9);
    await popup.type("input[type=search]", "greta");
    await untilNames(popup, "the search finds one", (found) => found.join() === "Greta Holm");
    await untilText(popup, /1 of \d+ sources/);
    expect(await axeOnPage(popup)).toEqual([]);
    await popup.type("input[type=search]", "xyz");
    await untilText(popup, /No source matches/);
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

  /** What is marked in the tab, of all the source's passages and of the one that the reader is at. */
  const marks = (page: Page) =>
    page.evaluate(() => {
      // The registry is the document's; Firefox lets no extension look into it, but the page may.
      const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
      const wordsOf = (name: string) => [...(registry.get(name) ?? [])].map(String);
      return { others: wordsOf("says-who"), here: wordsOf("says-who-here") };
    });
  const untilMarked = (page: Page, here: RegExp) =>
    until(
      `the reader is at ${here}`,
      () => marks(page),
      (marked) => here.test(marked.here.join(" ")),
    );
  const untilUnmarked = (page: Page) =>
    until(
      "nothing is marked",
      () => marks(page),
      ({ others, here }) => others.length + here.length === 0,
    );
  const inSight = (page: Page, words: string) =>
    until(
      `${words} is in sight`,
      () =>
        page.evaluate((start) => {
          const holder = [...document.querySelectorAll("p")].find((p) => p.textContent?.includes(start));
          const box = holder?.getBoundingClientRect();
          return box ? box.top >= 0 && box.bottom <= innerHeight : false;
        }, words),
      Boolean,
    );

  it("are marked on the page when chosen, gone through by key, and leave no trace", async () => {
    const { page, popup, close } = await openBoth();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await press(popup, /^“We can’t even think/);
    await untilMarked(page, /We can’t even think/);
    expect((await marks(page)).others.length).toBeGreaterThan(0);
    await untilText(popup, /\d of \d/);
    await page.bringToFront();
    await inSight(page, "We can’t even think");
    const first = (await marks(page)).here.join();
    await page.keyboard.press("n");
    await until(
      "n goes to another passage",
      () => marks(page),
      ({ here }) => here.length > 0 && here.join() !== first,
    );
    await page.keyboard.press("p");
    await untilMarked(page, /We can’t even think/);
    await page.keyboard.press("Escape");
    await untilUnmarked(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await close();
  });

  it("are marked in the reading view, and gone through by the popup's buttons and by key", async () => {
    const { session } = bench;
    const { page, popup, close } = await openBoth();
    await press(popup, /^Daily Quay$/);
    await untilMarked(page, /Daily Quay/);
    await session.pressToggle(page);
    await untilView(session, page, true);
    // What was chosen over the page is marked in the view, and the page is left alone.
    await until(
      "the marks have come along",
      () => session.inView(page, (root) => root?.querySelector(".marks")?.textContent ?? ""),
      (text) => text.includes("Daily Quay"),
    );
    // Through the document's highlights the page could walk into the view.
    await untilUnmarked(page);
    const here = () => markedInView(session, page, "here");
    await press(popup, /^Voice of the Straits$/);
    await until(
      "the view says at which passage the reader is",
      () => session.inView(page, (root) => root?.querySelector("[role=toolbar].marks")?.textContent ?? ""),
      (text) => /Voice of the Straits.*1 of 3/.test(text),
    );
    const first = await until("a passage is marked in the view", here, Boolean);
    expect(await markedInView(session, page, "all")).not.toBe("");
    expect(await axeOnView(session, page)).toEqual([]);
    expect(await axeOnPage(popup)).toEqual([]);
    await press(popup, /^Next passage/);
    const second = await until("the button goes on", here, (words) => words !== "" && words !== first);
    await page.bringToFront();
    await page.keyboard.press("n");
    await until("the key goes on", here, (words) => words !== "" && words !== second);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await untilUnmarked(page);
    await close();
  });

  it("stand beside the paragraphs of the reading view when asked for, inline where it is narrow", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + ARTICLE);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const labels = () =>
      session.inView(page, (root) =>
        [...(root?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [])].flatMap((element) => {
          const { content, position } = getComputedStyle(element, "::before");
          return content === "none" ? [] : [{ text: element.dataset.says ?? "", position }];
        }),
      );
    const textBefore = await session.inView(page, (root) => root?.querySelector("article")?.textContent);
    expect(await labels()).toEqual([]);
    await page.keyboard.press("s");
    const wide = await until("labels are there", labels, (found) => found.length > 0);
    expect(wide.some(({ text }) => text.includes("Voice of the Straits"))).toBe(true);
    expect(wide.every(({ position }) => position === "absolute")).toBe(true);
    expect(await axeOnView(session, page)).toEqual([]);
    // Labels are no part of the text that is copied and searched.
    expect(await session.inView(page, (root) => root?.querySelector("article")?.textContent)).toBe(textBefore);
    // The choice holds for the next article.
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until("labels are there again", labels, (found) => found.length === wide.length);
    await page.setViewport({ width: 420, height: 800 });
    await until("labels are inline", labels, (found) => found.every(({ position }) => position !== "absolute"));
    await page.keyboard.press("s");
    await until("labels are gone", labels, (found) => found.length === 0);
    await page.close();
  });
});
